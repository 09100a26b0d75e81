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
use super::{ChannelId, FakeDiscord, GuildId, MessageId, RoleId, UserId, kind, openapi};

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

    /// How long a nonce is remembered; three minutes unless told.
    pub fn remember_nonces_for(&self, window: TimeDelta) {
        self.world().set_nonce_window(window);
    }

    /// Bodies are not held against the OpenAPI description, for load.
    pub fn openapi_off(&self) {
        self.world().check_openapi = false;
    }

    /// Whether the OpenAPI description is at hand at all.
    pub fn openapi_present(&self) -> bool {
        openapi::is_present()
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

    /// The bot is thrown out of a guild.
    pub fn remove_guild(&self, guild: GuildId) {
        let mut world = self.world();
        world.guilds.remove(&guild);
        world.channels.retain(|_, channel| channel.guild != Some(guild));
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

    /// The gateway, to be disturbed.
    pub fn gateway(&self) -> GatewayControl {
        GatewayControl { discord: self.clone() }
    }
}

/// Looking.
impl FakeDiscord {
    /// Waits until `look` finds something, and fails the test if it does not.
    pub async fn until<T>(&self, what: &str, look: impl Fn(&Self) -> Option<T>) -> T {
        let deadline = Instant::now() + self.patience();
        loop {
            let next = self.shared().next_change();
            if let Some(found) = look(self) {
                return found;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if tokio::time::timeout(left, next).await.is_err() {
                panic!("waited in vain for {what}\n{}", self.last_requests());
            }
        }
    }

    /// Waits until a bot is connected and has its commands registered.
    pub async fn ready(&self) {
        self.connected(1).await;
        let registered = |discord: &Self| {
            let counts = discord.counts();
            let there = |route: &String| route.contains("/commands") && !route.starts_with("GET");
            counts.keys().any(there).then_some(())
        };
        self.until("commands to be registered", registered).await;
    }

    /// Waits until so many sessions are connected.
    pub async fn connected(&self, sessions: usize) {
        let enough = |discord: &Self| (discord.world().gateway.connected() >= sessions).then_some(());
        self.until("a bot to connect to the gateway", enough).await;
    }

    /// The messages everybody sees in a channel, in order; without what the platform itself writes.
    pub fn messages_in(&self, channel: ChannelId) -> Vec<SeenMessage> {
        let world = self.world();
        let shown = world.messages_of(channel).filter(|it| it.only_for.is_none() && [0, 19, 20, 23].contains(&it.kind));
        shown.map(|message| SeenMessage::of(&world, message)).collect()
    }

    /// What the platform itself wrote in a channel, such as "pinned a message" (6).
    pub fn system_lines_in(&self, channel: ChannelId) -> Vec<u8> {
        let world = self.world();
        let lines = world.messages_of(channel).filter(|message| ![0, 19, 20, 23].contains(&message.kind));
        lines.map(|message| message.kind).collect()
    }

    /// Waits until there are so many messages in a channel, and gives them all.
    pub async fn wait_for_messages(&self, channel: ChannelId, count: usize) -> Vec<SeenMessage> {
        let enough = |discord: &Self| {
            let messages = discord.messages_in(channel);
            (messages.len() >= count).then_some(messages)
        };
        self.until(&format!("{count} messages in channel {channel}"), enough).await
    }

    /// A message as it stands now.
    pub fn message(&self, id: impl Into<MessageId>) -> Option<SeenMessage> {
        let world = self.world();
        world.message(id.into()).map(|message| SeenMessage::of(&world, message))
    }

    /// Everything ever put before everybody in a channel and its threads: contents, embeds, components and their
    /// ids, alt texts, nonces, names of threads, also what was edited or deleted since.
    pub fn everything_sent_to(&self, channel: ChannelId) -> String {
        let world = self.world();
        let threads = world.channels.values().filter(|it| it.is_thread() && it.parent == Some(channel));
        let places = std::iter::once(channel).chain(threads.map(|thread| thread.id));
        places.map(|place| world.record.texts(place, None)).collect()
    }

    /// Everything ever put before one person only in a channel, forms included.
    pub fn everything_shown_to(&self, user: UserId, channel: ChannelId) -> String {
        self.world().record.texts(channel, Some(user))
    }

    /// The commands registered globally, or for a guild.
    pub fn commands(&self, guild: Option<GuildId>) -> Vec<Value> {
        self.world().commands.of(guild).to_vec()
    }

    /// Every request so far, in order, without tokens.
    pub fn requests(&self) -> Vec<Request> {
        self.world().record.requests.clone()
    }

    /// How many requests each route had.
    pub fn counts(&self) -> BTreeMap<String, usize> {
        self.world().record.counts.clone()
    }

    /// How many requests one route had, written like `POST /channels/{id}/messages`.
    pub fn count(&self, route: &str) -> usize {
        self.world().record.counts.get(route).copied().unwrap_or(0)
    }

    /// How long each first answer to an interaction took.
    pub fn latencies(&self) -> Vec<Duration> {
        self.world().record.latencies.clone()
    }

    /// Requests that were refused with this code.
    pub fn refused_with(&self, code: u32) -> usize {
        self.world().record.requests.iter().filter(|request| request.code == Some(code)).count()
    }

    /// Requests refused by a rate limit, and those among all that came before the time the last 429 had named.
    pub fn rate_limited(&self) -> (usize, usize) {
        let world = self.world();
        (world.limits.exceeded, world.limits.ignored)
    }

    /// Requests of the last ten minutes that count towards a ban of the address: those answered 401, 403, 429.
    pub fn invalid_requests(&self) -> usize {
        self.world().record.invalid_requests()
    }

    /// Every rule broken so far.
    pub fn violations(&self) -> Vec<String> {
        self.world().record.violations.clone()
    }

    /// Forgets the rules broken so far, after a test broke some on purpose.
    pub fn forgive(&self) {
        self.world().record.violations.clear();
    }

    /// Fails the test if any rule was broken.
    pub fn assert_clean(&self) {
        let violations = self.violations();
        assert!(violations.is_empty(), "the bot broke rules of Discord's:\n- {}", violations.join("\n- "));
    }

    /// The last requests, for the reader of a failed test.
    pub(super) fn last_requests(&self) -> String {
        let world = self.world();
        let requests = &world.record.requests;
        let last = &requests[requests.len().saturating_sub(12)..];
        let lines: Vec<String> = last
            .iter()
            .map(|it| format!("  {} {} -> {:?} {:?}", it.method, it.path, it.status, it.code.unwrap_or(0)))
            .collect();
        let violations = world.record.violations.join("\n  ");
        format!("the last requests were\n{}\nrules broken:\n  {violations}", lines.join("\n"))
    }
}

/// Disturbing the gateway.
pub struct GatewayControl {
    discord: FakeDiscord,
}

impl GatewayControl {
    /// Asks every client to reconnect and resume (op 7).
    pub fn reconnect(&self) {
        self.all(|| Out::Control(r#"{"op":7,"d":null,"s":null,"t":null}"#.into()));
    }

    /// Tells every client that its session is invalid (op 9). If it is not resumable, it is gone.
    pub fn invalidate(&self, resumable: bool) {
        self.all(|| Out::Control(format!(r#"{{"op":9,"d":{resumable},"s":null,"t":null}}"#).into()));
        if !resumable {
            self.discord.world().gateway.forget();
        }
    }

    /// Cuts every line without a word. The sessions live on.
    pub fn abort(&self) {
        self.all(|| Out::Abort);
    }

    /// Closes every connection with a code, such as 4000 or 4009.
    pub fn close(&self, code: u16) {
        self.all(|| Out::Close(code, "The test asked for it."));
    }

    fn all(&self, out: impl Fn() -> Out) {
        self.discord.world().gateway.broadcast(out);
    }

    /// Forgets every session, as after a long outage: whoever resumes is told to identify.
    pub fn forget_sessions(&self) {
        self.discord.world().gateway.forget();
    }

    /// Refuses the next connections.
    pub fn refuse_next(&self, connections: usize) {
        self.discord.world().gateway.refuse = connections;
    }

    /// Leaves heartbeats without an answer, or answers them again.
    pub fn acknowledge_heartbeats(&self, yes: bool) {
        self.discord.world().gateway.acks = yes;
    }

    /// The interval told to the clients that connect from now on.
    pub fn heartbeat_every(&self, interval: Duration) {
        self.discord.world().gateway.heartbeat = interval;
    }

    /// Sends the next event twice.
    pub fn duplicate_next(&self) {
        self.discord.world().gateway.duplicate += 1;
    }

    /// Holds every event back so long, or no longer.
    pub fn delay_events(&self, delay: Option<Duration>) {
        self.discord.world().gateway.delay = delay;
    }

    /// Lets a second identify within five seconds fail, as `max_concurrency` 1 has it.
    pub fn limit_identifies(&self, yes: bool) {
        self.discord.world().gateway.identify_limit = yes;
    }

    /// Switches privileged intents on, as in the developer portal.
    pub fn grant_intents(&self, intents: u64) {
        self.discord.world().gateway.privileged |= intents;
    }

    /// How often clients identified and resumed, and how many heartbeats came.
    pub fn seen(&self) -> (usize, usize, usize) {
        let world = self.discord.world();
        (world.gateway.identifies, world.gateway.resumes, world.gateway.heartbeats)
    }

    /// How many sessions are connected.
    pub fn connected(&self) -> usize {
        self.discord.world().gateway.connected()
    }
}
