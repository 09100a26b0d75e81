//! Words: cleaned text cut into tokens, contractions spread, prefixes that turn a word round kept on it.

use std::borrow::Cow;
use std::ops::BitOr;

use super::classes::{Class, class_of};
use super::spelling::plain_spelling;

/// What stood between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Gap(u16);

impl Gap {
    pub(super) const COMMA: Self = Self(1);
    pub(super) const COLON: Self = Self(1 << 1);
    pub(super) const BRACKET: Self = Self(1 << 2);
    pub(super) const DASH: Self = Self(1 << 3);
    /// A slash, bar or bullet with space around it: between the items of a list.
    pub(super) const ITEM: Self = Self(1 << 4);
    /// A full stop, question mark, semicolon, line or bullet: a new sentence.
    pub(super) const SENTENCE: Self = Self(1 << 5);
    pub(super) const QUESTION: Self = Self(1 << 6);
    /// Nothing but a hyphen, slash, point or underscore: the two make one word.
    pub(super) const TIGHT: Self = Self(1 << 7);
    /// The mark of a list item at the start of a line.
    pub(super) const BULLET: Self = Self(1 << 8);
    pub(super) const CLAUSE: Self = Self(1 | 1 << 1 | 1 << 2 | 1 << 3);

    pub(super) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// One word of a text.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    /// Lower case, in plain spelling.
    pub word: Cow<'a, str>,
    /// Bytes in the cleaned text.
    pub start: u32,
    pub end: u32,
    pub class: Class,
    pub gap: Gap,
}

/// More words than this are not read. 4,000 characters hold at most 2,000 words; only characters that
/// decompose into many can bring more.
pub(super) const MAX_TOKENS: usize = 4096;

/// The words of `text`, which must be clean, and what stands after the last one.
pub(super) fn tokens(text: &str) -> (Vec<Token<'_>>, Gap) {
    let mut reader = Reader { text, tokens: Vec::with_capacity(text.len() / 5), gap: Gap::default() };
    let rest = reader.read();
    (reader.tokens, rest)
}

struct Reader<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    gap: Gap,
}

impl<'a> Reader<'a> {
    fn read(&mut self) -> Gap {
        let text = self.text;
        let mut at = 0;
        self.gap = Gap::SENTENCE | bullet(text, 0, &mut at);
        while at < text.len() && self.tokens.len() < MAX_TOKENS {
            let from = at;
            at = word_end(text, from);
            if at > from {
                self.word(from, at);
                self.gap = Gap::default();
            }
            let gap = read_gap(text, &mut at, self.tokens.last().map_or("", |token| &token.word));
            self.gap.add(gap);
        }
        self.gap
    }

    /// Takes in `text[start..end]`, a run of letters, digits and inner apostrophes.
    fn word(&mut self, start: usize, end: usize) {
        let raw = &self.text[start..end];
        let Some(apostrophe) = raw.find('\'') else {
            match spread(raw) {
                Some((first, second)) => {
                    self.push(Cow::Borrowed(first), start, end);
                    self.push_after(second, start, end);
                }
                None => self.plain(raw, start, end),
            }
            return;
        };
        let (stem, tail) = (&raw[..apostrophe], &raw[apostrophe + 1..]);
        let second = match tail {
            "t" if stem.ends_with('n') => {
                let verb = match stem {
                    "can" => "can",
                    "won" => "will",
                    "shan" => "shall",
                    "ain" => "is",
                    _ => &stem[..stem.len() - 1],
                };
                self.push(Cow::Borrowed(verb), start, end);
                self.push_after("not", start, end);
                return;
            }
            "re" => "are",
            "ve" => "have",
            "ll" => "will",
            "d" => "would",
            "m" => "am",
            "s" if class_of(stem).is(Class::PRONOUN) || matches!(stem, "what" | "that" | "here" | "who") => "is",
            "s" if stem == "let" => "us",
            "s" => {
                self.plain(stem, start, end);
                return;
            }
            _ => {
                self.push(Cow::Owned(raw.replace('\'', "")), start, end);
                return;
            }
        };
        self.plain(stem, start, end);
        self.push_after(second, start, end);
    }

    /// Takes in a word in plain spelling; what kind of word it was as written still counts.
    fn plain(&mut self, raw: &'a str, start: usize, end: usize) {
        let before = self.tokens.len();
        // TLSv1.3 is TLS 1.3, and 1,000 is 1000.
        let digits = raw.find(|letter: char| letter.is_ascii_digit()).filter(|at| *at > 2 && raw[..*at].ends_with('v'));
        if let Some(digits) = digits.filter(|at| raw[..at - 1].bytes().all(|byte| byte.is_ascii_lowercase())) {
            self.push(plain_spelling(&raw[..digits - 1]), start, start + digits - 1);
            self.gap = Gap::TIGHT;
            self.push(Cow::Borrowed(&raw[digits..]), start + digits, end);
            return;
        }
        let word = if raw.contains(',') { Cow::Owned(raw.replace(',', "")) } else { plain_spelling(raw) };
        let respelt = matches!(word, Cow::Owned(_)) || word.len() != raw.len() || *word != *raw;
        self.push(word, start, end);
        if let Some(token) = self.tokens.get_mut(before).filter(|_| respelt) {
            token.class = token.class | class_of(raw);
        }
    }

    fn push_after(&mut self, word: &'static str, start: usize, end: usize) {
        self.gap = Gap::default();
        self.push(Cow::Borrowed(word), start, end);
    }

    fn push(&mut self, word: Cow<'a, str>, start: usize, end: usize) {
        if word.is_empty() {
            return;
        }
        let (start, end) = (u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX));
        if let Some(last) = self.tokens.last_mut()
            && (self.gap.is(Gap::TIGHT) || last.word == "non" && self.gap == Gap::default())
            && turns_round(&last.word, &word)
        {
            let joined = format!("{}{word}", last.word);
            last.word = Cow::Owned(plain_spelling(&joined).into_owned());
            last.class = class_of(&last.word);
            last.end = end;
            return;
        }
        let class = class_of(&word);
        self.tokens.push(Token { word, start, end, class, gap: self.gap });
    }
}

impl BitOr for Gap {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Whether `prefix` before `word` makes its opposite, as in non-deterministic.
fn turns_round(prefix: &str, word: &str) -> bool {
    match prefix {
        "non" | "un" | "anti" | "dis" | "mis" | "de" | "ir" | "im" | "il" => true,
        "in" => [
            "secure",
            "valid",
            "correct",
            "complete",
            "consistent",
            "accurate",
            "direct",
            "dependent",
            "sensitive",
            "efficient",
            "effective",
            "visible",
            "accessible",
            "appropriate",
            "adequate",
            "formal",
            "finite",
            "capable",
            "active",
            "stable",
            "elastic",
            "definite",
            "sufficient",
        ]
        .iter()
        .any(|known| word.starts_with(known)),
        "a" => {
            ["symmetric", "synchronous", "typical", "cyclic", "periodic"].iter().any(|known| word.starts_with(known))
        }
        _ => false,
    }
}

/// Contractions written without their apostrophe.
pub(super) fn spread(word: &str) -> Option<(&'static str, &'static str)> {
    Some(match word {
        "cannot" | "cant" => ("can", "not"),
        "dont" => ("do", "not"),
        "doesnt" => ("does", "not"),
        "didnt" => ("did", "not"),
        "isnt" | "aint" => ("is", "not"),
        "arent" => ("are", "not"),
        "wasnt" => ("was", "not"),
        "werent" => ("were", "not"),
        "wont" => ("will", "not"),
        "wouldnt" => ("would", "not"),
        "shouldnt" => ("should", "not"),
        "couldnt" => ("could", "not"),
        "mustnt" => ("must", "not"),
        "neednt" => ("need", "not"),
        "hasnt" => ("has", "not"),
        "havent" => ("have", "not"),
        "hadnt" => ("had", "not"),
        _ => return None,
    })
}

/// Where the word that starts at `from` ends; `from` if none does.
fn word_end(text: &str, from: usize) -> usize {
    let mut end = from;
    let mut last = '\0';
    let mut letters = text[from..].char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let inside = match letter {
            _ if letter.is_alphanumeric() => true,
            '\'' => last.is_alphabetic() && next.is_some_and(char::is_alphabetic),
            // 1.3 and 1,000 are one number each.
            '.' => last.is_ascii_digit() && next.is_some_and(|next| next.is_ascii_digit()),
            ',' => last.is_ascii_digit() && thousands(&text[from + offset + 1..]),
            _ => false,
        };
        if !inside {
            break;
        }
        last = letter;
        end = from + offset + letter.len_utf8();
    }
    end
}

fn thousands(rest: &str) -> bool {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3
}

/// Reads on to the next word and says what was in between.
fn read_gap(text: &str, at: &mut usize, before: &str) -> Gap {
    let start = *at;
    let mut gap = Gap::default();
    let mut plain = true;
    while let Some(letter) = text[*at..].chars().next() {
        if letter.is_alphanumeric() {
            break;
        }
        let here = *at;
        *at += letter.len_utf8();
        let rest = &text[*at..];
        let spaced = rest.chars().next().is_none_or(char::is_whitespace);
        let space_before = here > 0 && text[..here].ends_with(char::is_whitespace);
        plain &= letter == ' ';
        match letter {
            ',' => gap.add(Gap::COMMA),
            ':' => gap.add(Gap::COLON),
            '(' | ')' | '[' | ']' | '{' | '}' => {
                gap.add(Gap::BRACKET);
                if letter == '(' && skip_numeral(text, at) {
                    gap.add(Gap::SENTENCE);
                }
            }
            '\u{2014}' => gap.add(Gap::DASH),
            '-' | '\u{2013}' if spaced && space_before || rest.starts_with('-') => gap.add(Gap::DASH),
            // The last is a row of #tags.
            '/' | '|' | '\u{2022}' | '\u{b7}' | '>' | '\u{2192}' | '#' if space_before && spaced == (letter != '#') => {
                gap.add(Gap::ITEM);
            }
            '?' => gap.add(Gap::SENTENCE | Gap::QUESTION),
            ';' | '!' | '\u{3002}' => gap.add(Gap::SENTENCE),
            '.' if ends_sentence(text, here, *at, before) => gap.add(Gap::SENTENCE),
            '\n' => {
                let marked = bullet(text, *at, at);
                if marked.is(Gap::BULLET) || !is_wrapped(text, here, *at) {
                    gap.add(Gap::SENTENCE | marked);
                }
            }
            _ => {}
        }
    }
    if *at - start == 1 && !plain && matches!(text.as_bytes().get(start), Some(b'-' | b'/' | b'_' | b'.')) {
        gap.add(Gap::TIGHT);
    }
    gap
}

/// Whether the full stop at `here` ends a sentence rather than an abbreviation.
fn ends_sentence(text: &str, here: usize, after: usize, before: &str) -> bool {
    let mut rest = text[after..].chars();
    let closes = match rest.next() {
        None => true,
        Some('"' | '\'' | ')' | ']') => rest.next().is_none_or(char::is_whitespace),
        Some(letter) => letter.is_whitespace(),
    };
    if !closes {
        return false;
    }
    let abbreviated = matches!(before, "vs" | "cf" | "approx" | "incl" | "etc")
        || text[..here].ends_with("e.g")
        || text[..here].ends_with("i.e")
        || text[..here].ends_with(" eg");
    // "etc." may end a sentence, but then nothing is lost by reading on.
    !(abbreviated && !text[after..].trim_start().is_empty() && !text[after..].starts_with('\n'))
}

/// Whether the line break at `here` only wraps a sentence: a long line without a stop before it, and a line
/// that goes straight on.
fn is_wrapped(text: &str, here: usize, after: usize) -> bool {
    let line = text[..here].rsplit('\n').next().unwrap_or("").trim_end();
    let next = text[after..].chars().next();
    line.len() >= 50
        && line.ends_with(|last: char| last.is_alphanumeric() || last == ',')
        && next.is_some_and(char::is_alphanumeric)
}

/// Skips the mark of a list item at the start of a line: a bullet, `1.`, `2)`, `a)`.
fn bullet(text: &str, from: usize, at: &mut usize) -> Gap {
    let mut gap = Gap::default();
    let rest = &text[from..];
    let line = rest.trim_start_matches([' ', '\t']);
    let indent = rest.len() - line.len();
    let mark = line
        .chars()
        .next()
        .filter(|mark| matches!(mark, '-' | '*' | '\u{2022}' | '\u{b7}' | '\u{2013}' | '#' | '>' | '+'));
    if let Some(mark) = mark {
        *at = from + indent + mark.len_utf8();
        gap.add(Gap::BULLET);
        return gap;
    }
    let label = line.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let numeral = label <= 2 && line.bytes().take(label).all(|byte| byte.is_ascii_digit()) || label == 1;
    if label > 0 && numeral {
        let after = &line[label..];
        let dot = after.starts_with(')') || after.starts_with('.') && line.as_bytes()[0].is_ascii_digit();
        if dot && after[1..].starts_with(char::is_whitespace) {
            *at = from + indent + label + 1;
            gap.add(Gap::BULLET);
        }
    }
    gap
}

/// Skips `1)` or `a)` after an opening bracket that stands free.
fn skip_numeral(text: &str, at: &mut usize) -> bool {
    let free = text[..*at - 1].chars().next_back().is_none_or(char::is_whitespace);
    let rest = &text.as_bytes()[*at..];
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let label = if digits == 0 && rest.first().is_some_and(u8::is_ascii_lowercase) { 1 } else { digits };
    let closed = (1..=2).contains(&label) && rest.get(label) == Some(&b')');
    if free && closed && rest.get(label + 1).is_none_or(u8::is_ascii_whitespace) {
        *at += label + 1;
        return true;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::normalise::normalise;
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let clean = normalise(text);
        tokens(&clean.text).0.iter().map(|token| token.word.to_string()).collect()
    }

    fn sentences(text: &str) -> usize {
        let clean = normalise(text);
        tokens(&clean.text).0.iter().filter(|token| token.gap.is(Gap::SENTENCE)).count()
    }

    #[test]
    fn contractions_are_spread_with_and_without_apostrophe() {
        for text in ["don’t log", "dont log", "don't log", "do not log"] {
            assert_eq!(words(text), ["do", "not", "log"], "{text}");
        }
        assert_eq!(
            words("it can't; we won't, they're the attacker's"),
            ["it", "can", "not", "we", "will", "not", "they", "are", "the", "attacker"]
        );
    }

    #[test]
    fn a_prefix_that_turns_a_word_round_stays_on_it() {
        assert_eq!(
            words("non-deterministic, non repudiation and un-signed"),
            ["nondeterministic", "nonrepudiation", "and", "unsigned"]
        );
        assert_eq!(words("in-memory in-secure"), ["in", "memory", "insecure"]);
    }

    #[test]
    fn numbers_versions_and_ids_stay_whole() {
        assert_eq!(
            words("TLSv1.3, 1,000 requests, CVE-2021-44228"),
            ["tls", "1.3", "1000", "requests", "cve", "2021", "44228"]
        );
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        assert_eq!(sentences("Use TLS 1.3. Rotate keys, e.g. weekly; log it!\nDone"), 4);
        assert_eq!(sentences("1. rotate\n2) log\n- alert"), 3);
        assert_eq!(sentences("We would (1) rotate keys and (2) log access"), 3);
        assert_eq!(sentences("a line that was wrapped by the mail program of the member\nand goes on here"), 1);
    }
}
