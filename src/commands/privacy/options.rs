//! What `/privacy` can be asked, as clap reads it.

use clap::Subcommand;

use crate::commands::YesNo;

/// What is kept about the one who asks.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Privacy {
    /// Show what is kept about you, for how long, and who sees it
    Show,
    /// Get everything that is kept about you as a file
    Export {
        /// Only what happened in this year, such as 2026
        #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=100_000))]
        year: Option<u32>,
    },
    /// Erase everything that is kept about you; you are asked to confirm it
    Forget {
        /// In every server, your practice and your mock interviews too
        #[arg(long, value_enum, default_value_t = YesNo::No)]
        everywhere: YesNo,
    },
    /// Choose what others call you and how long the words of your mock interviews are kept
    Settings {
        /// What boards and quizzes here call you
        #[arg(long, value_enum)]
        shown_as: Option<NameChoice>,
        /// How long the words of answers are kept; grades and points stay
        #[arg(long, value_enum)]
        answers: Option<KeepChoice>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum NameChoice {
    /// By my name
    MyName,
    /// By a neutral name such as Member 7K2
    NeutralName,
}

/// How long the words of answers are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum KeepChoice {
    /// For good
    Keep,
    /// 30 days
    #[value(name = "30-days")]
    Month,
    /// 90 days
    #[value(name = "90-days")]
    Quarter,
    /// 365 days
    #[value(name = "365-days")]
    Year,
}

impl KeepChoice {
    pub(crate) fn days(self) -> Option<i32> {
        match self {
            Self::Keep => None,
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
        }
    }
}
