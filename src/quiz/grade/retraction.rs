//! Claims that are given up again: "…, but we drop it later", "I would not", "Should we log it? No."

use super::classes::Class;
use super::opinion::Reader;
use super::token::Gap;

impl Reader<'_> {
    /// If what is said before token `at` is given up there ("…, but we drop it later"), the tokens given up.
    fn retraction(&self, at: usize, number: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let sentence = text.sentence(number);
        let turn = text.class(at).is(Class::CONTRAST)
            || matches!(text.word(at), "then" | "later" | "afterwards" | "eventually" | "until");
        if !turn {
            return None;
        }
        let end = sentence.end.min(at + 9);
        let mut gives_up = None;
        for here in at + 1..end {
            if text.class(here).is(Class::CONDITION | Class::NEGATOR) && !matches!(text.word(here), "not" | "never") {
                return None;
            }
            let object = (here + 1..sentence.end.min(here + 4))
                .find(|later| matches!(text.word(*later), "it" | "them" | "this" | "that" | "those" | "these" | "all"));
            let phrasal = text.reads(here, &["turn", "off"])
                || text.reads(here, &["turn", "it", "off"])
                || text.reads(here, &["switch", "it", "off"])
                || text.reads(here, &["turn", "them", "off"])
                || text.reads(here, &["leave", "it", "out"])
                || text.reads(here, &["leave", "them", "out"])
                || text.reads(here, &["take", "it", "out"])
                || text.reads(here, &["get", "rid", "of"])
                || text.reads(here, &["do", "without"])
                || text.reads(here, &["give", "up"]);
            let denied = text.word(here) == "not"
                && matches!(
                    text.word(here + 1),
                    "do" | "use" | "bother" | "need" | "keep" | "enable" | "want" | "ship" | "implement" | "have"
                );
            let dropped = text.class(here).is(Class::GIVE_UP)
                && !text.gap(here + 1).is(Gap::CLAUSE)
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
        if operates {
            return None;
        }
        if at <= sentence.start + 1 {
            let before = number.checked_sub(1)?;
            return Some((text.sentence(before).start, sentence.start));
        }
        Some((sentence.start, at))
    }

    /// "Should we log it? No." and "Why would anyone log it?".
    fn is_answered_with_no(&self, number: usize) -> bool {
        let text = self.text;
        let sentence = text.sentence(number);
        let next = text.sentences.get(number + 1);
        let reply = next.map_or("", |next| text.word(next.start));
        let second = next.map_or("", |next| text.word(next.start + 1));
        if matches!(reply, "no" | "never" | "nope" | "hardly") && !matches!((reply, second), ("no", "1"))
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
