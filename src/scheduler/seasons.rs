//! The end of a season: final standings, winners announced in every channel with a daily question, the role given.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use futures::stream::{self, StreamExt as _};

use super::delivery::{SAFE_REPEAT, backoff};
use super::{Clock, ONE_TICK, PAUSE, Scheduler};
use crate::chat::{ChannelRef, FrontEnd, MessageRef, PostError, Trouble};
use crate::error::Result;
use crate::season_posts;
use crate::store::{AtSeasonEnd, ScheduleState, Season, SeasonStep};
use crate::words::{Words, plain};

/// Winners are announced, and problems told, within this; later it would only surprise.
const NEWS: TimeDelta = TimeDelta::hours(24);
/// A role is given within this: somebody may have to change the server's settings first.
const REWARD: TimeDelta = TimeDelta::hours(72);
/// Steps leased at once.
const AT_ONCE: i64 = 32;

/// How a try ended.
enum Tried {
    Done(Option<MessageRef>),
    Failed(PostError),
    /// Nothing was sent, because the lease is another's now.
    Overtaken,
}

impl Scheduler {
    /// Ends the seasons that are over and does what follows, for ever.
    pub(super) async fn end_seasons_for_ever(&self, clock: &Clock) {
        loop {
            if let Err(error) = self.end_seasons(clock).await {
                tracing::error!(%error, "a season could not be ended; it is tried again");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The same once. Several processes may do so at the same time.
    pub(super) async fn end_seasons(&self, clock: &Clock) -> Result<()> {
        let (store, places) = (&self.app.store, self.places());
        for season in store.seasons_to_close(&places, clock()).await? {
            self.close_season(&season, clock()).await?;
        }
        loop {
            let leased = store.lease_season_steps(&places, self.lease, clock(), self.lease_for, AT_ONCE).await?;
            if leased.is_empty() {
                return Ok(());
            }
            let outcomes: Vec<_> = stream::iter(leased)
                .map(|step| async move { self.do_season_step(&step, clock).await })
                .buffer_unordered(ONE_TICK)
                .collect()
                .await;
            outcomes.into_iter().collect::<Result<()>>()?;
        }
    }

    async fn close_season(&self, season: &Season, now: DateTime<Utc>) -> Result<()> {
        let store = &self.app.store;
        let schedules = store.schedules(season.workspace, None).await?;
        if now < season.over_at(&schedules) {
            return Ok(());
        }
        let active = schedules.iter().filter(|schedule| schedule.state == ScheduleState::Active);
        let mut channels: BTreeSet<String> = active.map(|schedule| schedule.channel.id.clone()).collect();
        if channels.is_empty() {
            channels.insert(season.channel.id.clone());
        }
        let channels: Vec<_> = channels.into_iter().collect();
        if store.close_season(season, &channels, now).await? {
            tracing::info!(workspace = %season.workspace, season = season.number, "a season is over");
        }
        Ok(())
    }

    /// Tries one step and records how it went.
    async fn do_season_step(&self, step: &SeasonStep, clock: &Clock) -> Result<()> {
        let store = &self.app.store;
        let Some(season) = store.season(step.workspace, step.number).await? else { return Ok(()) };
        let from = season.closed_at.unwrap_or(step.first_try_at);
        let until = from + if matches!(step.what, AtSeasonEnd::Reward { .. }) { REWARD } else { NEWS };
        let tried = match self.front_ends.get(&season.channel.workspace.platform) {
            Some(place) => self.try_season_step(place.as_ref(), &season, step, clock, until).await?,
            None => Tried::Failed(PostError::TryLater("this process does not speak there".to_owned())),
        };
        let now = clock();
        let error = match tried {
            Tried::Done(message) => return store.season_step_done(step, message.as_ref(), now).await,
            Tried::Overtaken => return Ok(()),
            Tried::Failed(error) => error,
        };
        tracing::warn!(season = season.number, tries = step.tries, %error, "a step after a season did not work");
        let next_try = now + backoff(&error, step.tries);
        let gone = matches!(error, PostError::Gone(_) | PostError::Refused(Trouble::RoleGone | Trouble::MemberGone));
        let next_try = (next_try <= until && !gone).then_some(next_try);
        let uncertain = step.uncertain || matches!(error, PostError::Unknown(_));
        let needs_somebody = next_try.is_none() || matches!(error, PostError::Refused(_) | PostError::Gone(_));
        let tell = needs_somebody && step.what != AtSeasonEnd::Notice;
        store.season_step_failed(step, next_try, uncertain, &error.trouble(), tell, now).await
    }

    async fn try_season_step(
        &self,
        place: &dyn FrontEnd,
        season: &Season,
        step: &SeasonStep,
        clock: &Clock,
        until: DateTime<Utc>,
    ) -> Result<Tried> {
        let store = &self.app.store;
        let words = Words::of(store.settings(season.workspace).await?.language);
        let outcome = match &step.what {
            AtSeasonEnd::Winners { channel } => return self.announce(place, season, step, channel, clock, until).await,
            AtSeasonEnd::Reward { member } => match &season.reward {
                // Giving it twice is giving it once, so doubt needs no look.
                Some(role) => {
                    let why = plain!(words, "season-reward-why", season = season.name.as_str());
                    place.grant_role(&season.channel.workspace, member, role, &why).await
                }
                None => Ok(()),
            },
            AtSeasonEnd::Notice => self.tell_of_season(place, season, step, words, clock()).await?,
        };
        Ok(match outcome {
            Ok(()) => Tried::Done(None),
            Err(error) => Tried::Failed(error),
        })
    }

    async fn announce(
        &self,
        place: &dyn FrontEnd,
        season: &Season,
        step: &SeasonStep,
        channel: &str,
        clock: &Clock,
        until: DateTime<Utc>,
    ) -> Result<Tried> {
        let store = &self.app.store;
        let words = Words::of(store.settings(season.workspace).await?.language);
        let board = store.board(season.workspace, None).await?;
        let lines = store.final_standings(season, board, crate::store::SEASON_LINES_KEPT).await?;
        let members = store.final_page(season, board, 1, 1, None).await?.members;
        let seasons = store.seasons(season.workspace).await?;
        let next = seasons.iter().find(|next| next.stretch.from > season.stretch.to);
        let reply = season_posts::winners(words, season, &lines, members, next);
        let to = ChannelRef { workspace: season.channel.workspace.clone(), id: channel.to_owned() };
        if step.uncertain {
            // Its button names the season, so that nothing else looks like it.
            match place.find_post(&to, &reply, &key(step), step.first_try_at, &[]).await {
                Ok(Some(message)) => return Ok(Tried::Done(Some(message))),
                Ok(None) => {}
                Err(error) => return Ok(Tried::Failed(error)),
            }
        }
        if clock() > until {
            return Ok(Tried::Failed(PostError::Refused(Trouble::TooLate)));
        }
        if !store.renew_season_step(step, clock() + self.lease_for).await? {
            return Ok(Tried::Overtaken);
        }
        Ok(match place.post(&to, &reply, &key(step)).await {
            Ok(message) => Tried::Done(Some(message)),
            Err(error) => Tried::Failed(error),
        })
    }

    /// Tells the admins' channel what does not work, or whoever set the season up.
    async fn tell_of_season(
        &self,
        place: &dyn FrontEnd,
        season: &Season,
        step: &SeasonStep,
        words: &'static Words,
        now: DateTime<Utc>,
    ) -> Result<Result<(), PostError>> {
        let store = &self.app.store;
        let problems = store.season_problems(season).await?;
        // Mended meanwhile, or perhaps told already: better silent than a nuisance.
        if problems.is_empty() || (step.uncertain && now - step.first_try_at > SAFE_REPEAT) {
            return Ok(Ok(()));
        }
        let reply = season_posts::problem(words, season, &problems);
        let workspace = &season.channel.workspace;
        if let Some(alerts) = store.settings(season.workspace).await?.alerts {
            let alerts = ChannelRef { workspace: workspace.clone(), id: alerts };
            match place.post(&alerts, &reply, &key(step)).await {
                Err(PostError::Refused(_) | PostError::Gone(_)) => {}
                outcome => return Ok(outcome.map(|_| ())),
            }
        }
        let Some(admin) = store.season_admin(season).await? else { return Ok(Ok(())) };
        Ok(place.tell(workspace, &admin, &reply, &key(step)).await)
    }
}

/// The same for every try of one step; at most 25 characters (Discord's limit for a nonce).
fn key(step: &SeasonStep) -> String {
    format!("s{}", step.id)
}
