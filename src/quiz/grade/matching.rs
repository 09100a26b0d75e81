//! Finding the words and groups of a rubric in an answer.

use std::collections::HashMap;

use super::classes::{Class, Map, Salt};
use super::fuzzy::{SHORTEST, letters};
use super::index::{GroupId, Index, Joined, WordId, key_of, start_of};
use super::segment::Text;
use super::spelling::stem;
use super::token::{Gap, spread};

/// Tokens from `start` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub(super) const fn contains(self, at: u32) -> bool {
        self.start <= at && at < self.end
    }
}

/// A match may be spread over this many words.
pub(super) const REACH: u32 = 22;
/// The longest compound or formula, in words.
const LONGEST_JOINED: usize = 8;
/// Of one word and of one group so many places are looked at; an answer that says a thing more often than
/// that says nothing new.
const MOST_PLACES: u32 = 128;

/// Where each word of the rubric stands in an answer, and where each group does.
pub(super) struct Places {
    /// In order of word, and for each word in order of place.
    hits: Vec<(WordId, Span)>,
    /// Per word where its hits start; one more for the end of the last.
    starts: Vec<u32>,
    groups: Vec<Option<Vec<Span>>>,
}

/// Takes places while the answer is read.
struct Collector {
    hits: Vec<(WordId, Span)>,
    /// Per word the last place so far, and how many there were.
    last: Vec<(Span, u32)>,
}

/// Looks up every word of `text`. `family` is the lexicon's map from stems to chiefs.
pub(super) fn find(index: &Index, family: &Map<String, String>, text: &Text<'_>) -> Places {
    let nowhere = Span { start: 0, end: 0 };
    let mut places =
        Collector { hits: Vec::with_capacity(text.tokens.len() * 2), last: vec![(nowhere, 0); index.words] };
    let mut seen: HashMap<&str, (u32, u32), Salt> = HashMap::with_hasher(Salt);
    // The words of all entries of `seen`, one after the other.
    let mut found: Vec<WordId> = Vec::with_capacity(text.tokens.len());
    for at in 0..text.tokens.len() {
        let sentence = text.sentence_of.get(at).map_or(0, |number| *number as usize);
        if text.sentence(sentence).skip {
            continue;
        }
        let token = &text.tokens[at];
        let place = Span { start: to_u32(at), end: to_u32(at + 1) };
        let raw = &text.clean.text[token.start as usize..token.end as usize];
        // The raw form is looked up too, but it stands for several tokens in "don't" and "doesnt".
        let raw = if raw.contains('\'') || spread(raw).is_some() { &*token.word } else { raw };
        let (from, to) = *seen.entry(raw).or_insert_with(|| {
            let from = found.len();
            look_up(index, family, &token.word, raw, token.class, &mut found);
            (to_u32(from), to_u32(found.len()))
        });
        for word in &found[from as usize..to as usize] {
            places.add(*word, place);
        }
        look_up_joined(index, text, at, &mut places);
    }
    places.sorted(index)
}

impl Collector {
    fn add(&mut self, word: WordId, span: Span) {
        if let Some((last, count)) = self.last.get_mut(word as usize)
            && *count < MOST_PLACES
            && (*count == 0 || *last != span)
        {
            (*last, *count) = (span, *count + 1);
            self.hits.push((word, span));
        }
    }

    /// Whether the last place of `word` takes in token `at`.
    fn stands_at(&self, word: WordId, at: u32) -> bool {
        self.last.get(word as usize).is_some_and(|(last, count)| *count > 0 && last.contains(at))
    }

    fn sorted(mut self, index: &Index) -> Places {
        // Stable: for each word the places stay in order.
        self.hits.sort_by_key(|(word, _)| *word);
        let mut starts = Vec::with_capacity(index.words + 1);
        let mut next = 0;
        for (_, count) in self.last {
            starts.push(next);
            next += count;
        }
        starts.push(next);
        Places { hits: self.hits, starts, groups: vec![None; index.groups.len()] }
    }
}

impl Places {
    fn word(&self, word: WordId) -> &[(WordId, Span)] {
        let bound = |at: usize| self.starts.get(at).map_or(0, |start| *start as usize);
        self.hits.get(bound(word as usize)..bound(word as usize + 1)).unwrap_or(&[])
    }

    /// Where `group` stands, in order.
    pub(super) fn group(&mut self, index: &Index, text: &Text<'_>, group: GroupId) -> &[Span] {
        let at = group as usize;
        let unknown = self.groups.get(at).is_some_and(Option::is_none);
        if unknown {
            let spans = self.merge(index, text, at);
            self.groups[at] = Some(spans);
        }
        self.groups.get(at).and_then(Option::as_deref).unwrap_or(&[])
    }

    /// As [`Places::group`], for a group that was asked for before.
    pub(super) fn known_group(&self, group: GroupId) -> &[Span] {
        self.groups.get(group as usize).and_then(Option::as_deref).unwrap_or(&[])
    }

    fn merge(&self, index: &Index, text: &Text<'_>, group: usize) -> Vec<Span> {
        let mut spans = Vec::new();
        for phrase in index.groups.get(group).into_iter().flatten() {
            match &**phrase {
                [] => {}
                [only] => spans.extend(self.word(*only).iter().map(|(_, span)| *span)),
                [first, rest @ ..] => {
                    for (_, start) in self.word(*first) {
                        if let Some(end) = self.follow(text, start.end, rest) {
                            spans.push(Span { start: start.start, end });
                        }
                    }
                }
            }
        }
        spans.sort_unstable();
        spans.dedup();
        match spans.len() {
            many if many > MOST_PLACES as usize => spread_out(&spans, MOST_PLACES as usize).copied().collect(),
            _ => spans,
        }
    }

    /// Where the phrase that goes on with `rest` at token `at` ends. One word without content may come between.
    fn follow(&self, text: &Text<'_>, at: u32, rest: &[WordId]) -> Option<u32> {
        let mut at = at;
        for word in rest {
            let here = |at: u32| {
                let spans = self.word(*word);
                let found = spans.binary_search_by_key(&at, |(_, span)| span.start).ok()?;
                Some(spans[found].1.end)
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

/// Adds to `found` the words of the rubric that one word of an answer is.
fn look_up(index: &Index, family: &Map<String, String>, word: &str, raw: &str, class: Class, found: &mut Vec<WordId>) {
    let from = found.len();
    for form in [word, raw] {
        let start = index.starts.get(&start_of(form)).copied().unwrap_or_default();
        if start.exact {
            let key = key_of(form, family);
            for known in [&*key, form] {
                if let Some(words) = index.exact.get(known) {
                    found.extend_from_slice(words);
                }
                if key == form {
                    break;
                }
            }
        }
        let mut lengths = if start.open || index.short_open { index.open_lengths } else { 0 };
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
    if found.len() == from && word.len() >= SHORTEST && !class.is(Class::FUNCTION) {
        slips(index, word, found);
    }
    if found.len() > from + 1 {
        found[from..].sort_unstable();
        let mut kept = from + 1;
        for at in from + 1..found.len() {
            if found[at] != found[kept - 1] {
                found[kept] = found[at];
                kept += 1;
            }
        }
        found.truncate(kept);
    }
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
    let spelled_right = |form: &str| index.known.contains(form) || index.known_everywhere.contains(form);
    if spelled_right(word) {
        return;
    }
    let stem = stem(word);
    if spelled_right(&stem) {
        return;
    }
    let set = letters(word);
    let slipped = candidates.iter().filter(|slip| slip.is(word, set, &stem) && !slip.begins(word, is_without));
    found.extend(slipped.map(|slip| slip.word));
}

/// Finds words of the rubric that start at token `at` and are split or joined otherwise than there.
fn look_up_joined(index: &Index, text: &Text<'_>, at: usize, places: &mut Collector) {
    let start = start_at(text, at);
    let short = [start[0], start[1], 0];
    let shorter = index.joined.get(&short).filter(|_| index.short_joined && short != start);
    for joined in index.joined.get(&start).into_iter().chain(shorter).flatten() {
        let Some(words) = joined_words(joined, text, at) else { continue };
        let is_there = !joined.formula && places.stands_at(joined.word, to_u32(at));
        if words > usize::from(is_there) {
            places.add(joined.word, Span { start: to_u32(at), end: to_u32(at + words) });
        }
    }
}

/// The first three bytes from token `at` on, whatever the words are cut into.
fn start_at(text: &Text<'_>, at: usize) -> [u8; 3] {
    let word = text.word(at).as_bytes();
    if let [first, second, third, ..] = word {
        return [*first, *second, *third];
    }
    let mut bytes = (at..at + 3).flat_map(|at| text.word(at).bytes());
    [0; 3].map(|_| bytes.next().unwrap_or(0))
}

/// How many words from `at` on make up `joined`.
fn joined_words(joined: &Joined, text: &Text<'_>, at: usize) -> Option<usize> {
    let mut rest = &*joined.text;
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

/// At most `most` of `all`, taken from everywhere.
pub(super) fn spread_out<T>(all: &[T], most: usize) -> impl Iterator<Item = &T> {
    let kept = all.len().min(most);
    (0..kept).map(move |at| &all[at * all.len() / kept])
}

pub(super) fn to_u32(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
