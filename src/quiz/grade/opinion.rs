//! What an answer says about what it has said: that a measure is pointless, that it is dropped again,
//! that the question just put is to be answered with no.

use super::classes::Class;
use super::matching::to_u32;
use super::negation::Negation;
use super::segment::Text;
use super::token::Gap;

/// Stretches of a text whose claims are withdrawn.
#[derive(Debug, Default)]
pub(super) struct Opinions {
    /// Tokens from, up to.
    dismissed: Vec<(u32, u32)>,
    /// Said not to be pointless, and the like.
    upheld: Vec<(u32, u32)>,
    /// Sentences that ask something and are answered with no.
    denied_questions: Vec<u32>,
}

impl Opinions {
    pub fn of(text: &Text<'_>) -> Self {
        let mut opinions = Self::default();
        let reader = Reader { text, negation: Negation { text, own: &[], denying: false } };
        for (number, sentence) in text.sentences.iter().enumerate() {
            for at in sentence.start..sentence.end {
                let range = reader.dismissal(at, number).or_else(|| reader.retraction(at, number));
                if let Some((from, to)) = range {
                    opinions.dismissed.push((to_u32(from), to_u32(to)));
                } else if text.class(at).is(Class::WORTHLESS) && reader.is_denied(at, sentence.start) {
                    opinions.upheld.push((to_u32(reader.claim_start(at, sentence.start)), to_u32(at)));
                }
            }
            if sentence.question && reader.is_answered_with_no(number) {
                opinions.denied_questions.push(to_u32(number));
            }
        }
        opinions
    }

    /// Whether what is claimed at token `at` is withdrawn elsewhere.
    pub fn dismiss(&self, at: u32) -> bool {
        self.dismissed.iter().any(|(from, to)| (*from..*to).contains(&at))
    }

    /// Whether what is claimed at token `at` is defended: "I would not say that it is useless".
    pub fn uphold(&self, at: u32) -> bool {
        self.upheld.iter().any(|(from, to)| (*from..*to).contains(&at))
    }

    /// Whether sentence `number` is a question that the writer answers with no.
    pub fn deny(&self, number: u32) -> bool {
        self.denied_questions.contains(&number)
    }
}

struct Reader<'a> {
    text: &'a Text<'a>,
    negation: Negation<'a>,
}

impl Reader<'_> {
    /// If a verdict such as "is pointless" starts at `at`, the tokens it is about.
    fn dismissal(&self, at: usize, number: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let sentence = text.sentence(number);
        let (verdict, end) = self.verdict(at, sentence.start)?;
        if self.only_insufficient(end, sentence.end) || self.is_reported(at, number) {
            return None;
        }
        // "makes passwords unnecessary" is about the passwords only.
        if let Some(makes) = (sentence.start.max(at.saturating_sub(8))..at)
            .rev()
            .take_while(|back| !text.class(*back).is(Class::BE))
            .find(|back| matches!(text.word(*back), "makes" | "make" | "making" | "made" | "renders" | "render"))
        {
            return Some((makes + 1, at));
        }
        // The subject is a pronoun: it is about what was said before.
        let mut subject = verdict;
        while subject > sentence.start
            && (text.class(subject - 1).is(Class::AUXILIARY | Class::ADVERB | Class::BE | Class::ARTICLE)
                || text.word(subject - 1) == "not")
        {
            subject -= 1;
        }
        let pronoun = subject > sentence.start
            && text.class(subject - 1).is(Class::ANAPHOR)
            && !matches!(text.word(subject - 1), "such" | "its" | "their" | "both");
        let complement = matches!(text.word(end), "to" | "that" | "for") || text.word(end).ends_with("ing");
        if pronoun && !complement {
            let opening = (sentence.start..subject - 1).all(|at| {
                text.class(at).is(Class::CONTRAST | Class::ADVERB | Class::AND)
                    || matches!(
                        text.word(at),
                        "i" | "we" | "think" | "believe" | "feel" | "find" | "in" | "my" | "opinion"
                    )
            });
            if opening {
                let before = number.checked_sub(1).map_or(sentence, |before| text.sentence(before));
                return Some((before.start, sentence.end));
            }
            return Some((sentence.start, end));
        }
        Some((self.claim_start(verdict, sentence.start), end))
    }

    /// A verdict that starts at `at`: where its first word is, and the token after it.
    fn verdict(&self, at: usize, start: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let class = text.class(at);
        let before = |back: usize| if at >= start + back { text.word(at - back) } else { "" };
        let linked = (1..=3).any(|back| at >= start + back && text.class(at - back).is(Class::BE))
            || matches!(before(1), "as" | "it" | "them" | "that" | "this");
        if class.is(Class::WORTHLESS) && before(1) != "not" {
            let ends = self.ends_predicate(at + 1);
            let fits =
                linked && !matches!(before(1), "remove") || ends && (text.gap(at).is(Gap::CLAUSE) || at == start);
            return (fits && !self.is_denied(at, start)).then_some((at, at + 1));
        }
        let not = matches!(text.word(at), "not" | "never")
            && at > start
            && text.class(at - 1).is(Class::AUXILIARY | Class::ADVERB);
        if not {
            let mut next = at + 1;
            while text.class(next).is(Class::ADVERB | Class::ARTICLE) && next < at + 4
                || matches!(text.word(next), "be" | "been" | "of" | "any" | "that") && next < at + 4
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
            );
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
            let object = matches!(text.word(next), "help" | "work") && !self.ends_predicate(next + 1);
            if (plain || quality) && !object && !self.negation.before(at) {
                return Some((at, if quality { next + 2 } else { next + 1 }));
            }
            return None;
        }
        let phrases: &[&[&str]] = &[
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
        ];
        for phrase in phrases {
            if text.reads(at, phrase) {
                let end = at + phrase.len();
                let complement = matches!(text.word(end), "in" | "to") && phrase[0] != "waste";
                let held = linked
                    || matches!(before(1), "a" | "makes" | "make" | "has" | "have" | "there" | "brings")
                    || matches!(phrase[0], "does" | "do" | "adds" | "brings" | "of");
                return (held && !complement && !self.is_denied(at, start)).then_some((at, end));
            }
        }
        // "can be skipped", "should be dropped".
        let given_up = matches!(
            text.word(at),
            "skipped" | "ignored" | "omitted" | "dropped" | "scrapped" | "abandoned" | "avoided" | "disabled"
        );
        if given_up && before(1) == "be" && at >= start + 3 && text.class(at - 2).is(Class::MODAL) {
            // Only what stands right before it; elsewhere it is what is done to something.
            return (!self.negation.before(at)).then_some((at, at + 1));
        }
        // "That is wrong": only of something said before.
        let wrong =
            matches!(text.word(at), "wrong" | "false" | "untrue" | "incorrect" | "mistaken" | "nonsense" | "bogus");
        let of_pronoun = at >= start + 2 && text.class(at - 1).is(Class::BE) && text.class(at - 2).is(Class::ANAPHOR);
        (wrong && of_pronoun && self.ends_predicate(at + 1)).then_some((at, at + 1))
    }

    /// Whether the verdict at `at` is turned down: "is not pointless", "I would not say that it is useless".
    fn is_denied(&self, at: usize, start: usize) -> bool {
        let text = self.text;
        let verb = (start.max(at.saturating_sub(4))..at).rev().find(|back| text.class(*back).is(Class::BE));
        let from = verb.unwrap_or_else(|| start.max(at.saturating_sub(3)));
        if (from..at).any(|back| text.class(back).is(Class::NEGATOR)) {
            return true;
        }
        (start..from).any(|said| {
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
    fn ends_predicate(&self, at: usize) -> bool {
        let text = self.text;
        at >= text.tokens.len()
            || text.gap(at).is(Gap::SENTENCE | Gap::CLAUSE)
            || text.class(at).is(Class::FUNCTION | Class::ADVERB)
    }

    /// "useless without logs", "not needed unless …", "pointless on its own": says what it takes.
    fn only_insufficient(&self, at: usize, end: usize) -> bool {
        let text = self.text;
        let stops = matches!(text.word(at), "without" | "unless" | "until" | "alone" | "if" | "when")
            || text.reads(at, &["on", "its", "own"])
            || text.reads(at, &["on", "their", "own"])
            || text.reads(at, &["by", "itself"]);
        stops && at < end
    }

    /// "Some say it is useless, but …": not the writer's own opinion.
    fn is_reported(&self, at: usize, number: usize) -> bool {
        let text = self.text;
        let sentence = text.sentence(number);
        let said = (sentence.start..at).any(|back| {
            matches!(
                text.word(back),
                "say"
                    | "says"
                    | "think"
                    | "thinks"
                    | "claim"
                    | "claims"
                    | "argue"
                    | "argues"
                    | "believe"
                    | "believes"
                    | "object"
            ) && (sentence.start..back).any(|who| {
                matches!(
                    text.word(who),
                    "some" | "people" | "many" | "others" | "developers" | "managers" | "they" | "critics" | "someone"
                )
            })
        });
        let turns = (at..sentence.end).any(|later| text.class(later).is(Class::CONTRAST))
            || text.sentences.get(number + 1).is_some_and(|next| text.class(next.start).is(Class::CONTRAST));
        said && turns
    }

    /// Where the claim begins that the verdict at `at` is about: at the last contrast, reason or consequence, or at
    /// a comma before which somebody claims something of their own.
    fn claim_start(&self, at: usize, start: usize) -> usize {
        let text = self.text;
        let verb = (start..at).rev().find(|back| text.class(*back).is(Class::BE)).unwrap_or(at);
        let singular = text.word(verb) == "is";
        let noun = text.word(verb.wrapping_sub(1));
        let many = noun.len() > 3
            && noun.ends_with('s')
            && !noun.ends_with("ss")
            && !noun.ends_with("is")
            && !noun.ends_with("us");
        for here in (start + 1..at).rev() {
            let turns = text.class(here).is(Class::CONTRAST) && !text.reads(here, &["instead", "of"]);
            let follows = matches!(text.word(here), "because" | "since" | "therefore" | "hence" | "thus")
                || text.word(here) == "so" && text.word(here + 1) != "that";
            if turns || follows {
                return here;
            }
            // ", not as text is pointless" and ", a and b is pointless" go on with what was before the comma.
            let first = text.class(here);
            let subject = !first.is(Class::FUNCTION) || first.is(Class::ARTICLE | Class::PRONOUN);
            let several = singular && ((here..at).any(|later| text.class(later).is(Class::AND)) || many);
            if text.gap(here).is(Gap::CLAUSE) && subject && !several && self.claims(start, here) {
                return here;
            }
        }
        start
    }

    /// Whether the words from `from` to `to` are a claim rather than the start of a list of things.
    fn claims(&self, from: usize, to: usize) -> bool {
        let text = self.text;
        let first = text.class(from);
        to > from + 1
            && (first.is(Class::COMMAND | Class::CONDITION | Class::PRONOUN)
                || (from + 1..to).any(|at| text.class(at).is(Class::AUXILIARY)))
            || matches!(text.word(from), "without")
    }
}
