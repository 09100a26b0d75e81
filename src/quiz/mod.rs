//! The rules of the game. Pure: no async, no clock, no environment, no SQL, no SDK.

pub mod grade;
pub mod group;
pub mod marks;
pub mod mock;
pub mod moderation;
pub mod pick;
pub mod question;
pub mod recap;
pub mod review;
pub mod schedule;
pub mod score;
pub mod season;
pub mod sitting;
pub mod standing;
pub mod streak;
pub mod topics;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A Discord guild or a Slack workspace.
    WorkspaceId,
    /// A person in a workspace.
    MemberId,
    /// A channel's timetable.
    ScheduleId,
    /// One question put to one channel on one local day.
    RoundId,
    /// One answer of one member in one round.
    AttemptId,
    /// A ranking's population: the workspace or a channel.
    BoardId,
    /// A sitting of several multiple-choice questions.
    QuizId,
    /// One step of bringing a message to a channel.
    DeliveryId,
    /// One showing of a question in somebody's practice.
    ShowingId,
    /// A mock interview.
    MockId,
    /// The recap of a week in a channel.
    RecapId,
    /// A report of a question, or an appeal against a grade.
    CaseId,
    /// An accepted way of saying a key point.
    PhrasingId,
    /// Members who compete under a name.
    GroupId,
}

impl WorkspaceId {
    /// One in which nothing was ever done.
    pub const UNKNOWN: Self = Self(0);
}
