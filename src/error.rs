//! The two ways something can go wrong: a no that is the member's to know, and a fault that is ours.

use std::fmt;

use chrono::{DateTime, Utc};

use crate::chat::{Reply, Span, Tone, text};
use crate::quiz::grade::Ungradable;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug)]
pub enum Error {
    /// Shown to the member word for word: what happened and what to do.
    Refused(Box<Refusal>),
    /// Logged once, where it is caught; the member sees an apology and a reference number.
    Internal(anyhow::Error),
}

/// A no that is the member's to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No round is open in this channel; when the next one opens, if any.
    NothingOpen {
        next: Option<DateTime<Utc>>,
    },
    /// This channel has no schedule.
    NothingScheduled,
    /// The round is over.
    Closed {
        at: DateTime<Utc>,
    },
    /// The round was withdrawn.
    RoundGone,
    /// All tries are used.
    NoTriesLeft {
        tries: u8,
        reveal: DateTime<Utc>,
    },
    /// A full answer was given already.
    AlreadyFull {
        reveal: DateTime<Utc>,
    },
    /// Every hint was shown.
    NoHintsLeft {
        hints: usize,
    },
    /// The question has no hints.
    NoHints,
    /// A hint after the last try.
    HintTooLate {
        reveal: DateTime<Utc>,
    },
    Ungradable(Ungradable),
    AdminsOnly,
    /// The words were not a command; clap's own explanation.
    NotUnderstood(String),
    /// A value that does not fit, as a finished sentence.
    Invalid(String),
    /// A button of another version.
    OldButton,
    UnknownSchedule {
        number: i32,
    },
    /// Several schedules live in this channel and none was named.
    WhichSchedule {
        numbers: Vec<i32>,
    },
    /// The very same daily question exists.
    AlreadyScheduled {
        number: i32,
    },
    /// `daily now` when today's question is there.
    AlreadyPosted,
    /// Nothing is left to ask.
    NothingToAsk,
}

impl Refusal {
    /// How to say it.
    #[expect(clippy::too_many_lines, reason = "one sentence for each refusal, in one place")]
    pub fn reply(&self) -> Reply {
        let mut reply = Reply::default().tone(Tone::Refused);
        let line: Vec<Span> = match self {
            Self::NothingOpen { next: Some(next) } => {
                vec![text("No question is open here. The next one comes "), Span::Until(*next), text(".")]
            }
            Self::NothingOpen { next: None } => {
                vec![
                    text("No question is open here, and the daily question is paused. An admin can go on with "),
                    command("daily resume"),
                    text("."),
                ]
            }
            Self::NothingScheduled => {
                vec![
                    text("This channel has no daily question yet. An admin can start one with "),
                    command("daily add"),
                    text("."),
                ]
            }
            Self::Closed { at } => vec![
                text("This question closed "),
                Span::Until(*at),
                text(". See the current one with "),
                command("today"),
                text("."),
            ],
            Self::RoundGone => vec![
                text("This question was withdrawn and counts for nobody. See the current one with "),
                command("today"),
                text("."),
            ],
            Self::NoTriesLeft { tries, reveal } => {
                vec![
                    text(format!("You have used all {tries} tries; the best one counts. The model answer comes ")),
                    Span::Until(*reveal),
                    text("."),
                ]
            }
            Self::AlreadyFull { reveal } => {
                vec![
                    text("You have full marks already, so another try could not earn more. The model answer comes "),
                    Span::Until(*reveal),
                    text("."),
                ]
            }
            Self::NoHintsLeft { hints } => {
                vec![
                    text(format!("You have seen all {hints} hints; they stand under ")),
                    command("today"),
                    text(". Answer with "),
                    command("answer"),
                    text("."),
                ]
            }
            Self::NoHints => vec![text("This question has no hints. Answer with "), command("answer"), text(".")],
            Self::HintTooLate { reveal } => {
                vec![
                    text("Your tries are used up, so a hint could not help any more. The model answer comes "),
                    Span::Until(*reveal),
                    text("."),
                ]
            }
            Self::Ungradable(why) => vec![text(ungradable(why))],
            Self::AdminsOnly => {
                vec![text(
                    "Only people who may manage this place can do that. Ask one of them, or a server admin for the “Manage Server” permission.",
                )]
            }
            Self::NotUnderstood(says) => {
                return reply.with(crate::chat::Block::Quote(says.clone()));
            }
            Self::Invalid(says) => vec![text(says)],
            Self::OldButton => vec![
                text("This button is from another version of Hone and does nothing now. Use "),
                command("today"),
                text(" instead."),
            ],
            Self::UnknownSchedule { number } => vec![
                text(format!("There is no daily question number {number} here. See them all with ")),
                command("daily list"),
                text("."),
            ],
            Self::WhichSchedule { numbers } => {
                let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
                vec![
                    text(format!(
                        "Several daily questions live in this channel (numbers {}). Say which one with ",
                        numbers.join(", ")
                    )),
                    Span::Code("schedule:NUMBER".to_owned()),
                    text("."),
                ]
            }
            Self::AlreadyScheduled { number } => {
                vec![
                    text(format!("This channel has this daily question already: number {number}. Change it with ")),
                    command("daily edit"),
                    text("."),
                ]
            }
            Self::AlreadyPosted => {
                vec![text("Today's question was posted already. See it with "), command("today"), text(".")]
            }
            Self::NothingToAsk => {
                vec![
                    text(
                        "No question fits these packs and this difficulty, or all were asked and the schedule is to stop then. Change it with ",
                    ),
                    command("daily edit"),
                    text("."),
                ]
            }
        };
        reply.blocks.push(crate::chat::Block::Paragraph(line));
        reply
    }
}

fn command(words: &str) -> Span {
    Span::Command(words.to_owned())
}

fn ungradable(why: &Ungradable) -> String {
    match why {
        Ungradable::Empty => "Your answer is empty, so it was not counted. Write three to six sentences in your own words.".to_owned(),
        Ungradable::TooShort { words } => {
            let words = if *words == 1 { "one word".to_owned() } else { format!("{words} words") };
            format!("Your answer has only {words}, so it was not counted and no try was used. Write it out in one or more sentences.")
        }
        Ungradable::TooLong { chars, max } => {
            format!("Your answer has {chars} characters and at most {max} can be graded, so it was not counted and no try was used. Shorten it and send it again.")
        }
        Ungradable::NotEnglish => {
            "I can only grade answers in English, so this one was not counted and no try was used. Send it again in English.".to_owned()
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {refusal:?}"),
            Self::Internal(error) => write!(f, "{error:#}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(error)
    }
}
