//! Reports and appeals decided, questions withdrawn, days excused; and the record of it.

mod queue;
mod records;
mod withdraw;

use clap::Subcommand;

use super::{Here, objection};
use crate::chat::{ModerationAction, Reply};
use crate::error::{CaseRefusal, Refusal, Result};
use crate::store::{Deciding, LONGEST_REASON, Met};

/// What moderators can ask.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Moderate {
    /// Show the oldest report or appeal that waits
    Queue,
    /// Withdraw a question: it counts for nobody any more
    Void {
        #[command(flatten)]
        what: What,
    },
    /// Let a withdrawn question count again
    Restore {
        #[command(flatten)]
        what: What,
    },
    /// Show what was decided, by whom, and how many points moved
    Log,
    /// Get the accepted phrasings as lines for question files
    Phrasings,
    /// Excuse a member from a day missed here: it costs no streak
    Excuse {
        #[command(flatten)]
        whom: Whom,
    },
    /// Take an excuse back
    Unexcuse {
        #[command(flatten)]
        whom: Whom,
    },
}

/// Which question; the last one of the channel unless something is said.
#[derive(Debug, Clone, PartialEq, Eq, Default, clap::Args)]
pub struct What {
    /// The day, as YYYY-MM-DD (default: the last)
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: Option<String>,
    /// Instead: a question by name, as pack/question, wherever it was asked here
    #[arg(long, value_name = "QUESTION")]
    pub question: Option<String>,
    /// Why; the record says it
    #[arg(long, value_name = "WORDS")]
    pub reason: Option<String>,
}

/// Who, and when.
#[derive(Debug, Clone, PartialEq, Eq, clap::Args)]
pub struct Whom {
    /// The member
    #[arg(long, value_name = "MEMBER")]
    pub member: String,
    /// The day, as YYYY-MM-DD
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub on: String,
    /// Why; the record says it
    #[arg(long, value_name = "WORDS")]
    pub reason: Option<String>,
}

pub(super) async fn run(here: &Here<'_>, command: &Moderate) -> Result<Reply> {
    here.admins_only().await?;
    match command {
        Moderate::Queue => queue::show(here, None).await,
        Moderate::Void { what } => withdraw::void(here, what).await,
        Moderate::Restore { what } => withdraw::restore(here, what).await,
        Moderate::Log => records::log(here).await,
        Moderate::Phrasings => records::phrasings(here).await,
        Moderate::Excuse { whom } => withdraw::excuse(here, whom, true).await,
        Moderate::Unexcuse { whom } => withdraw::excuse(here, whom, false).await,
    }
}

/// A button, of members or of moderators.
pub(super) async fn press(here: &Here<'_>, action: &ModerationAction) -> Result<Reply> {
    match action {
        ModerationAction::Appeal { round, attempt } => return objection::open_appeal(here, *round, *attempt).await,
        ModerationAction::Report { .. }
        | ModerationAction::ReportQuiz { .. }
        | ModerationAction::AppealPoint { .. } => {
            return objection::form(here.words, action).ok_or_else(|| Refusal::OldButton.into());
        }
        _ => here.admins_only().await?,
    }
    match action {
        ModerationAction::Next { after } => queue::show(here, Some(*after)).await,
        ModerationAction::Accept { case } => queue::accept(here, *case).await,
        ModerationAction::AcceptAndVoid { case } => queue::accept_and_void(here, *case).await,
        ModerationAction::Reject { case } => queue::reject(here, *case).await,
        ModerationAction::Point { case, point } => queue::choose_words(here, *case, *point).await,
        ModerationAction::Sentence { case, point, sentence } => {
            queue::accept_sentence(here, *case, *point, *sentence).await
        }
        _ => objection::form(here.words, action).ok_or_else(|| Refusal::OldButton.into()),
    }
}

/// A form that came back.
pub(super) async fn submit(here: &Here<'_>, action: &ModerationAction, text: &str) -> Result<Reply> {
    match action {
        ModerationAction::Report { round } => objection::report(here, Met::Round(*round), text).await,
        ModerationAction::ReportQuiz { quiz, question } => {
            objection::report(here, Met::Quiz(*quiz, *question), text).await
        }
        ModerationAction::Appeal { round, attempt } => objection::appeal(here, *round, *attempt, None, text).await,
        ModerationAction::AppealPoint { round, attempt, point } => {
            objection::appeal(here, *round, *attempt, Some(*point), text).await
        }
        ModerationAction::Phrase { case, point } => {
            here.admins_only().await?;
            queue::accept_phrase(here, *case, *point, text).await
        }
        _ => Err(Refusal::OldButton.into()),
    }
}

/// Who decides, by which request, and why if they say.
async fn deciding<'a>(here: &Here<'a>, reason: Option<&'a str>) -> Result<Deciding<'a>> {
    let request = here.request;
    let reason = reason.unwrap_or_default().trim();
    let chars = reason.chars().count();
    if chars > LONGEST_REASON {
        return Err(CaseRefusal::TooLong { chars, most: LONGEST_REASON }.into());
    }
    let author = here.app.store.remember_member(here.workspace, &request.caller, request.at).await?;
    Ok(Deciding { workspace: here.workspace, author, request: &request.id, at: request.at, reason })
}
