//! What the buttons of study groups mean. The wire format as in [`super::Action`].

use std::fmt;

use super::UnknownAction;
use super::action::number;
use crate::quiz::{GroupId, WorkspaceId};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GroupAction {
    /// Join a group; pressed in a direct message, too, so it says in which workspace.
    Join { workspace: WorkspaceId, group: GroupId },
    /// Turn to a page of the list of groups.
    List { page: u32 },
}

impl fmt::Display for GroupAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Join { workspace, group } => write!(f, "group/join/{workspace}/{group}"),
            Self::List { page } => write!(f, "group/list/{page}"),
        }
    }
}

impl GroupAction {
    /// Reads what follows `group/`.
    pub(super) fn read(parts: &[&str]) -> Result<Self, UnknownAction> {
        Ok(match parts {
            ["join", workspace, group] => Self::Join { workspace: number(workspace)?, group: number(group)? },
            ["list", page] => Self::List { page: number(page)? },
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
        fn it_survives_the_wire(workspace: i64, group: i64, page: u32) {
            let join = GroupAction::Join { workspace: WorkspaceId(workspace), group: GroupId(group) };
            for action in [join, GroupAction::List { page }].map(Action::Group) {
                let wire = action.to_string();
                prop_assert!(wire.len() <= 100);
                prop_assert_eq!(wire.parse(), Ok(action));
            }
        }
    }
}
