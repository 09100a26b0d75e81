//! What grading gives: which key points an answer makes, and the places that show it.

use std::fmt;
use std::ops::Range;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What an answer is found to say. It holds places in the answer, never its words: who forgets the answer
/// forgets all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grade {
    /// Thousandths of what full marks need.
    pub coverage: u16,
    /// One for each key point, in the question's order.
    pub points: Vec<PointGrade>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
}

impl Grade {
    /// The key point called `id`.
    pub fn point(&self, id: &str) -> Option<&PointGrade> {
        self.points.iter().find(|point| point.id == id)
    }

    /// The key points made, counted in halves.
    pub fn halves_made(&self) -> u32 {
        self.points.iter().map(|point| point.credit.halves()).sum()
    }
}

/// How one key point came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointGrade {
    pub id: String,
    pub credit: Credit,
    pub finding: Finding,
    /// Bytes of the original answer, on character boundaries, that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Range<usize>>,
}

/// What a key point earns; written as its number of halves: 0, 1 or 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Credit {
    #[default]
    None,
    Half,
    Full,
}

impl Credit {
    /// 0, 1 or 2.
    pub const fn halves(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Half => 1,
            Self::Full => 2,
        }
    }
}

impl Serialize for Credit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.halves())
    }
}

impl<'de> Deserialize<'de> for Credit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            0 => Ok(Self::None),
            1 => Ok(Self::Half),
            2 => Ok(Self::Full),
            other => Err(D::Error::custom(format_args!("{other} is not a number of halves: 0, 1 or 2"))),
        }
    }
}

/// Why a key point earns what it earns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Said.
    Made,
    /// Mentioned in a list of keywords: half.
    InList,
    /// Said after a hint gave it away: half.
    Revealed,
    /// Mentioned, but the answer seems to say the opposite.
    ArguedAgainst,
    /// Something said elsewhere in the answer cannot be true together with it.
    Contradicted,
    /// Not found.
    NotFound,
}

/// What the answer as a whole was like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// Part of it is a list of keywords.
    List,
    /// Part of it repeats the question.
    QuestionRepeated,
    /// Part of it repeats a hint.
    HintRepeated,
    /// Most of it does not read like English.
    NotEnglish,
    /// Only the beginning was read.
    Cut,
}

impl fmt::Display for Flag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::List => "list",
            Self::QuestionRepeated => "question_repeated",
            Self::HintRepeated => "hint_repeated",
            Self::NotEnglish => "not_english",
            Self::Cut => "cut",
        })
    }
}

/// Why an answer is not graded and no attempt is used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ungradable {
    /// Nothing that could be read.
    Empty,
    TooShort {
        words: usize,
    },
    TooLong {
        chars: usize,
        max: usize,
    },
    NotEnglish,
}
