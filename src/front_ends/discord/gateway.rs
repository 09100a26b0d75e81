//! The gateway: serenity's shards, started on the address that the API names and on no other.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, bail};
use async_trait::async_trait;
use futures::StreamExt as _;
use serde_json::Value;
use serenity::all::{
    ConnectionStage, Event, GatewayError, GatewayIntents, RawEventHandler, ShardManager, ShardManagerOptions,
};
use serenity::http::HttpBuilder;

use super::interactions::{Seen, answer};
use super::rest::RestError;
use super::{Discord, LOOK_AGAIN, Shards};
use crate::metrics::Metrics;

/// None: interactions come without any, and nothing else is listened to. With `GUILDS` Discord would send every
/// server's channels and roles at each start.
const INTENTS: GatewayIntents = GatewayIntents::empty();

/// How often the shards are counted.
const COUNT: Duration = Duration::from_secs(1);

struct Events {
    discord: Arc<Discord>,
    seen: Arc<Mutex<Seen>>,
}

#[async_trait]
impl RawEventHandler for Events {
    async fn raw_event(&self, _: serenity::all::Context, event: Event) {
        match event {
            Event::InteractionCreate(event) => {
                let (discord, seen) = (self.discord.clone(), self.seen.clone());
                tokio::spawn(async move { answer(discord, &seen, &event.interaction).await });
            }
            Event::Ready(event) => {
                let shard = event.ready.shard.map_or((0, 1), |shard| (shard.id.0, shard.total));
                tracing::info!(bot = event.ready.user.name, shard = shard.0, of = shard.1, "connected to Discord");
            }
            Event::Resumed(_) => tracing::info!("the connection to Discord was resumed"),
            _ => {}
        }
    }
}

/// Runs `shards`, or as many as Discord recommends, until `stop` resolves. They identify one after the other, five seconds
/// apart, as the strictest `max_concurrency` has it; where several processes start at once, Discord turns some away and
/// they try again after as long.
///
/// # Errors
/// When Discord refuses the token or the intents; the sentence says what to change.
pub(super) async fn run(
    discord: Arc<Discord>,
    token: &str,
    shards: Option<Shards>,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    tokio::pin!(stop);
    let app = discord.app.clone();
    app.metrics.shards(0, 0, 0, Instant::now());
    let gateway = loop {
        match discord.rest.get("/gateway/bot").await {
            Ok(gateway) => break gateway,
            Err(RestError::Refused { status: 401, .. }) => bail!(super::TOKEN_REFUSED),
            Err(error) => tracing::warn!(%error, "Discord does not name its gateway; asking again"),
        }
        tokio::select! {
            () = &mut stop => return Ok(()),
            () = tokio::time::sleep(LOOK_AGAIN) => {}
        }
    };
    let address = gateway["url"].as_str().context("Discord named no gateway address")?.to_owned();
    let recommended = recommended(&gateway);
    if let Some(says) = shards.and_then(|shards| shards.too_few(recommended)) {
        if shards.is_some_and(|shards| shards.far_too_few(recommended)) {
            bail!(says);
        }
        tracing::warn!("{says}");
    }
    let shards = shards.unwrap_or_else(|| Shards::all(recommended));

    let mut http = HttpBuilder::new(token).ratelimiter_disabled(true);
    if let Some(api_url) = &discord.api_url {
        http = http.proxy(api_url.trim_end_matches('/'));
    }
    let events = Events { discord, seen: Arc::default() };
    let (manager, mut ended) = ShardManager::new(ShardManagerOptions {
        data: Arc::default(),
        event_handlers: Vec::new(),
        raw_event_handlers: vec![Arc::new(events)],
        shard_index: shards.first(),
        shard_init: shards.count(),
        shard_total: shards.total(),
        ws_url: Arc::new(tokio::sync::Mutex::new(address)),
        http: Arc::new(http.build()),
        intents: INTENTS,
        presence: None,
    });
    manager.initialize()?;
    tokio::select! {
        () = &mut stop => {
            manager.shutdown_all().await;
            Ok(())
        }
        end = ended.next() => match end {
            Some(Err(GatewayError::InvalidAuthentication)) => Err(anyhow!(super::TOKEN_REFUSED)),
            Some(Err(GatewayError::DisallowedGatewayIntents | GatewayError::InvalidGatewayIntents)) => {
                Err(anyhow!("Discord refused the gateway intents, although Hone asks for no privileged one."))
            }
            Some(Err(error)) => Err(anyhow!("The connection to Discord ended: {error}")),
            Some(Ok(())) | None => Ok(()),
        },
        never = count_shards(&manager, shards.count(), &app.metrics) => match never {},
    }
}

/// How many shards Discord recommends, by its answer to `GET /gateway/bot`.
pub(super) fn recommended(gateway: &Value) -> u32 {
    gateway["shards"].as_u64().and_then(|shards| u32::try_from(shards).ok()).unwrap_or(1).max(1)
}

/// Tells the metrics again and again how the shards are.
async fn count_shards(manager: &ShardManager, all: u32, metrics: &Metrics) -> Infallible {
    let mut every = tokio::time::interval(COUNT);
    loop {
        every.tick().await;
        let stages: Vec<_> = manager.runners.lock().await.values().map(|runner| runner.stage).collect();
        let connected = stages.iter().filter(|stage| **stage == ConnectionStage::Connected).count();
        let connecting = stages.iter().filter(|stage| stage.is_connecting()).count();
        metrics.shards(connected, connecting, usize::try_from(all).unwrap_or(usize::MAX), Instant::now());
    }
}
