//! What happens by itself: rounds open, are posted, close and are revealed; a week that ended is looked back on.
//!
//! Everything due is in Postgres. [`Scheduler::tick`] does what is due at an instant and may be called at any
//! time by any number of processes. [`Scheduler::run`] does the same for ever, planning and delivering side by
//! side, so that the first posts of a busy minute go out while the last rounds are being opened, and a channel
//! that is slow holds up nobody else.
//!
//! A delivery is held under a lease, which is taken anew right before the post goes out: whoever lost it
//! meanwhile does not send. A process that dies is therefore stood in for after [`LEASE`].

mod delivery;
mod ranks;
mod seasons;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::stream::{self, StreamExt as _};
use rand::Rng as _;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::app::App;
use crate::chat::{FrontEnd, Platform};
use crate::error::Result;
use crate::quiz::pick;
use crate::quizmaster::Quizmaster;
use crate::store::{Delivery, DueSchedule, Missed, NotHeld, Opening, ScheduleState};
use crate::{regrading, reminders, told};

/// How often it is looked what is to open or to close, if nobody rings.
pub const PAUSE: Duration = Duration::from_secs(5);
/// How often it is looked which answers have been kept for long enough.
const TIDY: Duration = Duration::from_mins(10);
/// Rounds tidied at once, so that nothing else waits for it.
const TIDIED_AT_ONCE: usize = 20;
/// How often it is looked what is to be tried again or taken over.
const LOOK: Duration = Duration::from_secs(1);
/// How long a process may hold a delivery before another takes it over. Longer than a place tries one post.
pub const LEASE: TimeDelta = TimeDelta::seconds(30);
/// Channels posted to at the same time: enough to use up what Discord allows a second when each post takes half
/// a second.
const AT_ONCE: usize = 32;
/// As soon as so many could be sent besides those under way, more are leased.
const ROOM: usize = 16;
/// Channels posted to at the same time by a tick.
const ONE_TICK: usize = 8;
/// What is under way when the process is told to stop may take this long to end.
const FINISH: Duration = Duration::from_secs(5);

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
#[derive(Clone)]
pub struct Scheduler {
    app: Arc<App>,
    front_ends: Arc<BTreeMap<Platform, Arc<dyn FrontEnd>>>,
    /// This process's mark on what it leases.
    lease: i64,
    lease_for: TimeDelta,
    /// Rung when there may be something to deliver.
    deliverable: Arc<Notify>,
}

impl Scheduler {
    pub fn new(app: Arc<App>, front_ends: Vec<Arc<dyn FrontEnd>>) -> Self {
        let front_ends = front_ends.into_iter().map(|place| (place.platform(), place)).collect();
        Self {
            app,
            front_ends: Arc::new(front_ends),
            lease: rand::make_rng::<rand::rngs::ChaCha8Rng>().next_u64().cast_signed(),
            lease_for: LEASE,
            deliverable: Arc::default(),
        }
    }

    /// With leases of another length. Nothing depends on it but how soon a dead process is stood in for.
    #[must_use]
    pub fn leasing_for(mut self, lease: TimeDelta) -> Self {
        self.lease_for = lease;
        self
    }

    /// Plans and delivers until `stop` resolves, then ends what is under way or gives it back.
    pub async fn run(&self, clock: Clock, stop: impl Future<Output = ()>) {
        let planning = {
            let (this, clock) = (self.clone(), clock.clone());
            tokio::spawn(async move { this.plan_for_ever(&clock).await })
        };
        let leading = {
            let (quizmaster, clock) = (self.quizmaster(), clock.clone());
            tokio::spawn(async move { quizmaster.run(&clock).await })
        };
        let reminding = {
            let (this, clock) = (self.clone(), clock.clone());
            tokio::spawn(async move { this.remind_for_ever(&clock).await })
        };
        let counting = {
            let this = self.clone();
            tokio::spawn(async move { this.count_ranks_for_ever().await })
        };
        let tidying = {
            let (this, clock) = (self.clone(), clock.clone());
            tokio::spawn(async move { this.tidy_for_ever(&clock).await })
        };
        let ending_seasons = {
            let (this, clock) = (self.clone(), clock.clone());
            tokio::spawn(async move { this.end_seasons_for_ever(&clock).await })
        };
        let mut sending = JoinSet::new();
        tokio::select! {
            () = stop => {}
            () = self.deliver_for_ever(&clock, &mut sending) => {}
        }
        planning.abort();
        leading.abort();
        reminding.abort();
        counting.abort();
        tidying.abort();
        ending_seasons.abort();
        if tokio::time::timeout(FINISH, async { while sending.join_next().await.is_some() {} }).await.is_err() {
            sending.shutdown().await;
        }
        let handed_back = self.app.store.hand_back(self.lease, clock()).await;
        let handed_back = handed_back.and(self.app.store.hand_back_season_steps(self.lease, clock()).await);
        if let Err(error) = handed_back.and(self.app.store.hand_back_screens(self.lease, clock()).await) {
            tracing::warn!(%error, "leases could not be handed back; they run out by themselves");
        }
    }

    async fn plan_for_ever(&self, clock: &Clock) {
        loop {
            if let Err(error) = self.plan(clock).await {
                tracing::error!(%error, "the scheduler could not do its round; it tries again");
            }
            tokio::select! {
                () = self.app.rung() => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }

    async fn remind_for_ever(&self, clock: &Clock) {
        loop {
            if let Err(error) = reminders::send_due(&self.app, &self.front_ends, clock()).await {
                tracing::error!(%error, "not everybody could be reminded; it is tried again");
            }
            if let Err(error) = self.follow_decisions(clock()).await {
                tracing::error!(%error, "what was decided could not be followed up; it is tried again");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn tidy_for_ever(&self, clock: &Clock) {
        loop {
            let more = self.tidy(clock()).await.unwrap_or_else(|error| {
                tracing::error!(%error, "old answers could not be removed; it is tried again");
                false
            });
            tokio::time::sleep(if more { PAUSE } else { TIDY }).await;
        }
    }

    /// Removes the words of answers that were kept for long enough, some at a time. Whether there may be more.
    async fn tidy(&self, now: DateTime<Utc>) -> Result<bool> {
        for _ in 0..TIDIED_AT_ONCE {
            if !self.app.store.remove_old_answers(now).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Applies what moderators accepted, and tells those it is about.
    async fn follow_decisions(&self, now: DateTime<Utc>) -> Result<()> {
        regrading::apply_due(&self.app, now).await?;
        told::send_due(&self.app, &self.front_ends, self.lease, now).await
    }

    /// Closes and opens what is due.
    async fn plan(&self, clock: &Clock) -> Result<()> {
        let places = self.places();
        self.app.store.refresh_schedules(clock()).await?;
        self.app.store.end_left_mocks(clock()).await?;
        let mut ticked = Ticked::default();
        // One instant for all of it, so that a recap is never behind the question of its hour.
        let now = clock();
        let closed = self.app.store.close_due_rounds(&places, now).await;
        let recaps = self.app.store.queue_due_recaps(&places, now).await;
        self.deliverable.notify_one();
        let now: Clock = Arc::new(move || now);
        let opened = self.open_due(&places, &now, &mut ticked).await;
        ticked.closed = closed?;
        self.app.metrics.ticked(&ticked);
        opened.and(recaps.map(|_| ()))
    }

    async fn open_due(&self, places: &[Platform], clock: &Clock, ticked: &mut Ticked) -> Result<()> {
        while let Some(claim) = self.app.store.claim_due_schedule(places, clock()).await? {
            self.open(claim, clock(), ticked).await?;
            self.deliverable.notify_one();
        }
        Ok(())
    }

    async fn deliver_for_ever(&self, clock: &Clock, sending: &mut JoinSet<()>) {
        let places = self.places();
        loop {
            let room = AT_ONCE - sending.len();
            if room >= ROOM {
                match self.lease(&places, clock(), room).await {
                    Ok(leased) => {
                        for delivery in leased {
                            let (this, clock) = (self.clone(), clock.clone());
                            sending.spawn(async move { this.deliver_and_count(&delivery, &clock).await });
                        }
                    }
                    Err(error) => {
                        tracing::error!(%error, "what is due could not be read; it is read again");
                        tokio::time::sleep(PAUSE).await;
                    }
                }
            }
            tokio::select! {
                Some(_) = sending.join_next() => while sending.try_join_next().is_some() {},
                () = self.deliverable.notified() => {}
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }

    async fn deliver_and_count(&self, delivery: &Delivery, clock: &Clock) {
        let ticked = match self.deliver(delivery, clock).await {
            Ok(true) => Ticked { delivered: 1, ..Ticked::default() },
            Ok(false) => Ticked { failed: 1, ..Ticked::default() },
            Err(error) => {
                tracing::error!(%error, about = ?delivery.about, "a delivery is in doubt; it is looked after when its lease ends");
                Ticked { failed: 1, ..Ticked::default() }
            }
        };
        self.app.metrics.ticked(&ticked);
    }

    /// Does everything that is due at `now`.
    ///
    /// # Errors
    /// When the database fails; what was done stays done, and the rest is still due.
    pub async fn tick(&self, now: DateTime<Utc>) -> Result<Ticked> {
        let places = self.places();
        let clock: Clock = Arc::new(move || now);
        let mut ticked = Ticked::default();
        self.app.store.refresh_schedules(now).await?;
        self.app.store.end_left_mocks(now).await?;
        // Before closing, so that a question whose sending was interrupted is settled by then.
        self.deliver_due(&places, &clock, &mut ticked).await?;
        ticked.closed = self.app.store.close_due_rounds(&places, now).await?;
        self.app.store.queue_due_recaps(&places, now).await?;
        self.deliver_due(&places, &clock, &mut ticked).await?;
        self.open_due(&places, &clock, &mut ticked).await?;
        self.deliver_due(&places, &clock, &mut ticked).await?;
        self.quizmaster().tick(now).await?;
        reminders::send_due(&self.app, &self.front_ends, now).await?;
        self.follow_decisions(now).await?;
        self.tidy(now).await?;
        self.end_seasons(&clock).await?;
        self.app.metrics.ticked(&ticked);
        Ok(ticked)
    }

    /// Who leads the quizzes, with the same places and leases.
    fn quizmaster(&self) -> Quizmaster {
        Quizmaster::new(self.app.clone(), self.front_ends.clone(), self.lease, self.lease_for)
    }

    fn places(&self) -> Vec<Platform> {
        self.front_ends.keys().copied().collect()
    }

    async fn lease(&self, places: &[Platform], now: DateTime<Utc>, at_most: usize) -> Result<Vec<Delivery>> {
        let at_most = i64::try_from(at_most).unwrap_or(i64::MAX);
        self.app.store.lease_deliveries(places, self.lease, now, self.lease_for, at_most).await
    }

    /// Opens what one schedule owes, and records what it missed.
    async fn open(&self, mut claim: DueSchedule, now: DateTime<Utc>, ticked: &mut Ticked) -> Result<()> {
        let schedule = claim.schedule.clone();
        let due = schedule.timetable.due(schedule.next_day, now);
        let mut opening = Opening {
            not_held: due
                .missed
                .into_iter()
                .map(|occurrence| NotHeld {
                    why: Missed::Late { hours: now.signed_duration_since(occurrence.opens_at).num_hours() },
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
                opening.not_held.push(NotHeld { occurrence, skipped_by: None, why: Missed::NothingLeft });
                opening.state = ScheduleState::Ended;
            }
        }
        for missed in &opening.not_held {
            tracing::warn!(schedule = %schedule.id, day = %missed.occurrence.day, why = ?missed.why, "a question was missed");
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

    async fn deliver_due(&self, places: &[Platform], clock: &Clock, ticked: &mut Ticked) -> Result<()> {
        loop {
            let leased = self.lease(places, clock(), AT_ONCE).await?;
            if leased.is_empty() {
                return Ok(());
            }
            let outcomes: Vec<_> = stream::iter(leased)
                .map(|delivery| async move { self.deliver(&delivery, clock).await })
                .buffer_unordered(ONE_TICK)
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
}
