//! A mock interview: five questions, one at a time, and a report at the end. Where it stands is rows, so it goes on
//! after a restart; it ends by itself a day after it began. Nothing counts on a board.

mod export;
mod report;

use std::sync::Arc;

use chrono::TimeDelta;

use super::{Here, MockCommand, daily, hint};
use crate::app::Prepared;
use crate::chat::{Action, Block, ButtonStyle, Form, Line, MockAction, Reply, Span, Tone};
use crate::error::{Refusal, Result};
use crate::quiz::MockId;
use crate::quiz::grade::{MAX_ANSWER_CHARS, screen};
use crate::quiz::mock::{LASTS, MINUTES, QUESTIONS, Seniority, Stage, choose, is_late};
use crate::quiz::pick::new_seed;
use crate::store::{Mock, MockAnswer, NewMock, Person};
use crate::words::{Words, plain, say, word};

pub(super) async fn run(here: &Here<'_>, command: &MockCommand) -> Result<Reply> {
    let who = here.person().await?;
    match command {
        MockCommand::Start { role, level, minutes } => {
            let per_answer = minutes.map(|minutes| TimeDelta::minutes(minutes.into()));
            start(here, &who, role, (*level).into(), per_answer).await
        }
        MockCommand::Show => {
            let mock = latest(here, &who).await?;
            stands(here, &who, &mock, None).await
        }
        MockCommand::Stop => {
            let mock = latest(here, &who).await?;
            here.app.store.end_mock(&who, mock.id, here.request.at).await?;
            report::show(here, &who, &read(here, &who, mock.id).await?).await
        }
        MockCommand::Report => {
            let mock = here.app.store.last_ended_mock(&who, here.request.at).await?.ok_or(Refusal::NoMock)?;
            report::show(here, &who, &mock).await
        }
        MockCommand::Export => {
            let mock = here.app.store.last_ended_mock(&who, here.request.at).await?.ok_or(Refusal::NoMock)?;
            export::markdown(here, &who, &mock).await
        }
    }
}

pub(super) async fn press(here: &Here<'_>, action: &MockAction) -> Result<Reply> {
    if let MockAction::Open { mock, number } = action {
        return Ok(form(here.words, *mock, *number));
    }
    let who = here.person().await?;
    match action {
        MockAction::Open { .. } | MockAction::Submit { .. } => Err(Refusal::OldButton.into()),
        MockAction::Hint { mock, number, hint } => take_hint(here, &who, *mock, *number, *hint).await,
        MockAction::Pass { mock, number } => take(here, &who, *mock, *number, None).await,
        MockAction::Export { mock } => {
            let mock = read(here, &who, *mock).await?;
            // While it goes on, the report would tell the answers.
            match mock.stage(here.request.at) {
                Stage::Over => export::markdown(here, &who, &mock).await,
                Stage::Asking(_) => stands(here, &who, &mock, None).await,
            }
        }
        MockAction::Again { mock } => {
            let mock = read(here, &who, *mock).await?;
            start(here, &who, &mock.role, mock.level, mock.per_answer).await
        }
        MockAction::About { mock, pack } => {
            let mock = read(here, &who, *mock).await?;
            start(here, &who, pack, mock.level, mock.per_answer).await
        }
    }
}

/// Takes an answer.
pub(super) async fn submit(here: &Here<'_>, mock: MockId, number: u8, answer: &str) -> Result<Reply> {
    // Postgres text cannot hold NUL; nobody means it.
    let answer = answer.replace('\0', "");
    let answer = answer.trim();
    screen(answer).map_err(Refusal::Ungradable)?;
    let who = here.person().await?;
    take(here, &who, mock, number, Some(answer)).await
}

/// The form for an answer, which can be shown without asking the database.
pub(super) fn form(words: &Words, mock: MockId, number: u8) -> Reply {
    Reply::form(Form {
        title: plain!(words, "form-title"),
        label: plain!(words, "mock-form", number = number),
        placeholder: plain!(words, "form-placeholder"),
        at_most: MAX_ANSWER_CHARS,
        action: MockAction::Submit { mock, number }.into(),
    })
}

async fn start(
    here: &Here<'_>,
    who: &Person,
    role: &str,
    level: Seniority,
    per_answer: Option<TimeDelta>,
) -> Result<Reply> {
    let (store, at) = (&here.app.store, here.request.at);
    if per_answer
        .is_some_and(|limit| !u32::try_from(limit.num_minutes()).is_ok_and(|minutes| MINUTES.contains(&minutes)))
    {
        return Err(Refusal::MinutesOutOfRange { least: *MINUTES.start(), most: *MINUTES.end() }.into());
    }
    if let Some(mock) = store.mock(who, None).await? {
        match mock.stage(at) {
            Stage::Asking(_) => return stands(here, who, &mock, Some(Remark::UnderWay)).await,
            // Left alone, and not got to by the scheduler yet.
            Stage::Over => store.end_mock(who, mock.id, at).await?,
        }
    }
    let packs = daily::named_packs(here, role).await?;
    let [role] = packs.as_slice() else {
        let known = store.packs().await?.into_iter().map(|pack| pack.pack).collect();
        return Err(Refusal::NoSuchPack { words: role.to_owned(), known }.into());
    };
    let questions = choose(&store.mock_pool(who, role).await?, role, level, new_seed());
    if questions.is_empty() {
        return Err(Refusal::NothingToInterview.into());
    }
    let new = NewMock { role, level, per_answer, questions: &questions, at, request: &here.request.id };
    store.begin_mock(who, &new).await?;
    let mock = latest(here, who).await?;
    stands(here, who, &mock, None).await
}

/// Records an answer or a pass, and says what follows. Sent twice, or to a question that is done, it changes nothing.
async fn take(here: &Here<'_>, who: &Person, id: MockId, number: u8, answer: Option<&str>) -> Result<Reply> {
    let (store, at) = (&here.app.store, here.request.at);
    let mock = read(here, who, id).await?;
    let question = mock.question(number).ok_or(Refusal::OldButton)?;
    let again = question.request.as_deref() == Some(&here.request.id);
    let (Some(shown_at), false) = (question.progress.shown_at, again) else {
        return stands(here, who, &mock, None).await;
    };
    if mock.stage(at) != Stage::Asking(number) {
        return stands(here, who, &mock, Some(Remark::Before(number))).await;
    }
    let late = answer.is_some() && is_late(shown_at, mock.per_answer, at);
    let grade = match answer {
        Some(answer) => {
            let prepared = here.app.prepared(&question.revision).await?;
            let grader = here.app.grader(here.workspace, &prepared).await?;
            Some(grader.grade(answer, question.hints.into()))
        }
        None => None,
    };
    store
        .answer_mock(
            who,
            &MockAnswer { mock: id, number, at, request: &here.request.id, answered: answer.zip(grade.as_ref()), late },
        )
        .await?;
    let remark = match (answer, late) {
        (None, _) => Remark::Passed,
        (Some(_), true) => Remark::Late,
        (Some(_), false) => Remark::Taken,
    };
    stands(here, who, &read(here, who, id).await?, Some(remark)).await
}

async fn take_hint(here: &Here<'_>, who: &Person, id: MockId, number: u8, hint: u8) -> Result<Reply> {
    let mock = read(here, who, id).await?;
    let question = mock.question(number).ok_or(Refusal::OldButton)?;
    if mock.stage(here.request.at) != Stage::Asking(number) {
        return stands(here, who, &mock, Some(Remark::Before(number))).await;
    }
    let prepared = here.app.prepared(&question.revision).await?;
    if usize::from(hint) <= prepared.question.hints.len() && hint == question.hints + 1 {
        here.app.store.take_mock_hint(who, id, number, hint).await?;
    }
    stands(here, who, &read(here, who, id).await?, None).await
}

async fn latest(here: &Here<'_>, who: &Person) -> Result<Mock> {
    Ok(here.app.store.mock(who, None).await?.ok_or(Refusal::NoMock)?)
}

async fn read(here: &Here<'_>, who: &Person, id: MockId) -> Result<Mock> {
    Ok(here.app.store.mock(who, Some(id)).await?.ok_or(Refusal::OldButton)?)
}

/// What is said about the ask before, above the question that follows.
#[derive(Debug, Clone, Copy)]
enum Remark {
    UnderWay,
    Taken,
    Late,
    Passed,
    /// The question with this number was done before.
    Before(u8),
}

impl Remark {
    fn line(self, words: &Words) -> Line {
        match self {
            Self::UnderWay => say!(words, "mock-under-way", command = Span::Command("mock stop".to_owned())),
            Self::Taken => say!(words, "mock-taken"),
            Self::Late => say!(words, "mock-late"),
            Self::Passed => say!(words, "mock-passed"),
            Self::Before(number) => say!(words, "mock-before-now", number = number),
        }
    }
}

/// Where it stands: the question that waits, or the report.
async fn stands(here: &Here<'_>, who: &Person, mock: &Mock, remark: Option<Remark>) -> Result<Reply> {
    match mock.stage(here.request.at) {
        Stage::Over => report::show(here, who, mock).await,
        Stage::Asking(number) => {
            let question = mock.question(number).ok_or(Refusal::OldButton)?;
            let prepared = here.app.prepared(&question.revision).await?;
            Ok(asked(here.words, mock, number, &prepared, remark))
        }
    }
}

fn asked(words: &Words, mock: &Mock, number: u8, prepared: &Arc<Prepared>, remark: Option<Remark>) -> Reply {
    let (id, all) = (mock.id, mock.questions.len());
    let Some(question) = mock.question(number) else { return Reply::default() };
    let mut reply = Reply::titled(plain!(words, "mock-title", number = number, all = all)).tone(Tone::Question);
    if let Some(remark) = remark {
        reply = reply.with(Block::Paragraph(remark.line(words)));
    }
    reply = reply.with(Block::Paragraph(vec![Span::Strong(prepared.question.ask.trim().to_owned())]));
    reply.blocks.extend(hint::so_far(words, prepared, question.hints));
    if let (Some(limit), Some(shown)) = (mock.per_answer, question.progress.shown_at) {
        reply = reply.with(Block::Paragraph(say!(words, "mock-until", until = Span::Until(shown + limit))));
    }
    reply = reply.with(Block::Note(say!(
        words,
        "question-kind",
        pack = prepared.id.pack(),
        level = word(prepared.question.level.to_string()),
        difficulty = word(prepared.question.difficulty.to_string())
    )));
    if number == 1 {
        let ends = Span::Until(mock.started_at + LASTS);
        reply = reply.with(Block::Note(say!(words, "mock-rules", ends = ends)));
        if all < QUESTIONS {
            reply = reply.with(Block::Note(say!(words, "mock-fewer", all = all)));
        }
    }
    reply =
        reply.button(&plain!(words, "button-answer"), MockAction::Open { mock: id, number }.into(), ButtonStyle::Main);
    let hints = prepared.question.hints.len();
    if usize::from(question.hints) < hints {
        let hint = question.hints + 1;
        let label = plain!(words, "button-hint-of", number = hint, all = hints);
        reply = reply.button(&label, MockAction::Hint { mock: id, number, hint }.into(), ButtonStyle::Other);
    }
    reply.button(&plain!(words, "button-pass"), MockAction::Pass { mock: id, number }.into(), ButtonStyle::Other)
}

impl From<MockAction> for Action {
    fn from(action: MockAction) -> Self {
        Self::Mock(action)
    }
}
