//! A daily question in words: what it does, when it comes next, what is wrong with it.

use std::cmp::Ordering;

use chrono::Weekday;

use crate::chat::{Block, Line, Reply, Span};
use crate::commands::Here;
use crate::error::Result;
use crate::quiz::schedule::{ClockChange, Occurrence, Timetable, Weekdays};
use crate::store::{Schedule, ScheduleState};
use crate::words::{Words, plain, say, whether, word};

/// Posts shown when a schedule is made or previewed.
const PREVIEWED: usize = 3;

/// What it does, the next posts in local time and UTC, and how long the questions last.
pub(super) async fn described(here: &Here<'_>, title: &str, schedule: &Schedule) -> Result<Reply> {
    let (store, words) = (&here.app.store, here.words);
    let mut reply = Reply::titled(title).with(Block::Paragraph(in_words(words, schedule, false)));
    if schedule.state == ScheduleState::Active {
        let rounds = schedule.timetable.upcoming(schedule.next_day, PREVIEWED);
        reply = reply.with(Block::Bullets(preview(words, &schedule.timetable, &rounds)));
    }
    let lacking = here.request.lacking(schedule.thread, schedule.pin);
    if schedule.channel == here.request.channel && !lacking.is_empty() {
        let lacking =
            plain!(words, "daily-lacking", rights = words.commas(lacking.into_iter().map(|right| words.right(right))));
        reply = reply.with(Block::Paragraph(vec![Span::Strong(lacking)]));
    }
    if let Some((day, problem)) = store.delivery_problem(schedule).await? {
        let problem = say!(words, "daily-problem", day = words.day(day), problem = words.trouble(&problem));
        reply = reply.with(Block::Paragraph(problem));
    }
    let pool = store.questions(&schedule.pool).await?;
    let asked = store.asked(here.workspace, schedule.id).await?;
    let left = pool.iter().filter(|id| !asked.contains_key(*id)).count();
    let policy = word(schedule.when_all_asked.word());
    Ok(reply.with(Block::Note(say!(words, "daily-left", left = left, all = pool.len(), policy = policy))))
}

fn preview(words: &Words, timetable: &Timetable, rounds: &[Occurrence]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (i, round) in rounds.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|before| rounds.get(before));
        let change = before.and_then(|before| timetable.clock_change_between(before.opens_at, round.opens_at));
        let opens = words.wall(round.opens_at.with_timezone(&timetable.zone));
        let utc = words.short_wall(round.opens_at.with_timezone(&chrono_tz::Tz::UTC));
        let closes = words.short_wall(round.closes_at.with_timezone(&timetable.zone));
        let zone = timetable.zone.name();
        lines.push(match change {
            None => say!(words, "preview", opens = opens, zone = zone, utc = utc, closes = closes),
            Some(change) => {
                let change = clock_change(words, &change);
                say!(words, "preview-change", opens = opens, zone = zone, utc = utc, closes = closes, change = change)
            }
        });
    }
    lines
}

fn clock_change(words: &Words, change: &ClockChange) -> String {
    let kind = word(match change.summer_time {
        Ordering::Greater => "begins",
        Ordering::Less => "ends",
        Ordering::Equal => "other",
    });
    plain!(words, "clock-change", change = kind, before = change.before.as_str(), after = change.after.as_str())
}

/// All about it in a line, and when it comes next if that is wanted.
pub(super) fn in_words(words: &Words, schedule: &Schedule, with_next: bool) -> Line {
    let number = Span::Strong(plain!(words, "daily-number", number = schedule.number));
    let channel = Span::Channel(schedule.channel.id.clone());
    let state = word(match (schedule.state, schedule.paused_until) {
        (ScheduleState::Active, _) => "active",
        (ScheduleState::Paused, Some(_)) => "paused-until",
        (ScheduleState::Paused, None) => "paused",
        (ScheduleState::Ended, _) => "ended",
        (ScheduleState::Removed, _) => "removed",
    });
    let until = schedule.paused_until.map_or_else(String::new, |until| words.day(until));
    let timetable = timetable(words, schedule);
    match schedule.next_at().filter(|_| with_next) {
        None => say!(
            words,
            "daily-is",
            number = number,
            channel = channel,
            timetable = timetable,
            state = state,
            until = until
        ),
        Some(next) => say!(
            words,
            "daily-is-next",
            number = number,
            channel = channel,
            timetable = timetable,
            state = state,
            until = until,
            next = Span::Time(next)
        ),
    }
}

fn timetable(words: &Words, schedule: &Schedule) -> String {
    let (timetable, pool) = (&schedule.timetable, &schedule.pool);
    let extras = [(schedule.ping.is_some(), "ping"), (schedule.thread, "thread"), (schedule.pin, "pin")];
    let extras: Vec<_> = extras
        .into_iter()
        .filter(|(on, _)| *on)
        .map(|(_, extra)| plain!(words, "extra", extra = word(extra)))
        .collect();
    plain!(
        words,
        "timetable",
        weekdays = weekdays(words, timetable.weekdays),
        opens = Words::time(timetable.opens),
        zone = timetable.zone.name(),
        closes = Words::time(timetable.closes),
        packs = if pool.packs.is_empty() { plain!(words, "all-packs") } else { words.commas(&pool.packs) },
        difficulty = word(pool.difficulty.map_or_else(|| "any".to_owned(), |difficulty| difficulty.to_string())),
        some = whether(!extras.is_empty()),
        extras = words.ands(extras)
    )
}

fn weekdays(words: &Words, weekdays: Weekdays) -> String {
    let week = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    match weekdays {
        Weekdays::ALL => plain!(words, "weekdays-all"),
        Weekdays::WORKDAYS => plain!(words, "weekdays-work"),
        Weekdays::WEEKEND => plain!(words, "weekdays-weekend"),
        some => words.commas(week.into_iter().filter(|day| some.contains(*day)).map(|day| words.short_weekday(day))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::Language;

    #[test]
    fn weekdays_and_clock_changes_read_well() {
        let words = Words::of(Language::English);
        let shown = ["mon-fri", "Mon, wed,FRIDAY", "fri-mon", "daily", "weekends"]
            .map(|text| weekdays(words, text.parse().unwrap()));
        assert_eq!(shown, ["Mon–Fri", "Mon, Wed, Fri", "Mon, Fri, Sat, Sun", "every day", "Sat and Sun"]);
        let change = ClockChange { summer_time: Ordering::Greater, before: "+1".to_owned(), after: "+2".to_owned() };
        assert_eq!(clock_change(words, &change), "summer time begins: UTC+1 becomes UTC+2");
    }
}
