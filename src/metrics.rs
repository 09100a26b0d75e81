//! Counters and timings, for Prometheus.

use std::time::Duration;

use prometheus::{Encoder as _, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, Opts, Registry, TextEncoder};

use crate::scheduler::Ticked;

/// Everything that is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    opened: IntCounter,
    missed: IntCounter,
    closed: IntCounter,
    delivered: IntCounter,
    failed: IntCounter,
}

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Answered,
    Refused,
    Failed,
}

impl Default for Metrics {
    fn default() -> Self {
        let registry = Registry::new();
        let counter = |name: &str, help: &str| {
            let counter = IntCounter::new(name, help).expect("a valid name");
            registry.register(Box::new(counter.clone())).expect("registered once");
            counter
        };
        let requests = IntCounterVec::new(
            Opts::new("hone_requests_total", "Requests of members, by ask and outcome"),
            &["ask", "outcome"],
        )
        .expect("a valid name");
        let seconds = HistogramVec::new(
            HistogramOpts::new("hone_request_seconds", "Time to answer a request, by ask")
                .buckets(vec![0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0]),
            &["ask"],
        )
        .expect("a valid name");
        let (opened, missed, closed) = (
            counter("hone_rounds_opened_total", "Rounds opened"),
            counter("hone_rounds_missed_total", "Days without a question that should have had one"),
            counter("hone_rounds_closed_total", "Rounds closed"),
        );
        let (delivered, failed) = (
            counter("hone_posts_delivered_total", "Posts, edits and reveals that reached their channel"),
            counter("hone_posts_failed_total", "Tries to bring something to a channel that did not work"),
        );
        registry.register(Box::new(requests.clone())).expect("registered once");
        registry.register(Box::new(seconds.clone())).expect("registered once");
        Self { registry, requests, seconds, opened, missed, closed, delivered, failed }
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

    pub fn ticked(&self, ticked: &Ticked) {
        self.opened.inc_by(ticked.opened);
        self.missed.inc_by(ticked.missed);
        self.closed.inc_by(ticked.closed);
        self.delivered.inc_by(ticked.delivered);
        self.failed.inc_by(ticked.failed);
    }

    /// The exposition format.
    pub fn text(&self) -> String {
        let mut out = Vec::new();
        if let Err(error) = TextEncoder::new().encode(&self.registry.gather(), &mut out) {
            tracing::warn!(%error, "metrics could not be written");
        }
        String::from_utf8(out).unwrap_or_default()
    }
}
