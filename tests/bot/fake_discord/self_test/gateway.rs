//! The gateway is as strict as the real one, and a client that is cut off misses nothing.

use std::time::Duration;

use futures::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use serenity::all::GatewayIntents;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use super::super::FakeDiscord;
use super::super::gateway::intent;
use super::client;

/// A bare client.
struct Line {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    inflate: Option<flate2::Decompress>,
}

impl Line {
    async fn open(discord: &FakeDiscord, query: &str) -> Self {
        let url = format!("{}/gateway?{query}", discord.url().replace("http", "ws"));
        let (socket, _) = connect_async(url).await.expect("a WebSocket");
        let inflate = query.contains("zlib-stream").then(|| flate2::Decompress::new(true));
        let mut line = Self { socket, inflate };
        if query.contains("v=10") {
            assert_eq!(line.next().await["op"], 10);
        }
        line
    }

    async fn say(&mut self, payload: Value) {
        self.socket.send(Message::Text(payload.to_string())).await.expect("the line is open");
    }

    /// The next payload; `{"closed": code}` when there is none.
    async fn next(&mut self) -> Value {
        match self.socket.next().await {
            Some(Ok(Message::Text(text))) => serde_json::from_str(&text).unwrap(),
            Some(Ok(Message::Binary(bytes))) => {
                let mut text = Vec::with_capacity(64 * 1024);
                if let Some(inflate) = &mut self.inflate {
                    assert!(bytes.ends_with(&[0, 0, 0xff, 0xff]), "each message is flushed");
                    inflate.decompress_vec(&bytes, &mut text, flate2::FlushDecompress::Sync).unwrap();
                } else {
                    let mut decoder = flate2::read::ZlibDecoder::new(&bytes[..]);
                    std::io::Read::read_to_end(&mut decoder, &mut text).unwrap();
                }
                serde_json::from_slice(&text).unwrap()
            }
            Some(Ok(Message::Close(Some(frame)))) => json!({ "closed": u16::from(frame.code) }),
            other => json!({ "closed": format!("{other:?}") }),
        }
    }

    async fn identify(&mut self, discord: &FakeDiscord, more: Value) -> Value {
        let mut data = json!({ "token": discord.token(), "intents": intent::GUILDS, "properties": {} });
        for (key, value) in more.as_object().unwrap() {
            data[key] = value.clone();
        }
        self.say(json!({ "op": 2, "d": data })).await;
        self.next().await
    }
}

#[tokio::test]
async fn wrong_clients_are_closed_with_the_right_code() {
    let discord = FakeDiscord::start().await;
    let cases = [
        (json!({ "token": "wrong" }), 4004),
        (json!({ "intents": intent::GUILDS | intent::MESSAGE_CONTENT }), 4014),
        (json!({ "intents": 1_u64 << 40 }), 4013),
        (json!({ "intents": null }), 4013),
        (json!({ "properties": null }), 4002),
        (json!({ "shard": [2, 2] }), 4010),
        (json!({ "shard": [0] }), 4010),
        (json!({ "shard": [0, 1, 2] }), 4010),
        (json!({ "shard": ["0", "1"] }), 4010),
        (json!({ "shard": "0/1" }), 4002),
    ];
    for (more, code) in cases {
        let mut line = Line::open(&discord, "v=10").await;
        assert_eq!(line.identify(&discord, more.clone()).await, json!({ "closed": code }), "{more}");
    }
    let payloads = [
        (json!({ "op": 3, "d": {} }), 4003),
        (json!({ "op": 99 }), 4001),
        (json!("hello").to_string().into(), 4001),
        (json!({ "op": 1, "d": "x".repeat(5000) }), 4002),
        (json!({ "op": 6, "d": { "token": discord.token(), "session_id": "x" } }), 4002),
    ];
    for (payload, code) in payloads {
        let mut line = Line::open(&discord, "v=10").await;
        line.say(payload).await;
        assert_eq!(line.next().await, json!({ "closed": code }));
    }
    assert_eq!(Line::open(&discord, "v=6").await.next().await, json!({ "closed": 4012 }));
    let mut twice = Line::open(&discord, "v=10").await;
    assert_eq!(twice.identify(&discord, json!({})).await["t"], "READY");
    assert_eq!(twice.next().await["t"], "GUILD_CREATE");
    assert_eq!(twice.identify(&discord, json!({})).await, json!({ "closed": 4005 }));
    discord.gateway().grant_intents(intent::MESSAGE_CONTENT);
    let mut line = Line::open(&discord, "v=10").await;
    let granted = line.identify(&discord, json!({ "intents": intent::MESSAGE_CONTENT })).await;
    assert_eq!(granted["t"], "READY");
}

#[tokio::test]
async fn a_session_outlives_its_line() {
    let discord = FakeDiscord::start().await;
    let mut line = Line::open(&discord, "v=10&encoding=json&compress=zlib-stream").await;
    let ready = line.identify(&discord, json!({})).await;
    let session = ready["d"]["session_id"].as_str().unwrap().to_owned();
    assert!(ready["d"]["resume_gateway_url"].as_str().unwrap().starts_with("ws://127.0.0.1"));
    assert_eq!(line.next().await["d"]["name"], "Acme");
    line.say(json!({ "op": 1, "d": 2 })).await;
    assert_eq!(line.next().await["op"], 11);
    drop(line);
    discord.until("the line to be lost", |it| (it.gateway().connected() == 0).then_some(())).await;
    discord.channel("new");

    let resume = |seq: u64| json!({ "op": 6, "d": { "token": discord.token(), "session_id": session, "seq": seq } });
    let mut line = Line::open(&discord, "v=10").await;
    line.say(resume(2)).await;
    assert_eq!(line.next().await["t"], "CHANNEL_CREATE");
    assert_eq!(line.next().await["t"], "RESUMED");
    discord.gateway().reconnect();
    assert_eq!(line.next().await["op"], 7);
    discord.gateway().invalidate(true);
    assert_eq!(line.next().await, json!({ "op": 9, "d": true, "s": null, "t": null }));
    drop(line);
    let mut line = Line::open(&discord, "v=10").await;
    line.say(resume(99)).await;
    assert_eq!(line.next().await["closed"], 4007);
    discord.gateway().forget_sessions();
    let mut line = Line::open(&discord, "v=10").await;
    line.say(resume(2)).await;
    assert_eq!(line.next().await["d"], false);
    assert_eq!(line.identify(&discord, json!({ "compress": true })).await["t"], "READY");
    // Who says goodbye has no session to come back to.
    line.socket
        .close(Some(tokio_tungstenite::tungstenite::protocol::CloseFrame { code: 1000.into(), reason: "".into() }))
        .await
        .unwrap();
    let gone = |it: &FakeDiscord| (it.gateway().connected() == 0).then_some(());
    discord.until("the goodbye", gone).await;
    discord.gateway().limit_identifies(true);
    let mut line = Line::open(&discord, "v=10").await;
    assert_eq!(line.identify(&discord, json!({})).await["op"], 9, "two identifies within five seconds");
}

#[tokio::test]
async fn shards_get_their_own_guilds() {
    let discord = FakeDiscord::start().await;
    let other = discord.guild("Other");
    let mut names = Vec::new();
    let mut lines = Vec::new();
    for shard in 0..2 {
        lines.push(Line::open(&discord, "v=10").await);
        let line = lines.last_mut().unwrap();
        let ready = line.identify(&discord, json!({ "shard": [shard, 2] })).await;
        names.extend(ready["d"]["guilds"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()));
    }
    names.sort();
    let mut all = [discord.home().to_string(), other.to_string()];
    all.sort();
    assert_eq!(names, all);
    assert_eq!(discord.gateway().shards(), [(0, 2), (1, 2)]);
    discord.assert_clean();
    let mut line = Line::open(&discord, "v=10").await;
    line.identify(&discord, json!({ "shard": [0, 3] })).await;
    assert_eq!(discord.violations().len(), 1, "all shards are of as many");
}

#[tokio::test]
async fn heartbeats_are_answered_or_not_and_missed() {
    let discord = FakeDiscord::start().await;
    discord.gateway().heartbeat_every(Duration::from_millis(200));
    let mut line = Line::open(&discord, "v=10").await;
    line.say(json!({ "op": 1, "d": null })).await;
    assert_eq!(line.next().await["op"], 11);
    discord.gateway().acknowledge_heartbeats(false);
    line.say(json!({ "op": 1, "d": null })).await;
    // No acknowledgement comes, and to the silence that follows there is an end.
    assert_eq!(line.next().await["closed"], 4000);
    assert_eq!(discord.gateway().seen(), (0, 0, 2));
}

#[tokio::test]
async fn events_can_be_held_back() {
    let discord = FakeDiscord::start().await;
    let _bot = client::start(&discord, GatewayIntents::GUILDS).await;
    discord.gateway().delay_events(Some(Duration::from_millis(150)));
    let answer = discord.user("ann").slash(discord.channel("general"), "ping", &[]).await;
    assert!(answer.acknowledged().await.after >= Duration::from_millis(150));
}
