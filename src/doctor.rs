//! What could be wrong with this installation, and how to mend it.

use std::fmt;

use anyhow::Result;

use crate::bank;
use crate::front_ends::discord;
use crate::store::{Home, Store, ZONE_DATA};

/// One thing looked at.
#[derive(Debug)]
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

/// Looks at the database, its schema, its boards and the packs.
pub async fn examine(store: Result<Store>) -> Vec<Finding> {
    let mut findings = vec![packs(), zones()];
    let store = match store {
        Ok(store) => store,
        Err(error) => {
            findings.push(Finding { subject: "database", outcome: Err(format!("{error:#}")) });
            return findings;
        }
    };
    let home = match store.home() {
        Home::Embedded(folder) => format!("embedded, in {}", folder.display()),
        Home::Server(name) => format!("PostgreSQL at {name}"),
    };
    findings.push(Finding { subject: "database", outcome: Ok(home) });
    let schema = store.migrate().await;
    let usable = schema.is_ok();
    findings.push(Finding {
        subject: "schema",
        outcome: schema.map(|()| "up to date".to_owned()).map_err(|error| format!("{error:#}")),
    });
    if usable {
        findings.push(Finding { subject: "questions", outcome: questions(&store).await });
        findings.push(Finding { subject: "leaderboards", outcome: boards(&store).await });
    }
    store.close().await;
    findings
}

/// Whether what is set fits together.
pub fn configuration(checked: Result<()>) -> Finding {
    Finding {
        subject: "configuration",
        outcome: checked.map(|()| "fits together".to_owned()).map_err(|error| format!("{error:#}")),
    }
}

/// Whether Discord takes the token.
pub async fn discord(token: Option<&str>, api_url: Option<String>) -> Finding {
    let outcome = match token {
        None => Ok("off; set DISCORD_TOKEN to turn it on".to_owned()),
        Some(token) => discord::who_is(token, api_url)
            .await
            .map(|bot| format!("the token is that of {bot}"))
            .map_err(|error| format!("{error:#}")),
    };
    Finding { subject: "Discord", outcome }
}

fn packs() -> Finding {
    let outcome = match bank::load_embedded() {
        Ok(packs) => Ok(format!(
            "{} questions in {} packs travel with this program",
            packs.iter().map(|pack| pack.questions.len()).sum::<usize>(),
            packs.len()
        )),
        Err(problems) => {
            Err(format!("this program was built with {} broken question files; get another build", problems.len()))
        }
    };
    Finding { subject: "packs", outcome }
}

fn zones() -> Finding {
    Finding { subject: "time zones", outcome: Ok(format!("IANA data {ZONE_DATA}")) }
}

async fn questions(store: &Store) -> Result<String, String> {
    let packs = store.packs().await.map_err(|error| error.to_string())?;
    let all: i64 = packs.iter().map(|pack| pack.questions).sum();
    if all == 0 {
        return Err("none is imported. Run hone import, or just start Hone, which does it.".to_owned());
    }
    Ok(format!("{all} in {} packs can be asked", packs.len()))
}

async fn boards(store: &Store) -> Result<String, String> {
    let differences = store.ledger_differences(1).await.map_err(|error| error.to_string())?;
    if differences.is_empty() {
        Ok("equal to the ledger of answers".to_owned())
    } else {
        Err("they differ from the ledger of answers. Please report this as a bug.".to_owned())
    }
}
