//! A post for the admin's eyes only, so that nobody has to wait for morning to see one.

use crate::chat::{Block, Reply};
use crate::commands::Here;
use crate::error::{Refusal, Result};
use crate::posts;
use crate::quiz::RoundId;
use crate::store::{Round, RoundState, Schedule};
use crate::words::{say, whether};

/// The next post as it would look, with a question that was asked already where there is one.
pub(super) async fn show(here: &Here<'_>, schedule: &Schedule) -> Result<Reply> {
    let store = &here.app.store;
    let pool = store.questions(&schedule.pool).await?;
    let asked = store.asked(here.workspace, schedule.id).await?;
    let latest = asked.iter().max_by_key(|(_, asked)| asked.last).map(|(id, _)| id);
    // The last in name: some question must be shown, and which one says nothing of the order they come in.
    let question = latest.or(pool.last()).ok_or(Refusal::NothingToAsk)?;
    let revision = store.current_revision(question).await?;
    let prepared = here.app.prepared(&revision).await?;
    let occurrence = schedule.timetable.occurrence(schedule.next_day);
    let round = Round {
        workspace: here.workspace,
        id: RoundId(0),
        schedule: schedule.id,
        channel: schedule.channel.clone(),
        language: store.settings(here.workspace).await?.language,
        day: occurrence.day,
        state: RoundState::Open,
        revision,
        boards: Vec::new(),
        periods: Vec::new(),
        opens_at: occurrence.opens_at,
        closes_at: occurrence.closes_at,
        message: None,
    };
    let mut reply = posts::question(&prepared, &round, &[], None);
    for button in &mut reply.buttons {
        button.enabled = false;
    }
    Ok(reply.with(Block::Note(say!(here.words, "sample-note", asked = whether(latest.is_some())))))
}
