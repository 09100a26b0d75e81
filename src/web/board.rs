//! A board for whoever has its link: read-only, without script, never shown to a search engine.

use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use axum::Router;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use chrono::{DateTime, Utc};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::page;
use crate::app::App;
use crate::board_link::{BoardLink, BoardLinks, DeadLink, FOLDER};
use crate::chat::{Language, Line, Span};
use crate::commands::WhichBoard;
use crate::error::{Error, Result};
use crate::scheduler::Clock;
use crate::words::{Words, say};

/// So long a reader waits for a database that is slow.
const PATIENCE: Duration = Duration::from_secs(3);
/// Pages read at once: those who answer in the chat need the database more.
const AT_ONCE: usize = 3;
/// Members on one page.
const PAGE: u32 = 50;

/// What every page is sent with. The address is a secret: it goes into no referrer, no index and no shared cache.
const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::CACHE_CONTROL, "private, no-cache"),
    (HeaderName::from_static("x-robots-tag"), "noindex, nofollow, noarchive"),
];

/// What the pages are made from.
#[derive(Clone)]
struct Pages {
    app: Arc<App>,
    links: BoardLinks,
    clock: Clock,
    reading: Arc<Semaphore>,
}

/// `/board/…`, where this installation has a public address.
pub(super) fn routes(app: &Arc<App>, clock: &Clock) -> Router {
    let Some(links) = app.board_links.clone() else { return Router::new() };
    let pages = Pages { app: app.clone(), links, clock: clock.clone(), reading: Arc::new(Semaphore::new(AT_ONCE)) };
    Router::new()
        .route(&format!("/{FOLDER}/style.css"), get(style))
        .route(&format!("/{FOLDER}/{{token}}"), get(show))
        .with_state(pages)
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=3600")], page::STYLE)
}

async fn show(
    State(pages): State<Pages>,
    token: std::result::Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
    asked: HeaderMap,
) -> Response {
    let token = token.map_or_else(|_| String::new(), |Path(token)| token);
    let now = (pages.clock)();
    let link = match pages.links.read(&token, now) {
        Ok(link) => link,
        Err(DeadLink::Unknown) => {
            let words = Words::of(preferred(&asked));
            return sentence(StatusCode::NOT_FOUND, words, &say!(words, "web-unknown", command = leaderboard()));
        }
        Err(DeadLink::Expired) => {
            let words = Words::of(preferred(&asked));
            return sentence(StatusCode::GONE, words, &say!(words, "web-expired", command = leaderboard()));
        }
    };
    // A page that is no number is the first.
    let query = query.unwrap_or_default();
    let number = query.split('&').find_map(|part| part.strip_prefix("page=")?.parse().ok()).unwrap_or(1);
    let error = match timeout(PATIENCE, pages.read(&link, number, now)).await {
        Ok(Ok(html)) => return (StatusCode::OK, headers(), Html(html)).into_response(),
        Ok(Err(error)) => error,
        Err(_) => anyhow!("no answer for {} s", PATIENCE.as_secs()).into(),
    };
    let words = Words::of(preferred(&asked));
    match error {
        Error::Refused(refusal) => sentence(StatusCode::NOT_FOUND, words, &refusal.says(words)),
        Error::Internal(error) => {
            tracing::error!(error = format!("{error:#}"), "a board on the web could not be read");
            let mut response = sentence(StatusCode::SERVICE_UNAVAILABLE, words, &say!(words, "web-busy"));
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
            response
        }
    }
}

impl Pages {
    /// The page in the workspace's own language.
    async fn read(&self, link: &BoardLink, number: u32, now: DateTime<Utc>) -> Result<String> {
        let _turn = self.reading.acquire().await.map_err(|_| anyhow!("nobody is let in"))?;
        let words = Words::of(self.app.store.settings(link.workspace).await?.language);
        let BoardLink { workspace, channel, scope, span, .. } = link;
        let which =
            WhichBoard { store: &self.app.store, workspace: *workspace, channel, scope: *scope, span: *span, at: now };
        let group = which.group().await?;
        let season = match which.season().await? {
            None => which.last_season().await?,
            season => season,
        };
        let (zone, board) = which.page(number, PAGE).await?;
        Ok(page::board(&page::Shown { words, links: &self.links, link, board: &board, group, season, zone, now }))
    }
}

fn sentence(status: StatusCode, words: &Words, line: &Line) -> Response {
    (status, headers(), Html(page::sentence(words, line))).into_response()
}

fn headers() -> HeaderMap {
    HEADERS.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect()
}

fn leaderboard() -> Span {
    Span::Command("leaderboard".to_owned())
}

/// The first of the reader's languages that Hone speaks.
fn preferred(asked: &HeaderMap) -> Language {
    let wanted = asked.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut tags = wanted.split(',').map(|part| part.split(';').next().unwrap_or_default().trim());
    tags.find_map(Language::from_locale).unwrap_or_default()
}
