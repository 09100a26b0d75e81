//! One case at a time: read, decided, and what the decision needs.

use super::deciding;
use crate::chat::{Action, Block, ButtonStyle, Line, ModerationAction, Reply, Span, Tone, text};
use crate::commands::Here;
use crate::commands::objection::{letter, said};
use crate::error::{CaseRefusal, Error, Refusal, Result};
use crate::quiz::grade::{Credit, Grader, pattern_for, sentences, with_accepted};
use crate::quiz::question::KeyPoint;
use crate::quiz::{CaseId, PhrasingId};
use crate::store::{AppealedAttempt, Case, Verdict};
use crate::words::{plain, say, whether, word};
use crate::{app::Prepared, bank, regrading};

/// Sentences of an answer that are offered.
const OFFERED: usize = 8;

/// The oldest case after one that waits.
pub(super) async fn show(here: &Here<'_>, after: Option<CaseId>) -> Result<Reply> {
    let (store, words) = (&here.app.store, here.words);
    let mut found = store.next_case(here.workspace, after).await?;
    if found.is_none() && after.is_some() {
        // Round again: those passed over still wait.
        found = store.next_case(here.workspace, None).await?;
    }
    let Some(case) = found else {
        return Ok(Reply::sentence(plain!(words, "queue-empty")).tone(Tone::Good));
    };
    let prepared = here.app.prepared(&case.revision).await?;
    let waiting = store.open_cases(here.workspace).await?;
    let name = case.member_name.as_str();
    let title = plain!(words, "case-title", appeal = whether(case.attempt.is_some()), member = name);
    let mut reply =
        Reply::titled(title).with(Block::Paragraph(vec![Span::Strong(prepared.question.ask.trim().to_owned())]));
    if !case.says.is_empty() {
        reply.blocks.push(Block::Quote(case.says.clone()));
    }
    if let Some(believed) = case.key_point.as_deref().and_then(|id| point_called(&prepared, id)) {
        reply.blocks.push(Block::Paragraph(say!(words, "case-believes", point = strong(believed))));
    }
    if let Some(attempt) = &case.attempt {
        reply.blocks.push(Block::Heading(say!(words, "case-found", points = attempt.points)));
        reply.blocks.push(Block::Bullets(
            prepared.question.key_points.iter().map(|point| found_line(here, attempt, point)).collect(),
        ));
        reply.blocks.push(Block::Heading(say!(words, "case-answer")));
        reply.blocks.push(match attempt.answer.as_str() {
            "" => Block::Paragraph(say!(words, "case-words-gone")),
            answer => Block::Quote(answer.to_owned()),
        });
    }
    let question = Span::Code(case.question.to_string());
    reply.blocks.push(Block::Note(match case.round {
        Some((_, day)) => say!(words, "case-about-day", question = question, day = words.day(day), waiting = waiting),
        None => say!(words, "case-about-quiz", question = question, waiting = waiting),
    }));
    if case.attempt.as_ref().is_none_or(|attempt| !attempt.answer.is_empty()) {
        let action = act(ModerationAction::Accept { case: case.id });
        reply = reply.button(&plain!(words, "button-accept"), action, ButtonStyle::Main);
    }
    if case.attempt.is_none() && case.round.is_some() {
        let action = act(ModerationAction::AcceptAndVoid { case: case.id });
        reply = reply.button(&plain!(words, "button-accept-void"), action, ButtonStyle::Danger);
    }
    reply = reply.button(
        &plain!(words, "button-reject"),
        act(ModerationAction::Reject { case: case.id }),
        ButtonStyle::Other,
    );
    Ok(with_next(here, reply, case.id))
}

fn act(action: ModerationAction) -> Action {
    Action::Moderation(action)
}

fn with_next(here: &Here<'_>, reply: Reply, after: CaseId) -> Reply {
    reply.button(&plain!(here.words, "button-next-case"), act(ModerationAction::Next { after }), ButtonStyle::Other)
}

fn point_called<'a>(prepared: &'a Prepared, id: &str) -> Option<&'a KeyPoint> {
    prepared.question.key_points.iter().find(|point| point.id == id)
}

fn strong(point: &KeyPoint) -> Span {
    Span::Strong(point.says.trim_end_matches('.').to_owned())
}

fn credit(attempt: &AppealedAttempt, point: &KeyPoint) -> Credit {
    attempt.grade.point(&point.id).map_or(Credit::None, |found| found.credit)
}

/// `✓ Rotate the key`.
fn found_line(here: &Here<'_>, attempt: &AppealedAttempt, point: &KeyPoint) -> Line {
    let credit = match credit(attempt, point) {
        Credit::Full => "full",
        Credit::Half => "half",
        Credit::None => "none",
    };
    say!(here.words, "case-point", credit = word(credit), point = strong(point))
}

/// A case with its question, open or decided by this very request.
async fn read(here: &Here<'_>, case: CaseId) -> Result<(Case, std::sync::Arc<Prepared>)> {
    let case = here.app.store.case(here.workspace, case).await?.ok_or(Refusal::OldButton)?;
    let prepared = here.app.prepared(&case.revision).await?;
    Ok((case, prepared))
}

/// Accepts a report; of an appeal asks which key point the answer makes.
pub(super) async fn accept(here: &Here<'_>, id: CaseId) -> Result<Reply> {
    let words = here.words;
    let (case, prepared) = read(here, id).await?;
    let Some(attempt) = &case.attempt else {
        return decide(here, id, Verdict::Accepted, say!(words, "report-accepted")).await;
    };
    if !case.open {
        return Err(CaseRefusal::Decided.into());
    }
    let mut lines = Vec::new();
    let mut reply = Reply::titled(plain!(words, "case-choose-point"));
    for (place, point) in prepared.question.key_points.iter().enumerate() {
        if credit(attempt, point) == Credit::Full {
            continue;
        }
        let letter = letter(place);
        lines.push(say!(words, "lettered", letter = Span::Strong(letter.to_owned()), point = point.says.as_str()));
        let action = act(ModerationAction::Point { case: id, point: u8::try_from(place).unwrap_or(u8::MAX) });
        reply = reply.button(letter, action, ButtonStyle::Main);
    }
    reply = reply.with(Block::Bullets(lines)).with(Block::Quote(attempt.answer.clone()));
    reply =
        reply.button(&plain!(words, "button-reject"), act(ModerationAction::Reject { case: id }), ButtonStyle::Other);
    Ok(with_next(here, reply, id))
}

pub(super) async fn accept_and_void(here: &Here<'_>, id: CaseId) -> Result<Reply> {
    let (case, _) = read(here, id).await?;
    let (round, _) = case.round.ok_or(Refusal::OldButton)?;
    let by = deciding(here, None).await?;
    here.app.store.decide_case(&by, id, Verdict::Accepted).await?;
    let moved = here.app.store.void_round(&by, round).await?;
    here.app.ring();
    let line = say!(here.words, "report-accepted-voided", members = moved.members, points = -moved.points);
    Ok(with_next(here, Reply::default().tone(Tone::Good).with(Block::Paragraph(line)), id))
}

pub(super) async fn reject(here: &Here<'_>, id: CaseId) -> Result<Reply> {
    decide(here, id, Verdict::Rejected, say!(here.words, "case-rejected")).await
}

async fn decide(here: &Here<'_>, id: CaseId, verdict: Verdict<'_>, line: Line) -> Result<Reply> {
    here.app.store.decide_case(&deciding(here, None).await?, id, verdict).await?;
    Ok(with_next(here, Reply::default().tone(Tone::Good).with(Block::Paragraph(line)), id))
}

/// Asks which words make the key point: a sentence of the answer, or some that are typed.
pub(super) async fn choose_words(here: &Here<'_>, id: CaseId, place: u8) -> Result<Reply> {
    let words = here.words;
    let (case, prepared) = read(here, id).await?;
    let (attempt, point) = appealed(&case, &prepared, place)?;
    if !case.open {
        return Err(CaseRefusal::Decided.into());
    }
    let known = accepted(here, &case).await?;
    let mut lines = Vec::new();
    let mut reply = Reply::titled(plain!(words, "case-choose-words")).with(Block::Paragraph(say!(
        words,
        "case-choose-words-note",
        point = strong(point)
    )));
    for (number, sentence) in (0_u8..).zip(sentences(&attempt.answer)).take(OFFERED) {
        // Only what would be taken is offered.
        if pattern_for(&prepared.question, bank::lexicon(), &known, &point.id, sentence).is_err() {
            continue;
        }
        let label = (number + 1).to_string();
        lines.push(vec![Span::Strong(format!("{label}.")), text(format!(" {sentence}"))]);
        let action = act(ModerationAction::Sentence { case: id, point: place, sentence: number });
        reply = reply.button(&label, action, ButtonStyle::Main);
    }
    if lines.is_empty() {
        reply.blocks.push(Block::Quote(attempt.answer.clone()));
    } else {
        reply.blocks.push(Block::Bullets(lines));
    }
    let action = act(ModerationAction::Phrase { case: id, point: place });
    reply = reply.button(&plain!(words, "button-type-words"), action, ButtonStyle::Other);
    Ok(with_next(here, reply, id))
}

fn appealed<'a>(case: &'a Case, prepared: &'a Prepared, place: u8) -> Result<(&'a AppealedAttempt, &'a KeyPoint)> {
    let point = prepared.question.key_points.get(usize::from(place));
    case.attempt.as_ref().zip(point).ok_or_else(|| Refusal::OldButton.into())
}

/// What was accepted for the question so far: pairs of a key point and a pattern.
async fn accepted(here: &Here<'_>, case: &Case) -> Result<Vec<(String, String)>> {
    let phrasings = here.app.store.phrasings(here.workspace, &case.question).await?;
    Ok(phrasings.into_iter().map(|phrasing| (phrasing.key_point, phrasing.pattern)).collect())
}

pub(super) async fn accept_sentence(here: &Here<'_>, id: CaseId, place: u8, sentence: u8) -> Result<Reply> {
    let (case, prepared) = read(here, id).await?;
    let (attempt, _) = appealed(&case, &prepared, place)?;
    let phrase = sentences(&attempt.answer).get(usize::from(sentence)).map(|words| (*words).to_owned());
    accept_words(here, &case, &prepared, place, &phrase.ok_or(Refusal::OldButton)?).await
}

pub(super) async fn accept_phrase(here: &Here<'_>, id: CaseId, place: u8, text: &str) -> Result<Reply> {
    let (case, prepared) = read(here, id).await?;
    accept_words(here, &case, &prepared, place, &said(text)?).await
}

/// Takes a phrase as a way of saying a key point, here and from now on, and grades what was answered before anew.
async fn accept_words(here: &Here<'_>, case: &Case, prepared: &Prepared, place: u8, phrase: &str) -> Result<Reply> {
    let (attempt, point) = appealed(case, prepared, place)?;
    if let Some(done) = here.app.store.phrasing_of_request(here.workspace, &here.request.id).await? {
        return applied(here, case.id, done).await;
    }
    if !case.open {
        return Err(CaseRefusal::Decided.into());
    }
    let known = accepted(here, case).await?;
    let pattern = pattern_for(&prepared.question, bank::lexicon(), &known, &point.id, phrase)
        .map_err(|problem| Error::from(CaseRefusal::Phrasing(problem)))?;
    let with = with_accepted(&prepared.question, &[(&point.id, &pattern)]);
    let grader = Grader::new(&with, bank::lexicon()).map_err(|_| Refusal::OldButton)?;
    let hints = usize::try_from(attempt.hints_shown).unwrap_or(0);
    if grader.grade(&attempt.answer, hints).point(&point.id).is_none_or(|found| found.credit <= credit(attempt, point))
    {
        return Err(CaseRefusal::NotInAnswer.into());
    }
    let verdict = Verdict::Phrasing { key_point: &point.id, phrase, pattern: &pattern };
    let accepted = here.app.store.decide_case(&deciding(here, None).await?, case.id, verdict).await?;
    applied(here, case.id, accepted.ok_or(Refusal::OldButton)?).await
}

/// Grades anew what is still to be, and says what it moved.
async fn applied(here: &Here<'_>, case: CaseId, phrasing: PhrasingId) -> Result<Reply> {
    let (store, words) = (&here.app.store, here.words);
    let phrasing = store.phrasing(here.workspace, phrasing).await?.ok_or(Refusal::OldButton)?;
    regrading::apply(here.app, &phrasing, here.request.at).await?;
    let moved = store.phrasing_moved(here.workspace, phrasing.id).await?;
    let reply = Reply::titled(plain!(words, "phrasing-accepted"))
        .tone(Tone::Good)
        .with(Block::Quote(phrasing.phrase))
        .with(Block::Paragraph(say!(words, "phrasing-pattern", pattern = Span::Code(phrasing.pattern))))
        .with(Block::Paragraph(say!(
            words,
            "phrasing-moved",
            answers = moved.attempts,
            members = moved.members,
            points = moved.points
        )));
    Ok(with_next(here, reply, case))
}
