//! Playing: join, open the question for oneself, choose, skip, leave.

use super::{caller, leads, named_running, said};
use crate::chat::{Action, Block, ButtonStyle, Line, Reply, Span, Tone};
use crate::commands::Here;
use crate::error::{QuizRefusal, Refusal, Result};
use crate::quiz::marks;
use crate::quiz::question::Choice;
use crate::quiz::sitting::Phase;
use crate::quiz::{MemberId, QuizId};
use crate::store::{NewChoice, Quiz, Taken};
use crate::words::{plain, say};

/// The letters options go by.
const LETTERS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

pub(in crate::commands) async fn join(here: &Here<'_>, quiz: QuizId) -> Result<Reply> {
    let quiz = named_running(here, quiz).await?;
    let member = caller(here).await?;
    if !here.app.store.join_quiz(here.workspace, quiz.id, member, here.request.at).await? {
        return Err(QuizRefusal::Over.into());
    }
    here.app.ring_quiz();
    Ok(with_leave(here, said(say!(here.words, "quiz-joined")).tone(Tone::Good), quiz.id))
}

pub(in crate::commands) async fn leave(here: &Here<'_>, quiz: QuizId) -> Result<Reply> {
    let quiz = named_running(here, quiz).await?;
    let store = &here.app.store;
    let member = store.member(here.workspace, &here.request.caller.id).await?.ok_or(QuizRefusal::NotInIt)?;
    if !store.leave_quiz(here.workspace, quiz.id, member, here.request.at).await? {
        return Err(QuizRefusal::NotInIt.into());
    }
    here.app.ring_quiz();
    Ok(said(say!(here.words, "quiz-left")).tone(Tone::Good))
}

/// The host begins without waiting.
pub(in crate::commands) async fn begin(here: &Here<'_>, quiz: QuizId) -> Result<Reply> {
    let quiz = named_running(here, quiz).await?;
    if let Some(host) = &quiz.host
        && !leads(here, &quiz).await?
    {
        return Err(QuizRefusal::NotYours { host: host.name.clone() }.into());
    }
    // Pressed again, or too late, it changes nothing.
    if quiz.state.phase == Phase::Lobby {
        here.app.store.hurry_quiz(here.workspace, quiz.id, 0, here.request.at).await?;
        here.app.ring_quiz();
    }
    Ok(said(say!(here.words, "quiz-begins-now")).tone(Tone::Good))
}

pub(in crate::commands) async fn skip(here: &Here<'_>, quiz: QuizId, number: u8) -> Result<Reply> {
    let quiz = open_at(here, quiz, number).await?;
    let (store, at) = (&here.app.store, here.request.at);
    let says = if leads(here, &quiz).await? {
        store.hurry_quiz(here.workspace, quiz.id, number, at).await?;
        say!(here.words, "quiz-skipped", number = number)
    } else {
        let member = store.member(here.workspace, &here.request.caller.id).await?.ok_or(QuizRefusal::NotInIt)?;
        if !store.vote_to_skip(here.workspace, quiz.id, number, member, at).await? {
            return Err(QuizRefusal::NotInIt.into());
        }
        say!(here.words, "quiz-voted", number = number)
    };
    here.app.ring_quiz();
    Ok(said(says).tone(Tone::Good))
}

/// The quiz, if question `number` is open in it.
async fn open_at(here: &Here<'_>, quiz: QuizId, number: u8) -> Result<Quiz> {
    let quiz = named_running(here, quiz).await?;
    if quiz.state.phase == Phase::Asking && quiz.state.number == number {
        Ok(quiz)
    } else {
        Err(QuizRefusal::QuestionOver { number }.into())
    }
}

/// The open question with its options, in the order that is the caller's own.
pub(in crate::commands) async fn open(here: &Here<'_>, quiz: QuizId, number: u8) -> Result<Reply> {
    let quiz = open_at(here, quiz, number).await?;
    let member = caller(here).await?;
    page(here, &quiz, member).await
}

/// Whatever question is open by now.
pub(in crate::commands) async fn show_open(here: &Here<'_>, quiz: QuizId) -> Result<Reply> {
    let quiz = named_running(here, quiz).await?;
    if quiz.state.phase != Phase::Asking {
        let again = said(say!(here.words, "quiz-between"));
        return Ok(with_leave(here, with_next(here, again, quiz.id), quiz.id));
    }
    let member = caller(here).await?;
    page(here, &quiz, member).await
}

async fn page(here: &Here<'_>, quiz: &Quiz, member: MemberId) -> Result<Reply> {
    let (words, number) = (here.words, quiz.state.number);
    let store = &here.app.store;
    let choice = store.quiz_choice(here.workspace, quiz.id, number).await?;
    if let Some(option) = store.quiz_answer(here.workspace, quiz.id, number, member).await? {
        return Ok(taken(here, quiz, member, &choice, option));
    }
    let places = marks::order(quiz.id, number, member, choice.wrong.len() + 1);
    let mut reply = Reply::titled(plain!(words, "quiz-question-title", number = number, rounds = quiz.rules.rounds))
        .with(Block::Paragraph(vec![Span::Strong(choice.ask.trim().to_owned())]))
        .with(Block::Bullets(lettered(&choice, &places)));
    if let (Some(closes), true) = (quiz.closes_at, quiz.rules.timed()) {
        reply.blocks.push(Block::Note(say!(words, "quiz-question-closes", closes = Span::Until(closes))));
    }
    let quiz = quiz.id;
    for (place, letter) in (0..).zip(LETTERS.iter().take(places.len())) {
        reply = reply.button(letter, Action::ChooseOption { quiz, number, place }, ButtonStyle::Main);
    }
    Ok(reply)
}

/// A question's options as they stand in `places`.
pub(super) fn lettered(choice: &Choice, places: &[usize]) -> Vec<Line> {
    LETTERS
        .iter()
        .zip(places)
        .map(|(letter, option)| {
            vec![Span::Strong(format!("{letter}.")), crate::chat::text(format!(" {}", option_text(choice, *option)))]
        })
        .collect()
}

/// An option as the question's text numbers it.
pub(super) fn option_text(choice: &Choice, option: usize) -> &str {
    match option.checked_sub(1) {
        None => choice.right.trim(),
        Some(wrong) => choice.wrong.get(wrong).map_or("", |wrong| wrong.text.trim()),
    }
}

/// Takes the caller's choice by its place in their own order.
pub(in crate::commands) async fn choose(here: &Here<'_>, quiz: QuizId, number: u8, place: u8) -> Result<Reply> {
    let quiz = named_running(here, quiz).await?;
    let member = caller(here).await?;
    let store = &here.app.store;
    let choice = store.quiz_choice(here.workspace, quiz.id, number).await.map_err(|_| Refusal::OldButton)?;
    let places = marks::order(quiz.id, number, member, choice.wrong.len() + 1);
    let option = places.get(usize::from(place)).and_then(|option| u8::try_from(*option).ok());
    let option = option.ok_or(Refusal::OldButton)?;
    let new = NewChoice {
        workspace: here.workspace,
        quiz: quiz.id,
        number,
        member,
        option,
        request: &here.request.id,
        at: here.request.at,
    };
    match store.answer_quiz(&new).await? {
        Taken::Now => {
            here.app.ring_quiz();
            Ok(taken(here, &quiz, member, &choice, option))
        }
        Taken::Before(option) => Ok(taken(here, &quiz, member, &choice, option)),
        Taken::Late => Err(QuizRefusal::QuestionOver { number }.into()),
    }
}

/// What the caller chose; whether it is right is told with the result.
fn taken(here: &Here<'_>, quiz: &Quiz, member: MemberId, choice: &Choice, option: u8) -> Reply {
    let (words, number) = (here.words, quiz.state.number);
    let places = marks::order(quiz.id, number, member, choice.wrong.len() + 1);
    let place = places.iter().position(|place| *place == usize::from(option)).unwrap_or(0);
    let letter = LETTERS.get(place).copied().unwrap_or_default();
    let chosen = Span::Strong(format!("{letter}. {}", option_text(choice, option.into())));
    let reply = Reply::titled(plain!(words, "quiz-question-title", number = number, rounds = quiz.rules.rounds))
        .with(Block::Paragraph(say!(words, "quiz-taken", option = chosen)))
        .with(Block::Note(say!(words, "quiz-taken-note")));
    with_leave(here, with_next(here, reply, quiz.id), quiz.id)
}

fn with_next(here: &Here<'_>, reply: Reply, quiz: QuizId) -> Reply {
    reply.button(&plain!(here.words, "button-quiz-open"), Action::ShowOpen { quiz }, ButtonStyle::Main)
}

fn with_leave(here: &Here<'_>, reply: Reply, quiz: QuizId) -> Reply {
    reply.button(&plain!(here.words, "button-quiz-leave"), Action::LeaveQuiz { quiz }, ButtonStyle::Other)
}
