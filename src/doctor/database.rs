//! The database: reachable, up to date, in order, and its clock.

use std::result::Result;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Finding, compare_clocks, named};
use crate::bank::Pack;
use crate::chat::{Language, Platform};
use crate::quiz::pick::WhenAllAsked;
use crate::scheduler::Clock;
use crate::store::{Home, Schedule, Store, ZONE_DATA};
use crate::words::Words;

/// What is due for longer than this is not being worked on.
const OVERDUE: TimeDelta = TimeDelta::minutes(5);
/// Posts given up longer ago than this are history.
const LATELY: TimeDelta = TimeDelta::days(7);

/// Looks at the database, and finds the schedules that run. `serves`: whether something is configured that posts
/// by itself.
pub(super) async fn examine(
    store: &Store,
    packs: &[Pack],
    serves: bool,
    clock: &Clock,
    running: &mut Vec<Schedule>,
) -> Vec<Finding> {
    let now = clock();
    let mut findings = Vec::new();
    match introduction(store, clock).await {
        Err(error) => return vec![Finding::new("database", Err(format!("It does not answer: {error:#}")))],
        Ok((says, clocks)) => {
            findings.push(Finding::new("database", Ok(says)));
            findings.push(Finding::new("clock", clocks));
        }
    }
    let schema = store.check_schema().await;
    let usable = schema.is_ok();
    findings.push(Finding::of("schema", schema.map(|()| Ok("up to date".to_owned()))));
    if !usable {
        return findings;
    }
    findings.push(Finding::of("question store", questions(store, packs).await));
    findings.push(Finding::of("time zones", zones(store).await));
    match store.running_schedules().await {
        Ok(found) => {
            *running = found;
            findings.extend(pools(store, running).await);
        }
        Err(error) => findings.push(Finding::new("daily questions", Err(error.to_string()))),
    }
    if serves {
        findings.push(Finding::of("queue", queue(store, now).await));
    }
    findings.push(Finding::of("given up", given_up(store, now).await));
    findings.push(Finding::of("leaderboards", boards(store).await));
    findings
}

async fn introduction(store: &Store, clock: &Clock) -> anyhow::Result<(String, Result<String, String>)> {
    // The first question may have to wait for a connection; the second tells the time.
    store.introduction().await?;
    let before = clock();
    let (version, theirs) = store.introduction().await?;
    let clocks = compare_clocks("the database's", before, theirs, clock());
    let says = match store.home() {
        Home::Embedded(folder) => format!("PostgreSQL {version}, embedded, in {}", folder.display()),
        Home::Server(name) => format!("PostgreSQL {version} at {name}"),
    };
    Ok((says, clocks))
}

async fn questions(store: &Store, packs: &[Pack]) -> anyhow::Result<Result<String, String>> {
    let stored = store.packs().await?;
    let all: i64 = stored.iter().map(|pack| pack.questions).sum();
    if all == 0 {
        return Ok(Err("It is empty. Run hone import, or just start Hone, which does it.".to_owned()));
    }
    let (mut older, mut newer) = (Vec::new(), Vec::new());
    for pack in packs {
        let own = pack.info.version.cast_signed();
        match stored.iter().find(|stored| stored.pack == pack.slug) {
            None => older.push(format!("{} is missing", pack.slug)),
            Some(stored) if stored.version < own => {
                older.push(format!("{} has version {} instead of {own}", pack.slug, stored.version));
            }
            Some(stored) if stored.version > own => newer.push(format!("{} {}", pack.slug, stored.version)),
            Some(_) => {}
        }
    }
    if !older.is_empty() {
        let says = format!("{}. Run hone import, or just start Hone, which does it.", older.join(", "));
        return Ok(Err(says));
    }
    let versions = if newer.is_empty() {
        "none older than in this program".to_owned()
    } else {
        format!("newer than in this program and kept: {}", newer.join(", "))
    };
    Ok(Ok(format!("{all} questions in {} packs can be asked; {versions}", stored.len())))
}

async fn zones(store: &Store) -> anyhow::Result<Result<String, String>> {
    let others = store.planned_otherwise().await?;
    if others.is_empty() {
        return Ok(Ok(format!("IANA data {ZONE_DATA}, and every running daily question is planned with it")));
    }
    let others: Vec<_> = others.iter().map(|(data, count)| format!("{count} with {data}")).collect();
    Ok(Err(format!(
        "This program has IANA data {ZONE_DATA}, but daily questions are planned with other data: {}. Start Hone, which \
         plans them anew; if that does not last, several versions of Hone share this database: update them all.",
        others.join(", ")
    )))
}

/// Whether every running schedule has something to ask; a line for each that has not.
async fn pools(store: &Store, running: &[Schedule]) -> Vec<Finding> {
    let subject = "daily questions";
    let mut findings = Vec::new();
    let mut fewest = usize::MAX;
    for schedule in running {
        let left = async {
            let pool = store.questions(&schedule.pool).await?;
            let asked = store.asked(schedule.workspace, schedule.id).await?;
            anyhow::Ok((pool.len(), pool.iter().filter(|id| !asked.contains_key(*id)).count()))
        };
        let problem = match left.await {
            Ok((0, _)) => {
                "has no question it could ask: its packs hold none, or none of its difficulty. Choose others with /daily edit."
            }
            Ok((_, 0)) if schedule.when_all_asked == WhenAllAsked::Stop => {
                "has asked everything and is about to end. Choose more packs, or another at-end, with /daily edit."
            }
            Ok((_, left)) => {
                fewest = fewest.min(left);
                continue;
            }
            Err(_) => "cannot be looked at. See whether the database fails.",
        };
        findings.push(Finding::new(subject, Err(format!("The {} {problem}", named(schedule)))));
    }
    if findings.is_empty() {
        let says = match running.len() {
            0 => "none runs; an admin starts one with /daily add".to_owned(),
            count => {
                format!("{count} running, each with something to ask; {fewest} never asked in the one with the fewest")
            }
        };
        findings.push(Finding::new(subject, Ok(says)));
    }
    findings
}

async fn queue(store: &Store, now: DateTime<Utc>) -> anyhow::Result<Result<String, String>> {
    let queues = store.queues(&[Platform::Discord], now).await?;
    let mut overdue = Vec::new();
    for (queue, what) in [(queues.rounds, "questions to open"), (queues.posts, "posts to send")] {
        if let Some(oldest) = queue.oldest.filter(|oldest| now - *oldest > OVERDUE) {
            let minutes = (now - oldest).num_minutes();
            overdue.push(format!("{} {what}, the oldest due for {minutes} minutes", queue.length));
        }
    }
    if overdue.is_empty() {
        return Ok(Ok(format!("{} due, none of it overdue", queues.rounds.length + queues.posts.length)));
    }
    Ok(Err(format!(
        "{}. Start Hone with this database and token (hone serve); if it runs, its log says what it waits for.",
        overdue.join("; ")
    )))
}

async fn given_up(store: &Store, now: DateTime<Utc>) -> anyhow::Result<Result<String, String>> {
    let given_up = store.given_up(now - LATELY).await?;
    if given_up.posts == 0 {
        return Ok(Ok("no post that nothing followed, in the last seven days".to_owned()));
    }
    Ok(Err(format!(
        "{} posts in the last seven days, and nothing came to their channels since. The last one: {}. Mend that, then post \
         with /daily now.",
        given_up.posts,
        given_up.why.map_or_else(|| "nobody knows why".to_owned(), |why| Words::of(Language::English).trouble(&why))
    )))
}

async fn boards(store: &Store) -> anyhow::Result<Result<String, String>> {
    Ok(if store.ledger_differences(1).await?.is_empty() {
        Ok("equal to the ledger of answers".to_owned())
    } else {
        Err("They differ from the ledger of answers. Please report this as a bug.".to_owned())
    })
}
