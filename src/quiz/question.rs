//! A question as authored: what is asked, what a full answer says, and what helps on the way.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Where a question lives: `pack/slug`. It is the question's identity for ever; the text may be mended,
/// the path is never reused.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct QuestionId {
    pack: String,
    slug: String,
}

impl QuestionId {
    /// # Errors
    /// When either part is not lower-case letters, digits and single hyphens, 1 to 64 long.
    pub fn new(pack: &str, slug: &str) -> Result<Self, InvalidQuestionId> {
        if is_slug(pack) && is_slug(slug) {
            Ok(Self { pack: pack.to_owned(), slug: slug.to_owned() })
        } else {
            Err(InvalidQuestionId(format!("{pack}/{slug}")))
        }
    }

    pub fn pack(&self) -> &str {
        &self.pack
    }

    pub fn slug(&self) -> &str {
        &self.slug
    }
}

/// Lower-case letters, digits and single inner hyphens, 1 to 64 characters.
pub fn is_slug(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidQuestionId(String);

impl fmt::Display for InvalidQuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a question's name: write pack/slug, each of lower-case letters, digits and hyphens",
            self.0
        )
    }
}

impl std::error::Error for InvalidQuestionId {}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.pack, self.slug)
    }
}

impl FromStr for QuestionId {
    type Err = InvalidQuestionId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (pack, slug) = text.split_once('/').ok_or_else(|| InvalidQuestionId(text.to_owned()))?;
        Self::new(pack, slug)
    }
}

impl TryFrom<String> for QuestionId {
    type Error = InvalidQuestionId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<QuestionId> for String {
    fn from(id: QuestionId) -> Self {
        id.to_string()
    }
}

/// What kind of question it is, as interviewers sort them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Beginner,
    Intermediate,
    Advanced,
    Scenario,
    Tools,
    Behavioral,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Beginner => "beginner",
            Self::Intermediate => "intermediate",
            Self::Advanced => "advanced",
            Self::Scenario => "scenario",
            Self::Tools => "tools",
            Self::Behavioral => "behavioral",
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Difficulty {
    Easy,
    Medium,
    Hard,
}

impl fmt::Display for Difficulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        })
    }
}

impl FromStr for Difficulty {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "easy" => Ok(Self::Easy),
            "medium" => Ok(Self::Medium),
            "hard" => Ok(Self::Hard),
            _ => Err(format!("`{text}` is not a difficulty: easy, medium or hard")),
        }
    }
}

/// A question, exactly as the file holds it and as a revision stores it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question as posted: plain text, at most 600 characters.
    pub ask: String,
    pub level: Level,
    pub difficulty: Difficulty,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The rows of the topic map this question answers for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
    /// The model answer, as a strong candidate would say it.
    pub answer: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// Full marks for any this many units of worth; all of them when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points_needed: Option<u32>,
    /// Out of play, but still explained to those who answered it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
    #[serde(default, rename = "hint", skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<Hint>,
    #[serde(default, rename = "key_point", skip_serializing_if = "Vec::is_empty")]
    pub key_points: Vec<KeyPoint>,
    #[serde(default, rename = "example", skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
}

impl Question {
    /// How much worth earns full marks.
    pub fn worth_needed(&self) -> u32 {
        let all = self.key_points.iter().map(|point| point.worth).sum();
        self.points_needed.unwrap_or(all).clamp(1, u32::max(all, 1))
    }
}

/// Where to read on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub name: String,
    pub url: String,
}

/// One of the staged helps: nudge, concept, outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hint {
    pub text: String,
    /// Key points it gives away; they earn half afterwards.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reveals: Vec<String>,
}

/// Which stance towards the matched idea makes the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// Said to be so, or to be done.
    #[default]
    Affirm,
    /// Said not to be so, or to be avoided ("never trust …").
    Deny,
    /// Mentioned at all.
    Any,
}

/// One thing a full answer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyPoint {
    /// Lower-case slug, unique in the question; never matched against answers.
    pub id: String,
    /// The point in one sentence, shown to people.
    pub says: String,
    /// Why it matters, shown when it was missing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    #[serde(default = "one")]
    pub worth: u32,
    /// Patterns; one match is enough. Grammar: see [`crate::quiz::grade`].
    #[serde(default)]
    pub any_of: Vec<String>,
    #[serde(default)]
    pub polarity: Polarity,
    /// Patterns that take the credit away wherever they match.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<String>,
}

const fn one() -> u32 {
    1
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExampleKind {
    Strong,
    Partial,
    Wrong,
    OffTopic,
}

/// An answer with the grade it must get: the proof that the patterns work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub kind: ExampleKind,
    pub answer: String,
    /// Key points it must be credited for.
    #[serde(default)]
    pub makes: Vec<String>,
    /// Key points it must not be credited for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub misses: Vec<String>,
}

/// The multiple-choice form, used by quizzes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub ask: String,
    pub right: String,
    pub wrong: Vec<WrongChoice>,
    /// Why the right one is right, in one or two sentences.
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrongChoice {
    pub text: String,
    /// What is wrong with it.
    pub why: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_named_by_pack_and_slug() {
        let id: QuestionId = "cloud-security/who-holds-the-key".parse().unwrap();
        assert_eq!((id.pack(), id.slug()), ("cloud-security", "who-holds-the-key"));
        assert_eq!(id.to_string(), "cloud-security/who-holds-the-key");
    }

    #[test]
    fn names_that_would_not_survive_a_file_system_are_refused() {
        for bad in ["", "a", "a/", "/b", "A/b", "a/b/c", "a/../b", "a/-b", "a/b--c", "a/b c"] {
            assert!(bad.parse::<QuestionId>().is_err(), "{bad}");
        }
    }
}
