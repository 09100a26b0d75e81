//! The open question again, with one's own tries and hints.

use super::answer::TRIES;
use super::{Here, hint};
use crate::chat::{Action, Block, ButtonStyle, Reply, Span, Tone, text};
use crate::error::{Refusal, Result};
use crate::posts;

pub(super) async fn show(here: &Here<'_>) -> Result<Reply> {
    let round = here.round(None).await?;
    if !round.is_open(here.request.at) {
        let next = here.app.store.schedules(here.workspace, Some(&here.request.channel.id)).await?;
        return Err(Refusal::NothingOpen { next: next.iter().filter_map(crate::store::Schedule::next_at).min() }.into());
    }
    let prepared = here.app.prepared(&round.revision).await?;
    let position = here.app.store.position(here.workspace, round.id, &here.request.caller.id).await?;
    let mut reply = posts::question_text(&prepared, &round).tone(Tone::Question);
    if !position.given.is_empty() {
        let earned: Vec<_> = position.given.iter().map(|given| given.points.to_string()).collect();
        reply.blocks.push(Block::Paragraph(vec![
            text(format!("Your tries so far earned {} points; the best counts. ", earned.join(", then "))),
            text(match usize::from(TRIES).saturating_sub(position.given.len()) {
                _ if position.given.iter().any(|given| given.coverage >= 1000) => "That is full marks.".to_owned(),
                0 => "No try is left.".to_owned(),
                1 => "1 try is left.".to_owned(),
                left => format!("{left} tries are left."),
            }),
        ]));
    }
    reply.blocks.extend(hint::so_far(&prepared, position.hints));
    let full = position.given.iter().any(|given| given.coverage >= 1000);
    if !full && position.given.len() < usize::from(TRIES) {
        reply = reply.button("Answer", Action::OpenAnswer { round: round.id }, ButtonStyle::Main);
        if usize::from(position.hints) < prepared.question.hints.len() {
            reply = hint::with_button(reply, round.id, position.hints + 1);
        }
    }
    Ok(reply.with(Block::Note(vec![text("Closes "), Span::Until(round.closes_at), text(".")])))
}
