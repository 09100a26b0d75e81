//! What `/season` can be asked, as clap reads it.

use clap::Subcommand;

/// A season is some weeks with a leaderboard of their own.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Season {
    /// Show a season, or one that is over with its final standings
    Show {
        /// Its name (default: the one that runs, or the last)
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// List all seasons
    List,
    /// Start a season (for admins)
    Start {
        /// Its name, such as Spring 2026
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Its last day, as YYYY-MM-DD
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: String,
        /// Its first day, as YYYY-MM-DD (default: today); up to 31 days back
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<String>,
        /// A role the winners get
        #[arg(long, value_name = "ROLE")]
        reward: Option<String>,
    },
    /// Change a season; what is not named stays (for admins)
    Edit {
        /// Its last day, as YYYY-MM-DD
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: Option<String>,
        /// Its first day, as YYYY-MM-DD; up to 31 days back
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<String>,
        /// A new name
        #[arg(long, value_name = "NAME")]
        rename: Option<String>,
        /// A role the winners get; @everyone for none
        #[arg(long, value_name = "ROLE")]
        reward: Option<String>,
        /// Its name (default: the one that runs, or the last)
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// End the season with today (for admins)
    End,
    /// Take a season back, as if it had never been (for admins)
    Cancel {
        /// Its name (default: the one that runs, or the last)
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
}
