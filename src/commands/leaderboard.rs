//! Who stands where: pages of a board, the caller's own line, and when the period ends.

use std::collections::HashMap;

use chrono::NaiveTime;
use chrono_tz::Tz;
use clap::ValueEnum;

use super::which_board::web_link;
use super::{Here, group, season};
use crate::chat::{self, Action, Block, ButtonStyle, Choice, RankingLine, Reply};
use crate::error::{GroupRefusal, Result};
use crate::quiz::MemberId;
use crate::quiz::schedule::instant;
use crate::quiz::standing::{Board, Period, Scope, Span, Standing, ends_before, period_before};
use crate::store::Season;
use crate::words::{Value, Words, plain, say, whether, word};

/// Members on one page.
const PAGE: u32 = 10;
/// Lines shown above and below one's own when it is on another page.
const AROUND: u32 = 3;

/// [`Span`] as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum SpanChoice {
    /// Today
    Day,
    /// This week, from Monday
    #[default]
    Week,
    /// This month
    Month,
    /// The season, or the last one
    Season,
    /// All time
    All,
}

/// The span that is meant.
///
/// # Errors
/// A refusal when a season is asked for and none has begun.
pub(super) async fn span(here: &Here<'_>, choice: SpanChoice) -> Result<Span> {
    Ok(match choice {
        SpanChoice::Day => Span::Day,
        SpanChoice::Week => Span::Week,
        SpanChoice::Month => Span::Month,
        SpanChoice::Season => season::with_board(here).await?.span(),
        SpanChoice::All => Span::All,
    })
}

/// [`Scope`] as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum BoardChoice {
    /// This channel
    #[default]
    Channel,
    /// The whole workspace
    Workspace,
    /// A study group
    Group,
    /// The study groups against each other
    Groups,
}

/// One page, and what its buttons need to know.
pub(super) struct Shown {
    pub reply: Reply,
    pub page: u32,
    pub pages: u32,
    /// Nobody is on the board.
    pub empty: bool,
}

pub(super) async fn show(here: &Here<'_>, span: Span, scope: Scope, page: u32) -> Result<Reply> {
    let Shown { mut reply, page, pages, empty } = shown(here, span, scope, page, true).await?;
    reply.blocks.extend(web_link(here, span, scope));
    let words = here.words;
    let (previous, next) = (plain!(words, "button-previous"), plain!(words, "button-next"));
    for (label, to) in [(previous, page.saturating_sub(1)), (next, page + 1)] {
        if (1..=pages).contains(&to) {
            reply = reply.button(&label, Action::ShowBoard { span, scope, page: to }, ButtonStyle::Other);
        }
    }
    let spans = Span::EVERY.into_iter().map(|other| (other, plain!(words, "button-span", span = word(other.word()))));
    let mut seasons: Vec<_> = season::of(here, span).await?.into_iter().collect();
    seasons.extend(here.which_board(span, scope).last_season().await?.filter(|last| last.span() != span));
    let seasons =
        seasons.iter().map(|season| (season.span(), plain!(words, "select-season", season = season.name.as_str())));
    let spans = spans.chain(seasons).map(|(other, label)| Choice {
        label,
        action: Action::ShowBoard { span: other, scope, page: 1 },
        chosen: other == span,
    });
    let boards = [Scope::Channel, Scope::Workspace].map(|other| Choice {
        label: plain!(words, "select-board", place = place(other)),
        action: Action::ShowBoard { span, scope: other, page: 1 },
        chosen: other == scope,
    });
    reply = reply
        .select(&plain!(words, "select-span"), spans.collect())
        .select(&plain!(words, "select-whose"), boards.into());
    if !empty {
        reply = reply.button(&plain!(words, "button-share"), Action::ShareBoard { span, scope }, ButtonStyle::Other);
    }
    Ok(reply)
}

/// The first page for the whole channel, without the caller's own line.
pub(super) async fn share(here: &Here<'_>, span: Span, scope: Scope) -> Result<Reply> {
    Ok(shown(here, span, scope, 1, false).await?.reply)
}

/// One page; with `own`, the caller's line is marked and shown wherever it is.
async fn shown(here: &Here<'_>, span: Span, scope: Scope, page: u32, own: bool) -> Result<Shown> {
    if scope == Scope::Groups {
        return group::against(here, span, page, own).await;
    }
    let season = season::of(here, span).await?;
    let (zone, mut board) = read(here, span, season.as_ref(), scope, page).await?;
    if !own {
        (board.own, board.around) = (None, Vec::new());
    }
    let title = match (scope, &season) {
        (Scope::Group(group), _) => group::title(here, span, season.as_ref(), group).await?,
        (_, Some(season)) => {
            plain!(here.words, "season-board-title", season = season.name.as_str(), place = place(scope))
        }
        (_, None) => plain!(here.words, "board-title", span = word(span.word()), place = place(scope)),
    };
    // A group's board is of the members it has now, so it is never final.
    let noted = season.as_ref().filter(|season| season.closed_at.is_none() || !matches!(scope, Scope::Group(_)));
    let mut reply = rendered(here, span, title, zone, &board, noted);
    if let Scope::Group(_) = scope {
        reply = reply.with(Block::Note(say!(here.words, "board-group-how")));
    }
    Ok(Shown { reply, page: board.page, pages: board.pages, empty: board.members == 0 })
}

/// One page with what is the caller's own, and the zone it stands in.
async fn read(here: &Here<'_>, span: Span, season: Option<&Season>, scope: Scope, page: u32) -> Result<(Tz, Board)> {
    let store = &here.app.store;
    let channel = &here.request.channel.id;
    let zone = here.zone().await?;
    let today = here.request.at.with_timezone(&zone).date_naive();
    let member = store.member(here.workspace, &here.request.caller.id).await?;
    let period = Period::of(span, today);
    let channel = match scope {
        Scope::Channel => Some(channel.as_str()),
        Scope::Workspace => None,
        Scope::Group(id) => {
            let mut found = group::of_group(here, id, period, (page, PAGE), member).await?;
            if let Some(before) = period_before(span, today) {
                found.before = group::ranks_of_group(here, id, before).await?;
            }
            return Ok((zone, found));
        }
        Scope::Groups => return Err(GroupRefusal::NoLines.into()),
    };
    let board = store.board(here.workspace, channel).await?;
    if let Some(season) = season.filter(|season| season.closed_at.is_some()) {
        return Ok((zone, store.final_page(season, board, page, PAGE, member).await?));
    }
    let mut found = store.standings(here.workspace, board, period, page, PAGE, member).await?;
    if let Some(own) = &found.own
        && !found.lines.contains(own)
    {
        found.around = store.standings_around(here.workspace, board, period, own.member, AROUND).await?;
    }
    if let Some(before) = period_before(span, today) {
        let shown: Vec<_> =
            found.lines.iter().chain(&found.around).chain(&found.own).map(|standing| standing.member).collect();
        found.before = store.ranks_in(here.workspace, board, before, &shown).await?;
    }
    Ok((zone, found))
}

fn rendered(here: &Here<'_>, span: Span, title: String, zone: Tz, board: &Board, season: Option<&Season>) -> Reply {
    let words = here.words;
    let mut reply = Reply::titled(title);
    if board.lines.is_empty() && season.is_some_and(|season| season.closed_at.is_some()) {
        reply = reply.with(Block::Paragraph(say!(words, "season-nobody", over = whether(true))));
    } else if board.lines.is_empty() {
        let command = chat::Span::Command("answer".to_owned());
        reply = reply.with(Block::Paragraph(say!(words, "board-empty", command = command)));
    } else {
        reply.blocks.extend(ranking(words, board));
    }
    let (page, pages, members) = (board.page, board.pages, board.members);
    if let Some(season) = season {
        return reply.with(Block::Note(if let Some(closed) = season.closed_on() {
            let closed = words.date(closed);
            say!(words, "season-board-over", page = page, pages = pages, members = members, closed = closed)
        } else {
            let end = chat::Span::Until(season.stretch.ends_at(season.zone));
            say!(words, "season-board-ends", page = page, pages = pages, members = members, end = end)
        }));
    }
    reply.with(Block::Note(match end(here, span, zone) {
        Some(end) => say!(words, "board-note-ends", page = page, pages = pages, members = members, end = end),
        None => say!(words, "board-note", page = page, pages = pages, members = members),
    }))
}

/// The lines of a page, and below them the caller's own with those around it when it is on another page.
pub(super) fn ranking(words: &Words, board: &Board) -> Vec<Block> {
    let own = board.own.as_ref();
    let line = |standing: &Standing| {
        ranking_line(words, standing, &board.before, own.is_some_and(|own| own.member == standing.member))
    };
    let mut blocks = vec![Block::Ranking(board.lines.iter().map(line).collect())];
    if let Some(own) = own
        && !board.lines.contains(own)
    {
        let mut near: Vec<_> = board.around.iter().chain([own]).collect();
        near.sort_by_key(|standing| (std::cmp::Reverse(standing.points), standing.member));
        blocks.push(Block::Heading(say!(words, "board-around")));
        blocks.push(Block::Ranking(near.into_iter().map(line).collect()));
    }
    blocks
}

/// When the stretch of time is over and the board starts anew.
pub(super) fn end(here: &Here<'_>, span: Span, zone: Tz) -> Option<chat::Span> {
    let today = here.request.at.with_timezone(&zone).date_naive();
    ends_before(span, today).map(|end| chat::Span::Until(instant(zone, end.and_time(NaiveTime::MIN))))
}

/// The word that selects how a board's place is called.
pub(crate) fn place(scope: Scope) -> Value {
    word(match scope {
        Scope::Channel => "channel",
        Scope::Workspace => "everywhere",
        Scope::Group(_) => "group",
        Scope::Groups => "groups",
    })
}

/// A line with how it moved since the period before, where `before` are the ranks of then.
pub(crate) fn ranking_line(
    words: &Words,
    standing: &Standing,
    before: &HashMap<MemberId, i64>,
    own: bool,
) -> RankingLine {
    let mut figures = words.figures(standing);
    let places = before.get(&standing.member).map(|before| before - standing.rank);
    figures = match places {
        Some(places) if places > 0 => plain!(words, "board-up", figures = figures, places = places),
        Some(places) if places < 0 => plain!(words, "board-down", figures = figures, places = places.abs()),
        None if !before.is_empty() => plain!(words, "board-new", figures = figures),
        _ => figures,
    };
    RankingLine { rank: standing.rank, name: standing.name.clone(), figures, own }
}
