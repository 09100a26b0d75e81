//! The fixed sentences people see, in every language: the catalogues in `data/words`, a folder each, a file per
//! subject, one message a sentence.
//!
//! A sentence is asked for by its key with what stands in it, `say!` for a line of spans and `plain!` for bare
//! words. A key that a catalogue lacks is said in English; tests hold that none does, and that every key is used.

mod dates;
mod lists;
mod names;
mod seasons;
mod troubles;

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, File, include_dir};
use unic_langid::LanguageIdentifier;

use crate::chat::{Language, Line, Span, text};

/// `say!(words, "key", name = value, …)`: the sentence as a line.
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.line($key, &[$((stringify!($name), $crate::words::Value::from($value))),*])
    };
}

/// The same for places that show no spans, such as titles and labels.
macro_rules! plain {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.plain($key, &[$((stringify!($name), $crate::words::Value::from($value))),*])
    };
}

pub(crate) use {plain, say};

/// One language's sentences.
pub struct Words {
    language: Language,
    catalogue: FluentBundle<FluentResource>,
}

/// What stands in a sentence.
#[derive(Debug, Clone)]
pub enum Value {
    Number(i64),
    /// Selects a variant; never shown.
    Word(String),
    /// Shown as it is; nothing in it means anything to the catalogue.
    Line(Line),
}

/// A word that selects a variant of a sentence.
pub fn word(word: impl Into<String>) -> Value {
    Value::Word(word.into())
}

/// The word for a yes or a no.
pub fn whether(yes: bool) -> Value {
    word(if yes { "yes" } else { "no" })
}

impl From<Span> for Value {
    fn from(span: Span) -> Self {
        Self::Line(vec![span])
    }
}

impl From<Line> for Value {
    fn from(line: Line) -> Self {
        Self::Line(line)
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Self {
        text(words).into()
    }
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        text(words).into()
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                Self::Number(number.try_into().unwrap_or(i64::MAX))
            }
        }
    )*};
}

numbers!(u8, i32, u32, u64, usize);

/// What stands for the `n`-th value until the sentence is put together: a character that no catalogue holds.
fn mark(n: usize) -> char {
    u32::try_from(n).ok().and_then(|n| char::from_u32(0xE000 + n)).unwrap_or('\u{E000}')
}

static CATALOGUE_FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/words");

static CATALOGUES: LazyLock<Vec<Words>> = LazyLock::new(|| Language::EVERY.map(Words::read).into());

impl Words {
    /// The sentences of a language.
    pub fn of(language: Language) -> &'static Self {
        let found = CATALOGUES.iter().find(|words| words.language == language);
        found.unwrap_or(&CATALOGUES[0])
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The catalogue's files, one after the other.
    fn source(language: Language) -> String {
        let files = CATALOGUE_FILES.get_dir(language.code()).into_iter().flat_map(Dir::files);
        files.filter_map(File::contents_utf8).collect::<Vec<_>>().join("\n")
    }

    fn read(language: Language) -> Self {
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut catalogue = FluentBundle::new_concurrent(vec![locale]);
        // The marks around values would be letters that nobody typed.
        catalogue.set_use_isolating(false);
        // What cannot be read is left out, and then said in English; a test reads them all.
        let resource = FluentResource::try_new(Self::source(language)).unwrap_or_else(|(rest, _)| rest);
        catalogue.add_resource_overriding(resource);
        Self { language, catalogue }
    }

    /// The sentence `key` with `values` in it, as a line.
    pub fn line(&self, key: &str, values: &[(&'static str, Value)]) -> Line {
        let mut args = FluentArgs::with_capacity(values.len());
        for (n, (name, value)) in values.iter().enumerate() {
            args.set(
                *name,
                match value {
                    Value::Number(number) => FluentValue::from(*number),
                    Value::Word(word) => FluentValue::from(word.as_str()),
                    Value::Line(_) => FluentValue::from(mark(n).to_string()),
                },
            );
        }
        let said = self.formatted(key, &args).or_else(|| Self::of(Language::English).formatted(key, &args));
        debug_assert!(said.is_some(), "no catalogue has {key}");
        put_together(&said.unwrap_or_else(|| key.to_owned()), values)
    }

    /// The same as bare words.
    pub fn plain(&self, key: &str, values: &[(&'static str, Value)]) -> String {
        let line = self.line(key, values);
        line.into_iter()
            .map(|span| match span {
                Span::Text(words) | Span::Strong(words) | Span::Code(words) | Span::Command(words) => words,
                shown => {
                    debug_assert!(false, "{key}: {shown:?} cannot be shown in bare words");
                    String::new()
                }
            })
            .collect()
    }

    fn formatted(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.catalogue.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let said = self.catalogue.format_pattern(pattern, Some(args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{key} in {}: {errors:?}", self.language.code());
        Some(said)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

/// Puts the values where their marks stand; neighbouring texts become one.
fn put_together(said: &str, values: &[(&'static str, Value)]) -> Line {
    let mut line = Line::new();
    let mut push = |span: Span| match (line.last_mut(), span) {
        (Some(Span::Text(before)), Span::Text(words)) => before.push_str(&words),
        (_, Span::Text(words)) if words.is_empty() => {}
        (_, span) => line.push(span),
    };
    let mut rest = said;
    while let Some((at, letter)) = rest.char_indices().find(|(_, letter)| ('\u{E000}'..='\u{E0FF}').contains(letter)) {
        push(text(&rest[..at]));
        let value = values.iter().enumerate().find(|(n, _)| mark(*n) == letter).map(|(_, (_, value))| value);
        if let Some(Value::Line(spans)) = value {
            spans.iter().cloned().for_each(&mut push);
        }
        rest = &rest[at + letter.len_utf8()..];
    }
    push(text(rest));
    line
}

#[cfg(test)]
mod tests;
