//! Claims that are given up again: "…, but we drop it later", "I would not", "Should we log it? No."

use super::classes::Class;
use super::opinion::Reader;
use super::token::Gap;

/// Verbs of several words that give something up.
const GIVEN_UP: &[&[&str]] = &[
    &["turn", "off"],
    &["turn", "it", "off"],
    &["switch", "it", "off"],
    &["turn", "them", "off"],
    &["leave", "it", "out"],
    &["leave", "them", "out"],
    &["take", "it", "out"],
    &["throw", "it", "out"],
    &["throw", "them", "out"],
    &["leave", "it", "off"],
    &["leave", "them", "off"],
    &["take", "them", "out"],
    &["switch", "them", "off"],
    &["get", "rid", "of"],
    &["do", "without"],
    &["give", "up"],
];

impl Reader<'_> {
    /// If what is said before token `at` is given up there ("…, but we drop it later"), the tokens given up.
    pub(super) fn retraction(&self, at: usize, number: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let sentence = text.nearby(at);
        let turn = text.class(at).is(Class::CONTRAST)
            || matches!(text.word(at), "then" | "later" | "afterwards" | "eventually" | "until" | "so");
        if !turn {
            return None;
        }
        let end = sentence.end.min(at + 9);
        let mut gives_up = None;
        for here in at + 1..end {
            if text.class(here).is(Class::CONDITION | Class::NEGATOR)
                && !matches!(text.word(here), "not" | "never" | "nobody" | "none")
            {
                return None;
            }
            let object = (here + 1..sentence.end.min(here + 4)).find(|later| {
                matches!(text.word(*later), "it" | "them" | "this" | "that" | "those" | "these" | "all" | "1" | "any")
            });
            let phrasal = GIVEN_UP.iter().any(|phrase| text.reads(here, phrase));
            let denied = matches!(text.word(here), "not" | "never")
                && matches!(
                    text.word(here + 1),
                    "do" | "use"
                        | "bother"
                        | "need"
                        | "keep"
                        | "enable"
                        | "want"
                        | "ship"
                        | "implement"
                        | "have"
                        | "recommend"
                        | "suggest"
                        | "advise"
                )
                || matches!(text.word(here), "nobody" | "none")
                    && matches!(text.word(here + 1), "needs" | "wants" | "uses" | "likes" | "need" | "use" | "want");
            let dropped = text.class(here).is(Class::GIVE_UP)
                && !text.gap(here + 1).is(Gap::CLAUSE)
                && text.word(at) != "so"
                && (!matches!(text.word(at), "then" | "until")
                    || text.class(sentence.start).is(Class::PRONOUN)
                    || object.is_some_and(|object| {
                        text.reads(object + 1, &["to", "save"])
                            || matches!(text.word(object + 1), "again" | "because" | "altogether")
                    }));
            if text.word(here) == "disagree" && text.class(at).is(Class::CONTRAST) {
                return Some((sentence.start, at));
            }
            if (phrasal || denied || dropped) && object.is_some_and(|object| object <= here + 3) {
                if !denied && self.negation.before(here) {
                    return None;
                }
                gives_up = object;
                break;
            }
        }
        let object = gives_up?;
        // "…, but delete them after 30 days" is how it is done, not that it is not.
        let mut after = object + 1;
        while matches!(text.word(after), "of" | "it" | "that" | "off" | "out" | "again" | "all" | "up") {
            after += 1;
        }
        let operates = after < sentence.end
            && matches!(
                text.word(after),
                "after"
                    | "when"
                    | "once"
                    | "if"
                    | "from"
                    | "within"
                    | "before"
                    | "every"
                    | "as"
                    | "unless"
                    | "at"
                    | "where"
                    | "in"
                    | "by"
                    | "with"
                    | "than"
                    | "on"
            );
        // "…, then remove it before launch because it hurts" gives it up all the same.
        let regrets = (after..sentence.end).any(|later| text.word(later) == "because");
        if operates && !regrets {
            return None;
        }
        if at <= sentence.start + 1 {
            let before = number.checked_sub(1)?;
            return Some((text.sentence(before).start, sentence.start));
        }
        Some((sentence.start, at))
    }

    /// If a clause that only turns down what was said before starts at token `at` ("…, so we don't", "I would not
    /// recommend that", "maybe not"), the tokens turned down.
    pub(super) fn refusal(&self, at: usize, number: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let sentence = text.nearby(at);
        let opens = at == sentence.start
            || text.gap(at).is(Gap::CLAUSE)
            || text.class(at).is(Class::CONTRAST | Class::OR)
            || text.word(at) == "so";
        if !opens {
            return None;
        }
        let mut first = at;
        while first < sentence.end.min(at + 4)
            && (text.class(first).is(Class::CONTRAST | Class::AND | Class::OR | Class::ADVERB | Class::BARRIER)
                && !text.class(first).is(Class::CONDITION)
                && !matches!(
                    text.word(first),
                    "then" | "rather" | "perhaps" | "maybe" | "probably" | "unless" | "until"
                )
                || text.reads(first, &["in", "practice"])
                || text.word(first) == "practice")
        {
            first += 1;
        }
        if text.reads(first, &["which", "is", "why"]) || text.reads(first, &["that", "is", "why"]) {
            first += 3;
        }
        if !self.turns_down_what_was_said(first, sentence.end) {
            return None;
        }
        if at > sentence.start {
            let conditional = (sentence.start..at).any(|before| {
                text.class(before).is(Class::CONDITION) || matches!(text.word(before), "unless" | "until")
            });
            return (!conditional).then_some((sentence.start, at));
        }
        let before = text.sentence(number.checked_sub(1)?);
        // A question that is answered so is seen to elsewhere.
        (!before.question).then_some((before.start, before.end))
    }

    /// "I don't", "we never do it", "I do not think that is worth it", "nobody needs that", "rather not": words from
    /// `first` to the end of the clause that say no and nothing else.
    fn turns_down_what_was_said(&self, first: usize, end: usize) -> bool {
        let text = self.text;
        let ends = |at: usize| {
            at >= end
                || text.gap(at).is(Gap::CLAUSE)
                || text.class(at).is(Class::CONTRAST)
                || matches!(text.word(at), "because" | "since" | "as")
        };
        if matches!(
            text.word(first),
            "maybe" | "perhaps" | "rather" | "probably" | "better" | "certainly" | "definitely"
        ) {
            return text.word(first + 1) == "not" && ends(first + 2);
        }
        if text.word(first) == "why" {
            let who = matches!(text.word(first + 2), "you" | "we" | "i" | "1" | "anyone" | "anybody");
            return matches!(text.word(first + 1), "would" | "should" | "bother")
                && (who && ends(first + 3) || ends(first + 2));
        }
        let mut at = first + 1;
        match text.word(first) {
            "nobody" | "none" if matches!(text.word(at), "needs" | "wants" | "uses" | "does" | "likes") => at += 1,
            "i" | "we" | "you"
                if matches!(text.word(at), "can" | "could" | "will" | "would")
                    && matches!(text.word(at + 1), "live" | "do" | "manage" | "cope" | "go" | "survive")
                    && text.word(at + 2) == "without" =>
            {
                at += 3;
            }
            "i" | "we" | "you" => {
                let mut denied = false;
                while at < end
                    && !ends(at)
                    && (text.class(at).is(Class::ADVERB)
                        || text.class(at).is(Class::AUXILIARY)
                        || matches!(text.word(at), "not" | "never"))
                {
                    if matches!(text.word(at), "can" | "could" | "may" | "might" | "am" | "are" | "been") {
                        return false;
                    }
                    denied |= matches!(text.word(at), "not" | "never");
                    at += 1;
                }
                if !denied || at > first + 5 {
                    return false;
                }
            }
            _ => return false,
        }
        let rest = (at..end.min(at + 9)).take_while(|at| !ends(*at)).count();
        rest <= 7
            && (at..at + rest).all(|at| {
                text.class(at).is(Class::ANAPHOR | Class::BE | Class::ADVERB)
                    || matches!(
                        text.word(at),
                        "do" | "so"
                            | "think"
                            | "bother"
                            | "need"
                            | "want"
                            | "use"
                            | "go"
                            | "way"
                            | "recommend"
                            | "suggest"
                            | "advise"
                            | "choose"
                            | "keep"
                            | "like"
                            | "agree"
                            | "care"
                            | "1"
                            | "any"
                            | "about"
                            | "with"
                            | "for"
                            | "either"
                            | "worth"
                            | "necessary"
                            | "needed"
                            | "useful"
                            | "wise"
                            | "sensible"
                            | "helpful"
                            | "required"
                            | "true"
                            | "step"
                            | "the"
                            | "a"
                            | "an"
                            | "good"
                            | "idea"
                            | "of"
                            | "anymore"
                            | "again"
                    )
            })
    }

    /// "Should we log it? No." and "Why would anyone log it?".
    pub(super) fn is_answered_with_no(&self, number: usize) -> bool {
        let text = self.text;
        let sentence = text.sentence(number);
        // "Is it enough to …? No." asks for more.
        let enough = |at: usize| matches!(text.word(at), "enough" | "sufficient" | "alone" | "suffice" | "only");
        if (sentence.start..sentence.end.min(sentence.start + 30)).any(enough) {
            return false;
        }
        let next = text.sentences.get(number + 1);
        let reply = next.map_or("", |next| text.word(next.start));
        let second = next.map_or("", |next| text.word(next.start + 1));
        if matches!(reply, "no" | "never" | "nope" | "hardly" | "nah" | "naw" | "nonsense" | "rubbish")
            && !matches!((reply, second), ("no", "1"))
            || second == "not"
                && matches!(reply, "absolutely" | "certainly" | "of" | "definitely" | "probably" | "clearly")
        {
            return true;
        }
        if next.is_some_and(|next| {
            text.reads(next.start, &["of", "course", "not"]) || text.reads(next.start, &["not", "really"])
        }) {
            return true;
        }
        if next.is_some_and(|next| {
            text.reads(next.start, &["i", "doubt", "it"]) || self.turns_down_what_was_said(next.start, next.end)
        }) {
            return true;
        }
        let short = next.filter(|next| next.end - next.start <= 8);
        let no = short.is_some_and(|next| {
            let brief = next.end - next.start <= 4;
            brief && text.word(next.start) == "not"
                || brief && text.word(next.start) == "nothing" && text.word(sentence.start) == "what"
                || text.word(next.end - 1) == "not"
                    && text.class(next.end.wrapping_sub(2)).is(Class::AUXILIARY)
                    && next.end - next.start >= 3
        });
        if no {
            return true;
        }
        let rhetorical = (sentence.start..sentence.start + 2).any(|at| {
            text.reads(at, &["who", "in", "their", "right", "mind"])
                || text.reads(at, &["what", "good", "would"])
                || text.reads(at, &["what", "good", "does"])
                || text.reads(at, &["what", "good", "do"])
                || text.reads(at, &["what", "on", "earth"])
                || text.reads(at, &["why", "on", "earth"])
        });
        if rhetorical {
            return true;
        }
        let anyone = matches!(text.word(sentence.start), "why")
            && matches!(text.word(sentence.start + 1), "would" | "should")
            && matches!(text.word(sentence.start + 2), "anyone" | "anybody" | "i")
            && !matches!(reply, "because" | "to" | "so")
            && !(sentence.start..sentence.end).any(|at| text.class(at).is(Class::NEGATOR));
        let doubt = text.class(sentence.start).is(Class::BE)
            && (sentence.start..sentence.end).any(|at| text.word(at) == "really")
            && !matches!(reply, "yes" | "absolutely" | "definitely" | "certainly" | "of" | "sure");
        anyone || doubt
    }
}
