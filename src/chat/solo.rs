//! What the buttons and forms of practice and of mock interviews mean. The wire format as in [`super::Action`].

use std::fmt;
use std::str::FromStr;

use super::UnknownAction;
use super::action::number;
use crate::quiz::{MockId, ShowingId};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PracticeAction {
    /// Show the question that waits, or the next one; after a showing, out of the same packs.
    Next { after: Option<ShowingId> },
    /// The same out of one pack.
    From { pack: String },
    /// Open the form for an answer in words.
    Open { showing: ShowingId },
    /// The form came back.
    Submit { showing: ShowingId },
    /// Show the question with options to pick from.
    Options { showing: ShowingId },
    /// Pick the option at this place, from 0, as it was shown.
    Pick { showing: ShowingId, place: u8 },
    /// Take hint `number`, from 1.
    Hint { showing: ShowingId, number: u8 },
    /// Not known: show the answer.
    GiveUp { showing: ShowingId },
    /// Another time.
    PutOff { showing: ShowingId },
    /// Remind again in so many hours.
    Snooze { hours: u8 },
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MockAction {
    /// Open the form for an answer to question `number`, from 1.
    Open { mock: MockId, number: u8 },
    /// The form came back.
    Submit { mock: MockId, number: u8 },
    /// Take hint `hint`, from 1, for question `number`.
    Hint { mock: MockId, number: u8, hint: u8 },
    /// Leave question `number` unanswered.
    Pass { mock: MockId, number: u8 },
    /// The report as a Markdown file.
    Export { mock: MockId },
    /// Begin another one like it.
    Again { mock: MockId },
    /// Begin another one like it about another pack.
    About { mock: MockId, pack: String },
}

/// Names longer than this cannot stand in a button.
const PACK_NAME: usize = 60;

/// The name of a pack, which has no slash in it.
fn pack_name(name: &str) -> Result<String, UnknownAction> {
    if is_pack_name(name) { Ok(name.to_owned()) } else { Err(UnknownAction) }
}

/// Whether an action can name this pack.
pub fn is_pack_name(name: &str) -> bool {
    (1..=PACK_NAME).contains(&name.len()) && !name.contains('/')
}

impl fmt::Display for PracticeAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Next { after: None } => write!(f, "practice/next"),
            Self::Next { after: Some(showing) } => write!(f, "practice/next/{showing}"),
            Self::From { pack } => write!(f, "practice/from/{pack}"),
            Self::Open { showing } => write!(f, "practice/open/{showing}"),
            Self::Submit { showing } => write!(f, "practice/submit/{showing}"),
            Self::Options { showing } => write!(f, "practice/options/{showing}"),
            Self::Pick { showing, place } => write!(f, "practice/pick/{showing}/{place}"),
            Self::Hint { showing, number } => write!(f, "practice/hint/{showing}/{number}"),
            Self::GiveUp { showing } => write!(f, "practice/give-up/{showing}"),
            Self::PutOff { showing } => write!(f, "practice/put-off/{showing}"),
            Self::Snooze { hours } => write!(f, "practice/snooze/{hours}"),
        }
    }
}

impl PracticeAction {
    /// Reads what follows `practice/`.
    pub(super) fn read(parts: &[&str]) -> Result<Self, UnknownAction> {
        Ok(match parts {
            ["next"] => Self::Next { after: None },
            ["next", showing] => Self::Next { after: Some(number(showing)?) },
            ["from", pack] => Self::From { pack: pack_name(pack)? },
            ["open", showing] => Self::Open { showing: number(showing)? },
            ["submit", showing] => Self::Submit { showing: number(showing)? },
            ["options", showing] => Self::Options { showing: number(showing)? },
            ["pick", showing, place] => Self::Pick { showing: number(showing)?, place: number(place)? },
            ["hint", showing, hint] => Self::Hint { showing: number(showing)?, number: number(hint)? },
            ["give-up", showing] => Self::GiveUp { showing: number(showing)? },
            ["put-off", showing] => Self::PutOff { showing: number(showing)? },
            ["snooze", hours] => Self::Snooze { hours: number(hours)? },
            _ => return Err(UnknownAction),
        })
    }
}

impl fmt::Display for MockAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open { mock, number } => write!(f, "mock/open/{mock}/{number}"),
            Self::Submit { mock, number } => write!(f, "mock/submit/{mock}/{number}"),
            Self::Hint { mock, number, hint } => write!(f, "mock/hint/{mock}/{number}/{hint}"),
            Self::Pass { mock, number } => write!(f, "mock/pass/{mock}/{number}"),
            Self::Export { mock } => write!(f, "mock/export/{mock}"),
            Self::Again { mock } => write!(f, "mock/again/{mock}"),
            Self::About { mock, pack } => write!(f, "mock/about/{mock}/{pack}"),
        }
    }
}

impl MockAction {
    /// Reads what follows `mock/`.
    pub(super) fn read(parts: &[&str]) -> Result<Self, UnknownAction> {
        fn of<T: FromStr>(text: &str) -> Result<T, UnknownAction> {
            number(text)
        }
        Ok(match parts {
            ["open", mock, number] => Self::Open { mock: of(mock)?, number: of(number)? },
            ["submit", mock, number] => Self::Submit { mock: of(mock)?, number: of(number)? },
            ["hint", mock, number, hint] => Self::Hint { mock: of(mock)?, number: of(number)?, hint: of(hint)? },
            ["pass", mock, number] => Self::Pass { mock: of(mock)?, number: of(number)? },
            ["export", mock] => Self::Export { mock: of(mock)? },
            ["again", mock] => Self::Again { mock: of(mock)? },
            ["about", mock, pack] => Self::About { mock: of(mock)?, pack: pack_name(pack)? },
            _ => return Err(UnknownAction),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Action;
    use super::*;

    fn any_action() -> impl Strategy<Value = Action> {
        let (showing, mock) = (any::<i64>().prop_map(ShowingId), any::<i64>().prop_map(MockId));
        let practice = (showing, any::<u8>(), 0usize..10).prop_map(|(showing, n, kind)| match kind {
            0 => PracticeAction::Next { after: (n > 9).then_some(showing) },
            1 => PracticeAction::Open { showing },
            2 => PracticeAction::Submit { showing },
            3 => PracticeAction::Options { showing },
            4 => PracticeAction::Pick { showing, place: n },
            5 => PracticeAction::Hint { showing, number: n },
            6 => PracticeAction::GiveUp { showing },
            7 => PracticeAction::PutOff { showing },
            8 => PracticeAction::From { pack: "p".repeat(1 + usize::from(n) % PACK_NAME) },
            _ => PracticeAction::Snooze { hours: n },
        });
        let mock = (mock, any::<u8>(), any::<u8>(), 0usize..7).prop_map(|(mock, number, hint, kind)| match kind {
            0 => MockAction::Open { mock, number },
            1 => MockAction::Submit { mock, number },
            2 => MockAction::Hint { mock, number, hint },
            3 => MockAction::Pass { mock, number },
            4 => MockAction::Export { mock },
            5 => MockAction::About { mock, pack: "p".repeat(1 + usize::from(number) % PACK_NAME) },
            _ => MockAction::Again { mock },
        });
        prop_oneof![practice.prop_map(Action::Practice), mock.prop_map(Action::Mock)]
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
