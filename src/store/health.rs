//! How the database is doing, for those who run it.

use std::time::Duration;

use anyhow::{Context as _, anyhow};
use chrono::{DateTime, Utc};
use sqlx::migrate::Migrate as _;

use super::{MIGRATOR, Store, ZONE_DATA, reason, stored_words};
use crate::chat::{Platform, Trouble};
use crate::error::Result;

/// An answer that comes later than this is none.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is due and not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Queue {
    pub length: i64,
    /// Since when the oldest of it has been due, however often it was tried.
    pub oldest: Option<DateTime<Utc>>,
}

/// Rounds to open, and posts to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Queues {
    pub rounds: Queue,
    pub posts: Queue,
}

/// The connections of this process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connections {
    pub used: u32,
    pub limit: u32,
}

/// Posts given up, where nothing went out to the same channel since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUp {
    pub posts: i64,
    /// Why the last one was.
    pub why: Option<Trouble>,
}

impl Store {
    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not, within a second.
    pub async fn ping(&self) -> anyhow::Result<()> {
        let asking = sqlx::query_scalar!(r#"select 1 as "one!""#).fetch_one(&self.pool);
        tokio::time::timeout(PATIENCE, asking).await.context("no answer within a second")??;
        Ok(())
    }

    /// What is due at `now` in these places and not done.
    ///
    /// # Errors
    /// When the database does not say so within a second.
    pub async fn queues(&self, platforms: &[Platform], now: DateTime<Utc>) -> anyhow::Result<Queues> {
        let platforms = stored_words(platforms);
        let asking = sqlx::query!(
            r#"select p.length as "posts!", p.oldest as oldest_post, r.length as "rounds!", r.oldest as oldest_round
                 from (select count(*) as length, min(least(d.first_try_at, d.due_at)) as oldest
                         from delivery d join workspace w on w.workspace_id = d.workspace_id
                        where d.state = 'due' and least(d.first_try_at, d.due_at) <= $1 and w.platform = any ($2)) p,
                      (select count(*) as length, min(s.next_at) as oldest
                         from schedule s join workspace w on w.workspace_id = s.workspace_id
                        where s.state = 'active' and s.next_at <= $1 and w.platform = any ($2)) r"#,
            now,
            &platforms
        )
        .fetch_one(&self.pool);
        let row = tokio::time::timeout(PATIENCE, asking).await.context("no answer within a second")??;
        Ok(Queues {
            rounds: Queue { length: row.rounds, oldest: row.oldest_round },
            posts: Queue { length: row.posts, oldest: row.oldest_post },
        })
    }

    /// How many connections there are, and how many there may be.
    pub fn connections(&self) -> Connections {
        let idle = u32::try_from(self.pool.num_idle()).unwrap_or(u32::MAX);
        Connections { used: self.pool.size().saturating_sub(idle), limit: self.pool.options().get_max_connections() }
    }

    /// The database's version and its clock.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn introduction(&self) -> Result<(String, DateTime<Utc>)> {
        let row =
            sqlx::query!(r#"select current_setting('server_version') as "version!", clock_timestamp() as "clock!""#)
                .fetch_one(&self.pool)
                .await?;
        Ok((row.version, row.clock))
    }

    /// Whether the schema is the one this program wants; changes nothing.
    ///
    /// # Errors
    /// One sentence that says what to do.
    pub async fn check_schema(&self) -> anyhow::Result<()> {
        let unreadable = |error: &sqlx::Error| anyhow!("The schema's history cannot be read: {}.", reason(error));
        let mut connection = self.pool.acquire().await.map_err(|error| unreadable(&error))?;
        let table = MIGRATOR.table_name.as_ref();
        let known = sqlx::query_scalar!(r#"select to_regclass($1) is not null as "known!""#, table)
            .fetch_one(&mut *connection)
            .await
            .map_err(|error| unreadable(&error))?;
        let applied = if known { connection.list_applied_migrations(table).await? } else { Vec::new() };
        let wanted: Vec<_> = MIGRATOR.iter().collect();
        if let Some(newer) = applied.iter().find(|done| wanted.iter().all(|wanted| wanted.version != done.version)) {
            return Err(anyhow!(
                "The database was made by a newer Hone (it has migration {}, this one does not). Run that version, or a later one.",
                newer.version
            ));
        }
        let find = |version| applied.iter().find(|done| done.version == version);
        if let Some(changed) =
            wanted.iter().find(|wanted| find(wanted.version).is_some_and(|done| done.checksum != wanted.checksum))
        {
            return Err(anyhow!(
                "Migration {} was applied in another form than this program has. Run a released version of Hone.",
                changed.version
            ));
        }
        match wanted.iter().filter(|wanted| find(wanted.version).is_none()).count() {
            0 => Ok(()),
            missing => Err(anyhow!(
                "{missing} of {} migrations are not applied. Run hone migrate, or just start Hone, which does it.",
                wanted.len()
            )),
        }
    }

    /// Posts given up since `since`, where nothing of the same daily question went out afterwards.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn given_up(&self, since: DateTime<Utc>) -> Result<GivenUp> {
        let row = sqlx::query!(
            r#"select count(*) as "posts!", (array_agg(d.error order by d.due_at desc))[1] as why
                 from delivery d join round r on r.workspace_id = d.workspace_id and r.round_id = d.round_id
                where d.state = 'given_up' and d.step <> 'notice' and d.due_at >= $1
                  and not exists (select 1 from round q join delivery e on e.workspace_id = q.workspace_id and e.round_id = q.round_id
                                   where q.workspace_id = r.workspace_id and q.schedule_id = r.schedule_id
                                     and e.state = 'done' and e.step <> 'notice' and e.done_at > d.due_at)"#,
            since
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(GivenUp { posts: row.posts, why: row.why.as_deref().map(Trouble::read) })
    }

    /// The running schedules that were planned with other zone data than this program's: that data, and how many.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn planned_otherwise(&self) -> Result<Vec<(String, i64)>> {
        let rows = sqlx::query!(
            r#"select zone_data, count(*) as "schedules!" from schedule
                where state = 'active' and zone_data <> $1 group by zone_data order by zone_data"#,
            ZONE_DATA
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (row.zone_data, row.schedules)).collect())
    }
}
