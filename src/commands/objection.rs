//! Reports and appeals, as members make them. While a round is open an appeal is words only: which key points there are
//! is told when it closes.

use super::Here;
use crate::chat::{Action, Block, ButtonStyle, Form, ModerationAction, Reply, Span, Tone};
use crate::error::{CaseRefusal, Refusal, Result};
use crate::quiz::RoundId;
use crate::quiz::grade::Credit;
use crate::quiz::moderation::MAX_WORDS;
use crate::store::{AppealedAttempt, Met, NewCase, Round};
use crate::words::{Words, plain, say};

/// What stands for key points on buttons.
const LETTERS: [&str; 12] = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"];

/// The form a button opens, which needs no asking.
pub(super) fn form(words: &Words, action: &ModerationAction) -> Option<Reply> {
    let (title, label, placeholder) = match action {
        ModerationAction::Report { .. } | ModerationAction::ReportQuiz { .. } => (
            plain!(words, "report-form-title"),
            plain!(words, "report-form-label"),
            plain!(words, "report-form-placeholder"),
        ),
        ModerationAction::Appeal { .. } | ModerationAction::AppealPoint { .. } => (
            plain!(words, "appeal-form-title"),
            plain!(words, "appeal-form-label"),
            plain!(words, "appeal-form-placeholder"),
        ),
        ModerationAction::Phrase { .. } => (
            plain!(words, "phrase-form-title"),
            plain!(words, "phrase-form-label"),
            plain!(words, "phrase-form-placeholder"),
        ),
        _ => return None,
    };
    let action = Action::Moderation(action.clone());
    Some(Reply::form(Form { title, label, placeholder, at_most: MAX_WORDS, action }))
}

/// The form for an appeal, or once the round is over the key points to choose from.
pub(super) async fn open_appeal(here: &Here<'_>, round: RoundId, attempt: u8) -> Result<Reply> {
    let words = here.words;
    let (round, own) = own_attempt(here, round, attempt).await?;
    let number = u8::try_from(own.number).unwrap_or(attempt);
    if round.is_open(here.request.at) {
        let action = ModerationAction::Appeal { round: round.id, attempt: number };
        return form(words, &action).ok_or_else(|| Refusal::OldButton.into());
    }
    let prepared = here.app.prepared(&round.revision).await?;
    let mut reply = Reply::titled(plain!(words, "appeal-form-title"));
    let mut lines = Vec::new();
    for ((place, point), letter) in (0..).zip(&prepared.question.key_points).zip(LETTERS) {
        if own.grade.point(&point.id).is_some_and(|made| made.credit == Credit::Full) {
            continue;
        }
        lines.push(say!(words, "lettered", letter = Span::Strong(letter.to_owned()), point = point.says.as_str()));
        let action = ModerationAction::AppealPoint { round: round.id, attempt: number, point: place };
        reply = reply.button(letter, Action::Moderation(action), ButtonStyle::Main);
    }
    Ok(reply
        .with(Block::Quote(own.answer))
        .with(Block::Paragraph(say!(words, "appeal-choose")))
        .with(Block::Bullets(lines)))
}

/// Files a report of what a round or a quiz asked.
pub(super) async fn report(here: &Here<'_>, about: Met<'_>, text: &str) -> Result<Reply> {
    file(here, about, text).await?;
    Ok(filed(say!(here.words, "report-filed")))
}

/// Files an appeal; `point` by its place in the question.
pub(super) async fn appeal(
    here: &Here<'_>,
    round: RoundId,
    attempt: u8,
    point: Option<u8>,
    text: &str,
) -> Result<Reply> {
    let (round, own) = own_attempt(here, round, attempt).await?;
    let prepared = here.app.prepared(&round.revision).await?;
    let point = point.and_then(|place| prepared.question.key_points.get(usize::from(place)));
    file(here, Met::Attempt(round.id, own.number, point.map(|point| point.id.as_str())), text).await?;
    Ok(filed(say!(here.words, "appeal-filed")))
}

fn filed(line: crate::chat::Line) -> Reply {
    Reply::default().tone(Tone::Good).with(Block::Paragraph(line))
}

/// The caller's attempt, if a grade for it could be appealed against.
async fn own_attempt(here: &Here<'_>, round: RoundId, attempt: u8) -> Result<(Round, AppealedAttempt)> {
    let round = here.round(Some(round)).await?;
    let own = here.app.store.attempt_to_appeal(here.workspace, round.id, &here.request.caller.id, attempt).await?;
    let own = own.ok_or(CaseRefusal::NotAnswered)?;
    if own.grade.coverage >= 1000 {
        return Err(CaseRefusal::FullMarks.into());
    }
    if own.answer.is_empty() {
        return Err(CaseRefusal::AnswerRemoved.into());
    }
    Ok((round, own))
}

async fn file(here: &Here<'_>, about: Met<'_>, text: &str) -> Result<()> {
    let says = said(text)?;
    let request = here.request;
    let member = here.app.store.remember_member(here.workspace, &request.caller, request.at).await?;
    let new = NewCase { workspace: here.workspace, member, about, says: &says, request: &request.id, at: request.at };
    here.app.store.file_case(&new).await
}

/// What came back from a form, short enough to be kept.
pub(super) fn said(text: &str) -> Result<String> {
    // Postgres text cannot hold NUL; nobody means it.
    let text = text.replace('\0', "").trim().to_owned();
    match text.chars().count() {
        0 => Err(CaseRefusal::NoWords.into()),
        chars if chars > MAX_WORDS => Err(CaseRefusal::TooLong { chars, most: MAX_WORDS }.into()),
        _ => Ok(text),
    }
}

/// The letter of a key point by its place.
pub(super) fn letter(place: usize) -> &'static str {
    LETTERS.get(place).copied().unwrap_or("?")
}
