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
    /// The headers of the bucket, where it is one.
    pub bucket: Vec<(&'static str, String)>,
}

impl TooMany {
    /// The limit of the whole bot, for a second.
    pub fn global() -> Self {
        Self { wait: Duration::from_secs(1), global: true, shared: false, code: None, bucket: Vec::new() }
    }

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
        headers.extend(self.bucket.iter().cloned());
        headers
    }
}

/// A bucket. Since 2022 most of them leak (the API documentation's issue 7680): places come back one by one, and
/// `Retry-After` names the time of the next, `X-RateLimit-Reset-After` the time when all are back.
struct Bucket {
    taken: f64,
    at: Instant,
}

impl Bucket {
    /// How many places are taken now.
    fn level(&self, rule: &Rule, now: Instant) -> f64 {
        let passed = (now - self.at).as_secs_f64();
        let length = rule.length.as_secs_f64();
        if rule.fixed {
            return if passed >= length { 0.0 } else { self.taken };
        }
        (self.taken - passed * f64::from(rule.size) / length).max(0.0)
    }
}

/// The size of a bucket.
struct Rule {
    name: &'static str,
    size: u32,
    length: Duration,
    /// Whether all places come back at once.
    fixed: bool,
}

/// All buckets.
pub struct Limits {
    /// Whether they are enforced.
    pub on: bool,
    /// How long a nonce is remembered: "the past few minutes".
    pub nonce_window: TimeDelta,
    /// "You must send an initial response within 3 seconds of receiving the event."
    pub first_answer: Duration,
    /// Requests refused because they came too early.
    pub exceeded: usize,
    /// Requests that came although a 429 had named a later time.
    pub ignored: usize,
    buckets: HashMap<(&'static str, String), Bucket>,
    told: HashMap<(&'static str, String), Instant>,
    global: Option<(Instant, u32)>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            on: true,
            nonce_window: TimeDelta::minutes(3),
            first_answer: Duration::from_secs(3),
            exceeded: 0,
            ignored: 0,
            buckets: HashMap::new(),
            told: HashMap::new(),
            global: None,
        }
    }
}

/// "All bots can make up to 50 requests per second."
const GLOBAL: u32 = 50;

impl Rule {
    /// The headers of an answer with so many places left, all of which are back after so many seconds.
    fn headers(&self, left: f64, after: f64) -> Vec<(&'static str, String)> {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        vec![
            ("X-RateLimit-Limit", self.size.to_string()),
            ("X-RateLimit-Remaining", format!("{left:.0}")),
            ("X-RateLimit-Reset", format!("{:.3}", now.as_secs_f64() + after)),
            ("X-RateLimit-Reset-After", format!("{after:.3}")),
            ("X-RateLimit-Bucket", format!("fake{}", self.name)),
        ]
    }
}

/// The bucket of a route. Routes without one, such as reading messages, know only the limit of the whole bot.
fn bucket(route: &str) -> Option<Rule> {
    let (method, path) = route.split_once(' ')?;
    let leaking = |name, size, seconds| Rule { name, size, length: Duration::from_secs(seconds), fixed: false };
    Some(match (method, path) {
        // "Interactions webhooks share the same rate limit properties as normal webhooks."
        (_, path) if path.starts_with("/webhooks/") => leaking("webhook", 5, 2),
        ("POST", "/channels/{id}/messages") => leaking("send", 5, 5),
        ("PATCH", "/channels/{id}/messages/{id}") => leaking("edit", 5, 5),
        ("DELETE", "/channels/{id}/messages/{id}") => leaking("delete", 5, 1),
        ("PUT" | "DELETE", path) if path.contains("/pins/") => leaking("pin", 5, 4),
        ("POST", path) if path.ends_with("/threads") => leaking("thread", 5, 5),
        ("POST", "/users/@me/channels") => leaking("conversation", 10, 10),
        ("PUT" | "DELETE", path) if path.ends_with("/roles/{id}") => Rule { fixed: true, ..leaking("role", 10, 10) },
        ("PUT", path) if path.ends_with("/commands") => leaking("overwrite", 10, 20),
        ("POST" | "PATCH" | "DELETE", path) if path.contains("/commands") => leaking("commands", 5, 20),
        // The first answer to an interaction has none that anyone has met.
        _ => return None,
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
        if !route.contains(" /interactions/") && !route.contains(" /webhooks/") {
            self.take_global(now)?;
        }
        let Some(rule) = bucket(route) else { return Ok(Vec::new()) };
        let key = (rule.name, major.to_owned());
        // A tenth of a second for what was under way when the refusal was written.
        if self.told.get(&key).is_some_and(|until| *until > now + Duration::from_millis(100)) {
            self.ignored += 1;
        }
        let size = f64::from(rule.size);
        let bucket = self.buckets.entry(key.clone()).or_insert(Bucket { taken: 0.0, at: now });
        let level = bucket.level(&rule, now);
        if level + 1.0 > size {
            let back = if rule.fixed {
                rule.length.saturating_sub(now - bucket.at)
            } else {
                rule.length.mul_f64((level + 1.0 - size) / size)
            };
            self.exceeded += 1;
            self.told.insert(key, now + back);
            let after = if rule.fixed { back } else { rule.length.mul_f64(level / size) };
            let bucket = rule.headers(0.0, after.as_secs_f64());
            return Err(TooMany { wait: back, global: false, shared: false, code: None, bucket });
        }
        if !rule.fixed || level == 0.0 {
            bucket.at = now;
        }
        bucket.taken = level + 1.0;
        let after = if rule.fixed {
            (rule.length.saturating_sub(now - bucket.at)).as_secs_f64()
        } else {
            rule.length.as_secs_f64() * bucket.taken / size
        };
        Ok(rule.headers((size - bucket.taken).floor(), after))
    }

    fn take_global(&mut self, now: Instant) -> Result<(), TooMany> {
        let second = Duration::from_secs(1);
        let (since, taken) = match self.global {
            Some((since, taken)) if now - since < second => (since, taken),
            _ => (now, 0),
        };
        self.global = Some((since, taken + 1));
        if taken >= GLOBAL {
            self.exceeded += 1;
            return Err(TooMany { wait: second.saturating_sub(now - since), ..TooMany::global() });
        }
        Ok(())
    }
}
