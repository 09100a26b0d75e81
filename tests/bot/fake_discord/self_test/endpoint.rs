//! Interactions over HTTP: signed, answered in the response or by the callback route.

use std::sync::{Arc, Mutex};

use ed25519_dalek::{Signature, VerifyingKey};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::super::FakeDiscord;
use super::super::world::APPLICATION;
use super::api::{Api, quiet};

fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

/// An endpoint as small as can be: checks the signature, answers what it is told to, keeps what it got.
async fn endpoint(discord: &FakeDiscord, says: &'static str) -> (String, Arc<Mutex<Vec<Value>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/interactions", listener.local_addr().unwrap());
    let key: [u8; 32] = unhex(&discord.public_key()).try_into().unwrap();
    let key = VerifyingKey::from_bytes(&key).unwrap();
    let got = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&got);
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let kept = Arc::clone(&kept);
            tokio::spawn(serve(stream, key, says, kept));
        }
    });
    (url, got)
}

async fn serve(mut stream: TcpStream, key: VerifyingKey, says: &str, kept: Arc<Mutex<Vec<Value>>>) {
    let mut bytes = Vec::new();
    let (head, body) = loop {
        let mut chunk = [0; 8192];
        let read = stream.read(&mut chunk).await.unwrap();
        bytes.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = find(head, "content-length").parse::<usize>().unwrap();
            if body.len() >= length {
                break (head.to_owned(), body.to_owned());
            }
        }
    };
    let signature: [u8; 64] = unhex(&find(&head, "x-signature-ed25519")).try_into().unwrap();
    let signed = format!("{}{body}", find(&head, "x-signature-timestamp"));
    let right = key.verify_strict(signed.as_bytes(), &Signature::from_bytes(&signature)).is_ok();
    let payload: Value = serde_json::from_str(&body).unwrap();
    let (status, answer) = match (right, payload["type"].as_u64()) {
        (false, _) => ("401 Unauthorized", String::new()),
        (true, Some(1)) => ("200 OK", json!({ "type": 1 }).to_string()),
        (true, _) => {
            kept.lock().unwrap().push(payload);
            if says.is_empty() { ("202 Accepted", String::new()) } else { ("200 OK", says.to_owned()) }
        }
    };
    let head = "content-type: application/json\r\nconnection: close\r\ncontent-length";
    let answer = format!("HTTP/1.1 {status}\r\n{head}: {}\r\n\r\n{answer}", answer.len());
    stream.write_all(answer.as_bytes()).await.unwrap();
}

fn find(head: &str, name: &str) -> String {
    let line = head.lines().find(|line| line.to_lowercase().starts_with(name)).unwrap();
    line.split_once(':').unwrap().1.trim().to_owned()
}

async fn with_command() -> (FakeDiscord, Api) {
    let (discord, api) = quiet().await;
    let command = json!([{ "name": "ping", "description": "Ping" }]);
    api.put(&format!("/applications/{APPLICATION}/commands"), command).await;
    (discord, api)
}

#[tokio::test]
async fn the_answer_may_be_the_response() {
    let (discord, _api) = with_command().await;
    let (url, got) = endpoint(&discord, r#"{"type":4,"data":{"content":"pong","flags":64}}"#).await;
    discord.deliver_over_http(&url).await;
    let answer = discord.user("ann").slash(discord.channel("general"), "ping", &[]).await;
    assert_eq!(answer.acknowledged().await.kind, 4);
    assert!(answer.message().await.is_ephemeral());
    assert_eq!(got.lock().unwrap()[0]["data"]["name"], "ping");
    discord.assert_clean();
    answer.send_again().await;
    discord.until("the second request", |_| (got.lock().unwrap().len() == 2).then_some(())).await;
    let got = got.lock().unwrap().clone();
    assert_eq!(got[0], got[1]);
    let mut forged = discord.sign(&answer.payload());
    forged.body = forged.body.replace("ping", "pong");
    assert_eq!(discord.post_signed(&url, &forged).await, 401);
}

#[tokio::test]
async fn the_answer_may_come_by_the_callback_route() {
    let (discord, api) = with_command().await;
    let (url, got) = endpoint(&discord, "").await;
    discord.deliver_over_http(&url).await;
    let answer = discord.user("ann").slash(discord.channel("general"), "ping", &[]).await;
    discord.until("the request", |_| (!got.lock().unwrap().is_empty()).then_some(())).await;
    let path = format!("/interactions/{}/{}/callback", answer.id, answer.token());
    assert_eq!(api.post(&path, json!({ "type": 4, "data": { "content": "pong" } })).await.0, 204);
    assert_eq!(answer.message().await.content, "pong");
    discord.assert_clean();
}

#[tokio::test]
async fn a_response_that_says_too_much_is_refused() {
    let (discord, _api) = with_command().await;
    let (url, _got) = endpoint(&discord, r#"{"type":7,"data":{"content":"pong"}}"#).await;
    discord.deliver_over_http(&url).await;
    let answer = discord.user("ann").slash(discord.channel("general"), "ping", &[]).await;
    discord.until("the refusal", |it| (!it.violations().is_empty()).then_some(())).await;
    assert_eq!(answer.refused()[0].code, 50035);
}

#[tokio::test]
async fn an_endpoint_that_is_gone_is_the_bots_own_trouble() {
    let (discord, _api) = with_command().await;
    discord.world().endpoint = Some("http://127.0.0.1:9/interactions".to_owned());
    let answer = discord.user("ann").slash(discord.channel("general"), "ping", &[]).await;
    answer.fails().await;
    discord.assert_clean();
}
