//! What Discord holds: people, guilds, channels, roles, messages.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::commands::Commands;
use super::faults::Faults;
use super::gateway::Gateway;
use super::ids::{ChannelId, Clock, GuildId, InteractionId, MessageId, RoleId, UserId};
use super::interactions::Interaction;
use super::limits::Limits;
use super::permissions::{self, Overwrite};
use super::record::Record;

/// The application under test, the first half of its token in plain text.
pub const APPLICATION: u64 = 1_100_000_000_000_000_001;

/// The bot's token, shaped like a real one: the id in base64, a time, a signature.
pub const TOKEN: &str = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.GfakeD.not-a-secret-only-the-fake-takes-it-0000000";

/// The kinds of channel the fake has.
pub mod kind {
    /// A text channel of a guild.
    pub const TEXT: u8 = 0;
    /// A direct conversation.
    pub const DM: u8 = 1;
    /// A thread everybody who sees the channel sees.
    pub const PUBLIC_THREAD: u8 = 11;
    /// A thread for those invited.
    pub const PRIVATE_THREAD: u8 = 12;
}

/// A person or a bot.
pub struct Person {
    /// The id.
    pub id: UserId,
    /// The name, unique in a world.
    pub name: String,
    /// Whether it is a bot.
    pub bot: bool,
    /// The language chosen in the client.
    pub locale: String,
    /// Whether messages from the bot are refused.
    pub closed: bool,
}

/// A person's place in a guild.
#[derive(Default)]
pub struct Member {
    /// Roles, besides everyone's.
    pub roles: Vec<RoleId>,
    /// A name for this guild only.
    pub nick: Option<String>,
}

/// A role.
pub struct Role {
    /// The id; everyone's is that of the guild.
    pub id: RoleId,
    /// The name.
    pub name: String,
    /// The permissions it gives in the whole guild.
    pub permissions: u64,
    /// Whether anyone may ping it.
    pub mentionable: bool,
    /// Whether it belongs to an integration and cannot be given away.
    pub managed: bool,
    /// Its place in the order; a bot gives only roles below its own.
    pub position: u16,
}

/// A guild.
pub struct Guild {
    /// The id.
    pub id: GuildId,
    /// The name.
    pub name: String,
    /// Who owns it; they may do everything.
    pub owner: UserId,
    /// Its language.
    pub locale: String,
    /// Its roles.
    pub roles: BTreeMap<RoleId, Role>,
    /// Its members.
    pub members: BTreeMap<UserId, Member>,
}

/// A channel, thread or direct conversation.
pub struct Channel {
    /// The id.
    pub id: ChannelId,
    /// See [`kind`].
    pub kind: u8,
    /// The guild; none for a direct conversation.
    pub guild: Option<GuildId>,
    /// The name.
    pub name: String,
    /// The channel a thread is in.
    pub parent: Option<ChannelId>,
    /// Who started a thread.
    pub owner: Option<UserId>,
    /// The person in a direct conversation with the bot.
    pub recipient: Option<UserId>,
    /// What it adds to and takes from the guild's permissions.
    pub overwrites: Vec<Overwrite>,
    /// Whether a thread is archived.
    pub archived: bool,
    /// Whether a thread is locked.
    pub locked: bool,
    /// Minutes until a quiet thread is archived.
    pub archive_after: i64,
    /// The last message, ever.
    pub last_message: Option<MessageId>,
    /// When something was last pinned.
    pub last_pin: Option<DateTime<Utc>>,
}

impl Channel {
    /// Whether it is a thread of any kind.
    pub fn is_thread(&self) -> bool {
        matches!(self.kind, kind::PUBLIC_THREAD | kind::PRIVATE_THREAD)
    }
}

/// A file on a message.
#[derive(Clone)]
pub struct Attachment {
    /// The id.
    pub id: u64,
    /// The name of the file.
    pub filename: String,
    /// The alt text.
    pub description: Option<String>,
    /// The media type the upload named.
    pub content_type: String,
    /// The file.
    pub bytes: Arc<[u8]>,
}

/// A message.
#[derive(Clone)]
pub struct Message {
    /// The id.
    pub id: MessageId,
    /// Where it is.
    pub channel: ChannelId,
    /// Who wrote it.
    pub author: UserId,
    /// 0 plain, 6 "pinned a message", 18 "started a thread", 19 reply, 20 answer to a command, 21 start of a thread.
    pub kind: u8,
    /// The text.
    pub content: String,
    /// Embeds, as they came, trimmed.
    pub embeds: Vec<Value>,
    /// Components, numbered.
    pub components: Vec<Value>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Flags; 64 is "only one person sees it", 128 "is thinking".
    pub flags: u64,
    /// The sender's own mark. Not kept by the real one beyond the answer to the request, so never shown again.
    pub nonce: Option<Value>,
    /// When it was pinned.
    pub pinned: Option<DateTime<Utc>>,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When it was last changed.
    pub edited: Option<DateTime<Utc>>,
    /// How often it was changed.
    pub edits: usize,
    /// Whom it pinged.
    pub pings: Pings,
    /// The message it refers to.
    pub reference: Option<MessageId>,
    /// The interaction it answers.
    pub interaction: Option<InteractionId>,
    /// The only person who sees it.
    pub only_for: Option<UserId>,
    /// Its poll.
    pub poll: Option<Value>,
}

/// Whom a message pinged, after permissions and `allowed_mentions`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pings {
    /// Everyone or everyone here.
    pub everyone: bool,
    /// Roles.
    pub roles: Vec<RoleId>,
    /// People.
    pub users: Vec<UserId>,
}

/// A nonce that was used.
pub struct Nonce {
    /// The message made with it, which may be gone since.
    pub message: MessageId,
    /// When.
    pub at: DateTime<Utc>,
}

/// All of it.
pub struct World {
    /// The time.
    pub clock: Clock,
    /// The bot.
    pub bot: UserId,
    /// The token it has to come with.
    pub token: String,
    /// Where the fake listens, `127.0.0.1:port`.
    pub address: String,
    /// The key interactions over HTTP are verified with, in hexadecimal.
    pub public_key: String,
    /// People and bots.
    pub people: BTreeMap<UserId, Person>,
    /// People by name.
    names: HashMap<String, UserId>,
    /// Direct conversations by person.
    conversations: HashMap<UserId, ChannelId>,
    /// Guilds the bot is in.
    pub guilds: BTreeMap<GuildId, Guild>,
    /// Channels of all kinds.
    pub channels: BTreeMap<ChannelId, Channel>,
    /// Messages that exist, in order within a channel.
    pub messages: BTreeMap<(ChannelId, MessageId), Message>,
    /// Where each message is or was.
    pub places: HashMap<MessageId, ChannelId>,
    /// Nonces used with `enforce_nonce` or without, by channel.
    pub nonces: HashMap<(ChannelId, String), Nonce>,
    /// Threads started from a message.
    pub threaded: HashSet<MessageId>,
    /// What is registered.
    pub commands: Commands,
    /// Interactions, by id.
    pub interactions: HashMap<InteractionId, Interaction>,
    /// The id of the interaction a token belongs to.
    pub tokens: HashMap<String, InteractionId>,
    /// Connections and sessions.
    pub gateway: Gateway,
    /// Rate limits.
    pub limits: Limits,
    /// What is to go wrong.
    pub faults: Faults,
    /// What happened.
    pub record: Record,
    /// Where interactions are posted to, instead of over the gateway.
    pub endpoint: Option<String>,
    /// Whether bodies are held against Discord's own description of its API.
    pub check_openapi: bool,
}

impl World {
    /// An empty world with nothing but the bot.
    pub fn new(address: String, public_key: String) -> Self {
        let bot = UserId(APPLICATION);
        let person = Person { id: bot, name: "hone".to_owned(), bot: true, locale: "en-US".to_owned(), closed: false };
        Self {
            clock: Clock::default(),
            bot,
            token: TOKEN.to_owned(),
            address,
            public_key,
            people: BTreeMap::from([(bot, person)]),
            names: HashMap::from([("hone".to_owned(), bot)]),
            conversations: HashMap::new(),
            guilds: BTreeMap::new(),
            channels: BTreeMap::new(),
            messages: BTreeMap::new(),
            places: HashMap::new(),
            nonces: HashMap::new(),
            threaded: HashSet::new(),
            commands: Commands::default(),
            interactions: HashMap::new(),
            tokens: HashMap::new(),
            gateway: Gateway::default(),
            limits: Limits::default(),
            faults: Faults::default(),
            record: Record::default(),
            endpoint: None,
            check_openapi: true,
        }
    }

    /// The person of this name, made on first mention.
    pub fn person(&mut self, name: &str) -> UserId {
        if let Some(&id) = self.names.get(name) {
            return id;
        }
        let id = UserId(self.clock.snowflake());
        let person = Person { id, name: name.to_owned(), bot: false, locale: "en-US".to_owned(), closed: false };
        self.people.insert(id, person);
        self.names.insert(name.to_owned(), id);
        id
    }

    /// A new guild with the bot in it, owned by somebody who does nothing else.
    pub fn add_guild(&mut self, name: &str) -> GuildId {
        let owner = self.person("the owner");
        let id = GuildId(self.clock.snowflake());
        let everyone = RoleId(id.0);
        let own = RoleId(self.clock.snowflake());
        let role = |id, name: &str, permissions, managed, position| Role {
            id,
            name: name.to_owned(),
            permissions,
            mentionable: false,
            managed,
            position,
        };
        let roles = BTreeMap::from([
            (everyone, role(everyone, "@everyone", permissions::MEMBERS, false, 0)),
            (own, role(own, "Hone", permissions::BOT, true, 100)),
        ]);
        let members = BTreeMap::from([(owner, Member::default()), (self.bot, Member { roles: vec![own], nick: None })]);
        let guild = Guild { id, name: name.to_owned(), owner, locale: "en-US".to_owned(), roles, members };
        self.guilds.insert(id, guild);
        id
    }

    /// A new channel of any kind.
    pub fn add_channel(&mut self, kind: u8, guild: Option<GuildId>, name: &str) -> ChannelId {
        let id = ChannelId(self.clock.snowflake());
        self.insert_channel(id, kind, guild, name);
        id
    }

    /// A new channel whose id is decided: a thread started from a message has the message's.
    pub fn insert_channel(&mut self, id: ChannelId, kind: u8, guild: Option<GuildId>, name: &str) {
        let channel = Channel {
            id,
            kind,
            guild,
            name: name.to_owned(),
            parent: None,
            owner: None,
            recipient: None,
            overwrites: Vec::new(),
            archived: false,
            locked: false,
            archive_after: 1440,
            last_message: None,
            last_pin: None,
        };
        self.channels.insert(id, channel);
    }

    /// The conversation between the bot and this person, made on first use.
    pub fn conversation(&mut self, user: UserId) -> ChannelId {
        if let Some(&id) = self.conversations.get(&user) {
            return id;
        }
        let id = self.add_channel(kind::DM, None, "");
        if let Some(channel) = self.channels.get_mut(&id) {
            channel.recipient = Some(user);
        }
        self.conversations.insert(user, id);
        id
    }

    /// A channel, or the refusal the API gives.
    pub fn channel(&self, id: ChannelId) -> Result<&Channel, super::refusal::Refusal> {
        self.channels.get(&id).ok_or_else(super::refusal::Refusal::unknown_channel)
    }

    /// The guild a channel is in.
    pub fn guild_of(&self, channel: ChannelId) -> Option<GuildId> {
        self.channels.get(&channel)?.guild
    }

    /// A message that exists.
    pub fn message(&self, id: MessageId) -> Option<&Message> {
        self.messages.get(&(*self.places.get(&id)?, id))
    }

    /// The messages of a channel, oldest first.
    pub fn messages_of(&self, channel: ChannelId) -> impl DoubleEndedIterator<Item = &Message> {
        self.messages.range((channel, MessageId(0))..=(channel, MessageId(u64::MAX))).map(|(_, message)| message)
    }
}
