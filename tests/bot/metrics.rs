//! `/metrics`, `/readyz`, and the files in `deploy/` that build on them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Lines};
use std::process::{ChildStderr, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use hone::app::App;
use hone::chat::Platform;
use hone::store::Store;
use hone::web::{Health, routes};
use regex::Regex;
use sqlx::postgres::PgPoolOptions;
use tokio::sync::watch;

use crate::day::full;
use crate::fake_discord::{FakeDiscord, permissions};
use crate::postgres::Database;
use crate::process::{Running, hone};
use crate::through_discord::{Bot, Way};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// One line of the exposition.
#[derive(Debug, Clone, PartialEq)]
struct Sample {
    name: String,
    labels: BTreeMap<String, String>,
    value: f64,
}

/// An exposition, read strictly.
#[derive(Debug, Default)]
struct Exposition {
    kinds: BTreeMap<String, String>,
    samples: Vec<Sample>,
}

impl Exposition {
    fn read(text: &str) -> Self {
        let line_shape = Regex::new(r"^([a-z_]+)(?:\{(.*)\})? (\S+)$").unwrap();
        let label_shape = Regex::new(r#"([a-z_]+)="((?:[^"\\]|\\.)*)""#).unwrap();
        let mut read = Self::default();
        let mut helped = BTreeSet::new();
        for line in text.lines() {
            if let Some(help) = line.strip_prefix("# HELP ") {
                let (name, words) = help.split_once(' ').unwrap();
                assert!(!words.is_empty() && helped.insert(name.to_owned()), "{line}");
            } else if let Some(kind) = line.strip_prefix("# TYPE ") {
                let (name, kind) = kind.split_once(' ').unwrap();
                assert!(helped.contains(name), "{line}");
                assert!(read.kinds.insert(name.to_owned(), kind.to_owned()).is_none(), "{line}");
            } else {
                let parts = line_shape.captures(line).unwrap_or_else(|| panic!("not a sample: {line}"));
                let labels = parts.get(2).map_or("", |labels| labels.as_str());
                let labels = label_shape.captures_iter(labels).map(|label| (label[1].to_owned(), label[2].to_owned()));
                let sample =
                    Sample { name: parts[1].to_owned(), labels: labels.collect(), value: parts[3].parse().unwrap() };
                assert!(read.kinds.contains_key(read.family(&sample.name)), "{line}");
                read.samples.push(sample);
            }
        }
        read
    }

    /// The metric a sample belongs to.
    fn family<'a>(&self, name: &'a str) -> &'a str {
        let parts = ["_bucket", "_sum", "_count"];
        let base = parts.iter().find_map(|part| name.strip_suffix(part));
        base.filter(|base| self.kinds.get(*base).is_some_and(|kind| kind == "histogram")).unwrap_or(name)
    }

    fn get(&self, name: &str, labels: &[(&str, &str)]) -> f64 {
        let fits = |sample: &&Sample| {
            sample.name == name
                && labels.iter().all(|(key, value)| sample.labels.get(*key).is_some_and(|is| is == value))
        };
        let found: Vec<_> = self.samples.iter().filter(fits).collect();
        assert_eq!(found.len(), 1, "{name} {labels:?}: {found:?}");
        found[0].value
    }

    /// What holds for every exposition.
    fn check(&self) {
        let mut seen = BTreeSet::new();
        for Sample { name, labels, value } in &self.samples {
            assert!(seen.insert(format!("{name} {labels:?}")), "{name} {labels:?} comes twice");
            assert!(value.is_finite() && *value >= 0.0, "{name}: {value}");
            let known = ["ask", "le", "outcome", "platform", "queue", "state", "step", "version", "zone_data"];
            assert!(labels.keys().all(|label| known.contains(&label.as_str())), "{name} {labels:?}");
            // Ids are long numbers.
            let id = |value: &String| value.len() > 9 && value.bytes().all(|byte| byte.is_ascii_digit());
            assert!(!labels.values().any(id), "{name} {labels:?}");
        }
        for (name, kind) in &self.kinds {
            assert_eq!(kind == "counter", name.ends_with("_total"), "{name} is a {kind}");
            assert!(name.starts_with("hone_") || name == "process_start_time_seconds", "{name}");
            assert!(!["_ms", "_millis", "_minutes", "_kb"].iter().any(|unit| name.contains(unit)), "{name}");
            if kind == "histogram" {
                self.check_histogram(name);
            }
        }
    }

    fn check_histogram(&self, name: &str) {
        let mut rows: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for sample in self.samples.iter().filter(|sample| sample.name == format!("{name}_bucket")) {
            let mut labels = sample.labels.clone();
            let le = labels.remove("le").unwrap();
            rows.entry(labels).or_default().push((le, sample.value));
        }
        for (labels, buckets) in rows {
            assert!(buckets.is_sorted_by(|(_, a), (_, b)| a <= b), "{name} {buckets:?}");
            let labels: Vec<_> = labels.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
            let (le, all) = buckets.last().unwrap();
            assert_eq!((le.as_str(), *all), ("+Inf", self.get(&format!("{name}_count"), &labels)));
        }
    }
}

/// What a process that serves these routes says.
struct Served {
    url: String,
    stop: watch::Sender<bool>,
}

impl Served {
    async fn start(app: Arc<App>) -> Self {
        let (stop, stopping) = watch::channel(false);
        let health = Health::new(app, Arc::new(Utc::now), vec![Platform::Discord], stopping);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, routes(health)).await });
        Self { url, stop }
    }

    async fn get(&self, path: &str) -> (u16, String) {
        get(&self.url, path).await.unwrap()
    }

    async fn metrics(&self) -> Exposition {
        let (status, text) = self.get("/metrics").await;
        assert_eq!(status, 200);
        let read = Exposition::read(&text);
        read.check();
        read
    }

    /// Waits until so many shards are connected.
    async fn has_shards(&self, wanted: u8) {
        let counted = async {
            let connected = &[("state", "connected")];
            while (self.metrics().await.get("hone_gateway_shards", connected) - f64::from(wanted)).abs() > 0.1 {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(Duration::from_mins(1), counted).await.expect("the count follows");
    }
}

async fn get(url: &str, path: &str) -> reqwest::Result<(u16, String)> {
    let answer = reqwest::get(format!("{url}{path}")).await?;
    Ok((answer.status().as_u16(), answer.text().await?))
}

/// A day with everything in it: a post, answers, a refused request, a post that fails and is given up.
async fn eventful() -> (Bot, Served) {
    let bot = Bot::with_daily_by(Way::Gateway).await;
    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].text();
    let ann = bot.discord.user("ann");
    ann.slash(bot.channel, "answer", &[("text", full(&question).into())]).await.message().await;
    ann.slash(bot.channel, "hint", &[]).await.message().await;
    bot.at("2026-03-02 18:02").await;
    bot.discord.deny_bot(bot.channel, permissions::SEND_MESSAGES);
    for wall in ["2026-03-03 09:00", "2026-03-03 09:05", "2026-03-03 15:10"] {
        bot.at(wall).await;
    }
    // Nobody was there in time.
    bot.discord.allow_bot(bot.channel, permissions::SEND_MESSAGES);
    bot.at("2026-03-04 17:00").await;
    let served = Served::start(bot.app.clone()).await;
    (bot, served)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_happened_is_counted() {
    let (bot, served) = eventful().await;
    served.has_shards(1).await;
    let metrics = served.metrics().await;
    let question: &[_] = &[("step", "question")];
    assert!((metrics.get("hone_posts_due_total", question) - 2.0).abs() < 0.1);
    assert!((metrics.get("hone_posts_sent_total", question) - 1.0).abs() < 0.1);
    assert!((metrics.get("hone_posts_late_total", question)).abs() < 0.1);
    // Two minutes after closing.
    assert!((metrics.get("hone_posts_late_total", &[("step", "reveal")]) - 1.0).abs() < 0.1);
    assert!(metrics.get("hone_posts_retries_total", &[]) >= 1.0);
    assert!(metrics.get("hone_posts_failed_total", &[]) >= 2.0);
    assert!((metrics.get("hone_posts_given_up_total", &[]) - 1.0).abs() < 0.1);
    assert!((metrics.get("hone_rounds_missed_total", &[]) - 1.0).abs() < 0.1);
    let answered = metrics.get("hone_interaction_response_seconds_count", &[("platform", "discord")]);
    assert!((answered - 3.0).abs() < 0.1, "{answered}");
    assert!((metrics.get("hone_database_up", &[]) - 1.0).abs() < 0.1);
    assert!((metrics.get("hone_ready", &[]) - 1.0).abs() < 0.1);
    let version: &[_] = &[("version", env!("CARGO_PKG_VERSION"))];
    assert!((metrics.get("hone_build_info", version) - 1.0).abs() < 0.1);
    // Its schedule is due since March, by the machine's clock.
    assert!(metrics.get("hone_queue_oldest_seconds", &[("queue", "rounds")]) > 86_400.0);
    assert!((metrics.get("hone_queue_length", &[("queue", "rounds")]) - 1.0).abs() < 0.1);
    let (_, text) = served.get("/metrics").await;
    for id in [bot.channel.to_string(), bot.discord.home().to_string(), bot.discord.user("ann").id.to_string()] {
        assert!(!text.contains(&id), "{id}");
    }

    // The gateway goes, and the count follows.
    bot.discord.gateway().refuse_next(usize::MAX);
    bot.discord.gateway().abort();
    served.has_shards(0).await;
    assert_eq!(served.get("/readyz").await, (200, "ready\n".to_owned()), "it may be away for a minute");
    bot.discord.gateway().refuse_next(0);
    served.has_shards(1).await;
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_metric_in_the_dashboard_the_alerts_and_the_readme_exists() {
    let (bot, served) = eventful().await;
    let metrics = served.metrics().await;
    // There are none before the first.
    bot.app.metrics.unanswered(Platform::Discord);
    let metrics = Exposition { kinds: served.metrics().await.kinds, ..metrics };
    let words = Regex::new(r"\b(?:hone|process)_[a-z_]+\b").unwrap();
    let read = |file: &str| std::fs::read_to_string(format!("{ROOT}/{file}")).unwrap();
    let readme = read("README.md");
    let table: String =
        readme.lines().filter(|line| line.starts_with("| `hone_") || line.starts_with("| `process_")).collect();
    for (file, text) in [
        ("deploy/alerts.yaml", read("deploy/alerts.yaml")),
        ("deploy/grafana.json", read("deploy/grafana.json")),
        ("README.md", table.clone()),
    ] {
        let used: BTreeSet<_> = words.find_iter(&text).map(|word| word.as_str()).collect();
        assert!(used.len() >= 10, "{file}: {used:?}");
        for name in used {
            assert!(metrics.kinds.contains_key(metrics.family(name)), "{file} names {name}, which does not exist");
        }
    }
    for name in metrics.kinds.keys() {
        assert!(table.contains(&format!("`{name}`")), "the README's table lacks {name}");
    }
    let dashboard: serde_json::Value = serde_json::from_str(&read("deploy/grafana.json")).unwrap();
    assert!(dashboard["panels"].as_array().unwrap().len() >= 10);
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_without_its_database_is_not_ready_and_still_tells_its_figures() {
    let gone = PgPoolOptions::new()
        .acquire_timeout(Duration::from_millis(500))
        .connect_lazy("postgres://nobody@127.0.0.1:1/nowhere")
        .unwrap();
    let served = Served::start(Arc::new(App::new(Store::over(gone)))).await;
    assert_eq!(served.get("/readyz").await, (503, "the database does not answer\n".to_owned()));
    assert_eq!(served.get("/healthz").await.0, 200);
    let metrics = served.metrics().await;
    assert!(metrics.get("hone_database_up", &[]) < 0.1 && metrics.get("hone_ready", &[]) < 0.1);
    assert!(!metrics.kinds.contains_key("hone_queue_length"), "nobody knows it");

    let database = Database::new().await;
    let served = Served::start(Arc::new(App::new(Store::over(database.pool.clone())))).await;
    assert_eq!(served.get("/readyz").await, (200, "ready\n".to_owned()));
    served.stop.send(true).unwrap();
    assert_eq!(served.get("/readyz").await, (503, "it was told to stop\n".to_owned()));
    database.drop().await;
}

/// The address in the line that tells it.
pub(crate) fn served_at(said: &mut Lines<BufReader<ChildStderr>>) -> String {
    let line = said.map(Result::unwrap).find(|line| line.contains("serving HTTP")).unwrap();
    let plain = Regex::new("\x1b\\[[0-9;]*m").unwrap().replace_all(&line, "").into_owned();
    let address = Regex::new(r"127\.0\.0\.1:[1-9]\d*").unwrap();
    format!("http://{}", address.find(&plain).unwrap().as_str())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_cannot_reach_discord_is_alive_and_not_ready() {
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let key = "67c6bd767ca099e79efac9fcce4d2022a63bf7dea780e7f3d813f694c1597089";
    let variables = [
        ("DISCORD_TOKEN", "MTA.some.token"),
        ("DISCORD_API_URL", "http://127.0.0.1:1"),
        ("DISCORD_PUBLIC_KEY", key),
        ("DATABASE_URL", &database.url),
        ("HONE_HTTP", "127.0.0.1:0"),
    ];
    let mut running = Running(hone(home.path(), &variables, &["serve"]).stdout(Stdio::null()).spawn().unwrap());
    let mut said = BufReader::new(running.0.stderr.take().unwrap()).lines();
    let served = tokio::task::block_in_place(|| served_at(&mut said));
    assert_eq!(get(&served, "/healthz").await.unwrap().0, 200);
    assert_eq!(get(&served, "/readyz").await.unwrap().0, 503);
    let posted = reqwest::Client::new().post(format!("{served}/discord/interactions")).body("{}").send().await.unwrap();
    assert_eq!(posted.status(), 503);
    drop(running);
    database.drop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_behind_a_load_balancer_says_so_before_it_goes() {
    let discord = FakeDiscord::start().await;
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let (token, url, key) = (discord.token(), discord.url(), discord.public_key());
    let variables = [
        ("DISCORD_TOKEN", token.as_str()),
        ("DISCORD_API_URL", &url),
        ("DISCORD_PUBLIC_KEY", &key),
        ("DATABASE_URL", &database.url),
        ("HONE_HTTP", "127.0.0.1:0"),
    ];
    let mut running = Running(hone(home.path(), &variables, &["serve"]).stdout(Stdio::null()).spawn().unwrap());
    let mut said = BufReader::new(running.0.stderr.take().unwrap()).lines();
    let served = tokio::task::block_in_place(|| served_at(&mut said));
    // Until it has signed in it is not ready.
    while get(&served, "/readyz").await.unwrap().0 != 200 {}
    let told = Command::new("kill").arg("-TERM").arg(running.0.id().to_string()).status().unwrap();
    assert!(told.success());
    // It still takes interactions while the load balancer learns that it goes.
    let status = loop {
        let (status, _) = get(&served, "/readyz").await.expect("it still answers");
        if status != 200 {
            break status;
        }
    };
    assert_eq!(status, 503);
    discord.deliver_over_http(&format!("{served}/discord/interactions")).await;
    let rest: Vec<_> = tokio::task::block_in_place(|| said.map(Result::unwrap).collect());
    assert!(rest.last().is_some_and(|line| line.contains("stopped")), "{rest:?}");
    assert!(tokio::task::block_in_place(|| running.0.wait()).unwrap().success());
    database.drop().await;
}
