//! Bringing one step to its channel: found if it may be there already, sent under the lease, recorded either way.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Clock, Scheduler};
use crate::chat::{ChannelRef, FrontEnd, MessageRef, PostError, Reply};
use crate::error::Result;
use crate::posts;
use crate::store::{Delivery, Round, Schedule, Step};

/// Within this a repeat with the same key is surely not shown twice.
const SAFE_REPEAT: TimeDelta = TimeDelta::minutes(2);
/// A closing or a reveal is tried for this long.
const FOLLOW_UP_WINDOW: TimeDelta = TimeDelta::hours(24);
/// From this many never-asked questions on, the post says so.
const FEW: i64 = 7;

impl Scheduler {
    /// Tries one step and records how it went. Whether it is done.
    pub(super) async fn deliver(&self, delivery: &Delivery, clock: &Clock) -> Result<bool> {
        let store = &self.app.store;
        let Some(round) = store.round(delivery.workspace, delivery.round).await? else { return Ok(false) };
        let schedule = store.schedule(round.workspace, round.schedule).await?;
        self.app.metrics.post_tried(delivery);
        let until = match delivery.step {
            Step::Question => {
                let catch_up = schedule.as_ref().map_or(TimeDelta::zero(), |schedule| schedule.timetable.catch_up);
                (round.opens_at + catch_up).min(round.closes_at)
            }
            Step::Thread | Step::Pin => round.closes_at,
            Step::Close | Step::Unpin | Step::Reveal | Step::Notice => round.closes_at + FOLLOW_UP_WINDOW,
        };
        let sent = match self.front_ends.get(&round.channel.workspace.platform) {
            Some(place) => self.send(place.as_ref(), delivery, &round, schedule.as_ref(), clock, until).await?,
            None => Sent::Failed(PostError::TryLater("this process does not speak there".to_owned())),
        };
        let error = match sent {
            Sent::There(message) => {
                let now = clock();
                store.delivery_done(delivery, message.as_ref(), now).await?;
                // What is done before closing was due at opening.
                let due = match delivery.step {
                    Step::Notice => delivery.first_try_at,
                    _ if now < round.closes_at => round.opens_at,
                    _ => round.closes_at,
                };
                self.app.metrics.post_sent(delivery.step, now.signed_duration_since(due));
                return Ok(true);
            }
            Sent::Overtaken => {
                tracing::info!(round = %round.id, step = ?delivery.step, "another process took a delivery over");
                return Ok(false);
            }
            Sent::Failed(error) => error,
        };
        tracing::warn!(round = %round.id, step = ?delivery.step, tries = delivery.tries, %error, "a post did not go out");
        let now = clock();
        let next_try = now + backoff(&error, delivery.tries);
        let next_try = (next_try <= until && !matches!(error, PostError::Gone(_))).then_some(next_try);
        // Doubt stays until the message is found or its time is over: an earlier try may still be on its way.
        let uncertain = delivery.uncertain || matches!(error, PostError::Unknown(_));
        store.delivery_failed(delivery, next_try, uncertain, &error.to_string(), now).await?;
        self.app.metrics.post_failed(next_try.is_none());
        let needs_somebody = next_try.is_none() || matches!(error, PostError::Refused(_) | PostError::Gone(_));
        if needs_somebody && delivery.step != Step::Notice {
            store.queue_notice(round.workspace, round.id, now).await?;
        }
        if let (PostError::Gone(_), Some(schedule)) = (&error, &schedule) {
            store.pause_for_good(schedule).await?;
            tracing::error!(schedule = %schedule.id, "the channel is gone; its daily question is paused");
        }
        Ok(false)
    }

    async fn send(
        &self,
        place: &dyn FrontEnd,
        delivery: &Delivery,
        round: &Round,
        schedule: Option<&Schedule>,
        clock: &Clock,
        until: DateTime<Utc>,
    ) -> Result<Sent> {
        let key = key(delivery);
        let (channel, message) = (&round.channel, round.message.as_ref());
        let done = match (delivery.step, message) {
            (Step::Question | Step::Reveal, _) => None,
            (Step::Notice, _) => Some(self.tell(place, delivery, round, schedule, clock()).await?),
            // The question never came, so nothing hangs on it.
            (_, None) => Some(Ok(())),
            (Step::Thread, Some(message)) => Some(place.open_thread(channel, message, &posts::title(round)).await),
            (Step::Pin, Some(message)) => Some(place.pin(channel, message, true).await),
            (Step::Unpin, Some(message)) => Some(place.pin(channel, message, false).await),
            (Step::Close, Some(message)) => {
                let closed = posts::closed_question(&*self.app.prepared(&round.revision).await?, round);
                Some(place.edit(channel, message, &closed).await)
            }
        };
        match done {
            Some(Ok(())) => return Ok(Sent::There(None)),
            Some(Err(error)) => return Ok(Sent::Failed(error)),
            None => {}
        }
        let reply = self.words(delivery.step, round, schedule, clock()).await?;
        if delivery.uncertain {
            let others = self.app.store.other_messages(delivery, &round.channel.id).await?;
            match place.find_post(&round.channel, &reply, &key, delivery.first_try_at, &others).await {
                Ok(Some(message)) => return Ok(Sent::There(Some(message))),
                Ok(None) => {}
                // Still in doubt, whatever kept us from looking.
                Err(error) => return Ok(Sent::Failed(error)),
            }
        }
        if clock() > until {
            return Ok(Sent::Failed(PostError::Refused("it was too late to post it".to_owned())));
        }
        // Looking may have taken long, or this process may have slept: only who still holds the lease sends.
        if !self.app.store.renew_lease(delivery, clock() + self.lease_for).await? {
            return Ok(Sent::Overtaken);
        }
        Ok(match place.post(&round.channel, &reply, &key).await {
            Ok(message) => Sent::There(Some(message)),
            Err(error) => Sent::Failed(error),
        })
    }

    /// Tells the admins' channel of a problem, or whoever set the daily question up.
    async fn tell(
        &self,
        place: &dyn FrontEnd,
        delivery: &Delivery,
        round: &Round,
        schedule: Option<&Schedule>,
        now: DateTime<Utc>,
    ) -> Result<Result<(), PostError>> {
        let store = &self.app.store;
        // Mended meanwhile, or perhaps told already: better silent than a nuisance.
        let Some((error, given_up)) = store.round_problem(round.workspace, round.id).await? else { return Ok(Ok(())) };
        if delivery.uncertain && now - delivery.first_try_at > SAFE_REPEAT {
            return Ok(Ok(()));
        }
        let reply = posts::problem(round, schedule, &error, given_up);
        let workspace = &round.channel.workspace;
        if let Some(alerts) = store.settings(round.workspace).await?.alerts {
            let alerts = ChannelRef { workspace: workspace.clone(), id: alerts };
            match place.post(&alerts, &reply, &key(delivery)).await {
                Err(PostError::Refused(_) | PostError::Gone(_)) => {}
                outcome => return Ok(outcome.map(|_| ())),
            }
        }
        let Some(schedule) = schedule else { return Ok(Ok(())) };
        Ok(place.tell(workspace, &schedule.created_by, &reply, &key(delivery)).await)
    }

    /// What a question or a reveal says.
    async fn words(&self, step: Step, round: &Round, schedule: Option<&Schedule>, now: DateTime<Utc>) -> Result<Reply> {
        let store = &self.app.store;
        let prepared = self.app.prepared(&round.revision).await?;
        if step != Step::Question {
            let results = store.round_results(round.workspace, round.id).await?;
            return Ok(posts::reveal(&prepared, round, &results, schedule.and_then(Schedule::next_at), now));
        }
        let missed = store.missed_before(round.workspace, round.schedule, round.day).await?;
        let mut few_left = None;
        if let Some(schedule) = schedule {
            let pool = store.pool_left(schedule, round.id).await?;
            few_left = (pool.never_asked < FEW && !pool.repeated).then_some((pool.never_asked, schedule));
        }
        let mut reply = posts::question(&prepared, round, &missed, few_left);
        reply.ping = schedule.and_then(|schedule| schedule.ping.clone());
        Ok(reply)
    }
}

/// How a try ended.
enum Sent {
    /// The step is done; its message, where it made one.
    There(Option<MessageRef>),
    Failed(PostError),
    /// Nothing was sent, because the lease is another's now.
    Overtaken,
}

/// The same for every try of one step; at most 25 characters (Discord's limit for a nonce).
fn key(delivery: &Delivery) -> String {
    let step = match delivery.step {
        Step::Question => 'q',
        Step::Thread => 't',
        Step::Pin => 'p',
        Step::Close => 'c',
        Step::Unpin => 'u',
        Step::Reveal => 'r',
        Step::Notice => 'n',
    };
    format!("{step}{}", delivery.id)
}

/// How long to wait after the `tries`-th try.
fn backoff(error: &PostError, tries: i32) -> TimeDelta {
    let steps: &[i64] = match error {
        // Somebody has to change something first.
        PostError::Refused(_) | PostError::Gone(_) => &[60, 300, 900, 3600],
        PostError::TryLater(_) | PostError::Unknown(_) => &[5, 15, 60, 300, 900],
    };
    let last = steps.len().saturating_sub(1);
    let step = usize::try_from(tries.saturating_sub(1)).unwrap_or(0).min(last);
    TimeDelta::seconds(steps.get(step).copied().unwrap_or(60))
}
