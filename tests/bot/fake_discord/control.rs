//! The gateway, disturbed on demand.

use std::time::Duration;

use super::FakeDiscord;
use super::gateway::Out;

impl FakeDiscord {
    /// The gateway, to be disturbed.
    pub fn gateway(&self) -> GatewayControl {
        GatewayControl { discord: self.clone() }
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

    /// Recommends so many shards.
    pub fn recommend_shards(&self, shards: u64) {
        self.discord.world().gateway.recommended = shards;
    }

    /// How often a client identified too early and was told so.
    pub fn hasty_identifies(&self) -> usize {
        self.discord.world().gateway.hasty
    }

    /// The shards that are connected, each with of how many it is.
    pub fn shards(&self) -> Vec<(u64, u64)> {
        self.discord.world().gateway.shards()
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
