//! The report of a mock interview.

use std::cmp::Ordering;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::app::Prepared;
use crate::chat::{Block, ButtonStyle, Choice, Line, MockAction, Reply, Span, Tone, is_pack_name};
use crate::commands::Here;
use crate::error::Result;
use crate::quiz::grade::Credit;
use crate::quiz::mock::{Answered, Comparison, Report, compare, percent, report};
use crate::store::{Mock, Person};
use crate::words::{Words, plain, say, word};

/// Letters of a question that remind of it.
const REMINDER: usize = 110;

/// A mock interview with all there is to say about it.
pub(super) struct Told {
    pub prepared: Vec<Arc<Prepared>>,
    pub report: Report,
    /// The one before, and how this one compares.
    pub before: Option<(Mock, Comparison)>,
}

pub(super) async fn tell(here: &Here<'_>, who: &Person, mock: &Mock) -> Result<Told> {
    let (prepared, summed) = sum_up(here, mock).await?;
    let before = match here.app.store.mock_before(who, mock).await? {
        Some(before) => {
            let (_, earlier) = sum_up(here, &before).await?;
            Some((before, compare(&summed, &earlier)))
        }
        None => None,
    };
    Ok(Told { prepared, report: summed, before })
}

async fn sum_up(here: &Here<'_>, mock: &Mock) -> Result<(Vec<Arc<Prepared>>, Report)> {
    let mut prepared = Vec::with_capacity(mock.questions.len());
    for question in &mock.questions {
        prepared.push(here.app.prepared(&question.revision).await?);
    }
    let answered: Vec<_> = prepared
        .iter()
        .zip(&mock.questions)
        .map(|(prepared, question)| Answered {
            question: &prepared.question,
            grade: question.answered.as_ref().map(|(_, grade)| grade),
            late: question.late,
        })
        .collect();
    let report = report(&answered);
    Ok((prepared, report))
}

pub(super) async fn show(here: &Here<'_>, who: &Person, mock: &Mock) -> Result<Reply> {
    let words = here.words;
    let told = tell(here, who, mock).await?;
    let report = &told.report;
    let mut reply =
        Reply::titled(title(words, report)).tone(Tone::Good).with(Block::Paragraph(about(here, mock, report).await?));
    reply = reply.with(Block::Paragraph(compared(here, told.before.as_ref(), report).await?));
    reply = reply.with(Block::Heading(say!(words, "mock-topics"))).with(Block::Bullets(topics(
        words,
        report,
        told.before.as_ref().map(|(_, comparison)| comparison),
    )));
    if !report.read.is_empty() {
        let read = report.read.iter();
        let links = read.map(|read| vec![Span::Link { name: read.name.clone(), url: read.url.clone() }]).collect();
        reply = reply.with(Block::Heading(say!(words, "mock-read"))).with(Block::Bullets(links));
    }
    for (i, (prepared, scored)) in told.prepared.iter().zip(&report.questions).enumerate() {
        let ask = shortened(&prepared.question.ask);
        let heading = say!(words, "mock-question", number = i + 1, ask = ask, score = percent(scored.score));
        reply = reply.with(Block::Heading(heading));
        if let Some(state) = state(words, scored.answered, scored.late) {
            reply = reply.with(Block::Paragraph(state));
        }
        let points = prepared.question.key_points.iter().zip(&scored.points);
        reply = reply.with(Block::Bullets(points.map(|(point, credit)| made(words, &point.says, *credit)).collect()));
    }
    let packs = here.app.store.packs().await?.into_iter().filter(|pack| pack.questions > 0 && is_pack_name(&pack.pack));
    let another = packs.filter(|pack| pack.pack != mock.role).map(|pack| Choice {
        action: MockAction::About { mock: mock.id, pack: pack.pack.clone() }.into(),
        label: pack.pack,
        chosen: false,
    });
    Ok(reply
        .select(&plain!(words, "select-another-role"), another.collect())
        .with(Block::Note(say!(words, "feedback-note")))
        .button(&plain!(words, "button-export"), MockAction::Export { mock: mock.id }.into(), ButtonStyle::Main)
        .button(&plain!(words, "button-again"), MockAction::Again { mock: mock.id }.into(), ButtonStyle::Other))
}

pub(super) fn title(words: &Words, report: &Report) -> String {
    plain!(words, "mock-over", score = percent(report.score))
}

/// The role, the level, the day, and how much was answered.
pub(super) async fn about(here: &Here<'_>, mock: &Mock, report: &Report) -> Result<Line> {
    let answered = report.questions.iter().filter(|question| question.answered).count();
    Ok(say!(
        here.words,
        "mock-about",
        role = mock.role.as_str(),
        level = word(mock.level.word()),
        day = day(here, mock).await?,
        answered = answered,
        all = mock.questions.len()
    ))
}

async fn day(here: &Here<'_>, mock: &Mock) -> Result<String> {
    let who = here.person().await?;
    let zone = here.own_zone(&who).await?;
    Ok(here.words.day(mock.started_at.with_timezone(&zone).date_naive()))
}

/// How it compares with the one before.
pub(super) async fn compared(here: &Here<'_>, before: Option<&(Mock, Comparison)>, report: &Report) -> Result<Line> {
    let Some((mock, comparison)) = before else { return Ok(say!(here.words, "mock-first")) };
    let (now, then) = (percent(report.score), percent(comparison.score_before));
    let change = match now.cmp(&then) {
        Ordering::Greater => "better",
        Ordering::Equal => "same",
        Ordering::Less => "worse",
    };
    Ok(say!(
        here.words,
        "mock-compared",
        role = mock.role.as_str(),
        level = word(mock.level.word()),
        day = day(here, mock).await?,
        before = then,
        change = word(change),
        by = now.abs_diff(then)
    ))
}

pub(super) fn topics(words: &Words, report: &Report, comparison: Option<&Comparison>) -> Vec<Line> {
    let before =
        |topic: &str| comparison?.topics.iter().find(|(name, ..)| name == topic).map(|(_, before, _)| percent(*before));
    let topics = report.topics.iter();
    topics
        .map(|topic| {
            let (name, score) = (topic.topic.as_str(), percent(topic.score));
            match before(name) {
                Some(before) => say!(words, "mock-topic-before", topic = name, score = score, before = before),
                None => say!(words, "mock-topic", topic = name, score = score),
            }
        })
        .collect()
}

/// A key point, made or missed.
pub(super) fn made(words: &Words, says: &str, credit: Credit) -> Line {
    let credit = word(match credit {
        Credit::Full => "full",
        Credit::Half => "half",
        Credit::None => "none",
    });
    say!(words, "mock-point", credit = credit, point = says.trim_end_matches('.'))
}

/// What is to be said of a question besides its score.
pub(super) fn state(words: &Words, answered: bool, late: bool) -> Option<Line> {
    match (answered, late) {
        (false, _) => Some(say!(words, "mock-not-answered")),
        (true, true) => Some(say!(words, "mock-was-late")),
        (true, false) => None,
    }
}

fn shortened(ask: &str) -> String {
    let ask = ask.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = ask.graphemes(true);
    let short: String = letters.by_ref().take(REMINDER).collect();
    if letters.next().is_some() { format!("{}…", short.trim_end()) } else { short }
}
