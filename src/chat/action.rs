//! What a button or a form means, and its one wire format.
//!
//! A wire text is at most 100 bytes (Discord's limit for a `custom_id`) and never holds words of a question
//! or an answer. Buttons outlive the process: an unknown text is an older or newer version's, not an error.

use std::fmt;
use std::str::FromStr;

use super::{GroupAction, MockAction, ModerationAction, PracticeAction, PrivacyAction, SeasonAction};
use crate::quiz::standing::{Scope, Span};
use crate::quiz::{QuizId, RoundId};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Action {
    /// Open the form for an answer.
    OpenAnswer {
        round: RoundId,
    },
    /// The form of [`Self::OpenAnswer`] came back. Without a round: the one open in the channel.
    SubmitAnswer {
        round: Option<RoundId>,
    },
    /// Take the next hint at the price on the button.
    NextHint {
        round: RoundId,
    },
    /// Take hint `number` (from 1) at the price shown.
    TakeHint {
        round: RoundId,
        number: u8,
    },
    /// Turn to a page of a leaderboard.
    ShowBoard {
        span: Span,
        scope: Scope,
        page: u32,
    },
    /// Post a board where everyone sees it.
    ShareBoard {
        span: Span,
        scope: Scope,
    },
    /// Join a quiz.
    JoinQuiz {
        quiz: QuizId,
    },
    LeaveQuiz {
        quiz: QuizId,
    },
    /// Begin without waiting for more players.
    BeginQuiz {
        quiz: QuizId,
    },
    /// Show the options of a quiz's question to oneself.
    OpenQuestion {
        quiz: QuizId,
        number: u8,
    },
    /// The same for whatever question is open by now, in the same message.
    ShowOpen {
        quiz: QuizId,
    },
    /// Choose the option at this place (from 0) of one's own order.
    ChooseOption {
        quiz: QuizId,
        number: u8,
        place: u8,
    },
    SkipQuestion {
        quiz: QuizId,
        number: u8,
    },
    /// Go through what one missed.
    RetryMissed {
        quiz: QuizId,
    },
    /// What one missed after this question.
    RetryNext {
        quiz: QuizId,
        after: u8,
    },
    RetryOption {
        quiz: QuizId,
        number: u8,
        place: u8,
    },
    Practice(PracticeAction),
    Mock(MockAction),
    Group(GroupAction),
    Privacy(PrivacyAction),
    Moderation(ModerationAction),
    Season(SeasonAction),
}

/// A button of another version of the bot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownAction;

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OpenAnswer { round } => write!(f, "answer/{round}"),
            Self::SubmitAnswer { round: Some(round) } => write!(f, "submit/{round}"),
            Self::SubmitAnswer { round: None } => write!(f, "submit/open"),
            Self::NextHint { round } => write!(f, "hints/{round}"),
            Self::TakeHint { round, number } => write!(f, "hint/{round}/{number}"),
            Self::ShowBoard { span, scope, page } => write!(f, "board/{span}/{scope}/{page}"),
            Self::ShareBoard { span, scope } => write!(f, "share/{span}/{scope}"),
            Self::JoinQuiz { quiz } => write!(f, "quiz/join/{quiz}"),
            Self::LeaveQuiz { quiz } => write!(f, "quiz/leave/{quiz}"),
            Self::BeginQuiz { quiz } => write!(f, "quiz/begin/{quiz}"),
            Self::OpenQuestion { quiz, number } => write!(f, "quiz/open/{quiz}/{number}"),
            Self::ShowOpen { quiz } => write!(f, "quiz/show/{quiz}"),
            Self::ChooseOption { quiz, number, place } => write!(f, "quiz/choose/{quiz}/{number}/{place}"),
            Self::SkipQuestion { quiz, number } => write!(f, "quiz/skip/{quiz}/{number}"),
            Self::RetryMissed { quiz } => write!(f, "quiz/retry/{quiz}"),
            Self::RetryNext { quiz, after } => write!(f, "quiz/retry/{quiz}/{after}"),
            Self::RetryOption { quiz, number, place } => write!(f, "quiz/retry/{quiz}/{number}/{place}"),
            Self::Practice(action) => action.fmt(f),
            Self::Mock(action) => action.fmt(f),
            Self::Group(action) => action.fmt(f),
            Self::Privacy(action) => action.fmt(f),
            Self::Moderation(action) => action.fmt(f),
            Self::Season(action) => action.fmt(f),
        }
    }
}

impl FromStr for Action {
    type Err = UnknownAction;

    fn from_str(wire: &str) -> Result<Self, UnknownAction> {
        let parts: Vec<&str> = wire.split('/').collect();
        let span = |word: &str| word.parse::<Span>().map_err(|()| UnknownAction);
        let scope = |word: &str| word.parse::<Scope>().map_err(|()| UnknownAction);
        Ok(match parts.as_slice() {
            ["answer", round] => Self::OpenAnswer { round: number(round)? },
            ["submit", "open"] => Self::SubmitAnswer { round: None },
            ["submit", round] => Self::SubmitAnswer { round: Some(number(round)?) },
            ["hints", round] => Self::NextHint { round: number(round)? },
            ["hint", round, hint] => Self::TakeHint { round: number(round)?, number: number(hint)? },
            ["board", word, who, page] => {
                Self::ShowBoard { span: span(word)?, scope: scope(who)?, page: number(page)? }
            }
            ["share", word, who] => Self::ShareBoard { span: span(word)?, scope: scope(who)? },
            ["quiz", "join", quiz] => Self::JoinQuiz { quiz: number(quiz)? },
            ["quiz", "leave", quiz] => Self::LeaveQuiz { quiz: number(quiz)? },
            ["quiz", "begin", quiz] => Self::BeginQuiz { quiz: number(quiz)? },
            ["quiz", "open", quiz, n] => Self::OpenQuestion { quiz: number(quiz)?, number: number(n)? },
            ["quiz", "show", quiz] => Self::ShowOpen { quiz: number(quiz)? },
            ["quiz", "choose", quiz, n, place] => {
                Self::ChooseOption { quiz: number(quiz)?, number: number(n)?, place: number(place)? }
            }
            ["quiz", "skip", quiz, n] => Self::SkipQuestion { quiz: number(quiz)?, number: number(n)? },
            ["quiz", "retry", quiz] => Self::RetryMissed { quiz: number(quiz)? },
            ["quiz", "retry", quiz, after] => Self::RetryNext { quiz: number(quiz)?, after: number(after)? },
            ["quiz", "retry", quiz, n, place] => {
                Self::RetryOption { quiz: number(quiz)?, number: number(n)?, place: number(place)? }
            }
            ["practice", rest @ ..] => Self::Practice(PracticeAction::read(rest)?),
            ["mock", rest @ ..] => Self::Mock(MockAction::read(rest)?),
            ["group", rest @ ..] => Self::Group(GroupAction::read(rest)?),
            ["privacy", rest @ ..] => Self::Privacy(PrivacyAction::read(rest)?),
            ["mod", rest @ ..] => Self::Moderation(ModerationAction::read(rest)?),
            ["season", rest @ ..] => Self::Season(SeasonAction::read(rest)?),
            _ => return Err(UnknownAction),
        })
    }
}

pub(super) fn number<T: FromStr>(text: &str) -> Result<T, UnknownAction> {
    if text.starts_with('+') {
        return Err(UnknownAction);
    }
    text.parse().map_err(|_| UnknownAction)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::quiz::GroupId;

    fn any_action() -> impl Strategy<Value = Action> {
        let round = any::<i64>().prop_map(RoundId);
        let span = (any::<i32>(), 0..=Span::EVERY.len())
            .prop_map(|(number, kind)| Span::EVERY.get(kind).copied().unwrap_or(Span::Season(number)));
        prop_oneof![
            round.clone().prop_map(|round| Action::OpenAnswer { round }),
            prop::option::of(round.clone()).prop_map(|round| Action::SubmitAnswer { round }),
            round.clone().prop_map(|round| Action::NextHint { round }),
            (round, any::<u8>()).prop_map(|(round, number)| Action::TakeHint { round, number }),
            (span.clone(), any_scope(), any::<u32>()).prop_map(|(span, scope, page)| Action::ShowBoard {
                span,
                scope,
                page
            }),
            (span, any_scope()).prop_map(|(span, scope)| Action::ShareBoard { span, scope }),
            any_quiz_action(),
        ]
    }

    fn any_scope() -> impl Strategy<Value = Scope> {
        prop_oneof![
            Just(Scope::Channel),
            Just(Scope::Workspace),
            any::<i64>().prop_map(|group| Scope::Group(GroupId(group))),
            Just(Scope::Groups),
        ]
    }

    #[test]
    fn buttons_of_boards_that_were_posted_before_there_were_groups_still_work() {
        let show = |scope| Ok(Action::ShowBoard { span: Span::Week, scope, page: 2 });
        assert_eq!("board/week/c/2".parse(), show(Scope::Channel));
        assert_eq!("board/week/w/2".parse(), show(Scope::Workspace));
        assert_eq!("share/all/w".parse(), Ok(Action::ShareBoard { span: Span::All, scope: Scope::Workspace }));
    }

    fn any_quiz_action() -> impl Strategy<Value = Action> {
        (any::<i64>().prop_map(QuizId), any::<u8>(), any::<u8>(), 0usize..10).prop_map(
            |(quiz, number, place, which)| match which {
                0 => Action::JoinQuiz { quiz },
                1 => Action::LeaveQuiz { quiz },
                2 => Action::BeginQuiz { quiz },
                3 => Action::OpenQuestion { quiz, number },
                4 => Action::ShowOpen { quiz },
                5 => Action::ChooseOption { quiz, number, place },
                6 => Action::SkipQuestion { quiz, number },
                7 => Action::RetryMissed { quiz },
                8 => Action::RetryNext { quiz, after: number },
                _ => Action::RetryOption { quiz, number, place },
            },
        )
    }

    proptest! {
        #[test]
        fn it_survives_the_wire(action in any_action()) {
            let wire = action.to_string();
            prop_assert!(wire.len() <= 100);
            prop_assert_eq!(wire.parse(), Ok(action));
        }

        #[test]
        fn junk_is_unknown_and_never_panics(junk in ".{0,120}") {
            if let Ok(action) = junk.parse::<Action>() {
                prop_assert!(!action.to_string().is_empty());
            }
        }
    }
}
