//! Whether what stands before a word turns it round: "never log prompts", "there is no need to sign images".
//!
//! A negator reaches some way to the right, over commas too if it belongs to the main verb, and no further than
//! a contrast, a reason, a condition or a new subject. The nearest one that reaches a word decides, unless it is
//! turned round itself: "never deploy it without testing".

use super::classes::Class;
use super::matching::Span;
use super::segment::Text;
use super::token::Gap;

/// How far a negator inside a clause reaches, in words.
pub(super) const NEAR: usize = 5;
/// How far one that belongs to the main verb reaches, over commas.
pub(super) const FAR: usize = 14;
/// How far a verb such as "avoid" reaches when it is the main verb.
pub(super) const VERB: usize = 8;
/// Negators turned round by negators are followed this deep.
const DEEPEST: usize = 4;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Inside a phrase: "no", "without", "not" before a noun.
    Near,
    /// Of the main verb: "do not", "never", "no need to".
    Main,
    /// A command that is all there is before the verb: "Do not …", "Never …", "Skip …".
    Bare,
    /// To the end of the clause: "instead of …".
    Clause,
    /// A word that says that a limit is not there: "unlimited requests".
    Lack,
}

/// A word, or the last of some words, that turns round what follows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Negator {
    pub at: usize,
    pub kind: Kind,
    pub reach: usize,
}

/// Looks for what turns words round, in one text.
#[derive(Clone, Copy)]
pub(super) struct Negation<'a> {
    pub text: &'a Text<'a>,
    /// The words of the match that is judged: they cannot turn it round, its pattern asks for them.
    pub own: &'a [Span],
    /// Verbs such as "block" count too: the point denies something.
    pub denying: bool,
}

impl Negation<'_> {
    /// Whether something before token `at` turns it round.
    pub(super) fn before(&self, at: usize) -> bool {
        self.turned_round(at, DEEPEST)
    }

    pub(super) fn turned_round(&self, at: usize, depth: usize) -> bool {
        if depth == 0 {
            return false;
        }
        let start = self.sentence_start(at);
        for candidate in (start.max(at.saturating_sub(FAR + 1))..at).rev() {
            if self.own.iter().any(|span| span.contains(super::matching::to_u32(candidate))) {
                continue;
            }
            let Some(negator) = self.negator_at(candidate) else { continue };
            if !self.reaches(negator, at) || self.is_premise(negator, at) {
                continue;
            }
            if self.coordinated(candidate) {
                // "without limits and without marks": the second is turned round when the first is.
                let twin = (start..candidate).rev().find(|at| self.text.word(*at) == self.text.word(candidate));
                return twin.is_none_or(|twin| !self.turned_round(twin, depth - 1));
            }
            // "prevent unlimited requests"
            let outer = if negator.kind == Kind::Lack { Negation { denying: true, ..*self } } else { *self };
            return !outer.turned_round(candidate, depth - 1);
        }
        false
    }

    /// Whether the negator at `at` stands beside the one that would turn it round, not under it:
    /// "never log it and never without asking".
    pub(super) fn coordinated(&self, at: usize) -> bool {
        let class = self.text.class(at.wrapping_sub(1));
        class.is(Class::AND | Class::OR) || self.text.word(at) == "nor" || self.text.gap(at).is(Gap::COMMA)
    }

    pub(super) fn sentence_start(&self, at: usize) -> usize {
        self.text.nearby(at).start
    }

    pub(super) fn sentence_end(&self, at: usize) -> usize {
        self.text.nearby(at).end
    }

    /// Where the clause of token `at` starts.
    pub(super) fn clause_start(&self, at: usize) -> usize {
        let (start, clause) = (self.sentence_start(at), self.text.clauses.get(at));
        let mut opening = at;
        while opening > start && self.text.clauses.get(opening - 1) == clause {
            opening -= 1;
        }
        opening
    }

    pub(super) fn reaches(&self, negator: Negator, target: usize) -> bool {
        let text = self.text;
        if target - negator.at > negator.reach {
            return false;
        }
        let relative = matches!(text.word(negator.at.wrapping_sub(2)), "who" | "which" | "that")
            || matches!(text.word(negator.at.wrapping_sub(1)), "who" | "which");
        let without = text.word(negator.at) == "without";
        let mut content = 0;
        // "must not, under any circumstances, …": the words between the commas do not count.
        let verbal = matches!(negator.kind, Kind::Main | Kind::Bare) && text.class(negator.at).is(Class::NEGATOR);
        let aside = (verbal && text.gap(negator.at + 1).is(Gap::COMMA)).then(|| {
            let closes = (negator.at + 2..negator.at + 9).find(|at| text.gap(*at).is(Gap::CLAUSE));
            [negator.at + 1, closes.unwrap_or(negator.at + 1)]
        });
        let aside = aside.unwrap_or_default();
        // "If it is not fixed, fail the build": the condition ends at the comma.
        let condition = (self.clause_start(negator.at)..negator.at).any(|at| {
            text.class(at).is(Class::CONDITION) && !text.class(at + 1).is(Class::AUXILIARY)
                || text.reads(at, &["so", "that"])
        });
        for at in negator.at + 1..=target {
            let (class, gap) = (text.class(at), text.gap(at));
            if gap.is(Gap::CLAUSE) && !aside.contains(&at) {
                let ends = matches!(negator.kind, Kind::Near | Kind::Clause | Kind::Lack) || condition;
                if ends
                    || self.opens_claim(negator, at)
                    || gap.is(Gap::COLON) && content > 0 && self.is_complete(negator, at)
                {
                    return false;
                }
            } else if class.is(Class::BARRIER)
                && at < target
                && !(text.word(at) == "so" && class_is_measure(text, at + 1))
            {
                return false;
            }
            if class.is(Class::AND) && at < target && self.and_opens_claim(negator, at) {
                return false;
            }
            // "forbid copying in the contract" is for the contract; what is put there may still be denied.
            let place = matches!(text.word(at), "in" | "by" | "via" | "through" | "with" | "using");
            if place && content > 0 && !self.denying && text.class(negator.at).is(Class::NEGATIVE_VERB) {
                return false;
            }
            // "a pointer that is not null holds the address", "without caching there is more of it", "if it is not
            // received it will be sent again": somebody else's verb begins.
            let subject = matches!(text.word(at), "i" | "we" | "you" | "it" | "they" | "there" | "each" | "every")
                || class.is(Class::ARTICLE)
                    && !text.class(at - 1).is(Class::FUNCTION)
                    && (content > 1 || !text.class(at - 1).is(Class::COMMAND))
                    && !text.word(at - 1).ends_with("ing");
            if content > 0 && (relative && (class.is(Class::AUXILIARY) || subject) || (condition || without) && subject)
            {
                return false;
            }
            content += usize::from(!class.is(Class::FUNCTION) || class.is(Class::ANAPHOR));
        }
        true
    }

    /// Whether a new subject or command starts at token `at`, after a comma or the like.
    pub(super) fn opens_claim(&self, negator: Negator, at: usize) -> bool {
        let text = self.text;
        let mut first = at;
        while text.class(first).is(Class::ADVERB | Class::AND) && first < at + 3 {
            first += 1;
        }
        let class = text.class(first);
        if class.is(Class::OR | Class::NEGATOR) {
            return false;
        }
        if text.word(first) == "as" || text.word(at) == "so" && !class_is_measure(text, at + 1) {
            return true;
        }
        if class.is(Class::CONTRAST | Class::BARRIER) || class.is(Class::PRONOUN) && !self.or_follows(negator, at) {
            return true;
        }
        if class.is(Class::COMMAND) && !self.or_follows(negator, at) {
            return true;
        }
        self.has_verb(first)
    }

    /// Whether what stands between the negator and the colon at `at` is a whole: "it does not come back:", but not
    /// "we do not need:".
    fn is_complete(&self, negator: Negator, at: usize) -> bool {
        let (class, last) = (self.text.class(at - 1), self.text.word(at - 1));
        let calls_for_more = class.is(Class::FUNCTION) && !matches!(last, "again" | "ever")
            || class.is(Class::COMMAND) && last != "back"
            || matches!(
                last,
                "want" | "following" | "things" | "measures" | "steps" | "tools" | "recommend" | "believe" | "bother"
            );
        !calls_for_more && at - negator.at <= 3
    }

    /// Whether a subject with a verb of its own starts at token `first`: ", the system must …".
    pub(super) fn has_verb(&self, first: usize) -> bool {
        let text = self.text;
        let end = self.sentence_end(first);
        let mut content = false;
        for later in first..end.min(first + 7) {
            if later > first && text.gap(later).is(Gap::CLAUSE)
                || matches!(text.word(later), "that" | "which" | "who" | "and")
            {
                break;
            }
            if content && text.class(later).is(Class::AUXILIARY) {
                return true;
            }
            content |= !text.class(later).is(Class::FUNCTION);
        }
        false
    }

    /// Whether the list after the negator goes on with "or": "never log, store or return".
    pub(super) fn or_follows(&self, negator: Negator, at: usize) -> bool {
        let text = self.text;
        let end = self.sentence_end(at).min(at + 6);
        (negator.at + 1..end)
            .take_while(|later| *later <= at || !text.class(*later).is(Class::BARRIER))
            .any(|later| text.class(later).is(Class::OR))
    }

    /// Whether the "and" at `at` starts something that is not turned round any more.
    pub(super) fn and_opens_claim(&self, negator: Negator, at: usize) -> bool {
        let text = self.text;
        let mut next = at + 1;
        while text.class(next).is(Class::ADVERB) && next < at + 3 {
            next += 1;
        }
        let class = text.class(next);
        if class.is(Class::NEGATOR) {
            return false;
        }
        // "Do not log and store it" is one list of verbs; "do not trust it and check it" is not.
        // So is "we do not wait for it and check it".
        let other_verb =
            matches!(text.word(negator.at + 1), "wait" | "sit" | "hope" | "guess" | "rely" | "trust" | "assume");
        let command = class.is(Class::COMMAND)
            && (negator.kind == Kind::Bare && !text.class(at.wrapping_sub(1)).is(Class::COMMAND) || other_verb);
        class.is(Class::AUXILIARY) || class.is(Class::PRONOUN) || command || self.has_verb(next)
    }
}

/// "so" that says how much, not what follows.
fn class_is_measure(text: &Text<'_>, at: usize) -> bool {
    matches!(text.word(at), "much" | "many" | "often" | "few" | "far")
}
