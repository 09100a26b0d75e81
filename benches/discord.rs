//! Hone against the fake Discord of the tests, as a process of its own on a real PostgreSQL, next to a bare serenity bot
//! that answers `ping`: how long a member waits for an answer, how a minute with thousands of posts drains, how much
//! memory a thousand servers take.
//!
//! `cargo bench --bench discord`; `HONE_BENCH_POSTS` and `HONE_BENCH_SECONDS` make it smaller or larger. The fake and the
//! database run on the same machine, so what is measured is an upper bound.
#![expect(clippy::disallowed_methods, reason = "a bench starts processes and reads the environment and the clock")]
#![expect(clippy::unwrap_used, reason = "a broken bench says where")]

#[path = "../tests/bot/fake_discord/mod.rs"]
mod fake_discord;
#[path = "../tests/bot/postgres.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod postgres;

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{NaiveTime, TimeDelta, Timelike as _, Utc};
use hone::chat::{Platform, WorkspaceRef};
use hone::quiz::pick::WhenAllAsked;
use hone::quiz::schedule::{DEFAULT_CATCH_UP, Timetable, Weekdays};
use hone::store::{NewSchedule, PoolFilter, Store};
use serenity::all::{
    Client, CommandInteraction, Context, CreateCommand, CreateInteractionResponse, CreateInteractionResponseMessage,
    EventHandler, GatewayIntents, HttpBuilder, Interaction, Ready,
};

use fake_discord::{ChannelId, FakeDiscord, GuildId};
use postgres::Database;

/// Where the bare bot finds its Discord.
const BARE: &str = "HONE_BENCH_BARE";
const PACKS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bot/packs");
const INTERACTIONS_A_SECOND: u32 = 200;
const GUILDS: usize = 1000;
/// Discord's own limit.
const ALLOWED_A_SECOND: f64 = 50.0;
const ANSWER: &str = "I would throttle the calls each customer can make, rotate the key so that nobody can use it, withdraw \
                      every privilege that is not strictly needed, and have a person confirm what cannot be undone.";

fn main() {
    if std::env::args().any(|argument| matches!(argument.as_str(), "--list" | "--test")) {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if let Ok(url) = std::env::var(BARE) {
        return runtime.block_on(bare_bot(url));
    }
    runtime.block_on(async {
        let optimised = if cfg!(debug_assertions) { "not optimised" } else { "optimised" };
        println!("{optimised}; load before: {}", std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
        let seconds = number("HONE_BENCH_SECONDS", 10);
        bare(seconds).await;
        hone(seconds, number("HONE_BENCH_POSTS", 5000)).await;
    });
}

fn number(variable: &str, default: u32) -> u32 {
    std::env::var(variable).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// A process that ends with the bench.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    fn start(program: &str, variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(program);
        command.env_clear().env("HOME", std::env::temp_dir()).envs(variables.iter().copied());
        Self(command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap())
    }

    /// Resident memory now, in MB.
    fn memory(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0");
        line.trim().trim_end_matches(" kB").trim().parse::<f64>().unwrap_or(0.0) / 1024.0
    }
}

async fn discord() -> (FakeDiscord, Vec<GuildId>) {
    let discord = FakeDiscord::start().await;
    discord.openapi_off();
    discord.wait_at_most(Duration::from_mins(2));
    let mut guilds = vec![discord.home()];
    guilds.extend((1..GUILDS).map(|number| discord.guild(&format!("guild-{number}"))));
    (discord, guilds)
}

async fn bare(seconds: u32) {
    let (discord, guilds) = discord().await;
    let channels = discord.channels_in(guilds[0], 20);
    let this = std::env::current_exe().unwrap();
    let bot = Running::start(this.to_str().unwrap(), &[(BARE, &discord.url())]);
    discord.ready().await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    println!("bare bot: {:.1} MB resident with {GUILDS} servers", bot.memory());
    ask(&discord, &channels, "ping", INTERACTIONS_A_SECOND, Duration::from_secs(seconds.into())).await;
    report("bare bot: /ping", &discord, 0);
    println!("bare bot: {:.1} MB resident afterwards", bot.memory());
}

async fn hone(seconds: u32, posts: u32) {
    let (discord, guilds) = discord().await;
    let channels = discord.channels_in(guilds[0], 20);
    let database = Database::new().await;
    let store = Store::over(database.pool.clone());
    let (token, url) = (discord.token(), discord.url());
    let bot = Running::start(
        env!("CARGO_BIN_EXE_hone"),
        &[
            ("DISCORD_TOKEN", &token),
            ("DISCORD_API_URL", &url),
            ("DATABASE_URL", &database.url),
            ("HONE_PACKS", PACKS),
            ("HONE_LOG", "warn"),
        ],
    );
    discord.ready().await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    println!("hone: {:.1} MB resident with {GUILDS} servers", bot.memory());

    let places: Vec<_> = channels.iter().map(|channel| (guilds[0], *channel)).collect();
    schedule(&store, &places, Duration::from_secs(1)).await;
    for channel in &channels {
        discord.wait_for_messages(*channel, 1).await;
    }
    let before = discord.latencies().len();
    ask(&discord, &channels, "answer", INTERACTIONS_A_SECOND, Duration::from_secs(seconds.into())).await;
    report("hone: /answer", &discord, before);
    println!("hone: {:.1} MB resident afterwards", bot.memory());
    let stored: i64 = sqlx::query_scalar("select count(*) from attempt").fetch_one(&database.pool).await.unwrap();
    println!("hone: {stored} answers stored");

    drain(&discord, &store, &guilds, &channels, posts).await;
    println!("hone: {:.1} MB resident at the end", bot.memory());
    drop(bot);
    assert!(store.ledger_differences(1).await.unwrap().is_empty());
    drop(store);
    database.drop().await;
}

/// Many questions due in one instant; members go on answering meanwhile.
async fn drain(discord: &FakeDiscord, store: &Store, guilds: &[GuildId], open: &[ChannelId], posts: u32) {
    let a_guild = 50;
    let count = usize::try_from(posts).unwrap();
    let mut places = Vec::new();
    for guild in guilds.iter().skip(1).take(count.div_ceil(a_guild)) {
        places.extend(discord.channels_in(*guild, a_guild).into_iter().map(|channel| (*guild, channel)));
    }
    places.truncate(count);
    let route = "POST /channels/{id}/messages";
    let before = (discord.count(route), discord.latencies().len(), discord.rate_limited().0);
    // Setting so many up takes a while itself.
    let due_in = Duration::from_millis(u64::from(posts) * 10 + 5000);
    let due = Instant::now() + due_in;
    schedule(store, &places, due_in).await;
    assert!(Instant::now() < due, "setting the questions up took too long for this machine");
    tokio::time::sleep_until(due.into()).await;
    let mut first = None;
    let mut asked = 0;
    loop {
        let sent = discord.count(route) - before.0 - (discord.rate_limited().0 - before.2);
        if sent > 0 {
            first.get_or_insert_with(Instant::now);
        }
        if sent >= count {
            break;
        }
        assert!(due.elapsed() < Duration::from_mins(10), "{sent} of {count} posts after ten minutes");
        let member = discord.user(&format!("late-member-{asked}"));
        member.slash(open[asked % open.len()], "answer", &[("text", ANSWER.into())]).await;
        asked += 1;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let first = first.unwrap();
    let took = first.elapsed().as_secs_f64();
    let rate = f64::from(posts) / took;
    println!(
        "hone: {posts} posts due at once: the first after {:.1} s, the last {took:.1} s later, {rate:.1} a second, {:.1} % of what is allowed; {} refused as too many",
        (first - due).as_secs_f64(),
        rate / ALLOWED_A_SECOND * 100.0,
        discord.rate_limited().0 - before.2,
    );
    tokio::time::sleep(Duration::from_secs(3)).await;
    report("hone: /answer meanwhile", discord, before.1);
    let twice = places.iter().filter(|(_, channel)| discord.messages_in(*channel).len() != 1).count();
    println!("hone: {twice} channels without exactly one post");
}

/// A daily question for each channel, first due in a while.
async fn schedule(store: &Store, places: &[(GuildId, ChannelId)], due_in: Duration) {
    let now = Utc::now();
    // A zone in which it is about noon, so that midnight is far.
    let zone = match i64::from(now.hour()) - 12 {
        0 => "Etc/GMT".to_owned(),
        ahead => format!("Etc/GMT{ahead:+}"),
    };
    let zone: chrono_tz::Tz = zone.parse().unwrap();
    let wall = (now + due_in).with_timezone(&zone);
    let opens = NaiveTime::from_hms_opt(wall.hour(), wall.minute(), wall.second()).unwrap();
    let closes = opens + TimeDelta::hours(6);
    let timetable = Timetable { zone, opens, closes, weekdays: Weekdays::ALL, catch_up: DEFAULT_CATCH_UP };
    for (number, (guild, channel)) in places.iter().enumerate() {
        let workspace = WorkspaceRef { platform: Platform::Discord, id: guild.to_string() };
        let workspace = store.workspace(&workspace, now).await.unwrap();
        let new = NewSchedule {
            channel: channel.to_string(),
            timetable: timetable.clone(),
            pool: PoolFilter::default(),
            when_all_asked: WhenAllAsked::StartOver,
            ping: None,
            thread: false,
            pin: false,
            seed: i64::try_from(number).unwrap(),
            next_day: wall.date_naive(),
            created_by: "1".to_owned(),
        };
        store.add_schedule(workspace, &new, now).await.unwrap();
    }
}

/// So many interactions a second, evenly, each of another member.
async fn ask(discord: &FakeDiscord, channels: &[ChannelId], command: &str, a_second: u32, long: Duration) {
    let begun = Instant::now();
    let all = u32::try_from(long.as_secs()).unwrap() * a_second;
    let latencies = discord.latencies().len();
    for number in 0..all {
        tokio::time::sleep_until((begun + Duration::from_secs(1) / a_second * number).into()).await;
        let member = discord.user(&format!("member-{number}"));
        let options = if command == "answer" { vec![("text", ANSWER.into())] } else { Vec::new() };
        member.slash(channels[number as usize % channels.len()], command, &options).await;
    }
    let all = usize::try_from(all).unwrap();
    let deadline = Instant::now() + Duration::from_secs(10);
    while discord.latencies().len() - latencies < all && Instant::now() < deadline {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    println!(
        "{} of {all} answered, {:.0} asked a second",
        discord.latencies().len() - latencies,
        f64::from(u32::try_from(all).unwrap()) / begun.elapsed().as_secs_f64()
    );
}

fn report(what: &str, discord: &FakeDiscord, since: usize) {
    let mut latencies = discord.latencies().split_off(since);
    latencies.sort_unstable();
    let at = |permille: usize| latencies.get(latencies.len() * permille / 1000).copied().unwrap_or_default();
    println!(
        "{what}: {} answered; p50 {:.2?}, p95 {:.2?}, p99 {:.2?}, worst {:.2?}",
        latencies.len(),
        at(500),
        at(950),
        at(990),
        latencies.last().copied().unwrap_or_default()
    );
}

struct Pong;

#[serenity::async_trait]
impl EventHandler for Pong {
    async fn ready(&self, context: Context, _: Ready) {
        let ping = CreateCommand::new("ping").description("Answers at once");
        serenity::all::Command::set_global_commands(&context.http, vec![ping]).await.unwrap();
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        if let Interaction::Command(command) = interaction {
            pong(&context, &command).await;
        }
    }
}

async fn pong(context: &Context, command: &CommandInteraction) {
    let says = CreateInteractionResponseMessage::new().content("pong").ephemeral(true);
    let _ = command.create_response(&context.http, CreateInteractionResponse::Message(says)).await;
}

async fn bare_bot(url: String) {
    let token = fake_discord::TOKEN;
    let http = HttpBuilder::new(token).proxy(url).ratelimiter_disabled(true).build();
    let mut client: Client =
        serenity::client::ClientBuilder::new_with_http(http, GatewayIntents::GUILDS).event_handler(Pong).await.unwrap();
    client.start().await.unwrap();
}
