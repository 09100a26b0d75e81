//! What an answer says about what it has said: that a measure is pointless, that it is dropped again,
//! that the question just put is to be answered with no.

use super::classes::Class;
use super::matching::{Span, to_u32};
use super::negation::Negation;
use super::segment::Text;
use super::token::Gap;

/// A sentence has no more verdicts than this; further ones are not looked at.
const MOST_VERDICTS: usize = 12;
/// So many verdicts in words that a pattern may ask for are remembered.
const MOST_ASKED_FOR: usize = 32;

/// What the writer says elsewhere of what stands at a token.
#[derive(Debug, Clone, Copy, Default)]
struct Mark(u8);

impl Mark {
    const DISMISSED: Self = Self(1);
    /// Said to be dangerous: withdrawn, for points that say what must not be.
    const CONDEMNED: Self = Self(1 << 1);
    /// Said not to be pointless, and the like.
    const UPHELD: Self = Self(1 << 2);
    /// In a question that is answered with no.
    const ANSWERED_NO: Self = Self(1 << 3);
}

/// Stretches of a text whose claims are withdrawn.
#[derive(Debug, Default)]
pub(super) struct Opinions {
    /// One for each token.
    marks: Vec<Mark>,
    /// Verdicts in a word that a pattern may ask for: "forbidden".
    asked_for: Vec<Verdict>,
}

/// What is said of the tokens from, up to.
#[derive(Debug, Clone, Copy)]
struct Verdict {
    mark: Mark,
    from: usize,
    to: usize,
    word: u32,
}

impl Opinions {
    pub(super) fn of(text: &Text<'_>) -> Self {
        let mut opinions = Self { marks: vec![Mark::default(); text.tokens.len()], asked_for: Vec::new() };
        let reader = Reader { text, negation: Negation { text, own: &[], denying: false } };
        for (number, sentence) in text.sentences.iter().enumerate() {
            let mut verdicts = 0;
            for at in sentence.start..sentence.end {
                if verdicts == MOST_VERDICTS {
                    break;
                }
                let class = text.class(at);
                let opens = at == sentence.start || text.gap(at).is(Gap::CLAUSE);
                if !opens && !class.is(Class::CUE | Class::WORTHLESS | Class::CONTRAST | Class::OR) {
                    continue;
                }
                if let Some((mark, about)) = reader.opinion(at, number) {
                    opinions.add(text, mark, about, at);
                    verdicts += 1;
                }
            }
            if sentence.question && reader.is_answered_with_no(number) {
                opinions.mark(Mark::ANSWERED_NO, sentence.start, sentence.end);
            }
        }
        opinions
    }

    fn add(&mut self, text: &Text<'_>, mark: Mark, (from, to): (usize, usize), at: usize) {
        if text.class(at).is(Class::DENYING_VERB) && self.asked_for.len() < MOST_ASKED_FOR {
            self.asked_for.push(Verdict { mark, from, to, word: to_u32(at) });
        } else {
            self.mark(mark, from, to);
        }
    }

    fn mark(&mut self, mark: Mark, from: usize, to: usize) {
        for known in self.marks.get_mut(from..to).into_iter().flatten() {
            known.0 |= mark.0;
        }
    }

    fn is(&self, mark: Mark, at: u32, own: &[Span]) -> bool {
        let marked = self.marks.get(at as usize).is_some_and(|known| known.0 & mark.0 != 0);
        marked
            || self.asked_for.iter().any(|verdict| {
                verdict.mark.0 == mark.0
                    && (verdict.from..verdict.to).contains(&(at as usize))
                    && !own.iter().any(|span| span.contains(verdict.word))
            })
    }

    /// Whether what is claimed at token `at` by the match `own` is withdrawn elsewhere.
    pub(super) fn dismiss(&self, at: u32, own: &[Span]) -> bool {
        self.is(Mark::DISMISSED, at, own)
    }

    /// Whether what is claimed at token `at` by the match `own` is said to be dangerous.
    pub(super) fn condemn(&self, at: u32, own: &[Span]) -> bool {
        self.is(Mark::CONDEMNED, at, own)
    }

    /// Whether what is claimed at token `at` is defended: "I would not say that it is useless".
    pub(super) fn uphold(&self, at: u32) -> bool {
        self.is(Mark::UPHELD, at, &[])
    }

    /// Whether token `at` is in a question that the writer answers with no.
    pub(super) fn deny(&self, at: u32) -> bool {
        self.is(Mark::ANSWERED_NO, at, &[])
    }
}

/// Reads the opinions of one text.
pub(super) struct Reader<'a> {
    pub text: &'a Text<'a>,
    pub negation: Negation<'a>,
}

impl Reader<'_> {
    /// If an opinion is spoken at `at`, which and about which tokens.
    fn opinion(&self, at: usize, number: usize) -> Option<(Mark, (usize, usize))> {
        let start = self.text.nearby(at).start;
        let dismissed =
            self.dismissal(at, number).or_else(|| self.retraction(at, number)).or_else(|| self.refusal(at, number));
        if let Some(about) = dismissed {
            return Some((Mark::DISMISSED, about));
        }
        if self.text.class(at).is(Class::WORTHLESS) && self.is_denied(at, start) {
            return Some((Mark::UPHELD, (self.claim_start(at, start), at)));
        }
        self.condemnation(at, start).map(|about| (Mark::CONDEMNED, about))
    }

    /// If a verdict such as "is pointless" starts at `at`, the tokens it is about.
    pub(super) fn dismissal(&self, at: usize, number: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let sentence = text.nearby(at);
        let (verdict, end) = self.verdict(at, sentence.start)?;
        if self.only_insufficient(end, sentence.end) || self.is_reported(at, number) {
            return None;
        }
        // "makes passwords unnecessary" is about the passwords only.
        let judges_noun = matches!(text.word(verdict), "no" | "not");
        if let Some(makes) = (sentence.start.max(at.saturating_sub(8))..at)
            .rev()
            .filter(|_| !judges_noun)
            .take_while(|back| !text.class(*back).is(Class::BE))
            .find(|back| matches!(text.word(*back), "makes" | "make" | "making" | "made" | "renders" | "render"))
        {
            return Some((makes + 1, at));
        }
        // The subject is a pronoun: it is about what was said before.
        let mut subject = verdict;
        if judges_noun && matches!(text.word(verdict.wrapping_sub(1)), "makes" | "make" | "has" | "have" | "brings") {
            subject = verdict - 1;
        }
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
        // "Though it is unnecessary there, we do it": conceded, and claimed all the same.
        let concedes = (sentence.start..subject.saturating_sub(1))
            .any(|at| matches!(text.word(at), "though" | "although" | "while" | "whereas"))
            && (end..sentence.end).any(|at| text.gap(at).is(Gap::CLAUSE));
        if pronoun && concedes {
            return None;
        }
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

    /// If token `at` says that something is dangerous ("storing it is a terrible idea"), what that is.
    pub(super) fn condemnation(&self, at: usize, start: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let bad = matches!(
            text.word(at),
            "unacceptable"
                | "dangerous"
                | "reckless"
                | "negligent"
                | "irresponsible"
                | "risky"
                | "unsafe"
                | "insecure"
                | "forbidden"
                | "avoided"
                | "inexcusable"
                | "wrong"
                | "bad"
        );
        let verb = (1..=3).find(|back| at >= start + back && text.class(at - back).is(Class::BE))?;
        if !bad || (at - verb..at).any(|back| text.class(back).is(Class::NEGATOR)) {
            return None;
        }
        // "It is dangerous to store it."
        if text.word(at + 1) == "to" {
            let end = self.negation.sentence_end(at);
            return Some((at + 1, end));
        }
        Some((self.claim_start(at, start), at))
    }

    /// "Some say it is useless, but …": not the writer's own opinion.
    pub(super) fn is_reported(&self, at: usize, number: usize) -> bool {
        let text = self.text;
        let sentence = text.nearby(at);
        let who = (sentence.start..at).find(|who| {
            matches!(
                text.word(*who),
                "some" | "people" | "many" | "others" | "developers" | "managers" | "they" | "critics" | "someone"
            )
        });
        let said = who.is_some_and(|who| {
            (who + 1..at).any(|back| {
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
                )
            })
        });
        let turns = (at..sentence.end).any(|later| text.class(later).is(Class::CONTRAST))
            || text.sentences.get(number + 1).is_some_and(|next| text.class(next.start).is(Class::CONTRAST));
        said && turns
    }

    /// Where the claim begins that the verdict at `at` is about: at the last contrast, reason or consequence, or at
    /// a comma before which somebody claims something of their own.
    pub(super) fn claim_start(&self, at: usize, start: usize) -> usize {
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
    pub(super) fn claims(&self, from: usize, to: usize) -> bool {
        let text = self.text;
        let first = text.class(from);
        to > from + 1
            && (first.is(Class::COMMAND | Class::CONDITION | Class::PRONOUN)
                || (from + 1..to).any(|at| text.class(at).is(Class::AUXILIARY)))
            || matches!(text.word(from), "without")
    }
}
