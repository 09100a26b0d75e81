//! Cleaning an answer so that dress does not matter: case, width, accents, look-alike letters, invisible
//! characters and kinds of quotes. Every character of the result knows which bytes of the original it came from.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::lookalike::latin_twin;

/// Cleaned text with the way back to the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clean {
    pub text: String,
    /// For each byte of `text`, the bytes of the original; absent where both have the same offsets.
    origin: Option<Vec<(u32, u32)>>,
}

impl Clean {
    /// The bytes of the original behind `range` of the cleaned text.
    pub(super) fn origin(&self, range: Range<usize>) -> Range<usize> {
        let Some(origin) = &self.origin else { return range };
        let start = origin.get(range.start).map_or(0, |span| span.0);
        let end = range.end.checked_sub(1).and_then(|last| origin.get(last)).map_or(start, |span| span.1);
        start as usize..(end as usize).max(start as usize)
    }
}

/// The first `max` characters of `text`, and whether anything was left off.
pub(super) fn cut(text: &str, max: usize) -> (&str, bool) {
    match text.char_indices().nth(max) {
        Some((end, _)) => (&text[..end], true),
        None => (text, false),
    }
}

/// Cleans `text`. Cleaning what is clean changes nothing.
pub(super) fn normalise(text: &str) -> Clean {
    if text.is_ascii() {
        return Clean { text: text.chars().map(plain_ascii).collect(), origin: None };
    }
    let letters = decompose(text);
    let fold = mostly_latin(&letters);
    let mut out = String::with_capacity(text.len());
    let mut origin: Vec<(u32, u32)> = Vec::with_capacity(text.len());
    for (letter, start, end) in letters {
        if is_combining_mark(letter) || is_ignorable(letter) {
            // The mark belongs to the letter before it, so that a quotation is not cut between them.
            if let Some(last) = origin.last().copied() {
                for span in origin.iter_mut().rev().take_while(|span| **span == last) {
                    span.1 = span.1.max(end);
                }
            }
            continue;
        }
        let letter = if fold { latin_twin(letter).unwrap_or(letter) } else { letter };
        let mut push = |letter: char| {
            if !is_combining_mark(letter) {
                out.push(letter);
                origin.resize(out.len(), (start, end));
            }
        };
        match letter {
            'ß' | 'ẞ' => "ss".chars().for_each(&mut push),
            'æ' | 'Æ' => "ae".chars().for_each(&mut push),
            'œ' | 'Œ' => "oe".chars().for_each(&mut push),
            'ø' | 'Ø' => push('o'),
            'ł' | 'Ł' => push('l'),
            'đ' | 'Đ' => push('d'),
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{2032}' => push('\''),
            '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}' => push('"'),
            '\u{2010}'..='\u{2012}' | '\u{2212}' => push('-'),
            '\u{2028}' | '\u{2029}' | '\u{85}' => push('\n'),
            _ if letter.is_ascii() => push(plain_ascii(letter)),
            _ if letter.is_whitespace() => push(' '),
            _ => letter.to_lowercase().for_each(&mut push),
        }
    }
    Clean { text: out, origin: Some(origin) }
}

fn plain_ascii(letter: char) -> char {
    match letter {
        '`' => '\'',
        '\r' => '\n',
        '\t' | '\x0b' | '\x0c' => ' ',
        _ => letter.to_ascii_lowercase(),
    }
}

/// The text in its compatibility decomposition, each character with the bytes it came from.
fn decompose(text: &str) -> Vec<(char, u32, u32)> {
    let mut letters: Vec<(char, u32, u32)> = Vec::with_capacity(text.len());
    for (offset, letter) in text.char_indices() {
        // An answer is cut at 4,000 characters and a question file is smaller still: offsets fit.
        let start = u32::try_from(offset).unwrap_or(u32::MAX);
        let end = u32::try_from(offset + letter.len_utf8()).unwrap_or(u32::MAX);
        match letter {
            // These would fall apart into a space and an accent, or into two of their kind.
            '\u{b4}' => letters.push(('\'', start, end)),
            '\u{2033}' => letters.push(('"', start, end)),
            '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{2070}' | '\u{2074}'..='\u{2079}' => {
                // v² is v^2, not v2.
                if letters.last().is_some_and(|last| last.0.is_alphanumeric() || last.0 == ')') {
                    letters.push(('^', start, end));
                }
                decompose_compatible(letter, |part| letters.push((part, start, end)));
            }
            _ => decompose_compatible(letter, |part| letters.push((part, start, end))),
        }
    }
    letters
}

/// Whether letters of other scripts in this text are most likely Latin letters in disguise: the Latin ones
/// are the majority, or next to none is beyond disguise.
fn mostly_latin(letters: &[(char, u32, u32)]) -> bool {
    let (mut latin, mut twins, mut foreign) = (0_usize, 0_usize, 0_usize);
    for &(letter, ..) in letters {
        let letter = letter.to_lowercase().next().unwrap_or(letter);
        if matches!(letter, 'ß' | 'æ' | 'œ') {
            latin += 2;
        } else if letter.is_ascii_alphabetic() || matches!(letter, 'ø' | 'ł' | 'đ') {
            latin += 1;
        } else if latin_twin(letter).is_some() {
            twins += 1;
        } else if letter.is_alphabetic() && !is_combining_mark(letter) && !is_ignorable(letter) {
            foreign += 1;
        }
    }
    latin > twins + foreign || foreign * 8 <= latin + twins
}

/// Characters that are not seen: soft hyphens, joiners, direction marks, variation selectors, tags.
pub(in crate::quiz) fn is_ignorable(letter: char) -> bool {
    matches!(letter,
        '\0'..='\x08' | '\x0e'..='\x1f' | '\x7f'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}'
        | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn clean(text: &str) -> String {
        normalise(text).text
    }

    #[test]
    fn dress_does_not_matter() {
        for dressed in [
            "Rate Limit",
            "ｒａｔｅ ｌｉｍｉｔ",
            "ra\u{200b}te li\u{ad}mit",
            "\u{202e}rate\u{202c} limit",
            "rаtе lіmіt",
            "r\u{301}ate limit\u{fe0f}",
            "𝐫𝐚𝐭𝐞 𝓁imit",
            "ʀᴀᴛᴇ ʟɪᴍɪᴛ",
        ] {
            assert_eq!(clean(dressed), "rate limit", "{dressed:?}");
        }
    }

    #[test]
    fn a_text_of_look_alikes_only_is_read_as_latin_but_russian_is_left_alone() {
        assert_eq!(clean("сору"), "copy");
        assert_eq!(clean("ограничение запросов"), "ограничение запросов");
    }

    #[test]
    fn evidence_points_into_the_original() {
        let text = "Cafe\u{301} ｒａｔｅ";
        let clean = normalise(text);
        assert_eq!(clean.text, "cafe rate");
        assert_eq!(&text[clean.origin(0..4)], "Cafe\u{301}");
        assert_eq!(&text[clean.origin(5..9)], "ｒａｔｅ");
    }

    #[test]
    fn powers_are_kept_apart() {
        assert_eq!(clean("½mv²"), "1\u{2044}2mv^2");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "\\PC{0,80}|[a-zA-Zа-яͰ-Ͽ '’`—-]{0,60}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }

        #[test]
        fn the_way_back_is_always_on_character_boundaries(text in any::<String>()) {
            let clean = normalise(&text);
            for (offset, letter) in clean.text.char_indices() {
                let range = clean.origin(offset..offset + letter.len_utf8());
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
