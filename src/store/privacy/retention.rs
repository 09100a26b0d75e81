//! How long the words of answers are kept. Points and findings stay; what pointed at the words goes with them.

use chrono::{DateTime, Utc};

use crate::error::Result;
use crate::quiz::WorkspaceId;
use crate::store::Store;

/// Answers whose words go in one statement, so that nobody waits for it.
pub(super) const AT_ONCE: i64 = 500;

impl Store {
    /// Keeps the words of answers in a workspace for so many days after they are over; `None`: for good.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn keep_answers(&self, workspace: WorkspaceId, days: Option<i32>) -> Result<()> {
        sqlx::query!("update workspace set keep_answers = $2 where workspace_id = $1", workspace.0, days)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Removes the words of some answers that were kept for long enough. `true` when there may be more.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn remove_old_answers(&self, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.remove_from_rounds(now).await?
            | self.remove_from_mocks(now).await?
            | self.remove_from_cases(now).await?)
    }

    async fn remove_from_rounds(&self, now: DateTime<Utc>) -> Result<bool> {
        let removed = sqlx::query!(
            r#"with old as (
                   select r.workspace_id, r.round_id
                     from workspace w
                     join round r on r.workspace_id = w.workspace_id and r.answers_removed_at is null
                      and r.closes_at < $1::timestamptz - make_interval(days => w.keep_answers) and r.state <> 'open'
                    where w.keep_answers is not null
                    order by r.workspace_id, r.closes_at limit 1
                      for no key update of r skip locked),
               words as (
                   select a.workspace_id, a.round_id, a.member_id, a.number
                     from attempt a join old o on o.workspace_id = a.workspace_id and o.round_id = a.round_id
                    where a.answer_removed_at is null limit $2),
               removed as (
                   update attempt a set answer = '', answer_removed_at = $1,
                          grade = jsonb_set(a.grade, '{points}', coalesce(
                              (select jsonb_agg(p - 'evidence' order by place) from jsonb_array_elements(a.grade -> 'points') with ordinality e (p, place)),
                              '[]'))
                     from words x
                    where a.workspace_id = x.workspace_id and a.round_id = x.round_id and a.member_id = x.member_id and a.number = x.number),
               adjusted as (
                   update adjustment a
                      set grade = jsonb_set(a.grade, '{points}', coalesce(
                              (select jsonb_agg(p - 'evidence' order by place) from jsonb_array_elements(a.grade -> 'points') with ordinality e (p, place)),
                              '[]'))
                     from words x
                    where a.workspace_id = x.workspace_id and a.round_id = x.round_id and a.member_id = x.member_id and a.number = x.number),
               done as (
                   -- whoever grades it anew with the words still in hand looks again
                   update round r set moves = r.moves + 1, answers_removed_at = case when (select count(*) from words) < $2 then $1::timestamptz end
                     from old o where r.workspace_id = o.workspace_id and r.round_id = o.round_id)
               select exists (select 1 from old) as "more!""#,
            now,
            AT_ONCE
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(removed.more)
    }

    async fn remove_from_mocks(&self, now: DateTime<Utc>) -> Result<bool> {
        let removed = sqlx::query!(
            r#"with old as (
                   select m.workspace_id, m.mock_id
                     from workspace w
                     join mock m on m.workspace_id = w.workspace_id and m.answers_removed_at is null
                      and m.ends_at < $1::timestamptz - make_interval(days => w.keep_answers)
                    where w.keep_answers is not null
                    order by m.workspace_id, m.ends_at limit $2
                      for no key update of m skip locked),
               removed as (
                   update mock_question q set answer = '', answer_removed_at = $1,
                          grade = jsonb_set(q.grade, '{points}', coalesce(
                              (select jsonb_agg(p - 'evidence' order by place) from jsonb_array_elements(q.grade -> 'points') with ordinality e (p, place)),
                              '[]'))
                     from old o
                    where q.workspace_id = o.workspace_id and q.mock_id = o.mock_id and q.answer is not null and q.answer_removed_at is null),
               done as (
                   update mock m set answers_removed_at = $1 from old o where m.workspace_id = o.workspace_id and m.mock_id = o.mock_id)
               select exists (select 1 from old) as "more!""#,
            now,
            AT_ONCE / 5
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(removed.more)
    }
}
