//! What one missed in a quiz, once more and for oneself: no points, nothing is stored.

use super::play::{lettered, option_text};
use super::{caller, named, said};
use crate::chat::{Action, Block, ButtonStyle, Reply, Span, Tone};
use crate::commands::Here;
use crate::error::{QuizRefusal, Refusal, Result};
use crate::quiz::QuizId;
use crate::quiz::marks;
use crate::words::{plain, say};

/// The first missed question after question `after`.
pub(in crate::commands) async fn next(here: &Here<'_>, quiz: QuizId, after: u8) -> Result<Reply> {
    let words = here.words;
    let quiz = named(here, quiz).await?;
    if quiz.ending.is_none() {
        return Err(QuizRefusal::StillRuns.into());
    }
    let member = caller(here).await?;
    let missed = here.app.store.quiz_missed(here.workspace, quiz.id, member).await?;
    let Some(place) = missed.iter().position(|number| *number > after) else {
        let says = if missed.is_empty() { say!(words, "retry-none") } else { say!(words, "retry-done") };
        return Ok(said(says).tone(Tone::Good));
    };
    let number = missed[place];
    let choice = here.app.store.quiz_choice(here.workspace, quiz.id, number).await?;
    let places = marks::order(quiz.id, number, member, choice.wrong.len() + 1);
    let mut reply = Reply::titled(plain!(words, "retry-title", place = place + 1, all = missed.len()))
        .with(Block::Paragraph(vec![Span::Strong(choice.ask.trim().to_owned())]))
        .with(Block::Bullets(lettered(&choice, &places)));
    for (place, line) in (0..).zip(lettered(&choice, &places)) {
        let letter: String = line.first().map_or_else(String::new, |span| match span {
            Span::Strong(letter) => letter.trim_end_matches('.').to_owned(),
            _ => String::new(),
        });
        let action = Action::RetryOption { quiz: quiz.id, number, place };
        reply = reply.button(&letter, action, ButtonStyle::Main);
    }
    Ok(reply)
}

/// Tells at once what is right and why.
pub(in crate::commands) async fn choose(here: &Here<'_>, quiz: QuizId, number: u8, place: u8) -> Result<Reply> {
    let words = here.words;
    let quiz = named(here, quiz).await?;
    let member = caller(here).await?;
    let missed = here.app.store.quiz_missed(here.workspace, quiz.id, member).await?;
    // Only what is closed is ever explained.
    if quiz.ending.is_none() || !missed.contains(&number) {
        return Err(Refusal::OldButton.into());
    }
    let choice = here.app.store.quiz_choice(here.workspace, quiz.id, number).await?;
    let places = marks::order(quiz.id, number, member, choice.wrong.len() + 1);
    let option = *places.get(usize::from(place)).ok_or(Refusal::OldButton)?;
    let chosen = Span::Strong(option_text(&choice, option).trim_end_matches('.').to_owned());
    let mut reply = Reply::default();
    if option == 0 {
        reply = reply.tone(Tone::Good).with(Block::Paragraph(say!(words, "retry-right", option = chosen)));
    } else {
        let why = choice.wrong.get(option - 1).map_or("", |wrong| wrong.why.trim());
        let right = Span::Strong(choice.right.trim().to_owned());
        reply = reply
            .with(Block::Paragraph(say!(words, "retry-wrong", option = chosen, why = why)))
            .with(Block::Paragraph(say!(words, "retry-instead", option = right)));
    }
    reply = reply.with(Block::Quote(choice.why.trim().to_owned()));
    let action = Action::RetryNext { quiz: quiz.id, after: number };
    Ok(reply.button(&plain!(words, "button-next"), action, ButtonStyle::Main))
}
