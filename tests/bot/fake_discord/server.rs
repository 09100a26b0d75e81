//! The HTTP side: connections, bodies, the order of checks, the answers.

use std::convert::Infallible;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::draft::Upload;
use super::faults::{Strike, What};
use super::form::{Object, Problems};
use super::limits::TooMany;
use super::multipart;
use super::openapi;
use super::record;
use super::refusal::{Outcome, Refusal, Reply};
use super::routes::Route;
use super::world::World;

/// What the server, the sockets and the test hold together.
pub struct Shared {
    world: Mutex<World>,
    changed: Notify,
    /// Bodies that are yet to be held against the description.
    unchecked: Mutex<usize>,
    all_checked: Condvar,
}

impl Shared {
    /// Wraps a world.
    pub fn new(world: World) -> Self {
        let (unchecked, all_checked) = (Mutex::new(0), Condvar::new());
        Self { world: Mutex::new(world), changed: Notify::new(), unchecked, all_checked }
    }

    /// The world, for a moment. A test that failed while it held it does not spoil it for the others.
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more body is to be checked.
    pub fn to_check(&self) {
        *self.unchecked.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    }

    /// One of them was, with this violation.
    pub fn checked(&self, violation: Option<String>) {
        self.world().record.violations.extend(violation);
        *self.unchecked.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.all_checked.notify_all();
    }

    /// Waits until all of them were.
    pub fn wait_for_checks(&self) {
        let unchecked = self.unchecked.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.all_checked.wait_while(unchecked, |left| *left > 0));
    }

    /// Wakes whoever waits for something to happen.
    pub fn changed(&self) {
        self.changed.notify_waiters();
    }

    /// The next change; to be asked for before looking.
    pub fn next_change(&self) -> tokio::sync::futures::Notified<'_> {
        self.changed.notified()
    }
}

/// A request body, read.
#[derive(Clone)]
pub struct Body {
    /// The JSON, which with files is in the part `payload_json`.
    pub json: Option<Value>,
    /// The files.
    pub uploads: Vec<Upload>,
    /// The route it came on, for the record.
    pub route: String,
    /// When it had come.
    pub arrived: Instant,
}

impl Body {
    /// No body.
    pub fn empty(route: &str) -> Self {
        Self { json: None, uploads: Vec::new(), route: route.to_owned(), arrived: Instant::now() }
    }

    /// Reads a body by its content type.
    pub fn read(content_type: Option<&str>, bytes: &[u8], route: &str) -> Result<Self, Refusal> {
        let mut body = Self::empty(route);
        let content_type = content_type.unwrap_or_default();
        if bytes.is_empty() {
            return Ok(body);
        }
        if content_type.starts_with("application/json") {
            body.json = Some(serde_json::from_slice(bytes).map_err(|_| Refusal::invalid_json())?);
        } else if let Some((_, boundary)) = content_type.split_once("multipart/form-data; boundary=") {
            let (json, uploads) = multipart::read(boundary.trim_matches('"'), bytes)?;
            body.json = json;
            body.uploads = uploads;
        } else {
            let mut problems = Problems::default();
            let message = "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.";
            problems.add("", "CONTENT_TYPE_INVALID", message);
            problems.refuse()?;
        }
        Ok(body)
    }

    /// The JSON object every body is.
    pub fn object(&self) -> Result<&Object, Refusal> {
        static NOTHING: std::sync::LazyLock<Object> = std::sync::LazyLock::new(Object::default);
        match &self.json {
            Some(Value::Object(object)) => Ok(object),
            None if !self.uploads.is_empty() => Ok(&NOTHING),
            None => Err(Refusal::invalid_json()),
            Some(_) => {
                let mut problems = Problems::default();
                problems.add("", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
                problems.refuse().map(|()| &*NOTHING)
            }
        }
    }
}

/// The connection is to be closed without an answer.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("closed without an answer, as the test asked")
    }
}

impl std::error::Error for Dropped {}

type Answer = Response<Full<Bytes>>;

/// Accepts connections until the task is aborted.
pub async fn listen(shared: Arc<Shared>, listener: TcpListener) -> Infallible {
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let _ = stream.set_nodelay(true);
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let service = service_fn(|request| handle(Arc::clone(&shared), request));
            let builder = hyper::server::conn::http1::Builder::new();
            // An error here is a connection cut, by the client or on demand.
            let _ = builder.serve_connection(TokioIo::new(stream), service).with_upgrades().await;
        });
    }
}

async fn handle(shared: Arc<Shared>, request: Request<Incoming>) -> Result<Answer, Dropped> {
    let path = request.uri().path().to_owned();
    let query = parse_query(request.uri().query().unwrap_or_default());
    if path.starts_with("/gateway") {
        return upgrade(shared, request, query);
    }
    if path.starts_with("/attachments/") {
        return Ok(download(&shared.world(), &path));
    }
    let method = request.method().as_str().to_owned();
    let headers = request.headers().clone();
    let Ok(bytes) = request.into_body().collect().await.map(http_body_util::Collected::to_bytes) else {
        return Err(Dropped);
    };
    let Some(route) = Route::of(&method, &path) else {
        shared.world().record.violation(format!("{method} {path}: not under /api/v10"));
        return Ok(write(&Err(Refusal::not_found()), Vec::new()));
    };
    answer(&shared, &route, &query, &headers, &bytes).await
}

/// The checks of a request in the order of the real API: faults of the machine, the token, the limits, the body.
async fn answer(
    shared: &Arc<Shared>,
    route: &Route,
    query: &[(String, String)],
    headers: &HeaderMap,
    bytes: &[u8],
) -> Result<Answer, Dropped> {
    let header = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let body = Body::read(header(CONTENT_TYPE), bytes, &route.name);
    let json = body.as_ref().ok().and_then(|body| body.json.clone());
    let note = |status: Option<u16>, code: Option<u32>| {
        let mut world = shared.world();
        world.record.request(record::Request {
            method: route.method.clone(),
            path: route.path.clone(),
            route: route.name.clone(),
            status,
            code,
            body: json.clone(),
        });
        drop(world);
        shared.changed();
    };
    let strike = shared.world().faults.strike(&route.name, &route.path);
    if let Some(strike) = strike.as_ref().filter(|strike| !strike.late) {
        match &strike.what {
            What::Drop => {
                note(None, None);
                return Err(Dropped);
            }
            What::Delay(wait) => tokio::time::sleep(*wait).await,
            what => {
                let answer = faulty(what);
                note(Some(answer.status().as_u16()), None);
                return Ok(answer);
            }
        }
    }
    let (outcome, limit) = attempt(shared, route, query, headers, body);
    let (status, code) = match &outcome {
        Ok(reply) => (reply.status, None),
        Err(refusal) => (refusal.status, Some(refusal.code)),
    };
    let mut answer = match limit {
        Ok(headers) => write(&outcome, headers),
        Err(too_many) => write_429(&too_many),
    };
    match strike {
        Some(Strike { what: What::Drop, late: true }) => {
            note(None, None);
            return Err(Dropped);
        }
        Some(Strike { what: What::Delay(wait), late: true }) => tokio::time::sleep(wait).await,
        Some(Strike { what, late: true }) => answer = faulty(&what),
        _ => {}
    }
    let sent = answer.status().as_u16();
    note(Some(sent), code.filter(|_| sent == status));
    Ok(answer)
}

/// The headers of an answer that passed the limits, or the 429.
type Limited = Result<Vec<(&'static str, String)>, TooMany>;

fn attempt(
    shared: &Arc<Shared>,
    route: &Route,
    query: &[(String, String)],
    headers: &HeaderMap,
    body: Result<Body, Refusal>,
) -> (Outcome, Limited) {
    if let Ok(Body { json: Some(json), .. }) = &body {
        openapi::submit(shared, &route.name, json);
    }
    let mut world = shared.world();
    if let Err(refusal) = admit(&mut world, route, headers) {
        return (Err(refusal), Ok(Vec::new()));
    }
    let limit = world.limits.take(&route.name, &route.major());
    if limit.is_err() {
        return (Err(Refusal::new(429, 0, "You are being rate limited.")), limit);
    }
    let outcome = body.and_then(|body| world.route(route, query, &body));
    (outcome, limit)
}

/// Who is asking.
fn admit(world: &mut World, route: &Route, headers: &HeaderMap) -> Result<(), Refusal> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // "Clients must provide a valid User Agent"; its form is `DiscordBot ($url, $versionNumber)`.
    match text("user-agent") {
        "" => return Err(Refusal::no_user_agent()),
        agent if !agent.starts_with("DiscordBot (") => {
            world.record.violation(format!("{}: the user agent is not DiscordBot (url, version)", route.name));
        }
        _ => {}
    }
    let given = text("authorization");
    // The token in the path is authority enough for interactions and their webhooks.
    let open = route.name.contains(" /interactions/") || route.name.contains(" /webhooks/{id}/{token}");
    if given.strip_prefix("Bot ") == Some(world.token.as_str()) || open || route.name == "GET /gateway" {
        Ok(())
    } else {
        Err(Refusal::unauthorized())
    }
}

fn faulty(what: &What) -> Answer {
    match what {
        What::Status(status) => {
            let refusal = Refusal::new(*status, 0, &format!("{status}: the fake was asked to fail"));
            write(&Err(refusal), Vec::new())
        }
        what => write_429(&what.too_many().unwrap_or_else(TooMany::global)),
    }
}

fn write_429(too_many: &TooMany) -> Answer {
    let outcome = Ok(Reply { status: 429, body: Some(too_many.body()) });
    write(&outcome, too_many.headers())
}

/// Writes an answer.
fn write(outcome: &Outcome, headers: Vec<(&'static str, String)>) -> Answer {
    let (status, body) = match outcome {
        Ok(reply) => (reply.status, reply.body.as_ref().map(Value::to_string)),
        Err(refusal) => (refusal.status, Some(refusal.body().to_string())),
    };
    let mut answer = Response::new(Full::new(Bytes::from(body.unwrap_or_default())));
    *answer.status_mut() = hyper::StatusCode::from_u16(status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    if status != 204 {
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(&value)) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}

fn upgrade(
    shared: Arc<Shared>,
    mut request: Request<Incoming>,
    query: Vec<(String, String)>,
) -> Result<Answer, Dropped> {
    {
        let mut world = shared.world();
        if world.gateway.refuse > 0 {
            world.gateway.refuse -= 1;
            return Err(Dropped);
        }
    }
    let Some(key) = request.headers().get("sec-websocket-key").map(|key| derive_accept_key(key.as_bytes())) else {
        return Ok(write(&Ok(Reply { status: 426, body: Some(json!("a WebSocket is expected here")) }), Vec::new()));
    };
    tokio::spawn(async move {
        if let Ok(upgraded) = hyper::upgrade::on(&mut request).await {
            super::socket::serve(shared, upgraded, query).await;
        }
    });
    let headers =
        vec![("connection", "upgrade".to_owned()), ("upgrade", "websocket".to_owned()), ("sec-websocket-accept", key)];
    let mut answer = write(&Ok(Reply { status: 101, body: None }), headers);
    answer.headers_mut().remove(CONTENT_TYPE);
    Ok(answer)
}

/// The file behind the address of an attachment.
fn download(world: &World, path: &str) -> Answer {
    let id = path.split('/').nth(3).and_then(|id| id.parse::<u64>().ok());
    let files = world.messages.values().flat_map(|message| &message.attachments);
    match files.into_iter().find(|file| Some(file.id) == id) {
        Some(file) => Response::new(Full::new(Bytes::from_owner(Arc::clone(&file.bytes)))),
        None => write(&Err(Refusal::not_found()), Vec::new()),
    }
}

/// The pairs of a query string, percent signs decoded.
fn parse_query(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(k, v)| (decode(k), decode(v))).collect()
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = text.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (bytes[at], escaped) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                at += 3;
            }
            (byte, _) => {
                decoded.push(if byte == b'+' { b' ' } else { byte });
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
