//! Answering: the form, the attempt, and what one is told about it.

use unicode_segmentation::UnicodeSegmentation as _;

use super::Here;
use crate::app::Prepared;
use crate::chat::{Action, Block, ButtonStyle, Form, ModerationAction, Reply, Span, Tone};
use crate::error::{PrivacyRefusal, Refusal, Result};
use crate::quiz::grade::{Credit, Finding, Grade, MAX_ANSWER_CHARS, screen};
use crate::quiz::score::{Facts, Points, RETRY_PRICE, Reason, Rule, score};
use crate::quiz::streak::streak;
use crate::quiz::{MemberId, RoundId};
use crate::store::{NewAttempt, Position, Recorded, Round, StoredAttempt};
use crate::words::{Words, plain, say, whether};

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
        return Ok(form(here.words, Some(round.id), tries_left(&position), false));
    }
    Ok(form(here.words, Some(round.id), TRIES, true))
}

/// The form itself, which can be shown without asking the database.
pub fn form(words: &Words, round: Option<RoundId>, tries_left: u8, practice: bool) -> Reply {
    let label = if practice {
        plain!(words, "form-practice")
    } else if tries_left == TRIES {
        plain!(words, "form-first", tries = TRIES)
    } else {
        let earlier = TRIES - tries_left;
        plain!(words, "form-again", try = earlier + 1, tries = TRIES, price = RETRY_PRICE * i32::from(earlier))
    };
    Reply::form(Form {
        title: plain!(words, "form-title"),
        label,
        placeholder: plain!(words, "form-placeholder"),
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
        let grade = here.app.grader(here.workspace, &prepared).await?.grade(answer, position.hints.into());
        return Ok(practice(here.words, &prepared, &round, answer, &grade));
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
        let grade = here.app.grader(here.workspace, &prepared).await?.grade(answer, position.hints.into());
        let earlier = u8::try_from(position.given.len()).unwrap_or(u8::MAX);
        let points = points_of(&grade, position.hints, earlier);
        if position.member != Some(member) {
            return Err(PrivacyRefusal::Forgotten.into());
        }
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
                moves: position.moves,
            })
            .await?;
        if recorded == Recorded::Now {
            let position = store.position(here.workspace, round.id, &request.caller.id).await?;
            let number = earlier + 1;
            return feedback(here, &prepared, &round, answer, number, &grade, &points, &position, member).await;
        }
        // It may have been withdrawn meanwhile.
        here.round(Some(round.id)).await?;
    }
    Err(Refusal::NoTriesLeft { tries: TRIES, reveal: round.closes_at }.into())
}

/// What an attempt in time earns, with the hints seen and the attempts made before it.
pub(crate) fn points_of(grade: &Grade, hints: u8, earlier: u8) -> Points {
    score(&Facts {
        coverage: grade.coverage,
        key_points_made_halves: grade.halves_made(),
        key_points: u32::try_from(grade.points.len()).unwrap_or(u32::MAX),
        hints_shown: hints,
        earlier_attempts: earlier,
        late: false,
    })
}

/// What is said about an attempt that counts.
#[expect(clippy::too_many_arguments, reason = "one attempt, whole")]
async fn feedback(
    here: &Here<'_>,
    prepared: &Prepared,
    round: &Round,
    answer: &str,
    number: u8,
    grade: &Grade,
    points: &Points,
    position: &Position,
    member: MemberId,
) -> Result<Reply> {
    let (full, words) = (grade.coverage >= 1000, here.words);
    let mut reply = Reply::titled(verdict(words, prepared, grade)).tone(if full { Tone::Good } else { Tone::Plain });
    reply.blocks.extend(findings(words, prepared, answer, grade, false));
    let sum = Span::Strong(points_sum(words, points));
    reply.blocks.push(Block::Paragraph(match position.best() {
        Some(best) if best > points.total => say!(words, "points-best", points = sum, best = best),
        _ => vec![sum],
    }));

    let left = tries_left(position);
    let rounds = here.app.store.seen_rounds(here.workspace, round.schedule, member, here.request.at).await?;
    let streak = streak(rounds);
    reply.blocks.push(Block::Paragraph(say!(
        words,
        "feedback-outlook",
        full = whether(full),
        left = left,
        price = RETRY_PRICE * i32::from(TRIES - left),
        rounds = streak.current,
        reveal = Span::Until(round.closes_at)
    )));
    reply.blocks.push(Block::Note(say!(words, "feedback-note")));
    if !full && left > 0 {
        reply =
            reply.button(&plain!(words, "button-try-again"), Action::OpenAnswer { round: round.id }, ButtonStyle::Main);
        if usize::from(position.hints) < prepared.question.hints.len() {
            reply = super::hint::with_button(words, reply, round.id, position.hints + 1);
        }
    }
    if !full {
        let appeal = Action::Moderation(ModerationAction::Appeal { round: round.id, attempt: number });
        reply = reply.button(&plain!(words, "button-appeal"), appeal, ButtonStyle::Other);
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
    let points = points_of(&stored.grade, hints, earlier);
    feedback(here, prepared, round, &stored.answer, earlier + 1, &stored.grade, &points, position, member).await
}

/// What is said about an answer after closing: everything, and no points.
fn practice(words: &Words, prepared: &Prepared, round: &Round, answer: &str, grade: &Grade) -> Reply {
    let mut reply = Reply::titled(verdict(words, prepared, grade));
    let closed = Span::Until(round.closes_at);
    reply.blocks.push(Block::Paragraph(say!(words, "practice-note", closed = closed)));
    reply.blocks.extend(findings(words, prepared, answer, grade, true));
    reply
        .with(Block::Heading(say!(words, "model-answer")))
        .with(Block::Quote(prepared.question.answer.trim().to_owned()))
}

pub(super) fn verdict(words: &Words, prepared: &Prepared, grade: &Grade) -> String {
    let made = grade.points.iter().filter(|point| point.credit != Credit::None).count();
    let all = prepared.question.key_points.len();
    plain!(words, "verdict", made = made, all = all)
}

/// The covered points with the words that earned them; of the missing ones the number only, unless `all`.
pub(super) fn findings(words: &Words, prepared: &Prepared, answer: &str, grade: &Grade, all: bool) -> Vec<Block> {
    let mut lines = Vec::new();
    let mut missing = Vec::new();
    for point in &grade.points {
        let Some(key_point) = prepared.question.key_points.iter().find(|key_point| key_point.id == point.id) else {
            continue;
        };
        let quote = quote(answer, &point.evidence);
        let says = Span::Strong(key_point.says.trim_end_matches('.').to_owned());
        let (quoted, quote) = (whether(quote.is_some()), quote.unwrap_or_default());
        lines.push(match (point.credit, &point.finding) {
            (Credit::Full, _) => say!(words, "finding-made", point = says, quoted = quoted, quote = quote),
            (Credit::Half, Finding::Revealed) => {
                say!(words, "finding-revealed", point = says, quoted = quoted, quote = quote)
            }
            (Credit::Half, _) => say!(words, "finding-listed", point = says, quoted = quoted, quote = quote),
            (Credit::None, Finding::ArguedAgainst | Finding::Contradicted) => {
                say!(words, "finding-against", point = says, quoted = quoted, quote = quote)
            }
            (Credit::None, _) => {
                missing.push(key_point);
                continue;
            }
        });
    }
    let mut blocks = Vec::new();
    if all {
        lines.extend(missing.iter().map(|point| {
            let says = Span::Strong(point.says.trim_end_matches('.').to_owned());
            match point.why.as_str() {
                "" => say!(words, "finding-missing", point = says),
                why => say!(words, "finding-missing-why", point = says, why = why),
            }
        }));
    }
    if !lines.is_empty() {
        blocks.push(Block::Bullets(lines));
    }
    if !all && !missing.is_empty() {
        blocks.push(Block::Paragraph(say!(words, "findings-left", count = missing.len())));
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
fn points_sum(words: &Words, points: &Points) -> String {
    let reasons = words.commas(points.reasons.iter().map(|reason| in_words(words, reason)));
    plain!(words, "points-sum", total = points.total, reasons = reasons)
}

fn in_words(words: &Words, reason: &Reason) -> String {
    let rule = match reason.rule {
        Rule::Coverage { made_halves, of } => {
            plain!(words, "reason-coverage", made = in_halves(made_halves), all = of)
        }
        Rule::Hints { seen } => plain!(words, "reason-hints", hints = seen),
        Rule::Retries { attempt } => plain!(words, "reason-retries", try = attempt),
        Rule::Practice => plain!(words, "reason-practice"),
    };
    match reason.points {
        0 => rule,
        // The catalogue has a true minus sign, as in print.
        taken if taken < 0 => plain!(words, "reason-taken", reason = rule, points = taken.abs()),
        given => plain!(words, "reason-given", reason = rule, points = given),
    }
}

/// `3½`.
fn in_halves(halves: u32) -> String {
    match (halves / 2, halves % 2) {
        (0, 1) => "½".to_owned(),
        (whole, 1) => format!("{whole}½"),
        (whole, _) => whole.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::Language;

    const FULL: Facts = Facts {
        coverage: 1000,
        key_points_made_halves: 10,
        key_points: 5,
        hints_shown: 0,
        earlier_attempts: 0,
        late: false,
    };

    fn told(facts: Facts) -> String {
        points_sum(Words::of(Language::English), &score(&facts))
    }

    #[test]
    fn every_rule_tells_its_reason() {
        assert_eq!(told(FULL), "Points: 10 (5 of 5 key points +10)");
        assert_eq!(
            told(Facts { coverage: 700, key_points_made_halves: 7, hints_shown: 1, earlier_attempts: 1, ..FULL }),
            "Points: 5 (3½ of 5 key points +7, one hint \u{2212}1, second try \u{2212}1)"
        );
        assert_eq!(
            told(Facts { hints_shown: 3, earlier_attempts: 2, late: true, ..FULL }),
            "Points: 0 (5 of 5 key points +10, three hints \u{2212}3, third try \u{2212}2, practice: the round was closed \u{2212}5)"
        );
        assert_eq!(
            told(Facts { coverage: 100, key_points_made_halves: 1, hints_shown: 2, earlier_attempts: 1, ..FULL }),
            "Points: 0 (½ of 5 key points +1, two hints \u{2212}1, second try)"
        );
    }
}
