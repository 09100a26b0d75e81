//! Hints: taken one by one, at a price shown before.

use chrono::TimeDelta;

use super::Here;
use super::answer::TRIES;
use crate::app::Prepared;
use crate::chat::{Action, Block, ButtonStyle, Reply, text};
use crate::error::{Refusal, Result};
use crate::quiz::RoundId;
use crate::quiz::score::HINT_PRICE;
use crate::store::{Position, Round};

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
    Ok(shown(&prepared, round, taken))
}

fn shown(prepared: &Prepared, round: &Round, taken: u8) -> Reply {
    let all = prepared.question.hints.len();
    let mut reply = Reply::titled(format!("Hint {taken} of {all}"));
    reply.blocks.extend(so_far(prepared, taken));
    let cost = HINT_PRICE * i32::from(taken);
    reply.blocks.push(Block::Note(vec![text(format!(
        "{} taken: {cost} {} off your next tries. What you earned before stays.",
        if taken == 1 { "1 hint".to_owned() } else { format!("{taken} hints") },
        if cost == 1 { "point" } else { "points" }
    ))]));
    reply = reply.button("Answer", Action::OpenAnswer { round: round.id }, ButtonStyle::Main);
    if usize::from(taken) < all { with_button(reply, round.id, taken + 1) } else { reply }
}

/// The hints taken so far, with what each is.
pub(super) fn so_far(prepared: &Prepared, taken: u8) -> Option<Block> {
    const STAGES: [&str; 3] = ["Nudge", "Concept", "Outline"];
    let lines: Vec<_> = prepared
        .question
        .hints
        .iter()
        .take(taken.into())
        .enumerate()
        .map(|(i, hint)| vec![text(format!("{}: {}", STAGES.get(i).unwrap_or(&"Hint"), hint.text))])
        .collect();
    (!lines.is_empty()).then_some(Block::Bullets(lines))
}

/// Adds the button for hint `number`, its price on it.
pub(super) fn with_button(reply: Reply, round: RoundId, number: u8) -> Reply {
    reply.button(
        &format!("Hint {number} (−{HINT_PRICE} point)"),
        Action::TakeHint { round, number },
        ButtonStyle::Other,
    )
}
