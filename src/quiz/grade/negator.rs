//! The words that turn round what follows them: "not", "never", "instead of", "there is no point in".

use super::classes::Class;
use super::negation::{FAR, Kind, NEAR, Negation, Negator, VERB};
use super::token::Gap;

impl Negation<'_> {
    /// The negator that ends at token `at`, if one does.
    pub(super) fn negator_at(&self, at: usize) -> Option<Negator> {
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
            // What is turned off stands before the comma in "a flag to turn off, extra monitoring".
            "off" if text.gap(at + 1).is(Gap::SENTENCE | Gap::CLAUSE) => None,
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
    pub(super) fn takes_away(&self, at: usize) -> bool {
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
    pub(super) fn is_bad_idea(&self, at: usize) -> bool {
        let to = self.text.word(at + 1) == "to" || self.text.reads(at + 1, &["not", "to"]);
        to && (self.text.word(at) != "idea"
            || matches!(
                self.text.word(at.wrapping_sub(1)),
                "bad" | "terrible" | "poor" | "horrible" | "awful" | "stupid" | "silly" | "dumb" | "crazy"
            ))
    }

    /// "pointless to …", "it is useless logging …".
    pub(super) fn takes_complement(&self, at: usize) -> bool {
        let next = self.text.word(at + 1);
        let joined = !self.text.gap(at + 1).is(Gap::SENTENCE | Gap::CLAUSE);
        joined && (matches!(next, "to" | "that") || next.ends_with("ing") && self.text.word(at.wrapping_sub(2)) == "it")
    }

    pub(super) fn plain_negator(&self, at: usize) -> Option<Negator> {
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
            "never" | "nobody" | "none" | "nothing" => main,
            "without" if matches!(next, "doubt" | "question" | "exception" | "fail") => None,
            _ => near,
        }
    }

    /// "do not hesitate to", "never too late to", "not whether but how": what follows is asked for.
    pub(super) fn is_denied_in_turn(&self, at: usize) -> bool {
        let text = self.text;
        let mut next = at + 1;
        while text.class(next).is(Class::ADVERB) && next < at + 3 && text.word(next) != "too" {
            next += 1;
        }
        match text.word(next) {
            "hesitate" | "delay" | "postpone" | "underestimate" | "whether" => true,
            "wait" => matches!(text.word(next + 1), "with" | "to" | "until" | "before"),
            // "It isn't hard to do", "you would be foolish not to".
            "hard" | "difficult" | "expensive" | "complicated" | "costly" | "impossible" | "unreasonable" => {
                text.word(next + 1) == "to"
            }
            "to" if text.word(at) == "not" => {
                let before = at.wrapping_sub(1);
                text.class(before).is(Class::WORTHLESS)
                    || matches!(text.word(before), "crazy" | "mad" | "insane" | "careless" | "shame")
            }
            "too" => text.word(at) == "never",
            _ => false,
        }
    }

    /// "not only", "never rely on it alone", "not the only": asks for more, denies nothing.
    pub(super) fn means_not_alone(&self, at: usize) -> bool {
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

    pub(super) fn belongs_to_verb(&self, at: usize) -> bool {
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
    pub(super) fn main_kind(&self, at: usize) -> Kind {
        let text = self.text;
        let opens = |at: usize| {
            at == self.sentence_start(at)
                || text.gap(at).is(Gap::CLAUSE)
                || text.class(at.wrapping_sub(1)).is(Class::AND | Class::CONTRAST)
        };
        let verb = if text.word(at.wrapping_sub(1)) == "do" { at - 1 } else { at };
        if opens(verb) { Kind::Bare } else { Kind::Main }
    }

    pub(super) fn negative_verb(&self, at: usize) -> Option<Negator> {
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
            | "scra" | "ditc" | "quit" | "oppo" => true,
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
}
