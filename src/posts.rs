//! What the bot says unasked, in the workspace's language: the question, its closing, the reveal.

use chrono::{DateTime, NaiveDate, Utc};

use crate::app::Prepared;
use crate::chat::{
    Action, Block, ButtonStyle, Line, ModerationAction, PracticeAction, Reply, Span, Tone, Trouble, text,
};
use crate::commands::TRIES;
use crate::quiz::review::Waiting;
use crate::quiz::score::{HINT_PRICE, RETRY_PRICE};
use crate::store::{Missed, Round, RoundResults, Schedule};
use crate::words::{Words, plain, say, whether, word};

/// The question with its pack and kind: what both the post and `today` show.
pub fn question_text(words: &Words, prepared: &Prepared, round: &Round) -> Reply {
    let question = &prepared.question;
    let kind = say!(
        words,
        "question-kind",
        pack = prepared.id.pack(),
        level = word(question.level.to_string()),
        difficulty = word(question.difficulty.to_string())
    );
    titled(words, plain!(words, "question-title", day = words.day(round.day)))
        .with(Block::Paragraph(vec![Span::Strong(question.ask.trim().to_owned())]))
        .with(Block::Note(kind))
}

/// The question as it comes in the morning.
///
/// `missed` are the days before that got none; `few_left` is how many questions remain when that is worth a word.
pub fn question(
    prepared: &Prepared,
    round: &Round,
    missed: &[(NaiveDate, Missed)],
    few_left: Option<(i64, &Schedule)>,
) -> Reply {
    let words = Words::of(round.language);
    let mut reply = question_text(words, prepared, round).tone(Tone::Question);
    reply.blocks.push(Block::Paragraph(say!(
        words,
        "question-rules",
        tries = TRIES,
        price = RETRY_PRICE,
        closes = Span::Until(round.closes_at)
    )));
    if let Some(line) = missed_in_words(words, missed) {
        reply.blocks.push(Block::Note(line));
    }
    if let Some((left, schedule)) = few_left {
        let policy = word(schedule.when_all_asked.word());
        reply.blocks.push(Block::Note(say!(words, "few-left", left = left, policy = policy)));
    }
    reply = reply.button(&plain!(words, "button-answer"), Action::OpenAnswer { round: round.id }, ButtonStyle::Main);
    if !prepared.question.hints.is_empty() {
        let label = plain!(words, "button-hint", price = HINT_PRICE);
        reply = reply.button(&label, Action::NextHint { round: round.id }, ButtonStyle::Other);
    }
    with_report(words, reply, round)
}

fn with_report(words: &Words, reply: Reply, round: &Round) -> Reply {
    let report = Action::Moderation(ModerationAction::Report { round: round.id });
    reply.button(&plain!(words, "button-report"), report, ButtonStyle::Other)
}

/// The question's message once it was withdrawn.
pub fn withdrawn_question(prepared: &Prepared, round: &Round) -> Reply {
    let words = Words::of(round.language);
    question_text(words, prepared, round).with(Block::Note(say!(words, "question-withdrawn")))
}

/// The word to the channel that a question counts for nobody, or counts again, and why if that was said.
pub fn withdrawn(round: &Round, voided: bool, reason: &str) -> Reply {
    let (words, day) = (Words::of(round.language), Words::of(round.language).day(round.day));
    let line = if voided { say!(words, "round-voided", day = day) } else { say!(words, "round-restored", day = day) };
    let reply = Reply { language: words.language(), ..Reply::default() }.with(Block::Paragraph(line));
    if reason.is_empty() { reply } else { reply.with(Block::Paragraph(say!(words, "reason-said", reason = reason))) }
}

/// Word of a problem, to whoever can mend it.
pub fn problem(round: &Round, schedule: Option<&Schedule>, trouble: &Trouble, given_up: bool) -> Reply {
    let words = Words::of(round.language);
    titled(words, plain!(words, "problem-title")).tone(Tone::Refused).with(Block::Paragraph(say!(
        words,
        "problem",
        number = schedule.map_or(0, |schedule| schedule.number),
        day = words.day(round.day),
        channel = Span::Channel(round.channel.id.clone()),
        error = words.trouble(trouble),
        given_up = whether(given_up),
        command = Span::Command("daily preview".to_owned())
    )))
}

/// It is time to practise.
pub fn reminder(words: &Words, waiting: Waiting) -> Reply {
    let (reply, snooze) =
        (Reply::titled(plain!(words, "reminder-title")), Action::Practice(PracticeAction::Snooze { hours: 2 }));
    let off = Span::Code(format!("/{} off", words.command("practice remind")));
    Reply { language: words.language(), ..reply }
        .with(Block::Paragraph(say!(words, "practice-waiting", due = waiting.due, unseen = waiting.unseen)))
        .with(Block::Note(say!(words, "reminder-note", off = off)))
        .button(
            &plain!(words, "button-practise"),
            Action::Practice(PracticeAction::Next { after: None }),
            ButtonStyle::Main,
        )
        .button(&plain!(words, "button-snooze"), snooze, ButtonStyle::Other)
}

/// The same message once the round is over: no buttons that lead nowhere.
pub fn closed_question(prepared: &Prepared, round: &Round) -> Reply {
    let words = Words::of(round.language);
    let closed = say!(words, "question-closed", closed = Span::Until(round.closes_at));
    question_text(words, prepared, round).with(Block::Note(closed))
}

/// The model answer and how it went.
pub fn reveal(
    prepared: &Prepared,
    round: &Round,
    results: &RoundResults,
    next: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Reply {
    let (words, question) = (Words::of(round.language), &prepared.question);
    let mut reply = titled(words, plain!(words, "reveal-title", day = words.day(round.day)))
        .tone(Tone::Good)
        .with(Block::Paragraph(vec![Span::Strong(question.ask.trim().to_owned())]))
        .with(Block::Quote(question.answer.trim().to_owned()));
    let how = say!(words, "reveal-results", members = results.members, full = results.full);
    reply.blocks.push(Block::Paragraph(how));
    let share = |id: &str| results.shares.iter().find(|share| share.id == id).map_or(0, |share| share.members);
    reply.blocks.push(Block::Bullets(
        question
            .key_points
            .iter()
            .map(|point| {
                let says = Span::Strong(point.says.trim_end_matches('.').to_owned());
                if results.members == 0 {
                    return vec![says];
                }
                say!(words, "reveal-point", point = says, made = share(&point.id), all = results.members)
            })
            .collect(),
    ));
    if !question.references.is_empty() {
        let mut links = Line::new();
        for (i, reference) in question.references.iter().enumerate() {
            if i > 0 {
                links.push(text(" · "));
            }
            links.push(Span::Link { name: reference.name.clone(), url: reference.url.clone() });
        }
        reply.blocks.push(Block::Paragraph(say!(words, "reveal-links", links = links)));
    }
    reply.blocks.push(Block::Note(match next {
        Some(next) if next <= now => say!(words, "next-follows"),
        Some(next) => say!(words, "next-comes", next = Span::Until(next)),
        None => say!(words, "next-none"),
    }));
    let appeal = Action::Moderation(ModerationAction::Appeal { round: round.id, attempt: 0 });
    with_report(words, reply, round).button(&plain!(words, "button-appeal"), appeal, ButtonStyle::Other)
}

/// What a day's question is called.
pub fn title(round: &Round) -> String {
    let words = Words::of(round.language);
    plain!(words, "question-title", day = words.day(round.day))
}

fn titled(words: &Words, title: String) -> Reply {
    Reply { language: words.language(), ..Reply::titled(title) }
}

fn missed_in_words(words: &Words, missed: &[(NaiveDate, Missed)]) -> Option<Line> {
    let ((last, why), earlier) = missed.split_last()?;
    let (why, hours) = match why {
        Missed::Late { hours } => (word("late"), *hours),
        Missed::NotPosted => (word("not-posted"), 0),
        Missed::NothingLeft => (word("nothing-left"), 0),
        Missed::Skipped | Missed::Unknown => (word("unknown"), 0),
    };
    let day = words.day(*last);
    Some(match earlier.len() {
        0 => say!(words, "missed-one", day = day, why = why, hours = hours),
        n => say!(words, "missed-more", days = n + 1, day = day, why = why, hours = hours),
    })
}
