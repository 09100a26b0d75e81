//! What a quiz shows in its channel: messages brought there and kept up to date, each under a lease, and none of
//! them touched twice within [`BETWEEN_EDITS`], whatever the number of players and processes.

use chrono::{DateTime, TimeDelta, Utc};

use super::sittings::small;
use super::{Store, stored_words};
use crate::chat::{MessageRef, Platform};
use crate::error::Result;
use crate::quiz::{QuizId, WorkspaceId};

/// The shortest time between two edits of one message.
pub const BETWEEN_EDITS: TimeDelta = TimeDelta::seconds(2);

/// A message of a quiz under lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    pub workspace: WorkspaceId,
    pub id: i64,
    pub quiz: QuizId,
    pub kind: ScreenKind,
    /// The question it is about; 0 for the lobby and the podium.
    pub number: u8,
    /// The state that is sent.
    pub sending: i32,
    /// Once it is in the channel.
    pub message: Option<MessageRef>,
    /// An earlier try to post it began and nobody knows how it ended.
    pub uncertain: bool,
    pub first_try_at: DateTime<Utc>,
    /// This try's number since the last that worked, from 1.
    pub tries: i32,
    pub lease: i64,
}

/// What a message of a quiz is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScreenKind {
    Lobby,
    Question,
    Result,
    Podium,
}

impl Store {
    /// Leases the messages that have something new to show, until `now + lease_for`; those of one quiz in order.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn lease_screens(
        &self,
        platforms: &[Platform],
        lease: i64,
        now: DateTime<Utc>,
        lease_for: TimeDelta,
        at_most: i64,
    ) -> Result<Vec<Screen>> {
        let platforms = stored_words(platforms);
        let rows = sqlx::query!(
            r#"with due as (
                   select s.workspace_id, s.screen_id, s.uncertain
                     from quiz_screen s join workspace w on w.workspace_id = s.workspace_id
                    where s.shown < s.wanted and not s.dropped and s.next_edit_at <= $1 and w.platform = any ($2)
                      and (s.message is not null or not exists (
                            select 1 from quiz_screen e where e.workspace_id = s.workspace_id and e.quiz_id = s.quiz_id
                               and e.screen_id < s.screen_id and e.message is null and not e.dropped))
                    order by s.next_edit_at, s.screen_id limit $3
                      for no key update of s skip locked)
               update quiz_screen s set lease = $4, next_edit_at = $5, tries = s.tries + 1, sending = s.wanted,
                      uncertain = s.message is null, first_try_at = coalesce(s.first_try_at, $1)
                 from due where s.workspace_id = due.workspace_id and s.screen_id = due.screen_id
               returning s.workspace_id, s.screen_id, s.quiz_id, s.kind, s.number, s.sending, s.message, due.uncertain,
                         s.first_try_at as "first_try_at!", s.tries"#,
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
            .map(|row| Screen {
                workspace: WorkspaceId(row.workspace_id),
                id: row.screen_id,
                quiz: QuizId(row.quiz_id),
                kind: match row.kind.as_str() {
                    "lobby" => ScreenKind::Lobby,
                    "question" => ScreenKind::Question,
                    "result" => ScreenKind::Result,
                    _ => ScreenKind::Podium,
                },
                number: small(row.number),
                sending: row.sending,
                message: row.message.map(MessageRef),
                uncertain: row.uncertain,
                first_try_at: row.first_try_at,
                tries: row.tries,
                lease,
            })
            .collect())
    }

    /// The channel shows it. From the first time on, the time of its question runs. Recorded even when the lease ran
    /// out meanwhile: the message is there.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn screen_shown(&self, screen: &Screen, message: &MessageRef, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.pool.begin().await?;
        // First the quiz, then its screens: in the order in which everybody takes these two.
        sqlx::query!(
            "update quiz z set put_at = $4, look_at = $4,
                    closes_at = $4::timestamptz + make_interval(secs => q.open_for)
               from quiz_screen s
               left join quiz_question q on q.workspace_id = s.workspace_id and q.quiz_id = s.quiz_id and q.number = s.number
              where z.workspace_id = $1 and z.quiz_id = $2 and s.workspace_id = $1 and s.screen_id = $3 and z.put_at is null
                and (z.phase, z.number) in (('lobby', 0), ('asking', s.number), ('showing', s.number))
                and s.kind = case z.phase when 'lobby' then 'lobby' when 'asking' then 'question' else 'result' end",
            screen.workspace.0,
            screen.quiz.0,
            screen.id,
            now
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "update quiz_screen set shown = greatest(shown, $3), message = $4, lease = null, uncertain = false, tries = 0, next_edit_at = $5
              where workspace_id = $1 and screen_id = $2",
            screen.workspace.0,
            screen.id,
            screen.sending,
            message.0,
            now + BETWEEN_EDITS
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// It did not work; it is tried again at `next_try`, or no more (`None`).
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn screen_failed(&self, screen: &Screen, next_try: Option<DateTime<Utc>>, uncertain: bool) -> Result<()> {
        sqlx::query!(
            "update quiz_screen set lease = null, uncertain = $5, next_edit_at = coalesce($4, next_edit_at), dropped = $4::timestamptz is null
              where workspace_id = $1 and screen_id = $2 and lease = $3 and tries = $6",
            screen.workspace.0,
            screen.id,
            screen.lease,
            next_try,
            uncertain,
            screen.tries
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Holds a message until `until` from now on. `false` when it is another's by now.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn renew_screen(&self, screen: &Screen, until: DateTime<Utc>) -> Result<bool> {
        let renewed = sqlx::query!(
            "update quiz_screen set next_edit_at = $5 where workspace_id = $1 and screen_id = $2 and lease = $3 and tries = $4 and not dropped",
            screen.workspace.0,
            screen.id,
            screen.lease,
            screen.tries,
            until
        )
        .execute(&self.pool)
        .await?;
        Ok(renewed.rows_affected() == 1)
    }

    /// The latest messages in the channel that are known to be other messages of its quizzes.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn other_screens(&self, screen: &Screen, channel: &str) -> Result<Vec<MessageRef>> {
        let messages = sqlx::query_scalar!(
            r#"select s.message as "message!" from quiz_screen s
                 join quiz z on z.workspace_id = s.workspace_id and z.quiz_id = s.quiz_id
                where s.workspace_id = $1 and z.channel = $2 and s.screen_id <> $3 and s.message is not null
                order by s.screen_id desc limit 100"#,
            screen.workspace.0,
            channel,
            screen.id
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(messages.into_iter().map(MessageRef).collect())
    }

    /// Nothing of a quiz can be shown any more: its channel is gone.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn drop_screens(&self, workspace: WorkspaceId, quiz: QuizId) -> Result<()> {
        sqlx::query!(
            "update quiz_screen set dropped = true, lease = null where workspace_id = $1 and quiz_id = $2",
            workspace.0,
            quiz.0
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Gives leases back untouched: the process is going.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn hand_back_screens(&self, lease: i64, now: DateTime<Utc>) -> Result<()> {
        sqlx::query!("update quiz_screen set next_edit_at = $2, lease = null where lease = $1", lease, now)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}
