//! Seasons to look at: one with its standings, and the list of all.

use chrono::{DateTime, NaiveTime, Utc};

use super::Here;
use crate::chat::{Action, Block, ButtonStyle, Line, Reply, Span};
use crate::commands::leaderboard::ranking;
use crate::error::Result;
use crate::quiz::schedule::instant;
use crate::quiz::season::SeasonRefusal;
use crate::quiz::standing::Scope;
use crate::season_posts::problem_line;
use crate::store::{FinalLine, Season};
use crate::words::{Words, plain, say, whether};

/// Lines shown of the standings.
const SHOWN: u32 = 10;
/// Seasons listed, the latest first.
const LISTED: usize = 25;

/// When its final standings are made.
pub(super) async fn over_at(here: &Here<'_>, season: &Season) -> Result<DateTime<Utc>> {
    Ok(season.over_at(&here.app.store.schedules(here.workspace, None).await?))
}

pub(super) async fn one(here: &Here<'_>, season: &Season) -> Result<Reply> {
    let (store, words, at) = (&here.app.store, here.words, here.request.at);
    let board = store.board(here.workspace, None).await?;
    let member = store.member(here.workspace, &here.request.caller.id).await?;
    let page = match season.closed_at {
        Some(_) => store.final_page(season, board, 1, SHOWN, member).await?,
        None => store.standings(here.workspace, board, season.period(), 1, SHOWN, member).await?,
    };
    let mut reply = Reply::titled(season.name.clone());
    let mut about: Vec<Line> = vec![state(words, season, at, over_at(here, season).await?)];
    if let Some(role) = &season.reward {
        about.push(say!(words, "season-reward", role = Span::Role(role.clone())));
    }
    reply = reply.with(Block::Bullets(about));
    if !page.lines.is_empty() {
        reply.blocks.extend(ranking(words, &page));
    } else if season.stretch.from <= season.today(at) {
        let over = season.closed_at.is_some();
        reply = reply.with(Block::Paragraph(say!(words, "season-nobody", over = whether(over))));
    }
    if season.closed_at.is_some() {
        let lines = store.final_standings(season, board, SHOWN.into()).await?;
        if let Some(corrected) = corrected(words, &lines) {
            reply = reply.with(Block::Paragraph(corrected));
        }
        if here.admins_only().await.is_ok() {
            let problems = store.season_problems(season).await?;
            if !problems.is_empty() {
                reply =
                    reply.with(Block::Bullets(problems.iter().map(|problem| problem_line(words, problem)).collect()));
            }
        }
    }
    if page.members > 0 {
        reply = reply.with(Block::Note(say!(words, "season-members", members = page.members)));
        let action = Action::ShowBoard { span: season.span(), scope: Scope::Workspace, page: 1 };
        reply = reply.button(&plain!(words, "button-season-board"), action, ButtonStyle::Other);
    }
    Ok(reply)
}

pub(super) async fn list(here: &Here<'_>) -> Result<Reply> {
    let seasons = here.app.store.seasons(here.workspace).await?;
    if seasons.is_empty() {
        return Err(SeasonRefusal::None.into());
    }
    let schedules = here.app.store.schedules(here.workspace, None).await?;
    let lines = seasons.iter().rev().take(LISTED).map(|season| {
        let state = state(here.words, season, here.request.at, season.over_at(&schedules));
        say!(here.words, "season-listed", season = Span::Strong(season.name.clone()), state = state)
    });
    let mut reply = Reply::titled(plain!(here.words, "season-list")).with(Block::Bullets(lines.collect()));
    if seasons.len() > LISTED {
        reply = reply.with(Block::Note(say!(here.words, "season-list-more", more = seasons.len() - LISTED)));
    }
    Ok(reply)
}

/// What to type for its leaderboard.
pub(super) fn board_command(words: &Words) -> Span {
    Span::Code(format!("/{} {}:season", words.command("leaderboard"), words.option("span")))
}

/// Its days, and how far it is.
fn state(words: &Words, season: &Season, at: DateTime<Utc>, over_at: DateTime<Utc>) -> Line {
    let (days, today) = (words.stretch(season.stretch), season.today(at));
    if let Some(closed) = season.closed_on() {
        say!(words, "season-was", days = days, closed = words.date(closed))
    } else if today < season.stretch.from {
        let begins = Span::Until(instant(season.zone, season.stretch.from.and_time(NaiveTime::MIN)));
        say!(words, "season-comes", days = days, begins = begins)
    } else if today > season.stretch.to {
        say!(words, "season-closes", days = days, over = Span::Until(over_at))
    } else {
        say!(words, "season-runs", days = days, ends = Span::Until(season.stretch.ends_at(season.zone)))
    }
}

/// What corrections made of the final standings, which stay as they were announced.
fn corrected(words: &Words, lines: &[FinalLine]) -> Option<Line> {
    let lines = lines.iter().filter_map(|line| Some((line, line.corrected?)));
    let each: Vec<_> = lines
        .map(|(line, points)| {
            plain!(words, "season-corrected-one", member = line.standing.name.as_str(), points = points)
        })
        .collect();
    (!each.is_empty()).then(|| say!(words, "season-corrected", each = words.commas(each)))
}
