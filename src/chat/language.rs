//! The languages Hone speaks.

use std::fmt;

/// A language with a catalogue in `data/words`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// What is said where nothing else was chosen; the catalogue the others are held against.
    #[default]
    English,
    German,
    French,
    Spanish,
    /// As written in Brazil.
    Portuguese,
    Japanese,
}

impl Language {
    pub const EVERY: [Self; 6] =
        [Self::English, Self::German, Self::French, Self::Spanish, Self::Portuguese, Self::Japanese];

    /// The code it is stored and typed as, and its catalogue's folder.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::Japanese => "ja",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|language| language.code() == code)
    }

    /// The one to speak to somebody whose client is set to this locale, such as `es-419`.
    pub fn from_locale(locale: &str) -> Option<Self> {
        let main = |code: &str| code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        Self::EVERY.into_iter().find(|language| main(language.code()) == main(locale))
    }
}

/// Its own name, as those call it who speak it.
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português (Brasil)",
            Self::Japanese => "日本語",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_finds_its_language() {
        for (locale, language) in [
            ("de", Some(Language::German)),
            ("es-419", Some(Language::Spanish)),
            ("es-ES", Some(Language::Spanish)),
            ("en-GB", Some(Language::English)),
            ("pt-BR", Some(Language::Portuguese)),
            ("ko", None),
            ("", None),
        ] {
            assert_eq!(Language::from_locale(locale), language, "{locale}");
        }
        for language in Language::EVERY {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
    }
}
