//! When to practise: what waits, the reminder, snoozing it, being away.

use std::collections::BTreeSet;

use chrono::{Days, TimeDelta};

use super::{learn, pool, with_next_button};
use crate::chat::{Block, Choice, PracticeAction, Reply, Span, Tone, is_pack_name};
use crate::commands::{Here, daily};
use crate::error::{Refusal, Result};
use crate::quiz::review::{self, next_reminder};
use crate::quiz::schedule::{parse_time, parse_zone};
use crate::store::{Person, Reminder};
use crate::words::{Words, plain, say};

/// The word that ends a reminder or an absence.
const OFF: &str = "off";
/// A reminder is put off by at most so many hours.
const LONGEST_SNOOZE: u32 = 72;

/// What waits, and when one is reminded of it.
pub(super) async fn status(here: &Here<'_>) -> Result<Reply> {
    let who = here.person().await?;
    learn(here, &who).await?;
    let pool = pool(&here.app.store, &who, &[], here.request.at).await?;
    let waiting = review::waiting(&pool, here.request.at);
    let known = pool.iter().filter(|candidate| candidate.due_at.is_some()).count();
    let words = here.words;
    let mut lines = vec![
        say!(words, "practice-waiting", due = waiting.due, unseen = waiting.unseen),
        say!(words, "practice-known", known = known, all = pool.len()),
    ];
    if let Some(next) = waiting.next_at {
        lines.push(say!(words, "practice-next-due", next = Span::Until(next)));
    }
    let reminder = here.app.store.reminder(&who).await?;
    lines.push(match reminder.as_ref().and_then(|reminder| Some((reminder.hour?, reminder))) {
        Some((hour, reminder)) => {
            let zone = reminder.zone.name();
            say!(
                words,
                "practice-reminder",
                hour = Words::time(hour),
                zone = zone,
                command = command("practice remind")
            )
        }
        None => say!(words, "practice-no-reminder", command = command("practice remind")),
    });
    if let Some(until) = reminder.and_then(|reminder| reminder.away_until) {
        lines.push(say!(words, "practice-away", day = words.day(until)));
    }
    let packs: BTreeSet<_> = pool.iter().map(|candidate| candidate.question.pack()).collect();
    let packs = packs.into_iter().filter(|pack| is_pack_name(pack)).map(|pack| Choice {
        label: pack.to_owned(),
        action: PracticeAction::From { pack: pack.to_owned() }.into(),
        chosen: false,
    });
    let reply = Reply::titled(plain!(words, "practice-title")).with(Block::Bullets(lines));
    let reply = with_next_button(words, reply, None);
    let packs: Vec<_> = packs.collect();
    // One alone is what the button gives.
    Ok(if packs.len() > 1 { reply.select(&plain!(words, "select-pack"), packs) } else { reply })
}

/// Reminds every day at this hour, or no more.
pub(super) async fn set(here: &Here<'_>, time: &str, zone: Option<&str>) -> Result<Reply> {
    let (store, words) = (&here.app.store, here.words);
    let who = here.person().await?;
    let mut reminder = known(here, &who).await?;
    if time.trim().eq_ignore_ascii_case(OFF) {
        reminder = Reminder { hour: None, next_at: None, ..reminder };
        store.set_reminder(&who, &reminder).await?;
        return Ok(done(say!(words, "practice-remind-off")));
    }
    let hour = parse_time(time)?;
    if let Some(zone) = zone {
        reminder.zone = parse_zone(zone)?;
    }
    reminder.hour = Some(hour);
    plan(here, &mut reminder);
    store.set_reminder(&who, &reminder).await?;
    // What is said unasked is said in the language they asked for it in.
    let mut settings = store.settings(who.workspace).await?;
    settings.language = words.language();
    store.change_settings(who.workspace, &settings).await?;
    here.app.ring();
    let next = reminder.next_at.unwrap_or(here.request.at);
    Ok(done(say!(
        words,
        "practice-remind-set",
        hour = Words::time(hour),
        zone = reminder.zone.name(),
        next = Span::Until(next),
        off = Span::Code(format!("{} {OFF}", words.command("practice remind")))
    )))
}

/// Reminds again in some hours instead of when it would.
pub(super) async fn snooze(here: &Here<'_>, hours: u32) -> Result<Reply> {
    let who = here.person().await?;
    let mut reminder = known(here, &who).await?;
    if reminder.hour.is_none() {
        return Err(Refusal::NoReminder.into());
    }
    let next = here.request.at + TimeDelta::hours(hours.clamp(1, LONGEST_SNOOZE).into());
    reminder.next_at = Some(next);
    here.app.store.set_reminder(&who, &reminder).await?;
    Ok(done(say!(here.words, "practice-snoozed", next = Span::Until(next))))
}

/// Nothing is due until a day, or again from now on.
pub(super) async fn away(here: &Here<'_>, until: &str) -> Result<Reply> {
    let (store, words) = (&here.app.store, here.words);
    let who = here.person().await?;
    let mut reminder = known(here, &who).await?;
    reminder.away_until = match until.trim() {
        off if off.eq_ignore_ascii_case(OFF) => None,
        day => Some(daily::future_day(here.request.at, reminder.zone, day)?),
    };
    plan(here, &mut reminder);
    store.set_reminder(&who, &reminder).await?;
    Ok(done(match reminder.away_until {
        Some(day) => {
            let off = Span::Code(format!("{} {OFF}", words.command("practice away")));
            say!(words, "practice-away-set", day = words.day(day), off = off)
        }
        None => say!(words, "practice-back"),
    }))
}

/// When they want to be reminded, as far as they said.
async fn known(here: &Here<'_>, who: &Person) -> Result<Reminder> {
    Ok(match here.app.store.reminder(who).await? {
        Some(reminder) => reminder,
        None => Reminder { hour: None, zone: here.zone().await?, away_until: None, next_at: None, sent_on: None },
    })
}

/// Plans the next reminder: not on a day that had one, and not while they are away.
fn plan(here: &Here<'_>, reminder: &mut Reminder) {
    let not_before = reminder.sent_on.map(|day| day + Days::new(1)).max(reminder.away_until);
    reminder.next_at = reminder.hour.map(|hour| next_reminder(hour, reminder.zone, here.request.at, not_before));
}

fn command(words: &str) -> Span {
    Span::Command(words.to_owned())
}

fn done(line: crate::chat::Line) -> Reply {
    Reply { blocks: vec![Block::Paragraph(line)], ..Reply::default() }.tone(Tone::Good)
}
