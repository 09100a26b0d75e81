//! Hints: taken one by one, at a price shown before.

use chrono::TimeDelta;

use super::Here;
use super::answer::TRIES;
use crate::app::Prepared;
use crate::chat::{Action, Block, ButtonStyle, Reply};
use crate::error::{Refusal, Result};
use crate::quiz::RoundId;
use crate::quiz::score::HINT_PRICE;
use crate::store::{Position, Round};
use crate::words::{Words, plain, say};

/// Two presses this close are one: nobody reads a hint that fast.
const DOUBLE_CLICK: TimeDelta = TimeDelta::seconds(2);

/// The next hint. The button or the command's description told the price.
pub(super) async fn take_next(here: &Here<'_>, round: Option<RoundId>) -> Result<Reply> {
    let round = here.round(round).await?;
    let position = here.app.store.position(here.workspace, round.id, &here.request.caller.id).await?;
    let double = position.last_hint_at.is_some_and(|last| here.request.at - last < DOUBLE_CLICK);
    let number = if double { position.hints } else { position.hints.saturating_add(1) };
    give(here, &round, &position, number).await
}

/// Hint `number`, from a button that named it.
pub(super) async fn take(here: &Here<'_>, round: RoundId, number: u8) -> Result<Reply> {
    let round = here.round(Some(round)).await?;
    let position = here.app.store.position(here.workspace, round.id, &here.request.caller.id).await?;
    give(here, &round, &position, number.min(position.hints.saturating_add(1))).await
}

async fn give(here: &Here<'_>, round: &Round, position: &Position, number: u8) -> Result<Reply> {
    let request = here.request;
    let prepared = here.app.prepared(&round.revision).await?;
    let hints = prepared.question.hints.len();
    if !round.is_open(request.at) {
        return Err(Refusal::Closed { at: round.closes_at }.into());
    }
    if hints == 0 {
        return Err(Refusal::NoHints.into());
    }
    if number > position.hints {
        if position.given.iter().any(|given| given.coverage >= 1000) {
            return Err(Refusal::AlreadyFull { reveal: round.closes_at }.into());
        }
        if position.given.len() >= usize::from(TRIES) {
            return Err(Refusal::HintTooLate { reveal: round.closes_at }.into());
        }
        if usize::from(number) > hints {
            return Err(Refusal::NoHintsLeft { hints }.into());
        }
        let member = here.app.store.remember_member(here.workspace, &request.caller, request.at).await?;
        here.app.store.take_hint(here.workspace, round.id, member, number, &request.id, request.at).await?;
    }
    // A request delivered twice took its hint the first time; what is shown is what is taken.
    let taken = here.app.store.position(here.workspace, round.id, &request.caller.id).await?.hints;
    Ok(shown(here.words, &prepared, round, taken))
}

fn shown(words: &Words, prepared: &Prepared, round: &Round, taken: u8) -> Reply {
    let all = prepared.question.hints.len();
    let mut reply = Reply::titled(plain!(words, "hint-title", number = taken, all = all));
    reply.blocks.extend(so_far(words, prepared, taken));
    let cost = HINT_PRICE * i32::from(taken);
    reply.blocks.push(Block::Note(say!(words, "hint-cost", taken = taken, cost = cost)));
    reply = reply.button(&plain!(words, "button-answer"), Action::OpenAnswer { round: round.id }, ButtonStyle::Main);
    if usize::from(taken) < all { with_button(words, reply, round.id, taken + 1) } else { reply }
}

/// The hints taken so far, with what each is.
pub(super) fn so_far(words: &Words, prepared: &Prepared, taken: u8) -> Option<Block> {
    let lines: Vec<_> = prepared
        .question
        .hints
        .iter()
        .take(taken.into())
        .enumerate()
        .map(|(i, hint)| say!(words, "hint-stage", stage = i + 1, hint = hint.text.as_str()))
        .collect();
    (!lines.is_empty()).then_some(Block::Bullets(lines))
}

/// Adds the button for hint `number`, its price on it.
pub(super) fn with_button(words: &Words, reply: Reply, round: RoundId, number: u8) -> Reply {
    reply.button(
        &plain!(words, "button-hint-number", number = number, price = HINT_PRICE),
        Action::TakeHint { round, number },
        ButtonStyle::Other,
    )
}
