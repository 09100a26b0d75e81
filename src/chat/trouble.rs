//! Why something did not reach its channel, as far as a person can do something about it. It is stored with what did not
//! work and put into words when somebody is told, in their language; what only helps a developer goes to the log.

use std::fmt;

/// A right of the bot's own that a place can withhold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    ViewChannel,
    SendMessages,
    SendInThreads,
    EmbedLinks,
    ReadHistory,
    OpenThreads,
    Pin,
    ManageRoles,
}

impl Right {
    const EVERY: [Self; 8] = [
        Self::ViewChannel,
        Self::SendMessages,
        Self::SendInThreads,
        Self::EmbedLinks,
        Self::ReadHistory,
        Self::OpenThreads,
        Self::Pin,
        Self::ManageRoles,
    ];

    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::ViewChannel => "view-channel",
            Self::SendMessages => "send-messages",
            Self::SendInThreads => "send-in-threads",
            Self::EmbedLinks => "embed-links",
            Self::ReadHistory => "read-history",
            Self::OpenThreads => "open-threads",
            Self::Pin => "pin",
            Self::ManageRoles => "manage-roles",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|right| right.word() == word)
    }
}

/// What somebody has to mend, or wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The bot may not do this; one of these rights is missing.
    Lacking(Vec<Right>),
    /// Whether the post is there could not be looked up.
    NotReadable,
    /// Whether the post is there could not be told: so many messages came since, or more.
    NotFoundAmong(usize),
    /// Its time was over.
    TooLate,
    /// The platform said no; by its numbers.
    Refused {
        status: u16,
        code: u64,
    },
    /// The platform did not take it just now.
    NotTaken,
    /// Whether it arrived is not known.
    Unknown,
    ChannelGone,
    RoleGone,
    /// Whom it was for has left.
    MemberGone,
    /// In somebody's own words.
    Told(String),
}

/// No words of anybody's begin like this.
const MARK: char = '!';

/// As it is stored.
impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lacking(rights) => {
                write!(f, "{MARK}lacking")?;
                rights.iter().try_for_each(|right| write!(f, " {}", right.word()))
            }
            Self::NotReadable => write!(f, "{MARK}not-readable"),
            Self::NotFoundAmong(messages) => write!(f, "{MARK}not-found-among {messages}"),
            Self::TooLate => write!(f, "{MARK}too-late"),
            Self::Refused { status, code } => write!(f, "{MARK}refused {status} {code}"),
            Self::NotTaken => write!(f, "{MARK}not-taken"),
            Self::Unknown => write!(f, "{MARK}unknown"),
            Self::ChannelGone => write!(f, "{MARK}channel-gone"),
            Self::RoleGone => write!(f, "{MARK}role-gone"),
            Self::MemberGone => write!(f, "{MARK}member-gone"),
            Self::Told(words) => f.write_str(words),
        }
    }
}

impl Trouble {
    /// Reads what was stored, by whatever version.
    pub fn read(stored: &str) -> Self {
        let told = || Self::Told(stored.trim_start_matches(MARK).to_owned());
        let Some(known) = stored.strip_prefix(MARK) else { return told() };
        let words: Vec<_> = known.split(' ').collect();
        match words.as_slice() {
            ["lacking", rights @ ..] => {
                Self::Lacking(rights.iter().filter_map(|word| Right::from_word(word)).collect())
            }
            ["not-readable"] => Self::NotReadable,
            ["not-found-among", messages] => messages.parse().map_or_else(|_| told(), Self::NotFoundAmong),
            ["too-late"] => Self::TooLate,
            ["refused", status, code] => match (status.parse(), code.parse()) {
                (Ok(status), Ok(code)) => Self::Refused { status, code },
                _ => told(),
            },
            ["not-taken"] => Self::NotTaken,
            ["unknown"] => Self::Unknown,
            ["channel-gone"] => Self::ChannelGone,
            ["role-gone"] => Self::RoleGone,
            ["member-gone"] => Self::MemberGone,
            _ => told(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_was_stored() {
        let every = [
            Trouble::Lacking(Right::EVERY.to_vec()),
            Trouble::Lacking(Vec::new()),
            Trouble::NotReadable,
            Trouble::NotFoundAmong(10_000),
            Trouble::TooLate,
            Trouble::Refused { status: 400, code: 50035 },
            Trouble::NotTaken,
            Trouble::Unknown,
            Trouble::ChannelGone,
            Trouble::RoleGone,
            Trouble::MemberGone,
            Trouble::Told("I may not post here (code 50013)".to_owned()),
        ];
        for trouble in every {
            assert_eq!(Trouble::read(&trouble.to_string()), trouble);
        }
        assert_eq!(Trouble::read("!of another version"), Trouble::Told("of another version".to_owned()));
        assert_eq!(Trouble::read("!refused 4 x"), Trouble::Told("refused 4 x".to_owned()));
    }
}
