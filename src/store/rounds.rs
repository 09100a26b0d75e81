//! Rounds: found, closed, counted up.

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};

use super::openings::Missed;
use super::{Store, stored_words};
use crate::chat::{ChannelRef, Language, MessageRef, Platform, WorkspaceRef};
use crate::error::Result;
use crate::quiz::streak::{Part, Seen};
use crate::quiz::{MemberId, RoundId, ScheduleId, WorkspaceId};

/// One question put to one channel on one local day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    pub workspace: WorkspaceId,
    pub id: RoundId,
    pub schedule: ScheduleId,
    pub channel: ChannelRef,
    /// What is spoken in the channel.
    pub language: Language,
    pub day: NaiveDate,
    pub state: RoundState,
    /// The exact text it asks.
    pub revision: String,
    pub boards: Vec<i64>,
    pub periods: Vec<i32>,
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    /// The message that put the question, once it is known.
    pub message: Option<MessageRef>,
}

impl Round {
    /// Whether an answer given at `at` counts. The instant of the click decides, not when we get to it.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        matches!(self.state, RoundState::Open | RoundState::Closed) && at < self.closes_at
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundState {
    Open,
    Closed,
    /// Withdrawn; it counts for nobody.
    Void,
    /// It was never put: missed or skipped.
    NotHeld,
}

/// How a closed round went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoundResults {
    /// Members who answered.
    pub members: i64,
    /// Of these, with full marks.
    pub full: i64,
    pub shares: Vec<KeyPointShare>,
}

/// How many members made one key point, at least in part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPointShare {
    pub id: String,
    pub members: i64,
}

pub(super) struct Row {
    pub workspace_id: i64,
    pub platform: String,
    pub external_id: String,
    pub language: String,
    pub round_id: i64,
    pub schedule_id: i64,
    pub channel: String,
    pub local_day: NaiveDate,
    pub state: String,
    pub revision: Option<String>,
    pub boards: Vec<i64>,
    pub periods: Vec<i32>,
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    pub message: Option<String>,
}

impl Row {
    pub(super) fn read(self) -> Result<Round> {
        Ok(Round {
            workspace: WorkspaceId(self.workspace_id),
            id: RoundId(self.round_id),
            schedule: ScheduleId(self.schedule_id),
            channel: ChannelRef {
                workspace: WorkspaceRef {
                    platform: Platform::from_word(&self.platform).context("a known platform")?,
                    id: self.external_id,
                },
                id: self.channel,
            },
            language: super::workspaces::language(&self.language),
            day: self.local_day,
            state: match self.state.as_str() {
                "open" => RoundState::Open,
                "closed" => RoundState::Closed,
                "void" => RoundState::Void,
                _ => RoundState::NotHeld,
            },
            revision: self.revision.unwrap_or_default(),
            boards: self.boards,
            periods: self.periods,
            opens_at: self.opens_at,
            closes_at: self.closes_at,
            message: self.message.map(MessageRef),
        })
    }
}

/// The one query behind every look at rounds; what follows is its `where` and `order`.
macro_rules! select_rounds {
    ($rest:tt $(, $argument:expr)* $(,)?) => {
        sqlx::query_as!(
            Row,
            r#"select r.workspace_id, w.platform, w.external_id, w.language, r.round_id, r.schedule_id, r.channel, r.local_day, r.state,
                    r.revision, r.boards, r.periods, r.opens_at, r.closes_at, d.message as "message?"
               from round r
               join workspace w on w.workspace_id = r.workspace_id
               left join delivery d on d.workspace_id = r.workspace_id and d.round_id = r.round_id and d.step = 'question' "# + $rest,
            $($argument),*
        )
    };
}

/// Rounds closed in one statement.
const CLOSED_AT_ONCE: i64 = 500;

impl Store {
    /// # Errors
    /// Only when the database fails.
    pub async fn round(&self, workspace: WorkspaceId, round: RoundId) -> Result<Option<Round>> {
        select_rounds!("where r.workspace_id = $1 and r.round_id = $2", workspace.0, round.0)
            .fetch_optional(&self.pool)
            .await?
            .map(Row::read)
            .transpose()
    }

    /// The round put last in a channel by `at`, open or over.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn latest_round(
        &self,
        workspace: WorkspaceId,
        channel: &str,
        at: DateTime<Utc>,
    ) -> Result<Option<Round>> {
        select_rounds!(
            "where r.workspace_id = $1 and r.channel = $2 and r.opens_at <= $3 and r.state in ('open', 'closed')
              order by r.opens_at desc, r.round_id desc limit 1",
            workspace.0,
            channel,
            at
        )
        .fetch_optional(&self.pool)
        .await?
        .map(Row::read)
        .transpose()
    }

    /// Closes what is over and queues what follows: the question's buttons go, the reveal comes. A round
    /// whose question never reached its channel is recorded as missed instead, so that it costs nobody a streak.
    /// Returns how many rounds were closed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn close_due_rounds(&self, platforms: &[Platform], now: DateTime<Utc>) -> Result<u64> {
        let platforms = stored_words(platforms);
        let mut closed = 0;
        loop {
            let some = self.close_some_rounds(&platforms, now).await?;
            closed += some;
            if some < CLOSED_AT_ONCE.cast_unsigned() {
                return Ok(closed);
            }
        }
    }

    async fn close_some_rounds(&self, platforms: &[String], now: DateTime<Utc>) -> Result<u64> {
        let closed = sqlx::query_scalar!(
            r#"with due as (
                 select r.workspace_id, r.round_id, r.channel, d.state = 'done' as put,
                        exists (select 1 from attempt a where a.workspace_id = r.workspace_id and a.round_id = r.round_id) as answered
                   from round r
                   join workspace w on w.workspace_id = r.workspace_id
                   join delivery d on d.workspace_id = r.workspace_id and d.round_id = r.round_id and d.step = 'question'
                  where r.state = 'open' and r.closes_at <= $1 and w.platform = any ($2)
                    -- a send that is under way or uncertain is settled first
                    and not (d.state = 'due' and d.uncertain)
                  order by r.closes_at limit $3
                    for no key update of r skip locked),
             closed as (
                 update round r set state = case when due.put or due.answered then 'closed' else 'missed' end,
                        remark = case when due.put or due.answered then null else 'not posted' end
                   from due where r.workspace_id = due.workspace_id and r.round_id = due.round_id
                 returning r.round_id),
             dropped as (
                 update delivery d set state = 'dropped', lease = null
                   from due where d.workspace_id = due.workspace_id and d.round_id = due.round_id and d.state = 'due'
                    and d.step in ('question', 'thread', 'pin')),
             follow as (
                 insert into delivery (workspace_id, round_id, step, channel, state, due_at)
                 select due.workspace_id, due.round_id, s.step, due.channel, 'due', $1
                   from due, unnest(array['close', 'unpin', 'reveal']) with ordinality s (step, place)
                  where (due.put or (due.answered and s.step = 'reveal'))
                    and (s.step <> 'unpin' or exists (
                            select 1 from delivery p where p.workspace_id = due.workspace_id and p.round_id = due.round_id
                               and p.step = 'pin' and p.tries > 0))
                  order by due.workspace_id, due.round_id, s.place)
             select count(*) as "closed!" from closed"#,
            now,
            platforms,
            CLOSED_AT_ONCE
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(closed.cast_unsigned())
    }

    /// How a round went.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn round_results(&self, workspace: WorkspaceId, round: RoundId) -> Result<RoundResults> {
        let total = sqlx::query!(
            r#"select count(*) as "members!", count(*) filter (where coverage >= 1000) as "full!"
                 from (select max((grade ->> 'coverage')::integer) as coverage from attempt_now
                        where workspace_id = $1 and round_id = $2 group by member_id) best"#,
            workspace.0,
            round.0
        )
        .fetch_one(&self.pool)
        .await?;
        let shares = sqlx::query_as!(
            KeyPointShare,
            r#"select p ->> 'id' as "id!", count(distinct a.member_id) as "members!"
                 from attempt_now a, jsonb_array_elements(a.grade -> 'points') p
                where a.workspace_id = $1 and a.round_id = $2 and (p ->> 'credit')::numeric > 0
                group by 1"#,
            workspace.0,
            round.0
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(RoundResults { members: total.members, full: total.full, shares })
    }

    /// The days of a schedule between its last held round and `before` that got no question, with the reasons.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn missed_before(
        &self,
        workspace: WorkspaceId,
        schedule: ScheduleId,
        before: NaiveDate,
    ) -> Result<Vec<(NaiveDate, Missed)>> {
        let rows = sqlx::query!(
            r#"select local_day, coalesce(remark, '') as "remark!" from round
                where workspace_id = $1 and schedule_id = $2 and state = 'missed' and local_day < $3
                  and local_day > coalesce((select max(local_day) from round
                        where workspace_id = $1 and schedule_id = $2 and state in ('open', 'closed', 'void') and local_day < $3), '-infinity')
                order by local_day"#,
            workspace.0,
            schedule.0,
            before
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (row.local_day, Missed::from_stored(&row.remark))).collect())
    }

    /// The rounds of a schedule as one member saw them, oldest first, from their first answer on.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn seen_rounds(
        &self,
        workspace: WorkspaceId,
        schedule: ScheduleId,
        member: MemberId,
        at: DateTime<Utc>,
    ) -> Result<Vec<Seen>> {
        let rows = sqlx::query!(
            r#"select r.local_day, r.closes_at,
                      exists (select 1 from attempt a where a.workspace_id = r.workspace_id and a.round_id = r.round_id and a.member_id = $3)
                          as "answered!",
                      exists (select 1 from delivery d where d.workspace_id = r.workspace_id and d.round_id = r.round_id
                                 and d.step = 'question' and d.state = 'done') as "put!",
                      exists (select 1 from excuse e where e.workspace_id = r.workspace_id and e.round_id = r.round_id and e.member_id = $3)
                          as "excused!"
                 from round r
                where r.workspace_id = $1 and r.schedule_id = $2 and r.state in ('open', 'closed')
                order by r.local_day"#,
            workspace.0,
            schedule.0,
            member.0
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| Seen {
                day: row.local_day,
                part: if row.answered {
                    Part::Answered
                } else if !row.put || row.excused {
                    Part::Excused
                } else if at < row.closes_at {
                    Part::Open
                } else {
                    Part::Missed
                },
            })
            .collect())
    }
}
