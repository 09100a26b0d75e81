//! The shared lexicon: named sets of words that may stand for each other, and synonyms that always do.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use super::classes::{Map, Set};
use super::pattern::{Complaint, PatternProblem, Phrase, read_group, read_phrase};
use super::spelling::{plain_spelling, stem};

/// Named sets of alternatives, used as `@name` in patterns, and groups of words that mean the same everywhere.
///
/// It is part of the algorithm: a change of it can change grades, so it carries a version.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    version: u32,
    sets: BTreeMap<String, Vec<Phrase>>,
    pub(super) synonyms: Arc<Synonyms>,
    /// Words that are spelled right, whatever they resemble.
    pub(super) known: Arc<Set<String>>,
}

/// Words and phrases that mean the same everywhere.
#[derive(Debug, Default)]
pub(super) struct Synonyms {
    /// The stem of a single word to the stem that stands for its family.
    pub family: Map<String, String>,
    /// Per family all members.
    pub families: Vec<Vec<Phrase>>,
    /// The stems of a member, joined by spaces, to its family.
    pub member_of: Map<String, usize>,
    /// Members of one word, as written, to their family; in order, to be found by their beginnings.
    pub singles: BTreeMap<String, usize>,
}

impl Lexicon {
    /// Reads the sets.
    ///
    /// # Errors
    /// Every member that cannot be read, under the key `sets.<name>`.
    pub fn new(version: u32, sets: BTreeMap<String, Vec<String>>) -> Result<Self, Vec<PatternProblem>> {
        let mut lexicon = Self { version, ..Self::default() };
        let mut problems = Vec::new();
        let mut known = Set::default();
        for (name, members) in sets {
            let key = format!("sets.{name}");
            let mut phrases: Vec<Phrase> = Vec::new();
            for member in &members {
                match read_group(member, &Self::default()) {
                    Ok(read) => phrases.extend(read),
                    Err(Complaint { column, says }) => problems.push(PatternProblem { key: key.clone(), column, says }),
                }
            }
            learn(&mut known, &phrases);
            phrases.sort();
            phrases.dedup();
            lexicon.sets.insert(name, phrases);
        }
        lexicon.known = Arc::new(known);
        if problems.is_empty() { Ok(lexicon) } else { Err(problems) }
    }

    /// Adds families of words that mean the same in every pattern, `@` or not.
    ///
    /// # Errors
    /// Every member that cannot be read, under the key `always[<number>]`.
    pub fn with_synonyms(mut self, families: &[Vec<String>]) -> Result<Self, Vec<PatternProblem>> {
        let mut problems = Vec::new();
        let mut synonyms = Synonyms::default();
        let mut known = (*self.known).clone();
        for (number, members) in families.iter().enumerate() {
            let mut phrases = Vec::new();
            for member in members {
                match read_phrase(member) {
                    Ok(phrase) if !phrase.is_empty() => phrases.push(phrase),
                    Ok(_) => {}
                    Err((column, says)) => {
                        problems.push(PatternProblem { key: format!("always[{number}]"), column: column + 1, says });
                    }
                }
            }
            learn(&mut known, &phrases);
            let chief = phrases.iter().find(|phrase| phrase.len() == 1).map(|phrase| phrase[0].stem.to_string());
            for phrase in &phrases {
                synonyms.member_of.insert(stems_of(phrase), number);
                if let (Some(chief), [word]) = (&chief, &**phrase) {
                    synonyms.singles.insert(word.text.to_string(), number);
                    synonyms.family.insert(word.stem.to_string(), chief.clone());
                }
            }
            synonyms.families.push(phrases);
        }
        self.synonyms = Arc::new(synonyms);
        self.known = Arc::new(known);
        if problems.is_empty() { Ok(self) } else { Err(problems) }
    }

    /// Adds words that are spelled right and so are never taken for a slip of another word.
    #[must_use]
    pub fn with_known_words(mut self, words: &str) -> Self {
        let known = words.split_whitespace().flat_map(|word| {
            let plain = plain_spelling(word);
            [word.to_owned(), stem(&plain).into_owned()]
        });
        self.known = Arc::new(self.known.iter().cloned().chain(known).collect());
        self
    }

    /// Grows with every change of content.
    pub const fn version(&self) -> u32 {
        self.version
    }

    /// The names of all sets, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sets.keys().map(String::as_str)
    }

    pub(super) fn set(&self, name: &str) -> Option<&[Phrase]> {
        self.sets.get(name).map(Vec::as_slice)
    }

    /// Up to three names that resemble `name`, each with its `@`.
    pub(super) fn nearest(&self, name: &str) -> Vec<String> {
        let mut near: Vec<(usize, &String)> = self
            .sets
            .keys()
            .map(|known| (strsim::osa_distance(known, name), known))
            .filter(|(distance, known)| *distance <= 2 || known.starts_with(name) || name.starts_with(known.as_str()))
            .collect();
        near.sort();
        near.into_iter().take(3).map(|(_, known)| format!("@{known}")).collect()
    }

    /// The word that stands for all synonyms of `stem`.
    pub(super) fn chief<'a>(&'a self, stem: &'a str) -> &'a str {
        self.synonyms.family.get(stem).map_or(stem, String::as_str)
    }
}

impl Synonyms {
    /// The families that a phrase of a pattern belongs to. `repositor*` is as good as the whole word.
    pub(super) fn families_of(&self, phrase: &Phrase) -> Vec<usize> {
        match &**phrase {
            [only] if only.open => {
                if only.text.len() < 4 {
                    return Vec::new();
                }
                let bounds = (Bound::Included(&*only.text), Bound::Unbounded);
                let covered =
                    self.singles.range::<str, _>(bounds).take_while(|(member, _)| member.starts_with(&*only.text));
                covered.filter(|(member, _)| member.len() <= only.text.len() + 4).map(|(_, family)| *family).collect()
            }
            [only] => self.member_of.get(&*only.stem).copied().into_iter().collect(),
            words if words.iter().any(|word| word.open) => Vec::new(),
            _ => self.member_of.get(&stems_of(phrase)).copied().into_iter().collect(),
        }
    }
}

/// The stems of a phrase, joined by spaces.
pub(super) fn stems_of(phrase: &Phrase) -> String {
    let stems: Vec<_> = phrase.iter().map(|word| &*word.stem).collect();
    stems.join(" ")
}

fn learn(known: &mut Set<String>, phrases: &[Phrase]) {
    for word in phrases.iter().flat_map(|phrase| phrase.iter()).filter(|word| !word.open) {
        known.insert(word.stem.to_string());
        known.insert(word.text.to_string());
    }
}
