//! Bringing one step to its channel: found if it may be there already, sent under the lease, recorded either way.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Clock, Scheduler};
use crate::chat::{ChannelRef, FrontEnd, MessageRef, PostError, Reply, Trouble};
use crate::error::Result;
use crate::quiz::schedule::DEFAULT_CATCH_UP;
use crate::store::{About, Delivery, Recap, Round, RoundState, Schedule, Step};
use crate::{posts, recap_posts};

/// Within this a repeat with the same key is surely not shown twice.
pub(super) const SAFE_REPEAT: TimeDelta = TimeDelta::minutes(2);
/// A closing or a reveal is tried for this long.
const FOLLOW_UP_WINDOW: TimeDelta = TimeDelta::hours(24);
/// From this many never-asked questions on, the post says so.
const FEW: i64 = 7;

impl Scheduler {
    /// Tries one step and records how it went. Whether it is done.
    pub(super) async fn deliver(&self, delivery: &Delivery, clock: &Clock) -> Result<bool> {
        let store = &self.app.store;
        let Some(errand) = self.errand(delivery).await? else { return Ok(false) };
        self.app.metrics.post_tried(delivery);
        let sent = match self.front_ends.get(&errand.channel.workspace.platform) {
            Some(place) => self.send(place.as_ref(), delivery, &errand, clock).await?,
            None => Sent::Failed(PostError::TryLater("this process does not speak there".to_owned())),
        };
        let error = match sent {
            Sent::There(message) => {
                let now = clock();
                store.delivery_done(delivery, message.as_ref(), now).await?;
                self.app.metrics.post_sent(delivery.step, now.signed_duration_since(errand.due_at(delivery, now)));
                return Ok(true);
            }
            Sent::Overtaken => {
                tracing::info!(about = ?delivery.about, step = ?delivery.step, "another process took a delivery over");
                return Ok(false);
            }
            Sent::Failed(error) => error,
        };
        tracing::warn!(about = ?delivery.about, step = ?delivery.step, tries = delivery.tries, %error, "a post did not go out");
        let now = clock();
        let next_try = now + backoff(&error, delivery.tries);
        let next_try = (next_try <= errand.until && !matches!(error, PostError::Gone(_))).then_some(next_try);
        // Doubt stays until the message is found or its time is over: an earlier try may still be on its way.
        let uncertain = delivery.uncertain || matches!(error, PostError::Unknown(_));
        store.delivery_failed(delivery, next_try, uncertain, &error.trouble(), now).await?;
        self.app.metrics.post_failed(next_try.is_none());
        let needs_somebody = next_try.is_none() || matches!(error, PostError::Refused(_) | PostError::Gone(_));
        if let (About::Round(round), true) = (delivery.about, needs_somebody && delivery.step != Step::Notice) {
            store.queue_notice(delivery.workspace, round, now).await?;
        }
        if let (PostError::Gone(_), Some(schedule)) = (&error, &errand.schedule) {
            store.pause_for_good(schedule).await?;
            tracing::error!(schedule = %schedule.id, "the channel is gone; its daily question is paused");
        }
        Ok(false)
    }

    /// What a step belongs to; `None` when that is gone.
    async fn errand(&self, delivery: &Delivery) -> Result<Option<Errand>> {
        let store = &self.app.store;
        let what = match delivery.about {
            About::Round(round) => store.round(delivery.workspace, round).await?.map(|it| What::Round(Box::new(it))),
            About::Recap(recap) => store.recap(delivery.workspace, recap).await?.map(|it| What::Recap(Box::new(it))),
        };
        let Some(what) = what else { return Ok(None) };
        let (schedule, channel) = match &what {
            What::Round(round) => (round.schedule, round.channel.clone()),
            What::Recap(recap) => (recap.schedule, recap.channel.clone()),
        };
        let schedule = store.schedule(delivery.workspace, schedule).await?;
        let catch_up = schedule.as_ref().map(|schedule| schedule.timetable.catch_up);
        let until = match (&what, delivery.step) {
            (What::Recap(recap), _) => recap.due_at + catch_up.unwrap_or(DEFAULT_CATCH_UP),
            (What::Round(round), Step::Question) => {
                (round.opens_at + catch_up.unwrap_or(TimeDelta::zero())).min(round.closes_at)
            }
            (What::Round(round), Step::Thread | Step::Pin) => round.closes_at,
            (What::Round(_), Step::Refresh | Step::Voided | Step::Restored) => delivery.first_try_at + FOLLOW_UP_WINDOW,
            (What::Round(round), _) => round.closes_at + FOLLOW_UP_WINDOW,
        };
        Ok(Some(Errand { what, schedule, channel, until }))
    }

    async fn send(&self, place: &dyn FrontEnd, delivery: &Delivery, errand: &Errand, clock: &Clock) -> Result<Sent> {
        let Errand { channel, schedule, .. } = errand;
        let schedule = schedule.as_ref();
        let reply = match &errand.what {
            What::Round(round) => {
                match self.without_post(place, delivery, round, schedule, clock()).await? {
                    Some(Ok(())) => return Ok(Sent::There(None)),
                    Some(Err(error)) => return Ok(Sent::Failed(error)),
                    None => {}
                }
                self.words(delivery.step, round, schedule, clock()).await?
            }
            What::Recap(recap) => match self.recap(recap).await? {
                Some(reply) => reply,
                None => return Ok(Sent::There(None)),
            },
        };
        let key = key(delivery);
        if delivery.uncertain {
            let others = self.app.store.other_messages(delivery, &channel.id).await?;
            match place.find_post(channel, &reply, &key, delivery.first_try_at, &others).await {
                Ok(Some(message)) => return Ok(Sent::There(Some(message))),
                Ok(None) => {}
                // Still in doubt, whatever kept us from looking.
                Err(error) => return Ok(Sent::Failed(error)),
            }
        }
        if clock() > errand.until {
            return Ok(Sent::Failed(PostError::Refused(Trouble::TooLate)));
        }
        // Looking may have taken long, or this process may have slept: only who still holds the lease sends.
        if !self.app.store.renew_lease(delivery, clock() + self.lease_for).await? {
            return Ok(Sent::Overtaken);
        }
        Ok(match place.post(channel, &reply, &key).await {
            Ok(message) => Sent::There(Some(message)),
            Err(error) => Sent::Failed(error),
        })
    }

    /// Takes a step that makes no message of its own; `None` when this one does.
    async fn without_post(
        &self,
        place: &dyn FrontEnd,
        delivery: &Delivery,
        round: &Round,
        schedule: Option<&Schedule>,
        now: DateTime<Utc>,
    ) -> Result<Option<Result<(), PostError>>> {
        let (channel, message) = (&round.channel, round.message.as_ref());
        Ok(match (delivery.step, message) {
            (Step::Question | Step::Reveal | Step::Recap | Step::Voided | Step::Restored, _) => None,
            (Step::Notice, _) => Some(self.tell(place, delivery, round, schedule, now).await?),
            // The question never came, so nothing hangs on it.
            (_, None) => Some(Ok(())),
            (Step::Thread, Some(message)) => Some(place.open_thread(channel, message, &posts::title(round)).await),
            (Step::Pin, Some(message)) => Some(place.pin(channel, message, true).await),
            (Step::Unpin, Some(message)) => Some(place.pin(channel, message, false).await),
            (Step::Close, Some(message)) => {
                let closed = posts::closed_question(&*self.app.prepared(&round.revision).await?, round);
                Some(place.edit(channel, message, &closed).await)
            }
            (Step::Refresh, Some(message)) => {
                let prepared = self.app.prepared(&round.revision).await?;
                let reply = match round.state {
                    RoundState::Void => posts::withdrawn_question(&prepared, round),
                    RoundState::Open => posts::question(&prepared, round, &[], None),
                    RoundState::Closed | RoundState::NotHeld => posts::closed_question(&prepared, round),
                };
                Some(place.edit(channel, message, &reply).await)
            }
        })
    }

    /// What a recap says; `None` when nothing is left to say.
    async fn recap(&self, recap: &Recap) -> Result<Option<Reply>> {
        let figures = self.app.store.week_figures(recap).await?;
        let hardest = match &figures.hardest {
            Some((revision, percent)) => Some((self.app.prepared(revision).await?, *percent)),
            None => None,
        };
        let hardest = hardest.as_ref().map(|(prepared, percent)| (prepared.question.ask.trim(), *percent));
        Ok((figures.members > 0).then(|| recap_posts::recap(recap, &figures, hardest)))
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
        let Some(admin) = schedule.and_then(|schedule| schedule.created_by.as_deref()) else { return Ok(Ok(())) };
        Ok(place.tell(workspace, admin, &reply, &key(delivery)).await)
    }

    /// What a question or a reveal says.
    async fn words(&self, step: Step, round: &Round, schedule: Option<&Schedule>, now: DateTime<Utc>) -> Result<Reply> {
        let store = &self.app.store;
        if matches!(step, Step::Voided | Step::Restored) {
            let reason = store.withdrawn_because(round.workspace, round.id).await?;
            return Ok(posts::withdrawn(round, step == Step::Voided, &reason));
        }
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

/// A step and what it takes to do it.
struct Errand {
    what: What,
    schedule: Option<Schedule>,
    channel: ChannelRef,
    /// It is not tried after this.
    until: DateTime<Utc>,
}

enum What {
    Round(Box<Round>),
    Recap(Box<Recap>),
}

impl Errand {
    /// When it was due, if it was done at `now`.
    fn due_at(&self, delivery: &Delivery, now: DateTime<Utc>) -> DateTime<Utc> {
        match (&self.what, delivery.step) {
            (What::Recap(recap), _) => recap.due_at,
            (_, Step::Notice | Step::Refresh | Step::Voided | Step::Restored) => delivery.first_try_at,
            // What is done before closing was due at opening.
            (What::Round(round), _) if now < round.closes_at => round.opens_at,
            (What::Round(round), _) => round.closes_at,
        }
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
        Step::Recap => 'w',
        Step::Refresh => 'f',
        Step::Voided => 'v',
        Step::Restored => 'b',
    };
    format!("{step}{}", delivery.id)
}

/// How long to wait after the `tries`-th try.
pub(super) fn backoff(error: &PostError, tries: i32) -> TimeDelta {
    let steps: &[i64] = match error {
        // Somebody has to change something first.
        PostError::Refused(_) | PostError::Gone(_) => &[60, 300, 900, 3600],
        PostError::TryLater(_) | PostError::Unknown(_) => &[5, 15, 60, 300, 900],
    };
    let last = steps.len().saturating_sub(1);
    let step = usize::try_from(tries.saturating_sub(1)).unwrap_or(0).min(last);
    TimeDelta::seconds(steps.get(step).copied().unwrap_or(60))
}
