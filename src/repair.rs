//! The ledger's upkeep, as whoever runs Hone asks for it: `hone repair` and `hone rescore`. Both are safe while answers
//! come in, and doing either twice changes nothing.

use std::fmt;
use std::io::{self, IsTerminal as _};

use anyhow::Result;
use chrono::{DateTime, Utc};
use indicatif::{ProgressBar, ProgressStyle};

use crate::app::App;
use crate::commands::points_of;
use crate::quiz::grade::Grade;
use crate::store::{Cause, CauseKind, GradedRound, Regraded, Store};

/// Members looked at in one statement.
const SPAN: i64 = 1_000;
/// How often a round that answers come in for is graded again before it is left for the next run.
const LOOKS: u32 = 20;

/// What [`standings`] found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Repaired {
    pub members: u64,
    /// Standings that differed from the ledger.
    pub standings: u64,
    /// Counts of big boards that differed from the standings.
    pub counts: u64,
    /// Nothing was changed.
    pub only_looked: bool,
}

impl Repaired {
    /// Whether all was right.
    pub fn well(&self) -> bool {
        self.standings == 0 && self.counts == 0
    }
}

impl fmt::Display for Repaired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.well() {
            return write!(f, "The standings of {} are what the ledger says.", counted(self.members, "member"));
        }
        let differ = [(self.standings, "standing"), (self.counts, "count of big boards")];
        let differ: Vec<_> =
            differ.into_iter().filter(|(how_many, _)| *how_many > 0).map(|(n, what)| counted(n, what)).collect();
        write!(f, "{} differed from the ledger", differ.join(" and "))?;
        f.write_str(if self.only_looked { ". Put that right with: hone repair" } else { " and were put right." })
    }
}

/// `1 round`, `2 rounds`, `2 counts of big boards`.
fn counted(how_many: u64, what: &str) -> String {
    match what.split_once(' ') {
        _ if how_many == 1 => format!("1 {what}"),
        Some((what, rest)) => format!("{how_many} {what}s {rest}"),
        None => format!("{how_many} {what}s"),
    }
}

/// Holds every standing against the ledger, and puts right what differs unless it shall only look.
///
/// # Errors
/// Only when the database fails; what was put right until then stays so.
pub async fn standings(store: &Store, only_look: bool) -> Result<Repaired> {
    let spans = store.member_spans(SPAN).await?;
    let members: u64 = spans.iter().map(|span| span.members).sum();
    let bar = progress_bar(members, "members");
    let mut found = Repaired { members, only_looked: only_look, ..Repaired::default() };
    for span in spans {
        found.standings += if only_look {
            u64::try_from(store.differences_of(span).await?.len())?
        } else {
            store.repair_standings(span).await?
        };
        bar.inc(span.members);
    }
    bar.finish_and_clear();
    found.counts = store.repair_ranks(only_look).await?;
    Ok(found)
}

/// What [`rescore`] found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rescored {
    pub attempts: u64,
    /// Attempts that earn more, or less, than they did.
    pub more: u64,
    pub less: u64,
    /// Attempts that earn the same for other key points.
    pub otherwise: u64,
    /// Rounds that answers kept coming in for, or whose text this version cannot read.
    pub left: u64,
    /// Nothing was changed.
    pub only_looked: bool,
}

impl fmt::Display for Rescored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { attempts, more, less, otherwise, left, only_looked } = *self;
        let verb = if only_looked { "would earn" } else { "now earn" };
        let attempts = counted(attempts, "answer");
        write!(
            f,
            "Graded again: {attempts}. More points {verb} {more}, fewer {less}, the same for other key points {otherwise}."
        )?;
        if left > 0 {
            write!(f, " Left as they were: {}. Run it again, or see the log.", counted(left, "round"))?;
        }
        if only_looked && more + less + otherwise > 0 {
            f.write_str(" Nothing was changed; do it with: hone rescore")?;
        }
        Ok(())
    }
}

/// Grades every stored attempt again by the rules of this version, each against the very text it answered.
///
/// # Errors
/// Only when the database fails; what was rescored until then stays so.
pub async fn rescore(app: &App, only_look: bool, now: DateTime<Utc>) -> Result<Rescored> {
    let rounds = app.store.answered_rounds(None).await?;
    let bar = progress_bar(u64::try_from(rounds.len())?, "rounds");
    let mut found = Rescored { only_looked: only_look, ..Rescored::default() };
    let cause = Cause { kind: CauseKind::Rescore, author: None, remark: concat!("hone ", env!("CARGO_PKG_VERSION")) };
    for (workspace, round) in rounds {
        let mut done = false;
        for _ in 0..LOOKS {
            let Some(seen) = app.store.graded_round(workspace, round).await? else { break };
            let regraded = match regrade(app, &seen).await {
                Ok(regraded) => regraded,
                Err(error) => {
                    tracing::warn!(%round, error = format!("{error:#}"), "a round cannot be rescored");
                    break;
                }
            };
            if !only_look && app.store.adjust(&seen, &regraded, cause, now).await?.is_none() {
                continue;
            }
            done = true;
            found.attempts += u64::try_from(seen.attempts.len())?;
            for new in &regraded {
                let before = seen.attempts.iter().find(|old| (old.member, old.number) == (new.member, new.number));
                match before.map(|before| new.points.total.cmp(&before.points)) {
                    Some(std::cmp::Ordering::Greater) => found.more += 1,
                    Some(std::cmp::Ordering::Less) => found.less += 1,
                    _ => found.otherwise += 1,
                }
            }
            break;
        }
        found.left += u64::from(!done);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(found)
}

/// The attempts of a round that come out differently now.
async fn regrade(app: &App, seen: &GradedRound) -> Result<Vec<Regraded>> {
    let prepared = app.prepared(&seen.revision).await?;
    let grader = app.grader(seen.workspace, &prepared).await?;
    let mut regraded = Vec::new();
    for attempt in &seen.attempts {
        let hints = u8::try_from(attempt.hints_shown).unwrap_or(u8::MAX);
        // Its words are gone: what it earned stays.
        let Some(answer) = &attempt.answer else { continue };
        let grade = grader.grade(answer, hints.into());
        let points = points_of(&grade, hints, u8::try_from(attempt.number - 1).unwrap_or(0));
        if points.total != attempt.points || credits(&grade) != credits(&attempt.grade) {
            regraded.push(Regraded { member: attempt.member, number: attempt.number, grade, points });
        }
    }
    Ok(regraded)
}

/// What a grade credits; the places that show it may differ from version to version.
fn credits(grade: &Grade) -> (u16, Vec<(&str, u32)>) {
    (grade.coverage, grade.points.iter().map(|point| (point.id.as_str(), point.credit.halves())).collect())
}

/// Shown to a person only.
fn progress_bar(length: u64, what: &'static str) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(length);
    if let Ok(style) = ProgressStyle::with_template(&format!("{{bar:30}} {{pos}} of {{len}} {what}, {{eta}} left")) {
        bar.set_style(style);
    }
    bar
}
