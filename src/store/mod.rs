//! Postgres. One method is one thing that happened, its transaction included; a file per noun.
//!
//! No method takes a second connection while it holds one, so a pool of one is enough (the embedded
//! database has exactly one). Time is always an argument: the game never depends on the database's clock.

mod adjustments;
mod attempts;
mod board_link_keys;
mod cases;
mod deliveries;
#[cfg(feature = "embedded")]
mod embedded;
mod group_boards;
mod group_changes;
mod groups;
mod health;
mod ledger;
mod mocks;
mod openings;
mod phrasings;
mod practice;
mod privacy;
mod private_words;
mod progress;
mod questions;
mod quiz_answers;
mod quiz_moves;
mod quiz_screens;
mod ranks;
mod recaps;
mod reminders;
mod rounds;
mod schedules;
mod season_ends;
mod seasons;
mod sittings;
mod standings;
mod voids;
mod workspaces;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::anyhow;
use chrono_tz::Tz;
use sqlx::Connection as _;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};

use crate::chat::Platform;
use crate::error::{Error, PrivacyRefusal, Refusal, Result};

pub use adjustments::{Cause, CauseKind, GradedAttempt, GradedRound, MemberMoved, Regraded};
pub use attempts::{Given, NewAttempt, Position, Recorded, StoredAttempt};
pub use cases::{AppealedAttempt, Case, Deciding, LONGEST_REASON, Met, NewCase, Verdict};
pub use deliveries::{About, Delivery, Step};
pub use group_changes::Left;
pub use groups::{Group, Somebody};
pub use health::{Connections, GivenUp, Queue, Queues};
pub use ledger::{LedgerDifference, MemberSpan};
pub use mocks::{Mock, MockAnswer, MockQuestion, NewMock};
pub use openings::{DueSchedule, Missed, NotHeld, Opening};
pub use phrasings::{Phrasing, PhrasingMoved};
pub use practice::{NewReview, Person, RoundAnswered, Showing};
pub use privacy::{Asking, EXPORT_VERSION, Export, Forgotten, Kept};
pub use private_words::{PrivateWord, Said, Saying};
pub use questions::{ImportReport, PackRow, PoolFilter, PoolLeft};
pub use quiz_answers::{NewChoice, Tally};
pub use quiz_screens::{BETWEEN_EDITS, Screen, ScreenKind};
pub use recaps::{Recap, WeekFigures};
pub use reminders::{DueReminder, Reminder};
pub use rounds::{KeyPointShare, Round, RoundResults, RoundState};
pub use schedules::{NewSchedule, Schedule, ScheduleEdit, ScheduleState};
pub use season_ends::{AtSeasonEnd, FinalLine, KEPT as SEASON_LINES_KEPT, SeasonProblem, SeasonStep};
pub use seasons::{NewSeason, Season, SeasonEdit};
pub use sittings::{Candidate, Host, NewQuiz, Player, Quiz, QuizFilter, QuizQuestion, TableLine, Taken};
pub use voids::{Decided, Withdrawn};
pub use workspaces::Settings;

/// The schema's history; applied in order, never edited once released.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// The zone data schedules are computed with; stored with each of them.
pub const ZONE_DATA: &str = chrono_tz::IANA_TZDB_VERSION;

/// Connections to a Postgres server, unless the address says otherwise.
const POOL_SIZE: u32 = 10;

/// A connection unused for so long may have been closed by the other side.
const RESTED: Duration = Duration::from_millis(100);

/// What happened, kept in Postgres.
#[derive(Debug, Clone)]
pub struct Store {
    pool: PgPool,
    home: Home,
    #[cfg(feature = "embedded")]
    engine: Option<embedded::Engine>,
}

/// Where the rows are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Home {
    /// Postgres inside this process, its files in this folder.
    Embedded(PathBuf),
    /// A Postgres server, named without user and password.
    Server(String),
}

impl Store {
    /// Connects to a Postgres server.
    ///
    /// # Errors
    /// One sentence that names the host, never the password.
    pub async fn connect(url: &str) -> anyhow::Result<Self> {
        let not_an_address =
            || anyhow!("DATABASE_URL is not a Postgres address. Write postgres://user:password@host:5432/database");
        // The parser takes any scheme.
        if !["postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
            return Err(not_an_address());
        }
        let options: PgConnectOptions = url.parse().map_err(|_| not_an_address())?;
        let home =
            format!("{}:{}/{}", options.get_host(), options.get_port(), options.get_database().unwrap_or("postgres"));
        let pool = pool_options().connect_with(options.application_name("hone")).await.map_err(|error| {
            anyhow!(
                "The database at {home} cannot be reached: {}. Start it or correct DATABASE_URL; without \
                     DATABASE_URL Hone uses its embedded database.",
                reason(&error)
            )
        })?;
        let version: i32 = pool.acquire().await?.server_version_num().map_or(0, u32::cast_signed);
        if version != 0 && version < 150_000 {
            return Err(anyhow!("The database at {home} is PostgreSQL {}; Hone needs 15 or later.", version / 10_000));
        }
        Ok(Self::on(pool, Home::Server(home)))
    }

    /// Starts the embedded database in `folder`.
    ///
    /// # Errors
    /// When another process uses the folder or its files are not what they should be; the sentence says which.
    #[cfg(feature = "embedded")]
    pub async fn open_embedded(folder: &Path) -> anyhow::Result<Self> {
        let (pool, engine) = embedded::open(folder).await?;
        Ok(Self { engine: Some(engine), ..Self::on(pool, Home::Embedded(folder.to_owned())) })
    }

    /// # Errors
    /// Always: this build has no database of its own.
    #[cfg(not(feature = "embedded"))]
    #[expect(clippy::unused_async, reason = "the same signature as with the feature")]
    pub async fn open_embedded(_folder: &Path) -> anyhow::Result<Self> {
        Err(anyhow!("This build of Hone has no database of its own. Set DATABASE_URL to a PostgreSQL 15 or later."))
    }

    /// A store over a pool that somebody else made.
    pub fn over(pool: PgPool) -> Self {
        Self::on(pool, Home::Server("given".to_owned()))
    }

    fn on(pool: PgPool, home: Home) -> Self {
        Self {
            pool,
            home,
            #[cfg(feature = "embedded")]
            engine: None,
        }
    }

    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Brings the schema up to date. Safe to run from several processes at once.
    ///
    /// # Errors
    /// When a migration fails, or the database was made by a newer Hone.
    pub async fn migrate(&self) -> anyhow::Result<()> {
        MIGRATOR.run(&self.pool).await.map_err(|error| match error {
            sqlx::migrate::MigrateError::VersionMissing(version) => anyhow!(
                "The database was made by a newer Hone (it has migration {version}, this one does not). Run that version, or a later one."
            ),
            other => anyhow::Error::from(other).context("The database could not be brought up to date"),
        })
    }

    /// Says goodbye to the database. The embedded one is left in a clean state.
    pub async fn close(&self) {
        self.pool.close().await;
        #[cfg(feature = "embedded")]
        if let Some(engine) = &self.engine {
            engine.settled().await;
        }
    }
}

/// How connections to a server are kept. One that rested is asked whether it still lives before it is used; one that was
/// busy just now is not, since asking costs as much as a small question.
pub fn pool_options() -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(POOL_SIZE)
        .acquire_timeout(Duration::from_secs(10))
        .test_before_acquire(false)
        .before_acquire(|connection, known| {
            Box::pin(async move {
                if known.idle_for > RESTED {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
}

/// A database error in words fit for a person, without addresses or values.
fn reason(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(database) => database.message().to_owned(),
        sqlx::Error::Io(io) => io.to_string(),
        sqlx::Error::PoolTimedOut => "no connection within ten seconds".to_owned(),
        other => other.to_string(),
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            // Whoever it belongs to was forgotten since we looked.
            sqlx::Error::Database(database)
                if database.is_foreign_key_violation() && database.constraint().is_some_and(is_somebodys) =>
            {
                PrivacyRefusal::Forgotten.into()
            }
            _ => Self::Internal(error.into()),
        }
    }
}

/// Whether a foreign key says whose a row is. All of these are named so, which a test holds.
fn is_somebodys(constraint: &str) -> bool {
    ["_members", "_hosts"].iter().any(|end| constraint.ends_with(end)) || constraint == "members_of_workspaces"
}

/// Turns the database's verdict in a race into the sentence for it.
trait OnConstraint<T> {
    fn on_constraint(self, name: &str, refusal: Refusal) -> Result<T>;
}

impl<T> OnConstraint<T> for Result<T, sqlx::Error> {
    fn on_constraint(self, name: &str, refusal: Refusal) -> Result<T> {
        self.map_err(|error| match &error {
            sqlx::Error::Database(database) if database.constraint() == Some(name) => refusal.into(),
            _ => error.into(),
        })
    }
}

/// The platforms as they are stored.
fn stored_words(platforms: &[Platform]) -> Vec<String> {
    platforms.iter().map(|platform| platform.word().to_owned()).collect()
}

/// A zone as stored; the database holds only names that were once parsed.
fn zone(name: &str) -> Result<Tz> {
    name.parse().map_err(|_| Error::Internal(anyhow!("the stored time zone {name:?} is unknown to this version")))
}
