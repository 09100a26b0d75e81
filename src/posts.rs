//! What the bot says unasked: the question, its closing, the reveal.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use crate::app::Prepared;
use crate::chat::{Action, Block, ButtonStyle, Reply, Span, Tone, paragraph, text};
use crate::commands::answer_rules;
use crate::quiz::score::HINT_PRICE;
use crate::store::{Round, RoundResults, Schedule};

/// The question with its pack and kind: what both the post and `today` show.
pub fn question_text(prepared: &Prepared, round: &Round) -> Reply {
    let question = &prepared.question;
    Reply::titled(title(round.day))
        .with(Block::Paragraph(vec![Span::Strong(question.ask.trim().to_owned())]))
        .with(Block::Note(vec![text(format!("{} · {} · {}", prepared.id.pack(), question.level, question.difficulty))]))
}

/// The question as it comes in the morning.
///
/// `missed` are the days before that got none; `few_left` is how many questions remain when that is worth a word.
pub fn question(
    prepared: &Prepared,
    round: &Round,
    missed: &[(NaiveDate, String)],
    few_left: Option<(i64, &Schedule)>,
) -> Reply {
    let mut reply = question_text(prepared, round).tone(Tone::Question);
    reply.blocks.push(Block::Paragraph(vec![
        text(format!("{} Closes ", answer_rules())),
        Span::Until(round.closes_at),
        text("."),
    ]));
    if let Some(line) = missed_in_words(missed) {
        reply.blocks.push(Block::Note(vec![text(line)]));
    }
    if let Some((left, schedule)) = few_left {
        let left = match left {
            0 => "This was the last question that was never asked here".to_owned(),
            1 => "1 question was never asked here yet".to_owned(),
            left => format!("{left} questions were never asked here yet"),
        };
        reply.blocks.push(Block::Note(vec![text(format!("{left}; after that I {}.", schedule.when_all_asked))]));
    }
    reply = reply.button("Answer", Action::OpenAnswer { round: round.id }, ButtonStyle::Main);
    if prepared.question.hints.is_empty() {
        reply
    } else {
        reply.button(&format!("Hint (−{HINT_PRICE} point)"), Action::NextHint { round: round.id }, ButtonStyle::Other)
    }
}

/// Word of a problem, to whoever can mend it.
pub fn problem(round: &Round, schedule: Option<&Schedule>, error: &str, given_up: bool) -> Reply {
    let which = schedule.map_or_else(String::new, |schedule| format!(" number {}", schedule.number));
    let outlook =
        if given_up { "I gave up on it." } else { "I go on trying; as soon as it is mended, it comes by itself." };
    Reply::titled("A daily question needs your help").tone(Tone::Refused).with(Block::Paragraph(vec![
        text(format!("Daily question{which} for {} in ", day_in_words(round.day))),
        Span::Channel(round.channel.id.clone()),
        text(format!(": {}. {outlook} How it stands says ", error.trim_end_matches('.'))),
        Span::Command("daily preview".to_owned()),
        text("."),
    ]))
}

/// The same message once the round is over: no buttons that lead nowhere.
pub fn closed_question(prepared: &Prepared, round: &Round) -> Reply {
    question_text(prepared, round).with(Block::Note(vec![
        text("Closed "),
        Span::Until(round.closes_at),
        text(". The answer is further down."),
    ]))
}

/// The model answer and how it went.
pub fn reveal(
    prepared: &Prepared,
    round: &Round,
    results: &RoundResults,
    next: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Reply {
    let question = &prepared.question;
    let mut reply = Reply::titled(format!("Answer to the question for {}", day_in_words(round.day)))
        .tone(Tone::Good)
        .with(Block::Paragraph(vec![Span::Strong(question.ask.trim().to_owned())]))
        .with(Block::Quote(question.answer.trim().to_owned()));
    reply.blocks.push(paragraph(match (results.members, results.full) {
        (0, _) => "Nobody answered this one. A full answer says:".to_owned(),
        (1, 0) => "1 person answered. A full answer says:".to_owned(),
        (1, _) => "1 person answered, with full marks. A full answer says:".to_owned(),
        (members, full) => format!("{members} people answered, {full} with full marks. A full answer says:"),
    }));
    let share = |id: &str| results.shares.iter().find(|share| share.id == id).map_or(0, |share| share.members);
    reply.blocks.push(Block::Bullets(
        question
            .key_points
            .iter()
            .map(|point| {
                let mut line = vec![Span::Strong(point.says.trim_end_matches('.').to_owned())];
                if results.members > 0 {
                    line.push(text(format!(" – made by {} of {}", share(&point.id), results.members)));
                }
                line
            })
            .collect(),
    ));
    if !question.references.is_empty() {
        let mut line = vec![text("Read on: ")];
        for (i, reference) in question.references.iter().enumerate() {
            if i > 0 {
                line.push(text(" · "));
            }
            line.push(Span::Link { name: reference.name.clone(), url: reference.url.clone() });
        }
        reply.blocks.push(Block::Paragraph(line));
    }
    reply.with(Block::Note(match next {
        Some(next) if next <= now => vec![text("The next question follows.")],
        Some(next) => vec![text("The next question comes "), Span::Until(next), text(".")],
        None => vec![text("No further question is planned here.")],
    }))
}

/// What a day's question is called.
pub fn title(day: NaiveDate) -> String {
    format!("Question for {}", day_in_words(day))
}

/// `Monday 2 March`.
pub fn day_in_words(day: NaiveDate) -> String {
    format!("{} {} {}", day.format("%A"), day.day(), day.format("%B"))
}

fn missed_in_words(missed: &[(NaiveDate, String)]) -> Option<String> {
    let ((last, why), earlier) = missed.split_last()?;
    let why = if why.is_empty() { String::new() } else { format!(": {why}") };
    Some(match earlier.len() {
        0 => format!("There was no question on {}{why}. It costs nobody a streak.", day_in_words(*last)),
        n => format!(
            "There was no question on {} days, the last on {}{why}. It costs nobody a streak.",
            n + 1,
            day_in_words(*last)
        ),
    })
}
