//! Answering: the form, the attempt, and what one is told about it.

use unicode_segmentation::UnicodeSegmentation as _;

use super::Here;
use crate::app::Prepared;
use crate::chat::{Action, Block, ButtonStyle, Form, Reply, Span, Tone, text};
use crate::error::{Refusal, Result};
use crate::quiz::grade::{Credit, Finding, Grade, MAX_ANSWER_CHARS, screen};
use crate::quiz::score::{Facts, Points, RETRY_PRICE, score};
use crate::quiz::streak::streak;
use crate::quiz::{MemberId, RoundId};
use crate::store::{NewAttempt, Position, Recorded, Round, StoredAttempt};

/// Attempts a member has in a round; the best one counts.
pub(crate) const TRIES: u8 = 3;
/// The longest quotation of a member's own words, in graphemes.
const LONGEST_QUOTE: usize = 120;

/// The form for an answer.
pub(super) async fn open_form(here: &Here<'_>, round: Option<RoundId>) -> Result<Reply> {
    let round = here.round(round).await?;
    if round.is_open(here.request.at) {
        let position = here.app.store.position(here.workspace, round.id, &here.request.caller.id).await?;
        may_try(&round, &position)?;
        return Ok(form(Some(round.id), tries_left(&position), false));
    }
    Ok(form(Some(round.id), TRIES, true))
}

/// The form itself, which can be shown without asking the database.
pub fn form(round: Option<RoundId>, tries_left: u8, practice: bool) -> Reply {
    let label = if practice {
        "The round is over: for practice, no points".to_owned()
    } else if tries_left == TRIES {
        format!("{TRIES} tries, the best one counts")
    } else {
        format!(
            "Try {} of {TRIES}; this one costs {} point",
            TRIES - tries_left + 1,
            RETRY_PRICE * i32::from(TRIES - tries_left)
        )
    };
    Reply::form(Form {
        title: "Your answer".to_owned(),
        label,
        placeholder: "Three to six sentences in your own words.".to_owned(),
        at_most: MAX_ANSWER_CHARS,
        action: Action::SubmitAnswer { round },
    })
}

fn tries_left(position: &Position) -> u8 {
    TRIES.saturating_sub(u8::try_from(position.given.len()).unwrap_or(u8::MAX))
}

/// # Errors
/// A refusal when no try is left, or none could earn more.
fn may_try(round: &Round, position: &Position) -> Result<(), Refusal> {
    if position.given.iter().any(|given| given.coverage >= 1000) {
        return Err(Refusal::AlreadyFull { reveal: round.closes_at });
    }
    if tries_left(position) == 0 {
        return Err(Refusal::NoTriesLeft { tries: TRIES, reveal: round.closes_at });
    }
    Ok(())
}

/// Takes an answer: screens it, grades it, records it, and says what was found.
pub(super) async fn submit(here: &Here<'_>, round: Option<RoundId>, answer: &str) -> Result<Reply> {
    let request = here.request;
    let store = &here.app.store;
    // Postgres text cannot hold NUL; nobody means it.
    let answer = answer.replace('\0', "");
    let answer = answer.trim();
    let round = here.round(round).await?;
    screen(answer).map_err(Refusal::Ungradable)?;
    let prepared = here.app.prepared(&round.revision).await?;

    if !round.is_open(request.at) {
        let position = store.position(here.workspace, round.id, &request.caller.id).await?;
        let grade = prepared.grader.grade(answer, position.hints.into());
        return Ok(practice(&prepared, &round, answer, &grade));
    }
    let member = store.remember_member(here.workspace, &request.caller, request.at).await?;
    // A second attempt of the same member at the same moment may take our number; then we look again.
    for _ in 0..=TRIES {
        let position = store.position(here.workspace, round.id, &request.caller.id).await?;
        if let Some(stored) = store.attempt_of_request(here.workspace, &request.id).await? {
            // Another process may have recorded it since we looked.
            let position = store.position(here.workspace, round.id, &request.caller.id).await?;
            return feedback_again(here, &prepared, &round, &stored, &position, member).await;
        }
        may_try(&round, &position)?;
        let grade = prepared.grader.grade(answer, position.hints.into());
        let earlier = u8::try_from(position.given.len()).unwrap_or(u8::MAX);
        let points = score(&facts(&grade, position.hints, earlier));
        let recorded = store
            .record_attempt(&NewAttempt {
                workspace: here.workspace,
                round: round.id,
                member,
                number: i16::from(earlier) + 1,
                request: &request.id,
                answered_at: request.at,
                answer,
                grade: &grade,
                points: &points,
                hints_shown: position.hints.into(),
                best_before: position.best(),
                boards: &round.boards,
                periods: &round.periods,
            })
            .await?;
        if recorded == Recorded::Now {
            let position = store.position(here.workspace, round.id, &request.caller.id).await?;
            return feedback(here, &prepared, &round, answer, &grade, &points, &position, member).await;
        }
    }
    Err(Refusal::NoTriesLeft { tries: TRIES, reveal: round.closes_at }.into())
}

fn facts(grade: &Grade, hints: u8, earlier: u8) -> Facts {
    Facts {
        coverage: grade.coverage,
        key_points_made_halves: grade.halves_made(),
        key_points: u32::try_from(grade.points.len()).unwrap_or(u32::MAX),
        hints_shown: hints,
        earlier_attempts: earlier,
        late: false,
    }
}

/// What is said about an attempt that counts.
#[expect(clippy::too_many_arguments, reason = "one attempt, whole")]
async fn feedback(
    here: &Here<'_>,
    prepared: &Prepared,
    round: &Round,
    answer: &str,
    grade: &Grade,
    points: &Points,
    position: &Position,
    member: MemberId,
) -> Result<Reply> {
    let full = grade.coverage >= 1000;
    let mut reply = Reply::titled(verdict(prepared, grade)).tone(if full { Tone::Good } else { Tone::Plain });
    reply.blocks.extend(findings(prepared, answer, grade, false));
    reply.blocks.push(Block::Paragraph(vec![Span::Strong(points_line(points)), text(best_line(points, position))]));

    let left = tries_left(position);
    let rounds = here.app.store.seen_rounds(here.workspace, round.schedule, member, here.request.at).await?;
    let streak = streak(rounds);
    let tries = match left {
        _ if full => "Full marks, so nothing is left to try.".to_owned(),
        0 => "No try is left.".to_owned(),
        left => format!(
            "{left} {} left; the next one costs {} point, and the best one counts.",
            if left == 1 { "try" } else { "tries" },
            RETRY_PRICE * i32::from(TRIES - left)
        ),
    };
    reply.blocks.push(Block::Paragraph(vec![
        text(format!("{tries} Streak: {}. The model answer comes ", rounds_in_words(streak.current))),
        Span::Until(round.closes_at),
        text("."),
    ]));
    reply.blocks.push(Block::Note(vec![text(
        "Matched against a rubric by rules, not by a person or a model. Only you see this.",
    )]));
    if !full && left > 0 {
        reply = reply.button("Try again", Action::OpenAnswer { round: round.id }, ButtonStyle::Main);
        if usize::from(position.hints) < prepared.question.hints.len() {
            reply = super::hint::with_button(reply, round.id, position.hints + 1);
        }
    }
    Ok(reply)
}

/// The same feedback for the same request: it was delivered twice, or its reply was lost.
async fn feedback_again(
    here: &Here<'_>,
    prepared: &Prepared,
    round: &Round,
    stored: &StoredAttempt,
    position: &Position,
    member: MemberId,
) -> Result<Reply> {
    let earlier = u8::try_from(stored.number - 1).unwrap_or(0);
    let hints = u8::try_from(stored.hints_shown).unwrap_or(0);
    let points = score(&facts(&stored.grade, hints, earlier));
    feedback(here, prepared, round, &stored.answer, &stored.grade, &points, position, member).await
}

/// What is said about an answer after closing: everything, and no points.
fn practice(prepared: &Prepared, round: &Round, answer: &str, grade: &Grade) -> Reply {
    let mut reply = Reply::titled(verdict(prepared, grade));
    reply.blocks.push(Block::Paragraph(vec![
        text("This question closed "),
        Span::Until(round.closes_at),
        text(", so this is for practice: it earns no points and nothing was stored."),
    ]));
    reply.blocks.extend(findings(prepared, answer, grade, true));
    reply
        .with(Block::Heading(vec![text("Model answer")]))
        .with(Block::Quote(prepared.question.answer.trim().to_owned()))
}

fn verdict(prepared: &Prepared, grade: &Grade) -> String {
    let made = grade.points.iter().filter(|point| point.credit != Credit::None).count();
    let all = prepared.question.key_points.len();
    format!("You made {made} of {all} key points")
}

/// The covered points with the words that earned them; of the missing ones the number only, unless `all`.
fn findings(prepared: &Prepared, answer: &str, grade: &Grade, all: bool) -> Vec<Block> {
    let mut lines = Vec::new();
    let mut missing = Vec::new();
    for point in &grade.points {
        let Some(key_point) = prepared.question.key_points.iter().find(|key_point| key_point.id == point.id) else {
            continue;
        };
        let quote = quote(answer, &point.evidence);
        let says = key_point.says.trim_end_matches('.');
        let from = |mut line: Vec<Span>| {
            if let Some(quote) = &quote {
                line.push(text(format!(" – from “{quote}”")));
            }
            line
        };
        match (point.credit, &point.finding) {
            (Credit::Full, _) => lines.push(from(vec![text("✓ Made: "), Span::Strong(says.to_owned())])),
            (Credit::Half, Finding::Revealed) => {
                lines.push(from(vec![text("◐ Half, because a hint gave it away: "), Span::Strong(says.to_owned())]));
            }
            (Credit::Half, _) => {
                lines.push(from(vec![
                    text("◐ Half, because it is only listed; say what it does: "),
                    Span::Strong(says.to_owned()),
                ]));
            }
            (Credit::None, Finding::ArguedAgainst | Finding::Contradicted) => {
                lines.push(from(vec![
                    text("⚠ You seem to argue against this; if you meant the opposite, rephrase: "),
                    Span::Strong(says.to_owned()),
                ]));
            }
            (Credit::None, _) => missing.push(key_point),
        }
    }
    let mut blocks = Vec::new();
    if all {
        lines.extend(missing.iter().map(|point| {
            let why = if point.why.is_empty() { String::new() } else { format!(" – {}", point.why) };
            vec![text("· Not found: "), Span::Strong(point.says.trim_end_matches('.').to_owned()), text(why)]
        }));
    }
    if !lines.is_empty() {
        blocks.push(Block::Bullets(lines));
    }
    if !all {
        match missing.len() {
            0 => {}
            1 => blocks.push(crate::chat::paragraph("1 key point was not found yet.")),
            n => blocks.push(crate::chat::paragraph(format!("{n} key points were not found yet."))),
        }
    }
    blocks
}

/// The member's own words that earned a point, shortened.
fn quote(answer: &str, evidence: &[std::ops::Range<usize>]) -> Option<String> {
    let start = evidence.iter().map(|range| range.start).min()?;
    let end = evidence.iter().map(|range| range.end).max()?;
    let words = answer.get(start..end)?.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = words.graphemes(true);
    let short: String = letters.by_ref().take(LONGEST_QUOTE).collect();
    Some(if letters.next().is_some() { format!("{}…", short.trim_end()) } else { short })
}

/// `Points: 7 (4 of 5 key points +8, one hint −1)`.
fn points_line(points: &Points) -> String {
    let reasons: Vec<_> = points.reasons.iter().map(ToString::to_string).collect();
    format!("Points: {} ({})", points.total, reasons.join(", "))
}

fn best_line(points: &Points, position: &Position) -> String {
    match position.best() {
        Some(best) if best > points.total => format!(" – your best try stays at {best}"),
        _ => String::new(),
    }
}

/// `1 round`, `4 rounds`.
pub(super) fn rounds_in_words(rounds: u32) -> String {
    if rounds == 1 { "1 round".to_owned() } else { format!("{rounds} rounds") }
}
