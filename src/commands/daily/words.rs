//! A daily question in words: what it does, when it comes next, what is wrong with it.

use chrono::{DateTime, Utc};

use crate::chat::{Block, Line, Reply, Span, text};
use crate::commands::Here;
use crate::error::Result;
use crate::posts::day_in_words;
use crate::quiz::schedule::{Occurrence, Timetable};
use crate::store::{Schedule, ScheduleState};

/// Posts shown when a schedule is made or previewed.
const PREVIEWED: usize = 3;

/// What it does, the next posts in local time and UTC, and how long the questions last.
pub(super) async fn described(here: &Here<'_>, title: &str, schedule: &Schedule) -> Result<Reply> {
    let store = &here.app.store;
    let mut reply = Reply::titled(title).with(Block::Paragraph(vec![
        Span::Strong(format!("Number {}", schedule.number)),
        text(", in "),
        Span::Channel(schedule.channel.id.clone()),
        text(format!(": {}. {}", in_words(schedule), state_in_words(schedule))),
    ]));
    if schedule.state == ScheduleState::Active {
        let rounds = schedule.timetable.upcoming(schedule.next_day, PREVIEWED);
        reply = reply.with(Block::Bullets(preview(&schedule.timetable, &rounds)));
    }
    let lacking = here.request.lacking(schedule.thread, schedule.pin);
    if schedule.channel == here.request.channel && !lacking.is_empty() {
        reply = reply.with(Block::Paragraph(vec![Span::Strong(format!(
            "I may not do everything here yet. Give me {} in this channel.",
            lacking.join(", ")
        ))]));
    }
    if let Some((day, problem)) = store.delivery_problem(schedule).await? {
        reply = reply.with(Block::Paragraph(vec![text(format!("Problem with {}: {problem}", day_in_words(day)))]));
    }
    let pool = store.questions(&schedule.pool).await?;
    let asked = store.asked(here.workspace, schedule.id).await?;
    let left = pool.iter().filter(|id| !asked.contains_key(*id)).count();
    Ok(reply.with(Block::Note(vec![text(format!(
        "{left} of {} questions were never asked here; after that I {}.",
        pool.len(),
        schedule.when_all_asked
    ))])))
}

fn preview(timetable: &Timetable, rounds: &[Occurrence]) -> Vec<Line> {
    let wall = |at: DateTime<Utc>| at.with_timezone(&timetable.zone).format("%a %-d %b %Y %H:%M").to_string();
    let mut lines: Vec<Line> = Vec::new();
    for (i, round) in rounds.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|before| rounds.get(before));
        let change = before.and_then(|before| timetable.clock_change_between(before.opens_at, round.opens_at));
        let mut words = format!(
            "{} in {} ({} UTC), closes {}",
            wall(round.opens_at),
            timetable.zone.name(),
            round.opens_at.format("%a %H:%M"),
            round.closes_at.with_timezone(&timetable.zone).format("%a %H:%M")
        );
        if let Some(change) = change {
            words += " – ";
            words += change.as_str();
        }
        lines.push(vec![text(words)]);
    }
    lines
}

pub(super) fn in_words(schedule: &Schedule) -> String {
    let timetable = &schedule.timetable;
    let packs = if schedule.pool.packs.is_empty() { "all packs".to_owned() } else { schedule.pool.packs.join(", ") };
    let difficulty =
        schedule.pool.difficulty.map_or_else(String::new, |difficulty| format!(", only {difficulty} ones"));
    let extras = [(schedule.ping.is_some(), "a ping"), (schedule.thread, "a thread"), (schedule.pin, "a pin")];
    let extras: Vec<_> = extras.into_iter().filter(|(on, _)| *on).map(|(_, what)| what).collect();
    let extras = if extras.is_empty() { String::new() } else { format!(", with {}", extras.join(" and ")) };
    format!(
        "{} at {} {}, closing at {}, from {packs}{difficulty}{extras}",
        timetable.weekdays,
        timetable.opens.format("%H:%M"),
        timetable.zone.name(),
        timetable.closes.format("%H:%M")
    )
}

pub(super) fn state_in_words(schedule: &Schedule) -> String {
    match (schedule.state, schedule.paused_until) {
        (ScheduleState::Active, _) => "Running.".to_owned(),
        (ScheduleState::Paused, Some(until)) => format!("Paused until {}.", day_in_words(until)),
        (ScheduleState::Paused, None) => "Paused.".to_owned(),
        (ScheduleState::Ended, _) => "Ended, because everything was asked.".to_owned(),
        (ScheduleState::Removed, _) => "Removed.".to_owned(),
    }
}
