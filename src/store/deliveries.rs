//! Deliveries: each step of bringing a round or a recap to its channel, leased, tried alone, recorded.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Store, stored_words};
use crate::chat::{MessageRef, Platform, Trouble};
use crate::error::Result;
use crate::quiz::{DeliveryId, RecapId, RoundId, WorkspaceId};

/// A step under lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    pub workspace: WorkspaceId,
    pub id: DeliveryId,
    pub about: About,
    pub step: Step,
    /// This try's number, from 1.
    pub tries: i32,
    /// An earlier try began and nobody knows how it ended.
    pub uncertain: bool,
    pub first_try_at: DateTime<Utc>,
    /// The lease it is held under.
    pub lease: i64,
}

/// What a delivery belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    Round(RoundId),
    Recap(RecapId),
}

/// What is brought to the channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The question itself.
    Question,
    /// A thread under the question's message.
    Thread,
    /// The question's message is pinned.
    Pin,
    /// The question's message loses its buttons.
    Close,
    /// The pin goes.
    Unpin,
    /// The model answer and how it went.
    Reveal,
    /// Somebody is told that a step of this round does not work.
    Notice,
    /// The recap of a week.
    Recap,
    /// The question's message becomes what it should be by now.
    Refresh,
    /// The channel is told that the question counts for nobody.
    Voided,
    /// … and that it counts again.
    Restored,
}

impl Step {
    pub const ALL: [Self; 11] = [
        Self::Question,
        Self::Thread,
        Self::Pin,
        Self::Close,
        Self::Unpin,
        Self::Reveal,
        Self::Notice,
        Self::Recap,
        Self::Refresh,
        Self::Voided,
        Self::Restored,
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Thread => "thread",
            Self::Pin => "pin",
            Self::Close => "close",
            Self::Unpin => "unpin",
            Self::Reveal => "reveal",
            Self::Notice => "notice",
            Self::Recap => "recap",
            Self::Refresh => "refresh",
            Self::Voided => "voided",
            Self::Restored => "restored",
        }
    }

    fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|step| step.word() == word).unwrap_or(Self::Notice)
    }
}

impl Store {
    /// Leases the deliveries that are due, oldest first, until `now + lease_for`. What follows a question waits
    /// until that is settled, and of what a channel is to read only the first that can go out now is given out, so
    /// that it comes in order: the answer to a question before the next question. Other steps wait for nothing.
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
        let platforms = stored_words(platforms);
        let rows = sqlx::query!(
            // One pass over what waits, and no join of it with itself: the planner, used to a handful, would make that
            // quadratic in the one minute in which thousands are due.
            r#"with waiting as (
                   select workspace_id, delivery_id, step, due_at,
                          bool_or(step = 'question') over (partition by workspace_id, round_id) as question_open,
                          min(delivery_id) filter (where step in ('question', 'reveal', 'recap') and (due_at <= $1 or lease is not null))
                              over (partition by workspace_id, channel) as first_here
                     from delivery where state = 'due'),
               ready as (
                   select t.workspace_id, t.delivery_id
                     from waiting t join workspace w on w.workspace_id = t.workspace_id
                    where t.due_at <= $1 and w.platform = any ($2)
                      and (t.step in ('question', 'notice', 'recap') or not t.question_open)
                      and (t.step not in ('question', 'reveal', 'recap') or t.delivery_id = t.first_here)
                    -- more than wanted: another process may be leasing the first of them right now
                    order by t.due_at, t.delivery_id limit 4 * $3::bigint),
               due as (
                   select d.workspace_id, d.delivery_id, d.uncertain
                     from delivery d join ready on ready.workspace_id = d.workspace_id and ready.delivery_id = d.delivery_id
                    where d.state = 'due' and d.due_at <= $1
                    order by d.due_at, d.delivery_id limit $3
                      for no key update of d skip locked)
               update delivery d set lease = $4, due_at = $5, tries = d.tries + 1, uncertain = true,
                      first_try_at = coalesce(d.first_try_at, $1)
                 from due where d.workspace_id = due.workspace_id and d.delivery_id = due.delivery_id
               returning d.workspace_id, d.delivery_id, d.round_id, d.recap_id, d.step, d.tries, due.uncertain, d.first_try_at as "first_try_at!""#,
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
            .filter_map(|row| {
                // Something else is a newer version's.
                let about = row.round_id.map(|id| About::Round(RoundId(id)));
                Some((about.or(row.recap_id.map(|id| About::Recap(RecapId(id))))?, row))
            })
            .map(|(about, row)| Delivery {
                workspace: WorkspaceId(row.workspace_id),
                id: DeliveryId(row.delivery_id),
                about,
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

    /// The messages of a channel that other deliveries brought there, so that none of them is taken for this one.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn other_messages(&self, delivery: &Delivery, channel: &str) -> Result<Vec<MessageRef>> {
        let messages = sqlx::query_scalar!(
            r#"select message as "message!" from delivery
                where workspace_id = $1 and channel = $2 and delivery_id <> $3 and message is not null
                  and done_at >= $4::timestamptz - interval '1 hour'"#,
            delivery.workspace.0,
            channel,
            delivery.id.0,
            delivery.first_try_at
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(messages.into_iter().map(MessageRef).collect())
    }

    /// Holds a delivery until `until` from now on. `false` when it is another's by now.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn renew_lease(&self, delivery: &Delivery, until: DateTime<Utc>) -> Result<bool> {
        let renewed = sqlx::query!(
            "update delivery set due_at = $4 where workspace_id = $1 and delivery_id = $2 and state = 'due' and lease = $3 and tries = $5",
            delivery.workspace.0,
            delivery.id.0,
            delivery.lease,
            until,
            delivery.tries
        )
        .execute(&self.pool)
        .await?;
        Ok(renewed.rows_affected() == 1)
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
        trouble: &Trouble,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query!(
            "update delivery set state = case when $4::timestamptz is null then 'given_up' else 'due' end, due_at = coalesce($4, $7),
                    uncertain = $5, error = $6, lease = null
              where workspace_id = $1 and delivery_id = $2 and state = 'due' and lease = $3 and tries = $8",
            delivery.workspace.0,
            delivery.id.0,
            delivery.lease,
            next_try,
            uncertain,
            trouble.to_string(),
            now,
            delivery.tries
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Queues word of a problem with a round, once however many steps fail.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn queue_notice(&self, workspace: WorkspaceId, round: RoundId, now: DateTime<Utc>) -> Result<()> {
        sqlx::query!(
            "insert into delivery (workspace_id, round_id, step, channel, state, due_at)
             select workspace_id, round_id, 'notice', channel, 'due', $3 from round where workspace_id = $1 and round_id = $2
             on conflict on constraint one_delivery_a_step do nothing",
            workspace.0,
            round.0,
            now
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// What is wrong with bringing a round to its channel, and whether it is given up; nothing when all is well
    /// by now.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn round_problem(&self, workspace: WorkspaceId, round: RoundId) -> Result<Option<(Trouble, bool)>> {
        let row = sqlx::query!(
            r#"select error as "error!", state = 'given_up' as "given_up!" from delivery
                where workspace_id = $1 and round_id = $2 and error is not null and state in ('due', 'given_up') and step <> 'notice'
                order by delivery_id limit 1"#,
            workspace.0,
            round.0
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(row.map(|row| (Trouble::read(&row.error), row.given_up)))
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
