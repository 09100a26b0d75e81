//! A conversation, whatever carries it: who asks, what is answered, and the one trait of a place.

mod action;
mod group;
mod language;
mod moderation;
mod privacy;
mod reply;
mod season;
mod solo;
mod tell;
mod trouble;

use std::fmt;

use async_trait::async_trait;
use chrono::{DateTime, Utc};

pub use action::{Action, UnknownAction};
pub use group::GroupAction;
pub use language::Language;
pub use moderation::ModerationAction;
pub use privacy::PrivacyAction;
pub use reply::{
    Block, Button, ButtonStyle, Choice, File, Form, Line, Picture, RankingLine, Reply, Select, Span, Tone, paragraph,
    text,
};
pub use season::SeasonAction;
pub use solo::{MockAction, PracticeAction, is_pack_name};
pub use tell::Tell;
pub use trouble::{Right, Trouble};

/// The places Hone can live in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Platform {
    Discord,
    Slack,
    Terminal,
}

impl Platform {
    /// The word it is stored as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Discord => "discord",
            Self::Slack => "slack",
            Self::Terminal => "terminal",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Discord, Self::Slack, Self::Terminal].into_iter().find(|platform| platform.word() == word)
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Discord => "Discord",
            Self::Slack => "Slack",
            Self::Terminal => "the terminal",
        })
    }
}

/// A workspace as its platform names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WorkspaceRef {
    pub platform: Platform,
    /// The platform's own id.
    pub id: String,
}

impl WorkspaceRef {
    /// The workspace of one person's own, the same wherever they ask from.
    #[must_use]
    pub fn of_one(&self, person: &str) -> Self {
        let id = match self.platform {
            Platform::Discord | Platform::Terminal => format!("@me{person}"),
            // Slack's ids of people hold within one workspace of its own.
            Platform::Slack => format!("@me{person}@{}", self.id),
        };
        Self { platform: self.platform, id }
    }
}

/// A channel as its platform names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChannelRef {
    pub workspace: WorkspaceRef,
    /// The platform's own id.
    pub id: String,
}

/// A message as its platform names it, within a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MessageRef(pub String);

/// The member who asked, with what the platform told of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The platform's own id.
    pub id: String,
    /// The name shown on boards; stored with each answer.
    pub name: String,
    /// Whether the platform lets them set Hone up here.
    pub admin: bool,
    /// The platform's ids of their roles.
    pub roles: Vec<String>,
}

/// How an ask is answered. Platforms want to know before the answer is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// With a form, which must be the very first response.
    Form,
    /// Only the caller sees it.
    Private,
    /// Everyone in the channel sees it.
    Public,
}

/// A place the bot can speak in without having been asked.
#[async_trait]
pub trait FrontEnd: Send + Sync {
    fn platform(&self) -> Platform;

    /// Posts to a channel. `key` is the same whenever the same post is tried again, and the place must not
    /// show it twice where the platform lets it help that.
    async fn post(&self, to: &ChannelRef, reply: &Reply, key: &str) -> Result<MessageRef, PostError>;

    /// Replaces a message of its own.
    async fn edit(&self, to: &ChannelRef, message: &MessageRef, reply: &Reply) -> Result<(), PostError>;

    /// Looks for a post whose outcome is not known. `since` is when the first try began; `others` are messages that are
    /// known to be something else, though they may look the same.
    async fn find_post(
        &self,
        to: &ChannelRef,
        reply: &Reply,
        key: &str,
        since: DateTime<Utc>,
        others: &[MessageRef],
    ) -> Result<Option<MessageRef>, PostError>;

    /// Opens a thread under a message of its own; the same again changes nothing. A place without threads has
    /// nothing to do.
    async fn open_thread(&self, _at: &ChannelRef, _message: &MessageRef, _name: &str) -> Result<(), PostError> {
        Ok(())
    }

    /// Pins a message of its own, or takes the pin away; the same again changes nothing. A place without pins has
    /// nothing to do.
    async fn pin(&self, _at: &ChannelRef, _message: &MessageRef, _pinned: bool) -> Result<(), PostError> {
        Ok(())
    }

    /// Gives a member a role, both by the platform's ids; the same again changes nothing. `why` is for the platform's own
    /// records. A place without roles has nothing to do.
    async fn grant_role(&self, _at: &WorkspaceRef, _member: &str, _role: &str, _why: &str) -> Result<(), PostError> {
        Ok(())
    }

    /// Tells one member something in private, unasked. `key` as in [`Self::post`].
    async fn tell(&self, at: &WorkspaceRef, member: &str, reply: &Reply, key: &str) -> Result<(), PostError>;
}

/// Why a post did not go out, sorted by what to do about it. Words in it are for the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PostError {
    /// The platform did not take it; trying later may help.
    TryLater(String),
    /// Nobody knows whether it went out: the reply was lost.
    Unknown(String),
    /// The platform says no, and will say so again until somebody changes something.
    Refused(Trouble),
    /// The channel is gone.
    Gone(String),
}

impl PostError {
    /// What a person is told of it.
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::TryLater(_) => Trouble::NotTaken,
            Self::Unknown(_) => Trouble::Unknown,
            Self::Refused(trouble) => trouble.clone(),
            Self::Gone(_) => Trouble::ChannelGone,
        }
    }
}

impl fmt::Display for PostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TryLater(why) | Self::Unknown(why) | Self::Gone(why) => f.write_str(why),
            Self::Refused(trouble) => trouble.fmt(f),
        }
    }
}

impl std::error::Error for PostError {}
