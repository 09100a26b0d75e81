//! What machines ask over HTTP: is it alive, is it ready, how is it doing.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Context as _;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use tokio::net::TcpListener;

use crate::app::App;

/// Serves health, metrics and what `more` adds until `stop` resolves.
///
/// # Errors
/// When the address is taken or not ours.
pub async fn serve(
    app: Arc<App>,
    address: SocketAddr,
    more: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("HONE_HTTP: {address} cannot be listened on; choose another address or port"))?;
    let address = listener.local_addr().unwrap_or(address);
    tracing::info!(%address, "serving HTTP");
    axum::serve(listener, routes(app).merge(more)).with_graceful_shutdown(stop).await.context("the HTTP server stopped")
}

/// `/healthz`: the process runs. `/readyz`: the database answers. `/metrics`: Prometheus text.
pub fn routes(app: Arc<App>) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(app)
}

async fn ready(State(app): State<Arc<App>>) -> impl IntoResponse {
    match app.store.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

async fn metrics(State(app): State<Arc<App>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], app.metrics.text())
}
