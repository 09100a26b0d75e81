//! What the form of being forgotten means. The wire format as in [`super::Action`].

use std::fmt;

use super::UnknownAction;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PrivacyAction {
    /// The form came back in which somebody confirms that they want to be forgotten: here, or in every workspace.
    Forget { everywhere: bool },
}

impl fmt::Display for PrivacyAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forget { everywhere: true } => write!(f, "privacy/forget/everywhere"),
            Self::Forget { everywhere: false } => write!(f, "privacy/forget/here"),
        }
    }
}

impl PrivacyAction {
    /// Reads what follows `privacy/`.
    pub(super) fn read(parts: &[&str]) -> Result<Self, UnknownAction> {
        match parts {
            ["forget", "everywhere"] => Ok(Self::Forget { everywhere: true }),
            ["forget", "here"] => Ok(Self::Forget { everywhere: false }),
            _ => Err(UnknownAction),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Action;
    use super::*;

    #[test]
    fn it_survives_the_wire() {
        for everywhere in [true, false] {
            let action = Action::Privacy(PrivacyAction::Forget { everywhere });
            assert_eq!(action.to_string().parse(), Ok(action));
        }
        assert_eq!("privacy/forget".parse::<Action>(), Err(UnknownAction));
    }
}
