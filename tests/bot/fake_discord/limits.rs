//! Rate limits: the buckets of each route, the fifty a second of the bot, and what a 429 looks like.
//!
//! Source: Discord's *Rate Limits*. The numbers per route are not documented ("should not be hard coded"); these are
//! like those seen in the wild.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use serde_json::{Value, json};

/// A request that came too early.
pub struct TooMany {
    /// How long to wait.
    pub wait: Duration,
    /// Whether it is the limit of the whole bot.
    pub global: bool,
    /// Whether others share it; such refusals do not count towards a ban.
    pub shared: bool,
    /// A code in the body, which only some limits have.
    pub code: Option<u32>,
}

impl TooMany {
    /// The body of the 429.
    pub fn body(&self) -> Value {
        let message = if self.shared { "The resource is being rate limited." } else { "You are being rate limited." };
        let seconds = (self.wait.as_secs_f64() * 1000.0).ceil() / 1000.0;
        let mut body = json!({ "message": message, "retry_after": seconds, "global": self.global });
        if let Some(code) = self.code {
            body["code"] = json!(code);
        }
        body
    }

    /// The headers of the 429. `Retry-After` is in whole seconds, so it says a little more than the body.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let scope = if self.global {
            "global"
        } else if self.shared {
            "shared"
        } else {
            "user"
        };
        let mut headers =
            vec![("Retry-After", self.wait.as_secs_f64().ceil().to_string()), ("X-RateLimit-Scope", scope.to_owned())];
        if self.global {
            headers.push(("X-RateLimit-Global", "true".to_owned()));
        }
        headers
    }
}

/// One window of one bucket.
struct Window {
    left: u32,
    ends: Instant,
}

/// All buckets.
pub struct Limits {
    /// Whether they are enforced.
    pub on: bool,
    /// How long a nonce is remembered: "the past few minutes".
    pub nonce_window: TimeDelta,
    /// Requests refused because they came too early.
    pub exceeded: usize,
    /// Requests that came although a 429 had named a later time.
    pub ignored: usize,
    windows: HashMap<(&'static str, String), Window>,
    told: HashMap<(&'static str, String), Instant>,
    global: Option<Window>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            on: true,
            nonce_window: TimeDelta::minutes(3),
            exceeded: 0,
            ignored: 0,
            windows: HashMap::new(),
            told: HashMap::new(),
            global: None,
        }
    }
}

/// "All bots can make up to 50 requests per second."
const GLOBAL: u32 = 50;

/// The bucket of a route: its name, how many requests, in what time. `None` for routes without one.
fn bucket(route: &str) -> Option<(&'static str, u32, Duration)> {
    let (method, path) = route.split_once(' ')?;
    let seconds = Duration::from_secs;
    Some(match (method, path) {
        // The first answer to an interaction has no bucket anyone has met.
        (_, path) if path.starts_with("/interactions/") => return None,
        // "Interactions webhooks share the same rate limit properties as normal webhooks."
        (_, path) if path.starts_with("/webhooks/") => ("webhook", 5, seconds(2)),
        ("POST", "/channels/{id}/messages") => ("send", 5, seconds(5)),
        ("PATCH", "/channels/{id}/messages/{id}") => ("edit", 5, seconds(5)),
        ("DELETE", "/channels/{id}/messages/{id}") => ("delete", 5, seconds(1)),
        ("GET", "/channels/{id}/messages") => ("read", 10, seconds(5)),
        ("PUT" | "DELETE", path) if path.contains("/pins/") => ("pin", 5, seconds(4)),
        ("POST", path) if path.ends_with("/threads") => ("thread", 5, seconds(5)),
        ("POST", "/users/@me/channels") => ("conversation", 10, seconds(10)),
        ("PUT" | "DELETE", path) if path.ends_with("/roles/{id}") => ("role", 10, seconds(10)),
        ("PUT" | "POST" | "PATCH" | "DELETE", path) if path.contains("/commands") => ("commands", 5, seconds(20)),
        _ => ("other", 50, seconds(10)),
    })
}

impl Limits {
    /// Takes a place for a request of `route` on its `major` resource: the channel, the guild, or the token. Gives
    /// the headers of the answer, or the refusal.
    pub fn take(&mut self, route: &str, major: &str) -> Result<Vec<(&'static str, String)>, TooMany> {
        if !self.on {
            return Ok(Vec::new());
        }
        let now = Instant::now();
        // "Interaction endpoints are not bound to the bot's Global Rate Limit."
        let exempt = route.contains(" /interactions/") || route.contains(" /webhooks/");
        if !exempt {
            let window = self.global.get_or_insert(Window { left: GLOBAL, ends: now + Duration::from_secs(1) });
            if window.ends <= now {
                *window = Window { left: GLOBAL, ends: now + Duration::from_secs(1) };
            }
            if window.left == 0 {
                self.exceeded += 1;
                return Err(TooMany { wait: window.ends - now, global: true, shared: false, code: None });
            }
            window.left -= 1;
        }
        let Some((name, size, length)) = bucket(route) else { return Ok(Vec::new()) };
        let key = (name, if name == "other" { format!("{route} {major}") } else { major.to_owned() });
        // A tenth of a second for what was under way when the refusal was written.
        if self.told.get(&key).is_some_and(|until| *until > now + Duration::from_millis(100)) {
            self.ignored += 1;
        }
        let window = self.windows.entry(key.clone()).or_insert(Window { left: size, ends: now + length });
        if window.ends <= now {
            *window = Window { left: size, ends: now + length };
            self.told.remove(&key);
        }
        if window.left == 0 {
            let ends = window.ends;
            self.exceeded += 1;
            self.told.insert(key, ends);
            return Err(TooMany { wait: ends - now, global: false, shared: false, code: None });
        }
        window.left -= 1;
        let after = (window.ends - now).as_secs_f64();
        let reset = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Ok(vec![
            ("X-RateLimit-Limit", size.to_string()),
            ("X-RateLimit-Remaining", window.left.to_string()),
            ("X-RateLimit-Reset", format!("{:.3}", reset.as_secs_f64() + after)),
            ("X-RateLimit-Reset-After", format!("{after:.3}")),
            ("X-RateLimit-Bucket", format!("fake{name}")),
        ])
    }
}
