//! What the buttons and forms of reports, appeals and their decision mean. The wire format as in [`super::Action`].

use std::fmt;

use super::UnknownAction;
use super::action::number;
use crate::quiz::{CaseId, QuizId, RoundId};

/// Pressed, those with a form open it; submitted, it comes back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ModerationAction {
    /// Report the question of a round: a form.
    Report {
        round: RoundId,
    },
    /// Report a question of a quiz, from 1: a form.
    ReportQuiz {
        quiz: QuizId,
        question: u8,
    },
    /// Appeal against the grade of an attempt, from 1; 0 is one's best: a form, or the key points to choose from.
    Appeal {
        round: RoundId,
        attempt: u8,
    },
    /// The same for a key point, by its place in the question: a form.
    AppealPoint {
        round: RoundId,
        attempt: u8,
        point: u8,
    },
    /// Show the oldest open case after this one.
    Next {
        after: CaseId,
    },
    /// Accept a report; of an appeal, choose the key point.
    Accept {
        case: CaseId,
    },
    /// Accept a report and withdraw the question.
    AcceptAndVoid {
        case: CaseId,
    },
    Reject {
        case: CaseId,
    },
    /// The answer makes this key point, by its place: choose the words.
    Point {
        case: CaseId,
        point: u8,
    },
    /// Type the words to accept: a form.
    Phrase {
        case: CaseId,
        point: u8,
    },
    /// Accept a sentence of the answer, from 0.
    Sentence {
        case: CaseId,
        point: u8,
        sentence: u8,
    },
}

impl ModerationAction {
    /// Whether pressing it opens a form.
    pub fn opens_form(&self) -> bool {
        matches!(
            self,
            Self::Report { .. }
                | Self::ReportQuiz { .. }
                | Self::Appeal { .. }
                | Self::AppealPoint { .. }
                | Self::Phrase { .. }
        )
    }

    /// Whether what comes replaces the message the button stands on.
    pub fn turns_page(&self) -> bool {
        matches!(
            self,
            Self::Next { .. }
                | Self::Accept { .. }
                | Self::AcceptAndVoid { .. }
                | Self::Reject { .. }
                | Self::Point { .. }
        )
    }

    /// Reads what follows `mod/`.
    pub(super) fn read(parts: &[&str]) -> Result<Self, UnknownAction> {
        Ok(match parts {
            ["report", round] => Self::Report { round: number(round)? },
            ["quiz", quiz, question] => Self::ReportQuiz { quiz: number(quiz)?, question: number(question)? },
            ["appeal", round, attempt] => Self::Appeal { round: number(round)?, attempt: number(attempt)? },
            ["appeal", round, attempt, point] => {
                Self::AppealPoint { round: number(round)?, attempt: number(attempt)?, point: number(point)? }
            }
            ["next", after] => Self::Next { after: number(after)? },
            ["accept", case] => Self::Accept { case: number(case)? },
            ["void", case] => Self::AcceptAndVoid { case: number(case)? },
            ["reject", case] => Self::Reject { case: number(case)? },
            ["point", case, point] => Self::Point { case: number(case)?, point: number(point)? },
            ["phrase", case, point] => Self::Phrase { case: number(case)?, point: number(point)? },
            ["sentence", case, point, sentence] => {
                Self::Sentence { case: number(case)?, point: number(point)?, sentence: number(sentence)? }
            }
            _ => return Err(UnknownAction),
        })
    }
}

impl fmt::Display for ModerationAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report { round } => write!(f, "mod/report/{round}"),
            Self::ReportQuiz { quiz, question } => write!(f, "mod/quiz/{quiz}/{question}"),
            Self::Appeal { round, attempt } => write!(f, "mod/appeal/{round}/{attempt}"),
            Self::AppealPoint { round, attempt, point } => write!(f, "mod/appeal/{round}/{attempt}/{point}"),
            Self::Next { after } => write!(f, "mod/next/{after}"),
            Self::Accept { case } => write!(f, "mod/accept/{case}"),
            Self::AcceptAndVoid { case } => write!(f, "mod/void/{case}"),
            Self::Reject { case } => write!(f, "mod/reject/{case}"),
            Self::Point { case, point } => write!(f, "mod/point/{case}/{point}"),
            Self::Phrase { case, point } => write!(f, "mod/phrase/{case}/{point}"),
            Self::Sentence { case, point, sentence } => write!(f, "mod/sentence/{case}/{point}/{sentence}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Action;
    use super::*;

    fn any_action() -> impl Strategy<Value = Action> {
        let ids = (any::<i64>(), any::<u8>(), any::<u8>());
        (ids, 0usize..11).prop_map(|((id, a, b), which)| {
            let (round, quiz, case) = (RoundId(id), QuizId(id), CaseId(id));
            Action::Moderation(match which {
                0 => ModerationAction::Report { round },
                1 => ModerationAction::ReportQuiz { quiz, question: a },
                2 => ModerationAction::Appeal { round, attempt: a },
                3 => ModerationAction::AppealPoint { round, attempt: a, point: b },
                4 => ModerationAction::Next { after: case },
                5 => ModerationAction::Accept { case },
                6 => ModerationAction::AcceptAndVoid { case },
                7 => ModerationAction::Reject { case },
                8 => ModerationAction::Point { case, point: a },
                9 => ModerationAction::Phrase { case, point: a },
                _ => ModerationAction::Sentence { case, point: a, sentence: b },
            })
        })
    }

    proptest! {
        #[test]
        fn it_survives_the_wire(action in any_action()) {
            let wire = action.to_string();
            prop_assert!(wire.len() <= 100);
            prop_assert_eq!(wire.parse(), Ok(action));
        }
    }
}
