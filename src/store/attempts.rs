//! Attempts and hints: the ledger, and the standings that follow from it in the same statement.

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;

use super::Store;
use crate::error::Result;
use crate::quiz::grade::Grade;
use crate::quiz::score::Points;
use crate::quiz::{MemberId, RoundId, WorkspaceId};

/// Where a member stands in a round.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Position {
    /// `None` until they first take part anywhere in the workspace.
    pub member: Option<MemberId>,
    /// Their attempts, oldest first.
    pub given: Vec<Given>,
    /// How many hints they took.
    pub hints: u8,
    pub last_hint_at: Option<DateTime<Utc>>,
    /// What was seen of the round; see [`NewAttempt::moves`].
    pub moves: i32,
}

impl Position {
    /// The points that count so far.
    pub fn best(&self) -> Option<i32> {
        self.given.iter().map(|given| given.points).max()
    }
}

/// One attempt in short.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Given {
    pub points: i32,
    /// Permille of what full marks need.
    pub coverage: u16,
}

/// An attempt to be recorded.
#[derive(Debug, Clone)]
pub struct NewAttempt<'a> {
    pub workspace: WorkspaceId,
    pub round: RoundId,
    pub member: MemberId,
    /// From 1; the database refuses a number that is taken.
    pub number: i16,
    /// What the platform calls the request; sent twice, it counts once.
    pub request: &'a str,
    pub answered_at: DateTime<Utc>,
    pub answer: &'a str,
    pub grade: &'a Grade,
    pub points: &'a Points,
    pub hints_shown: i16,
    /// The best earlier attempt; `None` for the first.
    pub best_before: Option<i32>,
    /// What was seen of the round when `best_before` was; it grows when its attempts are graded anew, it is voided or
    /// counts for something else.
    pub moves: i32,
}

/// How recording an attempt went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    Now,
    /// This very request was recorded before.
    Before,
    /// Another attempt of the member took this number meanwhile, or the round moved: look again.
    Overtaken,
}

impl Recorded {
    /// What a statement that records says of itself: it did so now, or this very request had been recorded.
    pub(super) const fn of(now: bool, before: bool) -> Self {
        match (now, before) {
            (true, _) => Self::Now,
            (false, true) => Self::Before,
            (false, false) => Self::Overtaken,
        }
    }
}

/// An attempt read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAttempt {
    pub round: RoundId,
    pub number: i16,
    pub answer: String,
    pub grade: Grade,
    pub points: i32,
    pub hints_shown: i16,
    pub day: NaiveDate,
}

impl Store {
    /// Where a member stands in a round: their attempts and hints.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn position(&self, workspace: WorkspaceId, round: RoundId, external_id: &str) -> Result<Position> {
        let row = sqlx::query!(
            r#"select m.member_id,
                      (select coalesce(jsonb_agg(jsonb_build_object('points', a.points, 'coverage', a.grade -> 'coverage') order by a.number), '[]')
                         from attempt_now a where a.workspace_id = m.workspace_id and a.round_id = $2 and a.member_id = m.member_id) as "given!",
                      (select count(*) from hint_taken h
                        where h.workspace_id = m.workspace_id and h.round_id = $2 and h.member_id = m.member_id) as "hints!",
                      (select max(h.taken_at) from hint_taken h
                        where h.workspace_id = m.workspace_id and h.round_id = $2 and h.member_id = m.member_id) as last_hint_at,
                      coalesce((select r.moves from round r where r.workspace_id = m.workspace_id and r.round_id = $2), 0) as "moves!"
                 from member m where m.workspace_id = $1 and m.external_id = $3"#,
            workspace.0,
            round.0,
            external_id
        )
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = row else { return Ok(Position::default()) };
        Ok(Position {
            member: Some(MemberId(row.member_id)),
            given: serde_json::from_value(row.given).context("attempts in short")?,
            hints: u8::try_from(row.hints).unwrap_or(u8::MAX),
            last_hint_at: row.last_hint_at,
            moves: row.moves,
        })
    }

    /// Records an attempt and moves the standings, in one statement.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn record_attempt(&self, new: &NewAttempt<'_>) -> Result<Recorded> {
        let grade = serde_json::to_value(new.grade).context("a grade is plain data")?;
        let reasons = serde_json::to_value(&new.points.reasons).context("reasons are plain data")?;
        let gain = (new.points.total - new.best_before.unwrap_or(0)).max(0);
        let outcome = sqlx::query!(
            r#"with held as materialized (
                   -- shared, so that whatever moves the round comes before or after this answer, never between
                   select boards, periods from round
                    where workspace_id = $1 and round_id = $2 and moves = $14 and state in ('open', 'closed') for share),
               recorded as (
                   insert into attempt (workspace_id, round_id, member_id, number, request, answered_at, answer, grade, points, reasons,
                                        hints_shown)
                   select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 from held
                   on conflict do nothing
                   returning workspace_id, member_id),
               moved as materialized (
                   select move_standings(r.workspace_id, r.member_id, h.boards, h.periods, $12, $13, 0) from recorded r, held h)
               select exists (select 1 from moved) as "now!",
                      exists (select 1 from attempt where workspace_id = $1 and request = $5) as "before!""#,
            new.workspace.0,
            new.round.0,
            new.member.0,
            new.number,
            new.request,
            new.answered_at,
            new.answer,
            grade,
            new.points.total,
            reasons,
            new.hints_shown,
            gain,
            i32::from(new.best_before.is_none()),
            new.moves
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(Recorded::of(outcome.now, outcome.before))
    }

    /// The attempt that a request was recorded as, if it was.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn attempt_of_request(&self, workspace: WorkspaceId, request: &str) -> Result<Option<StoredAttempt>> {
        let row = sqlx::query!(
            "select a.round_id, a.number, a.answer, a.grade, a.points, a.hints_shown, r.local_day
               from attempt a join round r on r.workspace_id = a.workspace_id and r.round_id = a.round_id
              where a.workspace_id = $1 and a.request = $2",
            workspace.0,
            request
        )
        .fetch_optional(&self.pool)
        .await?;
        row.map(|row| {
            Ok(StoredAttempt {
                round: RoundId(row.round_id),
                number: row.number,
                answer: row.answer,
                grade: serde_json::from_value(row.grade).context("a stored grade")?,
                points: row.points,
                hints_shown: row.hints_shown,
                day: row.local_day,
            })
        })
        .transpose()
    }

    /// A member's best attempts of their latest rounds, newest first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn recent_rounds(
        &self,
        workspace: WorkspaceId,
        member: MemberId,
        at_most: i64,
    ) -> Result<Vec<(NaiveDate, String, i32)>> {
        let rows = sqlx::query!(
            r#"select r.local_day, q.slug, max(a.points) as "points!"
                 from attempt_now a
                 join round r on r.workspace_id = a.workspace_id and r.round_id = a.round_id
                 join question_store.question q on q.question_id = r.question_id
                where a.workspace_id = $1 and a.member_id = $2 and r.state <> 'void'
                group by r.round_id, r.local_day, r.opens_at, q.slug
                order by r.opens_at desc limit $3"#,
            workspace.0,
            member.0,
            at_most
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (row.local_day, row.slug, row.points)).collect())
    }

    /// Takes hint `number`. Taking it twice, or one request sent twice, is taking it once.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn take_hint(
        &self,
        workspace: WorkspaceId,
        round: RoundId,
        member: MemberId,
        number: u8,
        request: &str,
        at: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query!(
            "insert into hint_taken (workspace_id, round_id, member_id, number, taken_at, request) values ($1, $2, $3, $4, $5, $6)
             on conflict do nothing",
            workspace.0,
            round.0,
            member.0,
            i16::from(number),
            at,
            request
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
