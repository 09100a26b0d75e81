//! What a test looks at.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::answer::SeenMessage;
use super::record::Request;
use super::{ChannelId, FakeDiscord, GuildId, MessageId, UserId};

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
            let came = tokio::time::timeout(left, next).await.is_ok();
            assert!(came, "waited in vain for {what}\n{}", self.last_requests());
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
        self.shared().wait_for_checks();
        self.world().record.violations.clone()
    }

    /// Forgets the rules broken so far, after a test broke some on purpose.
    pub fn forgive(&self) {
        self.shared().wait_for_checks();
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
