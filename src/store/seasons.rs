//! Seasons: started, changed, cancelled. Whatever moves their days moves the standings in the same transaction.

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use sqlx::{PgConnection, Postgres, Transaction};

use super::{OnConstraint as _, Schedule, ScheduleState, Store, zone};
use crate::chat::{ChannelRef, Platform, WorkspaceRef};
use crate::error::{Refusal, Result};
use crate::quiz::season::{SeasonRefusal, Stretch, same_name};
use crate::quiz::standing::{Period, Span};
use crate::quiz::{MemberId, WorkspaceId};

/// A named span of days with a leaderboard of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Season {
    pub workspace: WorkspaceId,
    /// From 1 in each workspace, never used again.
    pub number: i32,
    pub name: String,
    pub stretch: Stretch,
    /// Whose days they are.
    pub zone: Tz,
    /// Where it was set up.
    pub channel: ChannelRef,
    /// The platform's id of the role the winners get.
    pub reward: Option<String>,
    /// Who set it up, unless they are forgotten.
    pub by: Option<MemberId>,
    /// When its final standings were made; `None` while it runs or is to come.
    pub closed_at: Option<DateTime<Utc>>,
}

impl Season {
    /// Its leaderboard.
    pub fn span(&self) -> Span {
        Span::Season(self.number)
    }

    /// The same as a period.
    pub fn period(&self) -> Period {
        Period::season(self.number)
    }

    /// When its final standings are made at the earliest, where these are the schedules of its workspace.
    pub fn over_at(&self, schedules: &[Schedule]) -> DateTime<Utc> {
        let first = schedules.iter().find(|schedule| schedule.state == ScheduleState::Active);
        self.stretch.over_at(self.zone, first.map(|schedule| schedule.timetable.opens))
    }

    /// Whether `now` is within its days.
    pub fn runs(&self, now: DateTime<Utc>) -> bool {
        self.closed_at.is_none() && self.stretch.contains(self.today(now))
    }

    /// The day its final standings were made, where its days are.
    pub fn closed_on(&self) -> Option<NaiveDate> {
        self.closed_at.map(|closed| self.today(closed))
    }

    /// The day it is where its days are.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }
}

/// What it takes to start a season.
#[derive(Debug, Clone)]
pub struct NewSeason<'a> {
    pub name: &'a str,
    pub stretch: Stretch,
    pub zone: Tz,
    pub channel: &'a str,
    pub reward: Option<&'a str>,
    pub by: MemberId,
    /// What the platform calls the request; sent twice, it starts one.
    pub request: &'a str,
}

/// The parts of a season that may change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeasonEdit {
    pub name: String,
    pub stretch: Stretch,
    pub reward: Option<String>,
}

impl From<&Season> for SeasonEdit {
    fn from(season: &Season) -> Self {
        Self { name: season.name.clone(), stretch: season.stretch, reward: season.reward.clone() }
    }
}

pub(super) struct Row {
    pub workspace_id: i64,
    pub platform: String,
    pub external_id: String,
    pub number: i32,
    pub name: String,
    pub from_day: NaiveDate,
    pub to_day: NaiveDate,
    pub zone: String,
    pub channel: String,
    pub reward: Option<String>,
    pub member_id: Option<i64>,
    pub closed_at: Option<DateTime<Utc>>,
}

/// The one query behind every look at seasons; what follows is its `where` and `order`.
macro_rules! select_seasons {
    ($rest:tt $(, $argument:expr)* $(,)?) => {
        sqlx::query_as!(
            $crate::store::seasons::Row,
            "select s.workspace_id, w.platform, w.external_id, s.number, s.name, s.from_day, s.to_day, s.zone, s.channel, s.reward,
                    s.member_id, s.closed_at
               from season s join workspace w on w.workspace_id = s.workspace_id " + $rest,
            $($argument),*
        )
    };
}
pub(super) use select_seasons;

impl Row {
    pub(super) fn read(self) -> Result<Season> {
        Ok(Season {
            workspace: WorkspaceId(self.workspace_id),
            number: self.number,
            name: self.name,
            stretch: Stretch { from: self.from_day, to: self.to_day },
            zone: zone(&self.zone)?,
            channel: ChannelRef {
                workspace: WorkspaceRef {
                    platform: Platform::from_word(&self.platform).context("a known platform")?,
                    id: self.external_id,
                },
                id: self.channel,
            },
            reward: self.reward,
            by: self.member_id.map(MemberId),
            closed_at: self.closed_at,
        })
    }
}

impl Store {
    /// The seasons of a workspace, the earliest first; cancelled ones are gone.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn seasons(&self, workspace: WorkspaceId) -> Result<Vec<Season>> {
        let rows = select_seasons!(
            "where s.workspace_id = $1 and s.state <> 'cancelled' order by s.from_day, s.number",
            workspace.0
        );
        rows.fetch_all(&self.pool).await?.into_iter().map(Row::read).collect()
    }

    /// One season, unless it was cancelled.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn season(&self, workspace: WorkspaceId, number: i32) -> Result<Option<Season>> {
        let row = select_seasons!(
            "where s.workspace_id = $1 and s.number = $2 and s.state <> 'cancelled'",
            workspace.0,
            number
        );
        row.fetch_optional(&self.pool).await?.map(Row::read).transpose()
    }

    /// Starts a season. What was played on its days counts for it at once. The same request again gives the same one.
    ///
    /// # Errors
    /// A refusal when another one has its name or some of its days.
    pub async fn start_season(
        &self,
        workspace: WorkspaceId,
        new: &NewSeason<'_>,
        now: DateTime<Utc>,
    ) -> Result<Season> {
        let mut tx = self.pool.begin().await?;
        let others = locked_seasons(&mut tx, workspace).await?;
        let before = sqlx::query_scalar!(
            "select number from season where workspace_id = $1 and request = $2",
            workspace.0,
            new.request
        )
        .fetch_optional(&mut *tx)
        .await?;
        let number = if let Some(before) = before {
            before
        } else {
            fits(&others, None, new.name, new.stretch)?;
            let number = sqlx::query_scalar!(
                r#"insert into season (workspace_id, number, name, from_day, to_day, zone, channel, reward, state, member_id, request, created_at)
                   select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, 'active', $8, $9, $10
                     from season where workspace_id = $1
                   returning number"#,
                workspace.0,
                new.name,
                new.stretch.from,
                new.stretch.to,
                new.zone.name(),
                new.channel,
                new.reward,
                new.by.0,
                new.request,
                now
            )
            .fetch_one(&mut *tx)
            .await
            .on_constraint("seasons_named_once", taken(new.name))?;
            count_days(&mut tx, workspace, number, Some(new.stretch)).await?;
            number
        };
        tx.commit().await?;
        Ok(self.season(workspace, number).await?.context("the season just started")?)
    }

    /// Changes a season that is not over. When its days change, what was played on them moves.
    ///
    /// # Errors
    /// A refusal when another one has its name or some of its days, or when it is over.
    pub async fn edit_season(&self, season: &Season, edit: &SeasonEdit) -> Result<Season> {
        let (workspace, number) = (season.workspace, season.number);
        let mut tx = self.pool.begin().await?;
        let others = locked_seasons(&mut tx, workspace).await?;
        still_open(&others, season)?;
        fits(&others, Some(number), &edit.name, edit.stretch)?;
        sqlx::query!(
            "update season set name = $3, from_day = $4, to_day = $5, reward = $6 where workspace_id = $1 and number = $2",
            workspace.0,
            number,
            edit.name,
            edit.stretch.from,
            edit.stretch.to,
            edit.reward
        )
        .execute(&mut *tx)
        .await
        .on_constraint("seasons_named_once", taken(&edit.name))?;
        count_days(&mut tx, workspace, number, Some(edit.stretch)).await?;
        tx.commit().await?;
        Ok(self.season(workspace, number).await?.context("the season just changed")?)
    }

    /// Takes a season back that is not over; its points stay everywhere else. `false` when it was cancelled before.
    ///
    /// # Errors
    /// A refusal when it is over.
    pub async fn cancel_season(&self, season: &Season) -> Result<bool> {
        let (workspace, number) = (season.workspace, season.number);
        let mut tx = self.pool.begin().await?;
        let others = locked_seasons(&mut tx, workspace).await?;
        if !others.iter().any(|other| other.number == number) {
            return Ok(false);
        }
        still_open(&others, season)?;
        sqlx::query!(
            "update season set state = 'cancelled' where workspace_id = $1 and number = $2",
            workspace.0,
            number
        )
        .execute(&mut *tx)
        .await?;
        count_days(&mut tx, workspace, number, None).await?;
        tx.commit().await?;
        Ok(true)
    }
}

/// The seasons of a workspace that were not cancelled, read under a lock: nobody else changes them, and no round or quiz
/// begins meanwhile.
pub(super) async fn locked_seasons(
    tx: &mut Transaction<'static, Postgres>,
    workspace: WorkspaceId,
) -> Result<Vec<Season>> {
    sqlx::query!("select workspace_id from workspace where workspace_id = $1 for no key update", workspace.0)
        .fetch_one(&mut **tx)
        .await?;
    let rows = select_seasons!("where s.workspace_id = $1 and s.state <> 'cancelled'", workspace.0);
    rows.fetch_all(&mut **tx).await?.into_iter().map(Row::read).collect()
}

/// Every period that a round or a quiz of this day counts for from its beginning. No season changes its days before the
/// transaction ends.
pub(super) async fn periods_of(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    day: NaiveDate,
) -> Result<Vec<i32>> {
    // A statement of its own: what is read next must not be older than the lock.
    sqlx::query!("select workspace_id from workspace where workspace_id = $1 for share", workspace.0)
        .fetch_one(&mut *connection)
        .await?;
    let season = sqlx::query_scalar!(
        "select number from season where workspace_id = $1 and state <> 'cancelled' and $2 between from_day and to_day",
        workspace.0,
        day
    )
    .fetch_optional(connection)
    .await?;
    let season = season.map(|number| Period::season(number).number());
    Ok(Period::all_of(day).into_iter().chain(season).collect())
}

fn taken(name: &str) -> Refusal {
    SeasonRefusal::NameTaken { name: name.to_owned() }.into()
}

/// Whether a season may have this name and these days beside the others.
fn fits(others: &[Season], own: Option<i32>, name: &str, stretch: Stretch) -> Result<(), Refusal> {
    for other in others.iter().filter(|other| Some(other.number) != own) {
        if same_name(&other.name, name) {
            return Err(taken(&other.name));
        }
        if other.stretch.overlaps(&stretch) {
            return Err(SeasonRefusal::Overlaps { name: other.name.clone(), stretch: other.stretch }.into());
        }
    }
    Ok(())
}

fn still_open(seasons: &[Season], season: &Season) -> Result<(), Refusal> {
    match seasons.iter().find(|other| other.number == season.number) {
        Some(found) if found.closed_at.is_none() => Ok(()),
        Some(found) => Err(SeasonRefusal::Over { name: found.name.clone() }.into()),
        None => Err(SeasonRefusal::NoneOpen.into()),
    }
}

/// Lets exactly the rounds and quizzes of these days count for a season, and moves its standings by the difference.
///
/// The rows are locked first: what is answered at the same time was recorded before and is seen here, or waits and then
/// finds the round moved.
async fn count_days(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    number: i32,
    stretch: Option<Stretch>,
) -> Result<()> {
    let period = Period::season(number).number();
    let (from, to) = stretch.map(|stretch| (stretch.from, stretch.to)).unzip();
    let rounds = sqlx::query!(
        r#"with touched as (
               select r.workspace_id, r.round_id, coalesce(r.local_day between $3 and $4, false) as within from round r
                where r.workspace_id = $1 and r.question_id is not null
                  and (r.periods @> array[$2::integer]) <> coalesce(r.local_day between $3 and $4, false)
                order by r.round_id for no key update)
           update round r set moves = r.moves + 1,
                  periods = case when t.within then array_append(r.periods, $2) else array_remove(r.periods, $2) end
             from touched t where r.workspace_id = t.workspace_id and r.round_id = t.round_id
           returning r.round_id, t.within as "within!""#,
        workspace.0,
        period,
        from,
        to
    )
    .fetch_all(&mut *connection)
    .await?;
    let quizzes = sqlx::query!(
        r#"with touched as (
               select z.workspace_id, z.quiz_id, coalesce(z.local_day between $3 and $4, false) as within from quiz z
                where z.workspace_id = $1 and (z.periods @> array[$2::integer]) <> coalesce(z.local_day between $3 and $4, false)
                order by z.quiz_id for no key update)
           update quiz z set periods = case when t.within then array_append(z.periods, $2) else array_remove(z.periods, $2) end
             from touched t where z.workspace_id = t.workspace_id and z.quiz_id = t.quiz_id
           returning z.quiz_id, t.within as "within!""#,
        workspace.0,
        period,
        from,
        to
    )
    .fetch_all(&mut *connection)
    .await?;
    let sign = |within: bool| if within { 1 } else { -1 };
    let (rounds, round_signs): (Vec<i64>, Vec<i32>) =
        rounds.into_iter().map(|row| (row.round_id, sign(row.within))).unzip();
    let (quizzes, quiz_signs): (Vec<i64>, Vec<i32>) =
        quizzes.into_iter().map(|row| (row.quiz_id, sign(row.within))).unzip();
    // Member by member, board by board: the order in which everybody else takes these rows.
    sqlx::query!(
        r#"select move_standings($1, l.member_id, array[l.board_id], array[$2::integer], l.points, l.answered, l.quiz_points)::text as moved
             from (select member_id, board_id, sum(points)::integer as points, sum(answered)::integer as answered,
                          sum(quiz_points)::integer as quiz_points
                     from (select best.member_id, b.board_id, best.points * t.sign as points, t.sign as answered, 0 as quiz_points
                             from unnest($3::bigint[], $4::integer[]) t (round_id, sign)
                             join round r on r.workspace_id = $1 and r.round_id = t.round_id and r.state <> 'void'
                             join lateral (
                                  select a.member_id, max(a.points) as points from attempt_now a
                                   where a.workspace_id = r.workspace_id and a.round_id = r.round_id group by a.member_id) best on true,
                                  unnest(r.boards) b (board_id)
                           union all
                           select s.member_id, b.board_id, s.counted * t.sign, 0, s.counted * t.sign
                             from unnest($5::bigint[], $6::integer[]) t (quiz_id, sign)
                             join quiz z on z.workspace_id = $1 and z.quiz_id = t.quiz_id
                             join quiz_score s on s.workspace_id = z.workspace_id and s.quiz_id = z.quiz_id,
                                  unnest(z.boards) b (board_id)) ledger
                    group by member_id, board_id order by member_id, board_id) l"#,
        workspace.0,
        period,
        &rounds,
        &round_signs,
        &quizzes,
        &quiz_signs
    )
    .fetch_all(connection)
    .await?;
    Ok(())
}
