//! Reminders of practice. Each is moved on to its next day before it is sent, so that it comes at most once whatever
//! happens in between; a day's reminder may be lost to a crash, and is never sent twice.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Datelike as _, Days, TimeDelta, Utc};
use futures::stream::{self, StreamExt as _};

use crate::app::App;
use crate::chat::{FrontEnd, Platform, PostError};
use crate::commands::practice_pool;
use crate::error::Result;
use crate::posts;
use crate::quiz::review::{REMINDER_WORTH, next_reminder, waiting};
use crate::quiz::schedule::instant;
use crate::store::DueReminder;
use crate::words::Words;

/// Read at once.
const PAGE: i64 = 100;
/// Sent side by side.
const AT_ONCE: usize = 8;
/// What a place surely did not take is tried again after this.
const AGAIN: TimeDelta = TimeDelta::minutes(5);

/// Sends the reminders that are due at `now`. Returns how many went out.
pub(crate) async fn send_due(
    app: &App,
    places: &BTreeMap<Platform, Arc<dyn FrontEnd>>,
    now: DateTime<Utc>,
) -> Result<usize> {
    let platforms: Vec<_> = places.keys().copied().collect();
    let mut sent = 0;
    loop {
        let due = app.store.due_reminders(&platforms, now, PAGE).await?;
        if due.is_empty() {
            return Ok(sent);
        }
        let outcomes: Vec<_> = stream::iter(due)
            .map(|due| async move {
                match places.get(&due.who.platform) {
                    Some(place) => send(app, place.as_ref(), &due, now).await,
                    None => Ok(false),
                }
            })
            .buffer_unordered(AT_ONCE)
            .collect()
            .await;
        for outcome in outcomes {
            sent += usize::from(outcome?);
        }
    }
}

/// Sends one, if it is still worth it and anything waits. Whether it went out.
async fn send(app: &App, place: &dyn FrontEnd, due: &DueReminder, now: DateTime<Utc>) -> Result<bool> {
    let (store, reminder) = (&app.store, &due.reminder);
    let Some(hour) = reminder.hour else {
        store.move_reminder(due, None, reminder.sent_on).await?;
        return Ok(false);
    };
    let today = now.with_timezone(&reminder.zone).date_naive();
    let away = reminder.away_until.filter(|back| *back > today);
    let pool = practice_pool(store, &due.who, &[], now).await?;
    let waiting = waiting(&pool, now);
    let next = |not_before| Some(next_reminder(hour, reminder.zone, now, not_before));
    if now > due.due_at + REMINDER_WORTH || away.is_some() || waiting.due + waiting.unseen == 0 {
        store.move_reminder(due, next(away), reminder.sent_on).await?;
        return Ok(false);
    }
    let after = next(Some(today + Days::new(1)));
    if !store.move_reminder(due, after, Some(today)).await? {
        return Ok(false);
    }
    let words = Words::of(store.language(&due.workspace).await?);
    let key = format!("p{}-{}", due.who.member, today.num_days_from_ce());
    match place.tell(&due.workspace, &due.who.external_id, &posts::reminder(words, waiting), &key).await {
        Ok(()) => Ok(true),
        Err(error) => {
            tracing::info!(%error, "a reminder did not go out");
            let again = now + AGAIN;
            let in_time = again <= instant(reminder.zone, today.and_time(hour)) + REMINDER_WORTH;
            if let (PostError::TryLater(_), true, Some(due_at)) = (error, in_time, after) {
                store.move_reminder(&DueReminder { due_at, ..due.clone() }, Some(again), reminder.sent_on).await?;
            }
            Ok(false)
        }
    }
}
