//! The words that pass a verdict on what stands before them: "is pointless", "is not worth it", "can be skipped".

use super::classes::Class;
use super::opinion::Reader;
use super::token::Gap;

/// Verdicts in words in a row.
const VERDICTS: &[&[&str]] = &[
    &["waste", "of"],
    &["bad", "idea"],
    &["no", "use"],
    &["of", "no", "value"],
    &["of", "no", "help"],
    &["no", "point"],
    &["no", "sense"],
    &["no", "difference"],
    &["does", "nothing"],
    &["do", "nothing"],
    &["adds", "nothing"],
    &["brings", "nothing"],
    &["no", "benefit"],
    &["more", "trouble", "than"],
    &["not", "worth"],
    &["security", "theater"],
    &["snake", "oil"],
    &["too", "expensive", "to", "bother"],
    &["no", "real", "benefit"],
    &["no", "value"],
    &["no", "good"],
    &["terrible", "idea"],
    &["horrible", "idea"],
    &["awful", "idea"],
    &["stupid", "idea"],
    &["silly", "idea"],
    &["dumb", "idea"],
    &["crazy", "idea"],
    &["poor", "idea"],
    &["bring", "nothing"],
    &["add", "nothing"],
    &["achieve", "nothing"],
    &["achieves", "nothing"],
    &["change", "nothing"],
    &["changes", "nothing"],
    &["solve", "nothing"],
    &["solves", "nothing"],
    &["prevents", "nothing"],
    &["protects", "nothing"],
    &["improves", "nothing"],
    &["can", "wait"],
    &["more", "harm", "than", "good"],
    &["the", "least", "of"],
    &["out", "of", "the", "question"],
    &["the", "last", "thing", "we"],
    &["the", "last", "thing", "i"],
    &["the", "last", "thing", "you"],
];

impl Reader<'_> {
    /// A verdict that starts at `at`: where its first word is, and the token after it.
    pub(super) fn verdict(&self, at: usize, start: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let class = text.class(at);
        let before = |back: usize| if at >= start + back { text.word(at - back) } else { "" };
        let linked = (1..=3).any(|back| at >= start + back && text.class(at - back).is(Class::BE))
            || matches!(before(1), "as" | "it" | "them" | "that" | "this");
        if class.is(Class::WORTHLESS) && before(1) != "not" {
            let ends = self.ends_predicate(at + 1);
            let fits = linked && before(1) != "remove" || ends && (text.gap(at).is(Gap::CLAUSE) || at == start);
            return (fits && !self.is_denied(at, start)).then_some((at, at + 1));
        }
        let not = matches!(text.word(at), "not" | "never")
            && at > start
            && text.class(at - 1).is(Class::AUXILIARY | Class::ADVERB);
        if not {
            return self.not_worth(at);
        }
        if let Some((end, holds)) = self.said_in_a_row(at, start, linked) {
            return holds.then_some((at, end));
        }
        // "can be skipped", "should be dropped".
        let given_up = matches!(
            text.word(at),
            "skipped" | "ignored" | "omitted" | "dropped" | "scrapped" | "abandoned" | "avoided" | "disabled"
        );
        if given_up && before(1) == "be" && at >= start + 3 {
            let modal = if text.word(at - 2).ends_with("ly") { at - 3 } else { at - 2 };
            // Only what stands right before it; elsewhere it is what is done to something.
            return (text.class(modal).is(Class::MODAL) && !self.negation.before(at)).then_some((at, at + 1));
        }
        // "can be left out"
        if text.word(at) == "leave"
            && before(1) == "be"
            && matches!(text.word(at + 1), "out" | "off" | "aside")
            && (start.max(at.saturating_sub(4))..at).any(|back| text.class(back).is(Class::MODAL))
        {
            return (!self.negation.before(at)).then_some((at, at + 2));
        }
        if self.is_bad_noun(at) && linked {
            return (!self.is_denied(at, start)).then_some((at, at + 1));
        }
        // "is too slow to be of any use"
        let too = text.word(at) == "too" && linked && text.word(at + 2) == "to";
        let end = (at + 3..at + 8).find(|end| {
            matches!(text.word(*end), "use" | "useful" | "worth" | "bother" | "practical" | "matter" | "help")
        });
        if let Some(end) = end.filter(|_| too) {
            return (!self.is_denied(at, start)).then_some((at, end + 1));
        }
        // "is something I would rather not do"
        if text.word(at) == "something" && linked && text.class(at + 1).is(Class::PRONOUN) {
            let end =
                (at + 2..at + 6).find(|no| matches!(text.word(*no), "not" | "never") && text.word(no + 1) == "do");
            if let Some(end) = end {
                return Some((at, end + 2));
            }
        }
        let forbidden = matches!(text.word(at), "forbidden" | "prohibited" | "banned" | "disallowed");
        if forbidden && text.class(at - usize::from(at > start)).is(Class::BE) && at > start {
            return (!self.negation.before(at)).then_some((at, at + 1));
        }
        // "Watermarks: no."
        if matches!(text.word(at), "no" | "nope" | "never" | "nah")
            && at > start
            && text.gap(at).is(Gap::CLAUSE)
            && (at + 1 >= text.tokens.len() || text.gap(at + 1).is(Gap::SENTENCE))
        {
            return Some((at, at + 1));
        }
        // "That is wrong": only of something said before.
        let wrong =
            matches!(text.word(at), "wrong" | "false" | "untrue" | "incorrect" | "mistaken" | "nonsense" | "bogus");
        let of_pronoun = at >= start + 2 && text.class(at - 1).is(Class::BE) && text.class(at - 2).is(Class::ANAPHOR);
        let of_belief = at >= start + 4
            && text.class(at - 1).is(Class::BE)
            && (start..at - 3).any(|said| {
                matches!(text.word(said), "idea" | "claim" | "belief" | "notion" | "assumption" | "theory" | "argument")
                    && text.word(said + 1) == "that"
            });
        (wrong && (of_pronoun || of_belief) && self.ends_predicate(at + 1)).then_some((at, at + 1))
    }

    /// "not needed", "not worth it", "not a good idea", after the "not" at `at`.
    fn not_worth(&self, at: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let mut next = at + 1;
        while next < at + 4
            && (text.class(next).is(Class::ADVERB | Class::ARTICLE)
                || matches!(text.word(next), "be" | "been" | "of" | "any" | "that"))
        {
            next += 1;
        }
        let plain = matches!(
            text.word(next),
            "needed"
                | "necessary"
                | "required"
                | "important"
                | "useful"
                | "worth"
                | "worthwhile"
                | "helpful"
                | "relevant"
                | "recommended"
                | "recommendable"
                | "effective"
                | "matter"
                | "matters"
                | "help"
                | "work"
                | "sensible"
                | "justified"
                | "feasible"
                | "practical"
                | "viable"
                | "realistic"
                | "happening"
                | "allowed"
                | "helped"
                | "worked"
        ) || text.word(next) == "option" && text.word(next + 1) != "for"
            || self.is_nothing_we_do(next);
        let quality = matches!(
            text.word(next),
            "good" | "great" | "real" | "serious" | "useful" | "my" | "our" | "valid" | "big"
        ) && matches!(
            text.word(next + 1),
            "idea"
                | "solution"
                | "option"
                | "concern"
                | "risk"
                | "problem"
                | "priority"
                | "job"
                | "thing"
                | "use"
                | "control"
                | "defense"
                | "answer"
        );
        let useless = matches!(
            text.word(next),
            "help"
                | "work"
                | "do"
                | "protect"
                | "protected"
                | "prevent"
                | "prevented"
                | "achieve"
                | "bring"
                | "add"
                | "solve"
                | "change"
                | "improve"
                | "stop"
                | "stopped"
                | "save"
                | "saved"
                | "deter"
                | "deterred"
        ) && (matches!(text.word(next + 1), "anything" | "anyone" | "anybody")
            || text.reads(next + 1, &["a", "thing"]));
        // "Contracts do not stop anyone, but they let us sue."
        let conceded = (next..self.negation.sentence_end(at)).any(|later| text.class(later).is(Class::CONTRAST));
        if useless && !conceded && !self.negation.before(at) {
            return Some((at, next + 2));
        }
        let object = matches!(text.word(next), "help" | "work") && !self.ends_predicate(next + 1);
        if (plain || quality) && !object && !self.negation.before(at) {
            return Some((at, if quality { next + 2 } else { next + 1 }));
        }
        None
    }

    /// If one of [`VERDICTS`] starts at `at`, where it ends and whether it is meant so. `linked`: what it is said of stands right before it.
    fn said_in_a_row(&self, at: usize, start: usize, linked: bool) -> Option<(usize, bool)> {
        let text = self.text;
        let before = |back: usize| if at >= start + back { text.word(at - back) } else { "" };
        for phrase in VERDICTS {
            if text.reads(at, phrase) {
                let end = at + phrase.len();
                let complement = matches!(text.word(end), "in" | "to") && phrase[0] != "waste";
                let held = linked
                    || matches!(before(1), "a" | "makes" | "make" | "has" | "have" | "there" | "brings")
                    || matches!(*phrase.last().unwrap_or(&""), "nothing" | "value" | "help")
                    || matches!(phrase[0], "the" | "can" | "out")
                    || phrase.len() == 4;
                // "those that can wait"
                let relative = phrase[0] == "can" && matches!(before(1), "that" | "which" | "who" | "what");
                return Some((end, held && !relative && !complement && !self.is_denied(at, start)));
            }
        }
        None
    }

    /// "is a myth", "is the wrong tool".
    fn is_bad_noun(&self, at: usize) -> bool {
        let text = self.text;
        match text.word(at) {
            "myth" | "joke" | "scam" | "fad" | "gimmick" | "hoax" | "farce" | "placebo" | "distraction"
            | "nuisance" | "luxury" => {
                text.class(at.wrapping_sub(1)).is(Class::ARTICLE) || text.class(at.wrapping_sub(2)).is(Class::ARTICLE)
            }
            "wrong" => {
                matches!(
                    text.word(at + 1),
                    "tool" | "approach" | "way" | "answer" | "thing" | "place" | "solution" | "idea"
                )
            }
            _ => false,
        }
    }

    /// "something we do", "how one would do it", at token `at`.
    pub(super) fn is_nothing_we_do(&self, at: usize) -> bool {
        let text = self.text;
        matches!(text.word(at), "something" | "anything" | "what" | "how")
            && matches!(text.word(at + 1), "we" | "i" | "you" | "1" | "anyone")
            && (at + 2..at + 5).any(|verb| {
                matches!(text.word(verb), "do" | "need" | "want" | "bother" | "recommend" | "use" | "require")
            })
    }

    /// Whether the verdict at `at` is turned down: "is not pointless", "I would not say that it is useless".
    pub(super) fn is_denied(&self, at: usize, start: usize) -> bool {
        let text = self.text;
        let verb = (start.max(at.saturating_sub(4))..at).rev().find(|back| text.class(*back).is(Class::BE));
        let from = verb.unwrap_or_else(|| start.max(at.saturating_sub(3)));
        if (from..at).any(|back| text.class(back).is(Class::NEGATOR)) {
            return true;
        }
        (start.max(from.saturating_sub(12))..from).any(|said| {
            matches!(
                text.word(said),
                "say"
                    | "think"
                    | "believe"
                    | "claim"
                    | "consider"
                    | "call"
                    | "agree"
                    | "find"
                    | "mean"
                    | "thinks"
                    | "believes"
            ) && (self.negation.before(said) || matches!(text.word(said.wrapping_sub(1)), "nobody" | "1"))
        })
    }

    /// Whether nothing that an adjective could describe follows.
    pub(super) fn ends_predicate(&self, at: usize) -> bool {
        let text = self.text;
        at >= text.tokens.len()
            || text.gap(at).is(Gap::SENTENCE | Gap::CLAUSE)
            || text.class(at).is(Class::FUNCTION | Class::ADVERB)
    }

    /// "useless without logs", "not needed unless …", "pointless on its own": says what it takes.
    pub(super) fn only_insufficient(&self, at: usize, end: usize) -> bool {
        let text = self.text;
        let stops = matches!(text.word(at), "without" | "unless" | "until" | "alone" | "if" | "when")
            || text.reads(at, &["on", "its", "own"])
            || text.reads(at, &["on", "their", "own"])
            || text.reads(at, &["by", "itself"]);
        stops && at < end
    }
}
