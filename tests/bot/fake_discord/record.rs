//! What happened: requests, refusals, texts, latencies, and every rule the bot broke.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::ids::{ChannelId, UserId};

/// A request the bot made. Tokens are not in it.
#[derive(Clone, Debug)]
pub struct Request {
    /// The verb.
    pub method: String,
    /// The path, with tokens left out.
    pub path: String,
    /// The path with ids left out: `POST /channels/{id}/messages`.
    pub route: String,
    /// The status of the answer; `None` if the connection was closed instead.
    pub status: Option<u16>,
    /// Discord's code, where it was refused.
    pub code: Option<u32>,
    /// The body, if it had one.
    pub body: Option<Value>,
}

/// A text that was put before people.
struct Shown {
    only_for: Option<UserId>,
    text: String,
}

/// The record.
#[derive(Default)]
pub struct Record {
    /// Every request, in order of their end.
    pub requests: Vec<Request>,
    /// How many requests each route had.
    pub counts: BTreeMap<String, usize>,
    /// How long first answers to interactions took.
    pub latencies: Vec<Duration>,
    /// Rules broken.
    pub violations: Vec<String>,
    /// Requests answered 401, 403 or 429 within the last ten minutes; 10,000 of them get an address banned.
    invalid: Vec<Instant>,
    shown: HashMap<ChannelId, Vec<Shown>>,
}

impl Record {
    /// Notes a rule broken.
    pub fn violation(&mut self, what: String) {
        self.violations.push(what);
    }

    /// Notes a text shown in a channel, to everybody or to one person.
    pub fn text(&mut self, channel: ChannelId, only_for: Option<UserId>, text: String) {
        self.shown.entry(channel).or_default().push(Shown { only_for, text });
    }

    /// Everything ever shown in a channel, to everybody (`None`) or to one person only.
    pub fn texts(&self, channel: ChannelId, only_for: Option<UserId>) -> String {
        let shown = self.shown.get(&channel).into_iter().flatten();
        shown.filter(|shown| shown.only_for == only_for).map(|shown| shown.text.as_str()).collect()
    }

    /// Notes a request and what came of it.
    pub fn request(&mut self, request: Request) {
        *self.counts.entry(request.route.clone()).or_default() += 1;
        // "An invalid request is one that results in 401, 403, or 429 statuses."
        if matches!(request.status, Some(401 | 403 | 429)) {
            self.invalid.push(Instant::now());
        }
        // A body the API calls wrong is a bug of the bot, wherever it comes from. An interaction answered twice is
        // not among them: two processes may well both get it.
        if request.status == Some(400) && request.code != Some(40060) {
            let body = request.body.as_ref().map(Value::to_string).unwrap_or_default();
            let body: String = body.chars().take(300).collect();
            let code = request.code.unwrap_or(0);
            self.violations.push(format!("{}: refused with 400 and code {code}: {body}", request.route));
        }
        self.requests.push(request);
    }

    /// Requests of the last ten minutes that count towards a ban.
    pub fn invalid_requests(&self) -> usize {
        let recent = |at: &&Instant| at.elapsed() < Duration::from_mins(10);
        self.invalid.iter().rev().take_while(recent).count()
    }
}
