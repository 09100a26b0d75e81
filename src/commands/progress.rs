//! How one comes along: the topics one is strong and weak in, and the points of the last weeks.

use chrono::{Datelike as _, Days, NaiveDate};

use super::Here;
use crate::chat::{Block, Picture, Reply, Span};
use crate::error::Result;
use crate::pictures::{Bar, Chart, Shape};
use crate::quiz::MemberId;
use crate::quiz::standing::{self, Period};
use crate::quiz::topics::{JUDGED_FROM, Topic, strong_and_weak};
use crate::words::{Words, plain, say};

/// Weeks shown, the present one included.
const WEEKS: u64 = 12;
/// However late somebody began; before their first points there is nothing to see.
const FEWEST_WEEKS: usize = 4;

/// Adds both to what `/me` says.
pub(super) async fn add(here: &Here<'_>, member: MemberId, today: NaiveDate, reply: Reply) -> Result<Reply> {
    let (store, words) = (&here.app.store, here.words);
    let reply = topics(words, store.topics(here.workspace, member).await?, reply);
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    let mondays: Vec<_> = (0..WEEKS).rev().map(|ago| monday - Days::new(7 * ago)).collect();
    let weeks: Vec<_> = mondays.iter().map(|day| Period::of(standing::Span::Week, *day)).collect();
    let board = store.board(here.workspace, None).await?;
    let points = store.points_by_period(here.workspace, board, member, &weeks).await?;
    Ok(progress(words, &mondays, &points, reply))
}

fn topics(words: &Words, topics: Vec<Topic>, mut reply: Reply) -> Reply {
    let (strong, weak) = strong_and_weak(topics);
    if strong.is_empty() {
        return reply;
    }
    let named = |topics: &[Topic]| {
        let named =
            topics.iter().map(|topic| plain!(words, "me-topic", topic = topic.name.clone(), percent = topic.percent));
        Span::Strong(words.commas(named))
    };
    let mut lines = vec![say!(words, "me-strong", topics = named(&strong))];
    if !weak.is_empty() {
        lines.push(say!(words, "me-weak", topics = named(&weak)));
    }
    reply.blocks.push(Block::Heading(say!(words, "me-topics")));
    reply.blocks.push(Block::Bullets(lines));
    reply.with(Block::Note(say!(words, "me-topics-note", least = JUDGED_FROM)))
}

fn progress(words: &Words, mondays: &[NaiveDate], points: &[i64], mut reply: Reply) -> Reply {
    let began = points.iter().position(|points| *points != 0).unwrap_or(0);
    let shown = began.min(points.len().saturating_sub(FEWEST_WEEKS));
    let (mondays, shown) = (mondays.get(shown..).unwrap_or_default(), points.get(shown..).unwrap_or_default());
    let (Some(first), Some((now, before))) = (mondays.first(), shown.split_last()) else { return reply };
    reply.blocks.push(Block::Heading(say!(words, "progress-title")));
    if points.iter().all(|points| *points == 0) {
        return reply.with(Block::Paragraph(say!(words, "progress-nothing", weeks = points.len())));
    }
    let before = words.commas(before.iter().map(ToString::to_string));
    let said = say!(words, "progress", first = words.day(*first), before = before, now = now.to_string());
    let bars: Vec<_> = mondays
        .iter()
        .zip(shown)
        .map(|(monday, points)| Bar {
            label: plain!(words, "chart-day", date = monday.day(), month = monday.month()),
            otherwise: String::new(),
            value: *points,
        })
        .collect();
    let each = bars.iter().map(|bar| plain!(words, "chart-bar", label = bar.label.clone(), value = bar.value));
    let alt = plain!(words, "progress-alt", weeks = words.commas(each));
    let chart = Chart { title: plain!(words, "progress-chart"), shape: Shape::Columns, bars };
    reply.with(Block::Paragraph(said)).picture(Picture { name: "points-per-week.png".to_owned(), alt, chart })
}
