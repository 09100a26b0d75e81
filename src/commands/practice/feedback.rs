//! How an answer in practice ends: graded or picked, rated, and told when it comes again.

use std::sync::Arc;

use super::super::{Here, answer};
use super::{lettered, with_next_button};
use crate::app::Prepared;
use crate::chat::{Block, Reply, Span, Tone};
use crate::error::{Refusal, Result};
use crate::quiz::ShowingId;
use crate::quiz::grade::{Grade, screen};
use crate::quiz::review::{self, Rating};
use crate::store::{NewReview, Person, Showing};
use crate::words::{Words, plain, say, word};

/// Takes an answer in words.
pub(in crate::commands) async fn submit(here: &Here<'_>, id: ShowingId, answer: &str) -> Result<Reply> {
    // Postgres text cannot hold NUL; nobody means it.
    let answer = answer.replace('\0', "");
    let answer = answer.trim();
    let (who, showing, prepared) = own(here, id).await?;
    screen(answer).map_err(Refusal::Ungradable)?;
    let grade = here.app.grader(here.workspace, &prepared).await?.grade(answer, showing.hints.into());
    let rating = review::rating_of_answer(grade.coverage, showing.hints);
    let showing = end(here, &who, showing, Some(rating), Some(&grade)).await?;
    let full = grade.coverage >= 1000;
    let mut reply = Reply::titled(answer::verdict(here.words, &prepared, &grade)).tone(tone(full));
    reply.blocks.extend(answer::findings(here.words, &prepared, answer, &grade, true));
    Ok(ending(here.words, reply, &prepared, &showing))
}

/// Takes the option at a place.
pub(super) async fn pick(here: &Here<'_>, id: ShowingId, place: u8) -> Result<Reply> {
    let words = here.words;
    let (who, showing, prepared) = own(here, id).await?;
    let Some(choice) = &prepared.question.choice else { return Err(Refusal::OldButton.into()) };
    let options = lettered(choice, &showing);
    let Some(picked) = options.get(usize::from(place)) else { return Err(Refusal::OldButton.into()) };
    let rating = review::rating_of_pick(picked.right, showing.hints);
    let showing = end(here, &who, showing, Some(rating), None).await?;
    let title = if picked.right { plain!(words, "practice-right") } else { plain!(words, "practice-wrong") };
    let mut reply = Reply::titled(title).tone(tone(picked.right));
    let mut lines = Vec::new();
    if !picked.right {
        lines.push(say!(
            words,
            "practice-picked",
            letter = picked.letter.to_string(),
            option = picked.text,
            why = picked.why
        ));
    }
    if let Some(right) = options.iter().find(|option| option.right) {
        let option = Span::Strong(right.text.to_owned());
        lines.push(say!(words, "practice-is", letter = right.letter.to_string(), option = option, why = right.why));
    }
    reply.blocks.push(Block::Bullets(lines));
    Ok(ending(words, reply, &prepared, &showing))
}

/// They do not know: what a full answer says.
pub(super) async fn give_up(here: &Here<'_>, id: ShowingId) -> Result<Reply> {
    let (who, showing, prepared) = own(here, id).await?;
    let showing = end(here, &who, showing, Some(Rating::Again), None).await?;
    let mut reply = Reply::titled(plain!(here.words, "practice-full-answer"));
    let says =
        |point: &crate::quiz::question::KeyPoint| vec![Span::Strong(point.says.trim_end_matches('.').to_owned())];
    reply.blocks.push(Block::Bullets(prepared.question.key_points.iter().map(says).collect()));
    Ok(ending(here.words, reply, &prepared, &showing))
}

/// Another time.
pub(super) async fn put_off(here: &Here<'_>, id: ShowingId) -> Result<Reply> {
    let (who, showing, _) = own(here, id).await?;
    end(here, &who, showing, None, None).await?;
    let reply = Reply { blocks: vec![Block::Paragraph(say!(here.words, "practice-put-off"))], ..Reply::default() };
    Ok(with_next_button(here.words, reply, Some(id)))
}

/// A showing of theirs that this request may end, or ended.
async fn own(here: &Here<'_>, id: ShowingId) -> Result<(Person, Showing, Arc<Prepared>)> {
    let who = here.person().await?;
    match here.app.store.showing(&who, Some(id)).await? {
        Some(showing) if !showing.done || showing.request.as_deref() == Some(&here.request.id) => {
            let prepared = here.app.prepared(&showing.revision).await?;
            Ok((who, showing, prepared))
        }
        _ => Err(Refusal::PractisedAlready.into()),
    }
}

/// Records how it ended; what holds afterwards.
async fn end(
    here: &Here<'_>,
    who: &Person,
    showing: Showing,
    rating: Option<Rating>,
    grade: Option<&Grade>,
) -> Result<Showing> {
    // The same request again: it is recorded, and only to be told again.
    if showing.done {
        return Ok(showing);
    }
    let (store, at) = (&here.app.store, here.request.at);
    let zone = here.own_zone(who).await?;
    let outcome = rating.map(|rating| (rating, review::review(showing.before, rating, at, zone)));
    let review = NewReview { showing: showing.id, request: &here.request.id, at, outcome, grade };
    store.end_showing(who, &review).await?;
    match store.showing(who, Some(showing.id)).await? {
        Some(ended) if ended.request.as_deref() == Some(&here.request.id) => Ok(ended),
        _ => Err(Refusal::PractisedAlready.into()),
    }
}

fn tone(good: bool) -> Tone {
    if good { Tone::Good } else { Tone::Plain }
}

/// The model answer, where to read on, and when it comes again.
fn ending(words: &Words, reply: Reply, prepared: &Prepared, showing: &Showing) -> Reply {
    let mut reply = reply
        .with(Block::Heading(say!(words, "model-answer")))
        .with(Block::Quote(prepared.question.answer.trim().to_owned()));
    if let (Some(rating), Some(due)) = (showing.rating, showing.due_at) {
        let rating = word(rating.word());
        reply = reply.with(Block::Paragraph(say!(words, "practice-due", rating = rating, due = Span::Until(due))));
    }
    with_next_button(words, reply.with(Block::Note(say!(words, "feedback-note"))), Some(showing.id))
}
