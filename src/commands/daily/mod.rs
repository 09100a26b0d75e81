//! Setting the daily question up, and changing one's mind.

mod sample;
mod settings;
mod words;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use words::{described, in_words, state_in_words};

use super::{AtEndChoice, Daily, DailyOptions, DifficultyChoice, Here, Which, YesNo};
use crate::chat::{Block, Reply, Span, Tone, text};
use crate::error::{Refusal, Result};
use crate::posts::day_in_words;
use crate::quiz::pick::{self, WhenAllAsked};
use crate::quiz::question::Difficulty;
use crate::quiz::schedule::{
    DEFAULT_CATCH_UP, Occurrence, SHORTEST_ROUND, Timetable, Weekdays, parse_time, parse_zone,
};
use crate::store::{NewSchedule, NotHeld, Opening, PoolFilter, Schedule, ScheduleEdit, ScheduleState};

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
            described(here, "The next posts", &schedule).await
        }
        Daily::Test { which } => sample::show(here, &chosen(here, which).await?).await,
        Daily::Now { which } => now(here, which).await,
        Daily::Skip { which } => skip(here, which).await,
        Daily::Pause { until, which } => pause(here, until.as_deref(), which).await,
        Daily::Resume { which } => resume(here, which).await,
        Daily::Remove { which } => remove(here, which).await,
        Daily::Settings { admins, alerts } => settings::change(here, admins.as_deref(), *alerts).await,
    }
}

async fn add(here: &Here<'_>, time: &str, zone: &str, options: &DailyOptions) -> Result<Reply> {
    let opens = parse_time(time).map_err(Refusal::Invalid)?;
    let zone = parse_zone(zone).map_err(Refusal::Invalid)?;
    let timetable = Timetable {
        zone,
        opens,
        closes: options
            .closes
            .as_deref()
            .map_or_else(|| Ok(Timetable::default_closing(opens)), parse_time)
            .map_err(Refusal::Invalid)?,
        weekdays: options.days.as_deref().map_or(Ok(Weekdays::ALL), str::parse).map_err(Refusal::Invalid)?,
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
        return Err(Refusal::Invalid(
            "No question fits these packs and this difficulty. Choose more packs or another difficulty.".to_owned(),
        )
        .into());
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
    described(here, "The daily question is set up", &schedule).await.map(|reply| reply.tone(Tone::Good))
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
        timetable.opens = parse_time(time).map_err(Refusal::Invalid)?;
        if default {
            timetable.closes = Timetable::default_closing(timetable.opens);
        }
    }
    if let Some(zone) = zone {
        timetable.zone = parse_zone(zone).map_err(Refusal::Invalid)?;
    }
    if let Some(closes) = &options.closes {
        timetable.closes = parse_time(closes).map_err(Refusal::Invalid)?;
    }
    if let Some(days) = &options.days {
        timetable.weekdays = days.parse().map_err(Refusal::Invalid)?;
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
        return Err(Refusal::Invalid(
            "No question fits these packs and this difficulty. Nothing was changed.".to_owned(),
        )
        .into());
    }
    if edit.state == ScheduleState::Ended {
        edit.state = ScheduleState::Active;
    }
    edit.next_day = next_day(here, &schedule, &edit.timetable).await?;
    changed(here, &schedule, &edit, "The daily question was changed").await
}

async fn list(here: &Here<'_>) -> Result<Reply> {
    let schedules = here.app.store.schedules(here.workspace, None).await?;
    if schedules.is_empty() {
        return Err(Refusal::NothingScheduled.into());
    }
    let lines = schedules
        .iter()
        .map(|schedule| {
            let mut line = vec![
                Span::Strong(format!("Number {}", schedule.number)),
                text(", in "),
                Span::Channel(schedule.channel.id.clone()),
            ];
            line.push(text(format!(": {}. {}", in_words(schedule), state_in_words(schedule))));
            if let Some(next) = schedule.next_at() {
                line.extend([text(" Next: "), Span::Time(next), text(".")]);
            }
            line
        })
        .collect();
    Ok(Reply::titled("Daily questions").with(Block::Bullets(lines)))
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
    Ok(Reply::sentence("Today's question is on its way, and will not come again at its hour.").tone(Tone::Good))
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
            remark: "skipped by an admin".to_owned(),
        }],
        open: None,
        next_day,
        state: claim.schedule.state,
    };
    if !claim.finish(&opening, here.request.at).await? {
        return Err(Refusal::Invalid("That question was left out already.".to_owned()).into());
    }
    Ok(Reply::default().tone(Tone::Good).with(Block::Paragraph(vec![
        text(format!(
            "The question for {} is left out; it costs nobody a streak. The next one comes ",
            day_in_words(day)
        )),
        Span::Time(timetable.occurrence(next_day).opens_at),
        text("."),
    ])))
}

async fn pause(here: &Here<'_>, until: Option<&str>, which: &Which) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let mut edit = ScheduleEdit::from(&schedule);
    edit.state = ScheduleState::Paused;
    edit.paused_until = until.map(|until| future_day(here.request.at, schedule.timetable.zone, until)).transpose()?;
    here.app.store.edit_schedule(&schedule, &edit).await?;
    let mut line = vec![text("Paused. An open question still closes as announced. ")];
    match edit.paused_until {
        Some(until) => line.push(text(format!("It goes on by itself on {}; sooner with ", day_in_words(until)))),
        None => line.push(text("It goes on when you say ")),
    }
    line.extend([Span::Command("daily resume".to_owned()), text(".")]);
    Ok(Reply::default().tone(Tone::Good).with(Block::Paragraph(line)))
}

async fn resume(here: &Here<'_>, which: &Which) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let mut edit = ScheduleEdit::from(&schedule);
    edit.state = ScheduleState::Active;
    edit.paused_until = None;
    edit.next_day = next_day(here, &schedule, &edit.timetable).await?;
    changed(here, &schedule, &edit, "The daily question goes on").await
}

async fn remove(here: &Here<'_>, which: &Which) -> Result<Reply> {
    let schedule = chosen(here, which).await?;
    let mut edit = ScheduleEdit::from(&schedule);
    edit.state = ScheduleState::Removed;
    here.app.store.edit_schedule(&schedule, &edit).await?;
    Ok(Reply::sentence(format!(
        "Daily question number {} has ended. An open question still closes and is revealed as announced; points and streaks stay.",
        schedule.number
    ))
    .tone(Tone::Good))
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

async fn named_packs(here: &Here<'_>, words: &str) -> Result<Vec<String>> {
    let known: Vec<_> = here.app.store.packs().await?.into_iter().map(|pack| pack.pack).collect();
    let mut packs: Vec<String> = Vec::new();
    for word in words.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase();
        if word == "all" {
            return Ok(Vec::new());
        }
        if !known.contains(&word) {
            return Err(Refusal::Invalid(format!("There is no pack “{word}”. There are: {}.", known.join(", "))).into());
        }
        if !packs.contains(&word) {
            packs.push(word);
        }
    }
    Ok(packs)
}

fn long_enough(timetable: &Timetable) -> Result<(), Refusal> {
    if timetable.open_for() < SHORTEST_ROUND {
        return Err(Refusal::Invalid(format!(
            "Between {} and {} there are only {} minutes. A question stays open for at least {}.",
            timetable.opens.format("%H:%M"),
            timetable.closes.format("%H:%M"),
            timetable.open_for().num_minutes(),
            SHORTEST_ROUND.num_minutes()
        )));
    }
    Ok(())
}

fn difficulty(choice: DifficultyChoice) -> Option<Difficulty> {
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

fn future_day(now: DateTime<Utc>, zone: Tz, words: &str) -> Result<NaiveDate, Refusal> {
    let day: NaiveDate = words.trim().parse().map_err(|_| {
        Refusal::Invalid(format!("“{words}” is not a day. Write it as YYYY-MM-DD, for example 2026-12-24."))
    })?;
    if day <= now.with_timezone(&zone).date_naive() {
        return Err(Refusal::Invalid(format!("{} is not in the future. Name a later day.", day_in_words(day))));
    }
    Ok(day)
}
