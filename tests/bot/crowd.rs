//! One quiz with a crowd, on the real binary, which is killed in mid-question: nobody's answer is lost, everybody is
//! answered in time, and the messages are edited no more often than Discord likes.
//!
//! `HONE_CROWD` is how many play, 100 unless told; `HONE_CROWD_CLICKS` how many clicks a second they make.

use std::process::Stdio;
use std::time::{Duration, Instant};

use futures::future::join_all;
use hone::store::BETWEEN_EDITS;

use crate::fake_discord::{FakeDiscord, SeenMessage, User};
use crate::postgres::Database;
use crate::process::{Running, hone};
use crate::world::PACKS;

/// What the right option of each question says.
const RIGHT: [&str; 3] = ["A limit on requests per caller", "Only what it needs", "Revoke the key"];
/// Clicks a second unless told, spread evenly: each player makes two.
const CLICKS: usize = 40;

fn variable(name: &str) -> Option<usize> {
    std::env::var(name).ok()?.parse().ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_of_players_and_a_kill() {
    let _alone = crate::ALONE.lock().await;
    let crowd: usize = variable("HONE_CROWD").unwrap_or(100);
    let discord = FakeDiscord::start().await;
    discord.openapi_off();
    discord.wait_at_most(Duration::from_mins(2));
    let channel = discord.channel("quiz");
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let (token, url) = (discord.token(), discord.url());
    let variables = [
        ("DISCORD_TOKEN", token.as_str()),
        ("DISCORD_API_URL", url.as_str()),
        ("DATABASE_URL", database.url.as_str()),
        ("HONE_PACKS", PACKS),
        ("HONE_LEASE", "2"),
        ("HONE_LOG", "warn"),
    ];
    let start =
        || Running(hone(home.path(), &variables, &[]).stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap());
    let process = start();
    discord.ready().await;

    let boss = discord.admin("boss");
    let options = [("rounds", 3.into()), ("packs", "demo".into()), ("seconds", 300.into())];
    let said = boss.slash(channel, "quiz start", &options).await.message().await;
    assert!(said.text().contains("The quiz has 3 questions."), "{}", said.text());
    let lobby = discord.wait_for_messages(channel, 1).await.remove(0);
    boss.press(&lobby, "Start now").await.message().await;
    let players: Vec<_> = (0..crowd).map(|i| discord.user(&format!("player-{i}"))).collect();

    // Everybody answers the first question, nine of ten rightly.
    let question = discord.wait_for_messages(channel, 2).await.remove(1);
    let begun = Instant::now();
    all_answer(&discord, &question, &players, 0).await;
    boss.slash(channel, "quiz leave", &[]).await.message().await;
    let result = discord.wait_for_messages(channel, 3).await.remove(2).text();
    let right = crowd - crowd.div_ceil(10);
    assert!(result.contains("Result of question 1") && result.contains(&format!("chosen by {right}")), "{result}");
    assert_edits(&discord, &question, begun.elapsed());

    // Half of them answer the second one; then the process is killed, and another goes on.
    let question = discord.wait_for_messages(channel, 4).await.remove(3);
    let (half, rest) = players.split_at(crowd / 2);
    let begun = Instant::now();
    all_answer(&discord, &question, half, 0).await;
    drop(process);
    discord.connected(0).await;
    let process = start();
    discord.ready().await;
    all_answer(&discord, &question, rest, half.len()).await;
    let result = discord.wait_for_messages(channel, 5).await.remove(4).text();
    assert!(result.contains("Result of question 2") && result.contains(&format!("chosen by {right}")), "{result}");
    assert_edits(&discord, &question, begun.elapsed());

    let stored: i64 = sqlx::query_scalar("select count(*) from quiz_answer").fetch_one(&database.pool).await.unwrap();
    assert_eq!(stored, i64::try_from(2 * crowd).unwrap(), "every answer that was acknowledged is stored once");
    let mut latencies = discord.latencies();
    latencies.sort_unstable();
    let at = |percent: usize| latencies[(latencies.len() - 1) * percent / 100];
    println!("{} clicks answered: median {:?}, 99 % {:?}, all {:?}", latencies.len(), at(50), at(99), at(100));
    println!("requests: {:?}", discord.counts());
    discord.assert_clean();
    drop(process);
    database.drop().await;
}

/// Presses a button, and once more when nothing comes, as people do.
async fn pressed(player: &User, message: &SeenMessage, button: &str) -> SeenMessage {
    for _ in 0..5 {
        let answer = player.press(message, button).await;
        if let Ok(shown) = tokio::time::timeout(Duration::from_secs(8), answer.message()).await {
            return shown;
        }
    }
    panic!("{button} is not answered");
}

/// Everybody opens the question and chooses; every tenth one wrongly.
async fn all_answer(discord: &FakeDiscord, question: &SeenMessage, players: &[User], first: usize) {
    let clicks = variable("HONE_CROWD_CLICKS").unwrap_or(CLICKS);
    let clicking = players.iter().enumerate().map(|(i, player)| async move {
        tokio::time::sleep(Duration::from_secs(2) * u32::try_from(i).unwrap() / u32::try_from(clicks).unwrap()).await;
        let opened = pressed(player, question, "Answer").await;
        let text = opened.text();
        let is_right = |line: &str| RIGHT.iter().any(|right| line.contains(right));
        let line = text
            .lines()
            .find(|line| line.starts_with("- **") && is_right(line) != (first + i).is_multiple_of(10))
            .unwrap_or_else(|| panic!("{text}"));
        let letter = line[4..5].to_owned();
        let taken = pressed(player, &opened, &letter).await;
        assert!(taken.is_ephemeral() && taken.text().contains("Your answer is in"), "{}", taken.text());
    });
    join_all(clicking).await;
    assert!(discord.violations().is_empty(), "{:?}", discord.violations());
}

fn assert_edits(discord: &FakeDiscord, message: &SeenMessage, shown_for: Duration) {
    let path = format!("/messages/{}", message.id);
    let edits =
        discord.requests().iter().filter(|request| request.method == "PATCH" && request.path.ends_with(&path)).count();
    let most = shown_for.as_secs() / BETWEEN_EDITS.num_seconds().unsigned_abs() + 2;
    println!("{edits} edits of one message in {shown_for:?}");
    assert!(edits as u64 <= most, "{edits} edits in {shown_for:?}");
}
