//! Quizzes by themselves: moved on at their deadlines, shown in their channels.
//!
//! Everything is in Postgres: [`Quizmaster::tick`] does what is due at an instant, by any number of processes, and
//! `run` does the same for ever, asleep until the next deadline or until somebody says something.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::stream::{self, StreamExt as _};
use tokio::task::JoinSet;

use crate::app::App;
use crate::chat::{FrontEnd, MessageRef, Platform, PostError};
use crate::error::Result;
use crate::quiz::sitting::{Ending, Move};
use crate::quiz_posts;
use crate::scheduler::Clock;
use crate::store::{Quiz, Screen};

/// The longest sleep, if nobody rings: another process may have started a quiz.
const PAUSE: Duration = Duration::from_secs(5);
/// Between two looks, however much is going on: what came meanwhile is seen at once.
const BREATH: Duration = Duration::from_millis(50);
/// The same when a look found nothing it could do although something is due.
const BLOCKED: Duration = Duration::from_millis(500);
/// Quizzes moved on in one look, and messages sent at the same time.
const AT_ONCE: i64 = 32;
/// A message that failed so often in a row is given up.
const TRIES: i32 = 10;

/// Leads the quizzes of the places this process speaks in.
#[derive(Clone)]
pub struct Quizmaster {
    app: Arc<App>,
    front_ends: Arc<BTreeMap<Platform, Arc<dyn FrontEnd>>>,
    /// This process's mark on what it leases.
    lease: i64,
    lease_for: TimeDelta,
}

impl Quizmaster {
    pub(crate) fn new(
        app: Arc<App>,
        front_ends: Arc<BTreeMap<Platform, Arc<dyn FrontEnd>>>,
        lease: i64,
        lease_for: TimeDelta,
    ) -> Self {
        Self { app, front_ends, lease, lease_for }
    }

    /// Does everything that is due at `now`. How many moves and messages that were.
    ///
    /// # Errors
    /// When the database fails; what was done stays done, and the rest is still due.
    pub async fn tick(&self, now: DateTime<Utc>) -> Result<u64> {
        let clock: Clock = Arc::new(move || now);
        let mut done = 0;
        loop {
            let moved = self.move_due(now).await?;
            let screens = self.screens(now).await?;
            let shown = screens.len() as u64;
            let outcomes: Vec<_> =
                stream::iter(screens).map(|screen| self.show(screen, &clock)).buffer_unordered(8).collect().await;
            outcomes.into_iter().collect::<Result<Vec<()>>>()?;
            if moved + shown == 0 {
                return Ok(done);
            }
            done += moved + shown;
        }
    }

    /// Leads for ever.
    pub(crate) async fn run(&self, clock: &Clock) {
        let mut showing = JoinSet::new();
        loop {
            let pause = match self.look(clock, &mut showing).await {
                Ok(pause) => pause,
                Err(error) => {
                    tracing::error!(%error, "the quizzes could not be looked after; they are again in a moment");
                    BLOCKED
                }
            };
            tokio::select! {
                () = self.app.quiz_rung() => {}
                Some(_) = showing.join_next() => {}
                () = tokio::time::sleep(pause) => {}
            }
            tokio::time::sleep(BREATH).await;
        }
    }

    /// Moves on and shows what is due; gives how long nothing else is.
    async fn look(&self, clock: &Clock, showing: &mut JoinSet<()>) -> Result<Duration> {
        let mut done = self.move_due(clock()).await?;
        while showing.try_join_next().is_some() {}
        if i64::try_from(showing.len()).unwrap_or(i64::MAX) < AT_ONCE {
            for screen in self.screens(clock()).await? {
                done += 1;
                let (this, clock) = (self.clone(), clock.clone());
                showing.spawn(async move {
                    if let Err(error) = this.show(screen, &clock).await {
                        tracing::error!(%error, "a message of a quiz is in doubt; it is looked after when its lease ends");
                    }
                });
            }
        }
        let next = self.app.store.next_quiz_instant(&self.places()).await?;
        let pause = next.map_or(PAUSE, |next| (next - clock()).to_std().unwrap_or_default().min(PAUSE));
        Ok(if done == 0 && pause < BREATH { BLOCKED } else { pause })
    }

    fn places(&self) -> Vec<Platform> {
        self.front_ends.keys().copied().collect()
    }

    /// Moves every quiz on by what is due; gives how many moves that were.
    async fn move_due(&self, now: DateTime<Utc>) -> Result<u64> {
        let mut moved = 0;
        for (workspace, quiz) in self.app.store.quizzes_to_look_at(&self.places(), now, AT_ONCE).await? {
            match self.app.store.move_quiz(workspace, quiz, now).await? {
                Some(Move::Wait(_)) | None => {}
                Some(step) => {
                    tracing::debug!(%quiz, ?step, "a quiz goes on");
                    moved += 1;
                }
            }
        }
        Ok(moved)
    }

    async fn screens(&self, now: DateTime<Utc>) -> Result<Vec<Screen>> {
        self.app.store.lease_screens(&self.places(), self.lease, now, self.lease_for, AT_ONCE).await
    }

    /// Brings a message up to date, or into the channel, and records how that went.
    async fn show(&self, screen: Screen, clock: &Clock) -> Result<()> {
        let store = &self.app.store;
        let Some(quiz) = store.quiz(screen.workspace, screen.quiz).await? else { return Ok(()) };
        let sent = match self.front_ends.get(&quiz.channel.workspace.platform) {
            Some(place) => self.send(place.as_ref(), &quiz, &screen, clock).await?,
            None => Some(Err(PostError::TryLater("this process does not speak there".to_owned()))),
        };
        let error = match sent {
            Some(Ok(message)) => {
                let now = clock();
                store.screen_shown(&screen, &message, now).await?;
                return Ok(());
            }
            // Another process has it, or it became pointless.
            None => return Ok(()),
            Some(Err(error)) => error,
        };
        tracing::warn!(quiz = %quiz.id, kind = ?screen.kind, tries = screen.tries, %error, "a message of a quiz did not go out");
        let now = clock();
        if matches!(error, PostError::Gone(_)) {
            store.end_quiz(quiz.workspace, quiz.id, Ending::Unreachable, now).await?;
            return store.drop_screens(quiz.workspace, quiz.id).await;
        }
        let wait = TimeDelta::seconds(1 << screen.tries.clamp(1, 5));
        let next_try = (screen.tries < TRIES).then_some(now + wait);
        let uncertain = screen.uncertain || matches!(error, PostError::Unknown(_));
        store.screen_failed(&screen, next_try, uncertain && screen.message.is_none()).await
    }

    async fn send(
        &self,
        place: &dyn FrontEnd,
        quiz: &Quiz,
        screen: &Screen,
        clock: &Clock,
    ) -> Result<Option<Result<MessageRef, PostError>>> {
        let store = &self.app.store;
        let reply = quiz_posts::reply(&self.app, quiz, screen, clock()).await?;
        let key = format!("z{}", screen.id);
        let mut message = screen.message.clone();
        if message.is_none() && screen.uncertain {
            let others = store.other_screens(screen, &quiz.channel.id).await?;
            match place.find_post(&quiz.channel, &reply, &key, screen.first_try_at, &others).await {
                Ok(found) => message = found,
                // Whether it is there stays open.
                Err(PostError::Gone(why)) => return Ok(Some(Err(PostError::Gone(why)))),
                Err(error) => return Ok(Some(Err(PostError::Unknown(error.to_string())))),
            }
        }
        if let Some(message) = message {
            return Ok(Some(place.edit(&quiz.channel, &message, &reply).await.map(|()| message)));
        }
        if !quiz_posts::is_current(quiz, screen) {
            store.screen_failed(screen, None, false).await?;
            return Ok(None);
        }
        // This process may have slept: only who still holds the lease sends.
        if !store.renew_screen(screen, clock() + self.lease_for).await? {
            return Ok(None);
        }
        Ok(Some(place.post(&quiz.channel, &reply, &key).await))
    }
}
