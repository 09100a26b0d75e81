//! Who may do what where: roles of the guild, then what the channel adds and takes away.
//!
//! The order of the steps is that of Discord's *Permissions*, section "Permission Overwrites".

use super::ids::{ChannelId, GuildId, RoleId, UserId};
use super::refusal::Refusal;
use super::world::World;

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $bit:literal;)*) => {$(
        $(#[$doc])*
        pub const $name: u64 = 1 << $bit;
    )*};
}

flags! {
    /// Everything, in every channel.
    ADMINISTRATOR = 3;
    /// Change the server.
    MANAGE_GUILD = 5;
    /// See the channel at all.
    VIEW_CHANNEL = 10;
    /// Write in the channel.
    SEND_MESSAGES = 11;
    /// Delete what others wrote.
    MANAGE_MESSAGES = 13;
    /// Send embeds.
    EMBED_LINKS = 14;
    /// Send files.
    ATTACH_FILES = 15;
    /// Read what was written before.
    READ_MESSAGE_HISTORY = 16;
    /// Ping everyone and every role.
    MENTION_EVERYONE = 17;
    /// Give and take roles below one's own.
    MANAGE_ROLES = 28;
    /// Use slash commands.
    USE_APPLICATION_COMMANDS = 31;
    /// Change and delete threads.
    MANAGE_THREADS = 34;
    /// Start a public thread.
    CREATE_PUBLIC_THREADS = 35;
    /// Start a private thread.
    CREATE_PRIVATE_THREADS = 36;
    /// Write in threads.
    SEND_MESSAGES_IN_THREADS = 38;
    /// Start polls.
    SEND_POLLS = 49;
    /// Pin messages; its own permission since 2025, no longer part of `MANAGE_MESSAGES`.
    PIN_MESSAGES = 51;
}

/// All there are.
pub const EVERYTHING: u64 = (1 << 53) - 1;

/// What a new guild gives everyone.
pub const MEMBERS: u64 = VIEW_CHANNEL
    | SEND_MESSAGES
    | EMBED_LINKS
    | ATTACH_FILES
    | READ_MESSAGE_HISTORY
    | USE_APPLICATION_COMMANDS
    | CREATE_PUBLIC_THREADS
    | SEND_MESSAGES_IN_THREADS;

/// What the bot's own role gives it: what a careful invitation link asks for.
pub const BOT: u64 = VIEW_CHANNEL
    | SEND_MESSAGES
    | EMBED_LINKS
    | ATTACH_FILES
    | READ_MESSAGE_HISTORY
    | CREATE_PUBLIC_THREADS
    | SEND_MESSAGES_IN_THREADS
    | PIN_MESSAGES;

/// What an app may do in a direct conversation with its bot (*Receiving and Responding*, note on `app_permissions`).
pub const IN_DM: u64 = VIEW_CHANNEL
    | SEND_MESSAGES
    | EMBED_LINKS
    | ATTACH_FILES
    | READ_MESSAGE_HISTORY
    | MENTION_EVERYONE
    | PIN_MESSAGES
    | 1 << 18;

/// What a channel adds for, and takes from, one role or one member.
#[derive(Clone, Debug, PartialEq)]
pub struct Overwrite {
    /// Whom it is for.
    pub whom: Whom,
    /// Bits added.
    pub allow: u64,
    /// Bits taken away.
    pub deny: u64,
}

/// Whom an overwrite is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// A role; the role with the guild's own id is everyone.
    Role(RoleId),
    /// One member.
    Member(UserId),
}

impl World {
    /// The permissions a member has in the whole guild.
    pub fn guild_permissions(&self, guild: GuildId, user: UserId) -> u64 {
        let Some(guild) = self.guilds.get(&guild) else { return 0 };
        let Some(member) = guild.members.get(&user) else { return 0 };
        if guild.owner == user {
            return EVERYTHING;
        }
        let everyone = RoleId(guild.id.0);
        let of = |role: &RoleId| guild.roles.get(role).map_or(0, |role| role.permissions);
        let sum = member.roles.iter().fold(of(&everyone), |sum, role| sum | of(role));
        if sum & ADMINISTRATOR == 0 { sum } else { EVERYTHING }
    }

    /// The permissions somebody has in a channel; in a direct conversation, those of everyone in it.
    pub fn permissions(&self, channel: ChannelId, user: UserId) -> u64 {
        let Some(place) = self.channels.get(&channel) else { return 0 };
        let Some(guild) = place.guild else {
            return if user == self.bot || place.recipient == Some(user) { IN_DM } else { 0 };
        };
        let base = self.guild_permissions(guild, user);
        if base == EVERYTHING {
            return EVERYTHING;
        }
        let Some(member) = self.guilds.get(&guild).and_then(|guild| guild.members.get(&user)) else { return 0 };
        // A thread has no overwrites of its own; it goes by its parent's.
        let overwrites = match place.parent.and_then(|parent| self.channels.get(&parent)) {
            Some(parent) if place.is_thread() => &parent.overwrites,
            _ => &place.overwrites,
        };
        let everyone = Whom::Role(RoleId(guild.0));
        let roles = |whom: &Whom| matches!(whom, Whom::Role(role) if member.roles.contains(role));
        let mut sum = base;
        for step in 0..3 {
            let (mut allow, mut deny) = (0, 0);
            for overwrite in overwrites.iter().filter(|overwrite| match step {
                0 => overwrite.whom == everyone,
                1 => roles(&overwrite.whom),
                _ => overwrite.whom == Whom::Member(user),
            }) {
                allow |= overwrite.allow;
                deny |= overwrite.deny;
            }
            sum = sum & !deny | allow;
        }
        // Who does not see a channel can do nothing in it; who cannot write cannot write with embeds either.
        if sum & VIEW_CHANNEL == 0 {
            return 0;
        }
        let writes = if place.is_thread() { SEND_MESSAGES_IN_THREADS } else { SEND_MESSAGES };
        if sum & writes == 0 {
            sum &= !(EMBED_LINKS | ATTACH_FILES | MENTION_EVERYONE | SEND_POLLS);
        }
        sum
    }

    /// Refuses the bot what it may not do: 50001 where it does not even see the channel, 50013 otherwise.
    pub fn bot_needs(&self, channel: ChannelId, needed: u64) -> Result<(), Refusal> {
        let has = self.permissions(channel, self.bot);
        if has & VIEW_CHANNEL == 0 {
            Err(Refusal::missing_access())
        } else if has & needed != needed {
            Err(Refusal::missing_permissions())
        } else {
            Ok(())
        }
    }

    /// The permission that lets somebody write in this channel.
    pub fn writing(&self, channel: ChannelId) -> u64 {
        match self.channels.get(&channel) {
            Some(place) if place.is_thread() => SEND_MESSAGES_IN_THREADS,
            _ => SEND_MESSAGES,
        }
    }
}
