//! The end of a season: its final standings, and the steps that follow, each leased, tried alone, recorded.

use chrono::{DateTime, TimeDelta, Utc};

use super::seasons::{Row, Season, locked_seasons, select_seasons};
use super::{Store, stored_words};
use crate::chat::{MessageRef, Platform, Trouble};
use crate::error::Result;
use crate::quiz::standing::{Board, Standing};
use crate::quiz::{BoardId, MemberId, WorkspaceId};

/// Lines that are kept of each board.
pub const KEPT: i64 = 1000;

/// A line of the final standings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinalLine {
    /// As it was then, but for the lines of members who are forgotten since; with the name of today.
    pub standing: Standing,
    /// What they would have by now, where corrections moved it.
    pub corrected: Option<i64>,
}

/// A step under lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeasonStep {
    pub workspace: WorkspaceId,
    pub id: i64,
    /// The season's.
    pub number: i32,
    pub what: AtSeasonEnd,
    /// This try's number, from 1.
    pub tries: i32,
    /// An earlier try began and nobody knows how it ended.
    pub uncertain: bool,
    pub first_try_at: DateTime<Utc>,
    /// The lease it is held under.
    pub lease: i64,
}

/// What is done when a season is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AtSeasonEnd {
    /// The winners are announced in this channel.
    Winners { channel: String },
    /// This member, by the platform's id, gets the role.
    Reward { member: String },
    /// Whoever set it up is told that one of these does not work.
    Notice,
}

impl Store {
    /// The seasons whose last day is over somewhere on earth and whose final standings are not made.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn seasons_to_close(&self, platforms: &[Platform], now: DateTime<Utc>) -> Result<Vec<Season>> {
        let platforms = stored_words(platforms);
        let rows = select_seasons!(
            "where s.state = 'active' and s.to_day <= ($1::timestamptz at time zone 'UTC')::date and w.platform = any ($2)
              order by s.to_day, s.workspace_id",
            now,
            &platforms
        );
        rows.fetch_all(&self.pool).await?.into_iter().map(Row::read).collect()
    }

    /// Makes the final standings of a season and queues what follows: the winners are announced in these channels, and
    /// get the role if there is one. `false`, with nothing written, while a question or a quiz of its days is still open
    /// or to come, or when another process, or an admin, was quicker.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn close_season(&self, season: &Season, channels: &[String], now: DateTime<Utc>) -> Result<bool> {
        let (workspace, number) = (season.workspace, season.number);
        let mut tx = self.pool.begin().await?;
        if !locked_seasons(&mut tx, workspace).await?.contains(season) {
            return Ok(false);
        }
        let waits = sqlx::query_scalar!(
            r#"select exists (select 1 from round where workspace_id = $1 and state = 'open' and local_day between $2 and $3)
                   or exists (select 1 from quiz where workspace_id = $1 and phase <> 'over' and local_day between $2 and $3)
                   or exists (select 1 from schedule where workspace_id = $1 and state = 'active' and next_day <= $3) as "waits!""#,
            workspace.0,
            season.stretch.from,
            season.stretch.to
        )
        .fetch_one(&mut *tx)
        .await?;
        if waits {
            return Ok(false);
        }
        sqlx::query!(
            "update season set state = 'over', closed_at = $3 where workspace_id = $1 and number = $2",
            workspace.0,
            number,
            now
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "insert into season_standing (workspace_id, number, board_id, member_id, points, answered, quiz_points)
             select $1, $2, b.board_id, s.member_id, s.points, s.answered, s.quiz_points
               from board b,
                    lateral (select * from standing t
                              where t.workspace_id = $1 and t.board_id = b.board_id and t.period = $3
                                and (t.answered > 0 or t.quiz_points > 0)
                              order by t.points desc, t.member_id limit $4) s
              where b.workspace_id = $1",
            workspace.0,
            number,
            season.period().number(),
            KEPT
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "insert into season_step (workspace_id, number, kind, channel, member_id, due_at)
             select $1::bigint, $2::integer, 'winners', u.channel, null::bigint, $4::timestamptz from unnest($3::text[]) u (channel)
             union all
             select s.workspace_id, s.number, 'reward', null, s.member_id, $4
               from (select t.*, rank() over (order by t.points desc) as rank
                       from season_standing t
                       join board b on b.workspace_id = t.workspace_id and b.board_id = t.board_id and b.kind = 'workspace'
                      where t.workspace_id = $1 and t.number = $2) s
               join season n on n.workspace_id = s.workspace_id and n.number = s.number and n.reward is not null
              where s.rank = 1 and s.points > 0",
            workspace.0,
            number,
            channels,
            now
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(true)
    }

    /// The final standings of a board, best first, at most `at_most` of the [`KEPT`]; each with what corrections made
    /// of it since.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn final_standings(&self, season: &Season, board: BoardId, at_most: i64) -> Result<Vec<FinalLine>> {
        let rows = sqlx::query!(
            r#"select rank() over (order by f.points desc) as "rank!", f.member_id, m.name, f.points, f.answered, f.quiz_points,
                      case when coalesce(s.points, 0) <> f.points then coalesce(s.points, 0) end as corrected
                 from season_standing f
                 join member m on m.workspace_id = f.workspace_id and m.member_id = f.member_id
                 left join standing s on s.workspace_id = f.workspace_id and s.member_id = f.member_id and s.board_id = f.board_id
                                     and s.period = $4
                where f.workspace_id = $1 and f.number = $2 and f.board_id = $3
                order by f.points desc, f.member_id limit $5"#,
            season.workspace.0,
            season.number,
            board.0,
            season.period().number(),
            at_most
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| FinalLine {
                standing: Standing {
                    rank: row.rank,
                    member: MemberId(row.member_id),
                    name: row.name,
                    points: row.points.into(),
                    answered: row.answered.into(),
                    quiz_points: row.quiz_points.into(),
                },
                corrected: row.corrected.map(i64::from),
            })
            .collect())
    }

    /// A page of the final standings. `member`'s own line is found wherever it is: below the kept ones, as it is now.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn final_page(
        &self,
        season: &Season,
        board: BoardId,
        page: u32,
        page_size: u32,
        member: Option<MemberId>,
    ) -> Result<Board> {
        let live = self.standings(season.workspace, board, season.period(), 1, 1, member).await?;
        let mut kept = self.final_standings(season, board, KEPT).await?;
        let pages = u32::try_from(kept.len()).unwrap_or(u32::MAX).div_ceil(page_size).max(1);
        let page = page.clamp(1, pages);
        let own = kept.iter().find(|line| Some(line.standing.member) == member).map(|line| line.standing.clone());
        let before = usize::try_from(page_size * (page - 1)).unwrap_or(usize::MAX).min(kept.len());
        let lines: Vec<_> = kept.drain(before..).take(usize::try_from(page_size).unwrap_or(usize::MAX)).collect();
        Ok(Board {
            page,
            pages,
            lines: lines.into_iter().map(|line| line.standing).collect(),
            own: own.or(live.own),
            ..live
        })
    }

    /// What is wrong with what follows a season, with the name of the member or the channel each is about.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn season_problems(&self, season: &Season) -> Result<Vec<SeasonProblem>> {
        let rows = sqlx::query!(
            r#"select t.channel, m.name as "name?", t.error as "error!", t.state = 'given_up' as "given_up!"
                 from season_step t
                 left join member m on m.workspace_id = t.workspace_id and m.member_id = t.member_id
                where t.workspace_id = $1 and t.number = $2 and t.kind <> 'notice' and t.error is not null and t.state <> 'done'
                order by t.step_id"#,
            season.workspace.0,
            season.number
        )
        .fetch_all(&self.pool)
        .await?;
        let read = rows.into_iter().map(|row| SeasonProblem {
            channel: row.channel,
            member: row.name,
            trouble: Trouble::read(&row.error),
            given_up: row.given_up,
        });
        Ok(read.collect())
    }

    /// Leases the steps that are due, oldest first, until `now + lease_for`.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn lease_season_steps(
        &self,
        platforms: &[Platform],
        lease: i64,
        now: DateTime<Utc>,
        lease_for: TimeDelta,
        at_most: i64,
    ) -> Result<Vec<SeasonStep>> {
        let platforms = stored_words(platforms);
        let rows = sqlx::query!(
            r#"with due as (
                   select t.workspace_id, t.step_id, t.uncertain
                     from season_step t join workspace w on w.workspace_id = t.workspace_id
                    where t.state = 'due' and t.due_at <= $1 and w.platform = any ($2)
                    order by t.due_at, t.step_id limit $3
                      for no key update of t skip locked),
               leased as (
                   update season_step t set lease = $4, due_at = $5, tries = t.tries + 1, uncertain = true,
                          first_try_at = coalesce(t.first_try_at, $1)
                     from due where t.workspace_id = due.workspace_id and t.step_id = due.step_id
                   returning t.*, due.uncertain as in_doubt)
               select t.workspace_id as "workspace_id!", t.step_id as "step_id!", t.number as "number!", t.kind as "kind!", t.channel,
                      t.tries as "tries!", t.in_doubt as "in_doubt!", t.first_try_at as "first_try_at!",
                      m.external_id as "member?"
                 from leased t left join member m on m.workspace_id = t.workspace_id and m.member_id = t.member_id
                order by t.step_id"#,
            now,
            &platforms,
            at_most,
            lease,
            now + lease_for
        )
        .fetch_all(&self.pool)
        .await?;
        let read = rows.into_iter().map(|row| SeasonStep {
            workspace: WorkspaceId(row.workspace_id),
            id: row.step_id,
            number: row.number,
            what: match (row.kind.as_str(), row.channel, row.member) {
                ("winners", Some(channel), _) => AtSeasonEnd::Winners { channel },
                ("reward", _, Some(member)) => AtSeasonEnd::Reward { member },
                _ => AtSeasonEnd::Notice,
            },
            tries: row.tries,
            uncertain: row.in_doubt,
            first_try_at: row.first_try_at,
            lease,
        });
        Ok(read.collect())
    }

    /// Holds a step until `until` from now on. `false` when it is another's by now.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn renew_season_step(&self, step: &SeasonStep, until: DateTime<Utc>) -> Result<bool> {
        let renewed = sqlx::query!(
            "update season_step set due_at = $4 where workspace_id = $1 and step_id = $2 and state = 'due' and lease = $3 and tries = $5",
            step.workspace.0,
            step.id,
            step.lease,
            until,
            step.tries
        )
        .execute(&self.pool)
        .await?;
        Ok(renewed.rows_affected() == 1)
    }

    /// The step is done. Recorded even when the lease ran out meanwhile: its effect is there.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn season_step_done(
        &self,
        step: &SeasonStep,
        message: Option<&MessageRef>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query!(
            "update season_step set state = 'done', lease = null, uncertain = false, message = coalesce($3, message), done_at = $4, error = null
              where workspace_id = $1 and step_id = $2 and state = 'due'",
            step.workspace.0,
            step.id,
            message.map(|message| message.0.as_str()),
            now
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The step did not work; it is tried again at `next_try`, or given up (`None`). With `tell`, word of it is queued,
    /// once for a season however many steps fail.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn season_step_failed(
        &self,
        step: &SeasonStep,
        next_try: Option<DateTime<Utc>>,
        uncertain: bool,
        trouble: &Trouble,
        tell: bool,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query!(
            "with failed as (
                 update season_step set state = case when $4::timestamptz is null then 'given_up' else 'due' end,
                        due_at = coalesce($4, $7), uncertain = $5, error = $6, lease = null
                  where workspace_id = $1 and step_id = $2 and state = 'due' and lease = $3 and tries = $8
                 returning workspace_id, number)
             insert into season_step (workspace_id, number, kind, due_at)
             select workspace_id, number, 'notice', $7 from failed where $9
             on conflict (workspace_id, number) where kind = 'notice' do nothing",
            step.workspace.0,
            step.id,
            step.lease,
            next_try,
            uncertain,
            trouble.to_string(),
            now,
            step.tries,
            tell
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Whoever set a season up, by the platform's id, unless they are forgotten.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn season_admin(&self, season: &Season) -> Result<Option<String>> {
        Ok(sqlx::query_scalar!(
            "select external_id from member where workspace_id = $1 and member_id = $2",
            season.workspace.0,
            season.by.map(|by| by.0)
        )
        .fetch_optional(&self.pool)
        .await?)
    }

    /// Gives leases back untouched: the process is going.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn hand_back_season_steps(&self, lease: i64, now: DateTime<Utc>) -> Result<()> {
        sqlx::query!("update season_step set due_at = $2, lease = null where state = 'due' and lease = $1", lease, now)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

/// A step after a season that does not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeasonProblem {
    pub channel: Option<String>,
    /// The name of who should get the role.
    pub member: Option<String>,
    pub trouble: Trouble,
    pub given_up: bool,
}
