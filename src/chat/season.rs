//! What the buttons about seasons mean. The wire format as in [`super::Action`].

use std::fmt;

use super::UnknownAction;
use super::action::number;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SeasonAction {
    /// Show a season and who stands where.
    Show { season: i32 },
    /// Take it back, having been asked.
    Cancel { season: i32 },
}

impl fmt::Display for SeasonAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Show { season } => write!(f, "season/show/{season}"),
            Self::Cancel { season } => write!(f, "season/cancel/{season}"),
        }
    }
}

impl SeasonAction {
    /// Reads what follows `season/`.
    pub(super) fn read(parts: &[&str]) -> Result<Self, UnknownAction> {
        Ok(match parts {
            ["show", season] => Self::Show { season: number(season)? },
            ["cancel", season] => Self::Cancel { season: number(season)? },
            _ => return Err(UnknownAction),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Action;
    use super::*;

    proptest! {
        #[test]
        fn it_survives_the_wire(season in any::<i32>(), show in any::<bool>()) {
            let action = if show { SeasonAction::Show { season } } else { SeasonAction::Cancel { season } };
            let wire = Action::Season(action.clone()).to_string();
            prop_assert!(wire.len() <= 100);
            prop_assert_eq!(wire.parse(), Ok(Action::Season(action)));
        }
    }
}
