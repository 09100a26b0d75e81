//! Rounds that count for nobody any more, and members excused from one.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::adjustments::{hold_round, move_round, round_worth};
use super::cases::Deciding;
use super::{MemberMoved, Store};
use crate::error::{CaseRefusal, Result};
use crate::quiz::question::QuestionId;
use crate::quiz::{MemberId, RoundId, ScheduleId, WorkspaceId};

/// What voiding or restoring moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Withdrawn {
    pub members: i32,
    /// By how much, all members together; negative when they were taken.
    pub points: i32,
}

impl Store {
    /// The rounds that put a question in a workspace, and are void or are not.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn rounds_of_question(
        &self,
        workspace: WorkspaceId,
        question: &QuestionId,
        voided: bool,
    ) -> Result<Vec<RoundId>> {
        let rows = sqlx::query_scalar!(
            "select r.round_id from round r join question_store.question q on q.question_id = r.question_id
              where r.workspace_id = $1 and q.pack = $2 and q.slug = $3 and r.state in ('open', 'closed', 'void') and (r.state = 'void') = $4
              order by r.round_id",
            workspace.0,
            question.pack(),
            question.slug(),
            voided
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(RoundId).collect())
    }

    /// The rounds of a channel, on a day or the last one there was, that are void or are not.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn rounds_of_day(
        &self,
        workspace: WorkspaceId,
        channel: &str,
        day: Option<NaiveDate>,
        voided: bool,
    ) -> Result<Vec<RoundId>> {
        let rows = sqlx::query_scalar!(
            "with there as (select * from round where workspace_id = $1 and channel = $2 and state in ('open', 'closed', 'void')
                              and (state = 'void') = $4)
             select round_id from there where local_day = coalesce($3, (select max(local_day) from there)) order by round_id",
            workspace.0,
            channel,
            day,
            voided
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(RoundId).collect())
    }

    /// Voids a round: it counts for nobody, neither as answered nor as missed, takes no answers, and its channel is told.
    /// Answers that are being recorded come before or are refused. Doing it twice is doing it once.
    ///
    /// # Errors
    /// Only when the database fails; then nothing happened.
    pub async fn void_round(&self, by: &Deciding<'_>, round: RoundId) -> Result<Withdrawn> {
        self.withdraw(by, round, true).await
    }

    /// A voided round is again what it was.
    ///
    /// # Errors
    /// Only when the database fails; then nothing happened.
    pub async fn restore_round(&self, by: &Deciding<'_>, round: RoundId) -> Result<Withdrawn> {
        self.withdraw(by, round, false).await
    }

    async fn withdraw(&self, by: &Deciding<'_>, round: RoundId, voiding: bool) -> Result<Withdrawn> {
        let mut tx = self.pool.begin().await?;
        hold_round(&mut tx, by.workspace, round, None).await?;
        let before = round_worth(&mut tx, by.workspace, round).await?;
        let changed = sqlx::query_scalar!(
            r#"update round set state = case when $3 then 'void' else coalesce(before_void, 'closed') end,
                      before_void = case when $3 then state end
                where workspace_id = $1 and round_id = $2 and case when $3 then state in ('open', 'closed') else state = 'void' end
               returning question_id as "question_id!""#,
            by.workspace.0,
            round.0,
            voiding
        )
        .fetch_optional(&mut *tx)
        .await?;
        let Some(question) = changed else {
            drop(tx);
            return self.withdrawn_before(by, round).await;
        };
        let moved = move_round(&mut tx, by.workspace, round, &before).await?;
        let sum = |part: fn(&MemberMoved) -> i32| moved.iter().map(part).sum::<i32>();
        let withdrawn = Withdrawn {
            members: i32::try_from(moved.len()).unwrap_or(i32::MAX),
            points: sum(|moved| moved.now - moved.before),
        };
        sqlx::query!(
            "insert into decision (workspace_id, decided_at, author_member_id, what, question_id, round_id, moved, members, request, reason)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict on constraint decisions_made_once do nothing",
            by.workspace.0,
            by.at,
            by.author.0,
            if voiding { "voided" } else { "restored" },
            question,
            round.0,
            withdrawn.points,
            withdrawn.members,
            by.request,
            by.reason
        )
        .execute(&mut *tx)
        .await?;
        tell_channel(&mut tx, by, round, voiding).await?;
        tx.commit().await?;
        Ok(withdrawn)
    }

    /// What this very request did to the round before, if it did.
    async fn withdrawn_before(&self, by: &Deciding<'_>, round: RoundId) -> Result<Withdrawn> {
        let before = sqlx::query_as!(
            Withdrawn,
            "select members, moved as points from decision where workspace_id = $1 and round_id = $2 and request = $3 limit 1",
            by.workspace.0,
            round.0,
            by.request
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(before.unwrap_or_default())
    }

    /// Whether a request voided or restored something already, and what.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn rounds_of_request(&self, workspace: WorkspaceId, request: &str) -> Result<Vec<RoundId>> {
        let rows = sqlx::query_scalar!(
            r#"select round_id as "round_id!" from decision where workspace_id = $1 and request = $2 and round_id is not null
                order by round_id"#,
            workspace.0,
            request
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(RoundId).collect())
    }

    /// Why a round was voided or restored the last time, as whoever did it said; empty: they did not say.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn withdrawn_because(&self, workspace: WorkspaceId, round: RoundId) -> Result<String> {
        let reason = sqlx::query_scalar!(
            "select reason from decision where workspace_id = $1 and round_id = $2 and what in ('voided', 'restored')
              order by decision_id desc limit 1",
            workspace.0,
            round.0
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(reason.unwrap_or_default())
    }

    /// Excuses a member from the rounds of a channel that they missed on a day, or takes that back. Returns whether
    /// anything changed.
    ///
    /// # Errors
    /// A refusal when there was none, it is still open, or they answered.
    pub async fn excuse(
        &self,
        by: &Deciding<'_>,
        channel: &str,
        member: MemberId,
        day: NaiveDate,
        excused: bool,
    ) -> Result<bool> {
        let rows = sqlx::query!(
            r#"select r.round_id, r.closes_at <= $5 as "closed!",
                      exists (select 1 from attempt a where a.workspace_id = r.workspace_id and a.round_id = r.round_id and a.member_id = $4)
                          as "answered!"
                 from round r
                where r.workspace_id = $1 and r.channel = $2 and r.local_day = $3 and r.state in ('open', 'closed')
                order by r.round_id"#,
            by.workspace.0,
            channel,
            day,
            member.0,
            by.at
        )
        .fetch_all(&self.pool)
        .await?;
        let missed: Vec<i64> =
            rows.iter().filter(|round| round.closed && !round.answered).map(|round| round.round_id).collect();
        if missed.is_empty() {
            return Err(match rows.first() {
                None => CaseRefusal::NoRound(day),
                Some(round) if round.answered => CaseRefusal::Answered(day),
                Some(_) => CaseRefusal::StillOpen(day),
            }
            .into());
        }
        let changed = sqlx::query_scalar!(
            r#"with given as (
                   insert into excuse (workspace_id, round_id, member_id, author_member_id, excused_at)
                   select $1, u, $3, $4, $5 from unnest($2::bigint[]) u where $6
                   on conflict do nothing returning round_id),
               taken as (
                   delete from excuse where workspace_id = $1 and member_id = $3 and round_id = any ($2) and not $6
                   returning round_id),
               noted as (
                   insert into decision (workspace_id, decided_at, author_member_id, what, round_id, question_id, member_id, request, reason)
                   select $1, $5, $4, case when $6 then 'excused' else 'unexcused' end, r.round_id, r.question_id, $3, $7, $8
                     from (select round_id from given union all select round_id from taken) changed
                     join round r on r.workspace_id = $1 and r.round_id = changed.round_id
                   on conflict on constraint decisions_made_once do nothing)
               select exists (select 1 from given) or exists (select 1 from taken) as "changed!""#,
            by.workspace.0,
            &missed,
            member.0,
            by.author.0,
            by.at,
            excused,
            by.request,
            by.reason
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(changed)
    }

    /// The days of a schedule that a member is excused from, with who excused them, oldest first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn excuses(
        &self,
        workspace: WorkspaceId,
        schedule: ScheduleId,
        member: MemberId,
    ) -> Result<Vec<(NaiveDate, Option<String>)>> {
        let rows = sqlx::query!(
            r#"select r.local_day, m.name as "name?"
                 from excuse e
                 join round r on r.workspace_id = e.workspace_id and r.round_id = e.round_id
                 left join member m on m.workspace_id = e.workspace_id and m.member_id = e.author_member_id
                where e.workspace_id = $1 and r.schedule_id = $2 and e.member_id = $3 and r.state in ('open', 'closed')
                order by r.local_day"#,
            workspace.0,
            schedule.0,
            member.0
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (row.local_day, row.name)).collect())
    }
}

/// Queues the word to the channel, once for each change, and what the question's message becomes; stops what would have
/// been posted, or lets it go on.
async fn tell_channel(connection: &mut PgConnection, by: &Deciding<'_>, round: RoundId, voiding: bool) -> Result<()> {
    sqlx::query!(
        "with held as (
             update delivery set state = case when $3 then 'dropped' else 'due' end, lease = null, due_at = $4
              where workspace_id = $1 and round_id = $2
                and case when $3 then state = 'due' and step in ('question', 'thread', 'pin', 'close', 'unpin', 'reveal')
                         else state = 'dropped' and (step in ('close', 'unpin', 'reveal')
                                or exists (select 1 from round r where r.workspace_id = $1 and r.round_id = $2 and r.state = 'open')) end)
         delete from delivery where workspace_id = $1 and round_id = $2 and step in ('voided', 'restored', 'refresh')",
        by.workspace.0,
        round.0,
        voiding,
        by.at
    )
    .execute(&mut *connection)
    .await?;
    // Only who saw the question has to be told.
    sqlx::query!(
        "insert into delivery (workspace_id, round_id, step, channel, state, due_at)
         select r.workspace_id, r.round_id, s.step, r.channel, 'due', $4
           from round r
           join delivery d on d.workspace_id = r.workspace_id and d.round_id = r.round_id and d.step = 'question' and d.state = 'done',
                unnest(array['refresh', case when $3 then 'voided' else 'restored' end]) with ordinality s (step, place)
          where r.workspace_id = $1 and r.round_id = $2 order by s.place",
        by.workspace.0,
        round.0,
        voiding,
        by.at
    )
    .execute(&mut *connection)
    .await?;
    Ok(())
}

/// When something was decided, by whom, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    pub at: DateTime<Utc>,
    /// `None`: somebody who is forgotten.
    pub author: Option<String>,
    /// As it is stored: `accepted`, `rejected`, `phrasing`, `voided`, `restored`, `excused` or `unexcused`.
    pub what: String,
    /// An appeal, not a report.
    pub appeal: bool,
    pub question: Option<QuestionId>,
    pub day: Option<NaiveDate>,
    /// Whom it is about.
    pub member: Option<String>,
    pub points: i64,
    pub members: i64,
    /// What is looked for since, where a phrasing was accepted.
    pub pattern: Option<String>,
    /// Whom it is about could not be told.
    pub untold: bool,
    /// In the words of whoever decided; empty: they did not say.
    pub reason: String,
}

impl Store {
    /// What moderators did last, newest first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn decisions(&self, workspace: WorkspaceId, at_most: i64) -> Result<Vec<Decided>> {
        let rows = sqlx::query!(
            r#"select d.decided_at, d.what, d.reason, by.name as "author?", m.name as "member?", q.pack as "pack?", q.slug as "slug?",
                      r.local_day as "day?", d.appeal, p.pattern as "pattern?",
                      d.moved + coalesce(j.moved, 0) as "points!", d.members + coalesce(j.members, 0) as "members!",
                      exists (select 1 from private_word w where w.workspace_id = d.workspace_id and w.case_id = d.case_id
                                 and w.state = 'given_up') as "untold!"
                 from decision d
                 left join member by on by.workspace_id = d.workspace_id and by.member_id = d.author_member_id
                 left join member m on m.workspace_id = d.workspace_id and m.member_id = d.member_id
                 left join question_store.question q on q.question_id = d.question_id
                 left join round r on r.workspace_id = d.workspace_id and r.round_id = d.round_id
                 left join phrasing p on p.workspace_id = d.workspace_id and p.phrasing_id = d.phrasing_id
                 left join lateral (select sum(a.moved) as moved, count(distinct a.member_id) as members from adjustment a
                                     where a.workspace_id = d.workspace_id and a.cause = 'phrasing' and a.remark = d.phrasing_id::text) j on true
                where d.workspace_id = $1 order by d.decision_id desc limit $2"#,
            workspace.0,
            at_most
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| Decided {
                at: row.decided_at,
                author: row.author,
                what: row.what,
                appeal: row.appeal,
                question: row.pack.zip(row.slug).and_then(|(pack, slug)| QuestionId::new(&pack, &slug).ok()),
                day: row.day,
                member: row.member,
                points: row.points,
                members: row.members,
                pattern: row.pattern,
                untold: row.untold,
                reason: row.reason,
            })
            .collect())
    }
}
