//! What is told in private after a decision: to members how it went, to whoever looks after the workspace that somebody
//! waits. Leased, tried again, and what cannot be told is shown in `/me`.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::App;
use crate::chat::{Block, ChannelRef, FrontEnd, Line, Platform, PostError, Reply, Span, Tone};
use crate::error::Result;
use crate::store::{PrivateWord, Said, Saying};
use crate::words::{Words, plain, say, whether};

/// Told at once.
const PAGE: i64 = 50;
/// How long a process may hold a word before another takes it over.
const LEASE: TimeDelta = TimeDelta::seconds(30);
/// Tried for this long.
const WINDOW: TimeDelta = TimeDelta::hours(24);
/// Within this a repeat with the same key is surely not shown twice.
const SAFE_REPEAT: TimeDelta = TimeDelta::minutes(2);
/// Seconds to wait after each try.
const AGAIN: [i64; 5] = [5, 30, 120, 600, 3600];

/// Tells what is due at `now`.
pub(crate) async fn send_due(
    app: &App,
    places: &BTreeMap<Platform, Arc<dyn FrontEnd>>,
    lease: i64,
    now: DateTime<Utc>,
) -> Result<()> {
    let platforms: Vec<_> = places.keys().copied().collect();
    loop {
        let due = app.store.lease_words(&platforms, lease, now, LEASE, PAGE).await?;
        if due.is_empty() {
            return Ok(());
        }
        for word in due {
            if let Some(place) = places.get(&word.at.platform) {
                send(app, place.as_ref(), &word, now).await?;
            }
        }
    }
}

async fn send(app: &App, place: &dyn FrontEnd, word: &PrivateWord, now: DateTime<Utc>) -> Result<()> {
    let store = &app.store;
    if word.uncertain && now - word.first_try_at > SAFE_REPEAT {
        // It may be there, and saying it again would be a nuisance; in `/me` it stands in any case.
        return store.word_untold(word, None, true).await;
    }
    let key = format!("m{}", word.id);
    let outcome = match &word.to {
        Some(member) => {
            let line = in_words(Words::of(word.language), &word.says);
            let reply = Reply { language: word.language, ..Reply::default() }.with(Block::Paragraph(line));
            place.tell(&word.at, member, &reply, &key).await
        }
        None => tell_moderators(app, place, word, &key).await?,
    };
    let Err(error) = outcome else { return store.word_told(word).await };
    tracing::info!(%error, "a private word did not go out");
    let wait = AGAIN.get(usize::try_from(word.tries - 1).unwrap_or(0)).or(AGAIN.last()).copied().unwrap_or(60);
    let next = now + TimeDelta::seconds(wait);
    // Somebody whose door is closed looks for themselves.
    let closed = word.to.is_some() && matches!(error, PostError::Refused(_) | PostError::Gone(_));
    let next = (!closed && next <= word.queued_at + WINDOW).then_some(next);
    store.word_untold(word, next, word.uncertain || matches!(error, PostError::Unknown(_))).await
}

/// In the channel for problems, or to whoever set the daily question up.
async fn tell_moderators(
    app: &App,
    place: &dyn FrontEnd,
    word: &PrivateWord,
    key: &str,
) -> Result<Result<(), PostError>> {
    let waiting = app.store.open_cases(word.workspace).await?;
    if waiting == 0 {
        return Ok(Ok(()));
    }
    let words = Words::of(word.language);
    let queue = Span::Command("moderate queue".to_owned());
    let line = say!(words, "cases-wait", cases = waiting, command = queue);
    let title = Reply::titled(plain!(words, "cases-title"));
    let reply = Reply { language: word.language, ..title }.with(Block::Paragraph(line)).tone(Tone::Plain);
    if let Some(alerts) = app.store.settings(word.workspace).await?.alerts {
        let alerts = ChannelRef { workspace: word.at.clone(), id: alerts };
        match place.post(&alerts, &reply, key).await {
            Err(PostError::Refused(_) | PostError::Gone(_)) => {}
            outcome => return Ok(outcome.map(|_| ())),
        }
    }
    match app.store.who_set_up(word.workspace).await? {
        Some(member) => Ok(place.tell(&word.at, &member, &reply, key).await),
        None => Ok(Ok(())),
    }
}

/// What a member is told. Of the key points it says nothing: the round may still be open.
pub(crate) fn in_words(words: &Words, said: &Said) -> Line {
    let ask = said.ask.trim();
    let (was, now) = said.moved.unwrap_or_default();
    match said.about {
        Saying::ReportAccepted => say!(words, "told-report-accepted", question = ask),
        Saying::ReportRejected => say!(words, "told-report-rejected", question = ask),
        Saying::AppealRejected => say!(words, "told-appeal-rejected", question = ask),
        Saying::AppealAccepted => {
            say!(words, "told-appeal-accepted", question = ask, moved = whether(now > was), was = was, now = now)
        }
        Saying::Regraded | Saying::Cases => say!(words, "told-regraded", question = ask, was = was, now = now),
    }
}
