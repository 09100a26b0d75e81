//! Deliveries: each step of bringing a round to its channel, leased, tried alone, recorded.

use chrono::{DateTime, TimeDelta, Utc};

use super::Store;
use crate::chat::{MessageRef, Platform};
use crate::error::Result;
use crate::quiz::{DeliveryId, RoundId, WorkspaceId};

/// A step under lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    pub workspace: WorkspaceId,
    pub id: DeliveryId,
    pub round: RoundId,
    pub step: Step,
    /// This try's number, from 1.
    pub tries: i32,
    /// An earlier try began and nobody knows how it ended.
    pub uncertain: bool,
    pub first_try_at: DateTime<Utc>,
    /// The lease it is held under.
    pub lease: i64,
}

/// What is brought to the channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The question itself.
    Question,
    /// The question's message loses its buttons.
    Close,
    /// The model answer and how it went.
    Reveal,
}

impl Step {
    fn from_word(word: &str) -> Self {
        match word {
            "question" => Self::Question,
            "close" => Self::Close,
            _ => Self::Reveal,
        }
    }
}

impl Store {
    /// Leases the deliveries that are due, oldest first, until `now + lease_for`. Of each round only the
    /// first open step is given out, so that steps arrive in order.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn lease_deliveries(
        &self,
        platforms: &[Platform],
        lease: i64,
        now: DateTime<Utc>,
        lease_for: TimeDelta,
        at_most: i64,
    ) -> Result<Vec<Delivery>> {
        let platforms: Vec<_> = platforms.iter().map(|platform| platform.word().to_owned()).collect();
        let rows = sqlx::query!(
            r#"with due as (
                   select d.workspace_id, d.delivery_id, d.uncertain
                     from delivery d join workspace w on w.workspace_id = d.workspace_id
                    where d.state = 'due' and d.due_at <= $1 and w.platform = any ($2)
                      and not exists (select 1 from delivery e where e.workspace_id = d.workspace_id and e.round_id = d.round_id
                                         and e.state = 'due' and e.delivery_id < d.delivery_id)
                    order by d.due_at, d.delivery_id limit $3
                      for no key update of d skip locked)
               update delivery d set lease = $4, due_at = $5, tries = d.tries + 1, uncertain = true,
                      first_try_at = coalesce(d.first_try_at, $1)
                 from due where d.workspace_id = due.workspace_id and d.delivery_id = due.delivery_id
               returning d.workspace_id, d.delivery_id, d.round_id, d.step, d.tries, due.uncertain, d.first_try_at as "first_try_at!""#,
            now,
            &platforms,
            at_most,
            lease,
            now + lease_for
        )
        .fetch_all(&self.pool)
        .await?;
        let mut leased: Vec<_> = rows
            .into_iter()
            .map(|row| Delivery {
                workspace: WorkspaceId(row.workspace_id),
                id: DeliveryId(row.delivery_id),
                round: RoundId(row.round_id),
                step: Step::from_word(&row.step),
                tries: row.tries,
                uncertain: row.uncertain,
                first_try_at: row.first_try_at,
                lease,
            })
            .collect();
        leased.sort_by_key(|delivery| delivery.id);
        Ok(leased)
    }

    /// The step is done. Recorded even when the lease ran out meanwhile: the message is there.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn delivery_done(
        &self,
        delivery: &Delivery,
        message: Option<&MessageRef>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query!(
            "update delivery set state = 'done', lease = null, uncertain = false, message = coalesce($3, message), done_at = $4, error = null
              where workspace_id = $1 and delivery_id = $2 and state = 'due'",
            delivery.workspace.0,
            delivery.id.0,
            message.map(|message| message.0.as_str()),
            now
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The step did not work; it is tried again at `next_try`, or given up (`None`).
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn delivery_failed(
        &self,
        delivery: &Delivery,
        next_try: Option<DateTime<Utc>>,
        uncertain: bool,
        error: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query!(
            "update delivery set state = case when $4::timestamptz is null then 'given_up' else 'due' end, due_at = coalesce($4, $7),
                    uncertain = $5, error = $6, lease = null
              where workspace_id = $1 and delivery_id = $2 and state = 'due' and lease = $3",
            delivery.workspace.0,
            delivery.id.0,
            delivery.lease,
            next_try,
            uncertain,
            error,
            now
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Gives a lease back untouched: the process is going.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn hand_back(&self, lease: i64, now: DateTime<Utc>) -> Result<()> {
        sqlx::query!("update delivery set due_at = $2, lease = null where state = 'due' and lease = $1", lease, now)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}
