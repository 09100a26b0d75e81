//! What earns nothing or less: the question said back, a hint said back, a list of keywords.
//! Guards put labels on sentences; none deletes honest text.

use std::hash::Hasher;
use std::ops::Range;

use super::classes::{Class, Fnv, Set};
use super::segment::{Sentence, Text};
use super::spelling::stem;
use super::token::Gap;

/// Words in a row that are compared with a hint.
const SHINGLE: usize = 4;
/// A sentence that has this share of its shingles from hints is copied.
const COPIED_PERCENT: usize = 60;

/// An item of a list stands no further than this many words from its label.
const LABEL_REACH: usize = 22;

/// The content of the question: a sentence made of nothing else says nothing.
#[derive(Debug, Default)]
pub(super) struct Asked(Set<String>);

impl Asked {
    pub(super) fn of(text: &Text<'_>) -> Self {
        let content = text.tokens.iter().filter(|token| !token.class.is(Class::FUNCTION));
        Self(content.map(|token| stem(&token.word).into_owned()).collect())
    }

    /// Whether a word, or an inflection of it, stands in the question.
    pub(super) fn holds(&self, word: &str) -> bool {
        self.0.contains(&*stem(word))
    }

    /// Whether the sentence has three or more words of content, all from the question.
    fn echoed(&self, text: &Text<'_>, sentence: Sentence) -> bool {
        let mut content = 0;
        for token in &text.tokens[sentence.start..sentence.end] {
            if !token.class.is(Class::FUNCTION) {
                if !self.0.contains(&*stem(&token.word)) {
                    return false;
                }
                content += 1;
            }
        }
        content >= 3
    }
}

/// The runs of four words of one hint.
#[derive(Debug, Default)]
pub(super) struct Shingles(Set<u64>);

impl Shingles {
    pub(super) fn of(text: &Text<'_>) -> Self {
        let sentences = text.sentences.iter();
        Self(sentences.flat_map(|sentence| shingles(text, *sentence).collect::<Vec<_>>()).collect())
    }
}

fn shingles(text: &Text<'_>, sentence: Sentence) -> impl Iterator<Item = u64> {
    text.tokens[sentence.start..sentence.end].windows(SHINGLE).map(|words| {
        let mut hash = Fnv::default();
        for token in words {
            hash.write(token.word.as_bytes());
            hash.write_u8(b' ');
        }
        hash.finish()
    })
}

/// What the guards found in an answer.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Found {
    pub echo: bool,
    pub hint_copy: bool,
    pub list: bool,
}

/// Labels the sentences of `text`. `hints` are those that were shown.
pub(super) fn label(text: &mut Text<'_>, asked: Option<&Asked>, hints: &[Shingles]) -> Found {
    let mut found = Found::default();
    for at in 0..text.sentences.len() {
        let sentence = text.sentences[at];
        let echo = asked.is_some_and(|asked| asked.echoed(text, sentence));
        let copy = !hints.is_empty() && copied(text, sentence, hints);
        let list = is_list(text, sentence);
        found.echo |= echo;
        found.hint_copy |= copy;
        found.list |= list;
        text.sentences[at].skip = echo || copy;
        text.sentences[at].list = list;
    }
    found.list |= label_short_lines(text);
    found
}

fn copied(text: &Text<'_>, sentence: Sentence, hints: &[Shingles]) -> bool {
    let (mut all, mut from_hints) = (0, 0);
    for shingle in shingles(text, sentence) {
        all += 1;
        from_hints += usize::from(hints.iter().any(|hint| hint.0.contains(&shingle)));
    }
    all > 0 && from_hints * 100 >= all * COPIED_PERCENT
}

/// A row of short items with hardly any grammar between them, unless they are commands with an object:
/// "encrypt data, rotate keys" says what to do, "encryption, keys, rotation" does not.
fn is_list(text: &Text<'_>, sentence: Sentence) -> bool {
    let words = sentence.end - sentence.start;
    let grammar = count_grammar(text, sentence.start, sentence.end);
    let items = items(text, sentence);
    let short_items = items.len() >= 4 && words * 2 <= items.len() * 7 && grammar * 100 < words * 22;
    let bare = words >= 8 && grammar * 100 < words * 8;
    (short_items || bare) && !mostly_claims(text, &items)
}

/// Four or more very short sentences or lines in a row are a list too.
fn label_short_lines(text: &mut Text<'_>) -> bool {
    let is_short = |sentence: &Sentence| sentence.end - sentence.start <= 4;
    let (mut at, mut any) = (0, false);
    while at < text.sentences.len() {
        let run = text.sentences[at..].iter().take_while(|sentence| is_short(sentence)).count();
        if run >= 4 {
            let (start, end) = (text.sentences[at].start, text.sentences[at + run - 1].end);
            let items: Vec<_> =
                text.sentences[at..at + run].iter().map(|sentence| (sentence.start, sentence.end)).collect();
            let grammar = count_grammar(text, start, end);
            if (end - start) * 2 <= run * 7 && grammar * 100 < (end - start) * 22 && !mostly_claims(text, &items) {
                text.sentences[at..at + run].iter_mut().for_each(|sentence| sentence.list = true);
                any = true;
            }
        }
        at += run.max(1);
    }
    any
}

fn count_grammar(text: &Text<'_>, start: usize, end: usize) -> usize {
    text.tokens[start..end].iter().filter(|token| token.class.is(Class::FUNCTION)).count()
}

/// Whether an item of a list ends before this gap.
pub(super) const fn divides_items(gap: Gap) -> bool {
    gap.is(Gap::COMMA) || gap.is(Gap::COLON) || gap.is(Gap::DASH) || gap.is(Gap::ITEM) || gap.is(Gap::SENTENCE)
}

/// The item of a list around token `at`.
pub(super) fn item_at(text: &Text<'_>, at: usize) -> Range<usize> {
    let sentence = text.nearby(at);
    let start = (sentence.start + 1..=at).rev().find(|at| divides_items(text.gap(*at))).unwrap_or(sentence.start);
    let end = (at + 1..sentence.end).find(|at| divides_items(text.gap(*at))).unwrap_or(sentence.end);
    start..end
}

/// What stands before the colon that `item` of a list comes after.
pub(super) fn label_of(text: &Text<'_>, item: &Range<usize>) -> Option<Range<usize>> {
    let nearest = text.nearby(item.start).start.max(item.start.saturating_sub(LABEL_REACH));
    let colon = (nearest + 1..=item.start).rev().find(|at| text.gap(*at).is(Gap::COLON))?;
    Some(item_at(text, colon - 1))
}

/// Whether the item around token `at` is a claim of its own, even in a list of keywords.
pub(super) fn stands_alone(text: &Text<'_>, at: usize) -> bool {
    let item = item_at(text, at);
    is_claim(text, item.start, item.end)
}

fn items(text: &Text<'_>, sentence: Sentence) -> Vec<(usize, usize)> {
    let mut items = Vec::new();
    let mut start = sentence.start;
    for at in sentence.start + 1..sentence.end {
        if divides_items(text.gap(at)) {
            items.push((start, at));
            start = at;
        }
    }
    items.push((start, sentence.end));
    items
}

fn mostly_claims(text: &Text<'_>, items: &[(usize, usize)]) -> bool {
    let claims = items.iter().filter(|(start, end)| is_claim(text, *start, *end)).count();
    claims * 2 >= items.len()
}

/// Whether an item says that something is or is to be done.
fn is_claim(text: &Text<'_>, start: usize, end: usize) -> bool {
    let mut first = start;
    while first < end && text.class(first).is(Class::AND | Class::ADVERB | Class::NEGATOR | Class::PRONOUN) {
        first += 1;
    }
    let content = (first..end).filter(|at| !text.class(*at).is(Class::FUNCTION)).count();
    let commands = (first..end).filter(|at| text.class(*at).is(Class::COMMAND)).count();
    // Verbs in a row without anything to do them to are keywords as well.
    // "rate limits" and "audit logging" name things.
    let names = (text.word(first + 1).ends_with("ing") && !text.word(first + 1).ends_with("thing"))
        || end - first == 2
            && matches!(
                text.word(first),
                "rate"
                    | "audit"
                    | "patch"
                    | "test"
                    | "hash"
                    | "time"
                    | "plan"
                    | "record"
                    | "label"
                    | "mask"
                    | "scope"
                    | "stage"
                    | "stream"
                    | "lock"
                    | "flag"
                    | "trust"
                    | "track"
                    | "trace"
                    | "model"
                    | "process"
                    | "measure"
                    | "sample"
                    | "prompt"
                    | "log"
                    | "watermark"
                    | "output"
                    | "map"
                    | "share"
            );
    let command = text.class(first).is(Class::COMMAND)
        && !names
        && content >= 2
        && commands * 2 <= content + 1
        && end - first <= 8;
    let doing = text.word(first).len() >= 6
        && text.word(first).ends_with("ing")
        && content >= 2
        && end - first <= 6
        && !matches!(text.word(first), "training" | "learning" | "testing" | "machine" | "tuning" | "timing");
    let verb = content >= 1 && (first..end).any(|at| at > start && text.class(at).is(Class::AUXILIARY));
    // "signatures checked on admission" says how; keywords stand alone.
    let grammar =
        (first + 1..end).any(|at| text.class(at).is(Class::FUNCTION) && !text.class(at).is(Class::AND | Class::OR));
    let phrase = (4..=10).contains(&(end - first)) && (2..=6).contains(&content) && grammar;
    // "never plain text" says that something is not to be.
    let denial = first > start && text.class(start).is(Class::NEGATOR) && content >= 2;
    command || doing || verb || denial || phrase
}

/// What the words of a text say about its language.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Language {
    pub words: usize,
    grammar: usize,
    foreign_grammar: usize,
    letters: usize,
    foreign_letters: usize,
}

impl Language {
    pub(super) fn of(text: &Text<'_>) -> Self {
        let mut language = Self { words: text.tokens.len(), ..Self::default() };
        for token in &text.tokens {
            language.grammar += usize::from(token.class.is(Class::FUNCTION));
            language.foreign_grammar += usize::from(token.class.is(Class::FOREIGN) && !token.class.is(Class::FUNCTION));
            if token.word.is_ascii() {
                language.letters += token.word.bytes().filter(u8::is_ascii_alphabetic).count();
                continue;
            }
            for letter in token.word.chars().filter(|letter| letter.is_alphabetic()) {
                language.letters += 1;
                language.foreign_letters += usize::from(!letter.is_ascii());
            }
        }
        language
    }

    /// Worth a note: mostly in another script, or with hardly any English grammar.
    pub(super) const fn is_doubtful(self) -> bool {
        self.is_foreign() || self.words >= 8 && self.grammar * 100 < self.words * 6
    }

    /// Certainly not English.
    pub(super) const fn is_foreign(self) -> bool {
        self.foreign_letters * 2 > self.letters
            || self.words >= 6 && self.foreign_grammar > self.grammar && self.foreign_grammar * 100 >= self.words * 12
    }
}
