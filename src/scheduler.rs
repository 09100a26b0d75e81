//! What happens by itself: rounds open, are posted, close and are revealed.
//!
//! Everything due is in Postgres. [`Scheduler::tick`] does what is due at an instant and may be called at any
//! time by any number of processes; [`Scheduler::run`] is the loop around it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::stream::{self, StreamExt as _};
use rand::Rng as _;

use crate::app::App;
use crate::chat::{ChannelRef, FrontEnd, Platform, PostError, Reply};
use crate::error::Result;
use crate::posts;
use crate::quiz::pick;
use crate::store::{Delivery, DueSchedule, NotHeld, Opening, Round, Schedule, ScheduleState, Step};

/// How often the loop looks, if nobody rings.
pub const PAUSE: Duration = Duration::from_secs(5);
/// How long a process may hold a delivery before another takes it over.
const LEASE: TimeDelta = TimeDelta::seconds(90);
/// Deliveries leased at once.
const BATCH: i64 = 40;
/// Channels posted to at the same time.
const AT_ONCE: usize = 8;
/// Within this a repeat with the same key is surely not shown twice.
const SAFE_REPEAT: TimeDelta = TimeDelta::minutes(2);
/// A closing or a reveal is tried for this long.
const FOLLOW_UP_WINDOW: TimeDelta = TimeDelta::hours(24);
/// From this many never-asked questions on, the post says so.
const FEW: usize = 7;

/// Reads the clock. The scheduler's loop and the front ends have one; everything else is told the time.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// What one tick did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ticked {
    pub opened: u64,
    pub missed: u64,
    pub closed: u64,
    pub delivered: u64,
    pub failed: u64,
}

/// Does what is due, in the places this process speaks in.
pub struct Scheduler {
    app: Arc<App>,
    front_ends: BTreeMap<Platform, Arc<dyn FrontEnd>>,
    /// This process's mark on what it leases.
    lease: i64,
}

impl Scheduler {
    pub fn new(app: Arc<App>, front_ends: Vec<Arc<dyn FrontEnd>>) -> Self {
        let lease = rand::make_rng::<rand::rngs::ChaCha8Rng>().next_u64().cast_signed();
        Self { app, front_ends: front_ends.into_iter().map(|place| (place.platform(), place)).collect(), lease }
    }

    /// Ticks until `stop` resolves, then gives back what it holds.
    pub async fn run(&self, clock: Clock, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        loop {
            if let Err(error) = self.tick(clock()).await {
                tracing::error!(%error, "the scheduler could not do its round; it tries again");
            }
            tokio::select! {
                () = &mut stop => break,
                () = self.app.rung() => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
        if let Err(error) = self.app.store.hand_back(self.lease, clock()).await {
            tracing::warn!(%error, "leases could not be handed back; they run out by themselves");
        }
    }

    /// Does everything that is due at `now`.
    ///
    /// # Errors
    /// When the database fails; what was done stays done, and the rest is still due.
    pub async fn tick(&self, now: DateTime<Utc>) -> Result<Ticked> {
        let places: Vec<_> = self.front_ends.keys().copied().collect();
        let mut ticked = Ticked::default();
        self.app.store.refresh_schedules(now).await?;
        // Before closing, so that a question whose sending was interrupted is settled by then.
        self.deliver_due(&places, now, &mut ticked).await?;
        ticked.closed = self.app.store.close_due_rounds(&places, now).await?;
        self.deliver_due(&places, now, &mut ticked).await?;
        while let Some(claim) = self.app.store.claim_due_schedule(&places, now).await? {
            self.open(claim, now, &mut ticked).await?;
        }
        self.deliver_due(&places, now, &mut ticked).await?;
        self.app.metrics.ticked(&ticked);
        Ok(ticked)
    }

    /// Opens what one schedule owes, and records what it missed.
    async fn open(&self, mut claim: DueSchedule, now: DateTime<Utc>, ticked: &mut Ticked) -> Result<()> {
        let schedule = claim.schedule.clone();
        let due = schedule.timetable.due(schedule.next_day, now);
        let late = |lateness: TimeDelta| {
            format!("I was not running at the time, and {} hours later it was too late", lateness.num_hours())
        };
        let mut opening = Opening {
            not_held: due
                .missed
                .into_iter()
                .map(|occurrence| NotHeld {
                    remark: late(now.signed_duration_since(occurrence.opens_at)),
                    occurrence,
                    skipped_by: None,
                })
                .collect(),
            open: None,
            next_day: due.next_day,
            state: ScheduleState::Active,
        };
        if let Some(occurrence) = due.open {
            let (pool, asked) = claim.candidates().await?;
            if let Some(picked) = pick::next(&pool, &asked, schedule.seed, schedule.when_all_asked) {
                opening.open = Some((occurrence, picked.question));
            } else {
                opening.not_held.push(NotHeld {
                    occurrence,
                    skipped_by: None,
                    remark: "nothing was left to ask".to_owned(),
                });
                opening.state = ScheduleState::Ended;
            }
        }
        for missed in &opening.not_held {
            tracing::warn!(schedule = %schedule.id, day = %missed.occurrence.day, why = missed.remark, "a question was missed");
        }
        ticked.missed += opening.not_held.len() as u64;
        if claim.finish(&opening, now).await? {
            ticked.opened += u64::from(opening.open.is_some());
        } else if let Some(claim) = self.app.store.claim_schedule(&schedule).await? {
            // The day had its round already; go on to the next.
            opening.open = None;
            claim.finish(&opening, now).await?;
        }
        Ok(())
    }

    async fn deliver_due(&self, places: &[Platform], now: DateTime<Utc>, ticked: &mut Ticked) -> Result<()> {
        loop {
            let leased = self.app.store.lease_deliveries(places, self.lease, now, LEASE, BATCH).await?;
            if leased.is_empty() {
                return Ok(());
            }
            let outcomes: Vec<_> = stream::iter(leased)
                .map(|delivery| async move { self.deliver(&delivery, now).await })
                .buffer_unordered(AT_ONCE)
                .collect()
                .await;
            for outcome in outcomes {
                if outcome? {
                    ticked.delivered += 1;
                } else {
                    ticked.failed += 1;
                }
            }
        }
    }

    /// Tries one step and records how it went. Whether it is done.
    async fn deliver(&self, delivery: &Delivery, now: DateTime<Utc>) -> Result<bool> {
        let store = &self.app.store;
        let Some(round) = store.round(delivery.workspace, delivery.round).await? else { return Ok(false) };
        let schedule =
            store.schedules(round.workspace, None).await?.into_iter().find(|schedule| schedule.id == round.schedule);
        let until = match delivery.step {
            Step::Question => {
                let catch_up = schedule.as_ref().map_or(TimeDelta::zero(), |schedule| schedule.timetable.catch_up);
                (round.opens_at + catch_up).min(round.closes_at)
            }
            Step::Thread | Step::Pin => round.closes_at,
            Step::Close | Step::Unpin | Step::Reveal | Step::Notice => round.closes_at + FOLLOW_UP_WINDOW,
        };
        let outcome = match self.front_ends.get(&round.channel.workspace.platform) {
            Some(place) => self.send(place.as_ref(), delivery, &round, schedule.as_ref(), now, until).await?,
            None => Err(PostError::TryLater("this process does not speak there".to_owned())),
        };
        let error = match outcome {
            Ok(message) => {
                store.delivery_done(delivery, message.as_ref(), now).await?;
                return Ok(true);
            }
            Err(error) => error,
        };
        tracing::warn!(round = %round.id, step = ?delivery.step, tries = delivery.tries, %error, "a post did not go out");
        let next_try = now + backoff(&error, delivery.tries);
        let next_try = (next_try <= until && !matches!(error, PostError::Gone(_))).then_some(next_try);
        let uncertain = matches!(error, PostError::Unknown(_));
        store.delivery_failed(delivery, next_try, uncertain, &error.to_string(), now).await?;
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
        now: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Result<Option<crate::chat::MessageRef>, PostError>> {
        let key = key(delivery);
        let (channel, message) = (&round.channel, round.message.as_ref());
        let done = match (delivery.step, message) {
            (Step::Question | Step::Reveal, _) => None,
            (Step::Notice, _) => Some(self.tell(place, delivery, round, schedule, now).await?),
            // The question never came, so nothing hangs on it.
            (_, None) => Some(Ok(())),
            (Step::Thread, Some(message)) => Some(place.open_thread(channel, message, &posts::title(round.day)).await),
            (Step::Pin, Some(message)) => Some(place.pin(channel, message, true).await),
            (Step::Unpin, Some(message)) => Some(place.pin(channel, message, false).await),
            (Step::Close, Some(message)) => {
                let closed = posts::closed_question(&*self.app.prepared(&round.revision).await?, round);
                Some(place.edit(channel, message, &closed).await)
            }
        };
        if let Some(done) = done {
            return Ok(done.map(|()| None));
        }
        let reply = self.words(delivery.step, round, schedule, now).await?;
        if delivery.uncertain {
            match place.find_post(&round.channel, &reply, &key, delivery.first_try_at).await {
                Ok(Some(message)) => return Ok(Ok(Some(message))),
                Ok(None) => {}
                Err(error) => return Ok(Err(uncertain_still(error))),
            }
        }
        if now > until {
            return Ok(Err(PostError::Refused("it was too late to post it".to_owned())));
        }
        Ok(place.post(&round.channel, &reply, &key).await.map(Some))
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
        Ok(match step {
            Step::Question => {
                let missed = store.missed_before(round.workspace, round.schedule, round.day).await?;
                let mut few_left = None;
                if let Some(schedule) = schedule {
                    let asked = store.asked(round.workspace, round.schedule).await?;
                    let left =
                        store.questions(&schedule.pool).await?.iter().filter(|id| !asked.contains_key(*id)).count();
                    let first_time = asked.get(&prepared.id).is_none_or(|asked| asked.times == 1);
                    few_left = (left < FEW && first_time).then_some((left, schedule));
                }
                let mut reply = posts::question(&prepared, round, &missed, few_left);
                reply.ping = schedule.and_then(|schedule| schedule.ping.clone());
                reply
            }
            _ => {
                let results = store.round_results(round.workspace, round.id).await?;
                posts::reveal(&prepared, round, &results, schedule.and_then(Schedule::next_at), now)
            }
        })
    }
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

/// A look that failed leaves the question open whether the post is there.
fn uncertain_still(error: PostError) -> PostError {
    match error {
        PostError::TryLater(why) | PostError::Refused(why) => PostError::Unknown(why),
        other => other,
    }
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
