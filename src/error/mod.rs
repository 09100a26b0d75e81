//! The two ways something can go wrong: a no that is the member's to know, and a fault that is ours.

mod cases;
mod groups;
mod privacy;
mod season;

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use crate::chat::{Block, Line, Reply, Right, Span, Tone};
use crate::quiz::grade::Ungradable;
use crate::quiz::schedule::Misread;
use crate::quiz::season::SeasonRefusal;
use crate::words::{Words, plain, say, whether};

pub use cases::CaseRefusal;
pub use groups::GroupRefusal;
pub use privacy::PrivacyRefusal;

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
    /// The words were not a command.
    NotUnderstood(Misheard),
    /// A time, a zone or weekdays that are none.
    Misread(Misread),
    /// There is no such pack; what there is.
    NoSuchPack {
        words: String,
        known: Vec<String>,
    },
    /// Nothing to ask with these packs and this difficulty, and so nothing was set up, or nothing changed by an `edit`.
    NothingFits {
        edit: bool,
    },
    /// A question would be open for too few minutes.
    OpenTooShort {
        opens: NaiveTime,
        closes: NaiveTime,
        minutes: i64,
        least: i64,
    },
    /// No day as it is written.
    NotADay(String),
    /// A day that is not to come.
    NotInFuture(NaiveDate),
    /// Help with something that is no command.
    NoSuchCommand(String),
    /// The question was left out before.
    AlreadySkipped,
    /// A direct message, where there is no channel.
    ServersOnly,
    /// A button of another version.
    OldButton,
    /// A question in practice that was done before.
    PractisedAlready,
    /// There is no reminder to put off.
    NoReminder,
    /// They never had a mock interview.
    NoMock,
    /// No question is there for a mock interview.
    NothingToInterview,
    /// Minutes for an answer in a mock interview.
    MinutesOutOfRange {
        least: u32,
        most: u32,
    },
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
    Privacy(PrivacyRefusal),
    Quiz(QuizRefusal),
    Group(GroupRefusal),
    Case(CaseRefusal),
    Season(SeasonRefusal),
}

/// A no that has to do with quizzes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuizRefusal {
    /// The channel has a quiz already.
    Running,
    /// The channel has none.
    None,
    Over,
    StillRuns,
    /// The question is not open any more, or not yet.
    QuestionOver {
        number: u8,
    },
    NotInIt,
    /// Only the host and admins may.
    NotYours {
        host: String,
    },
    TooFewQuestions {
        found: usize,
        least: u32,
    },
    OutOfRange {
        option: &'static str,
        least: u32,
        most: u32,
    },
    /// The bot lacks these rights in the channel.
    Lacking {
        rights: Vec<Right>,
    },
}

/// What is wrong with words that were meant as a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misheard {
    /// Nothing at all.
    Nothing,
    UnknownCommand {
        words: String,
        meant: Vec<String>,
    },
    /// One of `known` must follow.
    Incomplete {
        command: String,
        known: Vec<String>,
    },
    Missing {
        command: String,
        options: Vec<String>,
    },
    UnknownOption {
        command: String,
        words: String,
        meant: Vec<String>,
    },
    NoValue {
        command: String,
        option: String,
    },
    NotOneOf {
        words: String,
        option: String,
        known: Vec<String>,
    },
    NotANumber {
        words: String,
        option: String,
    },
    Twice {
        option: String,
    },
    Other {
        command: String,
    },
}

impl Refusal {
    /// The whole message.
    pub fn reply(&self, words: &Words) -> Reply {
        let reply = Reply { language: words.language(), ..Reply::default() }.tone(Tone::Refused);
        reply.with(match self {
            Self::NotUnderstood(misheard) => Block::Quote(misheard.says(words)),
            _ => Block::Paragraph(self.says(words)),
        })
    }

    /// How to say it.
    pub(crate) fn says(&self, words: &Words) -> Line {
        match self {
            Self::NothingOpen { next: Some(next) } => say!(words, "nothing-open", next = Span::Until(*next)),
            Self::NothingOpen { next: None } => say!(words, "nothing-open-paused", command = command("daily resume")),
            Self::NothingScheduled => say!(words, "nothing-scheduled", command = command("daily add")),
            Self::Closed { at } => say!(words, "closed", closed = Span::Until(*at), command = command("today")),
            Self::RoundGone => say!(words, "round-gone", command = command("today")),
            Self::NoTriesLeft { tries, reveal } => {
                say!(words, "no-tries-left", tries = *tries, reveal = Span::Until(*reveal))
            }
            Self::AlreadyFull { reveal } => say!(words, "already-full", reveal = Span::Until(*reveal)),
            Self::NoHintsLeft { hints } => {
                say!(words, "no-hints-left", hints = *hints, today = command("today"), answer = command("answer"))
            }
            Self::NoHints => say!(words, "no-hints", answer = command("answer")),
            Self::HintTooLate { reveal } => say!(words, "hint-too-late", reveal = Span::Until(*reveal)),
            Self::Ungradable(why) => ungradable(*why, words),
            Self::AdminsOnly => say!(words, "admins-only"),
            Self::NotUnderstood(misheard) => vec![Span::Text(misheard.says(words))],
            Self::Misread(misread) => self::misread(misread, words),
            Self::NoSuchPack { words: typed, known } => {
                say!(words, "no-such-pack", words = typed.as_str(), known = words.commas(known))
            }
            Self::NothingFits { edit: false } => say!(words, "nothing-fits"),
            Self::NothingFits { edit: true } => say!(words, "nothing-fits-edit"),
            Self::OpenTooShort { opens, closes, minutes, least } => say!(
                words,
                "open-too-short",
                opens = Words::time(*opens),
                closes = Words::time(*closes),
                minutes = *minutes,
                least = *least
            ),
            Self::NotADay(typed) => say!(words, "not-a-day", words = typed.as_str()),
            Self::NotInFuture(day) => say!(words, "not-in-future", day = words.day(*day)),
            Self::NoSuchCommand(typed) => say!(words, "no-such-command", words = typed.as_str()),
            Self::AlreadySkipped => say!(words, "already-skipped"),
            Self::ServersOnly => say!(words, "servers-only"),
            Self::OldButton => say!(words, "old-button", command = command("today")),
            Self::PractisedAlready => say!(words, "practised-already", command = command("practice next")),
            Self::NoReminder => say!(words, "no-reminder", command = command("practice remind")),
            Self::NoMock => say!(words, "no-mock", command = command("mock start")),
            Self::NothingToInterview => say!(words, "nothing-to-interview"),
            Self::MinutesOutOfRange { least, most } => {
                say!(words, "minutes-out-of-range", least = *least, most = *most)
            }
            Self::UnknownSchedule { number } => {
                say!(words, "unknown-schedule", number = *number, command = command("daily list"))
            }
            Self::WhichSchedule { numbers } => say!(
                words,
                "which-schedule",
                numbers = words.commas(numbers.iter().map(ToString::to_string)),
                option = Span::Code(plain!(words, "which-schedule-option", option = words.option("schedule")))
            ),
            Self::AlreadyScheduled { number } => {
                say!(words, "already-scheduled", number = *number, command = command("daily edit"))
            }
            Self::AlreadyPosted => say!(words, "already-posted", command = command("today")),
            Self::NothingToAsk => say!(words, "nothing-to-ask", command = command("daily edit")),
            Self::Privacy(refusal) => refusal.says(words),
            Self::Quiz(refusal) => refusal.says(words),
            Self::Group(refusal) => refusal.says(words),
            Self::Case(refusal) => refusal.says(words),
            Self::Season(refusal) => season::says(refusal, words),
        }
    }
}

impl QuizRefusal {
    /// How to say it.
    fn says(&self, words: &Words) -> Line {
        match self {
            Self::Running => say!(words, "quiz-running", command = command("quiz stop")),
            Self::None => say!(words, "quiz-none", command = command("quiz start")),
            Self::Over => say!(words, "quiz-is-over", command = command("quiz start")),
            Self::StillRuns => say!(words, "quiz-still-runs"),
            Self::QuestionOver { number } => say!(words, "quiz-question-over", number = *number),
            Self::NotInIt => say!(words, "quiz-not-in-it"),
            Self::NotYours { host } => say!(words, "quiz-not-yours", host = host.as_str()),
            Self::TooFewQuestions { found, least } => {
                say!(words, "quiz-too-few", found = *found, least = *least)
            }
            Self::OutOfRange { option, least, most } => {
                say!(words, "out-of-range", option = words.option(option), least = *least, most = *most)
            }
            Self::Lacking { rights } => {
                say!(words, "daily-lacking", rights = words.ands(rights.iter().map(|right| words.right(*right))))
            }
        }
    }
}

impl From<QuizRefusal> for Error {
    fn from(refusal: QuizRefusal) -> Self {
        Refusal::Quiz(refusal).into()
    }
}

impl Misheard {
    /// How to say it.
    pub fn says(&self, words: &Words) -> String {
        let help = |command: &str| {
            let help = words.command("help");
            if command.is_empty() { help } else { format!("{help} {}", words.command(command)) }
        };
        let meant = |meant: &[String]| words.ors(meant.iter().map(|word| format!("“{word}”")));
        match self {
            Self::Nothing => plain!(words, "nothing-said"),
            Self::UnknownCommand { words: typed, meant: close } => plain!(
                words,
                "unknown-command",
                words = typed.as_str(),
                some = whether(!close.is_empty()),
                meant = meant(close)
            ),
            Self::Incomplete { command, known } => {
                plain!(words, "incomplete-command", command = words.command(command), known = words.commas(known))
            }
            Self::Missing { command, options } => plain!(
                words,
                "missing-option",
                command = words.command(command),
                missing = words.commas(options.iter().map(|option| words.option(option))),
                help = help(command)
            ),
            Self::UnknownOption { command, words: typed, meant: close } => plain!(
                words,
                "unknown-option",
                command = words.command(command),
                words = typed.as_str(),
                some = whether(!close.is_empty()),
                meant = meant(close),
                help = help(command)
            ),
            Self::NoValue { command, option } => {
                plain!(words, "no-value", option = words.option(option), help = help(command))
            }
            Self::NotOneOf { words: typed, option, known } => plain!(
                words,
                "not-one-of",
                words = typed.as_str(),
                option = words.option(option),
                known = words.commas(known)
            ),
            Self::NotANumber { words: typed, option } => {
                plain!(words, "not-a-number", words = typed.as_str(), option = words.option(option))
            }
            Self::Twice { option } => plain!(words, "given-twice", option = words.option(option)),
            Self::Other { command } => plain!(words, "not-understood", help = help(command)),
        }
    }
}

fn command(words: &str) -> Span {
    Span::Command(words.to_owned())
}

fn ungradable(why: Ungradable, words: &Words) -> Line {
    match why {
        Ungradable::Empty => say!(words, "empty-answer"),
        Ungradable::TooShort { words: count } => say!(words, "short-answer", words = count),
        Ungradable::TooLong { chars, max } => say!(words, "long-answer", chars = chars, max = max),
        Ungradable::NotEnglish => say!(words, "not-english"),
    }
}

fn misread(misread: &Misread, words: &Words) -> Line {
    match misread {
        Misread::Time(typed) => say!(words, "not-a-time", words = typed.as_str()),
        Misread::Zone(typed, close) => say!(
            words,
            "not-a-zone",
            words = typed.as_str(),
            some = whether(!close.is_empty()),
            close = words.commas(close.iter().copied())
        ),
        Misread::Weekday(typed) => say!(words, "not-a-weekday", words = typed.as_str()),
        Misread::NoWeekday => say!(words, "no-weekday"),
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

impl From<SeasonRefusal> for Refusal {
    fn from(refusal: SeasonRefusal) -> Self {
        Self::Season(refusal)
    }
}

impl From<SeasonRefusal> for Error {
    fn from(refusal: SeasonRefusal) -> Self {
        Refusal::Season(refusal).into()
    }
}

impl From<Misread> for Error {
    fn from(misread: Misread) -> Self {
        Refusal::Misread(misread).into()
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(error)
    }
}
