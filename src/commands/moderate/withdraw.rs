//! Questions that count for nobody, and days that cost nobody a streak.

use chrono::NaiveDate;

use super::{What, Whom, deciding};
use crate::chat::{Block, Reply, Tone};
use crate::commands::Here;
use crate::error::{CaseRefusal, Refusal, Result};
use crate::quiz::RoundId;
use crate::quiz::question::QuestionId;
use crate::words::{say, whether};

pub(super) async fn void(here: &Here<'_>, what: &What) -> Result<Reply> {
    let by = deciding(here, what.reason.as_deref()).await?;
    let (mut rounds, mut members, mut points) = (0, 0, 0);
    for round in chosen(here, what, false).await? {
        let moved = here.app.store.void_round(&by, round).await?;
        rounds += 1;
        members += moved.members;
        points -= moved.points;
    }
    here.app.ring();
    let line = say!(here.words, "void-done", rounds = rounds, members = members, points = points);
    Ok(Reply::default().tone(Tone::Good).with(Block::Paragraph(line)))
}

pub(super) async fn restore(here: &Here<'_>, what: &What) -> Result<Reply> {
    let by = deciding(here, what.reason.as_deref()).await?;
    let (mut rounds, mut members, mut points) = (0, 0, 0);
    for round in chosen(here, what, true).await? {
        let moved = here.app.store.restore_round(&by, round).await?;
        rounds += 1;
        members += moved.members;
        points += moved.points;
    }
    here.app.ring();
    let line = say!(here.words, "restore-done", rounds = rounds, members = members, points = points);
    Ok(Reply::default().tone(Tone::Good).with(Block::Paragraph(line)))
}

/// The rounds that are meant; those this very request changed before, if it did.
async fn chosen(here: &Here<'_>, what: &What, voided: bool) -> Result<Vec<RoundId>> {
    let store = &here.app.store;
    let mut rounds = store.rounds_of_request(here.workspace, &here.request.id).await?;
    if let Some(typed) = &what.question {
        let question: QuestionId =
            typed.trim().to_lowercase().parse().map_err(|_| CaseRefusal::NoSuchQuestion(typed.clone()))?;
        // Of several, some may have been done when it was interrupted.
        rounds.extend(store.rounds_of_question(here.workspace, &question, voided).await?);
    } else if rounds.is_empty() {
        let day = what.day.as_deref().map(day).transpose()?;
        rounds = store.rounds_of_day(here.workspace, &here.request.channel.id, day, voided).await?;
    }
    if rounds.is_empty() {
        return Err(CaseRefusal::NothingThere { voided }.into());
    }
    Ok(rounds)
}

fn day(typed: &str) -> Result<NaiveDate> {
    NaiveDate::parse_from_str(typed.trim(), "%Y-%m-%d").map_err(|_| Refusal::NotADay(typed.to_owned()).into())
}

pub(super) async fn excuse(here: &Here<'_>, whom: &Whom, excused: bool) -> Result<Reply> {
    let (store, words) = (&here.app.store, here.words);
    let day = day(&whom.on)?;
    let typed = whom.member.trim().trim_start_matches('@');
    let named = here.request.named.iter().find(|named| named.id == typed);
    let found = store.member_called(here.workspace, typed).await?;
    // Whoever the place named, but who never took part, has missed nothing.
    let called = || named.map_or_else(|| typed.to_owned(), |named| named.name.clone());
    let member = found.ok_or_else(|| CaseRefusal::NoSuchMember(called()))?;
    let by = deciding(here, whom.reason.as_deref()).await?;
    store.excuse(&by, &here.request.channel.id, member.member, day, excused).await?;
    let line = say!(words, "excuse-done", excused = whether(excused), member = member.name, day = words.day(day));
    Ok(Reply::default().tone(Tone::Good).with(Block::Paragraph(line)))
}
