//! What a claim on a schedule may do: record the days that were left out, and open the one that is due.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{PgConnection, Postgres, Transaction};

use super::ZONE_DATA;
use super::questions::{asked, fitting};
use super::schedules::{Schedule, ScheduleState};
use super::seasons::periods_of;
use crate::error::Result;
use crate::quiz::pick::Asked;
use crate::quiz::question::QuestionId;
use crate::quiz::schedule::Occurrence;

/// A schedule under claim. Dropping it gives the claim back.
#[derive(Debug)]
pub struct DueSchedule {
    pub schedule: Schedule,
    pub(super) tx: Transaction<'static, Postgres>,
}

/// What a claim ends in.
#[derive(Debug, Clone)]
pub struct Opening {
    pub not_held: Vec<NotHeld>,
    pub open: Option<(Occurrence, QuestionId)>,
    pub next_day: NaiveDate,
    pub state: ScheduleState,
}

/// A day that gets no question.
#[derive(Debug, Clone)]
pub struct NotHeld {
    pub occurrence: Occurrence,
    /// The request that skipped it on purpose; `None` when it was missed.
    pub skipped_by: Option<String>,
    pub why: Missed,
}

/// Why a day got no question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missed {
    /// Nobody was there to post it until so many hours later.
    Late { hours: i64 },
    /// The place did not take it until it closed.
    NotPosted,
    /// Nothing was left to ask.
    NothingLeft,
    /// An admin left it out.
    Skipped,
    /// Not told, or told by another version.
    Unknown,
}

impl Missed {
    /// As it is stored.
    fn stored(self) -> String {
        match self {
            Self::Late { hours } => format!("late {hours}"),
            Self::NotPosted => "not posted".to_owned(),
            Self::NothingLeft => "nothing left".to_owned(),
            Self::Skipped => "skipped".to_owned(),
            Self::Unknown => String::new(),
        }
    }

    pub(super) fn from_stored(stored: &str) -> Self {
        match stored.split_once(' ') {
            Some(("late", hours)) => hours.parse().map_or(Self::Unknown, |hours| Self::Late { hours }),
            _ => [Self::NotPosted, Self::NothingLeft, Self::Skipped]
                .into_iter()
                .find(|missed| missed.stored() == stored)
                .unwrap_or(Self::Unknown),
        }
    }
}

impl DueSchedule {
    /// The questions it may ask, and what it asked so far.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn candidates(&mut self) -> Result<(Vec<QuestionId>, BTreeMap<QuestionId, Asked>)> {
        let pool = fitting(&mut self.tx, &self.schedule.pool).await?;
        let asked = asked(&mut self.tx, self.schedule.workspace, self.schedule.id).await?;
        Ok((pool, asked))
    }

    /// Writes the outcome: rounds, their first deliveries and the next day, all or nothing. `false`, with nothing
    /// written, when the day to open has a round already or the request to skip was carried out before.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn finish(mut self, opening: &Opening, now: DateTime<Utc>) -> Result<bool> {
        let schedule = &self.schedule;
        let boards = boards(&mut self.tx, schedule).await?;
        for NotHeld { occurrence, skipped_by, why } in &opening.not_held {
            let written = sqlx::query!(
                "insert into round (workspace_id, schedule_id, local_day, state, channel, boards, periods, opens_at, closes_at, remark, request)
                 values ($1, $2, $3, $8, $4, '{}', '{}', $5, $6, $7, $9)
                 on conflict do nothing",
                schedule.workspace.0,
                schedule.id.0,
                occurrence.day,
                schedule.channel.id,
                occurrence.opens_at,
                occurrence.closes_at,
                why.stored(),
                if skipped_by.is_some() { "skipped" } else { "missed" },
                skipped_by.as_deref()
            )
            .execute(&mut *self.tx)
            .await?;
            if skipped_by.is_some() && written.rows_affected() == 0 {
                self.tx.rollback().await?;
                return Ok(false);
            }
        }
        if let Some((occurrence, question)) = &opening.open {
            let periods = periods_of(&mut self.tx, schedule.workspace, occurrence.day).await?;
            let opened = sqlx::query!(
                "with opened as (
                     insert into round (workspace_id, schedule_id, local_day, state, question_id, revision, channel, boards, periods,
                                        opens_at, closes_at)
                     select $1, $2, $3, 'open', question_id, revision, $6, $7, $8, $9, $10
                       from question_store.question where pack = $4 and slug = $5
                     on conflict on constraint one_round_a_day do nothing
                     returning workspace_id, round_id, channel)
                 insert into delivery (workspace_id, round_id, step, channel, state, due_at)
                 select workspace_id, round_id, s.step, channel, 'due', $11
                   from opened, unnest(array['question', 'thread', 'pin'], array[true, $12, $13]) with ordinality s (step, wanted, place)
                  where s.wanted order by s.place",
                schedule.workspace.0,
                schedule.id.0,
                occurrence.day,
                question.pack(),
                question.slug(),
                schedule.channel.id,
                &boards,
                &periods,
                occurrence.opens_at,
                occurrence.closes_at,
                now,
                schedule.thread,
                schedule.pin
            )
            .execute(&mut *self.tx)
            .await?;
            if opened.rows_affected() == 0 {
                self.tx.rollback().await?;
                return Ok(false);
            }
        }
        sqlx::query!(
            "update schedule set next_day = $3, next_at = $4, state = $5, zone_data = $6 where workspace_id = $1 and schedule_id = $2",
            schedule.workspace.0,
            schedule.id.0,
            opening.next_day,
            schedule.timetable.occurrence(opening.next_day).opens_at,
            opening.state.word(),
            ZONE_DATA
        )
        .execute(&mut *self.tx)
        .await?;
        self.tx.commit().await?;
        Ok(true)
    }
}

/// The boards a round of this schedule counts for: the workspace's and the channel's.
async fn boards(connection: &mut PgConnection, schedule: &Schedule) -> Result<Vec<i64>> {
    sqlx::query!(
        "insert into board (workspace_id, kind, external_id) values ($1, 'workspace', ''), ($1, 'channel', $2)
         on conflict (workspace_id, kind, external_id) do nothing",
        schedule.workspace.0,
        schedule.channel.id
    )
    .execute(&mut *connection)
    .await?;
    Ok(sqlx::query_scalar!(
        "select board_id from board
          where workspace_id = $1 and (kind, external_id) in (('workspace', ''), ('channel', $2)) order by board_id",
        schedule.workspace.0,
        schedule.channel.id
    )
    .fetch_all(connection)
    .await?)
}
