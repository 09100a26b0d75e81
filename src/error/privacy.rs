//! A no that has to do with what is kept about somebody.

use super::{Error, Refusal, command};
use crate::chat::Line;
use crate::words::{Words, say};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrivacyRefusal {
    /// They were forgotten while they asked.
    Forgotten,
    /// Something else than the word that confirms it was typed.
    NotConfirmed { typed: String, word: String },
    /// What is kept about somebody is more than one file may hold.
    TooLarge { megabytes: usize, years: Vec<u32> },
}

impl PrivacyRefusal {
    /// How to say it.
    pub(super) fn says(&self, words: &Words) -> Line {
        match self {
            Self::Forgotten => say!(words, "forgotten-meanwhile"),
            Self::NotConfirmed { typed, word } => say!(
                words,
                "not-confirmed",
                typed = typed.as_str(),
                word = word.as_str(),
                command = command("privacy forget")
            ),
            Self::TooLarge { megabytes, years } => say!(
                words,
                "export-too-large",
                megabytes = *megabytes,
                years = words.commas(years.iter().map(ToString::to_string)),
                command = command("privacy export"),
                option = words.option("year")
            ),
        }
    }
}

impl From<PrivacyRefusal> for Error {
    fn from(refusal: PrivacyRefusal) -> Self {
        Refusal::Privacy(refusal).into()
    }
}
