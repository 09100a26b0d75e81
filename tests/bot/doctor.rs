//! `hone doctor`: each fault provoked once, through the real binary, a real database and the fake Discord.

use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveTime, TimeDelta, Utc};
use hone::app::App;
use hone::chat::{Platform, WorkspaceRef};
use hone::doctor::{self, Account, Finding, Installation};
use hone::front_ends::discord::Discord;
use hone::quiz::pick::WhenAllAsked;
use hone::quiz::schedule::{Timetable, Weekdays};
use hone::scheduler::Clock;
use hone::store::{NewSchedule, PoolFilter, Schedule, Store};
use serde_json::{Value, json};

use crate::fake_discord::{ChannelId, FakeDiscord, GuildId, permissions};
use crate::postgres::Database;
use crate::process::run;

/// An installation without a fault, at the machine's time.
struct Clinic {
    discord: FakeDiscord,
    channel: ChannelId,
    database: Database,
    store: Store,
    schedule: Schedule,
    home: tempfile::TempDir,
    /// Set besides token, API and database.
    more: Vec<(&'static str, String)>,
}

fn clock() -> Clock {
    Arc::new(Utc::now)
}

impl Clinic {
    async fn open() -> Self {
        let discord = FakeDiscord::start().await;
        let channel = discord.channel("interviews");
        let database = Database::new().await;
        let store = Store::over(database.pool.clone());
        let home = tempfile::tempdir().unwrap();
        let (imported, said) = run(home.path(), &[("DATABASE_URL", &database.url)], &["import"]);
        assert!(imported.status.success(), "{said}");
        // Signing in registers the commands.
        let app = Arc::new(App::new(store.clone()));
        Discord::sign_in(app, clock(), &discord.token(), Some(discord.url())).await.unwrap();
        let schedule = schedule(&store, discord.home(), channel).await;
        Self { discord, channel, database, store, schedule, home, more: Vec::new() }
    }

    /// What the program says, and whether it found everything well.
    fn says(&self, arguments: &[&str]) -> (bool, String) {
        let (token, url) = (self.discord.token(), self.discord.url());
        let mut variables =
            vec![("DISCORD_TOKEN", token.as_str()), ("DISCORD_API_URL", &url), ("DATABASE_URL", &self.database.url)];
        variables.extend(self.more.iter().map(|(name, value)| (*name, value.as_str())));
        let (output, said) = run(self.home.path(), &variables, arguments);
        assert!(!said.contains(&token) && !said.contains("panicked"), "{said}");
        (output.status.success(), said)
    }

    fn is_well(&self) {
        let (well, said) = self.says(&["doctor"]);
        assert!(well && !said.contains("PROBLEM"), "{said}");
    }

    /// Exactly one problem is found, and it is this.
    fn finds(&self, expected: &str) {
        let (well, said) = self.says(&["doctor"]);
        let problems: Vec<_> = said.lines().filter(|line| line.starts_with("PROBLEM")).collect();
        assert!(!well && problems.len() == 1 && problems[0].contains(expected), "{expected:?} is wanted in:\n{said}");
    }

    async fn sql(&self, statement: &'static str) {
        sqlx::raw_sql(statement).execute(&self.database.pool).await.unwrap();
    }

    async fn close(self) {
        self.discord.assert_clean();
        drop(self.store);
        self.database.drop().await;
    }
}

/// A daily question at midnight in UTC, set up now.
async fn schedule(store: &Store, guild: GuildId, channel: ChannelId) -> Schedule {
    let now = Utc::now();
    let at = WorkspaceRef { platform: Platform::Discord, id: guild.to_string() };
    let workspace = store.workspace(&at, now).await.unwrap();
    let timetable = Timetable {
        zone: chrono_tz::UTC,
        opens: NaiveTime::MIN,
        closes: NaiveTime::from_hms_opt(23, 0, 0).unwrap(),
        weekdays: Weekdays::from_bits(127).unwrap(),
        catch_up: TimeDelta::hours(6),
    };
    let new = NewSchedule {
        channel: channel.to_string(),
        next_day: (now + TimeDelta::days(1)).date_naive(),
        timetable,
        pool: PoolFilter::default(),
        when_all_asked: WhenAllAsked::StartOver,
        ping: None,
        thread: false,
        pin: false,
        seed: 1,
        created_by: "boss".to_owned(),
    };
    store.add_schedule(workspace, &new, now).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_installation_in_order_is_told_so_to_people_and_to_programs() {
    let clinic = Clinic::open().await;
    let (well, said) = clinic.says(&["doctor"]);
    assert!(well, "{said}");
    for expected in [
        "ok       configuration: fits together",
        "travel with this program",
        "ok       database: PostgreSQL ",
        "ok       clock: the machine's is within 1 s of the database's",
        "ok       schema: up to date",
        "ok       question store: ",
        "ok       time zones: IANA data 20",
        "ok       daily questions: 1 running, each with something to ask",
        "ok       queue: 0 due",
        "ok       given up: ",
        "ok       leaderboards: equal to the ledger of answers",
        "ok       Discord: the token is that of hone",
        "ok       interactions: over the gateway",
        "ok       clock: the machine's is within ",
        "ok       commands: registered as this program has them",
        "ok       channels: the bot may do what it needs in those of all 1 daily questions",
    ] {
        assert!(said.contains(expected), "{expected:?} is missing in:\n{said}");
    }
    let (well, said) = clinic.says(&["doctor", "--format", "json"]);
    let report: Value = serde_json::from_str(&said).unwrap();
    assert!(well && report["ok"] == true && report["findings"].as_array().unwrap().len() > 10, "{said}");
    clinic.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_at_discord_is_found() {
    let mut clinic = Clinic::open().await;
    let (discord, channel) = (clinic.discord.clone(), clinic.channel);
    discord.deny_bot(channel, permissions::SEND_MESSAGES | permissions::READ_MESSAGE_HISTORY);
    clinic.finds("the bot lacks Send Messages, Read Message History there");
    discord.deny_bot(channel, permissions::VIEW_CHANNEL);
    clinic.finds("the bot lacks View Channel, Send Messages, Embed Links, Read Message History there");
    discord.bot_role(discord.home(), permissions::ADMINISTRATOR);
    clinic.is_well();
    discord.bot_role(discord.home(), permissions::BOT);
    discord
        .allow_bot(channel, permissions::VIEW_CHANNEL | permissions::SEND_MESSAGES | permissions::READ_MESSAGE_HISTORY);
    clinic.is_well();

    // What only some daily questions need.
    discord.deny_bot(channel, permissions::PIN_MESSAGES | permissions::CREATE_PUBLIC_THREADS);
    clinic.is_well();
    clinic.sql("update schedule set pin = true, thread = true").await;
    clinic.finds("the bot lacks Create Public Threads, Pin Messages there");
    clinic.sql("update schedule set pin = false, thread = false").await;

    let ask = |method: reqwest::Method, path: &str, body: &Value| {
        let client = reqwest::Client::builder().user_agent("DiscordBot (tests, 1)").build().unwrap();
        let request = client.request(method, format!("{}/api/v10{path}", discord.url())).json(body);
        request.header("Authorization", format!("Bot {}", discord.token())).send()
    };
    // A thread goes by its channel, and by a permission of its own.
    discord.allow_bot(channel, permissions::CREATE_PUBLIC_THREADS);
    let thread =
        ask(reqwest::Method::POST, &format!("/channels/{channel}/threads"), &json!({ "name": "daily", "type": 11 }));
    let thread: Value = thread.await.unwrap().json().await.unwrap();
    let inside = ChannelId(thread["id"].as_str().unwrap().parse().unwrap());
    schedule(&clinic.store, discord.home(), inside).await;
    discord.deny_bot(channel, permissions::SEND_MESSAGES_IN_THREADS);
    clinic.finds("the bot lacks Send Messages in Threads there");
    clinic
        .sql("update schedule set state = 'removed' where schedule_id = (select max(schedule_id) from schedule)")
        .await;

    let commands = format!("/applications/{}/commands", discord.bot());
    let foreign = json!([{ "type": 1, "name": "me", "description": "Something else" },
        { "type": 1, "name": "dance", "description": "Dance" }]);
    assert_eq!(ask(reqwest::Method::PUT, &commands, &foreign).await.unwrap().status(), 200);
    clinic.finds("missing: today, answer, hint, leaderboard");
    let (_, said) = clinic.says(&["doctor"]);
    assert!(said.contains("different: me; unknown to this program: dance"), "{said}");
    let app = Arc::new(App::new(clinic.store.clone()));
    Discord::sign_in(app, clock(), &discord.token(), Some(discord.url())).await.unwrap();

    discord.endpoint_is("https://bot.example.org/discord/interactions");
    clinic.finds("DISCORD_PUBLIC_KEY is not set, so this program waits for them at the gateway");
    clinic.more = vec![("DISCORD_PUBLIC_KEY", discord.public_key()), ("HONE_HTTP", "127.0.0.1:0".to_owned())];
    clinic.is_well();
    discord.deliver_over_gateway();
    clinic.finds("Discord was given no address to post interactions to");
    clinic.more[0].1 = "67c6bd767ca099e79efac9fcce4d2022a63bf7dea780e7f3d813f694c1597089".to_owned();
    clinic.finds("DISCORD_PUBLIC_KEY is not the key of the application");
    clinic.more.clear();

    let other = discord.guild("Elsewhere");
    schedule(&clinic.store, other, discord.channel_in(other, "interviews")).await;
    discord.remove_guild(other);
    clinic.finds("the bot is not in that server");
    clinic
        .sql("update schedule set state = 'removed' where schedule_id = (select max(schedule_id) from schedule)")
        .await;
    discord.delete_channel(channel);
    clinic.finds("the channel is gone. Set it up in another one");
    let (_, said) = clinic.says(&["doctor"]);
    assert!(
        said.contains(&format!("daily question {} in channel {channel} of Discord", clinic.schedule.number)),
        "{said}"
    );

    let old = discord.token();
    discord.change_token();
    clinic.more = vec![("DISCORD_TOKEN", old)];
    clinic.finds("Discord refused the token in DISCORD_TOKEN.");
    clinic.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_the_database_is_found() {
    let mut clinic = Clinic::open().await;
    for (fault, expected, mended) in [
        (
            "update schedule set zone_data = '1999z'",
            "daily questions are planned with other data: 1 with 1999z",
            "update schedule set zone_data = (select zone_data from kept)",
        ),
        (
            "update schedule set packs = '{nowhere}'",
            "has no question it could ask",
            "update schedule set packs = '{}'",
        ),
        (
            "update schedule set next_at = now() - interval '1 hour'",
            "1 questions to open, the oldest due for 60 minutes. Start Hone",
            "update schedule set next_at = now() + interval '1 hour'",
        ),
        (
            "insert into standing select workspace_id, 1, 1, 1, 10, 1 from workspace",
            "They differ from the ledger of answers.",
            "delete from standing",
        ),
        (
            "insert into round select workspace_id, 1, schedule_id, current_date, 'closed', question_id, revision, channel, '{}', '{}',
                    now() - interval '2 hours', now() - interval '1 hour'
               from schedule, (select question_id, revision from question_store.question limit 1) q;
             insert into delivery (workspace_id, round_id, step, channel, state, due_at, error)
             select workspace_id, 1, 'question', channel, 'given_up', now() - interval '1 hour', 'I may not post in this channel' from schedule",
            "1 posts in the last seven days, and nothing came to their channels since. The last one: I may not post",
            "insert into delivery (workspace_id, round_id, step, channel, state, due_at, done_at)
             select workspace_id, 1, 'reveal', channel, 'done', now(), now() from schedule",
        ),
        (
            "insert into delivery (workspace_id, round_id, step, channel, state, due_at, first_try_at)
             select workspace_id, 1, 'close', channel, 'due', now() + interval '1 minute', now() - interval '10 minutes' from schedule",
            "1 posts to send, the oldest due for 10 minutes.",
            "delete from delivery where step = 'close'",
        ),
        (
            "update _sqlx_migrations set version = version + 9000 where version = (select max(version) from _sqlx_migrations)",
            "The database was made by a newer Hone",
            "update _sqlx_migrations set version = version - 9000 where version > 9000",
        ),
        (
            "create table away as select * from _sqlx_migrations; delete from _sqlx_migrations where version > 1",
            "migrations are not applied. Run hone migrate",
            "insert into _sqlx_migrations select * from away where version > 1; drop table away",
        ),
    ] {
        if mended.contains("kept") {
            clinic.sql("create table kept as select zone_data from schedule").await;
        }
        clinic.sql(fault).await;
        clinic.finds(expected);
        // That it is mended shows in the next, of which there is one problem only.
        clinic.sql(mended).await;
    }
    clinic.is_well();

    // Of the packs: a newer one in a folder, and one that cannot be used.
    let packs = Path::new(crate::world::PACKS);
    clinic.more = vec![("HONE_PACKS", packs.display().to_string())];
    clinic.finds("demo is missing. Run hone import");
    let (imported, said) = clinic.says(&["import", packs.to_str().unwrap()]);
    assert!(imported, "{said}");
    clinic.sql("update question_store.pack set version = 7 where pack = 'demo'").await;
    let (well, said) = clinic.says(&["doctor"]);
    assert!(well && said.contains("newer than in this program and kept: demo 7"), "{said}");
    clinic.sql("update question_store.pack set version = 1 where pack = 'demo'").await;
    let folder = clinic.home.path().join("packs/own");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("pack.toml"), "nonsense").unwrap();
    clinic.more[0].1 = folder.parent().unwrap().display().to_string();
    clinic.finds("Hone will not start with them; hone check");
    clinic.more = vec![("DATABASE_URL", "postgres://hone:secret-word@127.0.0.1:1/hone".to_owned())];
    clinic.finds("The database at 127.0.0.1:1/hone cannot be reached");
    let (_, said) = clinic.says(&["doctor"]);
    assert!(!said.contains("secret-word"), "{said}");
    clinic.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shards_that_are_too_few_or_not_all_are_told() {
    let mut clinic = Clinic::open().await;
    clinic.discord.gateway().recommend_shards(4);
    let (well, said) = clinic.says(&["doctor"]);
    assert!(well && said.contains("shards: all 4 that Discord recommends, in every process"), "{said}");
    clinic.more = vec![("DISCORD_SHARDS", "1-2/4".to_owned())];
    let (well, said) = clinic.says(&["doctor"]);
    let expected = "shards: 1-2/4, and Discord recommends 4; 0 and 3 must be served by other processes";
    assert!(well && said.contains(expected), "{said}");
    clinic.more[0].1 = "0/2".to_owned();
    clinic.finds("DISCORD_SHARDS counts 2 shards, but Discord recommends 4, one for each 1000 servers");
    clinic.more[0].1 = "4/4".to_owned();
    clinic.finds("DISCORD_SHARDS: “4/4”: there is no shard 4 of 4");
    clinic.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_is_off_is_found_on_both_sides() {
    let clinic = Clinic::open().await;
    let ahead: Clock = Arc::new(|| Utc::now() + TimeDelta::minutes(2));
    let (token, api_url) = (clinic.discord.token(), Some(clinic.discord.url()));
    let findings = doctor::examine(Installation {
        store: Store::connect(&clinic.database.url).await,
        configuration: Ok(()),
        packs: None,
        discord: Some(Account { token, api_url, public_key: None, shards: None }),
        clock: ahead,
    })
    .await;
    let problems: Vec<&Finding> = findings.iter().filter(|finding| finding.outcome.is_err()).collect();
    assert!(problems.len() == 2 && problems.iter().all(|problem| problem.subject == "clock"), "{findings:#?}");
    let said = doctor::text(&findings);
    assert!(said.contains(" s ahead of the database's,") && said.contains(" s ahead of Discord's,"), "{said}");
    clinic.close().await;
}
