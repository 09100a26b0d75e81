//! The open question again, with one's own tries and hints.

use super::answer::TRIES;
use super::{Here, hint};
use crate::chat::{Action, Block, ButtonStyle, Reply, Span, Tone};
use crate::error::{Refusal, Result};
use crate::posts;
use crate::words::{plain, say, whether};

pub(super) async fn show(here: &Here<'_>) -> Result<Reply> {
    let round = here.round(None).await?;
    if !round.is_open(here.request.at) {
        let next = here.app.store.schedules(here.workspace, Some(&here.request.channel.id)).await?;
        return Err(Refusal::NothingOpen { next: next.iter().filter_map(crate::store::Schedule::next_at).min() }.into());
    }
    let prepared = here.app.prepared(&round.revision).await?;
    let position = here.app.store.position(here.workspace, round.id, &here.request.caller.id).await?;
    let full = position.given.iter().any(|given| given.coverage >= 1000);
    let mut reply = posts::question_text(here.words, &prepared, &round).tone(Tone::Question);
    if !position.given.is_empty() {
        let earned: Vec<_> = position.given.iter().map(|given| given.points.to_string()).collect();
        reply.blocks.push(Block::Paragraph(say!(
            here.words,
            "today-tries",
            earned = here.words.thens(earned),
            full = whether(full),
            left = usize::from(TRIES).saturating_sub(position.given.len())
        )));
    }
    reply.blocks.extend(hint::so_far(here.words, &prepared, position.hints));
    if !full && position.given.len() < usize::from(TRIES) {
        let label = plain!(here.words, "button-answer");
        reply = reply.button(&label, Action::OpenAnswer { round: round.id }, ButtonStyle::Main);
        if usize::from(position.hints) < prepared.question.hints.len() {
            reply = hint::with_button(here.words, reply, round.id, position.hints + 1);
        }
    }
    Ok(reply.with(Block::Note(say!(here.words, "question-closes", closes = Span::Until(round.closes_at)))))
}
