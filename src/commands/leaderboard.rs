//! Who stands where: pages of a board, the caller's own line, and when the period ends.

use chrono::NaiveTime;
use chrono_tz::Tz;
use clap::ValueEnum;

use super::Here;
use crate::chat::{self, Action, Block, ButtonStyle, RankingLine, Reply};
use crate::error::{Refusal, Result};
use crate::quiz::schedule::instant;
use crate::quiz::standing::{Board, Period, Scope, Span, Standing, ends_before};
use crate::words::{Value, Words, plain, say, word};

/// Members on one page.
const PAGE: u32 = 10;

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
    /// All time
    All,
}

impl From<SpanChoice> for Span {
    fn from(choice: SpanChoice) -> Self {
        match choice {
            SpanChoice::Day => Self::Day,
            SpanChoice::Week => Self::Week,
            SpanChoice::Month => Self::Month,
            SpanChoice::All => Self::All,
        }
    }
}

/// [`Scope`] as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum BoardChoice {
    /// This channel
    #[default]
    Channel,
    /// The whole workspace
    Workspace,
}

impl From<BoardChoice> for Scope {
    fn from(choice: BoardChoice) -> Self {
        match choice {
            BoardChoice::Channel => Self::Channel,
            BoardChoice::Workspace => Self::Workspace,
        }
    }
}

pub(super) async fn show(here: &Here<'_>, span: Span, scope: Scope, page: u32) -> Result<Reply> {
    let (zone, board) = read(here, span, scope, page, PAGE).await?;
    let mut reply = rendered(here, span, scope, zone, &board);
    let words = here.words;
    let (previous, next) = (plain!(words, "button-previous"), plain!(words, "button-next"));
    for (label, to) in [(previous, board.page.saturating_sub(1)), (next, board.page + 1)] {
        if (1..=board.pages).contains(&to) {
            reply = reply.button(&label, Action::ShowBoard { span, scope, page: to }, ButtonStyle::Other);
        }
    }
    for other in Span::EVERY.into_iter().filter(|other| *other != span) {
        reply = reply.button(
            &plain!(words, "button-span", span = word(other.word())),
            Action::ShowBoard { span: other, scope, page: 1 },
            ButtonStyle::Other,
        );
    }
    if board.members > 0 {
        reply = reply.button(&plain!(words, "button-share"), Action::ShareBoard { span, scope }, ButtonStyle::Other);
    }
    Ok(reply)
}

/// The first page for the whole channel, without the caller's own line.
pub(super) async fn share(here: &Here<'_>, span: Span, scope: Scope) -> Result<Reply> {
    let (zone, mut board) = read(here, span, scope, 1, PAGE).await?;
    board.own = None;
    Ok(rendered(here, span, scope, zone, &board))
}

/// One page of a board as it stands in its zone.
pub(super) async fn read(here: &Here<'_>, span: Span, scope: Scope, page: u32, size: u32) -> Result<(Tz, Board)> {
    let store = &here.app.store;
    let channel = &here.request.channel.id;
    let zone = here.zone().await?;
    let today = here.request.at.with_timezone(&zone).date_naive();
    let channel = match scope {
        Scope::Channel => Some(channel.as_str()),
        Scope::Workspace => None,
        Scope::Group(_) | Scope::Groups => return Err(Refusal::OldButton.into()),
    };
    let board = store.board(here.workspace, channel).await?;
    let member = store.member(here.workspace, &here.request.caller.id).await?;
    Ok((zone, store.standings(here.workspace, board, Period::of(span, today), page, size, member).await?))
}

fn rendered(here: &Here<'_>, span: Span, scope: Scope, zone: Tz, board: &Board) -> Reply {
    let words = here.words;
    let mut reply = Reply::titled(plain!(words, "board-title", span = word(span.word()), place = place(scope)));
    if board.lines.is_empty() {
        let command = chat::Span::Command("answer".to_owned());
        reply = reply.with(Block::Paragraph(say!(words, "board-empty", command = command)));
    } else {
        let own = board.own.as_ref().map(|own| own.member);
        let mut lines: Vec<_> =
            board.lines.iter().map(|line| ranking_line(words, line, own == Some(line.member))).collect();
        if let Some(own) = &board.own
            && !board.lines.iter().any(|line| line.member == own.member)
        {
            lines.push(ranking_line(words, own, true));
        }
        reply = reply.with(Block::Ranking(lines));
    }
    let today = here.request.at.with_timezone(&zone).date_naive();
    let (page, pages, members) = (board.page, board.pages, board.members);
    reply.with(Block::Note(match ends_before(span, today) {
        Some(end) => {
            let end = chat::Span::Until(instant(zone, end.and_time(NaiveTime::MIN)));
            say!(words, "board-note-ends", page = page, pages = pages, members = members, end = end)
        }
        None => say!(words, "board-note", page = page, pages = pages, members = members),
    }))
}

/// The word that selects how a board's place is called.
pub(super) fn place(scope: Scope) -> Value {
    word(match scope {
        Scope::Channel => "channel",
        Scope::Workspace | Scope::Group(_) | Scope::Groups => "everywhere",
    })
}

fn ranking_line(words: &Words, standing: &Standing, own: bool) -> RankingLine {
    let (points, rounds, quiz) = (standing.points, standing.answered, standing.quiz_points);
    let figures = if quiz > 0 {
        plain!(words, "board-figures-quiz", points = points, rounds = rounds, quiz = quiz)
    } else {
        plain!(words, "board-figures", points = points, rounds = rounds)
    };
    RankingLine { rank: standing.rank, name: standing.name.clone(), figures, own }
}
