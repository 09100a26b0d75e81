//! Slips of the pen in long words, and what is never taken for one.
//!
//! Only words of letters, five or longer, that start with the same letter; one slip, two in whole words of nine
//! letters or more. Whether the typed word is a right one of another meaning, the index knows.

use std::sync::Arc;

use super::index::WordId;
use super::pattern::Word;

/// The shortest word that is forgiven a slip.
pub(super) const SHORTEST: usize = 5;
/// Whole words from this length on are forgiven two slips.
const TWO_FROM: usize = 9;
/// Beginnings from this length on are forgiven a slip whatever follows.
const LONG_BEGINNING: usize = 7;

/// A word of the rubric prepared for comparing with misspelt ones.
#[derive(Debug)]
pub(super) struct Slip {
    text: Arc<str>,
    stem: Arc<str>,
    letters: u32,
    open: bool,
    pub word: WordId,
}

impl Slip {
    pub(super) fn of(word: &Word, id: WordId) -> Option<Self> {
        let Word { text, stem, open } = word;
        let fit = text.len() >= SHORTEST && text.bytes().all(|byte| byte.is_ascii_lowercase());
        fit.then(|| Self {
            text: Arc::clone(text),
            stem: Arc::clone(stem),
            letters: letters(text),
            open: *open,
            word: id,
        })
    }

    /// Whether this is the beginning of a word and `typed`, seen from there, is `so`.
    pub(super) fn begins(&self, typed: &str, so: impl Fn(&str, usize) -> bool) -> bool {
        self.open && so(typed, self.text.len())
    }

    /// Whether `typed` is this word with a slip in it.
    pub(super) fn is(&self, typed: &str, typed_letters: u32, typed_stem: &str) -> bool {
        // A slip changes at most two letters of the set: one is lost, one is new.
        let differ = if self.open { self.letters & !typed_letters } else { self.letters ^ typed_letters };
        if self.open {
            return differ.count_ones() <= 1 && begins_nearly(typed, typed_stem, &self.text);
        }
        let slips = if self.text.len().min(typed.len()) >= TWO_FROM { 2 } else { 1 };
        if differ.count_ones() <= 2 * slips && self.text.len().abs_diff(typed.len()) <= slips as usize {
            let distance = strsim::osa_distance(&self.text, typed);
            if distance <= slips as usize && !only_prefix_differs(&self.text, typed) {
                return true;
            }
        }
        // The same slip in another inflection: watermraks, watermarking.
        self.stem.len() >= SHORTEST
            && typed_stem.len() >= SHORTEST
            && self.stem.len().abs_diff(typed_stem.len()) <= 1
            && (letters(&self.stem) ^ letters(typed_stem)).count_ones() <= 2
            && strsim::osa_distance(&self.stem, typed_stem) == 1
    }
}

/// Whether `typed` begins with `beginning` but for one slip. Of a short beginning either the whole word must be there
/// or two letters be swapped: too many words begin like `audit*` but for a letter.
fn begins_nearly(typed: &str, stem: &str, beginning: &str) -> bool {
    let length = beginning.len();
    if length < LONG_BEGINNING {
        let whole = |word: &str| word.len().abs_diff(length) <= 1 && strsim::osa_distance(word, beginning) <= 1;
        return whole(typed)
            || length > SHORTEST && whole(stem)
            || typed.get(..length).is_some_and(|start| is_swapped(start, beginning));
    }
    [length, length + 1, length - 1]
        .into_iter()
        .filter(|cut| *cut >= SHORTEST - 1)
        .any(|cut| typed.get(..cut).is_some_and(|start| strsim::osa_distance(start, beginning) <= 1))
}

/// Whether two words of one length differ in two neighbours that changed places.
fn is_swapped(one: &str, other: &str) -> bool {
    let mut differ = one.bytes().zip(other.bytes()).enumerate().filter(|(_, (one, other))| one != other);
    let (Some((first, (left, right))), Some((second, twins)), None) = (differ.next(), differ.next(), differ.next())
    else {
        return false;
    };
    second == first + 1 && twins == (right, left)
}

/// The set of letters of a word.
pub(super) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| if byte.is_ascii_lowercase() { set | 1 << (byte - b'a') } else { set })
}

/// Whether two words differ by a beginning that turns one into its opposite.
fn only_prefix_differs(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
    long.strip_suffix(short).is_some_and(|prefix| {
        matches!(prefix, "a" | "un" | "in" | "im" | "ir" | "il" | "de" | "non" | "dis" | "mis" | "anti")
    })
}

#[cfg(test)]
mod tests {
    use super::super::spelling::stem;
    use super::*;

    fn forgiven(typed: &str, meant: &str) -> bool {
        Slip::of(&Word::new(meant, false), 0).is_some_and(|slip| slip.is(typed, letters(typed), &stem(typed)))
    }

    #[test]
    fn slips_in_long_words_are_forgiven() {
        for (typed, meant) in [
            ("promt", "prompt"),
            ("inversoin", "inversion"),
            ("watermraks", "watermarking"),
            ("authentciation", "authentication"),
        ] {
            assert!(forgiven(typed, meant), "{typed} {meant}");
        }
    }

    #[test]
    fn short_words_numbers_and_other_words_are_not() {
        for (typed, meant) in
            [("des", "aes"), ("dsa", "rsa"), ("4095", "4096"), ("exfiltration", "extraction"), ("log", "logs")]
        {
            assert!(!forgiven(typed, meant), "{typed} {meant}");
        }
    }

    #[test]
    fn beginnings_are_forgiven_one_slip() {
        let open = |typed: &str, meant: &str| {
            Slip::of(&Word::new(meant, true), 0).unwrap().is(typed, letters(typed), &stem(typed))
        };
        assert!(open("athenticated", "authenticat") && open("probabilites", "probabilit"));
        assert!(!open("probable", "probabilit"));
        assert!(open("promtp", "prompt") && open("aduiting", "audit") && open("poisning", "poison"));
        assert!(!open("prometheus", "probe") && !open("audience", "audit") && !open("restarts", "restor"));
    }
}
