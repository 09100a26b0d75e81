//! A no that has to do with study groups.

use super::{Error, Refusal, command};
use crate::chat::{Line, Span};
use crate::words::{Words, plain, say};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupRefusal {
    /// No name that could be seen.
    NoName {
        most: usize,
    },
    /// The name is longer than `most` graphemes.
    LongName {
        most: usize,
    },
    NameTaken {
        name: String,
    },
    /// The workspace has as many groups as it may.
    TooMany {
        most: i64,
    },
    /// The member is in as many as they may.
    TooManyOwn {
        most: i64,
    },
    Full {
        group: String,
        most: i64,
    },
    InvitationOnly {
        group: String,
        keeper: String,
    },
    AlreadyIn {
        group: String,
    },
    NotInIt {
        group: String,
    },
    /// No group was named and they are in none.
    InNone,
    /// No group was named and they are in several.
    Which {
        groups: Vec<String>,
        option: &'static str,
    },
    NoSuchGroup {
        words: String,
    },
    /// A button of a group that is gone.
    Gone,
    /// Only the one who looks after it may, and admins.
    NotKeeper {
        group: String,
        keeper: String,
    },
    MemberInIt {
        member: String,
        group: String,
    },
    InvitedBefore {
        member: String,
        group: String,
    },
    MemberNotInIt {
        member: String,
        group: String,
    },
    NoSuchMember {
        words: String,
    },
    /// Known to the platform, but not a member here.
    NotHere {
        member: String,
    },
    NotABot {
        member: String,
    },
    ChannelTaken {
        group: String,
    },
    /// The groups against each other have no lines of members.
    NoLines,
}

impl GroupRefusal {
    /// How to say it.
    pub(super) fn says(&self, words: &Words) -> Line {
        match self {
            Self::NoName { most } => say!(words, "group-no-name", most = *most),
            Self::LongName { most } => say!(words, "group-long-name", most = *most),
            Self::NameTaken { name } => {
                say!(words, "group-name-taken", group = name.as_str(), command = command("group join"))
            }
            Self::TooMany { most } => say!(words, "group-too-many", most = *most, command = command("group list")),
            Self::TooManyOwn { most } => {
                say!(words, "group-too-many-own", most = *most, command = command("group leave"))
            }
            Self::Full { group, most } => say!(words, "group-full", group = group.as_str(), most = *most),
            Self::InvitationOnly { group, keeper } => {
                say!(words, "group-invitation-only", group = group.as_str(), keeper = keeper.as_str())
            }
            Self::AlreadyIn { group } => {
                say!(words, "group-already-in", group = group.as_str(), command = command("group show"))
            }
            Self::NotInIt { group } => {
                say!(words, "group-not-in-it", group = group.as_str(), command = command("group list"))
            }
            Self::InNone => {
                say!(words, "group-in-none", list = command("group list"), create = command("group create"))
            }
            Self::Which { groups, option } => say!(
                words,
                "group-which",
                groups = words.commas(groups.iter().cloned()),
                option = Span::Code(plain!(words, "group-which-option", option = words.option(option)))
            ),
            Self::NoSuchGroup { words: typed } => {
                say!(words, "group-no-such", words = typed.as_str(), command = command("group list"))
            }
            Self::Gone => say!(words, "group-is-gone", command = command("group list")),
            Self::NotKeeper { group, keeper } => {
                say!(words, "group-not-keeper", group = group.as_str(), keeper = keeper.as_str())
            }
            Self::MemberInIt { member, group } => {
                say!(words, "group-member-in-it", member = member.as_str(), group = group.as_str())
            }
            Self::InvitedBefore { member, group } => say!(
                words,
                "group-invited-before",
                member = member.as_str(),
                group = group.as_str(),
                command = command("group join")
            ),
            Self::MemberNotInIt { member, group } => {
                say!(words, "group-member-not-in-it", member = member.as_str(), group = group.as_str())
            }
            Self::NoSuchMember { words: typed } => say!(words, "group-no-such-member", words = typed.as_str()),
            Self::NotHere { member } => say!(words, "group-not-here", member = member.as_str()),
            Self::NotABot { member } => say!(words, "group-not-a-bot", member = member.as_str()),
            Self::NoLines => {
                say!(words, "group-no-lines", option = Span::Code(format!("{}:group", words.option("board"))))
            }
            Self::ChannelTaken { group } => say!(words, "group-channel-taken", group = group.as_str()),
        }
    }
}

impl From<GroupRefusal> for Error {
    fn from(refusal: GroupRefusal) -> Self {
        Refusal::Group(refusal).into()
    }
}
