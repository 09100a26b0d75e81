//! What `/daily` can be asked, as clap reads it.

use clap::Subcommand;

use crate::chat::Language;
use crate::commands::{DifficultyChoice, KeepChoice, YesNo};

/// The daily question of a channel.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Daily {
    /// Start a daily question in this channel
    Add {
        /// When it comes, as HH:MM on the wall there
        #[arg(long, value_name = "HH:MM")]
        time: String,
        /// The time zone, such as Europe/Berlin
        #[arg(long, value_name = "ZONE")]
        zone: String,
        #[command(flatten)]
        options: DailyOptions,
    },
    /// List the daily questions of this server
    List,
    /// Change a daily question; what is not named stays
    Edit {
        /// When it comes, as HH:MM on the wall there
        #[arg(long, value_name = "HH:MM")]
        time: Option<String>,
        /// The time zone, such as Europe/Berlin
        #[arg(long, value_name = "ZONE")]
        zone: Option<String>,
        #[command(flatten)]
        options: DailyOptions,
        #[command(flatten)]
        which: Which,
    },
    /// Show the next posts, in local time and UTC
    Preview {
        #[command(flatten)]
        which: Which,
    },
    /// Show you, and only you, what a post looks like
    Test {
        #[command(flatten)]
        which: Which,
    },
    /// Post today's question now instead of at its hour
    Now {
        #[command(flatten)]
        which: Which,
    },
    /// Leave the next question out
    Skip {
        #[command(flatten)]
        which: Which,
    },
    /// Stop posting until resumed
    Pause {
        /// The day it goes on by itself, as YYYY-MM-DD
        #[arg(long, value_name = "YYYY-MM-DD")]
        until: Option<String>,
        #[command(flatten)]
        which: Which,
    },
    /// Go on after a pause
    Resume {
        #[command(flatten)]
        which: Which,
    },
    /// End a daily question; its points and streaks stay
    Remove {
        #[command(flatten)]
        which: Which,
    },
    /// Show or change who may set Hone up and who is told of problems
    Settings {
        /// A role whose members may set Hone up too
        #[arg(long, value_name = "ROLE")]
        admins: Option<String>,
        /// Where problems are told
        #[arg(long, value_enum)]
        alerts: Option<AlertsChoice>,
        /// What I speak in channels
        #[arg(long, value_enum)]
        language: Option<LanguageChoice>,
        /// Look back on each week in channels, on Monday
        #[arg(long, value_enum)]
        recap: Option<YesNo>,
        /// How long the words of answers are kept; grades and points stay
        #[arg(long, value_enum)]
        answers: Option<KeepChoice>,
    },
}

/// What a daily question may be told besides its hour.
#[derive(Debug, Clone, PartialEq, Eq, Default, clap::Args)]
pub struct DailyOptions {
    /// On which days, such as mon-fri or mon,wed,fri (default: every day)
    #[arg(long, value_name = "DAYS")]
    pub days: Option<String>,
    /// Which packs, by comma; “all” for all (default)
    #[arg(long, value_name = "PACKS")]
    pub packs: Option<String>,
    /// Only questions this hard
    #[arg(long, value_enum)]
    pub difficulty: Option<DifficultyChoice>,
    /// When it closes, as HH:MM (default: one hour before the next)
    #[arg(long, value_name = "HH:MM")]
    pub closes: Option<String>,
    /// The role to ping
    #[arg(long, value_name = "ROLE")]
    pub ping: Option<String>,
    /// What happens when all was asked
    #[arg(long, value_enum)]
    pub at_end: Option<AtEndChoice>,
    /// Open a thread under each question
    #[arg(long, value_enum)]
    pub thread: Option<YesNo>,
    /// Pin each question while it is open
    #[arg(long, value_enum)]
    pub pin: Option<YesNo>,
}

/// Which daily question, where a channel has several.
#[derive(Debug, Clone, PartialEq, Eq, Default, clap::Args)]
pub struct Which {
    /// Its number, as listed; needed only where there are several
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(i32).range(1..))]
    pub schedule: Option<i32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum AtEndChoice {
    /// Start over in a new order
    StartOver,
    /// Ask the oldest ones again
    OldestFirst,
    /// Stop posting
    Stop,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum AlertsChoice {
    /// In this channel
    Here,
    /// To the one who set the daily question up
    Off,
}

/// [`Language`] as it is typed; each is called as those call it who speak it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageChoice(pub Language);

impl clap::ValueEnum for LanguageChoice {
    fn value_variants<'a>() -> &'a [Self] {
        static EVERY: [LanguageChoice; Language::EVERY.len()] = {
            let mut every = [LanguageChoice(Language::English); Language::EVERY.len()];
            let mut i = 0;
            while i < every.len() {
                every[i] = LanguageChoice(Language::EVERY[i]);
                i += 1;
            }
            every
        };
        &EVERY
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.0.code()).help(self.0.to_string()))
    }
}
