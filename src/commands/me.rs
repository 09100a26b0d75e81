//! One's own points, rank and streak, topics and progress.

use chrono::{NaiveDate, TimeDelta};

use super::{Here, group, progress};
use crate::chat::{Block, Line, Reply, Span as Words};
use crate::error::Result;
use crate::quiz::MemberId;
use crate::quiz::standing::{Period, Span};
use crate::quiz::streak::{Streak, streak};
use crate::store::Schedule;
use crate::told;
use crate::words::{self, plain, say, word};

/// Rounds listed.
const RECENT: i64 = 7;
/// What one could not be told in private stands here for so long.
const UNTOLD: TimeDelta = TimeDelta::days(14);
/// Daily questions told of at once; more would not fit a message.
const MOST_ELSEWHERE: usize = 8;

pub(super) async fn show(here: &Here<'_>) -> Result<Reply> {
    if here.is_alone() {
        return elsewhere(here).await;
    }
    let (store, request, words) = (&here.app.store, here.request, here.words);
    let Some(member) = store.member(here.workspace, &request.caller.id).await? else {
        return Ok(Reply::titled(request.caller.name.clone()).with(Block::Paragraph(say!(
            words,
            "me-nothing",
            today = Words::Command("today".to_owned()),
            answer = Words::Command("answer".to_owned())
        ))));
    };
    let zone = here.zone().await?;
    let today = request.at.with_timezone(&zone).date_naive();
    let mut lines = Vec::new();
    let schedules = store.schedules(here.workspace, None).await?;
    let elsewhere = schedules.iter().any(|schedule| schedule.channel.id != request.channel.id);
    let mut boards = vec![("channel", Some(request.channel.id.as_str()))];
    if elsewhere {
        boards.push(("everywhere", None));
    }
    for (place, channel) in boards {
        let board = store.board(here.workspace, channel).await?;
        for span in [Span::Week, Span::All] {
            let found = store.standings(here.workspace, board, Period::of(span, today), 1, 1, Some(member)).await?;
            let standing = match found.own {
                Some(own) => {
                    plain!(words, "me-rank", points = own.points, rank = own.rank, members = found.members)
                }
                None => plain!(words, "me-unranked"),
            };
            let standing = Words::Strong(standing);
            lines.push(say!(words, "me-standing", span = word(span.word()), place = word(place), standing = standing));
        }
    }
    lines.extend(group::lines_of_me(here).await?);
    let mut reply = Reply::titled(request.caller.name.clone()).with(Block::Bullets(lines));
    for schedule in schedules.iter().filter(|schedule| schedule.channel.id == request.channel.id) {
        reply.blocks.push(Block::Paragraph(streak_line(here, schedule, member).await?));
    }
    let recent = store.recent_rounds(here.workspace, member, RECENT).await?;
    if !recent.is_empty() {
        reply.blocks.push(Block::Heading(say!(words, "me-recent")));
        reply.blocks.push(Block::Bullets(
            recent
                .into_iter()
                .map(|(day, slug, points)| {
                    say!(words, "me-round", day = words.day(day), points = points, question = slug)
                })
                .collect(),
        ));
    }
    for said in store.untold(here.workspace, member, request.at - UNTOLD).await? {
        reply.blocks.push(Block::Paragraph(told::in_words(words, &said)));
    }
    progress::add(here, member, today, reply).await
}

/// Asked alone, as in a direct message: how one stands at each daily question one took part in.
async fn elsewhere(here: &Here<'_>) -> Result<Reply> {
    let (store, request, words) = (&here.app.store, here.request, here.words);
    let mut reply = Reply::titled(request.caller.name.clone());
    let (mut told, mut more) = (0, 0);
    for (workspace, member) in store.known_elsewhere(&here.asking()).await? {
        for schedule in store.schedules(workspace, None).await? {
            let board = store.board(workspace, Some(&schedule.channel.id)).await?;
            let today = request.at.with_timezone(&schedule.timetable.zone).date_naive();
            let mut lines = Vec::new();
            for span in [Span::Week, Span::All] {
                let found = store.standings(workspace, board, Period::of(span, today), 1, 1, Some(member)).await?;
                lines.extend(found.own.map(|own| {
                    let rank = plain!(words, "me-rank", points = own.points, rank = own.rank, members = found.members);
                    say!(words, "me-elsewhere", span = word(span.word()), standing = Words::Strong(rank))
                }));
            }
            if lines.is_empty() {
                continue;
            }
            if told == MOST_ELSEWHERE {
                more += 1;
                continue;
            }
            told += 1;
            lines.push(streak_line(here, &schedule, member).await?);
            let channel = Words::Channel(schedule.channel.id);
            reply.blocks.push(Block::Paragraph(say!(words, "me-daily", number = schedule.number, channel = channel)));
            reply.blocks.push(Block::Bullets(lines));
        }
    }
    if told == 0 {
        return Ok(reply.with(Block::Paragraph(say!(words, "me-nothing-anywhere"))));
    }
    if more > 0 {
        reply.blocks.push(Block::Paragraph(say!(words, "me-more-elsewhere", more = more)));
    }
    let me = Words::Command("me".to_owned());
    Ok(reply.with(Block::Note(say!(words, "me-elsewhere-note", me = me))))
}

/// How the streak at one daily question stands, and why.
async fn streak_line(here: &Here<'_>, schedule: &Schedule, member: MemberId) -> Result<Line> {
    let (store, words) = (&here.app.store, here.words);
    let streak = streak(store.seen_rounds(schedule.workspace, schedule.id, member, here.request.at).await?);
    let excuses = store.excuses(schedule.workspace, schedule.id, member).await?;
    let freezes = match (streak.freezes, streak.next_freeze_in) {
        (held, Some(more)) => plain!(words, "me-freezes-next", held = held, rounds = more),
        (held, None) => plain!(words, "me-freezes-most", held = held),
    };
    Ok(say!(
        words,
        "me-streak",
        rounds = Words::Strong(plain!(words, "rounds", rounds = streak.current)),
        best = streak.best,
        explained = excused(words, &streak, &excuses).unwrap_or_else(|| explained(words, &streak)),
        freezes = freezes
    ))
}

/// The same when it stands because somebody excused the last miss.
fn excused(words: &words::Words, streak: &Streak, excuses: &[(NaiveDate, Option<String>)]) -> Option<String> {
    let (day, author) = excuses.last()?;
    let last = streak.broken_on.max(streak.covered.last().copied());
    (streak.current > 0 && last.is_none_or(|last| last < *day)).then(|| {
        let author = author.clone().unwrap_or_else(|| plain!(words, "somebody"));
        plain!(words, "streak-excused", day = words.day(*day), author = author)
    })
}

/// Why the streak stands where it stands.
fn explained(words: &words::Words, streak: &Streak) -> String {
    match (streak.current, streak.covered.as_slice(), streak.broken_on) {
        (0, _, Some(broken)) => plain!(words, "streak-broken", day = words.day(broken)),
        (0, _, None) => plain!(words, "streak-none"),
        (_, [], _) => plain!(words, "streak-whole"),
        (_, [covered], _) => plain!(words, "streak-covered", day = words.day(*covered)),
        (_, [.., last], _) => {
            plain!(words, "streak-covered-more", days = streak.covered.len(), day = words.day(*last))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::Language;

    #[test]
    fn a_streak_says_why_it_stands_where_it_stands() {
        let words = words::Words::of(Language::English);
        let day = |day: u32| chrono::NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
        let broken = Streak { broken_on: Some(day(5)), ..Streak::default() };
        assert_eq!(explained(words, &broken), "Thursday 5 March was missed, with no freeze to cover it");
        let covered = Streak { current: 8, covered: vec![day(9)], ..Streak::default() };
        assert_eq!(explained(words, &covered), "kept: Monday 9 March was covered by a freeze");
        let twice = Streak { current: 8, covered: vec![day(9), day(11)], ..Streak::default() };
        assert_eq!(explained(words, &twice), "kept: 2 rounds were covered by freezes, the last on Wednesday 11 March");
        assert_eq!(explained(words, &Streak::default()), "answer a round to start one");
        assert_eq!(explained(words, &Streak { current: 1, ..Streak::default() }), "no round missed");
    }
}
