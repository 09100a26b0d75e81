//! What cannot be when members object and moderators decide.

use chrono::NaiveDate;

use super::{Error, Refusal, command};
use crate::chat::{Line, Span};
use crate::quiz::grade::{Finding, PHRASING_WORDS, PhrasingProblem};
use crate::words::{Words, say, whether};

/// A no that has to do with reports, appeals and what moderators decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseRefusal {
    /// They reported this question and it was not looked at yet.
    Reported,
    /// The same with an appeal.
    Appealed,
    /// So many of theirs wait already.
    TooMany {
        most: i64,
    },
    /// Nothing was said.
    NoWords,
    TooLong {
        chars: usize,
        most: usize,
    },
    /// They have no answer to this question.
    NotAnswered,
    /// Their answer has full marks.
    FullMarks,
    /// The words of their answer were removed.
    AnswerRemoved,
    /// Somebody decided it before.
    Decided,
    Phrasing(PhrasingProblem),
    /// The accepted words do not stand in the answer that is appealed for.
    NotInAnswer,
    NoSuchQuestion(String),
    /// No question to withdraw, or to let count again.
    NothingThere {
        voided: bool,
    },
    NoSuchMember(String),
    /// No question was closed here on that day.
    NoRound(NaiveDate),
    /// It can still be answered.
    StillOpen(NaiveDate),
    /// The member answered on that day.
    Answered(NaiveDate),
}

impl CaseRefusal {
    /// How to say it.
    pub(super) fn says(&self, words: &Words) -> Line {
        match self {
            Self::Reported => say!(words, "case-reported"),
            Self::Appealed => say!(words, "case-appealed"),
            Self::TooMany { most } => say!(words, "case-too-many", most = *most),
            Self::NoWords => say!(words, "case-no-words"),
            Self::TooLong { chars, most } => say!(words, "case-too-long", chars = *chars, most = *most),
            Self::NotAnswered => say!(words, "case-not-answered"),
            Self::FullMarks => say!(words, "case-full-marks"),
            Self::AnswerRemoved => say!(words, "case-answer-removed"),
            Self::Decided => say!(words, "case-decided", command = command("moderate queue")),
            Self::Phrasing(problem) => phrasing(problem, words),
            Self::NotInAnswer => say!(words, "case-not-in-answer"),
            Self::NoSuchQuestion(typed) => say!(words, "case-no-such-question", words = typed.as_str()),
            Self::NothingThere { voided } => say!(words, "case-nothing-there", voided = whether(*voided)),
            Self::NoSuchMember(typed) => say!(words, "case-no-such-member", words = typed.as_str()),
            Self::NoRound(day) => say!(words, "case-no-round", day = words.day(*day)),
            Self::StillOpen(day) => say!(words, "case-still-open", day = words.day(*day)),
            Self::Answered(day) => say!(words, "case-answered", day = words.day(*day)),
        }
    }
}

fn phrasing(problem: &PhrasingProblem, words: &Words) -> Line {
    match problem {
        PhrasingProblem::NoSuchPoint => say!(words, "old-button", command = Span::Command("moderate queue".to_owned())),
        PhrasingProblem::Words(count) => {
            let (least, most) = (*PHRASING_WORDS.start(), *PHRASING_WORDS.end());
            say!(words, "phrasing-words", count = *count, least = least, most = most)
        }
        PhrasingProblem::Sentences => say!(words, "phrasing-sentences"),
        PhrasingProblem::Echo => say!(words, "phrasing-echo"),
        PhrasingProblem::Hint(number) => say!(words, "phrasing-hint", number = *number),
        PhrasingProblem::Wrong(answer) => say!(words, "phrasing-wrong", answer = answer.as_str()),
        PhrasingProblem::NotMade(finding) => {
            let denied = matches!(finding, Finding::ArguedAgainst | Finding::Contradicted);
            say!(words, "phrasing-not-made", denied = whether(denied))
        }
    }
}

impl From<CaseRefusal> for Refusal {
    fn from(refusal: CaseRefusal) -> Self {
        Self::Case(refusal)
    }
}

impl From<CaseRefusal> for Error {
    fn from(refusal: CaseRefusal) -> Self {
        Refusal::Case(refusal).into()
    }
}
