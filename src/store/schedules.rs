//! Schedules: set up, changed, claimed when due.

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::openings::DueSchedule;
use super::{PoolFilter, Store, ZONE_DATA, stored_words, zone};
use crate::chat::{ChannelRef, Platform, Trouble, WorkspaceRef};
use crate::error::{Refusal, Result};
use crate::quiz::pick::WhenAllAsked;
use crate::quiz::schedule::{Timetable, Weekdays};
use crate::quiz::{ScheduleId, WorkspaceId};

/// When a channel gets its rounds, and out of which questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    pub workspace: WorkspaceId,
    pub id: ScheduleId,
    /// What people call it by, from 1 in each workspace.
    pub number: i32,
    pub channel: ChannelRef,
    pub timetable: Timetable,
    pub pool: PoolFilter,
    pub when_all_asked: WhenAllAsked,
    /// The platform's id of the role to ping.
    pub ping: Option<String>,
    /// A thread is opened under each question.
    pub thread: bool,
    /// Each question is pinned while it is open.
    pub pin: bool,
    pub seed: i64,
    pub state: ScheduleState,
    pub paused_until: Option<NaiveDate>,
    /// The first local day not dealt with yet.
    pub next_day: NaiveDate,
    /// The platform's id of the one who set it up; `None`: somebody who is forgotten.
    pub created_by: Option<String>,
}

impl Schedule {
    /// When the next round opens, if the schedule runs.
    pub fn next_at(&self) -> Option<DateTime<Utc>> {
        (self.state == ScheduleState::Active).then(|| self.timetable.occurrence(self.next_day).opens_at)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScheduleState {
    Active,
    Paused,
    /// Everything was asked and it was to stop then.
    Ended,
    Removed,
}

impl ScheduleState {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Ended => "ended",
            Self::Removed => "removed",
        }
    }
}

/// What it takes to set a schedule up.
#[derive(Debug, Clone)]
pub struct NewSchedule {
    pub channel: String,
    pub timetable: Timetable,
    pub pool: PoolFilter,
    pub when_all_asked: WhenAllAsked,
    pub ping: Option<String>,
    pub thread: bool,
    pub pin: bool,
    pub seed: i64,
    /// The first local day that may get a round.
    pub next_day: NaiveDate,
    /// The platform's id of the one who set it up.
    pub created_by: String,
}

/// The parts of a schedule that may change.
#[derive(Debug, Clone)]
pub struct ScheduleEdit {
    pub timetable: Timetable,
    pub pool: PoolFilter,
    pub when_all_asked: WhenAllAsked,
    pub ping: Option<String>,
    pub thread: bool,
    pub pin: bool,
    pub state: ScheduleState,
    pub paused_until: Option<NaiveDate>,
    pub next_day: NaiveDate,
}

impl From<&Schedule> for ScheduleEdit {
    fn from(schedule: &Schedule) -> Self {
        Self {
            timetable: schedule.timetable.clone(),
            pool: schedule.pool.clone(),
            when_all_asked: schedule.when_all_asked,
            ping: schedule.ping.clone(),
            thread: schedule.thread,
            pin: schedule.pin,
            state: schedule.state,
            paused_until: schedule.paused_until,
            next_day: schedule.next_day,
        }
    }
}

struct Row {
    workspace_id: i64,
    platform: String,
    external_id: String,
    schedule_id: i64,
    number: i32,
    channel: String,
    zone: String,
    opens: NaiveTime,
    closes: NaiveTime,
    weekdays: i16,
    packs: Vec<String>,
    difficulty: Option<String>,
    when_all_asked: String,
    ping: Option<String>,
    thread: bool,
    pin: bool,
    catch_up: i32,
    seed: i64,
    state: String,
    paused_until: Option<NaiveDate>,
    next_day: NaiveDate,
    created_by: Option<String>,
}

/// The one query behind every look at schedules; what follows is its `where` and `order`.
macro_rules! select_schedules {
    ($rest:tt $(, $argument:expr)* $(,)?) => {
        sqlx::query_as!(
            Row,
            "select s.workspace_id, w.platform, w.external_id, s.schedule_id, s.number, s.channel, s.zone, s.opens, s.closes,
                    s.weekdays, s.packs, s.difficulty, s.when_all_asked, s.ping, s.thread, s.pin, s.catch_up, s.seed, s.state,
                    s.paused_until, s.next_day, s.created_by
               from schedule s join workspace w on w.workspace_id = s.workspace_id " + $rest,
            $($argument),*
        )
    };
}

impl Row {
    fn read(self) -> Result<Schedule> {
        Ok(Schedule {
            workspace: WorkspaceId(self.workspace_id),
            id: ScheduleId(self.schedule_id),
            number: self.number,
            channel: ChannelRef {
                workspace: WorkspaceRef {
                    platform: Platform::from_word(&self.platform).context("a known platform")?,
                    id: self.external_id,
                },
                id: self.channel,
            },
            timetable: Timetable {
                zone: zone(&self.zone)?,
                opens: self.opens,
                closes: self.closes,
                weekdays: Weekdays::from_bits(self.weekdays).context("weekdays within the constraint")?,
                catch_up: TimeDelta::seconds(self.catch_up.into()),
            },
            pool: PoolFilter {
                packs: self.packs,
                difficulty: self.difficulty.map(|word| word.parse().map_err(anyhow::Error::msg)).transpose()?,
            },
            when_all_asked: self.when_all_asked.parse().map_err(anyhow::Error::msg)?,
            ping: self.ping,
            thread: self.thread,
            pin: self.pin,
            seed: self.seed,
            state: match self.state.as_str() {
                "active" => ScheduleState::Active,
                "paused" => ScheduleState::Paused,
                "ended" => ScheduleState::Ended,
                _ => ScheduleState::Removed,
            },
            paused_until: self.paused_until,
            next_day: self.next_day,
            created_by: self.created_by,
        })
    }
}

impl Store {
    /// Sets a schedule up and gives it the workspace's next number.
    ///
    /// # Errors
    /// A refusal when the channel has the very same one: a request sent twice makes one schedule.
    pub async fn add_schedule(
        &self,
        workspace: WorkspaceId,
        new: &NewSchedule,
        now: DateTime<Utc>,
    ) -> Result<Schedule> {
        let timetable = &new.timetable;
        let mut tx = self.pool.begin().await?;
        // Numbers are given out under the workspace's row lock.
        sqlx::query!("select workspace_id from workspace where workspace_id = $1 for update", workspace.0)
            .fetch_one(&mut *tx)
            .await?;
        let twin = sqlx::query_scalar!(
            "select number from schedule
              where workspace_id = $1 and channel = $2 and zone = $3 and opens = $4 and weekdays = $5 and packs = $6
                and difficulty is not distinct from $7 and state <> 'removed'
              limit 1",
            workspace.0,
            new.channel,
            timetable.zone.name(),
            timetable.opens,
            timetable.weekdays.bits(),
            &new.pool.packs,
            new.pool.difficulty.map(|difficulty| difficulty.to_string())
        )
        .fetch_optional(&mut *tx)
        .await?;
        if let Some(number) = twin {
            return Err(Refusal::AlreadyScheduled { number }.into());
        }
        let number = sqlx::query_scalar!(
            r#"insert into schedule (workspace_id, number, channel, zone, opens, closes, weekdays, packs, difficulty, when_all_asked,
                                     ping, catch_up, seed, state, next_day, next_at, zone_data, created_by, created_at, thread, pin)
               select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'active', $13, $14, $15, $16, $17, $18, $19
                 from schedule where workspace_id = $1
               returning number"#,
            workspace.0,
            new.channel,
            timetable.zone.name(),
            timetable.opens,
            timetable.closes,
            timetable.weekdays.bits(),
            &new.pool.packs,
            new.pool.difficulty.map(|difficulty| difficulty.to_string()),
            new.when_all_asked.word(),
            new.ping,
            seconds(timetable.catch_up),
            new.seed,
            new.next_day,
            timetable.occurrence(new.next_day).opens_at,
            ZONE_DATA,
            new.created_by,
            now,
            new.thread,
            new.pin
        )
        .fetch_one(&mut *tx)
        .await?;
        tx.commit().await?;
        let made = self.schedules(workspace, None).await?.into_iter().find(|schedule| schedule.number == number);
        Ok(made.context("the schedule just made")?)
    }

    /// The schedules of a workspace, or of one of its channels, that were not removed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn schedules(&self, workspace: WorkspaceId, channel: Option<&str>) -> Result<Vec<Schedule>> {
        let rows = select_schedules!(
            "where s.workspace_id = $1 and s.state <> 'removed' and ($2::text is null or s.channel = $2)
              order by s.number",
            workspace.0,
            channel
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// One schedule, unless it was removed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn schedule(&self, workspace: WorkspaceId, schedule: ScheduleId) -> Result<Option<Schedule>> {
        let row = select_schedules!(
            "where s.workspace_id = $1 and s.schedule_id = $2 and s.state <> 'removed'",
            workspace.0,
            schedule.0
        )
        .fetch_optional(&self.pool)
        .await?;
        row.map(Row::read).transpose()
    }

    /// Every running schedule, of all workspaces.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn running_schedules(&self) -> Result<Vec<Schedule>> {
        let rows = select_schedules!("where s.state = 'active' order by s.workspace_id, s.number");
        rows.fetch_all(&self.pool).await?.into_iter().map(Row::read).collect()
    }

    /// Pauses a schedule whose channel is gone, until an admin says otherwise.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn pause_for_good(&self, schedule: &Schedule) -> Result<()> {
        sqlx::query!(
            "update schedule set state = 'paused', paused_until = null where workspace_id = $1 and schedule_id = $2 and state = 'active'",
            schedule.workspace.0,
            schedule.id.0
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The last problem with bringing a schedule's latest round to its channel, if it is not mended.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn delivery_problem(&self, schedule: &Schedule) -> Result<Option<(NaiveDate, Trouble)>> {
        let row = sqlx::query!(
            r#"select r.local_day, d.error as "error!"
                 from round r join delivery d on d.workspace_id = r.workspace_id and d.round_id = r.round_id
                where r.workspace_id = $1 and r.schedule_id = $2 and d.error is not null and d.state in ('due', 'given_up')
                  and r.opens_at >= (select max(opens_at) from round
                        where workspace_id = $1 and schedule_id = $2 and question_id is not null)
                order by d.delivery_id desc limit 1"#,
            schedule.workspace.0,
            schedule.id.0
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(row.map(|row| (row.local_day, Trouble::read(&row.error))))
    }

    /// The last local day of a schedule that has a round, of whatever kind.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn last_day(&self, schedule: &Schedule) -> Result<Option<NaiveDate>> {
        Ok(sqlx::query_scalar!(
            "select max(local_day) from round where workspace_id = $1 and schedule_id = $2",
            schedule.workspace.0,
            schedule.id.0
        )
        .fetch_one(&self.pool)
        .await?)
    }

    /// Changes a schedule. Rounds that are open stay as they were announced.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn edit_schedule(&self, schedule: &Schedule, edit: &ScheduleEdit) -> Result<()> {
        let timetable = &edit.timetable;
        sqlx::query!(
            "update schedule set zone = $3, opens = $4, closes = $5, weekdays = $6, packs = $7, difficulty = $8, when_all_asked = $9,
                    ping = $10, state = $11, paused_until = $12, next_day = $13, next_at = $14, zone_data = $15, thread = $16, pin = $17,
                    -- its hour may be another now
                    recap_at = to_timestamp(0)
              where workspace_id = $1 and schedule_id = $2",
            schedule.workspace.0,
            schedule.id.0,
            timetable.zone.name(),
            timetable.opens,
            timetable.closes,
            timetable.weekdays.bits(),
            &edit.pool.packs,
            edit.pool.difficulty.map(|difficulty| difficulty.to_string()),
            edit.when_all_asked.word(),
            edit.ping,
            edit.state.word(),
            edit.paused_until,
            edit.next_day,
            timetable.occurrence(edit.next_day).opens_at,
            ZONE_DATA,
            edit.thread,
            edit.pin
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Claims one schedule that owes something at `now`; nobody else can until the claim is finished or dropped.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn claim_due_schedule(&self, platforms: &[Platform], now: DateTime<Utc>) -> Result<Option<DueSchedule>> {
        let platforms = stored_words(platforms);
        let mut tx = self.pool.begin().await?;
        let row = select_schedules!(
            "where s.state = 'active' and s.next_at <= $1 and w.platform = any ($2)
              order by s.next_at limit 1
                for no key update of s skip locked",
            now,
            &platforms
        )
        .fetch_optional(&mut *tx)
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(DueSchedule { schedule: row.read()?, tx }))
    }

    /// Claims one schedule, due or not, to open its next day early.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn claim_schedule(&self, schedule: &Schedule) -> Result<Option<DueSchedule>> {
        let mut tx = self.pool.begin().await?;
        let row = select_schedules!(
            "where s.workspace_id = $1 and s.schedule_id = $2 and s.state <> 'removed'
                for no key update of s",
            schedule.workspace.0,
            schedule.id.0
        )
        .fetch_optional(&mut *tx)
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(DueSchedule { schedule: row.read()?, tx }))
    }

    /// Wakes paused schedules whose day has come, and plans anew those that were planned with other zone data.
    /// Returns how many were touched.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn refresh_schedules(&self, now: DateTime<Utc>) -> Result<usize> {
        let rows = select_schedules!(
            "where (s.state = 'paused' and s.paused_until <= ($1::timestamptz at time zone 'UTC')::date + 1)
                 or (s.state = 'active' and s.zone_data <> $2)",
            now,
            ZONE_DATA
        )
        .fetch_all(&self.pool)
        .await?;
        let mut touched = 0;
        for row in rows {
            let schedule = row.read()?;
            let mut edit = ScheduleEdit::from(&schedule);
            if schedule.state == ScheduleState::Paused {
                let today = now.with_timezone(&schedule.timetable.zone).date_naive();
                if schedule.paused_until.is_none_or(|until| until > today) {
                    continue;
                }
                edit.state = ScheduleState::Active;
                edit.paused_until = None;
                edit.next_day = schedule.timetable.due_day_from(schedule.next_day.max(today));
            }
            self.edit_schedule(&schedule, &edit).await?;
            touched += 1;
        }
        Ok(touched)
    }
}

fn seconds(span: TimeDelta) -> i32 {
    i32::try_from(span.num_seconds()).unwrap_or(i32::MAX)
}
