//! What is asked over HTTP. By machines: is it alive, is it ready, how is it doing. By people: a board.

mod board;
mod page;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use chrono::{DateTime, Utc};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::app::App;
use crate::chat::Platform;
use crate::metrics::Reading;
use crate::scheduler::Clock;

/// For so long a process that was told to stop still takes interactions: until the load balancer before it has seen
/// that it is not ready.
const LINGER: Duration = Duration::from_secs(5);

/// What health and metrics are told from.
#[derive(Clone)]
pub struct Health {
    app: Arc<App>,
    clock: Clock,
    places: Vec<Platform>,
    started_at: DateTime<Utc>,
    stopping: watch::Receiver<bool>,
}

impl Health {
    /// Of a process that begins now to speak in these places, until `stopping` turns true.
    pub fn new(app: Arc<App>, clock: Clock, places: Vec<Platform>, stopping: watch::Receiver<bool>) -> Self {
        let started_at = clock();
        Self { app, clock, places, started_at, stopping }
    }

    /// Why this process is not ready, as far as it knows without asking the database.
    fn problem(&self) -> Option<&'static str> {
        if *self.stopping.borrow() {
            Some("it was told to stop\n")
        } else if !self.app.metrics.gateway_is_there(Instant::now()) {
            Some("it is not connected to Discord\n")
        } else {
            None
        }
    }
}

/// Serves health and metrics until the process is told to stop, and what a platform `posted` to us a little longer.
///
/// # Errors
/// When the address is taken or not ours.
pub async fn serve(health: Health, address: SocketAddr, posted: Option<Router>) -> anyhow::Result<()> {
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("HONE_HTTP: {address} cannot be listened on; choose another address or port"))?;
    let address = listener.local_addr().unwrap_or(address);
    tracing::info!(%address, "serving HTTP");
    let mut stopping = health.stopping.clone();
    let linger = posted.is_some();
    let stop = async move {
        let _ = stopping.wait_for(|stopping| *stopping).await;
        if linger {
            tokio::time::sleep(LINGER).await;
        }
    };
    let routes = routes(health).merge(posted.unwrap_or_default());
    axum::serve(listener, routes).with_graceful_shutdown(stop).await.context("the HTTP server stopped")
}

/// `/healthz`: the process runs. `/readyz`: it is not told to stop, the database answers, the gateway is there.
/// `/metrics`: Prometheus text. `/board/…`: boards for whoever has a link, where there is a public address.
pub fn routes(health: Health) -> Router {
    let boards = board::routes(&health.app, &health.clock);
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(health)
        .merge(boards)
}

async fn ready(State(health): State<Health>) -> impl IntoResponse {
    let problem = match health.problem() {
        None if health.app.store.ping().await.is_err() => Some("the database does not answer\n"),
        problem => problem,
    };
    problem.map_or((StatusCode::OK, "ready\n"), |problem| (StatusCode::SERVICE_UNAVAILABLE, problem))
}

async fn metrics(State(health): State<Health>) -> impl IntoResponse {
    let now = (health.clock)();
    let store = &health.app.store;
    // Before the question that is asked for this answer takes one itself.
    let connections = store.connections();
    let queues = store.queues(&health.places, now).await.ok();
    let ready = queues.is_some() && health.problem().is_none();
    let text = health.app.metrics.text(&Reading { now, started_at: health.started_at, ready, connections, queues });
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text)
}
