//! Reminders of practice: who wants one, at which hour, and whose is due.

use anyhow::anyhow;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

use super::{Person, Store, stored_words, zone};
use crate::chat::{Platform, WorkspaceRef};
use crate::error::{Error, Result};
use crate::quiz::{MemberId, WorkspaceId};

/// When somebody practises, on the wall where they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// `None`: they want none.
    pub hour: Option<NaiveTime>,
    pub zone: Tz,
    /// The first day practice goes on.
    pub away_until: Option<NaiveDate>,
    pub next_at: Option<DateTime<Utc>>,
    /// The day the last one was sent on.
    pub sent_on: Option<NaiveDate>,
}

/// A reminder whose time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueReminder {
    pub who: Person,
    pub workspace: WorkspaceRef,
    pub reminder: Reminder,
    /// When it fell due.
    pub due_at: DateTime<Utc>,
}

impl Store {
    /// # Errors
    /// Only when the database fails.
    pub async fn reminder(&self, who: &Person) -> Result<Option<Reminder>> {
        let row = sqlx::query!(
            "select hour, zone, away_until, next_at, sent_on from reminder where workspace_id = $1 and member_id = $2",
            who.workspace.0,
            who.member.0
        )
        .fetch_optional(&self.pool)
        .await?;
        row.map(|row| {
            Ok(Reminder {
                hour: row.hour,
                zone: zone(&row.zone)?,
                away_until: row.away_until,
                next_at: row.next_at,
                sent_on: row.sent_on,
            })
        })
        .transpose()
    }

    /// Keeps when somebody wants to be reminded.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn set_reminder(&self, who: &Person, reminder: &Reminder) -> Result<()> {
        sqlx::query!(
            "insert into reminder (workspace_id, member_id, hour, zone, away_until, next_at, sent_on) values ($1, $2, $3, $4, $5, $6, $7)
             on conflict on constraint reminders_key do update set hour = excluded.hour, zone = excluded.zone,
                 away_until = excluded.away_until, next_at = excluded.next_at, sent_on = excluded.sent_on",
            who.workspace.0,
            who.member.0,
            reminder.hour,
            reminder.zone.name(),
            reminder.away_until,
            reminder.next_at,
            reminder.sent_on
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The reminders that are due, oldest first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn due_reminders(
        &self,
        platforms: &[Platform],
        now: DateTime<Utc>,
        at_most: i64,
    ) -> Result<Vec<DueReminder>> {
        let words = stored_words(platforms);
        let rows = sqlx::query!(
            r#"select r.workspace_id, r.member_id, w.platform, w.external_id as workspace, m.external_id as member,
                      r.hour, r.zone, r.away_until, r.next_at as "next_at!", r.sent_on
                 from reminder r
                 join workspace w on w.workspace_id = r.workspace_id
                 join member m on m.workspace_id = r.workspace_id and m.member_id = r.member_id
                where r.next_at <= $1 and w.platform = any ($2)
                order by r.next_at limit $3"#,
            now,
            &words,
            at_most
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter()
            .map(|row| {
                let platform = Platform::from_word(&row.platform)
                    .ok_or_else(|| Error::Internal(anyhow!("the stored platform {:?} is unknown", row.platform)))?;
                let workspace = WorkspaceId(row.workspace_id);
                Ok(DueReminder {
                    who: Person {
                        workspace,
                        member: MemberId(row.member_id),
                        platform,
                        external_id: row.member,
                        at: workspace,
                    },
                    workspace: WorkspaceRef { platform, id: row.workspace },
                    reminder: Reminder {
                        hour: row.hour,
                        zone: zone(&row.zone)?,
                        away_until: row.away_until,
                        next_at: Some(row.next_at),
                        sent_on: row.sent_on,
                    },
                    due_at: row.next_at,
                })
            })
            .collect()
    }

    /// Moves a due reminder on to its next time. `false`: another process, or the member, was quicker. Whoever gets
    /// `true` sends, and nobody else ever will.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn move_reminder(
        &self,
        due: &DueReminder,
        next_at: Option<DateTime<Utc>>,
        sent_on: Option<NaiveDate>,
    ) -> Result<bool> {
        let moved = sqlx::query!(
            "update reminder set next_at = $4, sent_on = $5 where workspace_id = $1 and member_id = $2 and next_at = $3",
            due.who.workspace.0,
            due.who.member.0,
            due.due_at,
            next_at,
            sent_on
        )
        .execute(&self.pool)
        .await?;
        Ok(moved.rows_affected() == 1)
    }
}
