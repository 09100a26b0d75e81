//! Interactions that Discord posts, signed, instead of sending them over the gateway: the same behaviour.

use std::time::Duration;

use chrono::TimeDelta;
use serde_json::json;

use crate::day::full;
use crate::fake_discord::Signed;
use crate::through_discord::{Bot, Way, play_a_day};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_by_posted_interactions() {
    play_a_day(Way::Http).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_what_discord_signed_just_now_is_taken() {
    let bot = Bot::with_daily_by(Way::Http).await;
    let url = bot.endpoint.clone().unwrap();
    let now = bot.now();
    let ping = json!({ "type": 1, "id": "1", "application_id": "1", "version": 1, "token": "ping" });
    let good = |at| bot.discord.sign_at(&ping, at);
    assert_eq!(bot.discord.post_signed(&url, &good(now)).await, 200);
    assert_eq!(bot.discord.post_signed(&url, &good(now - TimeDelta::seconds(200))).await, 200);
    for stale in [TimeDelta::minutes(6), TimeDelta::days(400), TimeDelta::minutes(-6)] {
        assert_eq!(bot.discord.post_signed(&url, &good(now - stale)).await, 401);
    }
    let Signed { signature, timestamp, body } = good(now);
    let half = signature[..64].to_owned();
    for forged in [
        Signed { signature: signature.clone(), timestamp: timestamp.clone(), body: format!("{body} ") },
        Signed { signature: signature.clone(), timestamp: (now.timestamp() + 1).to_string(), body: body.clone() },
        Signed { signature: signature.clone(), timestamp: format!("+{timestamp}"), body: body.clone() },
        Signed { signature: half, timestamp: timestamp.clone(), body: body.clone() },
        Signed { signature: String::new(), timestamp: timestamp.clone(), body: body.clone() },
        Signed { signature: "zz".repeat(64), timestamp: timestamp.clone(), body: body.clone() },
        Signed { signature: signature.clone(), timestamp: String::new(), body: body.clone() },
        Signed { signature, timestamp: "soon".to_owned(), body },
    ] {
        assert_eq!(bot.discord.post_signed(&url, &forged).await, 401);
    }
    let client = reqwest::Client::new();
    assert_eq!(client.post(&url).body(ping.to_string()).send().await.unwrap().status(), 401, "no signature at all");
    // Signed, but no interaction; and too much of it.
    assert_eq!(bot.discord.post_signed(&url, &bot.discord.sign_at(&json!({ "type": 99 }), now)).await, 400);
    let huge = json!({ "type": 1, "padding": "x".repeat(600_000) });
    assert_eq!(bot.discord.post_signed(&url, &bot.discord.sign_at(&huge, now)).await, 413);
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_database_is_answered_for_in_time_over_http_too() {
    let bot = Bot::with_daily_by(Way::Http).await;
    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].text();
    let mut lock = bot.database.pool.begin().await.unwrap();
    sqlx::raw_sql("lock table workspace, member, attempt in access exclusive mode").execute(&mut *lock).await.unwrap();
    let ann = bot.discord.user("ann");
    let answered = ann.slash(bot.channel, "answer", &[("text", full(&question).into())]).await;
    answered.acknowledged_within(Duration::from_secs(2)).await;
    lock.rollback().await.unwrap();
    let said = answered.message().await;
    assert!(said.is_ephemeral() && said.text().contains("Points: 10"), "{}", said.text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_interaction_posted_twice_counts_once() {
    let bot = Bot::with_daily_by(Way::Http).await;
    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].text();
    let ann = bot.discord.user("ann");
    let answered = ann.slash(bot.channel, "answer", &[("text", full(&question).into())]).await;
    answered.message().await;
    let again = bot.discord.sign_at(&answered.payload(), bot.now());
    assert_eq!(bot.discord.post_signed(bot.endpoint.as_deref().unwrap(), &again).await, 200);
    let said = ann.slash(bot.channel, "me", &[]).await.message().await;
    assert!(said.text().contains("10 points"), "{}", said.text());
    let board = ann.slash(bot.channel, "leaderboard", &[]).await.message().await;
    assert!(board.text().contains("1 round"), "{}", board.text());
    bot.end().await;
}
