//! All the words of one rubric, arranged so that each word of an answer is looked up once.

use std::sync::Arc;

use super::classes::{Class, Map, Set, class_of};
use super::fuzzy::Slip;
use super::lexicon::Lexicon;
use super::pattern::{Pattern, Phrase, Word};
use super::spelling::{plain_spelling, stem};

/// A word of the rubric, by number.
pub(super) type WordId = u32;
/// A group of alternatives, by number.
pub(super) type GroupId = u32;

/// A word written together that the rubric writes apart, or the other way round.
#[derive(Debug)]
pub(super) struct Joined {
    pub text: Arc<str>,
    pub open: bool,
    /// Single letters and digits, as in a formula: any split will do.
    pub formula: bool,
    pub word: WordId,
}

/// The words of a rubric.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Stem, or chief of the stem's family, to words.
    pub exact: Map<Arc<str>, Vec<WordId>>,
    pub open: Map<Arc<str>, WordId>,
    /// Bit n: some open word is n bytes long.
    pub open_lengths: u64,
    /// By the first three bytes.
    pub joined: Map<[u8; 3], Vec<Joined>>,
    /// Some of them are shorter than three bytes.
    pub short_joined: bool,
    /// By the first byte.
    pub slips: Map<u8, Vec<Slip>>,
    /// The first three bytes of everything in `exact` and in `open`: words that begin otherwise need no look.
    pub starts: Map<[u8; 3], Start>,
    /// Some open word is shorter than three bytes.
    pub short_open: bool,
    /// Words of this question and of its rubric, spelled as they should be.
    pub known: Set<Arc<str>>,
    pub known_everywhere: Arc<Set<String>>,
    /// Per group its alternatives, each a row of words.
    pub groups: Vec<Vec<Box<[WordId]>>>,
    pub words: usize,
}

/// What begins with three given bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Start {
    pub exact: bool,
    pub open: bool,
}

/// Builds an [`Index`].
pub(super) struct Builder<'a> {
    lexicon: &'a Lexicon,
    index: Index,
    words: Map<Word, WordId>,
    groups: Map<Vec<Phrase>, GroupId>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(lexicon: &'a Lexicon) -> Self {
        let index = Index { known_everywhere: Arc::clone(&lexicon.known), ..Index::default() };
        Self { lexicon, index, words: Map::default(), groups: Map::default() }
    }

    /// Takes a text of the question, whose words are spelled right.
    pub(super) fn know(&mut self, text: &str) {
        let clean = super::normalise::normalise(text);
        for word in clean.text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() >= 5) {
            let plain = plain_spelling(word);
            if plain.len() >= 5 && !self.index.known.contains(&*plain) {
                self.index.known.insert(Arc::from(&*plain));
                self.index.known.insert(Arc::from(&*stem(&plain)));
            }
        }
    }

    /// Takes a pattern and gives the numbers of its groups.
    pub(super) fn pattern(&mut self, pattern: Pattern) -> Vec<GroupId> {
        pattern.groups.into_iter().map(|group| self.group(group)).collect()
    }

    fn group(&mut self, mut group: Vec<Phrase>) -> GroupId {
        if let Some(known) = self.groups.get(&group) {
            return *known;
        }
        let written = group.clone();
        let synonyms = Arc::clone(&self.lexicon.synonyms);
        let mut seen: Set<Phrase> = Set::default();
        for phrase in &written {
            for family in synonyms.families_of(phrase) {
                if seen.is_empty() {
                    seen.extend(written.iter().cloned());
                }
                for member in synonyms.families.get(family).into_iter().flatten() {
                    if seen.insert(Arc::clone(member)) {
                        group.push(Arc::clone(member));
                    }
                }
            }
        }
        let mut alternatives = Vec::with_capacity(group.len());
        for phrase in &group {
            alternatives.push(phrase.iter().map(|word| self.word(word)).collect());
            if let Some(joined) = self.joined_phrase(phrase) {
                alternatives.push(Box::from([joined]));
            }
        }
        let id = u32::try_from(self.index.groups.len()).unwrap_or(u32::MAX);
        self.index.groups.push(alternatives);
        self.groups.insert(written, id);
        id
    }

    fn word(&mut self, word: &Word) -> WordId {
        if let Some(known) = self.words.get(word) {
            return *known;
        }
        let id = self.fresh();
        self.words.insert(word.clone(), id);
        let text = &*word.text;
        if word.open {
            self.open(&word.text, id);
            if let Some(going_on) = going_on(text) {
                self.open(&going_on, id);
            }
        } else {
            let stem = &*word.stem;
            match self.lexicon.chief(stem) {
                chief if chief == stem => self.exact(&word.stem, id),
                chief => self.exact(&Arc::from(chief), id),
            }
            if self.lexicon.synonyms.family.contains_key(stem) {
                self.starts_of_family(stem);
            }
            self.start(text);
            self.start(stem);
            self.plural(text, id);
            self.index.known.insert(Arc::clone(&word.text));
            self.index.known.insert(Arc::clone(&word.stem));
        }
        if let Some(slip) = Slip::of(word, id) {
            self.index.slips.entry(text.as_bytes()[0]).or_default().push(slip);
        }
        let letters = text.bytes().all(|byte| byte.is_ascii_alphabetic());
        // mgh may be written m·g·h.
        let symbols = letters && (2..=4).contains(&text.len()) && !text.bytes().any(|byte| b"aeiouy".contains(&byte));
        if text.len() >= 6 && letters && !class_of(text).is(Class::FUNCTION) || symbols && !word.open {
            self.join(Joined { text: Arc::clone(&word.text), open: word.open, formula: symbols, word: id });
        }
        id
    }

    fn fresh(&mut self) -> WordId {
        let id = u32::try_from(self.index.words).unwrap_or(u32::MAX);
        self.index.words += 1;
        id
    }

    fn exact(&mut self, key: &Arc<str>, id: WordId) {
        self.start(key);
        match self.index.exact.get_mut(key) {
            Some(words) if words.contains(&id) => {}
            Some(words) => words.push(id),
            None => {
                self.index.exact.insert(Arc::clone(key), vec![id]);
            }
        }
    }

    fn start(&mut self, text: &str) {
        self.index.starts.entry(start_of(text)).or_default().exact = true;
    }

    fn open(&mut self, text: &Arc<str>, id: WordId) {
        self.index.open.entry(Arc::clone(text)).or_insert(id);
        if text.len() < 3 {
            self.index.short_open = true;
        } else {
            self.index.starts.entry(start_of(text)).or_default().open = true;
        }
        self.index.open_lengths |= 1_u64.checked_shl(u32::try_from(text.len()).unwrap_or(63)).unwrap_or(1 << 63);
    }

    /// Every member of the family has to be stemmed to be found.
    fn starts_of_family(&mut self, stem: &str) {
        let chief = self.lexicon.chief(stem);
        let synonyms = &self.lexicon.synonyms;
        if let Some(members) = synonyms.member_of.get(chief).and_then(|family| synonyms.families.get(*family)) {
            for member in members {
                if let [only] = &**member {
                    self.index.starts.entry(start_of(&only.text)).or_default().exact = true;
                }
            }
        }
    }

    /// Acronyms have plurals that the stemmer does not know: LLMs, VMs, IDs.
    fn plural(&mut self, text: &str, id: WordId) {
        let vowels = text.bytes().filter(|byte| b"aeiouy".contains(byte)).count();
        let acronym = text.len() >= 2
            && text.bytes().all(|byte| byte.is_ascii_lowercase())
            && (vowels == 0 || text.len() <= 3)
            && !class_of(text).is(Class::FUNCTION);
        if acronym {
            self.exact(&format!("{text}s").into(), id);
            if let Some(single) = text.strip_suffix('s').filter(|single| single.len() >= 3) {
                self.exact(&single.into(), id);
            }
        }
    }

    /// The word that `phrase` makes when written together.
    fn joined_phrase(&mut self, phrase: &Phrase) -> Option<WordId> {
        let inner_open = phrase.iter().rev().skip(1).any(|word| word.open);
        if inner_open || phrase.len() < 2 {
            return None;
        }
        let text: String = phrase.iter().map(|word| &*word.text).collect();
        let formula = phrase.iter().all(|word| word.text.len() <= 3)
            && phrase.iter().any(|word| word.text.len() == 1 || word.text.bytes().any(|byte| byte.is_ascii_digit()));
        let compound = phrase.len() <= 3
            && text.len() >= 6
            && phrase.iter().all(|word| word.text.len() >= 2 && !class_of(&word.text).is(Class::NEGATOR));
        // HTTP2, OAuth2, log4j.
        let numbered = phrase.len() == 2
            && phrase[0].text.len() >= 3
            && phrase[0].text.bytes().all(|byte| byte.is_ascii_alphabetic())
            && phrase[1].text.bytes().all(|byte| byte.is_ascii_digit());
        if !(formula || compound || numbered) || text.len() < 2 {
            return None;
        }
        let open = phrase.last().is_some_and(|word| word.open);
        let text: Arc<str> = text.into();
        // Compounds are looked up as they stand: no stem is needed.
        let word = Word { stem: Arc::clone(&text), text: Arc::clone(&text), open };
        if let Some(known) = self.words.get(&word) {
            return Some(*known);
        }
        let id = self.fresh();
        self.words.insert(word, id);
        self.join(Joined { text, open, formula, word: id });
        Some(id)
    }

    fn join(&mut self, joined: Joined) {
        self.index.short_joined |= joined.text.len() < 3;
        self.index.joined.entry(start_of(&joined.text)).or_default().push(joined);
    }

    pub(super) fn finish(self) -> Index {
        self.index
    }
}

/// `releasing` for `release`: as a beginning, the silent letter would keep it out.
fn going_on(text: &str) -> Option<Arc<str>> {
    let start = text.strip_suffix('e').filter(|start| start.len() >= 3 && !start.ends_with(['e', 'o', 'y']))?;
    Some(format!("{start}ing").into())
}

/// The first three bytes, filled up with zeros.
pub(super) fn start_of(text: &str) -> [u8; 3] {
    let bytes = text.as_bytes();
    [0, 1, 2].map(|at| bytes.get(at).copied().unwrap_or(0))
}

/// The key under which a word is found in [`Index::exact`].
pub(super) fn key_of<'a>(word: &'a str, lexicon_family: &'a Map<String, String>) -> std::borrow::Cow<'a, str> {
    let stem = stem(word);
    match lexicon_family.get(&*stem) {
        Some(chief) => std::borrow::Cow::Borrowed(chief),
        None => stem,
    }
}
