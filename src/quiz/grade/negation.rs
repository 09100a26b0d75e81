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
const NEAR: usize = 5;
/// How far one that belongs to the main verb reaches, over commas.
const FAR: usize = 14;
/// How far a verb such as "avoid" reaches when it is the main verb.
const VERB: usize = 8;
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
    kind: Kind,
    reach: usize,
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
    pub fn before(&self, at: usize) -> bool {
        self.turned_round(at, DEEPEST)
    }

    fn turned_round(&self, at: usize, depth: usize) -> bool {
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
    fn coordinated(&self, at: usize) -> bool {
        let class = self.text.class(at.wrapping_sub(1));
        class.is(Class::AND | Class::OR) || self.text.word(at) == "nor" || self.text.gap(at).is(Gap::COMMA)
    }

    pub(super) fn sentence_start(&self, at: usize) -> usize {
        let number = self.text.sentence_of.get(at).map_or(0, |number| *number as usize);
        self.text.sentence(number).start
    }

    pub(super) fn sentence_end(&self, at: usize) -> usize {
        let number = self.text.sentence_of.get(at).map_or(0, |number| *number as usize);
        self.text.sentence(number).end
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

    /// The negator that ends at token `at`, if one does.
    fn negator_at(&self, at: usize) -> Option<Negator> {
        let class = self.text.class(at);
        let main = |kind: Kind| Some(Negator { at, kind, reach: FAR });
        if class.is(Class::NEGATOR) {
            return self.plain_negator(at);
        }
        if class.is(Class::NEGATIVE_VERB) {
            return self.negative_verb(at);
        }
        if self.denying && class.is(Class::DENYING_VERB) {
            return Some(Negator { at, kind: Kind::Bare, reach: VERB });
        }
        let text = self.text;
        let back = |phrase: &[&str]| at + 1 >= phrase.len() && text.reads(at + 1 - phrase.len(), phrase);
        match text.word(at) {
            "from" if matches!(text.word(at.wrapping_sub(1)), "refrain" | "refrains" | "refraining" | "abstain") => {
                Some(Negator { at, kind: Kind::Bare, reach: VERB })
            }
            "out" if matches!(text.word(at.wrapping_sub(1)), "leave" | "leaves" | "leaving") => {
                Some(Negator { at, kind: Kind::Near, reach: NEAR })
            }
            "value" | "point" | "use" | "benefit" | "sense" | "reason"
                if matches!(text.word(at.wrapping_sub(1)), "little" | "limited")
                    && matches!(text.word(at + 1), "in" | "to" | "for") =>
            {
                main(Kind::Main)
            }
            "unlimited" | "limitless" | "unrestricted" | "uncapped" | "unthrottled" => {
                Some(Negator { at, kind: Kind::Lack, reach: 3 })
            }
            _ if self.takes_away(at) => Some(Negator { at, kind: Kind::Near, reach: 3 }),
            "of" if back(&["instead", "of"]) || back(&["in", "place", "of"]) || back(&["in", "lieu", "of"]) => {
                main(Kind::Clause)
            }
            "than" if back(&["rather", "than"]) => main(Kind::Clause),
            "to" if back(&["opposed", "to"]) => main(Kind::Clause),
            "of" if back(&["get", "rid", "of"]) || back(&["opt", "out", "of"]) || back(&["opting", "out", "of"]) => {
                main(Kind::Bare)
            }
            "of" if back(&["free", "of"]) && self.denying => Some(Negator { at, kind: Kind::Near, reach: NEAR }),
            "of" if ["time", "money", "effort", "resources", "budget"].contains(&text.word(at.wrapping_sub(1))) => None,
            "with" if back(&["do", "away", "with"]) => main(Kind::Bare),
            "off"
                if matches!(
                    text.word(at.wrapping_sub(1)),
                    "turn" | "switch" | "turning" | "switching" | "turned" | "switched" | "hold"
                ) =>
            {
                main(Kind::Bare)
            }
            "on" if back(&["give", "up", "on"]) => main(Kind::Bare),
            "bother" if matches!(text.word(at.wrapping_sub(1)), "why" | "even") => main(Kind::Main),
            "need" | "needs" | "cares" | "care" if text.word(at.wrapping_sub(1)) == "who" => main(Kind::Main),
            "point" | "use" | "good" if back(&["what", "is", "the", text.word(at)]) => main(Kind::Main),
            "against"
                if matches!(
                    text.word(at.wrapping_sub(1)),
                    "am" | "advise" | "argue" | "recommend" | "decide" | "decided" | "vote" | "are"
                ) =>
            {
                main(Kind::Main)
            }
            "waste"
                if matches!(text.word(at.wrapping_sub(1)), "a" | "complete" | "total" | "pure" | "big" | "just") =>
            {
                main(Kind::Main)
            }
            "idea" | "mistake" | "wrong" | "overkill" | "unacceptable" | "dangerous" | "reckless" | "negligent"
            | "irresponsible" | "risky" | "unsafe" | "inexcusable"
                if self.is_bad_idea(at) =>
            {
                main(Kind::Main)
            }
            "myth" | "false" | "untrue" | "disagree" | "doubt"
                if matches!(text.word(at + 1), "that" | "whether" | "with") =>
            {
                main(Kind::Main)
            }
            _ if class.is(Class::WORTHLESS) && self.takes_complement(at) => main(Kind::Main),
            _ => None,
        }
    }

    /// "Lift the block", "we removed the check": a command, or what somebody does, and its object.
    fn takes_away(&self, at: usize) -> bool {
        let text = self.text;
        let verb = matches!(
            text.word(at),
            "remove"
                | "removed"
                | "removing"
                | "lift"
                | "lifted"
                | "lifting"
                | "drop"
                | "dropped"
                | "loosen"
                | "relax"
                | "weaken"
                | "abolish"
        );
        let before = text.class(at.wrapping_sub(1));
        // "cheap controls that remove the most risk"
        let relative = matches!(text.word(at.wrapping_sub(1)), "that" | "which" | "who" | "this" | "it");
        verb && !relative
            && text.class(at + 1).is(Class::ARTICLE)
            && (at == self.sentence_start(at)
                || text.gap(at).is(Gap::CLAUSE)
                || before.is(Class::MODAL | Class::PRONOUN | Class::AND)
                || text.word(at.wrapping_sub(1)) == "to")
    }

    /// "a bad idea to …", "wrong to …".
    fn is_bad_idea(&self, at: usize) -> bool {
        let to = self.text.word(at + 1) == "to" || self.text.reads(at + 1, &["not", "to"]);
        to && (self.text.word(at) != "idea"
            || matches!(
                self.text.word(at.wrapping_sub(1)),
                "bad" | "terrible" | "poor" | "horrible" | "awful" | "stupid" | "silly" | "dumb" | "crazy"
            ))
    }

    /// "pointless to …", "it is useless logging …".
    fn takes_complement(&self, at: usize) -> bool {
        let next = self.text.word(at + 1);
        let joined = !self.text.gap(at + 1).is(Gap::SENTENCE | Gap::CLAUSE);
        joined && (matches!(next, "to" | "that") || next.ends_with("ing") && self.text.word(at.wrapping_sub(2)) == "it")
    }

    fn plain_negator(&self, at: usize) -> Option<Negator> {
        let text = self.text;
        let (before, next, after) = (text.word(at.wrapping_sub(1)), text.word(at + 1), text.word(at + 2));
        let near = Some(Negator { at, kind: Kind::Near, reach: NEAR });
        let main = Some(Negator { at, kind: self.main_kind(at), reach: FAR });
        let start = self.sentence_start(at);
        // "no more than ten" limits; it does not deny.
        let compares = matches!(next, "more" | "less" | "fewer" | "later" | "longer" | "earlier" | "sooner" | "better")
            && (after == "than" || matches!(text.word(at), "no") && next == "longer");
        match text.word(at) {
            _ if compares || self.is_denied_in_turn(at) => None,
            "not" => {
                // "Why would you not …?" and "why not …?" ask for it.
                let asked = matches!(text.word(start), "why" | "how")
                    && text.class(start + 1).is(Class::AUXILIARY | Class::NEGATOR);
                let only = self.means_not_alone(at);
                let empty = matches!((before, next), ("or", "you" | "we" | "it" | "they" | "the"))
                    || (next, after) == ("to", "mention")
                    || next == "least";
                if asked || only || empty {
                    None
                } else if self.belongs_to_verb(at) {
                    main
                } else {
                    near
                }
            }
            "never" if self.means_not_alone(at) => None,
            "never" => main,
            "no" => match next {
                "matter" | "doubt" | "longer" | "wonder" | "substitute" | "alternative" | "replacement"
                | "exceptions" | "exception" | "shortcut" | "downside" | "downsides" | "drawback" | "drawbacks"
                | "disadvantage" | "disadvantages" | "objection" | "objections" | "harm" | "problem" | "obstacle"
                | "choice" | "question" | "time" => None,
                "way" if matches!(after, "around" | "past") => None,
                "need" | "point" | "reason" | "sense" | "use" | "benefit" | "value" | "purpose" | "good" | "excuse"
                | "1" => main,
                _ if text.gap(at + 1).is(Gap::COMMA | Gap::SENTENCE) => None,
                _ => near,
            },
            "nothing" if matches!(next, "beats" | "replaces" | "but" | "wrong" | "against") => None,
            "nobody" | "none" | "nothing" => main,
            "without" if matches!(next, "doubt" | "question" | "exception" | "fail") => None,
            _ => near,
        }
    }

    /// "do not hesitate to", "never too late to", "not whether but how": what follows is asked for.
    fn is_denied_in_turn(&self, at: usize) -> bool {
        let text = self.text;
        let mut next = at + 1;
        while text.class(next).is(Class::ADVERB) && next < at + 3 && text.word(next) != "too" {
            next += 1;
        }
        match text.word(next) {
            "hesitate" | "wait" | "delay" | "postpone" | "underestimate" | "whether" => true,
            "too" => text.word(at) == "never",
            _ => false,
        }
    }

    /// "not only", "never rely on it alone", "not the only": asks for more, denies nothing.
    pub fn means_not_alone(&self, at: usize) -> bool {
        let text = self.text;
        if matches!(
            text.word(at + 1),
            "only" | "just" | "merely" | "necessarily" | "simply" | "solely" | "exclusively" | "purely"
        ) {
            return true;
        }
        // "Do not rely on X alone", "X is not enough": the word may come a little later.
        let end = self.sentence_end(at).min(at + 9);
        (at + 1..end)
            .take_while(|later| {
                *later == at + 1 || !text.gap(*later).is(Gap::CLAUSE) && !text.class(*later).is(Class::BARRIER)
            })
            .any(|later| match text.word(later) {
                "alone" | "solely" | "exclusively" | "entirely" | "purely" | "merely" => true,
                "enough" | "sufficient" | "foolproof" | "perfect" => later <= at + 4,
                "only" => {
                    later <= at + 2
                        || later <= at + 4 && matches!(text.word(later - 1), "the" | "our" | "rely" | "depend")
                }
                "own" => {
                    text.reads(later.wrapping_sub(2), &["on", "its", "own"])
                        || text.reads(later.wrapping_sub(2), &["on", "their", "own"])
                }
                "itself" => text.word(later.wrapping_sub(1)) == "by",
                _ => false,
            })
    }

    fn belongs_to_verb(&self, at: usize) -> bool {
        let mut before = at;
        for _ in 0..2 {
            before = before.wrapping_sub(1);
            let class = self.text.class(before);
            if class.is(Class::AUXILIARY) || matches!(self.text.word(before), "need" | "us" | "lets" | "to" | "dare") {
                return true;
            }
            if !class.is(Class::ADVERB) {
                return false;
            }
        }
        false
    }

    /// A command that starts its clause stands bare; so it does after "we" and "you".
    fn main_kind(&self, at: usize) -> Kind {
        let text = self.text;
        let opens = |at: usize| {
            at == self.sentence_start(at)
                || text.gap(at).is(Gap::CLAUSE)
                || text.class(at.wrapping_sub(1)).is(Class::AND | Class::CONTRAST)
        };
        let verb = if text.word(at.wrapping_sub(1)) == "do" { at - 1 } else { at };
        if opens(verb) { Kind::Bare } else { Kind::Main }
    }

    fn negative_verb(&self, at: usize) -> Option<Negator> {
        let text = self.text;
        let next = text.word(at + 1);
        let word = text.word(at);
        let governs = match word.get(..4).unwrap_or(word) {
            // "fail closed", "stop attackers" and "refuse requests" deny nothing.
            "fail" | "stop" | "refu" => {
                next == "to"
                    || next.len() > 4 && next.ends_with("ing")
                    || text.word(at + 2).len() > 5
                        && text.word(at + 2).ends_with("ing")
                        && text.gap(at + 2) == Gap::default()
                        && !text.class(at + 1).is(Class::FUNCTION)
            }
            "igno" | "skip" | "avoi" | "omit" | "forg" | "disa" | "bypa" | "lack" | "forb" | "negl" | "aban"
            | "scra" | "ditc" | "quit" => true,
            _ => false,
        };
        if !governs {
            return None;
        }
        let before = text.class(at.wrapping_sub(1));
        let start = self.sentence_start(at);
        let opens = at == start
            || text.gap(at).is(Gap::CLAUSE)
            || before.is(Class::MODAL | Class::ADVERB | Class::AND | Class::PRONOUN);
        let leads = opens || matches!(text.word(at.wrapping_sub(1)), "to" | "not" | "us");
        Some(if leads {
            Negator { at, kind: Kind::Bare, reach: VERB }
        } else {
            Negator { at, kind: Kind::Near, reach: NEAR }
        })
    }

    fn reaches(&self, negator: Negator, target: usize) -> bool {
        let text = self.text;
        if target - negator.at > negator.reach {
            return false;
        }
        let relative = matches!(text.word(negator.at.wrapping_sub(2)), "who" | "which" | "that")
            || matches!(text.word(negator.at.wrapping_sub(1)), "who" | "which");
        let mut content = false;
        // "must not, under any circumstances, …": the words between the commas do not count.
        let verbal = matches!(negator.kind, Kind::Main | Kind::Bare) && text.class(negator.at).is(Class::NEGATOR);
        let aside = (verbal && text.gap(negator.at + 1).is(Gap::COMMA)).then(|| {
            let closes = (negator.at + 2..negator.at + 9).find(|at| text.gap(*at).is(Gap::CLAUSE));
            [negator.at + 1, closes.unwrap_or(negator.at + 1)]
        });
        let aside = aside.unwrap_or_default();
        // "If it is not fixed, fail the build": the condition ends at the comma.
        let condition = (self.clause_start(negator.at)..negator.at).any(|at| text.class(at).is(Class::CONDITION));
        for at in negator.at + 1..=target {
            let (class, gap) = (text.class(at), text.gap(at));
            if gap.is(Gap::CLAUSE) && !aside.contains(&at) {
                let ends = matches!(negator.kind, Kind::Near | Kind::Clause | Kind::Lack) || condition;
                if ends || self.opens_claim(negator, at) {
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
            if place && content && !self.denying && text.class(negator.at).is(Class::NEGATIVE_VERB) {
                return false;
            }
            if relative && content && class.is(Class::AUXILIARY) {
                return false;
            }
            content |= !class.is(Class::FUNCTION) || class.is(Class::ANAPHOR);
        }
        true
    }

    /// Whether a new subject or command starts at token `at`, after a comma or the like.
    fn opens_claim(&self, negator: Negator, at: usize) -> bool {
        let text = self.text;
        let mut first = at;
        while text.class(first).is(Class::ADVERB | Class::AND) && first < at + 3 {
            first += 1;
        }
        let class = text.class(first);
        if class.is(Class::OR | Class::NEGATOR) {
            return false;
        }
        if class.is(Class::CONTRAST | Class::BARRIER) || class.is(Class::PRONOUN) && !self.or_follows(negator, at) {
            return true;
        }
        if class.is(Class::COMMAND) && !self.or_follows(negator, at) {
            return true;
        }
        self.has_verb(first)
    }

    /// Whether a subject with a verb of its own starts at token `first`: ", the system must …".
    fn has_verb(&self, first: usize) -> bool {
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
    fn or_follows(&self, negator: Negator, at: usize) -> bool {
        let text = self.text;
        let end = self.sentence_end(at).min(at + 6);
        (negator.at + 1..end)
            .take_while(|later| *later <= at || !text.class(*later).is(Class::BARRIER))
            .any(|later| text.class(later).is(Class::OR))
    }

    /// Whether the "and" at `at` starts something that is not turned round any more.
    fn and_opens_claim(&self, negator: Negator, at: usize) -> bool {
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
        let command = class.is(Class::COMMAND)
            && (negator.kind == Kind::Bare && !text.class(at.wrapping_sub(1)).is(Class::COMMAND));
        class.is(Class::AUXILIARY) || class.is(Class::PRONOUN) || command || self.has_verb(next)
    }
}

/// "so" that says how much, not what follows.
fn class_is_measure(text: &Text<'_>, at: usize) -> bool {
    matches!(text.word(at), "much" | "many" | "often" | "few" | "far")
}
