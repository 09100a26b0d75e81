//! What a test sets up, breaks, and looks at.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::answer::SeenMessage;
use super::faults::{Fault, FaultHandle};
use super::gateway::{Out, intent};
use super::permissions::{Overwrite, VIEW_CHANNEL, Whom};
use super::record::Request;
use super::world::World;
use super::{ChannelId, FakeDiscord, GuildId, MessageId, RoleId, UserId, kind};

/// Setting up.
impl FakeDiscord {
    /// Holds the time: snowflakes, timestamps, the life of tokens and nonces go by it.
    pub fn set_time(&self, time: DateTime<Utc>) {
        self.world().clock.hold(time);
    }

    /// Moves the time on, and holds it.
    pub fn advance(&self, step: TimeDelta) {
        self.world().clock.advance(step);
    }

    /// Goes by the machine's clock again, as at the start.
    pub fn release_time(&self) {
        self.world().clock.release();
    }

    /// The time.
    pub fn time(&self) -> DateTime<Utc> {
        self.world().clock.now()
    }

    /// Another guild, joined by the bot. A bot that is connected is told.
    pub fn guild(&self, name: &str) -> GuildId {
        let mut world = self.world();
        let id = world.add_guild(name);
        let json = world.guild_create_json(&world.guilds[&id]);
        world.dispatch("GUILD_CREATE", Some(id), intent::GUILDS, &json);
        id
    }

    /// The text channel of this name in the home guild, made on first mention.
    pub fn channel(&self, name: &str) -> ChannelId {
        self.channel_in(self.home(), name)
    }

    /// The text channel of this name in a guild, made on first mention.
    pub fn channel_in(&self, guild: GuildId, name: &str) -> ChannelId {
        let mut world = self.world();
        let mut mine = world.channels.values().filter(|it| it.guild == Some(guild) && it.kind == kind::TEXT);
        if let Some(channel) = mine.find(|channel| channel.name == name) {
            return channel.id;
        }
        drop(mine);
        self.make_channel(&mut world, guild, name)
    }

    /// Many channels at once, for load.
    pub fn channels_in(&self, guild: GuildId, count: usize) -> Vec<ChannelId> {
        let mut world = self.world();
        (0..count).map(|number| self.make_channel(&mut world, guild, &format!("channel-{number}"))).collect()
    }

    #[expect(clippy::unused_self, reason = "reads like the verbs beside it")]
    fn make_channel(&self, world: &mut World, guild: GuildId, name: &str) -> ChannelId {
        let id = world.add_channel(kind::TEXT, Some(guild), name);
        let json = world.channel_json(&world.channels[&id]);
        world.dispatch("CHANNEL_CREATE", Some(guild), intent::GUILDS, &json);
        id
    }

    /// The token becomes another one, as after it leaked; the old one is refused from now on.
    pub fn change_token(&self) {
        self.world().token.push('x');
    }

    /// The bot itself.
    pub fn bot(&self) -> UserId {
        self.world().bot
    }

    /// The guild's language.
    pub fn guild_speaks(&self, guild: GuildId, locale: &str) {
        if let Some(guild) = self.world().guilds.get_mut(&guild) {
            locale.clone_into(&mut guild.locale);
        }
    }

    /// How long tests wait for something before they fail; ten seconds unless told.
    pub fn wait_at_most(&self, patience: Duration) {
        *self.inner.patience.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = patience;
    }

    pub(super) fn patience(&self) -> Duration {
        *self.inner.patience.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// No rate limits.
    pub fn limits_off(&self) {
        self.world().limits.on = false;
    }

    /// Rate limits, as at the start.
    pub fn limits_on(&self) {
        self.world().limits.on = true;
    }

    /// How long the first answer to an interaction may take; three seconds unless told.
    pub fn first_answer_within(&self, limit: Duration) {
        self.world().limits.first_answer = limit;
    }

    /// How long a nonce is remembered; three minutes unless told.
    pub fn remember_nonces_for(&self, window: TimeDelta) {
        self.world().set_nonce_window(window);
    }

    /// Forgets every nonce, as if minutes had passed.
    pub fn forget_nonces(&self) {
        self.world().nonces.clear();
    }

    /// Bodies are not held against Discord's own description of its API, for load.
    pub fn openapi_off(&self) {
        self.world().check_openapi = false;
    }
}

/// Breaking.
impl FakeDiscord {
    /// Something goes wrong from now on.
    pub fn fail(&self, fault: Fault) -> FaultHandle {
        let handle = fault.handle();
        self.world().faults.add(fault);
        handle
    }

    /// Nothing goes wrong any more.
    pub fn heal(&self) {
        self.world().faults.clear();
    }

    /// The bot loses permissions in a channel.
    pub fn deny_bot(&self, channel: ChannelId, permissions: u64) {
        self.overwrite(channel, |overwrite| {
            overwrite.deny |= permissions;
            overwrite.allow &= !permissions;
        });
    }

    /// The bot gets permissions in a channel, whatever its role says.
    pub fn allow_bot(&self, channel: ChannelId, permissions: u64) {
        self.overwrite(channel, |overwrite| {
            overwrite.allow |= permissions;
            overwrite.deny &= !permissions;
        });
    }

    fn overwrite(&self, channel: ChannelId, change: impl Fn(&mut Overwrite)) {
        let mut world = self.world();
        let whom = Whom::Member(world.bot);
        let before = world.permissions(channel, world.bot);
        let Some(place) = world.channels.get_mut(&channel) else { return };
        if !place.overwrites.iter().any(|overwrite| overwrite.whom == whom) {
            place.overwrites.push(Overwrite { whom, allow: 0, deny: 0 });
        }
        place.overwrites.iter_mut().filter(|overwrite| overwrite.whom == whom).for_each(change);
        let guild = place.guild;
        // A channel that can no longer be seen sends no more events.
        let after = world.permissions(channel, world.bot);
        if (before | after) & VIEW_CHANNEL != 0 {
            let json = world.channel_json(&world.channels[&channel]);
            world.dispatch("CHANNEL_UPDATE", guild, intent::GUILDS, &json);
        }
    }

    /// The bot's permissions in a channel.
    pub fn bot_permissions(&self, channel: ChannelId) -> u64 {
        let world = self.world();
        world.permissions(channel, world.bot)
    }

    /// The bot's own role gets exactly these permissions.
    pub fn bot_role(&self, guild: GuildId, permissions: u64) {
        if let Some(guild) = self.world().guilds.get_mut(&guild) {
            guild.roles.values_mut().filter(|role| role.managed).for_each(|role| role.permissions = permissions);
        }
    }

    /// Somebody drags the bot's own role to this place in the list, counted from the bottom.
    pub fn bot_role_at(&self, guild: GuildId, position: u16) {
        if let Some(guild) = self.world().guilds.get_mut(&guild) {
            guild.roles.values_mut().filter(|role| role.managed).for_each(|role| role.position = position);
        }
    }

    /// Somebody deletes a channel.
    pub fn delete_channel(&self, channel: ChannelId) {
        self.world().remove_channel(channel);
    }

    /// Somebody deletes a message.
    pub fn delete_message(&self, message: impl Into<MessageId>) {
        let message = message.into();
        let mut world = self.world();
        if let Some(channel) = world.places.get(&message).copied() {
            world.remove_message(channel, message);
        }
    }

    /// The bot is thrown out of a guild. Its channels are still there, only not for the bot.
    pub fn remove_guild(&self, guild: GuildId) {
        let mut world = self.world();
        world.guilds.remove(&guild);
        world.dispatch("GUILD_DELETE", Some(guild), intent::GUILDS, &json!({ "id": guild.json() }));
    }

    /// A guild is unavailable for a while, as in an outage; its data stays.
    pub fn guild_outage(&self, guild: GuildId) {
        let json = json!({ "id": guild.json(), "unavailable": true });
        self.world().dispatch("GUILD_DELETE", Some(guild), intent::GUILDS, &json);
    }

    /// Somebody deletes a role.
    pub fn delete_role(&self, guild: GuildId, role: RoleId) {
        let mut world = self.world();
        if let Some(guild) = world.guilds.get_mut(&guild) {
            guild.roles.remove(&role);
        }
        let json = json!({ "guild_id": guild.json(), "role_id": role.json() });
        world.dispatch("GUILD_ROLE_DELETE", Some(guild), intent::GUILDS, &json);
    }
}
