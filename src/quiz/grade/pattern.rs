//! The grammar of patterns: groups joined by ` + `, alternatives by `|`, words by spaces, `*` for any ending,
//! `@name` for a set of the lexicon.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::classes::Set;
use super::lexicon::Lexicon;
use super::normalise::normalise;
use super::spelling::{plain_spelling, stem};
use super::token::{spread, tokens};

/// Most groups a pattern may have.
pub(super) const MAX_GROUPS: usize = 10;
/// Most alternatives one group may unfold to.
const MAX_ALTERNATIVES: usize = 400;

/// A pattern that cannot be read, with its place and what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternProblem {
    /// The key in the question file, such as `key_point[who-is-calling].any_of[0]`.
    pub key: String,
    /// The character where it goes wrong, counted from 1.
    pub column: usize,
    /// What is wrong and what was expected.
    pub says: String,
}

impl fmt::Display for PatternProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, column {}: {}", self.key, self.column, self.says)
    }
}

impl std::error::Error for PatternProblem {}

/// One word of an alternative. Cheap to copy: sets of the lexicon stand in hundreds of rubrics.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word {
    /// In plain spelling; as written where only the beginning is given.
    pub text: Arc<str>,
    pub stem: Arc<str>,
    /// Any ending will do.
    pub open: bool,
}

impl Word {
    pub(super) fn new(text: &str, open: bool) -> Self {
        let text: Arc<str> = Arc::from(text);
        let stem = if open { Cow::Borrowed(&*text) } else { stem(&text) };
        let stem = if *stem == *text { Arc::clone(&text) } else { Arc::from(&*stem) };
        Self { text, stem, open }
    }
}

impl Hash for Word {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // The stem follows from the text.
        self.text.hash(state);
        self.open.hash(state);
    }
}

/// Words in a row.
pub(super) type Phrase = Arc<[Word]>;

/// A pattern as read: per group, the phrases of which one is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    pub groups: Vec<Vec<Phrase>>,
}

/// Where in the pattern a problem is, and what it is.
pub(super) struct Complaint {
    pub column: usize,
    pub says: String,
}

/// Reads a whole pattern.
pub(super) fn read(pattern: &str, lexicon: &Lexicon) -> Result<Pattern, Complaint> {
    let mut groups = Vec::new();
    for (at, group) in split_groups(pattern) {
        groups.push(read_group(group, lexicon).map_err(|complaint| shift(pattern, at, complaint))?);
    }
    if groups.len() > MAX_GROUPS {
        return Err(Complaint {
            column: 1,
            says: format!("has {} groups; at most {MAX_GROUPS} are possible, and two or three are usual", groups.len()),
        });
    }
    Ok(Pattern { groups })
}

fn shift(pattern: &str, at: usize, complaint: Complaint) -> Complaint {
    Complaint { column: pattern[..at].chars().count() + complaint.column, ..complaint }
}

/// The groups with the byte each starts at. A plus only divides where it stands free.
fn split_groups(pattern: &str) -> Vec<(usize, &str)> {
    let mut groups = Vec::new();
    let mut start = 0;
    for (at, _) in pattern.match_indices('+') {
        let free = |edge: Option<char>| edge.is_none_or(char::is_whitespace);
        if free(pattern[..at].chars().next_back()) && free(pattern[at + 1..].chars().next()) {
            groups.push((start, &pattern[start..at]));
            start = at + 1;
        }
    }
    groups.push((start, &pattern[start..]));
    groups
}

/// Reads what stands between two ` + `.
pub(super) fn read_group(group: &str, lexicon: &Lexicon) -> Result<Vec<Phrase>, Complaint> {
    let mut phrases: Vec<Phrase> = Vec::new();
    let mut seen: Set<Phrase> = Set::default();
    let mut at = 0;
    for alternative in group.split('|') {
        let read = read_alternative(alternative, lexicon).map_err(|complaint| shift(group, at, complaint))?;
        for phrase in read {
            // Only sets overlap with what is written beside them.
            if !group.contains('@') || seen.insert(Arc::clone(&phrase)) {
                phrases.push(phrase);
            }
        }
        at += alternative.len() + 1;
    }
    if phrases.len() > MAX_ALTERNATIVES {
        return Err(Complaint {
            column: 1,
            says: format!("unfolds to {} alternatives; at most {MAX_ALTERNATIVES} are possible", phrases.len()),
        });
    }
    Ok(phrases)
}

fn read_alternative(alternative: &str, lexicon: &Lexicon) -> Result<Vec<Phrase>, Complaint> {
    let complain = |at: usize, says: String| Complaint { column: alternative[..at].chars().count() + 1, says };
    if alternative.trim().is_empty() {
        return Err(complain(0, "nothing here: expected a word, a phrase or @set between `+` and `|`".to_owned()));
    }
    let mut phrases: Vec<Phrase> = vec![Arc::from([])];
    let mut plain_from = 0;
    let mut pieces: Vec<(usize, &str, bool)> = Vec::new();
    for (at, piece) in words_with_places(alternative) {
        if piece.starts_with('@') {
            pieces.push((plain_from, &alternative[plain_from..at], false));
            pieces.push((at, piece, true));
            plain_from = at + piece.len();
        }
    }
    pieces.push((plain_from, &alternative[plain_from..], false));
    for (at, piece, is_set) in pieces {
        let options = if is_set {
            named_set(&piece[1..], lexicon).map_err(|says| complain(at, says))?
        } else {
            let phrase = read_phrase(piece).map_err(|(offset, says)| complain(at + offset, says))?;
            vec![phrase]
        };
        if phrases.len() * options.len() > MAX_ALTERNATIVES {
            return Err(complain(
                at,
                format!("unfolds to more than {MAX_ALTERNATIVES} alternatives: use fewer sets in one phrase"),
            ));
        }
        let join = |start: &Phrase, option: &Phrase| match (start.is_empty(), option.is_empty()) {
            (true, _) => Arc::clone(option),
            (_, true) => Arc::clone(start),
            _ => start.iter().chain(option.iter()).cloned().collect(),
        };
        phrases = phrases.iter().flat_map(|start| options.iter().map(move |option| join(start, option))).collect();
    }
    if phrases.iter().any(|phrase| phrase.is_empty()) {
        return Err(complain(0, format!("`{}` holds no letter or digit: expected a word", alternative.trim())));
    }
    Ok(phrases)
}

fn named_set(name: &str, lexicon: &Lexicon) -> Result<Vec<Phrase>, String> {
    if let Some(bare) = name.strip_suffix('*') {
        return Err(format!("a set already knows its endings: write @{bare}"));
    }
    lexicon.set(name).map(<[Phrase]>::to_vec).ok_or_else(|| {
        let nearest = lexicon.nearest(name);
        if nearest.is_empty() {
            format!("the lexicon has no set @{name}")
        } else {
            format!("the lexicon has no set @{name}; did you mean {}?", nearest.join(" or "))
        }
    })
}

/// The words of `text` with the byte each starts at.
fn words_with_places(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(char::is_whitespace).filter_map(move |word| {
        let start = at;
        // Every kind of white space a pattern may hold is one character, but not always one byte.
        at += word.len() + text[start + word.len()..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

/// Reads words without sets. The error is a byte and a message.
pub(super) fn read_phrase(phrase: &str) -> Result<Phrase, (usize, String)> {
    if let Some(word) = one_plain_word(phrase.trim()) {
        return Ok(Arc::from([word]));
    }
    for (at, _) in phrase.match_indices('*') {
        let before = phrase[..at].chars().next_back();
        if !before.is_some_and(char::is_alphanumeric) {
            return Err((at, "`*` stands for an ending and needs a beginning: write `label*`".to_owned()));
        }
        if phrase[at + 1..].chars().next().is_some_and(|after| !after.is_whitespace()) {
            return Err((at, "`*` stands at the end of a word only: write `label*`".to_owned()));
        }
    }
    let clean = normalise(phrase);
    let (tokens, _) = tokens(&clean.text);
    let mut words: Vec<Word> = tokens
        .iter()
        .map(|token| {
            let (start, end) = (token.start as usize, token.end as usize);
            if clean.text[end..].starts_with('*') {
                let raw = clean.text[start..end].replace(|letter: char| !letter.is_alphanumeric(), "");
                Word::new(&plain_beginning(&raw), true)
            } else {
                Word::new(&token.word, false)
            }
        })
        .collect();
    // Articles may stand or not stand anywhere, unless they are all there is or all that follows: "it was a".
    if words.iter().filter(|word| !is_article(word)).count() >= 2 {
        let last = words.pop();
        words.retain(|word| !is_article(word));
        words.extend(last);
    }
    Ok(words.into())
}

/// What most alternatives are, read without much ado: `label*`, `secret`.
fn one_plain_word(text: &str) -> Option<Word> {
    let (letters, open) = text.strip_suffix('*').map_or((text, false), |letters| (letters, true));
    let plain = !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    match (plain, open) {
        (false, _) => None,
        (true, true) => Some(Word::new(&plain_beginning(letters), true)),
        (true, false) if spread(letters).is_some() => None,
        (true, false) => Some(Word::new(&plain_spelling(letters), false)),
    }
}

fn is_article(word: &Word) -> bool {
    !word.open && matches!(&*word.text, "a" | "an" | "the")
}

/// The American beginning of a British one. Irregular forms are left: `found*` is not `find*`.
fn plain_beginning(raw: &str) -> String {
    if raw.len() >= 6 {
        let plain = plain_spelling(raw);
        if plain.len() + 2 >= raw.len()
            && plain.chars().next() == raw.chars().next()
            && raw.get(..3).is_some_and(|start| plain.starts_with(start))
        {
            return plain.into_owned();
        }
    }
    raw.to_owned()
}
