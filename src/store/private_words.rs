//! What is to be told in private: kept until it is told, leased by whoever tells it.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Store, stored_words};
use crate::chat::{Language, Platform, WorkspaceRef};
use crate::error::Result;
use crate::quiz::{MemberId, WorkspaceId};

/// A word under lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrivateWord {
    pub workspace: WorkspaceId,
    pub id: i64,
    pub at: WorkspaceRef,
    /// What is spoken there.
    pub language: Language,
    /// The platform's id; `None`: whoever looks after the workspace.
    pub to: Option<String>,
    pub says: Said,
    pub queued_at: DateTime<Utc>,
    pub tries: i32,
    /// An earlier try began and nobody knows how it ended.
    pub uncertain: bool,
    pub first_try_at: DateTime<Utc>,
    lease: i64,
}

/// What it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub about: Saying,
    /// What was asked.
    pub ask: String,
    /// The points that count, before and after.
    pub moved: Option<(i32, i32)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saying {
    ReportAccepted,
    ReportRejected,
    AppealAccepted,
    AppealRejected,
    /// Another's appeal was accepted, which moved their points too.
    Regraded,
    /// Reports and appeals wait.
    Cases,
}

impl Saying {
    fn of(about: &str, appeal: bool) -> Self {
        match (about, appeal) {
            ("accepted", true) => Self::AppealAccepted,
            ("accepted", false) => Self::ReportAccepted,
            ("rejected", true) => Self::AppealRejected,
            ("rejected", false) => Self::ReportRejected,
            ("regraded", _) => Self::Regraded,
            _ => Self::Cases,
        }
    }
}

impl Store {
    /// Leases the words that are due, oldest first, until `now + lease_for`.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn lease_words(
        &self,
        platforms: &[Platform],
        lease: i64,
        now: DateTime<Utc>,
        lease_for: TimeDelta,
        at_most: i64,
    ) -> Result<Vec<PrivateWord>> {
        let platforms = stored_words(platforms);
        let rows = sqlx::query!(
            r#"with due as (
                   select p.workspace_id, p.word_id, p.uncertain
                     from private_word p join workspace w on w.workspace_id = p.workspace_id
                    where p.state = 'due' and p.due_at <= $1 and w.platform = any ($2)
                    order by p.due_at, p.word_id limit $3
                      for no key update of p skip locked),
               leased as (
                   update private_word p set lease = $4, due_at = $5, tries = p.tries + 1, uncertain = true,
                          first_try_at = coalesce(p.first_try_at, $1)
                     from due where p.workspace_id = due.workspace_id and p.word_id = due.word_id
                   returning p.*, due.uncertain as doubted)
               select l.workspace_id, l.word_id, w.platform, w.external_id, w.language, m.external_id as "to?", l.about,
                      coalesce(c.kind = 'appeal', false) as "appeal!", v.body ->> 'ask' as ask, l.was, l.now, l.queued_at, l.tries,
                      l.doubted, l.first_try_at as "first_try_at!"
                 from leased l
                 join workspace w on w.workspace_id = l.workspace_id
                 left join member m on m.workspace_id = l.workspace_id and m.member_id = l.member_id
                 left join moderation_case c on c.workspace_id = l.workspace_id and c.case_id = l.case_id
                 left join phrasing p on p.workspace_id = l.workspace_id and p.phrasing_id = l.phrasing_id
                 left join question_store.question q on q.question_id = coalesce(c.question_id, p.question_id)
                 left join question_store.revision v on v.question_id = q.question_id and v.revision = coalesce(c.revision, q.revision)
                order by l.word_id"#,
            now,
            &platforms,
            at_most,
            lease,
            now + lease_for
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                Some(PrivateWord {
                    workspace: WorkspaceId(row.workspace_id),
                    id: row.word_id,
                    at: WorkspaceRef { platform: Platform::from_word(&row.platform)?, id: row.external_id },
                    language: super::workspaces::language(&row.language),
                    to: row.to,
                    says: Said {
                        about: Saying::of(&row.about, row.appeal),
                        ask: row.ask.unwrap_or_default(),
                        moved: row.was.zip(row.now),
                    },
                    queued_at: row.queued_at,
                    tries: row.tries,
                    uncertain: row.doubted,
                    first_try_at: row.first_try_at,
                    lease,
                })
            })
            .collect())
    }

    /// It was told; also when the lease ran out meanwhile.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn word_told(&self, word: &PrivateWord) -> Result<()> {
        sqlx::query!(
            "update private_word set state = 'done', lease = null, uncertain = false where workspace_id = $1 and word_id = $2",
            word.workspace.0,
            word.id
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// It could not be told: it is tried again at `next_try`, or given up (`None`) and shown to them when they look.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn word_untold(
        &self,
        word: &PrivateWord,
        next_try: Option<DateTime<Utc>>,
        uncertain: bool,
    ) -> Result<()> {
        sqlx::query!(
            "update private_word set state = case when $4::timestamptz is null then 'given_up' else 'due' end,
                    due_at = coalesce($4, due_at), uncertain = $5, lease = null
              where workspace_id = $1 and word_id = $2 and state = 'due' and lease = $3 and tries = $6",
            word.workspace.0,
            word.id,
            word.lease,
            next_try,
            uncertain,
            word.tries
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// What a member could not be told since then, oldest first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn untold(&self, workspace: WorkspaceId, member: MemberId, since: DateTime<Utc>) -> Result<Vec<Said>> {
        let rows = sqlx::query!(
            r#"select l.about, coalesce(c.kind = 'appeal', false) as "appeal!", v.body ->> 'ask' as ask, l.was, l.now
                 from private_word l
                 left join moderation_case c on c.workspace_id = l.workspace_id and c.case_id = l.case_id
                 left join phrasing p on p.workspace_id = l.workspace_id and p.phrasing_id = l.phrasing_id
                 left join question_store.question q on q.question_id = coalesce(c.question_id, p.question_id)
                 left join question_store.revision v on v.question_id = q.question_id and v.revision = coalesce(c.revision, q.revision)
                where l.workspace_id = $1 and l.member_id = $2 and l.state = 'given_up' and l.queued_at >= $3
                order by l.word_id"#,
            workspace.0,
            member.0,
            since
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| Said {
                about: Saying::of(&row.about, row.appeal),
                ask: row.ask.unwrap_or_default(),
                moved: row.was.zip(row.now),
            })
            .collect())
    }

    /// Who set up a daily question of the workspace last: the one to turn to where no channel was named.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn who_set_up(&self, workspace: WorkspaceId) -> Result<Option<String>> {
        Ok(sqlx::query_scalar!(
            r#"select created_by as "created_by!" from schedule where workspace_id = $1 and created_by is not null
                order by state = 'active' desc, schedule_id desc limit 1"#,
            workspace.0
        )
        .fetch_optional(&self.pool)
        .await?)
    }
}
