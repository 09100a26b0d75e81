//! Who stands where: pages of a board, the caller's own line, and when the period ends.

use chrono::NaiveTime;
use chrono_tz::Tz;
use clap::ValueEnum;

use super::Here;
use super::answer::rounds_in_words;
use crate::chat::{Action, Block, ButtonStyle, RankingLine, Reply, Span as Words, text};
use crate::error::Result;
use crate::quiz::schedule::instant;
use crate::quiz::standing::{Board, Period, Span, Standing, ends_before};

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

pub(super) async fn show(here: &Here<'_>, span: Span, everywhere: bool, page: u32) -> Result<Reply> {
    let (zone, board) = read(here, span, everywhere, page).await?;
    let mut reply = rendered(here, span, everywhere, zone, &board);
    for (label, to) in [("‹ Previous", board.page.saturating_sub(1)), ("Next ›", board.page + 1)] {
        if (1..=board.pages).contains(&to) {
            reply = reply.button(label, Action::ShowBoard { span, everywhere, page: to }, ButtonStyle::Other);
        }
    }
    for other in Span::EVERY.into_iter().filter(|other| *other != span) {
        reply = reply.button(
            capital(&other.to_string()).as_str(),
            Action::ShowBoard { span: other, everywhere, page: 1 },
            ButtonStyle::Other,
        );
    }
    if board.members > 0 {
        reply = reply.button("Show everyone", Action::ShareBoard { span, everywhere }, ButtonStyle::Other);
    }
    Ok(reply)
}

/// The first page for the whole channel, without the caller's own line.
pub(super) async fn share(here: &Here<'_>, span: Span, everywhere: bool) -> Result<Reply> {
    let (zone, mut board) = read(here, span, everywhere, 1).await?;
    board.own = None;
    Ok(rendered(here, span, everywhere, zone, &board))
}

async fn read(here: &Here<'_>, span: Span, everywhere: bool, page: u32) -> Result<(Tz, Board)> {
    let store = &here.app.store;
    let channel = &here.request.channel.id;
    let zone = here.zone().await?;
    let today = here.request.at.with_timezone(&zone).date_naive();
    let board = store.board(here.workspace, (!everywhere).then_some(channel.as_str())).await?;
    let member = store.member(here.workspace, &here.request.caller.id).await?;
    Ok((zone, store.standings(here.workspace, board, Period::of(span, today), page, PAGE, member).await?))
}

fn rendered(here: &Here<'_>, span: Span, everywhere: bool, zone: Tz, board: &Board) -> Reply {
    let place = if everywhere { "everywhere here" } else { "this channel" };
    let mut reply = Reply::titled(format!("Leaderboard: {span}, {place}"));
    if board.lines.is_empty() {
        reply = reply.with(Block::Paragraph(vec![
            text("Nobody has answered yet. Be the first with "),
            Words::Command("answer".to_owned()),
            text("."),
        ]));
    } else {
        let own = board.own.as_ref().map(|own| own.member);
        let mut lines: Vec<_> = board.lines.iter().map(|line| ranking_line(line, own == Some(line.member))).collect();
        if let Some(own) = &board.own
            && !board.lines.iter().any(|line| line.member == own.member)
        {
            lines.push(ranking_line(own, true));
        }
        reply = reply.with(Block::Ranking(lines));
    }
    let mut note = vec![text(format!(
        "Page {} of {} · {} {}",
        board.page,
        board.pages,
        board.members,
        if board.members == 1 { "member" } else { "members" }
    ))];
    let today = here.request.at.with_timezone(&zone).date_naive();
    if let Some(end) = ends_before(span, today) {
        note.push(text(" · starts anew "));
        note.push(Words::Until(instant(zone, end.and_time(NaiveTime::MIN))));
    }
    reply.with(Block::Note(note))
}

fn ranking_line(standing: &Standing, own: bool) -> RankingLine {
    let answered = rounds_in_words(u32::try_from(standing.answered).unwrap_or(u32::MAX));
    let points = if standing.points == 1 { "1 point".to_owned() } else { format!("{} points", standing.points) };
    RankingLine { rank: standing.rank, name: standing.name.clone(), figures: format!("{points}, {answered}"), own }
}

/// With a capital first letter.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
