//! The real binary: what a person sees who just starts it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::fake_discord::FakeDiscord;
use crate::postgres::Database;

/// The program with an empty environment but for what is given.
pub(crate) fn hone(folder: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hone"));
    command.env_clear().env("HOME", folder).env("TZ", "UTC").current_dir(folder).args(arguments);
    command.envs(variables.iter().copied());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub(crate) fn run(folder: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> (Output, String) {
    let output = hone(folder, variables, arguments).output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (output, said)
}

/// Types these lines into the terminal and returns what it showed.
fn typed(folder: &Path, variables: &[(&str, &str)], arguments: &[&str], lines: &str) -> String {
    let mut child = hone(folder, variables, arguments).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}");
    said
}

#[test]
fn a_laptop_with_nothing_installed_plays_a_day_and_goes_on_the_next() {
    let home = tempfile::tempdir().unwrap();
    let nothing = [("PATH", "")];
    let said = typed(
        home.path(),
        &nothing,
        &["terminal", "--at", "2026-12-01T09:00"],
        "helo\n7\nas ann\nanswer I would limit what one caller may do, log everything, and review it with a person.\nhint\nleaderboard\n\
         daily preview\nclock 2026-12-02T09:00\nme\nquit\n",
    );
    for expected in [
        "The database is PostgreSQL 18, embedded in this program",
        "To be a Discord bot: set DISCORD_TOKEN",
        "Question for Tuesday 1 December",
        "“helo” is not a command. Did you mean “help”?",
        "There is no button 7 just now.",
        "You are ann now.",
        "key points",
        "Hint 1 of 3",
        "Leaderboard: this week",
        "Answer to the question for Tuesday 1 December",
        "1 person answered",
        "Question for Wednesday 2 December",
        "Streak: 1 round",
        "Good-bye.",
    ] {
        assert!(said.contains(expected), "{expected:?} is missing in:\n{said}");
    }
    // The second start goes on where it was; somebody else may not use the folder meanwhile.
    let mut first =
        hone(home.path(), &nothing, &["terminal", "--at", "2026-12-02T10:00"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut shown = BufReader::new(first.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("Question for Wednesday 2 December") {
        line.clear();
        assert!(shown.read_line(&mut line).unwrap() > 0, "it ended");
    }
    let (output, said) = run(home.path(), &nothing, &["migrate"]);
    assert!(!output.status.success() && said.contains("is in use by another Hone"), "{said}");
    first.stdin.take().unwrap().write_all(b"as ann\nme\n").unwrap();
    let mut rest = String::new();
    shown.read_to_string(&mut rest).unwrap();
    assert!(first.wait().unwrap().success());
    assert!(rest.contains("Tuesday 1 December"), "{rest}");
}

#[test]
fn what_is_set_wrongly_is_told_in_a_sentence() {
    let home = tempfile::tempdir().unwrap();
    for (variables, arguments, expected) in [
        (
            vec![("DISCORD_API_URL", "http://127.0.0.1:1")],
            vec!["serve"],
            "DISCORD_API_URL is set, but DISCORD_TOKEN is not.",
        ),
        (vec![], vec!["serve"], "Nothing is configured to serve."),
        (vec![("DISCORD_SHARDS", "0/2")], vec!["serve"], "DISCORD_SHARDS is set, but DISCORD_TOKEN is not."),
        (
            vec![("DISCORD_TOKEN", "x"), ("DISCORD_SHARDS", "4/4")],
            vec!["serve"],
            "DISCORD_SHARDS: “4/4”: there is no shard 4 of 4, for they are counted from 0 to 3. Write for example",
        ),
        (
            vec![("DISCORD_TOKEN", "x"), ("DISCORD_SHARDS", "0/1"), ("DISCORD_PUBLIC_KEY", "x")],
            vec!["serve"],
            "DISCORD_SHARDS and DISCORD_PUBLIC_KEY are both set",
        ),
        (
            vec![("DATABASE_URL", "postgres://hone:secret-word@127.0.0.1:1/hone")],
            vec!["migrate"],
            "The database at 127.0.0.1:1/hone cannot be reached",
        ),
        (vec![("DATABASE_URL", "mysql://x")], vec!["migrate"], "DATABASE_URL is not a Postgres address."),
        (vec![("HONE_HTTP", "nine thousand")], vec!["terminal"], "HONE_HTTP: “nine thousand” is not an address."),
        (
            vec![("HONE_PUBLIC_URL", "https://hone.example.org")],
            vec!["terminal"],
            "HONE_PUBLIC_URL is set, but HONE_HTTP is not",
        ),
        (
            vec![("HONE_PUBLIC_URL", "http://hone.example.org"), ("HONE_HTTP", "127.0.0.1:0"), ("DISCORD_TOKEN", "x")],
            vec!["serve"],
            "HONE_PUBLIC_URL: plain http is only for this machine",
        ),
        (vec![("HONE_LOG", "a=b=c")], vec!["terminal"], "HONE_LOG: “a=b=c” is not a filter."),
        (vec![("HONE_DATA_DIR", "/proc/nowhere")], vec!["terminal"], "choose another with HONE_DATA_DIR"),
        (vec![], vec!["terminal", "--at", "soon"], "“soon” is not a time."),
    ] {
        let (output, said) = run(home.path(), &variables, &arguments);
        assert!(!output.status.success(), "{said}");
        assert!(said.contains(expected), "{expected:?} is missing in: {said}");
        assert!(!said.contains("secret-word") && !said.contains("panicked"), "{said}");
    }
}

#[test]
fn a_data_folder_that_is_broken_is_told_and_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let variables = [("HONE_DATA_DIR", data.to_str().unwrap())];
    typed(home.path(), &variables, &["terminal"], "quit\n");
    let broken = "pg18/.oliphaunt.json";
    let file = walk(&data).into_iter().find(|file| file.ends_with(broken)).expect("the engine's descriptor");
    std::fs::write(&file, "not what it was").unwrap();
    let (output, said) = run(home.path(), &variables, &["migrate"]);
    assert!(!output.status.success(), "{said}");
    assert!(said.contains("cannot be opened. Restore the folder from a backup"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "not what it was");
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() { found.extend(walk(&entry.path())) } else { found.push(entry.path()) }
    }
    found
}

/// A process that is killed when the test ends.
pub(crate) struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_on_one_database_post_each_round_once() {
    let _alone = crate::ALONE.lock().await;
    let discord = FakeDiscord::start().await;
    let channels = discord.channels_in(discord.home(), 6);
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let (token, url) = (discord.token(), discord.url());
    let variables = [
        ("DISCORD_TOKEN", token.as_str()),
        ("DISCORD_API_URL", url.as_str()),
        ("DATABASE_URL", database.url.as_str()),
        ("HONE_LOG", "warn"),
    ];
    let start =
        || Running(hone(home.path(), &variables, &[]).stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap());
    let mut processes = vec![start()];
    discord.wait_at_most(Duration::from_mins(1));
    discord.ready().await;
    let boss = discord.admin("boss");
    for channel in &channels {
        let added = boss
            .slash(
                *channel,
                "daily add",
                &[("time", "00:00".into()), ("zone", "UTC".into()), ("closes", "23:59".into())],
            )
            .await;
        assert!(added.message().await.text().contains("The daily question is set up"));
    }
    processes.push(start());
    for channel in &channels {
        let now = boss.slash(*channel, "daily now", &[]).await;
        let said = now.message().await.text();
        assert!(said.contains("on its way"), "{said}");
    }
    for channel in &channels {
        assert_eq!(discord.wait_for_messages(*channel, 1).await.len(), 1);
    }
    // Once more round for both: nothing comes twice.
    tokio::time::sleep(Duration::from_secs(6)).await;
    for channel in &channels {
        assert_eq!(discord.messages_in(*channel).len(), 1);
    }
    discord.assert_clean();
    drop(processes);
    database.drop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_stops_cleanly_when_told_and_says_when_the_token_is_wrong() {
    let discord = FakeDiscord::start().await;
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let (token, url) = (discord.token(), discord.url());
    let with = |token: &str| -> Vec<(String, String)> {
        [
            ("DISCORD_TOKEN", token),
            ("DISCORD_API_URL", url.as_str()),
            ("DATABASE_URL", database.url.as_str()),
            ("HONE_HTTP", "127.0.0.1:0"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
    };
    let run_with = |token: &str| {
        let variables = with(token);
        let mut command = hone(home.path(), &[], &[]);
        command.envs(variables);
        command
    };
    let output = tokio::task::block_in_place(|| run_with("MTA.wrong.token").output().unwrap());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("Discord refused the token in DISCORD_TOKEN."), "{said}");
    assert!(!said.contains("MTA.wrong.token"), "{said}");

    let mut running = run_with(&token).spawn().unwrap();
    discord.wait_at_most(Duration::from_mins(1));
    discord.ready().await;
    let told = Command::new("kill").arg("-TERM").arg(running.id().to_string()).status().unwrap();
    assert!(told.success());
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = running.try_wait().unwrap() {
            break status;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "it does not stop");
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    assert!(status.success());
    let mut said = String::new();
    running.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(said.contains("stopped") && !said.contains(&token), "{said}");
    database.drop().await;
}
