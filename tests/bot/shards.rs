//! Several processes, each with shards of its own.

use std::process::Stdio;
use std::time::Duration;

use crate::fake_discord::{FakeDiscord, GuildId};
use crate::postgres::Database;
use crate::process::{Running, hone, run};

const CALLBACK: &str = "POST /interactions/{id}/{token}/callback";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_with_shards_of_their_own_answer_everything_once() {
    let _alone = crate::ALONE.lock().await;
    let discord = FakeDiscord::start().await;
    discord.wait_at_most(Duration::from_mins(1));
    discord.gateway().recommend_shards(3);
    discord.gateway().limit_identifies(true);
    let shard_of = |guild: GuildId| (guild.0 >> 22) % 3;
    let mut guilds = vec![discord.home()];
    for number in 0..100 {
        let guild = discord.guild(&format!("guild-{number}"));
        if guilds.iter().all(|known| shard_of(*known) != shard_of(guild)) {
            guilds.push(guild);
        }
    }
    assert_eq!(guilds.len(), 3, "a server on each shard");
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let (token, url) = (discord.token(), discord.url());
    let start = |shards: &str| {
        let variables = [
            ("DISCORD_TOKEN", token.as_str()),
            ("DISCORD_API_URL", url.as_str()),
            ("DATABASE_URL", database.url.as_str()),
            ("DISCORD_SHARDS", shards),
            ("HONE_LOG", "error"),
        ];
        Running(hone(home.path(), &variables, &[]).stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap())
    };
    let mut processes = vec![start("0-1/3"), start("2/3")];
    discord.ready().await;
    discord.connected(3).await;
    assert_eq!(discord.gateway().shards(), [(0, 3), (1, 3), (2, 3)]);

    let ann = discord.user("ann");
    let mut asked = 0;
    for guild in &guilds {
        let channel = discord.channel_in(*guild, "interviews");
        let said = ann.slash(channel, "today", &[]).await.message().await;
        assert!(said.text().contains("/daily add"), "{}", said.text());
        asked += 1;
    }
    let said = ann.slash(ann.dm(), "help", &[]).await.message().await;
    assert!(said.text().contains("What you can ask"), "{}", said.text());
    asked += 1;
    // An answer is shown before its request is written down.
    discord.until("the answers to be counted", |it| (it.count(CALLBACK) >= asked).then_some(())).await;
    assert_eq!(discord.count(CALLBACK), asked, "nobody else answers, too");

    // Without the other one its servers get no answers, and everybody else does.
    processes.pop();
    let gone = |it: &FakeDiscord| (it.gateway().connected() == 2).then_some(());
    discord.until("the other process to be gone", gone).await;
    assert_eq!(discord.gateway().shards(), [(0, 3), (1, 3)]);
    let home_channel = |shard: u64| {
        let guild = guilds.iter().find(|guild| shard_of(**guild) == shard).unwrap();
        discord.channel_in(*guild, "interviews")
    };
    let lost = ann.slash(home_channel(2), "today", &[]).await;
    ann.slash(home_channel(1), "today", &[]).await.message().await;
    assert!(lost.shown().is_none());
    discord.forgive();
    drop(processes);
    database.drop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_with_far_more_servers_than_its_shards_take_says_so_instead_of_trying() {
    let discord = FakeDiscord::start().await;
    discord.gateway().recommend_shards(9);
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let (token, url) = (discord.token(), discord.url());
    let variables = [
        ("DISCORD_TOKEN", token.as_str()),
        ("DISCORD_API_URL", url.as_str()),
        ("DATABASE_URL", database.url.as_str()),
        ("DISCORD_SHARDS", "0/2"),
    ];
    let (output, said) = tokio::task::block_in_place(|| run(home.path(), &variables, &["serve"]));
    assert!(!output.status.success(), "{said}");
    assert!(said.contains("DISCORD_SHARDS counts 2 shards, but Discord recommends 9"), "{said}");
    assert_eq!(discord.gateway().seen().0, 0);
    database.drop().await;
}
