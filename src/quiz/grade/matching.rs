//! Finding the words and groups of a rubric in an answer.

use super::classes::{Class, Map};
use super::fuzzy::{SHORTEST, letters};
use super::index::{GroupId, Index, Joined, WordId, key_of, start_of};
use super::segment::Text;
use super::spelling::stem;
use super::token::Gap;

/// Tokens from `start` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub const fn contains(self, at: u32) -> bool {
        self.start <= at && at < self.end
    }
}

/// A match may be spread over this many words.
pub(super) const REACH: u32 = 22;
/// The longest compound or formula, in words.
const LONGEST_JOINED: usize = 8;
/// Of one word and of one group so many places are looked at; an answer that says a thing more often than
/// that says nothing new.
const MOST_PLACES: usize = 128;

/// Where each word of the rubric stands in an answer, and where each group does.
pub(super) struct Places {
    words: Vec<Vec<Span>>,
    groups: Vec<Option<Vec<Span>>>,
}

/// Looks up every word of `text`. `family` is the lexicon's map from stems to chiefs.
pub(super) fn find(index: &Index, family: &Map<String, String>, text: &Text<'_>) -> Places {
    let mut places = Places { words: vec![Vec::new(); index.words], groups: vec![None; index.groups.len()] };
    let mut seen: Map<&str, Vec<WordId>> = Map::default();
    for at in 0..text.tokens.len() {
        let sentence = text.sentence_of.get(at).map_or(0, |number| *number as usize);
        if text.sentence(sentence).skip {
            continue;
        }
        let token = &text.tokens[at];
        let place = Span { start: to_u32(at), end: to_u32(at + 1) };
        let raw = &text.clean.text[token.start as usize..token.end as usize];
        // The raw form is looked up too, but it stands for several tokens in "don't".
        let raw = if raw.contains('\'') { &*token.word } else { raw };
        let found = seen.entry(raw).or_insert_with(|| look_up(index, family, &token.word, raw, token.class));
        for word in found {
            places.add(*word, place);
        }
        look_up_joined(index, text, at, &mut places);
    }
    places
}

impl Places {
    fn add(&mut self, word: WordId, span: Span) {
        if let Some(spans) = self.words.get_mut(word as usize)
            && spans.len() < MOST_PLACES
            && spans.last() != Some(&span)
        {
            spans.push(span);
        }
    }

    fn word(&self, word: WordId) -> &[Span] {
        self.words.get(word as usize).map_or(&[], Vec::as_slice)
    }

    /// Where `group` stands, in order.
    pub fn group(&mut self, index: &Index, text: &Text<'_>, group: GroupId) -> &[Span] {
        let at = group as usize;
        let unknown = self.groups.get(at).is_some_and(Option::is_none);
        if unknown {
            let spans = self.merge(index, text, at);
            self.groups[at] = Some(spans);
        }
        self.groups.get(at).and_then(Option::as_deref).unwrap_or(&[])
    }

    /// As [`Places::group`], for a group that was asked for before.
    pub fn known_group(&self, group: GroupId) -> &[Span] {
        self.groups.get(group as usize).and_then(Option::as_deref).unwrap_or(&[])
    }

    fn merge(&self, index: &Index, text: &Text<'_>, group: usize) -> Vec<Span> {
        let mut spans = Vec::new();
        for phrase in index.groups.get(group).into_iter().flatten() {
            match &**phrase {
                [] => {}
                [only] => spans.extend_from_slice(self.word(*only)),
                [first, rest @ ..] => {
                    for start in self.word(*first) {
                        if let Some(end) = self.follow(text, start.end, rest) {
                            spans.push(Span { start: start.start, end });
                        }
                    }
                }
            }
        }
        spans.sort_unstable();
        spans.dedup();
        spans.truncate(MOST_PLACES);
        spans
    }

    /// Where the phrase that goes on with `rest` at token `at` ends. One word without content may come between.
    fn follow(&self, text: &Text<'_>, at: u32, rest: &[WordId]) -> Option<u32> {
        let mut at = at;
        for word in rest {
            let here = |at: u32| {
                let spans = self.word(*word);
                let found = spans.binary_search_by_key(&at, |span| span.start).ok()?;
                Some(spans[found].end)
            };
            if text.gap(at as usize).is(Gap::SENTENCE) {
                return None;
            }
            let bridge = text.class(at as usize);
            at = here(at).or_else(|| {
                let may_stand = bridge.is(Class::FUNCTION) && !bridge.is(Class::NEGATOR | Class::CONTRAST | Class::OR);
                let inside = !text.gap(at as usize + 1).is(Gap::SENTENCE);
                (may_stand && inside).then(|| here(at + 1)).flatten()
            })?;
        }
        Some(at)
    }
}

/// The words of the rubric that one word of an answer is.
fn look_up(index: &Index, family: &Map<String, String>, word: &str, raw: &str, class: Class) -> Vec<WordId> {
    let mut found = Vec::new();
    for form in [word, raw] {
        if index.starts.contains(&start_of(form)) {
            let key = key_of(form, family);
            for known in [&*key, form] {
                if let Some(words) = index.exact.get(known) {
                    found.extend_from_slice(words);
                }
            }
        }
        let mut lengths = index.open_lengths;
        while lengths != 0 {
            let length = lengths.trailing_zeros() as usize;
            lengths &= lengths - 1;
            if let Some(word) = form.get(..length).and_then(|start| index.open.get(start))
                && !is_without(form, length)
            {
                found.push(*word);
            }
        }
        if word == raw {
            break;
        }
    }
    if found.is_empty() && word.len() >= SHORTEST && !class.is(Class::FUNCTION) {
        slips(index, word, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether `word` only begins with the idea to say that it is absent: passwordless, stateless.
fn is_without(word: &str, beginning: usize) -> bool {
    word.ends_with("less")
        && beginning + 4 <= word.len()
        && !matches!(word, "unless" | "regardless" | "wireless" | "nevertheless" | "nonetheless")
}

fn slips(index: &Index, word: &str, found: &mut Vec<WordId>) {
    let candidates = word.as_bytes().first().and_then(|first| index.slips.get(first));
    let Some(candidates) = candidates.filter(|_| word.bytes().all(|byte| byte.is_ascii_lowercase())) else { return };
    let stem = stem(word);
    let spelled_right = |form: &str| index.known.contains(form) || index.known_everywhere.contains(form);
    if spelled_right(word) || spelled_right(&stem) {
        return;
    }
    let set = letters(word);
    let slipped = candidates.iter().filter(|slip| slip.is(word, set, &stem) && !slip.begins(word, is_without));
    found.extend(slipped.map(|slip| slip.word));
}

/// Finds words of the rubric that start at token `at` and are split or joined otherwise than there.
fn look_up_joined(index: &Index, text: &Text<'_>, at: usize, places: &mut Places) {
    let token = &text.tokens[at];
    let bytes = token.word.as_bytes();
    let second = bytes.get(1).or_else(|| text.tokens.get(at + 1).and_then(|next| next.word.as_bytes().first()));
    let (Some(first), Some(second)) = (bytes.first(), second) else { return };
    for joined in index.joined.get(&[*first, *second]).into_iter().flatten() {
        if let Some(words) = joined_words(joined, text, at)
            && words
                > usize::from(
                    !joined.formula && places.word(joined.word).last().is_some_and(|span| span.contains(to_u32(at))),
                )
        {
            places.add(joined.word, Span { start: to_u32(at), end: to_u32(at + words) });
        }
    }
}

/// How many words from `at` on make up `joined`.
fn joined_words(joined: &Joined, text: &Text<'_>, at: usize) -> Option<usize> {
    let mut rest = joined.text.as_str();
    for count in 0..LONGEST_JOINED {
        let token = text.tokens.get(at + count)?;
        if count > 0 && token.gap.is(Gap::SENTENCE | Gap::CLAUSE) {
            return None;
        }
        // "no table" is not "notable": what starts a compound has content.
        let may_join = joined.formula
            || joined.text.len() > token.word.len() + 1 && !token.class.is(Class::FUNCTION)
            || rest.len() < joined.text.len();
        let word = &*token.word;
        if let Some(after) = rest.strip_prefix(word) {
            if after.is_empty() {
                return Some(count + 1);
            }
            if !may_join || !joined.formula && word.len() < 2 {
                return None;
            }
            rest = after;
        } else if let Some(ending) = word.strip_prefix(rest) {
            let fits = joined.open || matches!(ending, "s" | "es" | "ed" | "d" | "ing");
            return fits.then_some(count + 1);
        } else {
            return None;
        }
    }
    None
}

pub(super) fn to_u32(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
