//! Whether a match says that a thing is so, or that it is not.

use super::classes::Class;
use super::matching::{Span, to_u32};
use super::negation::Negation;
use super::opinion::Opinions;
use super::segment::Text;
use super::token::Gap;

/// Whether the writer holds the claim made by `spans`, whose first is the head, to be so.
pub(super) fn affirms(text: &Text<'_>, opinions: &Opinions, spans: &[Span], denying: bool) -> bool {
    let Some(head) = spans.first() else { return false };
    if opinions.dismiss(head.start, spans) {
        return opinions.deny(head.start);
    }
    if denying && opinions.condemn(head.start, spans) {
        return false;
    }
    let negation = Negation { text, own: spans, denying };
    let before = negation.before(head.start as usize) && !opinions.uphold(head.start) && !has_exception(text, spans);
    let after = denied_after(text, &negation, spans) || left_out(text, spans);
    (before || after) == opinions.deny(head.start)
}

/// Whether the match itself holds the word that denies, because its pattern asks for it.
pub(super) fn holds_denial(text: &Text<'_>, spans: &[Span]) -> bool {
    spans.iter().any(|span| {
        (span.start..span.end)
            .any(|at| text.class(at as usize).is(Class::NEGATOR | Class::NEGATIVE_VERB | Class::DENYING_VERB))
    })
}

/// Whether no part of the match is turned round by what stands before it.
pub(super) fn none_denied(text: &Text<'_>, spans: &[Span]) -> bool {
    let negation = Negation { text, own: spans, denying: false };
    spans.iter().all(|span| !negation.before(span.start as usize))
}

/// "Do not release it until it was tested": what follows the exception is asked for.
fn has_exception(text: &Text<'_>, spans: &[Span]) -> bool {
    let (Some(head), Some(last)) = (spans.first(), spans.iter().map(|span| span.start).max()) else { return false };
    let exception = |at: usize| {
        matches!(text.word(at), "until" | "unless" | "without" | "before" | "except")
            // "We do not return scores, only the label."
            || text.gap(at).is(Gap::CLAUSE) && matches!(text.word(at), "only" | "just" | "but" | "merely" | "simply" | "rather")
    };
    let own = |at: u32| spans.iter().any(|span| span.contains(at) && span.end > at + 1);
    (head.end..=last).any(|at| !own(at) && exception(at as usize))
}

/// Whether the head is denied by what follows it: "logging should not …", "keys are never rotated".
fn denied_after(text: &Text<'_>, negation: &Negation<'_>, spans: &[Span]) -> bool {
    let Some(head) = spans.first() else { return false };
    let number = text.sentence_of.get(head.start as usize).map_or(0, |number| *number as usize);
    let end = text.sentence(number).end;
    let last = spans.iter().map(|span| span.end as usize).max().unwrap_or(0);
    let from = head.end as usize;
    let inside = |at: usize| spans.iter().any(|span| span.contains(to_u32(at)));
    let mut content = 0;
    for at in from..end.min(from + 14) {
        let class = text.class(at);
        if at > from
            && (class.is(Class::BARRIER)
                || class.is(Class::AND) && text.class(at + 1).is(Class::PRONOUN | Class::COMMAND))
        {
            return false;
        }
        if text.gap(at).is(Gap::CLAUSE) && (at >= last || text.class(at).is(Class::PRONOUN)) {
            return false;
        }
        let negator = matches!(text.word(at), "not" | "never" | "hardly" | "rarely");
        if !negator || inside(at) {
            content += usize::from(!class.is(Class::FUNCTION | Class::ADVERB));
            continue;
        }
        let Some(auxiliary) = auxiliary_before(text, at, from) else { return false };
        if negation.means_not_alone(at) || !turns_down(text, at) {
            return false;
        }
        let rest_follows = last > at;
        return match text.word(auxiliary) {
            "should" | "must" | "shall" | "need" | "needs" | "ought" => rest_follows || content <= 2,
            "is" | "are" | "was" | "were" | "be" | "been" | "has" | "have" | "had" => {
                rest_follows && (content == 0 || (at + 1..at + 4).any(inside))
            }
            "do" | "does" | "did" | "will" | "would" => {
                let mut next = at + 1;
                while matches!(text.word(next), "be" | "get" | "been") || text.class(next).is(Class::ADVERB) {
                    next += 1;
                }
                content <= 2 && inside(next)
            }
            _ => false,
        };
    }
    false
}

/// "leave the watermark out", "turn logging off": the verb before the head, the rest of it behind.
fn left_out(text: &Text<'_>, spans: &[Span]) -> bool {
    let Some(head) = spans.first() else { return false };
    let inside = |at: usize| spans.iter().any(|span| span.contains(to_u32(at)));
    let (start, end) = (head.start as usize, head.end as usize);
    let particle = (end..end + 3)
        .take_while(|at| !text.gap(*at).is(Gap::SENTENCE | Gap::CLAUSE))
        .find(|at| matches!(text.word(*at), "out" | "off" | "away"));
    let Some(particle) = particle.filter(|at| !inside(*at)) else { return false };
    (start.saturating_sub(3)..start).rev().take_while(|at| !text.gap(at + 1).is(Gap::SENTENCE | Gap::CLAUSE)).any(
        |at| {
            let fits = match text.word(at) {
                "leave" | "leaves" | "leaving" => text.word(particle) == "out",
                "turn" | "turned" | "turning" | "switch" | "switched" | "switching" => text.word(particle) == "off",
                _ => false,
            };
            fits && !inside(at)
        },
    )
}

fn auxiliary_before(text: &Text<'_>, at: usize, from: usize) -> Option<usize> {
    (from.max(at.saturating_sub(2))..at)
        .rev()
        .find(|back| text.class(*back).is(Class::AUXILIARY) || text.word(*back) == "need")
}

/// Whether what is denied would be good for the measure; "should not be skipped" and "must not be too generous" are not.
fn turns_down(text: &Text<'_>, not: usize) -> bool {
    let complement = (not + 1..not + 4).find(|at| !text.class(*at).is(Class::ADVERB) && text.word(*at) != "be");
    if complement
        .is_some_and(|at| text.word(at) == "too" || text.word(at).ends_with("able") || text.word(at - 1) == "too")
    {
        return false;
    }
    (not + 1..not + 5).take_while(|at| !text.gap(*at).is(Gap::SENTENCE | Gap::CLAUSE)).all(|at| {
        !text.class(at).is(Class::GIVE_UP | Class::NEGATIVE_VERB | Class::WORTHLESS)
            && !matches!(
                text.word(at),
                "optional"
                    | "underestimated"
                    | "overlooked"
                    | "afterthought"
                    | "forgotten"
                    | "forget"
                    | "neglected"
                    | "missing"
                    | "absent"
                    | "weak"
                    | "bypassed"
                    | "underrated"
                    | "missed"
                    | "dismissed"
                    | "postponed"
                    | "negotiable"
            )
    })
}
