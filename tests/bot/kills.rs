//! Three processes on one database, killed and frozen at random, on a Discord that fails at random: in the end every
//! question and every reveal is there once, and every answer that was acknowledged is stored once.
//!
//! `HONE_KILLS_SEED` repeats a run, as far as processes can be repeated; `HONE_KILLS_DAYS` makes it longer, each day with
//! all its questions; `HONE_KILLS_TALK` tells how it goes.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{NaiveTime, TimeDelta, Timelike as _, Utc};
use hone::chat::{Platform, WorkspaceRef};
use hone::quiz::pick::WhenAllAsked;
use hone::quiz::schedule::{DEFAULT_CATCH_UP, Timetable, Weekdays};
use hone::store::{NewSchedule, PoolFilter, Store};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};
use sqlx::AssertSqlSafe;

use crate::day::{full, partial};
use crate::fake_discord::{Answer, ChannelId, FakeDiscord, Fault, GuildId, SeenMessage};
use crate::postgres::Database;
use crate::process::{Running, hone};
use crate::world::PACKS;

const PROCESSES: usize = 3;
const GUILDS: usize = 4;
const CHANNELS_IN_EACH: usize = 20;
/// Seconds of a lease; the tests' processes take over sooner than real ones.
const LEASE: &str = "1";
/// What is left when the disturbance ends must be done within this.
const PATIENCE: Duration = Duration::from_secs(90);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_killed_everything_is_there_once() {
    let _alone = crate::ALONE.lock().await;
    let variable = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let seed = variable("HONE_KILLS_SEED").unwrap_or_else(|| Utc::now().timestamp_micros().cast_unsigned());
    let days = variable("HONE_KILLS_DAYS").unwrap_or(1);
    println!("HONE_KILLS_SEED={seed}");
    let mut chaos = Chaos::start(seed).await;
    for day in 0..days {
        chaos.play_a_day(day).await;
    }
    chaos.end().await;
}

struct Chaos {
    random: ChaCha8Rng,
    discord: FakeDiscord,
    database: Database,
    store: Store,
    channels: Vec<(GuildId, ChannelId)>,
    home: tempfile::TempDir,
    processes: Vec<Running>,
    /// Who is frozen, and until when.
    frozen: Vec<(u32, Instant)>,
    answers: Vec<Answer>,
}

impl Chaos {
    async fn start(seed: u64) -> Self {
        let discord = FakeDiscord::start().await;
        discord.openapi_off();
        discord.wait_at_most(Duration::from_mins(1));
        let mut guilds = vec![discord.home()];
        guilds.extend((1..GUILDS).map(|number| discord.guild(&format!("guild-{number}"))));
        let channels = guilds
            .into_iter()
            .flat_map(|guild| discord.channels_in(guild, CHANNELS_IN_EACH).into_iter().map(move |it| (guild, it)))
            .collect();
        let database = Database::new().await;
        let store = Store::over(database.pool.clone());
        let home = tempfile::tempdir().unwrap();
        let random = ChaCha8Rng::seed_from_u64(seed);
        let (processes, frozen, answers) = (Vec::new(), Vec::new(), Vec::new());
        let mut chaos = Self { random, discord, database, store, channels, home, processes, frozen, answers };
        chaos.processes.push(chaos.process());
        chaos.discord.ready().await;
        while chaos.processes.len() < PROCESSES {
            chaos.processes.push(chaos.process());
        }
        chaos
    }

    fn process(&self) -> Running {
        let (token, url) = (self.discord.token(), self.discord.url());
        let variables = [
            ("DISCORD_TOKEN", token.as_str()),
            ("DISCORD_API_URL", url.as_str()),
            ("DATABASE_URL", self.database.url.as_str()),
            ("HONE_PACKS", PACKS),
            ("HONE_LEASE", LEASE),
            ("HONE_LOG", "error"),
        ];
        Running(hone(self.home.path(), &variables, &[]).stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap())
    }

    /// A day: questions become due, people answer, rounds close, all of it disturbed.
    async fn play_a_day(&mut self, day: u64) {
        self.break_discord(day);
        self.schedule_everything(day).await;
        self.disturb_until("one question for each channel", "question", day).await;
        let over = "update round set closes_at = $1 where state = 'open'";
        sqlx::query(AssertSqlSafe(over)).bind(Utc::now()).execute(&self.database.pool).await.unwrap();
        self.disturb_until("one reveal for each channel", "reveal", day).await;
        self.discord.heal();
    }

    /// Every channel has a question due in a moment; each day by a schedule of its own.
    async fn schedule_everything(&self, day: u64) {
        let now = Utc::now();
        // A zone in which it is about noon, so that midnight is far.
        let zone = match i64::from(now.hour()) - 12 {
            0 => "Etc/GMT".to_owned(),
            ahead => format!("Etc/GMT{ahead:+}"),
        };
        let zone: chrono_tz::Tz = zone.parse().unwrap();
        let wall = (now + TimeDelta::seconds(1)).with_timezone(&zone);
        let opens = NaiveTime::from_hms_opt(wall.hour(), wall.minute(), wall.second()).unwrap();
        let timetable = Timetable {
            zone,
            opens,
            closes: opens + TimeDelta::hours(6),
            weekdays: Weekdays::ALL,
            catch_up: DEFAULT_CATCH_UP,
        };
        for (number, (guild, channel)) in self.channels.iter().enumerate() {
            let workspace = WorkspaceRef { platform: Platform::Discord, id: guild.0.to_string() };
            let workspace = self.store.workspace(&workspace, now).await.unwrap();
            let new = NewSchedule {
                channel: channel.0.to_string(),
                timetable: timetable.clone(),
                pool: PoolFilter { packs: vec!["demo".to_owned()], difficulty: None },
                when_all_asked: WhenAllAsked::StartOver,
                ping: None,
                seed: i64::try_from(number).unwrap() + day.cast_signed(),
                next_day: wall.date_naive(),
                created_by: "1".to_owned(),
                thread: false,
                pin: false,
            };
            self.store.add_schedule(workspace, &new, now).await.unwrap();
        }
    }

    fn break_discord(&mut self, day: u64) {
        let seed: u64 = self.random.random();
        let wait = Duration::from_millis(300);
        let faults = [
            (0.04, Fault::status(500)),
            (0.08, Fault::status(502).after_effect()),
            (0.04, Fault::drop_connection()),
            (0.08, Fault::drop_connection().after_effect()),
            (0.03, Fault::too_many_requests(wait)),
            (0.03, Fault::delay(wait).after_effect()),
        ];
        for route in
            ["POST /channels/*", "PATCH /channels/*", "GET /channels/*", "POST /interactions/*", "PATCH /webhooks/*"]
        {
            for (number, (chance, fault)) in faults.clone().into_iter().enumerate() {
                let seed = seed ^ (day << 32) ^ (number as u64) ^ (route.len() as u64) << 8;
                self.discord.fail(fault.on(route).sometimes(chance, seed));
            }
        }
    }

    /// Kills, freezes and answers until every channel has what this day brings.
    async fn disturb_until(&mut self, what: &str, step: &str, day: u64) {
        let begun = Instant::now();
        let mut next_blow = Instant::now() + Duration::from_millis(700);
        let wanted = self.channels.len() * usize::try_from(day + 1).unwrap();
        while self.done(step).await < wanted {
            assert!(begun.elapsed() < PATIENCE, "waited in vain for {what}: {}", self.state().await);
            if Instant::now() >= next_blow {
                self.strike().await;
                if std::env::var("HONE_KILLS_TALK").is_ok() {
                    println!("{:?} {}", begun.elapsed(), self.state().await);
                }
                next_blow = Instant::now() + Duration::from_millis(self.random.random_range(600..2200));
            }
            self.thaw();
            for _ in 0..self.random.random_range(0..6) {
                if step == "question" {
                    self.somebody_answers().await;
                }
            }
            tokio::time::sleep(Duration::from_millis(self.random.random_range(10..80))).await;
        }
    }

    /// Something bad happens to one process, or to all.
    async fn strike(&mut self) {
        let one = self.random.random_range(0..PROCESSES);
        match self.random.random_range(0..10) {
            0..=4 => self.processes[one] = self.process(),
            5..=7 => {
                let process = self.processes[one].0.id();
                signal(process, "-STOP");
                let long = Duration::from_millis(self.random.random_range(500..3000));
                self.frozen.push((process, Instant::now() + long));
            }
            8 => {
                // All are gone for long: what is in doubt can only be settled by looking.
                self.processes.clear();
                tokio::time::sleep(Duration::from_millis(300)).await;
                self.discord.forget_nonces();
                self.processes = (0..PROCESSES).map(|_| self.process()).collect();
            }
            _ => self.discord.gateway().abort(),
        }
    }

    fn thaw(&mut self) {
        let now = Instant::now();
        self.frozen.retain(|(process, until)| {
            if *until <= now {
                signal(*process, "-CONT");
            }
            *until > now
        });
    }

    async fn somebody_answers(&mut self) {
        let (_, channel) = self.channels[self.random.random_range(0..self.channels.len())];
        let Some(question) = self.discord.messages_in(channel).into_iter().next_back() else { return };
        let text = question.text();
        let answer = match self.random.random_range(0..3) {
            0 => full(&text),
            1 => partial(&text),
            _ => "I would write everything down, tell the whole team about it, and then think of something better.",
        };
        let member = self.discord.user(&format!("member-{}", self.random.random_range(0..40)));
        let answered = member.slash(channel, "answer", &[("text", answer.into())]).await;
        if self.random.random_ratio(1, 10) {
            answered.send_again().await;
        }
        self.answers.push(answered);
    }

    async fn done(&self, step: &str) -> usize {
        let done = "select count(*) from delivery where state = 'done' and step = $1";
        let done: i64 =
            sqlx::query_scalar(AssertSqlSafe(done)).bind(step).fetch_one(&self.database.pool).await.unwrap();
        usize::try_from(done).unwrap()
    }

    /// What is where it should not be, for the reader of a failed test.
    async fn state(&self) -> String {
        let states = "select step || ' ' || state || ': ' || count(*) || coalesce(', ' || max(error), '') from delivery group by step, state";
        let states: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(states)).fetch_all(&self.database.pool).await.unwrap();
        states.join("; ")
    }

    /// Lets the processes come to rest and counts.
    async fn end(mut self) {
        while !self.frozen.is_empty() {
            self.thaw();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // Two rounds of everybody: nothing comes twice, nothing is left.
        tokio::time::sleep(Duration::from_secs(3)).await;
        self.processes.clear();
        let left = "select count(*) from delivery where state <> 'done' and step in ('question', 'reveal')";
        let left: i64 = sqlx::query_scalar(AssertSqlSafe(left)).fetch_one(&self.database.pool).await.unwrap();
        assert_eq!(left, 0, "{}", self.state().await);
        self.every_post_is_there_once().await;
        self.every_acknowledged_answer_is_stored_once().await;
        assert!(self.store.ledger_differences(10).await.unwrap().is_empty());
        self.discord.assert_clean();
        let Self { database, store, .. } = self;
        drop(store);
        database.drop().await;
    }

    async fn every_post_is_there_once(&self) {
        let rounds = "select r.channel, count(*) from round r group by r.channel";
        let rounds: Vec<(String, i64)> =
            sqlx::query_as(AssertSqlSafe(rounds)).fetch_all(&self.database.pool).await.unwrap();
        assert_eq!(rounds.len(), self.channels.len());
        let mut wrong = Vec::new();
        for (_, channel) in &self.channels {
            let due = rounds.iter().find(|(id, _)| *id == channel.0.to_string()).map_or(0, |(_, rounds)| *rounds);
            let texts: Vec<_> = self.discord.messages_in(*channel).iter().map(SeenMessage::text).collect();
            let count = |start: &str| texts.iter().filter(|text| text.starts_with(start)).count();
            let (questions, reveals) = (count("Question for "), count("Answer to the question for "));
            if (questions, reveals) != (usize::try_from(due).unwrap(), usize::try_from(due).unwrap()) {
                wrong.push(format!("{channel}: {due} due, {questions} questions, {reveals} reveals"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    async fn every_acknowledged_answer_is_stored_once(&self) {
        let attempts = "select request, points from attempt";
        let attempts: Vec<(String, i32)> =
            sqlx::query_as(AssertSqlSafe(attempts)).fetch_all(&self.database.pool).await.unwrap();
        let mut acknowledged = 0;
        for answer in &self.answers {
            let Some(shown) = answer.shown().map(|shown| shown.text()) else { continue };
            assert!(!shown.contains("Something broke on my side"), "{shown}");
            if !shown.starts_with("You made ") || shown.contains("for practice") {
                continue;
            }
            acknowledged += 1;
            let request = format!("discord-{}", answer.id);
            let stored: Vec<_> = attempts.iter().filter(|(stored, _)| *stored == request).collect();
            assert_eq!(stored.len(), 1, "{request} was acknowledged: {shown}");
            assert!(shown.contains(&format!("Points: {} ", stored[0].1)), "{} points, but {shown}", stored[0].1);
        }
        println!("{acknowledged} of {} answers were acknowledged, {} stored", self.answers.len(), attempts.len());
        assert!(acknowledged > 0);
    }
}

fn signal(process: u32, which: &str) {
    let _ = Command::new("kill").arg(which).arg(process.to_string()).stderr(Stdio::null()).status();
}
