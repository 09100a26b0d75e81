//! Snowflakes and the clock they are made from.
//!
//! A snowflake carries its own time (milliseconds since 2015 in the upper 42 bits). Bots read it, so the fake makes
//! it from the time the test holds, never from a plain counter.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

/// Discord's epoch, the first second of 2015, in Unix milliseconds.
const EPOCH_MS: i64 = 1_420_070_400_000;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u64);

        impl $name {
            /// The id as Discord writes it in JSON: a string.
            pub fn json(self) -> Value {
                Value::String(self.0.to_string())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// A server, in Discord's API a *guild*.
    GuildId,
    /// A text channel, a thread or a direct conversation.
    ChannelId,
    /// A message, whether everybody or one person sees it.
    MessageId,
    /// A person or a bot.
    UserId,
    /// A role of a guild.
    RoleId,
    /// A slash command, a button press, a form sent in.
    InteractionId,
    /// A registered application command.
    CommandId,
}

/// The time of the fake: the machine's, or one the test holds.
#[derive(Default)]
pub struct Clock {
    held: Option<DateTime<Utc>>,
    made: u64,
}

impl Clock {
    /// The time every snowflake, timestamp and expiry goes by.
    pub fn now(&self) -> DateTime<Utc> {
        self.held.unwrap_or_else(wall_clock)
    }

    /// Stands still at `time` until told otherwise.
    pub fn hold(&mut self, time: DateTime<Utc>) {
        self.held = Some(time);
    }

    /// Moves on by `step`, and stands still there.
    pub fn advance(&mut self, step: TimeDelta) {
        self.held = Some(self.now() + step);
    }

    /// Goes by the machine's clock again.
    pub fn release(&mut self) {
        self.held = None;
    }

    /// A new id. The lower 22 bits count on, so that ids stay unique and in order while the time stands still.
    pub fn snowflake(&mut self) -> u64 {
        let since = u64::try_from(self.now().timestamp_millis() - EPOCH_MS).expect("a time after 2015");
        self.made += 1;
        since << 22 | self.made & 0x3f_ffff
    }
}

/// The instant a snowflake was made.
pub fn made_at(snowflake: u64) -> DateTime<Utc> {
    let since = i64::try_from(snowflake >> 22).expect("42 bits");
    DateTime::from_timestamp_millis(EPOCH_MS + since).expect("a time chrono can write")
}

/// A time the way Discord writes it.
pub fn timestamp(time: DateTime<Utc>) -> Value {
    Value::String(time.format("%Y-%m-%dT%H:%M:%S%.6f+00:00").to_string())
}

/// The machine's time.
#[expect(clippy::disallowed_methods, reason = "a platform has a clock of its own; this is the only place it is read")]
pub fn wall_clock() -> DateTime<Utc> {
    Utc::now()
}
