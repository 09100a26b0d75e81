//! The gateway: sessions that outlive their connections, and what is sent over them.
//!
//! Sources: Discord's *Gateway* and *Opcodes and Status Codes*. The socket itself is in `socket.rs`.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::ids::GuildId;
use super::world::World;

/// Intents, as far as the fake has events for them.
pub mod intent {
    /// Guilds, channels, threads, roles, pins.
    pub const GUILDS: u64 = 1;
    /// Members; privileged.
    pub const GUILD_MEMBERS: u64 = 1 << 1;
    /// Who is online; privileged.
    pub const GUILD_PRESENCES: u64 = 1 << 8;
    /// Messages of guilds.
    pub const GUILD_MESSAGES: u64 = 1 << 9;
    /// Messages of direct conversations.
    pub const DIRECT_MESSAGES: u64 = 1 << 12;
    /// What messages say; privileged.
    pub const MESSAGE_CONTENT: u64 = 1 << 15;
    /// Those that must be switched on in the developer portal.
    pub const PRIVILEGED: u64 = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;
    /// All that exist: bits 0 to 16, 20, 21, 24 and 25.
    pub const ALL: u64 = 0x1_ffff | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25;
}

/// What a session hands to its connection.
pub enum Out {
    /// An event, and since when it waits; these are held back while dispatches are delayed.
    Dispatch(Arc<str>, Instant),
    /// Anything else.
    Control(Arc<str>),
    /// Close with a code.
    Close(u16, &'static str),
    /// Cut the line.
    Abort,
}

/// A session. It lasts when its connection does not.
pub struct Session {
    /// The intents asked for.
    pub intents: u64,
    /// Which shard of how many.
    pub shard: (u64, u64),
    /// The number of the last event.
    pub seq: u64,
    /// Whether large payloads go compressed.
    pub compress: bool,
    log: VecDeque<(u64, Arc<str>)>,
    link: Option<(u64, UnboundedSender<Out>)>,
}

/// The gateway.
pub struct Gateway {
    /// The interval clients are told to beat at.
    pub heartbeat: Duration,
    /// Whether heartbeats are acknowledged.
    pub acks: bool,
    /// How many of the next connections are refused.
    pub refuse: usize,
    /// How long events are held back.
    pub delay: Option<Duration>,
    /// How many of the next events are sent twice.
    pub duplicate: usize,
    /// Privileged intents that are switched on.
    pub privileged: u64,
    /// Whether a second identify within five seconds is refused, as `max_concurrency` 1 has it.
    pub identify_limit: bool,
    /// How many shards are recommended.
    pub recommended: u64,
    /// How often somebody identified.
    pub identifies: usize,
    /// How often an identify came too early after the last one.
    pub hasty: usize,
    /// How often somebody resumed.
    pub resumes: usize,
    /// Heartbeats received.
    pub heartbeats: usize,
    last_identify: Option<Instant>,
    next: u64,
    sessions: BTreeMap<String, Session>,
}

impl Default for Gateway {
    fn default() -> Self {
        Self {
            heartbeat: Duration::from_millis(41_250),
            acks: true,
            refuse: 0,
            delay: None,
            duplicate: 0,
            privileged: 0,
            identify_limit: false,
            recommended: 1,
            identifies: 0,
            hasty: 0,
            resumes: 0,
            heartbeats: 0,
            last_identify: None,
            next: 0,
            sessions: BTreeMap::new(),
        }
    }
}

/// Events kept for a client that comes back.
const LOG: usize = 20_000;

impl Gateway {
    /// Whether any session asked for one of these intents; 0 is for events everybody gets.
    pub fn anyone_wants(&self, needed: u64) -> bool {
        self.sessions.values().any(|session| needed == 0 || session.intents & needed != 0)
    }

    /// The shards that have a connection right now, in order.
    pub fn shards(&self) -> Vec<(u64, u64)> {
        let mut shards: Vec<_> =
            self.sessions.values().filter(|it| it.link.is_some()).map(|session| session.shard).collect();
        shards.sort_unstable();
        shards
    }

    /// How many sessions have a connection right now.
    pub fn connected(&self) -> usize {
        self.sessions.values().filter(|session| session.link.is_some()).count()
    }

    /// Sends something to every connection.
    pub fn broadcast(&mut self, out: impl Fn() -> Out) {
        for session in self.sessions.values() {
            if let Some((_, link)) = &session.link {
                let _ = link.send(out());
            }
        }
    }

    /// Ends every session, so that none can be resumed.
    pub fn forget(&mut self) {
        self.sessions.clear();
    }

    /// A number for a new connection.
    pub fn connection(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    /// The connection of a session is gone. With a clean close so is the session.
    pub fn lost(&mut self, id: &str, connection: u64, clean: bool) {
        if let Some(session) = self.sessions.get_mut(id)
            && session.link.as_ref().is_some_and(|(number, _)| *number == connection)
        {
            session.link = None;
            // "When you close the connection with close code 1000 or 1001, your session will be invalidated."
            if clean {
                self.sessions.remove(id);
            }
        }
    }

    /// Sends an event to the sessions of its shard that asked for it.
    fn send(&mut self, event: &str, shard: u64, needed: u64, data: &str) {
        let copies = if self.duplicate > 0 && self.anyone_wants(needed) { 2 } else { 1 };
        self.duplicate -= copies - 1;
        for session in self.sessions.values_mut() {
            let wants = needed == 0 || session.intents & needed != 0;
            if !wants || shard % session.shard.1 != session.shard.0 {
                continue;
            }
            for _ in 0..copies {
                session.push(event, data);
            }
        }
    }
}

impl Session {
    /// Numbers an event, keeps it, and sends it if somebody is there.
    fn push(&mut self, event: &str, data: &str) {
        self.seq += 1;
        let text: Arc<str> = format!(r#"{{"t":"{event}","s":{},"op":0,"d":{data}}}"#, self.seq).into();
        self.log.push_back((self.seq, Arc::clone(&text)));
        if self.log.len() > LOG {
            self.log.pop_front();
        }
        if let Some((_, link)) = &self.link {
            let _ = link.send(Out::Dispatch(text, Instant::now()));
        }
    }
}

/// Why a connection is closed: the code and its name.
pub type Closing = (u16, &'static str);

impl World {
    /// Sends an event about a guild, or about a direct conversation, to whom it concerns.
    pub fn dispatch(&mut self, event: &str, guild: Option<GuildId>, needed: u64, data: &Value) {
        if self.gateway.anyone_wants(needed) {
            // "shard_id = (guild_id >> 22) % num_shards"; direct conversations are shard 0's.
            let shard = guild.map_or(0, |guild| guild.0 >> 22);
            self.gateway.send(event, shard, needed, &data.to_string());
        }
    }

    /// The answer to `GET /gateway/bot`.
    pub fn gateway_json(&self, bot: bool) -> Value {
        let mut json = json!({ "url": format!("ws://{}/gateway", self.address) });
        if bot {
            let left = 1000_usize.saturating_sub(self.gateway.identifies);
            json["shards"] = json!(self.gateway.recommended);
            json["session_start_limit"] =
                json!({ "total": 1000, "remaining": left, "reset_after": 86_400_000, "max_concurrency": 1 });
        }
        json
    }

    /// Opens a session, or says with which code the connection is closed. `Ok(None)` is op 9.
    pub fn identify(
        &mut self,
        data: &Value,
        connection: u64,
        link: UnboundedSender<Out>,
    ) -> Result<Option<String>, Closing> {
        self.check_token(data)?;
        let Some(intents) = data["intents"].as_u64() else { return Err((4013, "Invalid intent(s).")) };
        if !data["properties"].is_object() {
            return Err((4002, "Error while decoding payload."));
        }
        if intents & !intent::ALL != 0 {
            return Err((4013, "Invalid intent(s)."));
        }
        if intents & intent::PRIVILEGED & !self.gateway.privileged != 0 {
            return Err((4014, "Disallowed intent(s)."));
        }
        let shard = match &data["shard"] {
            Value::Null => (0, 1),
            Value::Array(shard) => match shard.as_slice() {
                [number, of] => match (number.as_u64(), of.as_u64()) {
                    (Some(number), Some(of)) if number < of => (number, of),
                    _ => return Err((4010, "Invalid shard.")),
                },
                _ => return Err((4010, "Invalid shard.")),
            },
            _ => return Err((4002, "Error while decoding payload.")),
        };
        // "The number of guilds on a shard is at most 2500."
        if self.guilds.keys().filter(|guild| (guild.0 >> 22) % shard.1 == shard.0).count() > 2500 {
            return Err((4011, "Sharding required."));
        }
        // Discord would take it, to let a bot grow; here it would mean that servers are answered twice or not at all.
        let other = self.gateway.sessions.values().find(|it| it.link.is_some() && it.shard.1 != shard.1);
        if let Some(other) = other.map(|other| other.shard.1) {
            self.record.violation(format!("a shard of {} identified beside one of {other}", shard.1));
        }
        let recent = self.gateway.last_identify.is_some_and(|at| at.elapsed() < Duration::from_secs(5));
        if self.gateway.identify_limit && recent {
            self.gateway.hasty += 1;
            return Ok(None);
        }
        self.gateway.last_identify = Some(Instant::now());
        self.gateway.identifies += 1;
        let id = format!("{:032x}", u128::from(self.clock.snowflake()));
        let mine: Vec<GuildId> =
            self.guilds.keys().copied().filter(|guild| (guild.0 >> 22) % shard.1 == shard.0).collect();
        let unavailable: Vec<Value> =
            mine.iter().map(|guild| json!({ "id": guild.json(), "unavailable": true })).collect();
        let ready = json!({
            "v": 10, "user": self.current_user_json(), "user_settings": {}, "guilds": unavailable,
            "session_id": id, "session_type": "normal",
            "resume_gateway_url": format!("ws://{}/gateway/resume", self.address),
            "shard": [shard.0, shard.1], "application": { "id": self.bot.json(), "flags": 0 },
            "private_channels": [], "relationships": [], "presences": [], "guild_join_requests": [],
            "geo_ordered_rtc_regions": [], "auth": {}, "_trace": [],
        });
        let mut session = Session {
            intents,
            shard,
            seq: 0,
            compress: data["compress"] == true,
            log: VecDeque::new(),
            link: Some((connection, link)),
        };
        session.push("READY", &ready.to_string());
        if intents & intent::GUILDS != 0 {
            for guild in mine {
                session.push("GUILD_CREATE", &self.guild_create_json(&self.guilds[&guild]).to_string());
            }
        }
        self.gateway.sessions.insert(id.clone(), session);
        Ok(Some(id))
    }

    /// Takes a session up again and replays what was missed. `Ok(None)` is op 9.
    pub fn resume(
        &mut self,
        data: &Value,
        connection: u64,
        link: UnboundedSender<Out>,
    ) -> Result<Option<String>, Closing> {
        self.check_token(data)?;
        let id = data["session_id"].as_str().unwrap_or_default().to_owned();
        let Some(seen) = data["seq"].as_u64() else { return Err((4002, "Error while decoding payload.")) };
        let Some(session) = self.gateway.sessions.get_mut(&id) else { return Ok(None) };
        if seen > session.seq {
            return Err((4007, "Invalid seq."));
        }
        for (_, text) in session.log.iter().filter(|(seq, _)| *seq > seen) {
            let _ = link.send(Out::Dispatch(Arc::clone(text), Instant::now()));
        }
        session.link = Some((connection, link));
        session.push("RESUMED", r#"{"_trace":[]}"#);
        self.gateway.resumes += 1;
        Ok(Some(id))
    }

    /// Whether a session takes large payloads compressed.
    pub fn compresses(&self, session: &str) -> bool {
        self.gateway.sessions.get(session).is_some_and(|session| session.compress)
    }

    /// Ends one session.
    pub fn end_session(&mut self, id: &str) {
        self.gateway.sessions.remove(id);
    }

    /// The answer to op 8: the members asked for by id.
    pub fn members_chunk(&self, data: &Value) -> Option<(GuildId, Value)> {
        let guild = GuildId(super::form::snowflake(&data["guild_id"])?);
        let asked = match &data["user_ids"] {
            Value::Array(list) => list.clone(),
            Value::Null => Vec::new(),
            one => vec![one.clone()],
        };
        let found = asked.iter().filter_map(super::form::snowflake).map(super::ids::UserId);
        let members: Vec<Value> = found.filter_map(|user| self.member_json(guild, user, true)).collect();
        let json = json!({
            "guild_id": guild.json(), "members": members, "chunk_index": 0, "chunk_count": 1, "not_found": [],
            "nonce": data["nonce"],
        });
        Some((guild, json))
    }

    fn check_token(&self, data: &Value) -> Result<(), Closing> {
        let token = data["token"].as_str().unwrap_or_default();
        if token.strip_prefix("Bot ").unwrap_or(token) == self.token {
            Ok(())
        } else {
            Err((4004, "Authentication failed."))
        }
    }
}
