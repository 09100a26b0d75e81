//! Setting the daily question up, and changing one's mind.

mod options;
mod sample;
mod settings;
mod words;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

pub use options::{AlertsChoice, AtEndChoice, Daily, DailyOptions, LanguageChoice, Which};
use words::{described, in_words};

use super::{DifficultyChoice, Here, YesNo};
use crate::chat::{Block, Reply, Span, Tone};
use crate::error::{Refusal, Result};
use crate::quiz::pick::{self, WhenAllAsked};
use crate::quiz::question::Difficulty;
use crate::quiz::schedule::{
    DEFAULT_CATCH_UP, Occurrence, SHORTEST_ROUND, Timetable, Weekdays, parse_time, parse_zone,
};
use crate::store::{Missed, NewSchedule, NotHeld, Opening, PoolFilter, Schedule, ScheduleEdit, ScheduleState};
use crate::words::{plain, say};

pub(super) async fn run(here: &Here<'_>, daily: &Daily) -> Result<Reply> {
    here.admins_only().await?;
    match daily {
        Daily::Add { time, zone, options } => add(here, time, zone, options).await,
        Daily::List => list(here).await,
        Daily::Edit { time, zone, options, which } => {
            edit(here, time.as_deref(), zone.as_deref(), options, which).await
        }
        Daily::Preview { which } => {
            let schedule = chosen(here, which).await?;
            described(here, &plain!(here.words, "daily-preview-title"), &schedule).await
        }
        Daily::Test { which } => sample::show(here, &chosen(here, which).await?).await,
        Daily::Now { which } => now(here, which).await,
        Daily::Skip { which } => skip(here, which).await,
        Daily::Pause { until, which } => pause(here, until.as_deref(), which).await,
        Daily::Resume { which } => resume(here, which).await,
        Daily::Remove { which } => remove(here, which).await,
        Daily::Settings { admins, alerts, language, recap, answers } => {
            settings::change(here, admins.as_deref(), *alerts, *language, *recap, *answers).await
        }
    }
}

async fn add(here: &Here<'_>, time: &str, zone: &str, options: &DailyOptions) -> Result<Reply> {
    let opens = parse_time(time)?;
    let zone = parse_zone(zone)?;
    let timetable = Timetable {
        zone,
        opens,
        closes: options.closes.as_deref().map_or_else(|| Ok(Timetable::default_closing(opens)), parse_time)?,
        weekdays: options.days.as_deref().map_or(Ok(Weekdays::ALL), str::parse)?,
        catch_up: DEFAULT_CATCH_UP,
    };
    long_enough(&timetable)?;
    let pool = PoolFilter {
        packs: match &options.packs {
            Some(packs) => named_packs(here, packs).await?,
            None => Vec::new(),
        },
        difficulty: options.difficulty.and_then(difficulty),
    };
    if here.app.store.questions(&pool).await?.is_empty() {
        return Err(Refusal::NothingFits { edit: false }.into());
    }
    let new = NewSchedule {
        channel: here.request.channel.id.clone(),
        next_day: timetable.next_day(here.request.at),
        timetable,
        pool,
        when_all_asked: options.at_end.map_or(WhenAllAsked::StartOver, policy),
        ping: options.ping.clone().filter(|role| role != "none"),
        thread: options.thread == Some(YesNo::Yes),
        pin: options.pin == Some(YesNo::Yes),
        seed: pick::new_seed(),
        created_by: here.request.caller.id.clone(),
    };
    let schedule = here.app.store.add_schedule(here.workspace, &new, here.request.at).await?;
    here.app.ring();
    described(here, &plain!(here.words, "daily-added"), &schedule).await.map(|reply| reply.tone(Tone::Good))
}

async fn edit(
    here: &Here<'_>,
    time: Option<&str>,
    zone: Option<&str>,
    options: &DailyOptions,
    which: &Which,
) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let mut edit = ScheduleEdit::from(&schedule);
    let timetable = &mut edit.timetable;
    if let Some(time) = time {
        let default = timetable.closes == Timetable::default_closing(timetable.opens);
        timetable.opens = parse_time(time)?;
        if default {
            timetable.closes = Timetable::default_closing(timetable.opens);
        }
    }
    if let Some(zone) = zone {
        timetable.zone = parse_zone(zone)?;
    }
    if let Some(closes) = &options.closes {
        timetable.closes = parse_time(closes)?;
    }
    if let Some(days) = &options.days {
        timetable.weekdays = days.parse()?;
    }
    long_enough(timetable)?;
    if let Some(packs) = &options.packs {
        edit.pool.packs = named_packs(here, packs).await?;
    }
    if let Some(choice) = options.difficulty {
        edit.pool.difficulty = difficulty(choice);
    }
    if let Some(choice) = options.at_end {
        edit.when_all_asked = policy(choice);
    }
    if let Some(role) = &options.ping {
        edit.ping = (role != "none").then(|| role.clone());
    }
    if let Some(choice) = options.thread {
        edit.thread = choice == YesNo::Yes;
    }
    if let Some(choice) = options.pin {
        edit.pin = choice == YesNo::Yes;
    }
    if here.app.store.questions(&edit.pool).await?.is_empty() {
        return Err(Refusal::NothingFits { edit: true }.into());
    }
    if edit.state == ScheduleState::Ended {
        edit.state = ScheduleState::Active;
    }
    edit.next_day = next_day(here, &schedule, &edit.timetable).await?;
    changed(here, &schedule, &edit, &plain!(here.words, "daily-changed")).await
}

async fn list(here: &Here<'_>) -> Result<Reply> {
    let schedules = here.app.store.schedules(here.workspace, None).await?;
    if schedules.is_empty() {
        return Err(Refusal::NothingScheduled.into());
    }
    let lines = schedules.iter().map(|schedule| in_words(here.words, schedule, true)).collect();
    Ok(Reply::titled(plain!(here.words, "daily-list")).with(Block::Bullets(lines)))
}

async fn now(here: &Here<'_>, which: &Which) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let at = here.request.at;
    let Some(mut claim) = here.app.store.claim_schedule(&schedule).await? else {
        return Err(Refusal::UnknownSchedule { number: schedule.number }.into());
    };
    let timetable = claim.schedule.timetable.clone();
    let today = at.with_timezone(&timetable.zone).date_naive();
    let planned = timetable.occurrence(today);
    // Closing as planned for today, or at the next closing when that is over or too near.
    let closes_at = [today, today + Days::new(1)]
        .into_iter()
        .flat_map(|day| [day - Days::new(1), day])
        .map(|day| timetable.occurrence(day).closes_at)
        .chain([planned.closes_at])
        .filter(|closes_at| *closes_at - at >= SHORTEST_ROUND)
        .min()
        .unwrap_or(at + timetable.open_for());
    let (pool, asked) = claim.candidates().await?;
    let picked =
        pick::next(&pool, &asked, claim.schedule.seed, claim.schedule.when_all_asked).ok_or(Refusal::NothingToAsk)?;
    let next_day = timetable.due_day_from((today + Days::new(1)).max(claim.schedule.next_day));
    let opening = Opening {
        not_held: Vec::new(),
        open: Some((Occurrence { day: today, opens_at: at, closes_at }, picked.question)),
        next_day,
        state: claim.schedule.state,
    };
    if !claim.finish(&opening, at).await? {
        return Err(Refusal::AlreadyPosted.into());
    }
    here.app.ring();
    Ok(Reply::sentence(plain!(here.words, "daily-now")).tone(Tone::Good))
}

async fn skip(here: &Here<'_>, which: &Which) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let Some(claim) = here.app.store.claim_schedule(&schedule).await? else {
        return Err(Refusal::UnknownSchedule { number: schedule.number }.into());
    };
    let timetable = claim.schedule.timetable.clone();
    let skipped = timetable.occurrence(timetable.due_day_from(claim.schedule.next_day));
    let next_day = timetable.due_day_from(skipped.day + Days::new(1));
    let day = skipped.day;
    let opening = Opening {
        not_held: vec![NotHeld {
            occurrence: skipped,
            skipped_by: Some(here.request.id.clone()),
            why: Missed::Skipped,
        }],
        open: None,
        next_day,
        state: claim.schedule.state,
    };
    if !claim.finish(&opening, here.request.at).await? {
        return Err(Refusal::AlreadySkipped.into());
    }
    let next = Span::Time(timetable.occurrence(next_day).opens_at);
    let line = say!(here.words, "daily-skipped", day = here.words.day(day), next = next);
    Ok(Reply::default().tone(Tone::Good).with(Block::Paragraph(line)))
}

async fn pause(here: &Here<'_>, until: Option<&str>, which: &Which) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let mut edit = ScheduleEdit::from(&schedule);
    edit.state = ScheduleState::Paused;
    edit.paused_until = until.map(|until| future_day(here.request.at, schedule.timetable.zone, until)).transpose()?;
    here.app.store.edit_schedule(&schedule, &edit).await?;
    let command = Span::Command("daily resume".to_owned());
    let line = match edit.paused_until {
        Some(until) => say!(here.words, "daily-paused-until", until = here.words.day(until), command = command),
        None => say!(here.words, "daily-paused", command = command),
    };
    Ok(Reply::default().tone(Tone::Good).with(Block::Paragraph(line)))
}

async fn resume(here: &Here<'_>, which: &Which) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let mut edit = ScheduleEdit::from(&schedule);
    edit.state = ScheduleState::Active;
    edit.paused_until = None;
    edit.next_day = next_day(here, &schedule, &edit.timetable).await?;
    changed(here, &schedule, &edit, &plain!(here.words, "daily-resumed")).await
}

async fn remove(here: &Here<'_>, which: &Which) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let mut edit = ScheduleEdit::from(&schedule);
    edit.state = ScheduleState::Removed;
    here.app.store.edit_schedule(&schedule, &edit).await?;
    Ok(Reply::sentence(plain!(here.words, "daily-removed", number = schedule.number)).tone(Tone::Good))
}

async fn changed(here: &Here<'_>, schedule: &Schedule, edit: &ScheduleEdit, title: &str) -> Result<Reply> {
    here.app.store.edit_schedule(schedule, edit).await?;
    here.app.ring();
    let number = schedule.number;
    let all = here.app.store.schedules(here.workspace, None).await?;
    let schedule =
        all.into_iter().find(|schedule| schedule.number == number).ok_or(Refusal::UnknownSchedule { number })?;
    described(here, title, &schedule).await.map(|reply| reply.tone(Tone::Good))
}

/// The schedule named, or the channel's only one.
async fn chosen(here: &Here<'_>, which: &Which) -> Result<Schedule> {
    let all = here.app.store.schedules(here.workspace, None).await?;
    if let Some(number) = which.schedule {
        return all
            .into_iter()
            .find(|schedule| schedule.number == number)
            .ok_or(Refusal::UnknownSchedule { number }.into());
    }
    let mut here_now: Vec<_> =
        all.into_iter().filter(|schedule| schedule.channel.id == here.request.channel.id).collect();
    match here_now.len() {
        0 => Err(Refusal::NothingScheduled.into()),
        1 => Ok(here_now.remove(0)),
        _ => Err(Refusal::WhichSchedule { numbers: here_now.iter().map(|schedule| schedule.number).collect() }.into()),
    }
}

/// The first day from now on that has no round yet.
async fn next_day(here: &Here<'_>, schedule: &Schedule, timetable: &Timetable) -> Result<NaiveDate> {
    let coming = timetable.next_day(here.request.at);
    let last = here.app.store.last_day(schedule).await?;
    Ok(timetable.due_day_from(last.map_or(coming, |last| coming.max(last + Days::new(1)))))
}

pub(super) async fn named_packs(here: &Here<'_>, words: &str) -> Result<Vec<String>> {
    let known: Vec<_> = here.app.store.packs().await?.into_iter().map(|pack| pack.pack).collect();
    let mut packs: Vec<String> = Vec::new();
    for word in words.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase();
        if word == "all" {
            return Ok(Vec::new());
        }
        if !known.contains(&word) {
            return Err(Refusal::NoSuchPack { words: word, known }.into());
        }
        if !packs.contains(&word) {
            packs.push(word);
        }
    }
    Ok(packs)
}

fn long_enough(timetable: &Timetable) -> Result<(), Refusal> {
    if timetable.open_for() < SHORTEST_ROUND {
        return Err(Refusal::OpenTooShort {
            opens: timetable.opens,
            closes: timetable.closes,
            minutes: timetable.open_for().num_minutes(),
            least: SHORTEST_ROUND.num_minutes(),
        });
    }
    Ok(())
}

pub(super) fn difficulty(choice: DifficultyChoice) -> Option<Difficulty> {
    match choice {
        DifficultyChoice::Easy => Some(Difficulty::Easy),
        DifficultyChoice::Medium => Some(Difficulty::Medium),
        DifficultyChoice::Hard => Some(Difficulty::Hard),
        DifficultyChoice::Any => None,
    }
}

fn policy(choice: AtEndChoice) -> WhenAllAsked {
    match choice {
        AtEndChoice::StartOver => WhenAllAsked::StartOver,
        AtEndChoice::OldestFirst => WhenAllAsked::OldestFirst,
        AtEndChoice::Stop => WhenAllAsked::Stop,
    }
}

pub(super) fn future_day(now: DateTime<Utc>, zone: Tz, words: &str) -> Result<NaiveDate, Refusal> {
    let day: NaiveDate = words.trim().parse().map_err(|_| Refusal::NotADay(words.to_owned()))?;
    if day <= now.with_timezone(&zone).date_naive() {
        return Err(Refusal::NotInFuture(day));
    }
    Ok(day)
}
