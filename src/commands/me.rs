//! One's own points, rank and streak.

use super::Here;
use super::answer::rounds_in_words;
use super::leaderboard::capital;
use crate::chat::{Block, Reply, Span as Words, text};
use crate::error::Result;
use crate::posts::day_in_words;
use crate::quiz::standing::{Period, Span};
use crate::quiz::streak::streak;

/// Rounds listed.
const RECENT: i64 = 7;

pub(super) async fn show(here: &Here<'_>) -> Result<Reply> {
    let (store, request) = (&here.app.store, here.request);
    let Some(member) = store.member(here.workspace, &request.caller.id).await? else {
        return Ok(Reply::titled(request.caller.name.clone()).with(Block::Paragraph(vec![
            text("You have not answered yet. See the question with "),
            Words::Command("today".to_owned()),
            text(" and answer with "),
            Words::Command("answer".to_owned()),
            text("."),
        ])));
    };
    let zone = here.zone().await?;
    let today = request.at.with_timezone(&zone).date_naive();
    let mut lines = Vec::new();
    let schedules = store.schedules(here.workspace, None).await?;
    let elsewhere = schedules.iter().any(|schedule| schedule.channel.id != request.channel.id);
    let mut boards = vec![(", in this channel", Some(request.channel.id.as_str()))];
    if elsewhere {
        boards.push((", everywhere here", None));
    }
    for (label, channel) in boards {
        let board = store.board(here.workspace, channel).await?;
        for span in [Span::Week, Span::All] {
            let found = store.standings(here.workspace, board, Period::of(span, today), 1, 1, Some(member)).await?;
            let words = match found.own {
                Some(own) => format!("{} points, rank {} of {}", own.points, own.rank, found.members),
                None => "no answer yet".to_owned(),
            };
            lines.push(vec![text(format!("{}{label}: ", capital(&span.to_string()))), Words::Strong(words)]);
        }
    }
    let mut reply = Reply::titled(request.caller.name.clone()).with(Block::Bullets(lines));
    for schedule in schedules.iter().filter(|schedule| schedule.channel.id == request.channel.id) {
        let streak = streak(store.seen_rounds(here.workspace, schedule.id, member, request.at).await?);
        let freezes = match (streak.freezes, streak.next_freeze_in) {
            (held, Some(more)) => format!("{held} freezes held, the next after {} more", rounds_in_words(more)),
            (held, None) => format!("{held} freezes held, which is the most"),
        };
        reply.blocks.push(Block::Paragraph(vec![
            text("Streak: "),
            Words::Strong(rounds_in_words(streak.current)),
            text(format!(" (best {}), {}. {freezes}.", streak.best, streak.explained())),
        ]));
    }
    let recent = store.recent_rounds(here.workspace, member, RECENT).await?;
    if !recent.is_empty() {
        reply.blocks.push(Block::Heading(vec![text("Your last rounds")]));
        reply.blocks.push(Block::Bullets(
            recent
                .into_iter()
                .map(|(day, slug, points)| vec![text(format!("{}: {points} points, {slug}", day_in_words(day)))])
                .collect(),
        ));
    }
    Ok(reply)
}
