//! Limits are enforced, and what is asked to go wrong does.

use std::time::Duration;

use serde_json::json;

use super::super::{FakeDiscord, Fault};
use super::api::{Api, quiet, read};

#[tokio::test]
async fn five_messages_in_five_seconds_and_channel() {
    let discord = FakeDiscord::start().await;
    let api = Api::new(&discord);
    let path = format!("/channels/{}/messages", discord.channel("general"));
    let send =
        async |path: &str| api.request("POST", path).json(&json!({ "content": "x" })).send().await.expect("an answer");
    let header = |answer: &reqwest::Response, name: &str| {
        answer.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned()
    };
    let first = send(&path).await;
    assert_eq!(header(&first, "x-ratelimit-remaining"), "4");
    assert_eq!(header(&first, "x-ratelimit-reset-after"), "1.000", "places come back one by one");
    assert!(!header(&first, "x-ratelimit-bucket").is_empty());
    for _ in 0..4 {
        assert_eq!(send(&path).await.status(), 200);
    }
    // A slow machine may give a place or two back meanwhile.
    let mut answer = send(&path).await;
    while answer.status() == 200 {
        answer = send(&path).await;
    }
    assert_eq!(answer.status(), 429);
    assert_eq!(header(&answer, "x-ratelimit-scope"), "user");
    assert_eq!(header(&answer, "x-ratelimit-remaining"), "0");
    let whole: f64 = header(&answer, "retry-after").parse().unwrap();
    let (_, body) = read(answer).await;
    assert!(body["retry_after"].as_f64().unwrap() <= whole && body["global"] == false && body.get("code").is_none());
    let other = format!("/channels/{}/messages", discord.channel("other"));
    assert_eq!(send(&other).await.status(), 200, "each channel has its own bucket");
    assert_eq!(discord.rate_limited().0, 1);
    discord.limits_off();
    assert_eq!(send(&path).await.status(), 200);
}

#[tokio::test]
async fn fifty_requests_a_second_for_the_whole_bot() {
    let discord = FakeDiscord::start().await;
    let api = Api::new(&discord);
    let channels = discord.channels_in(discord.home(), 120);
    let paths = channels.iter().map(|channel| format!("/channels/{channel}"));
    let statuses = futures::future::join_all(paths.map(|path| {
        let api = &api;
        async move { api.request("GET", &path).send().await.unwrap() }
    }));
    let refused: Vec<_> = statuses.await.into_iter().filter(|answer| answer.status() == 429).collect();
    assert!(!refused.is_empty(), "120 at once are more than 50 a second");
    assert_eq!(refused[0].headers()["x-ratelimit-scope"], "global");
    assert_eq!(discord.invalid_requests(), refused.len());
    // Interactions are exempt: the refusal is about the interaction, not about the rate.
    let (status, body) = api.post("/interactions/1/x/callback", json!({ "type": 4 })).await;
    assert_eq!((status, &body["code"]), (404, &json!(10062)));
}

#[tokio::test]
async fn errors_before_and_after_the_effect() {
    let (discord, api) = quiet().await;
    let channel = discord.channel("general");
    let path = format!("/channels/{channel}/messages");
    let send = async || api.post(&path, json!({ "content": "x" })).await.0;
    let route = "POST /channels/{id}/messages";
    let count = || discord.messages_in(channel).len();

    let before = discord.fail(Fault::status(503).on(route).times(2));
    assert_eq!((send().await, send().await, send().await), (503, 503, 200));
    assert_eq!((before.hits(), count()), (2, 1));
    discord.fail(Fault::status(500).on("POST /channels/*").after_effect().skip(1));
    assert_eq!((send().await, send().await, count()), (200, 500, 3));

    discord.fail(Fault::drop_connection().on(route));
    let cut = api.request("POST", &path).json(&json!({ "content": "x" })).send().await;
    assert!(cut.is_err() && count() == 3, "{cut:?}");
    discord.fail(Fault::drop_connection().after_effect().in_channel(channel));
    let cut = api.request("POST", &path).json(&json!({ "content": "x" })).send().await;
    assert!(cut.is_err() && count() == 4, "{cut:?}");
    assert_eq!(discord.requests().last().unwrap().status, None);

    discord.fail(Fault::too_many_requests(Duration::from_millis(300)).with_code(20028).on(route));
    let (status, body) = api.post(&path, json!({ "content": "x" })).await;
    assert_eq!((status, &body["code"], &body["retry_after"]), (429, &json!(20028), &json!(0.3)));
    discord.fail(Fault::too_many_requests(Duration::from_secs(2)).global());
    let answer = api.request("GET", "/users/@me").send().await.unwrap();
    assert_eq!(answer.headers()["retry-after"], "2");
    assert_eq!(answer.headers()["x-ratelimit-global"], "true");

    let held = discord.fail(Fault::delay(Duration::from_millis(50)).on(route).after_effect());
    assert_eq!((send().await, held.hits(), count()), (200, 1, 5));
    let dice = discord.fail(Fault::status(502).on(route).sometimes(0.5, 42));
    for _ in 0..40 {
        send().await;
    }
    assert!((10..30).contains(&dice.hits()), "{}", dice.hits());
    assert_eq!(count(), 45 - dice.hits());
    discord.heal();
    assert_eq!(send().await, 200);
    discord.fail(Fault::drop_connection().on("GET /gateway/bot").always());
    assert!(api.request("GET", "/gateway/bot").send().await.is_err());
    discord.assert_clean();
}

/// Enough for the load tests: nothing takes longer the more there is.
#[tokio::test(flavor = "multi_thread")]
async fn many_messages_are_no_trouble() {
    let (discord, api) = quiet().await;
    discord.openapi_off();
    let channels = discord.channels_in(discord.home(), 50);
    let per_channel = 10;
    futures::future::join_all(channels.iter().map(|channel| {
        let (api, path) = (&api, format!("/channels/{channel}/messages"));
        async move {
            for number in 0..per_channel {
                let body = json!({ "content": "x", "nonce": number, "enforce_nonce": true });
                assert_eq!(api.post(&path, body).await.0, 200);
            }
        }
    }))
    .await;
    assert_eq!(discord.count("POST /channels/{id}/messages"), 500);
    assert!(channels.iter().all(|channel| discord.messages_in(*channel).len() == per_channel));
}
