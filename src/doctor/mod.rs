//! What could be wrong with this installation, and how to mend it. Looks, and changes nothing.

mod database;
mod discord;

use std::fmt;
use std::path::{Path, PathBuf};
use std::result::Result;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use crate::bank::{self, Pack};
use crate::front_ends::discord::Shards;
use crate::scheduler::Clock;
use crate::store::{Schedule, Store};

/// Clocks further apart than this make interactions and schedules go wrong.
const CLOCKS_APART: TimeDelta = TimeDelta::seconds(30);

/// One thing looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub subject: &'static str,
    /// What was found, or what is wrong and how to mend it.
    pub outcome: Result<String, String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.outcome {
            Ok(says) => write!(f, "ok       {}: {says}", self.subject),
            Err(says) => write!(f, "PROBLEM  {}: {says}", self.subject),
        }
    }
}

impl Finding {
    fn new(subject: &'static str, outcome: Result<String, String>) -> Self {
        let line = |says: String| says.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { subject, outcome: outcome.map(line).map_err(line) }
    }

    /// Of something that cannot be told when looking for it fails.
    fn of(subject: &'static str, outcome: anyhow::Result<Result<String, String>>) -> Self {
        Self::new(subject, outcome.unwrap_or_else(|error| Err(format!("{error:#}"))))
    }
}

/// What is looked at.
pub struct Installation {
    /// The database, if it could be opened.
    pub store: anyhow::Result<Store>,
    /// Whether what is set fits together.
    pub configuration: anyhow::Result<()>,
    /// A folder of packs besides those inside.
    pub packs: Option<PathBuf>,
    pub discord: Option<Account>,
    /// The machine's clock.
    pub clock: Clock,
}

/// What is set for Discord. Never shown.
pub struct Account {
    pub token: String,
    pub api_url: Option<String>,
    pub public_key: Option<String>,
    /// Those this process serves, if not all.
    pub shards: Option<Shards>,
}

/// Looks at everything.
pub async fn examine(installation: Installation) -> Vec<Finding> {
    let Installation { store, configuration, packs, discord, clock } = installation;
    let (packs, said) = travelling(packs.as_deref());
    let mut findings = vec![
        Finding::of("configuration", configuration.map(|()| Ok("fits together".to_owned()))),
        Finding::new("packs", said),
    ];
    let mut running = Vec::new();
    match store {
        Err(error) => findings.push(Finding::new("database", Err(format!("{error:#}")))),
        Ok(store) => {
            findings.extend(database::examine(&store, &packs, discord.is_some(), &clock, &mut running).await);
            store.close().await;
        }
    }
    match discord {
        None => findings.push(Finding::new("Discord", Ok("off; set DISCORD_TOKEN to turn it on".to_owned()))),
        Some(account) => findings.extend(discord::examine(&account, &running, &clock).await),
    }
    findings
}

/// One line for each finding.
pub fn text(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |lines, finding| lines + &finding.to_string() + "\n")
}

/// The same for programs.
pub fn json(findings: &[Finding]) -> String {
    let list: Vec<_> = findings
        .iter()
        .map(|Finding { subject, outcome }| {
            let says = outcome.as_ref().unwrap_or_else(|says| says);
            json!({ "subject": subject, "ok": outcome.is_ok(), "says": says })
        })
        .collect();
    let report = json!({ "ok": findings.iter().all(|finding| finding.outcome.is_ok()), "findings": list });
    format!("{report:#}\n")
}

/// The packs this program brings, as far as they can be read.
fn travelling(folder: Option<&Path>) -> (Vec<Pack>, Result<String, String>) {
    let Ok(mut packs) = bank::load_embedded() else {
        return (Vec::new(), Err("This program was built with broken question files. Get another build.".to_owned()));
    };
    let inside = packs.len();
    let questions = |packs: &[Pack]| packs.iter().map(|pack| pack.questions.len()).sum::<usize>();
    let mut says = vec![format!("{} questions in {inside} packs travel with this program", questions(&packs))];
    if let Some(folder) = folder {
        match bank::load_folder(folder) {
            Ok(more) => {
                says.push(format!("{} in {} packs are in {}", questions(&more), more.len(), folder.display()));
                packs.extend(more);
            }
            Err(problems) => {
                let folder = folder.display();
                let says = format!(
                    "{} problems in {folder}. Hone will not start with them; hone check {folder} names them all.",
                    problems.len()
                );
                return (packs, Err(says));
            }
        }
    }
    (packs, Ok(says.join(", ")))
}

/// The machine's clock before and after it was asked for, against another one.
fn compare_clocks(
    whose: &str,
    before: DateTime<Utc>,
    other: DateTime<Utc>,
    after: DateTime<Utc>,
) -> Result<String, String> {
    let ours = before + (after - before) / 2;
    let apart = ours - other;
    if apart.abs() <= CLOCKS_APART {
        return Ok(format!("the machine's is within {} s of {whose}", apart.num_seconds().abs() + 1));
    }
    let direction = if apart > TimeDelta::zero() { "ahead of" } else { "behind" };
    Err(format!(
        "the machine's is {} s {direction} {whose}, so questions come at the wrong time and interactions are refused. \
         Set it by NTP (timedatectl set-ntp true), and the other one if that is yours too.",
        apart.num_seconds().abs()
    ))
}

/// A schedule as an admin would look for it.
fn named(schedule: &Schedule) -> String {
    let channel = &schedule.channel;
    format!(
        "daily question {} in channel {} of {} {}",
        schedule.number, channel.id, channel.workspace.platform, channel.workspace.id
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_may_be_half_a_minute_apart() {
        let at = |seconds: i64| DateTime::from_timestamp(1_772_442_000 + seconds, 0).unwrap();
        assert!(compare_clocks("Discord's", at(0), at(30), at(0)).is_ok());
        assert!(compare_clocks("Discord's", at(0), at(0), at(60)).is_ok(), "a slow answer is no wrong clock");
        let says = compare_clocks("the database's", at(100), at(0), at(102)).unwrap_err();
        assert!(says.starts_with("the machine's is 101 s ahead of the database's"), "{says}");
        let says = compare_clocks("Discord's", at(0), at(31), at(0)).unwrap_err();
        assert!(says.starts_with("the machine's is 31 s behind Discord's"), "{says}");
    }

    #[test]
    fn a_finding_is_one_line_and_tells_programs_the_same() {
        let findings = [
            Finding::new("packs", Ok("all well".to_owned())),
            Finding::new("database", Err("two\n  lines".to_owned())),
        ];
        assert_eq!(text(&findings), "ok       packs: all well\nPROBLEM  database: two lines\n");
        let report: serde_json::Value = serde_json::from_str(&json(&findings)).unwrap();
        assert_eq!(report["ok"], false);
        assert_eq!(report["findings"][0], json!({ "subject": "packs", "ok": true, "says": "all well" }));
        assert_eq!(report["findings"][1]["says"], "two lines");
    }
}
