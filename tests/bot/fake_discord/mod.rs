//! A Discord of one's own: the HTTP API, version 10, and the gateway, over plain HTTP and WebSocket on a loopback
//! port. It refuses what the real one refuses, with the same codes, and fails on demand.
//!
//! ```ignore
//! let discord = FakeDiscord::start().await;
//! let channel = discord.channel("interviews");
//! start_the_bot(discord.url(), discord.token()).await;
//! discord.ready().await;
//!
//! let answer = discord.user("ann").slash(channel, "answer", &[("text", "Mutual TLS …".into())]).await;
//! assert!(answer.message().await.is_ephemeral());
//! discord.assert_clean();
//! ```
//!
//! Where a rule comes from is said beside it. In doubt the fake is the stricter of the two.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "a test double offers more verbs than any one set of tests uses; `pub` is what tests may say"
)]

mod answer;
mod channels;
mod command_rules;
mod commands;
mod components;
mod control;
mod delivery;
mod draft;
mod faults;
mod files;
mod form;
mod gateway;
mod ids;
mod interactions;
mod invoke;
mod limits;
mod look;
mod mentions;
mod messages;
mod multipart;
mod openapi;
mod people;
pub mod permissions;
mod press;
mod record;
mod refusal;
mod render;
mod routes;
#[cfg(test)]
mod self_test;
mod server;
mod socket;
mod verbs;
mod world;

use std::sync::{Arc, MutexGuard};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use answer::{Ack, Answer, Button, Input, Modal, SeenMessage};
pub use control::GatewayControl;
pub use delivery::Signed;
pub use faults::{Fault, FaultHandle};
pub use ids::{ChannelId, CommandId, GuildId, InteractionId, MessageId, RoleId, UserId};
pub use invoke::Given;
pub use people::User;
pub use record::Request;
pub use refusal::Refusal;
pub use world::{Pings, TOKEN};

use delivery::Key;
use server::Shared;
use world::{World, kind};

/// The route of first answers.
const CALLBACK: &str = "POST /interactions/{id}/{token}/callback";

/// A running fake. Clones are the same one; it stops when the last is dropped.
#[derive(Clone)]
pub struct FakeDiscord {
    inner: Arc<Inner>,
}

struct Inner {
    shared: Arc<Shared>,
    address: String,
    home: GuildId,
    key: Key,
    client: reqwest::Client,
    patience: std::sync::Mutex<Duration>,
    listening: JoinHandle<std::convert::Infallible>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

impl FakeDiscord {
    /// Starts a Discord with one guild, `Acme`, that the bot has joined.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
        let address = listener.local_addr().expect("the port just bound");
        let key = Key::new(address.port());
        let mut world = World::new(address.to_string(), key.public());
        let home = world.add_guild("Acme");
        let shared = Arc::new(Shared::new(world));
        let listening = tokio::spawn(server::listen(Arc::clone(&shared), listener));
        let patience = std::sync::Mutex::new(Duration::from_secs(10));
        let address = address.to_string();
        Self {
            inner: Arc::new(Inner { shared, address, home, key, client: reqwest::Client::new(), patience, listening }),
        }
    }

    /// What the bot is given instead of `https://discord.com`.
    pub fn url(&self) -> String {
        format!("http://{}", self.inner.address)
    }

    /// The bot's token.
    pub fn token(&self) -> String {
        self.world().token.clone()
    }

    /// The key the bot verifies interactions over HTTP with, in hexadecimal.
    pub fn public_key(&self) -> String {
        self.inner.key.public()
    }

    /// The guild that is there from the start.
    pub fn home(&self) -> GuildId {
        self.inner.home
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.inner.shared.world()
    }

    fn shared(&self) -> &Arc<Shared> {
        &self.inner.shared
    }

    fn key(&self) -> &Key {
        &self.inner.key
    }

    fn client(&self) -> &reqwest::Client {
        &self.inner.client
    }
}
