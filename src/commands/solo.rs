//! What one can ask for oneself alone: practice and mock interviews.

use clap::Subcommand;

use super::{Ask, Command, Moderate, Privacy};
use crate::chat::{Action, GroupAction, MockAction, PracticeAction, Reply};
use crate::quiz::mock::Seniority;
use crate::words::Words;

/// Practice, seen by the one who practises only.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Practice {
    /// Show the next question to practise
    Next {
        /// Only new ones and due ones from these packs, by comma
        #[arg(long, value_name = "PACKS")]
        packs: Option<String>,
    },
    /// Show what is due and when you are reminded
    Status,
    /// Be reminded of practice once a day by direct message
    Remind {
        /// At which hour, as HH:MM on the wall there; “off” for no more
        #[arg(long, value_name = "HH:MM")]
        time: String,
        /// Your time zone, such as Europe/Berlin
        #[arg(long, value_name = "ZONE")]
        zone: Option<String>,
    },
    /// Put the next reminder off
    Snooze {
        /// By how many hours (default: 2)
        #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=100_000), default_value_t = 2)]
        hours: u32,
    },
    /// Take time off: nothing is due and nothing reminds you
    Away {
        /// The day you are back, as YYYY-MM-DD; “off” for now
        #[arg(long, value_name = "YYYY-MM-DD")]
        until: String,
    },
}

/// A mock interview, seen by the one who has it only.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum MockCommand {
    /// Begin a mock interview
    Start {
        /// The pack it is about
        #[arg(long, value_name = "PACKS")]
        role: String,
        /// How far along you are
        #[arg(long, value_enum, default_value_t)]
        level: LevelChoice,
        /// How many minutes each answer may take (default: as long as you like)
        #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=100_000))]
        minutes: Option<u32>,
    },
    /// Show the question that waits for you
    Show,
    /// End it now and see the report
    Stop,
    /// Show the report of your last one again
    Report,
    /// Get the report of your last one as a Markdown file
    Export,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum LevelChoice {
    Beginner,
    #[default]
    Intermediate,
    Advanced,
}

impl From<LevelChoice> for Seniority {
    fn from(choice: LevelChoice) -> Self {
        match choice {
            LevelChoice::Beginner => Self::Beginner,
            LevelChoice::Intermediate => Self::Intermediate,
            LevelChoice::Advanced => Self::Advanced,
        }
    }
}

impl Ask {
    /// Whether it is about its asker alone or says itself where it belongs, and so can be asked anywhere.
    pub fn is_solo(&self) -> bool {
        matches!(
            self,
            Self::Command(
                Command::Me | Command::Practice(_) | Command::Mock(_) | Command::Privacy(_) | Command::Help { .. }
            ) | Self::Press(
                Action::Practice(_) | Action::Mock(_) | Action::Privacy(_) | Action::Group(GroupAction::Join { .. })
            ) | Self::Submit(Action::Practice(_) | Action::Mock(_) | Action::Privacy(_), _)
        )
    }

    /// Whether asking it leaves no trace, not even that they or their workspace are known.
    pub(super) fn keeps_nothing(&self) -> bool {
        let settings = matches!(self, Self::Command(Command::Privacy(Privacy::Settings { .. })));
        !settings
            && matches!(
                self,
                Self::Command(Command::Me | Command::Privacy(_) | Command::Help { .. })
                    | Self::Submit(Action::Privacy(_), _)
            )
    }

    /// Whether the reply may bring a file or a picture.
    pub fn brings_file(&self) -> bool {
        matches!(
            self,
            Self::Command(
                Command::Me
                    | Command::Export { .. }
                    | Command::Mock(MockCommand::Export)
                    | Command::Privacy(Privacy::Export { .. })
                    | Command::Moderate(Moderate::Phrasings)
            ) | Self::Press(Action::Mock(MockAction::Export { .. }))
        )
    }

    /// The form it is answered with, where that takes no asking; its checks come when it is back.
    pub fn form_at_once(&self, words: &Words) -> Option<Reply> {
        match self {
            Self::Press(Action::Practice(PracticeAction::Open { showing })) => {
                Some(super::practice::form(words, *showing))
            }
            Self::Press(Action::Mock(MockAction::Open { mock, number })) => {
                Some(super::mock::form(words, *mock, *number))
            }
            Self::Command(Command::Privacy(Privacy::Forget { everywhere })) => {
                Some(super::privacy::form(words, *everywhere == super::YesNo::Yes))
            }
            Self::Press(Action::Moderation(action)) => super::objection::form(words, action),
            Self::Press(Action::OpenAnswer { round }) => {
                Some(super::answer::form(words, Some(*round), super::TRIES, false))
            }
            Self::Command(Command::Answer { text: None }) => {
                Some(super::answer::form(words, None, super::TRIES, false))
            }
            _ => None,
        }
    }
}
