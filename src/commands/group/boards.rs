//! The boards of study groups: a group's members among themselves, and the groups against each other.

use std::collections::HashMap;

use super::{groups, named, only};
use crate::chat::{Block, Line, RankingLine, Reply, Span};
use crate::commands::Here;
use crate::commands::leaderboard::{self, BoardChoice, Shown};
use crate::commands::season;
use crate::error::{GroupRefusal, Result};
use crate::quiz::group::{self, GroupLine};
use crate::quiz::standing::{self, Board, Period, Scope};
use crate::quiz::{GroupId, MemberId};
use crate::store::{Group, Season};
use crate::words::{Words, plain, say, word};

/// Groups on one page.
const PAGE: u32 = 10;

/// Whose board is asked for. Naming a group is asking for its board.
pub(in crate::commands) async fn scope(here: &Here<'_>, board: BoardChoice, name: Option<&str>) -> Result<Scope> {
    Ok(match (board, name) {
        (BoardChoice::Groups, _) => Scope::Groups,
        (_, Some(name)) => Scope::Group(named(here, name).await?.id),
        (BoardChoice::Group, None) => Scope::Group(only(here, "group").await?.id),
        (BoardChoice::Channel, None) => Scope::Channel,
        (BoardChoice::Workspace, None) => Scope::Workspace,
    })
}

/// One page of a group's board.
pub(in crate::commands) async fn of_group(
    here: &Here<'_>,
    group: GroupId,
    period: Period,
    (page, size): (u32, u32),
    member: Option<MemberId>,
) -> Result<Board> {
    let store = &here.app.store;
    let workspace_board = store.board(here.workspace, None).await?;
    let lines = store.group_lines(here.workspace, group, workspace_board, period).await?;
    Ok(group::board(lines, page, size, member))
}

/// The ranks of a group's members in a period.
pub(in crate::commands) async fn ranks_of_group(
    here: &Here<'_>,
    group: GroupId,
    period: Period,
) -> Result<HashMap<MemberId, i64>> {
    let whole = of_group(here, group, period, (1, u32::MAX), None).await?;
    Ok(whole.lines.into_iter().map(|line| (line.member, line.rank)).collect())
}

/// A group's board's title.
pub(in crate::commands) async fn title(
    here: &Here<'_>,
    span: standing::Span,
    season: Option<&Season>,
    group: GroupId,
) -> Result<String> {
    let found = groups(here).await?.into_iter().find(|found| found.id == group).ok_or(GroupRefusal::Gone)?;
    Ok(match season {
        Some(season) => {
            plain!(here.words, "season-board-title-group", season = season.name.as_str(), group = found.name)
        }
        None => plain!(here.words, "board-title-group", span = word(span.word()), group = found.name),
    })
}

/// One page of the groups against each other; with `own`, the caller's groups are marked and shown wherever they are.
pub(in crate::commands) async fn against(here: &Here<'_>, span: standing::Span, page: u32, own: bool) -> Result<Shown> {
    let (store, words) = (&here.app.store, here.words);
    let zone = here.zone().await?;
    let today = here.request.at.with_timezone(&zone).date_naive();
    let board = store.board(here.workspace, None).await?;
    let member = if own { store.member(here.workspace, &here.request.caller.id).await? } else { None };
    let tallies = store.group_tallies(here.workspace, board, Period::of(span, today), member).await?;
    let board = group::against_each_other(tallies, page, PAGE);
    let place = leaderboard::place(Scope::Groups);
    let season = season::of(here, span).await?;
    let mut reply = Reply::titled(match &season {
        Some(season) => plain!(words, "season-board-title", season = season.name.as_str(), place = place),
        None => plain!(words, "board-title", span = word(span.word()), place = place),
    });
    let lines: Vec<_> = board.lines.iter().chain(&board.elsewhere).map(|line| ranking_line(words, line)).collect();
    let empty = lines.is_empty();
    reply = reply.with(if empty {
        let create = Span::Command("group create".to_owned());
        Block::Paragraph(say!(words, "group-none", command = create))
    } else {
        Block::Ranking(lines)
    });
    let (page, pages, groups) = (board.page, board.pages, board.groups);
    let runs = season.filter(|season| season.closed_at.is_none());
    let season_ends = runs.map(|season| Span::Until(season.stretch.ends_at(season.zone)));
    reply = reply.with(Block::Note(match (season_ends, leaderboard::end(here, span, zone)) {
        (Some(end), _) => say!(words, "season-groups-ends", page = page, pages = pages, groups = groups, end = end),
        (None, Some(end)) => {
            say!(words, "board-note-groups-ends", page = page, pages = pages, groups = groups, end = end)
        }
        (None, None) => say!(words, "board-note-groups", page = page, pages = pages, groups = groups),
    }));
    reply = reply.with(Block::Note(say!(words, "board-groups-how")));
    Ok(Shown { reply, page, pages, empty })
}

fn ranking_line(words: &Words, line: &GroupLine) -> RankingLine {
    let figures = match line.average {
        Some(tenths) => plain!(
            words,
            "board-figures-group",
            average = plain!(words, "group-average", whole = tenths / 10, tenth = tenths % 10),
            active = line.active
        ),
        None => plain!(words, "board-figures-nobody"),
    };
    RankingLine { rank: line.rank, name: line.name.clone(), figures, own: line.own }
}

/// Where the caller stands in a group this week, if they are in it.
pub(in crate::commands) async fn line_of_me(here: &Here<'_>, group: &Group) -> Result<Option<Line>> {
    let Some(member) = here.app.store.member(here.workspace, &here.request.caller.id).await? else { return Ok(None) };
    let (words, zone) = (here.words, here.zone().await?);
    let today = here.request.at.with_timezone(&zone).date_naive();
    let span = standing::Span::Week;
    let board = of_group(here, group.id, Period::of(span, today), (1, 1), Some(member)).await?;
    let standing = match board.own {
        Some(own) => plain!(words, "me-rank", points = own.points, rank = own.rank, members = board.members),
        None => plain!(words, "me-unranked"),
    };
    let standing = Span::Strong(standing);
    let name = group.name.as_str();
    Ok(Some(say!(words, "me-group", span = word(span.word()), group = name, standing = standing)))
}

/// The same for each group the caller is in.
pub(in crate::commands) async fn lines_of_me(here: &Here<'_>) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for group in groups(here).await?.iter().filter(|group| group.own) {
        lines.extend(line_of_me(here, group).await?);
    }
    Ok(lines)
}
