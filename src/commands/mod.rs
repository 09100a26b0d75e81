//! What you can ask: the one enum behind every front end, and a file per command.

mod answer;
mod daily;
mod export;
pub mod grammar;
mod group;
mod help;
mod hint;
mod leaderboard;
mod me;
mod mock;
mod moderate;
mod objection;
mod person;
mod practice;
mod privacy;
mod progress;
mod quiz;
mod season;
mod solo;
mod today;
mod which_board;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::{Parser, Subcommand};

use crate::app::App;
use crate::chat::{
    Action, Caller, ChannelRef, GroupAction, Language, Manner, MockAction, PracticeAction, PrivacyAction, Reply, Right,
    SeasonAction,
};
use crate::error::{Refusal, Result};
use crate::quiz::{RoundId, WorkspaceId};
use crate::store::{Round, RoundState, Schedule, Store};
use crate::words::Words;

pub use answer::form as answer_form;
pub(crate) use answer::{TRIES, points_of};
pub use daily::{AlertsChoice, AtEndChoice, Daily, DailyOptions, LanguageChoice, Which};
pub use group::{GroupCommand, group_names};
pub use leaderboard::{BoardChoice, SpanChoice};
pub(crate) use leaderboard::{place as board_place, ranking_line};
pub use moderate::Moderate;
pub(crate) use practice::pool as practice_pool;
pub use privacy::{KeepChoice, NameChoice, Privacy};
pub use season::SeasonCommand;
pub use solo::{LevelChoice, MockCommand, Practice};
pub(crate) use which_board::WhichBoard;

/// Everything a member can ask for. The comments are the help in English; the catalogues have it in the others.
///
/// Every option is named; a bare word fills the next one in order. The value name says what kind of value
/// it is: see [`grammar::Kind`].
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Show the open question, your tries and your hints
    Today,
    /// Answer the open question; without text, a form opens
    Answer {
        /// Your answer, three to six sentences in your own words
        #[arg(long, value_name = "TEXT")]
        text: Option<String>,
    },
    /// Get the next hint for the open question; each costs 1 point
    Hint,
    /// Show who stands where
    Leaderboard {
        /// Which stretch of time
        #[arg(long, value_enum, default_value_t)]
        span: SpanChoice,
        /// Whose answers count
        #[arg(long, value_enum, default_value_t)]
        board: BoardChoice,
        /// Which page
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..=100_000), default_value_t = 1)]
        page: u32,
        /// The study group, if you are in several or in none
        #[arg(long, value_name = "GROUP")]
        group: Option<String>,
    },
    /// Show your points, rank, streak, topics and progress
    Me,
    /// Practise alone: what you missed or have not seen comes again until you know it
    #[command(subcommand)]
    Practice(Practice),
    /// Have a mock interview: five questions and a report, only for you
    #[command(subcommand)]
    Mock(MockCommand),
    /// Set up the daily question (for admins)
    #[command(subcommand)]
    Daily(Daily),
    /// Get a leaderboard as a CSV file (for admins)
    Export {
        /// Which stretch of time
        #[arg(long, value_enum, default_value_t)]
        span: SpanChoice,
        /// Whose answers count
        #[arg(long, value_enum, default_value_t)]
        board: BoardChoice,
        /// The study group, if you are in several or in none
        #[arg(long, value_name = "GROUP")]
        group: Option<String>,
    },
    /// Found study groups and compete in them
    #[command(subcommand)]
    Group(GroupCommand),
    /// Play a quiz here; a quarter of its points count on the boards, at most 10 a day
    #[command(subcommand)]
    Quiz(quiz::Command),
    /// See, take and erase what is kept about you
    #[command(subcommand)]
    Privacy(Privacy),
    /// Decide reports and appeals, and put right what went wrong (for admins)
    #[command(subcommand)]
    Moderate(Moderate),
    /// Seasons: some weeks with a leaderboard of their own, and winners
    #[command(subcommand)]
    Season(SeasonCommand),
    /// Explain the commands
    Help {
        /// The command to explain
        #[arg(long, value_name = "COMMAND")]
        command: Option<String>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum DifficultyChoice {
    Easy,
    Medium,
    Hard,
    /// All of them
    Any,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum YesNo {
    #[value(alias = "on")]
    Yes,
    #[value(alias = "off")]
    No,
}

/// The command line of a chat message, for clap.
#[derive(Debug, Parser)]
#[command(
    name = "hone",
    no_binary_name = true,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    Command(Command),
    /// A button was pressed.
    Press(Action),
    /// A form came back; the text is taken as it is.
    Submit(Action, String),
}

impl Ask {
    /// How it must be answered.
    pub fn manner(&self) -> Manner {
        match self {
            Self::Command(Command::Answer { text: None } | Command::Privacy(Privacy::Forget { .. }))
            | Self::Press(Action::OpenAnswer { .. }) => Manner::Form,
            Self::Press(Action::Practice(PracticeAction::Open { .. }) | Action::Mock(MockAction::Open { .. })) => {
                Manner::Form
            }
            Self::Press(Action::Moderation(action)) if action.opens_form() => Manner::Form,
            Self::Press(Action::ShareBoard { .. }) => Manner::Public,
            Self::Command(_) | Self::Press(_) | Self::Submit(..) => Manner::Private,
        }
    }

    /// Whether the reply replaces the message its button stands on.
    pub fn turns_page(&self) -> bool {
        if let Self::Press(Action::Moderation(action)) = self {
            return action.turns_page();
        }
        matches!(
            self,
            Self::Press(
                Action::ShowBoard { .. }
                    | Action::ShowOpen { .. }
                    | Action::ChooseOption { .. }
                    | Action::RetryNext { .. }
                    | Action::RetryOption { .. }
                    | Action::Group(GroupAction::List { .. })
                    | Action::Season(SeasonAction::Cancel { .. })
            )
        )
    }

    /// A name for logs and metrics; never what the member wrote.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Command(Command::Today) => "today",
            Self::Command(Command::Practice(_))
            | Self::Press(Action::Practice(_))
            | Self::Submit(Action::Practice(_), _) => "practice",
            Self::Command(Command::Mock(_)) | Self::Press(Action::Mock(_)) | Self::Submit(Action::Mock(_), _) => "mock",
            Self::Command(Command::Privacy(_))
            | Self::Press(Action::Privacy(_))
            | Self::Submit(Action::Privacy(_), _) => "privacy",
            Self::Command(Command::Moderate(_)) => "moderate",
            Self::Press(Action::Moderation(_)) | Self::Submit(Action::Moderation(_), _) => "moderation",
            Self::Command(Command::Answer { .. }) | Self::Submit(..) => "answer",
            Self::Command(Command::Hint) => "hint",
            Self::Command(Command::Leaderboard { .. }) => "leaderboard",
            Self::Command(Command::Me) => "me",
            Self::Command(Command::Group(_)) | Self::Press(Action::Group(_)) => "group",
            Self::Command(Command::Export { .. }) => "export",
            Self::Command(Command::Daily(_)) => "daily",
            Self::Command(Command::Quiz(_)) => "quiz",
            Self::Command(Command::Season(_)) | Self::Press(Action::Season(_)) => "season",
            Self::Command(Command::Help { .. }) => "help",
            Self::Press(Action::OpenAnswer { .. } | Action::SubmitAnswer { .. }) => "open-answer",
            Self::Press(Action::NextHint { .. } | Action::TakeHint { .. }) => "hint-button",
            Self::Press(Action::ShowBoard { .. } | Action::ShareBoard { .. }) => "board-button",
            Self::Press(Action::ChooseOption { .. }) => "quiz-answer",
            Self::Press(_) => "quiz-button",
        }
    }
}

/// One ask of one member, at one instant.
#[derive(Debug, Clone)]
pub struct Request {
    pub caller: Caller,
    pub channel: ChannelRef,
    /// When they asked: the instant of the click.
    pub at: DateTime<Utc>,
    /// What the platform calls it; the same when it is delivered again.
    pub id: String,
    /// What the bot may do in this channel, where the platform tells.
    pub rights: Option<Rights>,
    /// The language of the member's own app, where the platform tells and Hone speaks it.
    pub language: Option<Language>,
    /// The members its options name, as the platform knows them.
    pub named: Vec<Named>,
    pub ask: Ask,
}

/// Somebody an option names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The platform's own id, which is the option's value.
    pub id: String,
    pub name: String,
    pub bot: bool,
    /// A member of the workspace it was asked in.
    pub here: bool,
}

impl Request {
    /// The rights that posts need and the bot lacks here.
    pub(crate) fn lacking(&self, thread: bool, pin: bool) -> Vec<Right> {
        self.rights.as_ref().map_or_else(Vec::new, |rights| rights.of(thread, pin))
    }
}

/// The rights the bot lacks in a channel, by what they are for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rights {
    pub posting: Vec<Right>,
    pub threads: Vec<Right>,
    pub pins: Vec<Right>,
    /// What giving a role needs.
    pub roles: Vec<Right>,
}

impl Rights {
    /// Those of them that posts need, with a thread and a pin or without.
    pub(crate) fn of(&self, thread: bool, pin: bool) -> Vec<Right> {
        let needed = [(true, &self.posting), (thread, &self.threads), (pin, &self.pins)];
        needed.into_iter().filter(|(needed, _)| *needed).flat_map(|(_, lacking)| lacking.iter().copied()).collect()
    }
}

/// Answers a request.
pub(crate) async fn answer(app: &App, request: &Request, words: &'static Words) -> Result<Reply> {
    let at = &request.channel.workspace;
    let workspace = if request.ask.keeps_nothing() {
        app.store.known_workspace(at).await?.unwrap_or(WorkspaceId::UNKNOWN)
    } else {
        app.store.workspace(at, request.at).await?
    };
    let here = Here { app, request, workspace, words };
    match &request.ask {
        Ask::Command(command) => match command {
            Command::Today => today::show(&here).await,
            Command::Answer { text: None } => answer::open_form(&here, None).await,
            Command::Answer { text: Some(text) } => answer::submit(&here, None, text).await,
            Command::Hint => hint::take_next(&here, None).await,
            Command::Leaderboard { span, board, page, group } => {
                let scope = group::scope(&here, *board, group.as_deref()).await?;
                leaderboard::show(&here, leaderboard::span(&here, *span).await?, scope, *page).await
            }
            Command::Me => me::show(&here).await,
            Command::Export { span, board, group } => {
                let scope = group::scope(&here, *board, group.as_deref()).await?;
                export::board(&here, leaderboard::span(&here, *span).await?, scope).await
            }
            Command::Group(command) => group::run(&here, command).await,
            Command::Practice(practice) => practice::run(&here, practice).await,
            Command::Mock(mock) => mock::run(&here, mock).await,
            Command::Daily(daily) => daily::run(&here, daily).await,
            Command::Quiz(command) => quiz::run(&here, command).await,
            Command::Privacy(asked) => privacy::run(&here, asked).await,
            Command::Moderate(command) => moderate::run(&here, command).await,
            Command::Season(command) => season::run(&here, command).await,
            Command::Help { command } => help::show(&here, command.as_deref()),
        },
        Ask::Press(action) => match action {
            Action::OpenAnswer { round } => answer::open_form(&here, Some(*round)).await,
            Action::SubmitAnswer { .. } | Action::Privacy(_) => Err(Refusal::OldButton.into()),
            Action::NextHint { round } => hint::take_next(&here, Some(*round)).await,
            Action::TakeHint { round, number } => hint::take(&here, *round, *number).await,
            Action::ShowBoard { span, scope, page } => leaderboard::show(&here, *span, *scope, *page).await,
            Action::ShareBoard { span, scope } => leaderboard::share(&here, *span, *scope).await,
            Action::JoinQuiz { quiz } => quiz::join(&here, *quiz).await,
            Action::LeaveQuiz { quiz } => quiz::leave(&here, *quiz).await,
            Action::BeginQuiz { quiz } => quiz::begin(&here, *quiz).await,
            Action::OpenQuestion { quiz, number } => quiz::open(&here, *quiz, *number).await,
            Action::ShowOpen { quiz } => quiz::show_open(&here, *quiz).await,
            Action::ChooseOption { quiz, number, place } => quiz::choose(&here, *quiz, *number, *place).await,
            Action::SkipQuestion { quiz, number } => quiz::skip(&here, *quiz, *number).await,
            Action::RetryMissed { quiz } => quiz::retry_next(&here, *quiz, 0).await,
            Action::RetryNext { quiz, after } => quiz::retry_next(&here, *quiz, *after).await,
            Action::RetryOption { quiz, number, place } => quiz::retry_choose(&here, *quiz, *number, *place).await,
            Action::Practice(action) => practice::press(&here, action).await,
            Action::Mock(action) => mock::press(&here, action).await,
            Action::Group(action) => group::press(&here, action).await,
            Action::Moderation(action) => moderate::press(&here, action).await,
            Action::Season(action) => season::press(&here, action).await,
        },
        Ask::Submit(Action::SubmitAnswer { round }, text) => answer::submit(&here, *round, text).await,
        Ask::Submit(Action::Practice(PracticeAction::Submit { showing }), text) => {
            practice::submit(&here, *showing, text).await
        }
        Ask::Submit(Action::Mock(MockAction::Submit { mock, number }), text) => {
            mock::submit(&here, *mock, *number, text).await
        }
        Ask::Submit(Action::Privacy(PrivacyAction::Forget { everywhere }), text) => {
            privacy::forget(&here, *everywhere, text).await
        }
        Ask::Submit(Action::Moderation(action), text) => moderate::submit(&here, action, text).await,
        Ask::Submit(..) => Err(Refusal::OldButton.into()),
    }
}

/// A request, where it was made and how it is spoken there.
pub(crate) struct Here<'a> {
    pub app: &'a App,
    pub request: &'a Request,
    pub workspace: WorkspaceId,
    pub words: &'static Words,
}

impl Here<'_> {
    /// The round a button names, or the latest of the channel.
    ///
    /// # Errors
    /// A refusal that says when the next question comes, or how to start one.
    pub(crate) async fn round(&self, named: Option<RoundId>) -> Result<Round> {
        let at = self.request.at;
        let found = match named {
            Some(id) => self.app.store.round(self.workspace, id).await?,
            None => self.app.store.latest_round(self.workspace, &self.request.channel.id, at).await?,
        };
        match found {
            Some(round) if matches!(round.state, RoundState::Void | RoundState::NotHeld) => {
                Err(Refusal::RoundGone.into())
            }
            Some(round) => Ok(round),
            None => Err(self.nothing_open().await?.into()),
        }
    }

    /// The refusal for a channel without an open round.
    async fn nothing_open(&self) -> Result<Refusal> {
        let schedules = self.app.store.schedules(self.workspace, Some(&self.request.channel.id)).await?;
        if schedules.is_empty() {
            return Ok(Refusal::NothingScheduled);
        }
        Ok(Refusal::NothingOpen { next: schedules.iter().filter_map(Schedule::next_at).min() })
    }

    /// The zone of this place: that of the channel's schedule, else of any in the workspace, else UTC.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn zone(&self) -> Result<Tz> {
        zone(&self.app.store, self.workspace, &self.request.channel.id).await
    }

    /// # Errors
    /// A refusal for everyone who may not set Hone up.
    pub(crate) async fn admins_only(&self) -> Result<()> {
        if self.is_admin().await? { Ok(()) } else { Err(Refusal::AdminsOnly.into()) }
    }

    /// Whether the caller may set Hone up.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn is_admin(&self) -> Result<bool> {
        let caller = &self.request.caller;
        if caller.admin {
            return Ok(true);
        }
        let role = self.app.store.settings(self.workspace).await?.admin_role;
        Ok(role.is_some_and(|role| caller.roles.contains(&role)))
    }
}

/// The zone of a channel: see [`Here::zone`].
async fn zone(store: &Store, workspace: WorkspaceId, channel: &str) -> Result<Tz> {
    let schedules = store.schedules(workspace, None).await?;
    let here = schedules.iter().find(|schedule| schedule.channel.id == channel);
    Ok(here.or(schedules.first()).map_or(Tz::UTC, |schedule| schedule.timetable.zone))
}
