//! The question files: their shapes, loading them, proving them.
//!
//! A pack is a folder `<pack>/pack.toml` with one `<slug>.toml` per question. Loading is validating:
//! every problem of every file is collected and told at once, with its place.

pub mod check;
mod cores;
mod lexicon;
mod load;
pub mod trial;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::quiz::question::{Question, QuestionId};

pub use lexicon::lexicon;
pub use load::{load_embedded, load_folder};

/// `pack.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackInfo {
    /// What people call it.
    pub name: String,
    /// One sentence on what it is about.
    pub about: String,
    /// Grows with every change of content; an older one never replaces a newer one.
    pub version: u32,
    /// Whose work it is and under which licence it may be used.
    #[serde(default)]
    pub licence: String,
}

/// A folder of questions on one theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The folder's name.
    pub slug: String,
    pub info: PackInfo,
    /// By slug.
    pub questions: BTreeMap<String, Question>,
}

impl Pack {
    /// The questions under their full names, in order of slug.
    pub fn named_questions(&self) -> impl Iterator<Item = (QuestionId, &Question)> {
        self.questions
            .iter()
            .filter_map(|(slug, question)| QuestionId::new(&self.slug, slug).ok().map(|id| (id, question)))
    }
}

/// Something wrong with a question file, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// Path as given, or inside the shipped packs.
    pub file: String,
    /// The key in the file, such as `key_point[who-is-calling].any_of[0]`; empty for the whole file.
    pub key: String,
    /// What is wrong and what to write instead.
    pub says: String,
    pub severity: Severity,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Error,
    Warning,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if !self.key.is_empty() {
            write!(f, " {}", self.key)?;
        }
        let kind = match self.severity {
            Severity::Error => "",
            Severity::Warning => "warning: ",
        };
        write!(f, ": {kind}{}", self.says)
    }
}

/// The name of one exact text: SHA-256 over the question's canonical JSON, as lower-case hex.
///
/// The order of keys in the file does not matter, the text does.
///
/// # Panics
/// Never: every question has its JSON.
pub fn revision_of(question: &Question) -> String {
    use std::fmt::Write as _;
    let canonical = serde_json::to_vec(question).expect("a question is plain data");
    Sha256::digest(canonical).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
