//! A text as the matcher sees it: words in clauses in sentences.

use super::classes::Class;
use super::normalise::Clean;
use super::token::{Gap, Token, tokens};

/// Nothing further away than this many words turns a claim round. A sentence of ordinary length is looked at as a
/// whole; one without an end costs no more than its length.
const NEARBY: usize = 64;

/// A text cut into words, clauses and sentences.
pub(super) struct Text<'a> {
    pub clean: &'a Clean,
    pub tokens: Vec<Token<'a>>,
    /// For each token, the number of its clause.
    pub clauses: Vec<u32>,
    /// For each token, the number of its sentence.
    pub sentence_of: Vec<u32>,
    pub sentences: Vec<Sentence>,
}

/// One sentence: the tokens from `start` up to, not including, `end`.
#[expect(clippy::struct_excessive_bools, reason = "labels that do not depend on each other")]
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sentence {
    pub start: usize,
    pub end: usize,
    pub question: bool,
    pub bullet: bool,
    /// Starts with "it", "this" and the like, or goes on about "them": read together with the one before.
    pub refers_back: bool,
    /// Earns nothing: it repeats the question or a hint.
    pub skip: bool,
    /// A list of keywords: what is found in it must lie inside one item, or in one and its label, and earns half.
    pub list: bool,
}

impl<'a> Text<'a> {
    pub(super) fn of(clean: &'a Clean) -> Self {
        let (tokens, rest) = tokens(&clean.text);
        let mut text = Self {
            clean,
            clauses: Vec::with_capacity(tokens.len()),
            sentence_of: Vec::with_capacity(tokens.len()),
            sentences: Vec::new(),
            tokens,
        };
        let (mut clause, mut sentence) = (0, Sentence::default());
        for (at, token) in text.tokens.iter().enumerate() {
            if at > 0 && token.gap.is(Gap::SENTENCE) {
                sentence.end = at;
                sentence.question = token.gap.is(Gap::QUESTION);
                text.sentences.push(sentence);
                sentence = Sentence { start: at, bullet: token.gap.is(Gap::BULLET), ..Sentence::default() };
            } else if at == 0 {
                sentence.bullet = token.gap.is(Gap::BULLET);
            }
            let opens = token.gap.is(Gap::CLAUSE)
                || token.gap.is(Gap::SENTENCE)
                || token.class.is(Class::CLAUSE_START) && !precedes(&text.tokens, at, "than");
            clause += u32::from(opens);
            text.clauses.push(clause);
            text.sentence_of.push(u32::try_from(text.sentences.len()).unwrap_or(u32::MAX));
        }
        if !text.tokens.is_empty() {
            sentence.end = text.tokens.len();
            sentence.question = rest.is(Gap::QUESTION);
            text.sentences.push(sentence);
        }
        for at in 1..text.sentences.len() {
            let sentence = text.sentences[at];
            text.sentences[at].refers_back = refers_back(&text.tokens[sentence.start..sentence.end]);
        }
        text
    }

    pub(super) fn word(&self, at: usize) -> &str {
        #[cfg(test)]
        super::work::count();
        self.tokens.get(at).map_or("", |token| &token.word)
    }

    pub(super) fn class(&self, at: usize) -> Class {
        #[cfg(test)]
        super::work::count();
        self.tokens.get(at).map_or_else(Class::default, |token| token.class)
    }

    pub(super) fn gap(&self, at: usize) -> Gap {
        self.tokens.get(at).map_or_else(Gap::default, |token| token.gap)
    }

    pub(super) fn sentence(&self, number: usize) -> Sentence {
        self.sentences.get(number).copied().unwrap_or_default()
    }

    /// The sentence of token `at`, as far as it is near: what a judgement may depend on.
    pub(super) fn nearby(&self, at: usize) -> Sentence {
        let number = self.sentence_of.get(at).map_or(0, |number| *number as usize);
        let sentence = self.sentence(number);
        Sentence {
            start: sentence.start.max(at.saturating_sub(NEARBY)),
            end: sentence.end.min(at + NEARBY),
            ..sentence
        }
    }

    /// Whether the words from `at` on are `phrase`, inside one sentence.
    pub(super) fn reads(&self, at: usize, phrase: &[&str]) -> bool {
        phrase.iter().enumerate().all(|(offset, word)| {
            let at = at + offset;
            self.word(at) == *word && (offset == 0 || !self.gap(at).is(Gap::SENTENCE))
        })
    }
}

fn precedes(tokens: &[Token<'_>], at: usize, word: &str) -> bool {
    tokens.get(at + 1).is_some_and(|next| next.word == word)
}

/// Whether a sentence only makes sense with the one before it.
fn refers_back(sentence: &[Token<'_>]) -> bool {
    let Some(first) = sentence.first() else { return false };
    // "And this …", "Then that …".
    let opening = sentence.iter().take(3).find(|token| !token.class.is(Class::CONTRAST | Class::AND | Class::ADVERB));
    first.class.is(Class::ANAPHOR)
        || opening.is_some_and(|token| token.class.is(Class::ANAPHOR))
        || matches!(&*first.word, "which" | "so" | "thus" | "hence" | "therefore" | "otherwise" | "because")
        || sentence.iter().any(|token| matches!(&*token.word, "it" | "they" | "them" | "those"))
        || sentence.len() >= 2 && first.word == "doing" && matches!(&*sentence[1].word, "so" | "this" | "that" | "it")
}
