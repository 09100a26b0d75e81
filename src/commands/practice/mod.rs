//! Practice: the questions one missed or has not seen, each coming again when it is about to be forgotten.
//!
//! One question is shown at a time, and which one is a row, so it waits through restarts. Nothing counts on a board.

mod feedback;
mod reminder;

use chrono::{DateTime, NaiveTime, Utc};

use super::{Here, Practice, daily, hint};
use crate::app::Prepared;
use crate::chat::{Action, Block, Button, ButtonStyle, Form, PracticeAction, Reply, Span, Tone};
use crate::error::{Refusal, Result};
use crate::quiz::ShowingId;
use crate::quiz::grade::MAX_ANSWER_CHARS;
use crate::quiz::pick::new_seed;
use crate::quiz::question::Choice;
use crate::quiz::review::{self, Candidate, Waiting};
use crate::quiz::schedule::instant;
use crate::store::{Person, Showing, Store};
use crate::words::{Words, plain, say, word};

pub(super) async fn run(here: &Here<'_>, practice: &Practice) -> Result<Reply> {
    match practice {
        Practice::Next { packs } => {
            let packs = match packs {
                Some(packs) => daily::named_packs(here, packs).await?,
                None => Vec::new(),
            };
            next(here, &here.person().await?, &packs).await
        }
        Practice::Status => reminder::status(here).await,
        Practice::Remind { time, zone } => reminder::set(here, time, zone.as_deref()).await,
        Practice::Snooze { hours } => reminder::snooze(here, *hours).await,
        Practice::Away { until } => reminder::away(here, until).await,
    }
}

pub(super) async fn press(here: &Here<'_>, action: &PracticeAction) -> Result<Reply> {
    match action {
        PracticeAction::Next { after } => {
            let (store, who) = (&here.app.store, here.person().await?);
            let before = match after {
                Some(showing) => store.showing(&who, Some(*showing)).await?,
                None => None,
            };
            next(here, &who, &before.map(|showing| showing.packs).unwrap_or_default()).await
        }
        PracticeAction::From { pack } => {
            let packs = daily::named_packs(here, pack).await?;
            next(here, &here.person().await?, &packs).await
        }
        PracticeAction::Open { showing } => Ok(form(here.words, *showing)),
        PracticeAction::Submit { .. } => Err(Refusal::OldButton.into()),
        PracticeAction::Options { showing } => options(here, *showing).await,
        PracticeAction::Pick { showing, place } => feedback::pick(here, *showing, *place).await,
        PracticeAction::Hint { showing, number } => take_hint(here, *showing, *number).await,
        PracticeAction::GiveUp { showing } => feedback::give_up(here, *showing).await,
        PracticeAction::PutOff { showing } => feedback::put_off(here, *showing).await,
        PracticeAction::Snooze { hours } => reminder::snooze(here, (*hours).into()).await,
    }
}

pub(super) use feedback::submit;

/// The form for an answer in words, which can be shown without asking the database.
pub(super) fn form(words: &Words, showing: ShowingId) -> Reply {
    Reply::form(Form {
        title: plain!(words, "form-title"),
        label: plain!(words, "practice-form"),
        placeholder: plain!(words, "form-placeholder"),
        at_most: MAX_ANSWER_CHARS,
        action: PracticeAction::Submit { showing }.into(),
    })
}

/// The question that waits, or else the next one, out of these packs (none: of all).
async fn next(here: &Here<'_>, who: &Person, packs: &[String]) -> Result<Reply> {
    let (store, now) = (&here.app.store, here.request.at);
    learn(here, who).await?;
    let pool = pool(store, who, packs, now).await?;
    let waiting = review::waiting(&pool, now);
    let waits = match store.showing(who, None).await? {
        Some(showing) if !packs.is_empty() && !packs.iter().any(|pack| pack == showing.question.pack()) => {
            store.take_back(who, showing.id).await?;
            false
        }
        waits => waits.is_some(),
    };
    if !waits && let Some(candidate) = review::next(&pool, who.member.0, now) {
        store.show_question(who, &candidate.question, packs, new_seed(), now).await?;
    }
    match store.showing(who, None).await? {
        Some(showing) => {
            let prepared = here.app.prepared(&showing.revision).await?;
            Ok(shown(here.words, &prepared, &showing, waiting))
        }
        None => Ok(nothing(here.words, waiting)),
    }
}

/// Takes what they answered in daily questions that are over for first reviews.
async fn learn(here: &Here<'_>, who: &Person) -> Result<()> {
    let rounds = here.app.store.rounds_to_learn_from(who).await?;
    if rounds.is_empty() {
        return Ok(());
    }
    let zone = here.own_zone(who).await?;
    for round in rounds {
        let rating = review::rating_of_answer(round.coverage, round.hints);
        let reviewed = review::review(None, rating, round.answered_at, zone);
        here.app.store.learn_from_round(who, &round, &reviewed).await?;
    }
    Ok(())
}

/// Everything that may be practised. While they are away nothing is due.
pub(crate) async fn pool(store: &Store, who: &Person, packs: &[String], now: DateTime<Utc>) -> Result<Vec<Candidate>> {
    let mut pool = store.practice_pool(who, packs, now).await?;
    let back = store
        .reminder(who)
        .await?
        .and_then(|reminder| Some(instant(reminder.zone, reminder.away_until?.and_time(NaiveTime::MIN))));
    if let Some(back) = back.filter(|back| *back > now) {
        for due in pool.iter_mut().filter_map(|candidate| candidate.due_at.as_mut()) {
            *due = (*due).max(back);
        }
    }
    Ok(pool)
}

fn nothing(words: &Words, waiting: Waiting) -> Reply {
    Reply::titled(plain!(words, "practice-title")).tone(Tone::Good).with(Block::Paragraph(match waiting.next_at {
        Some(next) => say!(words, "practice-nothing-next", next = Span::Until(next)),
        None => say!(words, "practice-nothing"),
    }))
}

/// The question with all one can do about it.
fn shown(words: &Words, prepared: &Prepared, showing: &Showing, waiting: Waiting) -> Reply {
    let question = &prepared.question;
    let mut reply = Reply::titled(plain!(words, "practice-title"))
        .tone(Tone::Question)
        .with(Block::Paragraph(vec![Span::Strong(question.ask.trim().to_owned())]))
        .with(kind(words, prepared));
    reply.blocks.extend(hint::so_far(words, prepared, showing.hints));
    reply = reply.with(Block::Note(say!(words, "practice-waiting", due = waiting.due, unseen = waiting.unseen)));
    let id = showing.id;
    reply =
        reply.button(&plain!(words, "button-answer"), PracticeAction::Open { showing: id }.into(), ButtonStyle::Main);
    if question.choice.is_some() {
        reply = other(reply, plain!(words, "button-options"), PracticeAction::Options { showing: id });
    }
    ways_out(words, reply, prepared, showing)
}

/// With the button that leads to the next question.
fn with_next_button(words: &Words, reply: Reply, after: Option<ShowingId>) -> Reply {
    reply.button(&plain!(words, "button-next-question"), PracticeAction::Next { after }.into(), ButtonStyle::Main)
}

/// The buttons for those who do not know.
fn ways_out(words: &Words, mut reply: Reply, prepared: &Prepared, showing: &Showing) -> Reply {
    let (id, all) = (showing.id, prepared.question.hints.len());
    if usize::from(showing.hints) < all {
        let number = showing.hints + 1;
        let label = plain!(words, "button-hint-of", number = number, all = all);
        reply = other(reply, label, PracticeAction::Hint { showing: id, number });
    }
    reply = other(reply, plain!(words, "button-no-idea"), PracticeAction::GiveUp { showing: id });
    other(reply, plain!(words, "button-put-off"), PracticeAction::PutOff { showing: id })
}

fn other(reply: Reply, label: String, action: PracticeAction) -> Reply {
    let mut reply = reply;
    reply.buttons.push(Button { label, action: action.into(), style: ButtonStyle::Other, enabled: true });
    reply
}

fn kind(words: &Words, prepared: &Prepared) -> Block {
    let question = &prepared.question;
    Block::Note(say!(
        words,
        "question-kind",
        pack = prepared.id.pack(),
        level = word(question.level.to_string()),
        difficulty = word(question.difficulty.to_string())
    ))
}

/// The question as multiple choice, its options in an order of this showing's own.
async fn options(here: &Here<'_>, id: ShowingId) -> Result<Reply> {
    let (_, showing, prepared) = waiting_for(here, id).await?;
    let Some(choice) = &prepared.question.choice else { return Err(Refusal::OldButton.into()) };
    let lettered = lettered(choice, &showing);
    let mut reply = Reply::titled(plain!(here.words, "practice-title"))
        .tone(Tone::Question)
        .with(Block::Paragraph(vec![Span::Strong(choice.ask.trim().to_owned())]))
        .with(Block::Paragraph(vec![Span::Text(lettered.iter().map(Lettered::line).collect::<Vec<_>>().join("\n"))]))
        .with(kind(here.words, &prepared));
    reply.blocks.extend(hint::so_far(here.words, &prepared, showing.hints));
    for (place, option) in lettered.iter().enumerate() {
        let place = u8::try_from(place).unwrap_or(u8::MAX);
        reply = other(reply, option.letter.to_string(), PracticeAction::Pick { showing: id, place });
    }
    reply = other(reply, plain!(here.words, "button-in-words"), PracticeAction::Open { showing: id });
    Ok(ways_out(here.words, reply, &prepared, &showing))
}

/// An option as it is shown.
struct Lettered<'a> {
    letter: char,
    text: &'a str,
    why: &'a str,
    right: bool,
}

impl Lettered<'_> {
    fn line(&self) -> String {
        format!("{}) {}", self.letter, self.text)
    }
}

fn lettered<'a>(choice: &'a Choice, showing: &Showing) -> Vec<Lettered<'a>> {
    let options: Vec<_> = std::iter::once((choice.right.as_str(), choice.why.as_str(), true))
        .chain(choice.wrong.iter().map(|wrong| (wrong.text.as_str(), wrong.why.as_str(), false)))
        .collect();
    let order = review::order(showing.seed, options.len());
    order
        .into_iter()
        .zip('A'..='Z')
        .filter_map(|(at, letter)| {
            let (text, why, right) = *options.get(at)?;
            Some(Lettered { letter, text: text.trim(), why: why.trim(), right })
        })
        .collect()
}

async fn take_hint(here: &Here<'_>, id: ShowingId, number: u8) -> Result<Reply> {
    let (who, showing, prepared) = waiting_for(here, id).await?;
    if usize::from(number) <= prepared.question.hints.len() && number == showing.hints + 1 {
        here.app.store.take_practice_hint(&who, id, number).await?;
    }
    // Another click may have taken it first; what is shown is what is taken.
    let (_, showing, _) = waiting_for(here, id).await?;
    let pool = pool(&here.app.store, &who, &showing.packs, here.request.at).await?;
    Ok(shown(here.words, &prepared, &showing, review::waiting(&pool, here.request.at)))
}

/// A showing of theirs that waits for an answer, and its question.
async fn waiting_for(here: &Here<'_>, id: ShowingId) -> Result<(Person, Showing, std::sync::Arc<Prepared>)> {
    let who = here.person().await?;
    match here.app.store.showing(&who, Some(id)).await? {
        Some(showing) if !showing.done => {
            let prepared = here.app.prepared(&showing.revision).await?;
            Ok((who, showing, prepared))
        }
        _ => Err(Refusal::PractisedAlready.into()),
    }
}

impl From<PracticeAction> for Action {
    fn from(action: PracticeAction) -> Self {
        Self::Practice(action)
    }
}
