//! Counters and timings, for Prometheus. Labels are words of this program, never ids of members, channels or servers.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use prometheus::core::Collector;
use prometheus::proto::MetricFamily;
use prometheus::{
    Counter, Encoder as _, Gauge, GaugeVec, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGaugeVec, Opts,
    Registry, TextEncoder,
};

use crate::chat::Platform;
use crate::scheduler::Ticked;
use crate::store::{Connections, Delivery, Queue, Queues, Step, ZONE_DATA};

/// A post that reaches its channel later than this after it was due is late.
const LATE: TimeDelta = TimeDelta::seconds(60);
/// For so long the gateway may be away before this process is not ready: a connection is taken up again by itself.
const GATEWAY_AWAY: Duration = Duration::from_mins(1);

/// Everything that is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    responses: HistogramVec,
    unanswered: IntCounterVec,
    opened: IntCounter,
    missed: IntCounter,
    closed: IntCounter,
    due: IntCounterVec,
    sent: IntCounterVec,
    late: IntCounterVec,
    retries: IntCounter,
    failed: IntCounter,
    given_up: IntCounter,
    waits: Waits,
    shards: IntGaugeVec,
    gateway: Mutex<Gateway>,
}

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Answered,
    Refused,
    Failed,
}

/// What rate limits cost. Clones count together.
#[derive(Debug, Clone)]
pub struct Waits {
    held_back: IntCounter,
    seconds: Counter,
    refusals: IntCounter,
}

/// What is known of the gateway.
#[derive(Debug, Default)]
struct Gateway {
    /// Who the bot is was not settled yet.
    signing_in: bool,
    used: bool,
    connected_at: Option<Instant>,
}

/// What is read when somebody asks, instead of counted.
#[derive(Debug)]
pub struct Reading {
    pub now: DateTime<Utc>,
    pub started_at: DateTime<Utc>,
    /// What `/readyz` says.
    pub ready: bool,
    pub connections: Connections,
    /// `None` when the database does not answer.
    pub queues: Option<Queues>,
}

fn register<C: Collector + Clone + 'static>(registry: &Registry, made: prometheus::Result<C>) -> C {
    let collector = made.expect("a valid name");
    registry.register(Box::new(collector.clone())).expect("registered once");
    collector
}

impl Default for Metrics {
    fn default() -> Self {
        let registry = Registry::new();
        let count = |name, help| register(&registry, IntCounter::new(name, help));
        let counts =
            |name, help, labels: &[&str]| register(&registry, IntCounterVec::new(Opts::new(name, help), labels));
        let timings = |name, help, label, buckets: &[f64]| {
            let opts = HistogramOpts::new(name, help).buckets(buckets.to_vec());
            register(&registry, HistogramVec::new(opts, &[label]))
        };
        let metrics = Self {
            requests: counts("hone_requests_total", "Requests of members, by ask and outcome", &["ask", "outcome"]),
            seconds: timings(
                "hone_request_seconds",
                "Time to work a request out, by ask",
                "ask",
                &[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0],
            ),
            responses: timings(
                "hone_interaction_response_seconds",
                "Time from the member's click to the first response that reached the platform",
                "platform",
                &[0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0, 1.5, 2.0, 2.5, 3.0, 5.0],
            ),
            unanswered: counts(
                "hone_interactions_unanswered_total",
                "Interactions whose first response did not reach the platform",
                &["platform"],
            ),
            opened: count("hone_rounds_opened_total", "Rounds opened"),
            missed: count("hone_rounds_missed_total", "Days without a question that should have had one"),
            closed: count("hone_rounds_closed_total", "Rounds closed"),
            due: counts("hone_posts_due_total", "Posts, edits and reveals that came due", &["step"]),
            sent: counts("hone_posts_sent_total", "Posts, edits and reveals that reached their channel", &["step"]),
            late: counts(
                "hone_posts_late_total",
                "Those that did so more than a minute after they were due",
                &["step"],
            ),
            retries: count("hone_posts_retries_total", "Tries after the first one"),
            failed: count("hone_posts_failed_total", "Tries to bring something to a channel that did not work"),
            given_up: count("hone_posts_given_up_total", "Posts, edits and reveals that will not be tried again"),
            waits: Waits {
                held_back: count("hone_rate_limit_waits_total", "Requests held back for a rate limit"),
                seconds: register(
                    &registry,
                    Counter::new("hone_rate_limit_wait_seconds_total", "Time requests were held back for rate limits"),
                ),
                refusals: count("hone_rate_limit_refusals_total", "Requests the platform refused for a rate limit"),
            },
            shards: register(
                &registry,
                IntGaugeVec::new(Opts::new("hone_gateway_shards", "Shards of this process, by state"), &["state"]),
            ),
            gateway: Mutex::default(),
            registry,
        };
        // There from the start, so that the first of its kind is seen as a rise.
        for step in Step::ALL {
            for counter in [&metrics.due, &metrics.sent, &metrics.late] {
                counter.with_label_values(&[step.word()]);
            }
        }
        metrics.set_shards([0; 3]);
        metrics
    }
}

impl Metrics {
    pub fn answered(&self, ask: &str, outcome: Outcome, took: Duration) {
        let outcome = match outcome {
            Outcome::Answered => "answered",
            Outcome::Refused => "refused",
            Outcome::Failed => "failed",
        };
        self.requests.with_label_values(&[ask, outcome]).inc();
        self.seconds.with_label_values(&[ask]).observe(took.as_secs_f64());
    }

    /// The first response to an interaction reached its platform so long after the click.
    pub fn responded(&self, platform: Platform, after: Duration) {
        self.responses.with_label_values(&[platform.word()]).observe(after.as_secs_f64());
    }

    /// It did not, and the member saw an error of the platform.
    pub fn unanswered(&self, platform: Platform) {
        self.unanswered.with_label_values(&[platform.word()]).inc();
    }

    pub fn ticked(&self, ticked: &Ticked) {
        self.opened.inc_by(ticked.opened);
        self.missed.inc_by(ticked.missed);
        self.closed.inc_by(ticked.closed);
    }

    /// A step is tried.
    pub fn post_tried(&self, delivery: &Delivery) {
        if delivery.tries <= 1 {
            self.due.with_label_values(&[delivery.step.word()]).inc();
        } else {
            self.retries.inc();
        }
    }

    /// A step reached its channel so long after it was due.
    pub fn post_sent(&self, step: Step, after: TimeDelta) {
        self.sent.with_label_values(&[step.word()]).inc();
        if after > LATE {
            self.late.with_label_values(&[step.word()]).inc();
        }
    }

    /// A try did not work; perhaps it was the last one.
    pub fn post_failed(&self, given_up: bool) {
        self.failed.inc();
        self.given_up.inc_by(given_up.into());
    }

    /// Where rate limits are counted.
    pub fn waits(&self) -> Waits {
        self.waits.clone()
    }

    /// How many of this process's shards are in which state at `now`. Said again and again while the gateway is used.
    pub fn shards(&self, connected: usize, connecting: usize, all: usize, now: Instant) {
        let mut gateway = self.gateway.lock().unwrap_or_else(PoisonError::into_inner);
        gateway.used = true;
        if connected > 0 {
            gateway.connected_at = Some(now);
        }
        self.set_shards([connected, connecting, all.saturating_sub(connected + connecting)]);
    }

    fn set_shards(&self, counts: [usize; 3]) {
        for (state, count) in ["connected", "connecting", "disconnected"].into_iter().zip(counts) {
            self.shards.with_label_values(&[state]).set(i64::try_from(count).unwrap_or(i64::MAX));
        }
    }

    /// That signing in begins or is done; in between this process is not ready.
    pub fn signing_in(&self, begins: bool) {
        self.gateway.lock().unwrap_or_else(PoisonError::into_inner).signing_in = begins;
    }

    /// Whether the bot signed in, and the gateway is connected or will soon be again, or is not used at all.
    pub fn gateway_is_there(&self, now: Instant) -> bool {
        let gateway = self.gateway.lock().unwrap_or_else(PoisonError::into_inner);
        let lately = |at: Instant| now.saturating_duration_since(at) <= GATEWAY_AWAY;
        !gateway.signing_in && (!gateway.used || gateway.connected_at.is_some_and(lately))
    }

    /// The exposition format.
    pub fn text(&self, reading: &Reading) -> String {
        let mut families = self.registry.gather();
        families.extend(reading.families());
        let mut out = Vec::new();
        if let Err(error) = TextEncoder::new().encode(&families, &mut out) {
            tracing::warn!(%error, "metrics could not be written");
        }
        String::from_utf8(out).unwrap_or_default()
    }
}

impl Waits {
    /// A request is held back this long.
    pub fn waited(&self, wait: Duration) {
        self.held_back.inc();
        self.seconds.inc_by(wait.as_secs_f64());
    }

    /// The platform refused a request: too many.
    pub fn refused(&self) {
        self.refusals.inc();
    }
}

impl Reading {
    fn families(&self) -> Vec<MetricFamily> {
        let mut families = Vec::new();
        let mut gauge = |name: &str, help: &str, value: f64| {
            let gauge = Gauge::new(name, help).expect("a valid name");
            gauge.set(value);
            families.extend(gauge.collect());
        };
        let started = u32::try_from(self.started_at.timestamp()).unwrap_or_default();
        gauge("process_start_time_seconds", "When this process began to serve, as a Unix time", started.into());
        gauge("hone_ready", "Whether this process does its work: what /readyz says", f64::from(u8::from(self.ready)));
        gauge("hone_database_up", "Whether the database answers", f64::from(u8::from(self.queues.is_some())));
        gauge("hone_database_connections_used", "Database connections at work", self.connections.used.into());
        gauge(
            "hone_database_connections_limit",
            "Database connections this process may have",
            self.connections.limit.into(),
        );
        let gauges = |name: &str, help: &str, labels: &[&str], values: &[(&[&str], f64)]| {
            let gauges = GaugeVec::new(Opts::new(name, help), labels).expect("a valid name");
            for (labels, value) in values {
                gauges.with_label_values(labels).set(*value);
            }
            gauges.collect()
        };
        let build: &[&str] = &[env!("CARGO_PKG_VERSION"), ZONE_DATA];
        families.extend(gauges("hone_build_info", "What this program is", &["version", "zone_data"], &[(build, 1.0)]));
        if let Some(Queues { posts, rounds }) = &self.queues {
            let length = |queue: &Queue| f64::from(u32::try_from(queue.length).unwrap_or(u32::MAX));
            let age = |queue: &Queue| {
                let age = queue.oldest.map_or(TimeDelta::zero(), |oldest| self.now.signed_duration_since(oldest));
                age.to_std().unwrap_or_default().as_secs_f64()
            };
            let by_queue: &[&str] = &["queue"];
            families.extend(gauges(
                "hone_queue_length",
                "What is due and not done: rounds to open, posts to send",
                by_queue,
                &[(&["posts"], length(posts)), (&["rounds"], length(rounds))],
            ));
            families.extend(gauges(
                "hone_queue_oldest_seconds",
                "For how long the oldest of it has been due",
                by_queue,
                &[(&["posts"], age(posts)), (&["rounds"], age(rounds))],
            ));
        }
        families
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gateway_may_be_away_for_a_minute() {
        let metrics = Metrics::default();
        let begin = Instant::now();
        assert!(metrics.gateway_is_there(begin), "it is not used");
        metrics.signing_in(true);
        assert!(!metrics.gateway_is_there(begin), "nobody knows who the bot is");
        metrics.signing_in(false);
        metrics.shards(0, 1, 1, begin);
        assert!(!metrics.gateway_is_there(begin), "it was never connected");
        metrics.shards(1, 0, 2, begin);
        metrics.shards(0, 0, 2, begin + Duration::from_secs(30));
        assert!(metrics.gateway_is_there(begin + Duration::from_mins(1)));
        assert!(!metrics.gateway_is_there(begin + Duration::from_secs(61)));
        metrics.shards(1, 0, 2, begin + Duration::from_secs(90));
        assert!(metrics.gateway_is_there(begin + Duration::from_secs(91)));
    }

    #[test]
    fn a_post_is_late_after_a_minute() {
        let metrics = Metrics::default();
        for seconds in [0, 60, 61, 4000] {
            metrics.post_sent(Step::Question, TimeDelta::seconds(seconds));
        }
        let of = |counter: &IntCounterVec| counter.with_label_values(&["question"]).get();
        assert_eq!((of(&metrics.sent), of(&metrics.late)), (4, 2));
    }
}
