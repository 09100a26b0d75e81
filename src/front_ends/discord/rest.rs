//! Discord's HTTP API: one place that sends, waits out rate limits, retries what may be retried, and sorts
//! the failures by what to do about them.
//!
//! serenity's own client is not used for this: it ignores another base address while its rate limiter is on,
//! counts all interaction answers of a bot in one bucket, and retries neither 5xx nor lost connections.
//! Rate limits: <https://discord.com/developers/docs/topics/rate-limits>.

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::multipart::{self, Upload};
use chrono::{DateTime, Utc};
use reqwest::{Method, StatusCode};
use serde_json::Value;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use crate::metrics::Waits;

/// Of the 50 requests a second that Discord allows a bot, interaction answers not counted, so many are used. They are
/// spread evenly: with the two that an idle pace lets go at once, no second holds more than 50.
const FASTEST: f64 = 48.5;
/// However often Discord says that it is too much, so many requests a second are tried.
const SLOWEST: f64 = 4.0;
/// One try must answer within this.
const ONE_TRY: Duration = Duration::from_secs(10);
const TOO_LATE: &str = "its turn under the rate limit comes too late";
/// Channel calls are retried for this long before the scheduler takes over.
pub(super) const CHANNEL_PATIENCE: Duration = Duration::from_secs(12);

/// A connection to the API. Never shows its token.
pub(super) struct Rest {
    client: reqwest::Client,
    base: String,
    authorization: String,
    limits: Mutex<Limits>,
    waits: Waits,
}

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rest").field("base", &self.base).finish_non_exhaustive()
    }
}

/// What is known of the limits in force.
#[derive(Debug, Default)]
struct Limits {
    /// By route: when the next request may go.
    routes: HashMap<String, Instant>,
    /// When anything may go again.
    all: Option<Instant>,
    pace: Pace,
}

/// How the global budget is spent: evenly. Other processes of the same bot share it, and nobody tells us of them but
/// Discord's refusals; each makes us slower by a third, and every second without one a little quicker again.
#[derive(Debug)]
struct Pace {
    a_second: f64,
    next: Option<Instant>,
    slowed: Option<Instant>,
}

impl Default for Pace {
    fn default() -> Self {
        Self { a_second: FASTEST, next: None, slowed: None }
    }
}

impl Pace {
    /// Takes the next place, if it is not after `until`; gives when it is.
    fn take(&mut self, now: Instant, until: Instant) -> Option<Instant> {
        let gap = Duration::from_secs_f64(1.0 / self.a_second);
        // One that was not used in time may be used late.
        let earliest = now.checked_sub(gap).unwrap_or(now);
        let place = self.next.map_or(earliest, |next| next.max(earliest));
        if place > until {
            return None;
        }
        self.next = Some(place + gap);
        self.a_second = (self.a_second + 1.0 / self.a_second).min(FASTEST);
        Some(place)
    }

    /// Discord said that the bot as a whole is too quick.
    fn slow_down(&mut self, now: Instant) {
        // What was under way at the same time tells nothing new.
        if self.slowed.is_none_or(|slowed| now - slowed >= Duration::from_secs(1)) {
            self.slowed = Some(now);
            self.a_second = (self.a_second * 2.0 / 3.0).max(SLOWEST);
        }
    }
}

/// One request. Sending it twice must be the same as sending it once: reads, edits, sends with an enforced
/// nonce, and callbacks, of which Discord takes only the first.
#[derive(Debug, Clone)]
pub(super) struct Call<'a> {
    pub method: Method,
    /// Below `/api/v10`.
    pub path: String,
    /// What shares a limit: the path's shape and its main id. Never holds an interaction's token.
    pub route: String,
    pub body: Option<&'a Value>,
    /// What goes with the body, which names it.
    pub uploads: &'a [Upload],
    /// Why, for the server's audit log.
    pub reason: Option<&'a str>,
    /// An interaction's answer: not counted in the global budget, and no bot token on it.
    pub interaction: bool,
    /// No try begins after this.
    pub until: Instant,
}

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RestError {
    /// Discord said no.
    Refused { status: u16, code: u64, says: String },
    /// It surely had no effect; later it may work.
    TryLater(String),
    /// It may have had its effect.
    Unknown(String),
}

impl fmt::Display for RestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, code, says } => {
                write!(f, "Discord refused it: {says} (HTTP {status}, code {code})")
            }
            Self::TryLater(why) => write!(f, "Discord did not take it: {why}"),
            Self::Unknown(why) => write!(f, "Discord's reply was lost: {why}"),
        }
    }
}

impl std::error::Error for RestError {}

impl Rest {
    /// # Errors
    /// When the TLS backend cannot be set up.
    pub(crate) fn new(token: &str, api_url: Option<&str>, waits: Waits) -> anyhow::Result<Self> {
        let client = reqwest::Client::builder()
            .user_agent(concat!("DiscordBot (https://example.org/hone, ", env!("CARGO_PKG_VERSION"), ")"))
            .timeout(ONE_TRY)
            .pool_max_idle_per_host(32)
            .build()?;
        Ok(Self {
            client,
            base: format!("{}/api/v10", api_url.unwrap_or("https://discord.com").trim_end_matches('/')),
            authorization: format!("Bot {token}"),
            limits: Mutex::default(),
            waits,
        })
    }

    /// Reads something of the bot's own, such as `/gateway/bot`.
    pub(crate) async fn get(&self, path: &str) -> Result<Value, RestError> {
        self.call(&Call {
            method: Method::GET,
            path: path.to_owned(),
            route: format!("GET {path}"),
            body: None,
            uploads: &[],
            reason: None,
            interaction: false,
            until: Instant::now() + CHANNEL_PATIENCE,
        })
        .await
    }

    /// What Discord's clock says, to the second.
    pub(crate) async fn clock(&self) -> Result<DateTime<Utc>, RestError> {
        let answer = self.client.get(format!("{}/gateway", self.base)).send().await;
        let answer = answer.map_err(|_| RestError::TryLater("no connection to Discord".to_owned()))?;
        let date = answer.headers().get("date").and_then(|date| date.to_str().ok());
        date.and_then(|date| DateTime::parse_from_rfc2822(date).ok())
            .map(|date| date.to_utc())
            .ok_or_else(|| RestError::TryLater("its answer holds no date".to_owned()))
    }

    /// Sends a request, as often as it takes and may.
    pub(crate) async fn call(&self, call: &Call<'_>) -> Result<Value, RestError> {
        let mut pause = Duration::from_millis(150);
        // Once a try may have had its effect, no later failure can promise that there was none.
        let mut effect_possible = false;
        loop {
            if let Err(why) = self.wait_for_turn(call).await {
                return Err(if effect_possible { RestError::Unknown(why) } else { RestError::TryLater(why) });
            }
            let error = match self.once(call).await {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            let (again, wait) = match &error {
                Once::Limited(wait) => (true, Some(*wait)),
                Once::NotSent(_) => (true, None),
                Once::Lost(_) => {
                    effect_possible = true;
                    (true, None)
                }
                Once::Refused { .. } => (false, None),
            };
            let limited = wait.is_some();
            let wait = wait.unwrap_or_else(|| {
                pause = (pause * 2).min(Duration::from_secs(3));
                pause
            });
            if !again || Instant::now() + wait > call.until {
                return Err(match error {
                    Once::Refused { status, code, says } => RestError::Refused { status, code, says },
                    Once::Lost(why) => RestError::Unknown(why),
                    Once::NotSent(why) if effect_possible => RestError::Unknown(why),
                    Once::NotSent(why) => RestError::TryLater(why),
                    Once::Limited(_) if effect_possible => RestError::Unknown("rate limited".to_owned()),
                    Once::Limited(wait) => {
                        RestError::TryLater(format!("rate limited for {} s", wait.as_secs_f32().ceil()))
                    }
                });
            }
            if limited {
                self.waits.refused();
                self.waits.waited(wait);
            }
            sleep(wait).await;
        }
    }

    /// Waits until the limits in force let the call go.
    async fn wait_for_turn(&self, call: &Call<'_>) -> Result<(), String> {
        let mut has_place = call.interaction;
        let begun = Instant::now();
        let mut waited = false;
        loop {
            let turn = match self.held_until(call) {
                Some(held) => {
                    has_place = call.interaction;
                    held
                }
                None if has_place => break,
                None => {
                    has_place = true;
                    self.limits().pace.take(Instant::now(), call.until).ok_or(TOO_LATE)?
                }
            };
            if turn > call.until {
                return Err(TOO_LATE.to_owned());
            }
            waited |= turn > Instant::now();
            sleep_until(turn).await;
        }
        if waited {
            self.waits.waited(begun.elapsed());
        }
        // This process may have slept in between, and another taken over.
        if Instant::now() > call.until { Err(TOO_LATE.to_owned()) } else { Ok(()) }
    }

    /// Until when Discord told us to leave the call be.
    fn held_until(&self, call: &Call<'_>) -> Option<Instant> {
        let now = Instant::now();
        let mut limits = self.limits();
        if let Some(route) = limits.routes.get(&call.route).copied() {
            if route > now {
                return Some(route);
            }
            limits.routes.remove(&call.route);
        }
        limits.all.filter(|all| *all > now && !call.interaction)
    }

    fn limits(&self) -> MutexGuard<'_, Limits> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn once(&self, call: &Call<'_>) -> Result<Value, Once> {
        let mut request = self.client.request(call.method.clone(), format!("{}{}", self.base, call.path));
        if !call.interaction {
            request = request.header("Authorization", &self.authorization);
        }
        if let Some(reason) = call.reason {
            request = request.header("X-Audit-Log-Reason", audit_reason(reason));
        }
        if let Some(body) = call.body {
            request = if call.uploads.is_empty() {
                request.json(body)
            } else {
                let (body, kind) = multipart::body(body, call.uploads);
                request.header("Content-Type", kind).body(body)
            };
        } else if call.method != Method::GET {
            request = request.header("Content-Length", "0");
        }
        let response = match timeout_at(call.until + ONE_TRY, request.send()).await {
            Ok(Ok(response)) => response,
            // Without a connection nothing was sent.
            Ok(Err(error)) if error.is_connect() => return Err(Once::NotSent("no connection to Discord".to_owned())),
            // Only what kind of failure: the error's own text holds the address, and that an interaction's token.
            Ok(Err(error)) if error.is_timeout() => return Err(Once::Lost("no answer in time".to_owned())),
            Ok(Err(_)) => return Err(Once::Lost("the connection broke".to_owned())),
            Err(_) => return Err(Once::Lost("no answer in time".to_owned())),
        };
        let status = response.status();
        let header =
            |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(ToOwned::to_owned);
        let seconds = |name: &str| header(name).and_then(|value| value.parse::<f64>().ok());
        let global = header("x-ratelimit-scope").as_deref() == Some("global") || header("x-ratelimit-global").is_some();
        let remaining = header("x-ratelimit-remaining");
        let reset_after = seconds("x-ratelimit-reset-after");
        let retry_after = seconds("retry-after");
        if remaining.as_deref() == Some("0")
            && let Some(reset) = reset_after
        {
            self.hold(&call.route, reset, false);
        }
        let text = response.text().await;
        if status.is_success() {
            // The effect is there; a body that broke off changes nothing about it.
            return match text {
                Ok(text) if text.is_empty() => Ok(Value::Null),
                Ok(text) => serde_json::from_str(&text).map_err(|_| Once::Lost("an unreadable answer".to_owned())),
                Err(_) => Err(Once::Lost("the answer broke off".to_owned())),
            };
        }
        let body: Value = serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default();
        if status == StatusCode::TOO_MANY_REQUESTS {
            let wait = body["retry_after"].as_f64().or(retry_after).or(reset_after).unwrap_or(1.0).clamp(0.05, 3600.0);
            self.hold(&call.route, wait, global || body["global"] == true);
            return Err(Once::Limited(Duration::from_secs_f64(wait)));
        }
        if status.is_server_error() {
            return Err(Once::Lost(format!("HTTP {}", status.as_u16())));
        }
        Err(Once::Refused { status: status.as_u16(), code: body["code"].as_u64().unwrap_or(0), says: describe(&body) })
    }

    /// No request on this route, or none at all, for so many seconds.
    fn hold(&self, route: &str, seconds: f64, global: bool) {
        let now = Instant::now();
        let until = now + Duration::from_secs_f64(seconds.clamp(0.0, 3600.0));
        let mut limits = self.limits();
        if global {
            limits.all = limits.all.max(Some(until));
            limits.pace.slow_down(now);
        }
        if limits.routes.len() > 10_000 {
            limits.routes.retain(|_, until| *until > now);
        }
        limits.routes.insert(route.to_owned(), until);
    }
}

/// A reason as Discord takes it: percent-encoded, at most 512 characters.
/// <https://discord.com/developers/docs/reference#http-api-audit-logs>
fn audit_reason(reason: &str) -> String {
    let mut encoded = String::new();
    for letter in reason.chars() {
        let mut one = String::new();
        for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => one.push(char::from(byte)),
                _ => {
                    let _ = write!(one, "%{byte:02X}");
                }
            }
        }
        if encoded.len() + one.len() > 512 {
            break;
        }
        encoded.push_str(&one);
    }
    encoded
}

/// How one try failed.
enum Once {
    Refused { status: u16, code: u64, says: String },
    Limited(Duration),
    NotSent(String),
    Lost(String),
}

/// Discord's message and the names of the fields it did not like; never their values.
fn describe(body: &Value) -> String {
    let mut fields = Vec::new();
    collect(&body["errors"], &mut String::new(), &mut fields);
    let message = body["message"].as_str().unwrap_or("no reason given");
    if fields.is_empty() { message.to_owned() } else { format!("{message}: {}", fields.join("; ")) }
}

fn collect(errors: &Value, path: &mut String, fields: &mut Vec<String>) {
    let Some(map) = errors.as_object() else { return };
    for (key, value) in map {
        if key == "_errors" {
            let says = value[0]["message"].as_str().unwrap_or("invalid");
            fields.push(format!("{path} {says}"));
            continue;
        }
        let before = path.len();
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(key);
        collect(value, path, fields);
        path.truncate(before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The places taken by a crowd that always has something to send, until `end` seconds after `begun`.
    fn taken(pace: &mut Pace, begun: Instant, end: f64) -> Vec<Instant> {
        let end = begun + Duration::from_secs_f64(end);
        std::iter::from_fn(|| pace.take(begun, end)).collect()
    }

    #[test]
    fn no_second_holds_more_than_discord_allows_and_little_is_left_unused() {
        let begun = Instant::now();
        let places = taken(&mut Pace::default(), begun, 20.0);
        for (number, place) in places.iter().enumerate() {
            let second = places[number..].iter().take_while(|it| **it < *place + Duration::from_secs(1)).count();
            assert!(second <= 50, "{second}");
        }
        assert!(places.len() >= 20 * 48, "{}", places.len());
    }

    #[test]
    fn a_reason_is_encoded_and_cut_between_letters() {
        assert_eq!(audit_reason("Won “Été 1”\n"), "Won%20%E2%80%9C%C3%89t%C3%A9%201%E2%80%9D%0A");
        assert_eq!(audit_reason(&"é".repeat(200)), "%C3%A9".repeat(85));
    }

    #[test]
    fn who_is_refused_slows_down_and_comes_back() {
        let begun = Instant::now();
        let mut pace = Pace::default();
        pace.slow_down(begun);
        pace.slow_down(begun);
        assert!(
            (pace.a_second - FASTEST * 2.0 / 3.0).abs() < 0.1,
            "one wave of refusals counts once: {}",
            pace.a_second
        );
        let places = taken(&mut pace, begun, 4.0).len();
        assert!((120..150).contains(&places), "{places}");
        assert!((35.0..37.5).contains(&pace.a_second), "{}", pace.a_second);
    }

    #[test]
    fn a_place_that_comes_too_late_is_not_taken() {
        let begun = Instant::now();
        let mut pace = Pace::default();
        let soon = begun + Duration::from_millis(100);
        while pace.take(begun, soon).is_some() {}
        let next = pace.next.unwrap();
        assert!(pace.take(begun, soon).is_none() && pace.next == Some(next));
    }
}
