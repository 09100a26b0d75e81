//! Interactions over HTTP: signed requests to an address the bot serves.
//!
//! Source: Discord's *Interactions Overview*, "Setting Up an Endpoint" and "Validating Security Request Headers".

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::Value;

use super::FakeDiscord;
use super::ids::InteractionId;
use super::refusal::Refusal;
use super::server::Body;

/// The key Discord signs with; a new one for every fake.
pub struct Key(SigningKey);

impl Key {
    /// A key made from a seed. It guards nothing, so it need not be secret.
    pub fn new(seed: u16) -> Self {
        let mut bytes = [7; 32];
        bytes[..2].copy_from_slice(&seed.to_be_bytes());
        Self(SigningKey::from_bytes(&bytes))
    }

    /// The public half in hexadecimal, as the developer portal shows it.
    pub fn public(&self) -> String {
        hex(self.0.verifying_key().as_bytes())
    }

    fn sign(&self, timestamp: &str, body: &str) -> String {
        hex(&self.0.sign(format!("{timestamp}{body}").as_bytes()).to_bytes())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A request to the bot's address, signed.
pub struct Signed {
    /// The header `X-Signature-Ed25519`.
    pub signature: String,
    /// The header `X-Signature-Timestamp`.
    pub timestamp: String,
    /// The body.
    pub body: String,
}

impl FakeDiscord {
    /// Signs a payload, now: at the time the test holds, or else the machine's.
    pub fn sign(&self, payload: &Value) -> Signed {
        let now = self.world().clock.now();
        self.sign_at(payload, now)
    }

    /// Signs a payload with another time.
    pub fn sign_at(&self, payload: &Value, time: DateTime<Utc>) -> Signed {
        let timestamp = time.timestamp().to_string();
        let body = payload.to_string();
        Signed { signature: self.key().sign(&timestamp, &body), timestamp, body }
    }

    /// Posts something signed, or forged, to the bot; gives the status.
    pub async fn post_signed(&self, url: &str, signed: &Signed) -> u16 {
        send(self, url, signed).await.expect("the endpoint answers").status().as_u16()
    }

    /// From now on interactions are posted to this address. Before it takes an address, Discord sends it a ping that
    /// must be answered, and one with a wrong signature that must be refused with 401; so does the fake.
    pub async fn deliver_over_http(&self, url: &str) {
        let ping = serde_json::json!({ "type": 1, "id": "1", "application_id": "1", "version": 1, "token": "ping" });
        let good = self.sign(&ping);
        let answer = send(self, url, &good).await.expect("the endpoint answers a ping");
        assert_eq!(answer.status().as_u16(), 200, "a ping is answered with 200");
        let reply: Value = answer.json().await.expect("a ping is answered with JSON");
        assert_eq!(reply["type"], 1, "a ping is answered with a pong");
        let bad = Signed { signature: "00".repeat(64), ..good };
        let answer = send(self, url, &bad).await.expect("the endpoint answers a forged ping");
        assert_eq!(answer.status().as_u16(), 401, "a forged ping is answered with 401");
        self.world().endpoint = Some(url.to_owned());
    }

    /// The developer portal holds this address for interactions, whether or not anybody is there.
    pub fn endpoint_is(&self, url: &str) {
        self.world().endpoint = Some(url.to_owned());
    }

    /// From now on interactions go over the gateway; so they do from the start.
    pub fn deliver_over_gateway(&self) {
        self.world().endpoint = None;
    }
}

/// Sends a signed request, with three seconds for the answer.
async fn send(discord: &FakeDiscord, url: &str, signed: &Signed) -> reqwest::Result<reqwest::Response> {
    let request = discord.client().post(url).timeout(Duration::from_secs(3)).body(signed.body.clone());
    let request = request.header("content-type", "application/json").header("user-agent", "Discord-Interactions/1.0");
    let request = request.header("x-signature-ed25519", &signed.signature);
    request.header("x-signature-timestamp", &signed.timestamp).send().await
}

/// Hands an interaction to the bot, by the way the test chose.
pub async fn deliver(discord: &FakeDiscord, id: InteractionId, payload: &Arc<Value>) {
    let endpoint = discord.world().endpoint.clone();
    if let Some(url) = endpoint {
        post(discord, url, id, payload).await;
    } else {
        let mut world = discord.world();
        let guild = world.interactions.get(&id).and_then(|interaction| interaction.guild);
        world.dispatch("INTERACTION_CREATE", guild, 0, payload);
    }
}

/// Posts an interaction, and takes the answer in the response for the first answer. 202 means that it comes by the
/// callback route instead. The person goes on without waiting.
async fn post(discord: &FakeDiscord, url: String, id: InteractionId, payload: &Value) {
    let signed = discord.sign(payload);
    let discord = discord.clone();
    let token = payload["token"].as_str().unwrap_or_default().to_owned();
    tokio::spawn(async move {
        let outcome = answered(&discord, &url, id, &token, &signed).await;
        let mut world = discord.world();
        if let Err(Failed::Wrong(what)) = &outcome {
            world.record.violation(format!("POST to the bot's endpoint: {what}"));
        }
        if let Some(interaction) = world.interactions.get_mut(&id) {
            interaction.unreachable = match outcome {
                Err(Failed::Unreachable(what)) => Some(what),
                _ => None,
            };
            interaction.changed.notify_waiters();
        }
        drop(world);
        discord.shared().changed();
    });
    // Yielding keeps the order of interactions that were sent one after the other.
    tokio::task::yield_now().await;
}

/// Why an interaction over HTTP failed.
enum Failed {
    /// No answer: the person sees that the application did not respond.
    Unreachable(String),
    /// An answer that is against the rules.
    Wrong(String),
}

async fn answered(
    discord: &FakeDiscord,
    url: &str,
    id: InteractionId,
    token: &str,
    signed: &Signed,
) -> Result<(), Failed> {
    let lost = |error: reqwest::Error| Failed::Unreachable(error.to_string());
    let response = send(discord, url, signed).await.map_err(lost)?;
    match response.status().as_u16() {
        202 => return Ok(()),
        200 => {}
        500.. => return Err(Failed::Unreachable(format!("answered with {}", response.status()))),
        status => return Err(Failed::Wrong(format!("answered with {status}"))),
    }
    let content_type = response.headers().get("content-type").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let bytes = response.bytes().await.map_err(lost)?;
    let route = "POST to the bot's endpoint";
    let wrong = |refusal: Refusal| Failed::Wrong(refusal.body().to_string());
    let body = Body::read(content_type.as_deref(), &bytes, route).map_err(wrong)?;
    if let Some(json) = &body.json {
        super::openapi::submit(discord.shared(), super::CALLBACK, json);
    }
    discord.world().callback(id, token, &body, false).map(|_| ()).map_err(wrong)
}
