//! Interactions that Discord posts to an address of ours, signed, instead of sending them over the gateway. Any
//! number of processes can serve them behind a load balancer; none of them holds anything.
//!
//! <https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint>

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use chrono::{DateTime, TimeDelta, Utc};
use serenity::all::Interaction;
use serenity::interactions_endpoint::Verifier;

use super::Discord;
use super::interactions::answer_over_http;

/// Where interactions are taken.
pub const PATH: &str = "/discord/interactions";
/// A request whose signed time is further off than this is refused, so that a captured one is soon worthless.
const STALE: TimeDelta = TimeDelta::minutes(5);
/// Far above the largest interaction: a form of 4,000 characters with its surroundings.
const LARGEST: usize = 512 * 1024;

/// The application's public key, with which Discord's signatures are verified.
#[derive(Clone)]
pub struct PublicKey {
    hex: String,
    verifier: Verifier,
}

impl PublicKey {
    /// As the developer portal writes it.
    pub fn as_str(&self) -> &str {
        &self.hex
    }

    /// Whether Discord signed `body` at `timestamp`, a Unix time that is not far from `now`.
    fn is_signed(&self, headers: &HeaderMap, body: &[u8], now: DateTime<Utc>) -> bool {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let (Some(signature), Some(timestamp)) = (header("x-signature-ed25519"), header("x-signature-timestamp"))
        else {
            return false;
        };
        let fresh = timestamp
            .parse()
            .ok()
            .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
            .is_some_and(|signed_at| (now - signed_at).abs() <= STALE);
        fresh && self.verifier.verify(signature, timestamp, body).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PublicKey").field(&self.hex).finish()
    }
}

impl FromStr for PublicKey {
    type Err = String;

    fn from_str(hex: &str) -> Result<Self, String> {
        let wrong = || {
            "it is not a public key: copy the 64 hexadecimal digits from your application's General Information page"
                .to_owned()
        };
        let hex = hex.trim().to_ascii_lowercase();
        let mut bytes = [0; 32];
        if hex.len() != 64 || !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        for (byte, digits) in bytes.iter_mut().zip(hex.as_bytes().chunks(2)) {
            let digits = str::from_utf8(digits).map_err(|_| wrong())?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| wrong())?;
        }
        let verifier = Verifier::try_new(bytes).map_err(|_| wrong())?;
        Ok(Self { hex, verifier })
    }
}

/// The one route, [`PATH`].
pub fn routes(discord: SignedIn, key: PublicKey) -> Router {
    Router::new().route(PATH, post(take)).layer(DefaultBodyLimit::max(LARGEST)).with_state(Endpoint { discord, key })
}

/// Discord, once the bot has signed in; until then interactions are answered with 503.
pub type SignedIn = Arc<OnceLock<Arc<Discord>>>;

#[derive(Clone)]
struct Endpoint {
    discord: SignedIn,
    key: PublicKey,
}

async fn take(State(endpoint): State<Endpoint>, headers: HeaderMap, body: Bytes) -> Response {
    let Some(discord) = endpoint.discord.get().cloned() else {
        return (StatusCode::SERVICE_UNAVAILABLE, "not signed in to Discord yet\n").into_response();
    };
    let now = (discord.clock)();
    if !endpoint.key.is_signed(&headers, &body, now) {
        // Discord itself tries this before it takes an address.
        return (StatusCode::UNAUTHORIZED, "the signature is not Discord's, or too old\n").into_response();
    }
    let Ok(interaction) = serde_json::from_slice::<Interaction>(&body) else {
        tracing::warn!("Discord posted an interaction that cannot be read");
        return (StatusCode::BAD_REQUEST, "the interaction cannot be read\n").into_response();
    };
    match answer_over_http(discord, interaction).await {
        Some(response) => Json(response).into_response(),
        None => (StatusCode::INTERNAL_SERVER_ERROR, "the interaction could not be answered\n").into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_sixty_four_digits() {
        let key = "67c6bd767ca099e79efac9fcce4d2022a63bf7dea780e7f3d813f694c1597089";
        assert_eq!(key.to_uppercase().parse::<PublicKey>().unwrap().as_str(), key);
        for wrong in ["", "67c6", &key[1..], &format!("{key}0"), &key.replace('6', "x"), &"ä".repeat(32)] {
            assert!(wrong.parse::<PublicKey>().is_err(), "{wrong}");
        }
    }
}
