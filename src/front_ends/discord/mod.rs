//! Discord: slash commands, buttons and forms in; posts out.

pub mod endpoint;
mod gateway;
mod incoming;
pub mod inspection;
mod interactions;
mod multipart;
mod permissions;
mod render;
mod rest;
mod schema;
mod shards;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::app::App;
use crate::chat::{ChannelRef, FrontEnd, MessageRef, Platform, PostError, Reply, Right, Trouble, WorkspaceRef};
use crate::metrics::Waits;
use crate::scheduler::Clock;
pub use endpoint::PublicKey;
use rest::{CHANNEL_PATIENCE, Call, Rest, RestError};
pub use shards::Shards;

const TOKEN_REFUSED: &str =
    "Discord refused the token in DISCORD_TOKEN. Copy it anew from the Bot page of your application and start again.";

/// How long to wait between tries while Discord cannot be reached.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// Minutes without a message after which a thread is hidden; one of the lengths Discord allows.
const A_DAY: u32 = 1440;
/// Messages read at once while looking for a post.
const READ: usize = 100;
/// Pages of messages read back at most while looking for a post.
const PAGES: usize = 100;
/// So long after the first try Discord surely still recognises a nonce ("the past few minutes").
const NONCE_HOLDS: TimeDelta = TimeDelta::minutes(2);

/// Discord, as seen by one bot.
pub struct Discord {
    app: Arc<App>,
    clock: Clock,
    rest: Rest,
    api_url: Option<String>,
    application_id: String,
    bot_id: String,
    /// With which this application's interactions are signed, as Discord tells it.
    public_key: Option<String>,
    /// Where Discord posts interactions, if it was told to; then none come over the gateway.
    endpoint: Option<String>,
}

impl Discord {
    /// Signs in over HTTP: finds out who the bot is and registers its commands. Waits for a Discord that cannot be
    /// reached.
    ///
    /// # Errors
    /// One sentence that says what to change; never the token.
    pub async fn sign_in(
        app: Arc<App>,
        clock: Clock,
        token: &str,
        api_url: Option<String>,
    ) -> anyhow::Result<Arc<Self>> {
        let (rest, bot, application) = loop {
            match introduce(token, api_url.as_deref(), app.metrics.waits()).await? {
                Ok(introduced) => break introduced,
                Err(error @ RestError::Refused { .. }) => return Err(at_sign_in(error)),
                Err(error) => tracing::warn!(%error, "Discord cannot be reached; trying again"),
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        };
        let id = |of: &Value| of["id"].as_str().map(ToOwned::to_owned);
        let said = |key: &str| application[key].as_str().filter(|value| !value.is_empty()).map(ToOwned::to_owned);
        let discord = Self {
            app,
            clock,
            rest,
            api_url,
            application_id: id(&application).context("Discord did not say which application this is")?,
            bot_id: id(&bot).context("Discord did not say who the bot is")?,
            public_key: said("verify_key"),
            endpoint: said("interactions_endpoint_url"),
        };
        discord.register().await?;
        Ok(Arc::new(discord))
    }

    /// Writes the whole set of commands; the same set again changes nothing.
    async fn register(&self) -> anyhow::Result<()> {
        let commands = schema::commands();
        let path = format!("/applications/{}/commands", self.application_id);
        self.call(Method::PUT, path, "PUT commands".to_owned(), Some(&commands))
            .await
            .map_err(|error| anyhow!("The slash commands could not be registered: {error}"))?;
        Ok(())
    }

    /// Whether interactions signed for this application can be verified with `key`.
    ///
    /// # Errors
    /// One sentence that says which key to take.
    pub fn check_key(&self, key: &PublicKey) -> anyhow::Result<()> {
        match &self.public_key {
            Some(own) if own != key.as_str() => Err(anyhow!(
                "DISCORD_PUBLIC_KEY is not the key of the application whose token DISCORD_TOKEN is. Copy it from that application's General Information page."
            )),
            _ => Ok(()),
        }
    }

    /// Answers interactions over the gateway until `stop` resolves: those of `shards`, or of all.
    ///
    /// # Errors
    /// When Discord ends the connection for good.
    pub async fn run(
        self: Arc<Self>,
        token: &str,
        shards: Option<Shards>,
        stop: impl Future<Output = ()>,
    ) -> anyhow::Result<()> {
        if let Some(endpoint) = &self.endpoint {
            tracing::warn!(
                endpoint,
                "Discord posts this application's interactions to that address, so none will come here; empty “Interactions Endpoint URL” in the developer portal, or set DISCORD_PUBLIC_KEY"
            );
        }
        gateway::run(self, token, shards, stop).await
    }

    /// A call of the bot's own, answered or given up within [`CHANNEL_PATIENCE`].
    async fn call(
        &self,
        method: Method,
        path: String,
        route: String,
        body: Option<&Value>,
    ) -> Result<Value, RestError> {
        let until = Instant::now() + CHANNEL_PATIENCE;
        self.rest.call(&Call { method, path, route, body, uploads: &[], reason: None, interaction: false, until }).await
    }

    /// A call about a channel.
    async fn channel_call(
        &self,
        method: Method,
        channel: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, RestError> {
        let route = format!("{method} channel {channel}");
        self.call(method, format!("/channels/{channel}{path}"), route, body).await
    }

    /// Sends a message to a channel or a conversation.
    async fn send(&self, channel: &str, reply: &Reply, key: &str) -> Result<Value, PostError> {
        let mut message = render::message(reply);
        // With an enforced nonce a repeat within some minutes returns the first message instead of a second one.
        message["nonce"] = json!(key);
        message["enforce_nonce"] = json!(true);
        let uploads = multipart::uploads(reply).await;
        if !uploads.is_empty() {
            let mut message = message.clone();
            multipart::attach(&mut message, &uploads);
            let call = Call {
                method: Method::POST,
                path: format!("/channels/{channel}/messages"),
                route: format!("POST channel {channel}"),
                body: Some(&message),
                uploads: &uploads,
                reason: None,
                interaction: false,
                until: Instant::now() + CHANNEL_PATIENCE,
            };
            match self.rest.call(&call).await {
                // Perhaps only Attach Files is missing: the words say what the picture shows.
                Err(RestError::Refused { code: MISSING_PERMISSIONS, .. }) => {}
                outcome => return outcome.map_err(sorted),
            }
        }
        self.channel_call(Method::POST, channel, "/messages", Some(&message)).await.map_err(sorted)
    }
}

#[async_trait]
impl FrontEnd for Discord {
    fn platform(&self) -> Platform {
        Platform::Discord
    }

    async fn post(&self, to: &ChannelRef, reply: &Reply, key: &str) -> Result<MessageRef, PostError> {
        let posted = self.send(&to.id, reply, key).await?;
        posted["id"]
            .as_str()
            .map(|id| MessageRef(id.to_owned()))
            .ok_or_else(|| PostError::Unknown("Discord's reply named no message".to_owned()))
    }

    async fn edit(&self, to: &ChannelRef, message: &MessageRef, reply: &Reply) -> Result<(), PostError> {
        let body = render::message(reply);
        match self.channel_call(Method::PATCH, &to.id, &format!("/messages/{}", message.0), Some(&body)).await {
            // Somebody deleted it: nothing is left to edit.
            Err(RestError::Refused { code: UNKNOWN_MESSAGE, .. }) => Ok(()),
            outcome => outcome.map(|_| ()).map_err(sorted),
        }
    }

    async fn open_thread(&self, at: &ChannelRef, message: &MessageRef, name: &str) -> Result<(), PostError> {
        let body = json!({ "name": render::thread_name(name), "auto_archive_duration": A_DAY });
        let path = format!("/messages/{}/threads", message.0);
        match self.channel_call(Method::POST, &at.id, &path, Some(&body)).await {
            Err(RestError::Refused { code: THREAD_EXISTS, .. }) => Ok(()),
            Err(RestError::Refused { code: MISSING_PERMISSIONS, .. }) => {
                Err(PostError::Refused(Trouble::Lacking(vec![Right::OpenThreads])))
            }
            outcome => outcome.map(|_| ()).map_err(sorted),
        }
    }

    async fn pin(&self, at: &ChannelRef, message: &MessageRef, pinned: bool) -> Result<(), PostError> {
        let method = if pinned { Method::PUT } else { Method::DELETE };
        match self.channel_call(method, &at.id, &format!("/messages/pins/{}", message.0), None).await {
            // Somebody deleted the message: nothing is left to pin.
            Err(RestError::Refused { code: UNKNOWN_MESSAGE, .. }) => Ok(()),
            Err(RestError::Refused { code: MISSING_PERMISSIONS, .. }) => {
                Err(PostError::Refused(Trouble::Lacking(vec![Right::Pin])))
            }
            outcome => outcome.map(|_| ()).map_err(sorted),
        }
    }

    async fn grant_role(&self, at: &WorkspaceRef, member: &str, role: &str, why: &str) -> Result<(), PostError> {
        let outcome = self
            .rest
            .call(&Call {
                method: Method::PUT,
                path: format!("/guilds/{}/members/{member}/roles/{role}", at.id),
                route: format!("PUT role {}", at.id),
                body: None,
                uploads: &[],
                reason: Some(why),
                interaction: false,
                until: Instant::now() + CHANNEL_PATIENCE,
            })
            .await;
        match outcome {
            Ok(_) => Ok(()),
            Err(RestError::Refused { code: MISSING_PERMISSIONS | MISSING_ACCESS, .. }) => {
                Err(PostError::Refused(Trouble::Lacking(vec![Right::ManageRoles])))
            }
            Err(RestError::Refused { code: UNKNOWN_MEMBER | UNKNOWN_USER, .. }) => {
                Err(PostError::Refused(Trouble::MemberGone))
            }
            Err(RestError::Refused { code: UNKNOWN_ROLE, .. }) => Err(PostError::Refused(Trouble::RoleGone)),
            Err(error) => Err(sorted(error)),
        }
    }

    async fn tell(&self, _: &WorkspaceRef, member: &str, reply: &Reply, key: &str) -> Result<(), PostError> {
        let body = json!({ "recipient_id": member });
        let path = "/users/@me/channels".to_owned();
        let opened =
            self.call(Method::POST, path, "POST conversation".to_owned(), Some(&body)).await.map_err(sorted)?;
        let channel =
            opened["id"].as_str().ok_or_else(|| PostError::Unknown("Discord named no conversation".to_owned()))?;
        self.send(channel, reply, key).await.map(|_| ())
    }

    async fn find_post(
        &self,
        to: &ChannelRef,
        reply: &Reply,
        _: &str,
        since: DateTime<Utc>,
        others: &[MessageRef],
    ) -> Result<Option<MessageRef>, PostError> {
        let wanted = render::message(reply);
        let mut after = snowflake(since - TimeDelta::minutes(1));
        for _ in 0..PAGES {
            let page =
                self.channel_call(Method::GET, &to.id, &format!("/messages?after={after}&limit={READ}"), None).await;
            let page = page.map_err(sorted)?;
            let messages = page.as_array().map(Vec::as_slice).unwrap_or_default();
            let found =
                messages.iter().rev().filter(|message| self.is_same_post(message, &wanted)).find_map(|message| {
                    let id = message["id"].as_str()?;
                    (!others.iter().any(|other| other.0 == id)).then(|| MessageRef(id.to_owned()))
                });
            if found.is_some() {
                return Ok(found);
            }
            let newest = messages.iter().filter_map(|message| message["id"].as_str()?.parse::<u64>().ok()).max();
            match newest {
                Some(newest) if messages.len() == READ => after = newest,
                Some(_) => return Ok(None),
                None => return self.nothing_found(to, after, since).await,
            }
        }
        Err(PostError::Refused(Trouble::NotFoundAmong(READ * PAGES)))
    }
}

impl Discord {
    /// An empty page means that nothing was written since, or that the bot may not read what was.
    async fn nothing_found(
        &self,
        to: &ChannelRef,
        any: u64,
        since: DateTime<Utc>,
    ) -> Result<Option<MessageRef>, PostError> {
        match self.channel_call(Method::GET, &to.id, &format!("/messages/{any}"), None).await {
            Ok(_) | Err(RestError::Refused { code: UNKNOWN_MESSAGE, .. }) => Ok(None),
            Err(error) => Err(match sorted(error) {
                // It may be there; then the repeat is recognised by its nonce.
                PostError::Refused(_) if (self.clock)() - since < NONCE_HOLDS => return Ok(None),
                PostError::Refused(_) => PostError::Refused(Trouble::NotReadable),
                error => error,
            }),
        }
    }

    /// Our own message with the same title, first line and buttons. What follows may have changed since: how many
    /// answered, when the next question comes.
    fn is_same_post(&self, message: &Value, wanted: &Value) -> bool {
        fn first_line(of: &Value) -> Option<&str> {
            of["embeds"][0]["description"].as_str()?.trim().lines().next()
        }
        let buttons = |of: &Value| -> Vec<String> {
            let rows = of["components"].as_array().map(Vec::as_slice).unwrap_or_default();
            rows.iter()
                .flat_map(|row| row["components"].as_array().map(Vec::as_slice).unwrap_or_default())
                .filter_map(|button| button["custom_id"].as_str().map(ToOwned::to_owned))
                .collect()
        };
        let wanted_buttons = buttons(wanted);
        message["author"]["id"] == self.bot_id.as_str()
            && buttons(message) == wanted_buttons
            // Buttons name the round, whatever language the words are in.
            && (!wanted_buttons.is_empty()
                || (message["embeds"][0]["title"] == wanted["embeds"][0]["title"]
                    && first_line(message) == first_line(wanted)))
    }
}

/// <https://discord.com/developers/docs/topics/opcodes-and-status-codes#json>
const UNKNOWN_CHANNEL: u64 = 10003;
const UNKNOWN_GUILD: u64 = 10004;
const UNKNOWN_MEMBER: u64 = 10007;
const UNKNOWN_MESSAGE: u64 = 10008;
const UNKNOWN_ROLE: u64 = 10011;
const UNKNOWN_USER: u64 = 10013;
const MISSING_ACCESS: u64 = 50001;
const THREAD_EXISTS: u64 = 160_004;
const MISSING_PERMISSIONS: u64 = 50013;

fn sorted(error: RestError) -> PostError {
    match error {
        RestError::TryLater(why) => PostError::TryLater(why),
        RestError::Unknown(why) => PostError::Unknown(why),
        RestError::Refused { code: UNKNOWN_CHANNEL | UNKNOWN_GUILD, .. } => {
            PostError::Gone("the channel is gone; set the daily question up in another one".to_owned())
        }
        RestError::Refused { code: MISSING_ACCESS | MISSING_PERMISSIONS, .. } => {
            PostError::Refused(Trouble::Lacking(vec![
                Right::ViewChannel,
                Right::SendMessages,
                Right::EmbedLinks,
                Right::ReadHistory,
            ]))
        }
        RestError::Refused { status: 401, .. } => PostError::TryLater("Discord refused the bot's token".to_owned()),
        // What it did not like is for the log; members see the numbers.
        RestError::Refused { status, code, says } => {
            tracing::warn!(status, code, says, "Discord refused a post");
            PostError::Refused(Trouble::Refused { status, code })
        }
    }
}

/// The smallest id a message of this instant can have.
fn snowflake(at: DateTime<Utc>) -> u64 {
    const DISCORD_EPOCH_MS: i64 = 1_420_070_400_000;
    u64::try_from(at.timestamp_millis() - DISCORD_EPOCH_MS).unwrap_or(0) << 22
}

/// A connection, and what Discord says of the bot and of its application.
///
/// # Errors
/// The outer one when there cannot be a connection at all, the inner one when Discord does not answer as it should.
async fn introduce(
    token: &str,
    api_url: Option<&str>,
    waits: Waits,
) -> anyhow::Result<Result<(Rest, Value, Value), RestError>> {
    if let Some(url) = api_url {
        check_api_url(url)?;
    }
    let rest = Rest::new(token, api_url, waits)?;
    let asked = async {
        let bot = rest.get("/users/@me").await?;
        Ok((bot, rest.get("/applications/@me").await?))
    };
    let introduced = asked.await;
    Ok(introduced.map(|(bot, application)| (rest, bot, application)))
}

fn at_sign_in(error: RestError) -> anyhow::Error {
    match error {
        RestError::Refused { status: 401, .. } => anyhow!(TOKEN_REFUSED),
        error => anyhow!("Discord cannot be reached: {error}"),
    }
}

/// Plain http only to this machine: a token must not cross a network in the clear.
fn check_api_url(url: &str) -> anyhow::Result<()> {
    let parsed = reqwest::Url::parse(url)
        .map_err(|_| anyhow!("DISCORD_API_URL is not an address. Write for example http://127.0.0.1:8080."))?;
    let loopback = match parsed.host_str() {
        Some("localhost" | "[::1]") => true,
        Some(host) => host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback()),
        None => false,
    };
    match parsed.scheme() {
        "https" => Ok(()),
        "http" if loopback => Ok(()),
        _ => {
            Err(anyhow!("DISCORD_API_URL must be https, or http to this very machine, so that the token stays secret."))
        }
    }
}
