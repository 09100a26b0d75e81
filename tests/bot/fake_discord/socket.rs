//! One connection to the gateway.

use std::io::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use flate2::write::ZlibEncoder;
use flate2::{Compress, Compression, FlushCompress};
use futures::{SinkExt as _, StreamExt as _};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role};

use super::gateway::{Closing, Out};
use super::server::Shared;

/// Payloads from this size on go compressed to clients that asked for it.
const LARGE: usize = 1024;

/// A client at the other end of a line.
struct Connection {
    shared: Arc<Shared>,
    socket: WebSocketStream<TokioIo<Upgraded>>,
    stream: Option<Compress>,
    number: u64,
    session: Option<String>,
    compress: bool,
    beats: Instant,
    sent: Vec<Instant>,
    link: UnboundedSender<Out>,
}

/// What to do after a message.
enum Next {
    Go,
    /// Close with a code; the session can be resumed unless the code says otherwise.
    Close(Closing),
    /// The line is gone; `true` if the client said goodbye with 1000 or 1001.
    Gone(bool),
}

/// Serves one connection until it ends.
pub async fn serve(shared: Arc<Shared>, upgraded: Upgraded, query: Vec<(String, String)>) {
    let find = |key: &str| query.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
    let socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
    let (link, outbox) = unbounded_channel();
    let number = shared.world().gateway.connection();
    let stream = (find("compress") == Some("zlib-stream")).then(|| Compress::new(Compression::fast(), true));
    let mut connection = Connection {
        shared,
        socket,
        stream,
        number,
        session: None,
        compress: false,
        beats: Instant::now(),
        sent: Vec::new(),
        link,
    };
    let wrong = match (find("v"), find("encoding"), find("compress")) {
        (Some("10"), None | Some("json"), None | Some("zlib-stream")) => None,
        (Some("10"), ..) => Some((4002, "Only json, with zlib-stream or nothing.")),
        _ => Some((4012, "Invalid API version.")),
    };
    let clean = match wrong {
        Some(closing) => connection.close(closing).await,
        None => connection.run(outbox).await,
    };
    if let Some(session) = &connection.session {
        connection.shared.world().gateway.lost(session, connection.number, clean);
    }
    connection.shared.changed();
}

impl Connection {
    /// Runs the connection; `true` if the client ended its session.
    async fn run(&mut self, mut outbox: UnboundedReceiver<Out>) -> bool {
        let interval = self.shared.world().gateway.heartbeat;
        let hello = json!({ "op": 10, "d": { "heartbeat_interval": interval.as_millis() }, "s": null, "t": null });
        if self.send(&hello.to_string()).await.is_err() {
            return false;
        }
        loop {
            // A client that stays silent for two intervals is taken for dead.
            let patience = interval.saturating_mul(2).saturating_sub(self.beats.elapsed());
            let next = tokio::select! {
                out = outbox.recv() => match out {
                    Some(out) => self.hand_on(out).await,
                    None => Next::Gone(false),
                },
                message = self.socket.next() => match message {
                    Some(Ok(Message::Text(text))) => self.receive(text.as_bytes()).await,
                    Some(Ok(Message::Binary(bytes))) => self.receive(&bytes).await,
                    Some(Ok(Message::Close(frame))) => {
                        let code = frame.map_or(1005, |frame| u16::from(frame.code));
                        // The answer to the close is written by reading on.
                        let _ = self.socket.next().await;
                        Next::Gone(matches!(code, 1000 | 1001))
                    }
                    Some(Ok(_)) => Next::Go,
                    Some(Err(_)) | None => Next::Gone(false),
                },
                () = tokio::time::sleep(patience) => Next::Close((4000, "Heartbeats stopped.")),
            };
            match next {
                Next::Go => {}
                Next::Close(closing) => return self.close(closing).await,
                Next::Gone(clean) => return clean,
            }
        }
    }

    async fn hand_on(&mut self, out: Out) -> Next {
        let sent = match out {
            Out::Dispatch(text, since) => {
                let delay = self.shared.world().gateway.delay;
                if let Some(delay) = delay {
                    tokio::time::sleep(delay.saturating_sub(since.elapsed())).await;
                }
                self.send(&text).await
            }
            Out::Control(text) => self.send(&text).await,
            Out::Close(code, reason) => return Next::Close((code, reason)),
            Out::Abort => return Next::Gone(false),
        };
        if sent.is_ok() { Next::Go } else { Next::Gone(false) }
    }

    async fn receive(&mut self, bytes: &[u8]) -> Next {
        // "Clients can send 120 gateway events per connection every 60 seconds"; payloads are at most 4096 bytes.
        self.sent.retain(|at| at.elapsed() < Duration::from_mins(1));
        self.sent.push(Instant::now());
        if self.sent.len() > 120 {
            return Next::Close((4008, "You are being rate limited."));
        }
        let Some(payload) = serde_json::from_slice::<Value>(bytes).ok().filter(|_| bytes.len() <= 4096) else {
            return Next::Close((4002, "Error while decoding payload."));
        };
        let data = &payload["d"];
        match (payload["op"].as_u64(), self.session.is_some()) {
            (Some(1), _) => {
                self.beats = Instant::now();
                let acks = {
                    let mut world = self.shared.world();
                    world.gateway.heartbeats += 1;
                    world.gateway.acks
                };
                if acks {
                    return self.hand_on(Out::Control(r#"{"op":11,"d":null,"s":null,"t":null}"#.into())).await;
                }
                Next::Go
            }
            (Some(op @ (2 | 6)), false) => self.enter(op, data).await,
            (Some(2 | 6), true) => Next::Close((4005, "Already authenticated.")),
            (Some(3 | 4 | 31 | 43), true) => Next::Go,
            (Some(8), true) => {
                let mut world = self.shared.world();
                if let Some((guild, chunk)) = world.members_chunk(data) {
                    world.dispatch("GUILD_MEMBERS_CHUNK", Some(guild), 0, &chunk);
                }
                Next::Go
            }
            (Some(3 | 4 | 8 | 31 | 43), false) => Next::Close((4003, "Not authenticated.")),
            _ => Next::Close((4001, "Unknown opcode.")),
        }
    }

    /// Identify or resume.
    async fn enter(&mut self, op: u64, data: &Value) -> Next {
        let entered = {
            let mut world = self.shared.world();
            let link = self.link.clone();
            match op {
                2 => world.identify(data, self.number, link),
                _ => world.resume(data, self.number, link),
            }
        };
        match entered {
            Err(closing) => Next::Close(closing),
            Ok(None) => self.hand_on(Out::Control(r#"{"op":9,"d":false,"s":null,"t":null}"#.into())).await,
            Ok(Some(session)) => {
                self.compress = self.shared.world().compresses(&session);
                self.session = Some(session);
                self.shared.changed();
                Next::Go
            }
        }
    }

    async fn send(&mut self, text: &str) -> Result<(), ()> {
        let message = if let Some(stream) = &mut self.stream {
            Message::Binary(deflate(stream, text.as_bytes()))
        } else if self.compress && text.len() > LARGE {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
            let written = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
            Message::Binary(written.map_err(|_| ())?)
        } else {
            Message::Text(text.to_owned())
        };
        self.socket.send(message).await.map_err(|_| ())
    }

    /// Closes with a code. Those that mean "do not come back" end the session.
    async fn close(&mut self, (code, reason): Closing) -> bool {
        let frame = CloseFrame { code: code.into(), reason: reason.into() };
        let _ = self.socket.close(Some(frame)).await;
        // The client answers with a close of its own; the line stays open until then.
        let goodbye = async { while self.socket.next().await.is_some_and(|message| message.is_ok()) {} };
        let _ = tokio::time::timeout(Duration::from_secs(1), goodbye).await;
        matches!(code, 4004 | 4007 | 4009..=4014)
    }
}

/// One message of a `zlib-stream`: everything so far, flushed.
fn deflate(stream: &mut Compress, input: &[u8]) -> Vec<u8> {
    let mut output = Vec::with_capacity(input.len() / 2 + 64);
    let mut taken = 0;
    loop {
        let before = stream.total_in();
        let _ = stream.compress_vec(&input[taken..], &mut output, FlushCompress::Sync);
        taken += usize::try_from(stream.total_in() - before).unwrap_or(0);
        if taken == input.len() && output.len() < output.capacity() {
            return output;
        }
        output.reserve(output.capacity().max(64));
    }
}
