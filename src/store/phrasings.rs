//! Accepted ways of saying key points, and what they did to answers given before.

use chrono::{DateTime, Utc};

use super::Store;
use super::questions::named;
use crate::error::Result;
use crate::quiz::question::QuestionId;
use crate::quiz::{MemberId, PhrasingId, WorkspaceId};

/// An accepted way of saying a key point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrasing {
    pub workspace: WorkspaceId,
    pub id: PhrasingId,
    pub question: QuestionId,
    pub key_point: String,
    /// As it was typed.
    pub phrase: String,
    /// What is looked for; see [`crate::quiz::grade`].
    pub pattern: String,
    pub author: Option<MemberId>,
}

/// What accepting a phrasing moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PhrasingMoved {
    /// Attempts that earn more.
    pub attempts: i64,
    pub members: i64,
    /// By how much, all attempts together.
    pub points: i64,
}

struct Row {
    workspace_id: i64,
    phrasing_id: i64,
    pack: String,
    slug: String,
    key_point: String,
    phrase: String,
    pattern: String,
    author_member_id: Option<i64>,
}

impl Row {
    fn read(self) -> Result<Phrasing> {
        Ok(Phrasing {
            workspace: WorkspaceId(self.workspace_id),
            id: PhrasingId(self.phrasing_id),
            question: named(&self.pack, &self.slug)?,
            key_point: self.key_point,
            phrase: self.phrase,
            pattern: self.pattern,
            author: self.author_member_id.map(MemberId),
        })
    }
}

/// The one query behind every look at phrasings; what follows is its `where` and `order`.
macro_rules! select_phrasings {
    ($rest:tt $(, $argument:expr)* $(,)?) => {
        sqlx::query_as!(
            Row,
            "select p.workspace_id, p.phrasing_id, q.pack, q.slug, p.key_point, p.phrase, p.pattern, p.author_member_id
               from phrasing p join question_store.question q on q.question_id = p.question_id " + $rest,
            $($argument),*
        )
    };
}

impl Store {
    /// What was accepted in a workspace for a question, in order of acceptance; read anew for every answer, since
    /// another process may have accepted more.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn phrasings(&self, workspace: WorkspaceId, question: &QuestionId) -> Result<Vec<Phrasing>> {
        let rows = select_phrasings!(
            "where p.workspace_id = $1 and q.pack = $2 and q.slug = $3 order by p.phrasing_id",
            workspace.0,
            question.pack(),
            question.slug()
        );
        rows.fetch_all(&self.pool).await?.into_iter().map(Row::read).collect()
    }

    /// Everything accepted in a workspace, by question and key point.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn all_phrasings(&self, workspace: WorkspaceId) -> Result<Vec<Phrasing>> {
        let rows = select_phrasings!(
            "where p.workspace_id = $1 order by q.pack, q.slug, p.key_point, p.phrasing_id",
            workspace.0
        );
        rows.fetch_all(&self.pool).await?.into_iter().map(Row::read).collect()
    }

    /// One of them.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn phrasing(&self, workspace: WorkspaceId, phrasing: PhrasingId) -> Result<Option<Phrasing>> {
        let row = select_phrasings!("where p.workspace_id = $1 and p.phrasing_id = $2", workspace.0, phrasing.0);
        row.fetch_optional(&self.pool).await?.map(Row::read).transpose()
    }

    /// Accepted phrasings whose answers were not all graded anew yet.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn phrasings_to_apply(&self, at_most: i64) -> Result<Vec<Phrasing>> {
        let rows = select_phrasings!("where p.regraded_at is null order by p.accepted_at limit $1", at_most);
        rows.fetch_all(&self.pool).await?.into_iter().map(Row::read).collect()
    }

    /// All answers were graded anew: whoever has more points for it is going to be told, once, and so is who appealed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn phrasing_applied(&self, phrasing: &Phrasing, at: DateTime<Utc>) -> Result<()> {
        sqlx::query!(
            "with moved as (
                 select j.round_id, j.member_id, j.number, sum(j.moved) as moved from adjustment j
                  where j.workspace_id = $1 and j.cause = 'phrasing' and j.remark = $3
                  group by j.round_id, j.member_id, j.number),
             best as (
                 select a.round_id, a.member_id, max(a.points - coalesce(m.moved, 0)) as was, max(a.points) as now
                   from attempt_now a
                   left join moved m on m.round_id = a.round_id and m.member_id = a.member_id and m.number = a.number
                  where a.workspace_id = $1 and (a.round_id, a.member_id) in (select round_id, member_id from moved)
                  group by a.round_id, a.member_id),
             totals as (select member_id, sum(was)::integer as was, sum(now)::integer as now from best group by member_id),
             appealed as (
                 insert into private_word (workspace_id, member_id, about, case_id, was, now, queued_at, due_at)
                 select c.workspace_id, c.member_id, 'accepted', c.case_id, t.was, t.now, $4, $4
                   from moderation_case c left join totals t on t.member_id = c.member_id
                  where c.workspace_id = $1 and c.phrasing_id = $2
                 on conflict do nothing),
             others as (
                 insert into private_word (workspace_id, member_id, about, phrasing_id, was, now, queued_at, due_at)
                 select $1, t.member_id, 'regraded', $2, t.was, t.now, $4, $4 from totals t
                  where t.now > t.was
                    and not exists (select 1 from moderation_case c
                                     where c.workspace_id = $1 and c.phrasing_id = $2 and c.member_id = t.member_id)
                 on conflict do nothing)
             update phrasing set regraded_at = $4 where workspace_id = $1 and phrasing_id = $2",
            phrasing.workspace.0,
            phrasing.id.0,
            phrasing.id.to_string(),
            at
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// What a phrasing moved so far.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn phrasing_moved(&self, workspace: WorkspaceId, phrasing: PhrasingId) -> Result<PhrasingMoved> {
        Ok(sqlx::query_as!(
            PhrasingMoved,
            r#"select count(*) as "attempts!", count(distinct member_id) as "members!", coalesce(sum(moved), 0) as "points!"
                 from adjustment where workspace_id = $1 and cause = 'phrasing' and remark = $2"#,
            workspace.0,
            phrasing.to_string()
        )
        .fetch_one(&self.pool)
        .await?)
    }
}
