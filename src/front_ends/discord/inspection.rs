//! Discord's side of an installation, looked at without serving.

use std::collections::HashMap;

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use serde_json::Value;

use super::rest::{Rest, RestError};
use super::{UNKNOWN_CHANNEL, at_sign_in, gateway, introduce, permissions, schema};
use crate::chat::Right;
use crate::metrics::Metrics;
use crate::store::Schedule;

/// The kinds of channel that are threads.
const THREADS: [u64; 3] = [10, 11, 12];

/// A bot as Discord knows it.
#[derive(Debug)]
pub struct Inspection {
    rest: Rest,
    bot_id: String,
    application_id: String,
    /// The bot's name.
    pub name: String,
    /// With which the application's interactions are signed.
    pub public_key: Option<String>,
    /// Where Discord posts interactions, if not over the gateway.
    pub endpoint: Option<String>,
    /// The guilds looked at, each with the bot as its member; `None` where it is none.
    guilds: HashMap<String, Option<(Value, Value)>>,
}

/// How the registered commands differ from this program's, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CommandDifferences {
    pub missing: Vec<String>,
    pub changed: Vec<String>,
    pub unknown: Vec<String>,
}

/// What Discord says of connecting to its gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gateway {
    /// So many shards.
    pub recommended: u32,
    /// How often a shard may still begin a session, and the hours after which that is counted anew.
    pub starts_left: u32,
    pub starts_again_in: u64,
}

/// What stands between the bot and posting in a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hindrance {
    ChannelGone,
    NotInServer,
    Lacks(Vec<Right>),
}

impl Inspection {
    /// Asks who the bot is.
    ///
    /// # Errors
    /// One sentence that says what to change; never the token.
    pub async fn begin(token: &str, api_url: Option<&str>) -> anyhow::Result<Self> {
        let (rest, bot, application) =
            introduce(token, api_url, Metrics::default().waits()).await?.map_err(at_sign_in)?;
        let said = |of: &Value, key: &str| of[key].as_str().filter(|said| !said.is_empty()).map(ToOwned::to_owned);
        Ok(Self {
            rest,
            bot_id: said(&bot, "id").context("Discord did not say who the bot is")?,
            application_id: said(&application, "id").context("Discord did not say which application this is")?,
            name: said(&bot, "username").unwrap_or_else(|| "a bot without a name".to_owned()),
            public_key: said(&application, "verify_key"),
            endpoint: said(&application, "interactions_endpoint_url"),
            guilds: HashMap::new(),
        })
    }

    /// What Discord's clock says, to the second.
    ///
    /// # Errors
    /// When it does not say so.
    pub async fn clock(&self) -> anyhow::Result<DateTime<Utc>> {
        Ok(self.rest.clock().await?)
    }

    /// What Discord says of connecting to its gateway.
    ///
    /// # Errors
    /// When it does not say so.
    pub async fn gateway(&self) -> anyhow::Result<Gateway> {
        let says = self.rest.get("/gateway/bot").await?;
        let limit = &says["session_start_limit"];
        let left = limit["remaining"].as_u64().and_then(|left| u32::try_from(left).ok());
        Ok(Gateway {
            recommended: gateway::recommended(&says),
            starts_left: left.unwrap_or(u32::MAX),
            starts_again_in: limit["reset_after"].as_u64().unwrap_or_default().div_ceil(3_600_000),
        })
    }

    /// Holds the commands registered at Discord against this program's.
    ///
    /// # Errors
    /// When Discord does not list them.
    pub async fn commands(&self) -> anyhow::Result<CommandDifferences> {
        let path = format!("/applications/{}/commands?with_localizations=true", self.application_id);
        Ok(compare(&schema::commands(), &self.rest.get(&path).await?))
    }

    /// What keeps the bot from doing in its channel what a schedule wants, if anything does.
    ///
    /// # Errors
    /// When Discord does not say so.
    pub async fn hindrance(&mut self, schedule: &Schedule, now: DateTime<Utc>) -> anyhow::Result<Option<Hindrance>> {
        let at = &schedule.channel;
        let mut channel = match self.rest.get(&format!("/channels/{}", at.id)).await {
            Ok(channel) => channel,
            Err(RestError::Refused { code: UNKNOWN_CHANNEL, .. }) => return Ok(Some(Hindrance::ChannelGone)),
            // Hidden, or in a server that threw the bot out.
            Err(RestError::Refused { status: 403 | 404, .. }) => {
                let there = self.guild(&at.workspace.id).await?.is_some();
                let nothing = permissions::lacking(serenity::all::Permissions::empty(), false);
                let hidden = Hindrance::Lacks(nothing.of(schedule.thread, schedule.pin));
                return Ok(Some(if there { hidden } else { Hindrance::NotInServer }));
            }
            Err(error) => return Err(error.into()),
        };
        let thread = channel["type"].as_u64().is_some_and(|kind| THREADS.contains(&kind));
        if thread {
            // A thread goes by the channel it is in.
            let parent = channel["parent_id"].as_str().unwrap_or_default();
            channel = self.rest.get(&format!("/channels/{parent}")).await?;
        }
        let Some((guild, member)) = self.guild(&at.workspace.id).await? else {
            return Ok(Some(Hindrance::NotInServer));
        };
        let has = permissions::in_channel(guild, member, &channel["permission_overwrites"], now);
        let lacking = permissions::lacking(has, thread).of(schedule.thread, schedule.pin);
        Ok((!lacking.is_empty()).then_some(Hindrance::Lacks(lacking)))
    }

    async fn guild(&mut self, id: &str) -> anyhow::Result<Option<&(Value, Value)>> {
        if !self.guilds.contains_key(id) {
            let asked = async {
                let guild = self.rest.get(&format!("/guilds/{id}")).await?;
                Ok((guild, self.rest.get(&format!("/guilds/{id}/members/{}", self.bot_id)).await?))
            };
            let found = match asked.await {
                Ok(found) => Some(found),
                Err(RestError::Refused { status: 403 | 404, .. }) => None,
                Err(error) => return Err(error.into()),
            };
            self.guilds.insert(id.to_owned(), found);
        }
        Ok(self.guilds.get(id).and_then(Option::as_ref))
    }
}

fn compare(ours: &Value, registered: &Value) -> CommandDifferences {
    let list = |of: &Value| of.as_array().cloned().unwrap_or_default();
    let name = |command: &Value| command["name"].as_str().unwrap_or_default().to_owned();
    // Message and user commands are none of ours.
    let (ours, registered): (Vec<_>, Vec<_>) = (list(ours), list(registered));
    let mut differences = CommandDifferences::default();
    for command in &ours {
        match registered.iter().find(|other| name(other) == name(command)) {
            None => differences.missing.push(name(command)),
            Some(other) if !same(command, other) => differences.changed.push(name(command)),
            Some(_) => {}
        }
    }
    let known = |command: &&Value| ours.iter().any(|other| name(other) == name(command));
    differences.unknown = registered.iter().filter(|command| !known(command)).map(name).collect();
    differences
}

/// Whether Discord holds what we wrote. It leaves out what is empty, and adds words of its own.
fn same(ours: &Value, theirs: &Value) -> bool {
    /// What of an option would be left over from another version.
    const TELLING: [&str; 5] = ["options", "choices", "autocomplete", "min_value", "max_value"];
    match (ours, theirs) {
        (ours, theirs) if is_empty(ours) && is_empty(theirs) => true,
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.iter().all(|(key, value)| same(value, theirs.get(key).unwrap_or(&Value::Null)))
                && TELLING.iter().all(|key| ours.contains_key(*key) || theirs.get(*key).is_none_or(is_empty))
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        // Permissions are written as a number and given back as text.
        (ours, theirs) => ours.to_string().trim_matches('"') == theirs.to_string().trim_matches('"'),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_same_commands_may_look_different() {
        let ours = json!([{ "type": 1, "name": "daily", "default_member_permissions": 32, "options": [
            { "type": 3, "name": "time", "required": false, "choices": [] }] }]);
        let theirs = json!([{ "id": "5", "version": "6", "nsfw": false, "name_localizations": null, "type": 1,
            "name": "daily", "default_member_permissions": "32", "options": [{ "type": 3, "name": "time" }] }]);
        assert_eq!(compare(&ours, &theirs), CommandDifferences::default());
    }

    #[test]
    fn what_differs_is_named() {
        let command = |name: &str, options: Value| json!({ "type": 1, "name": name, "options": options });
        let option = |name: &str| json!({ "type": 3, "name": name });
        let ours = json!([
            command("same", json!([option("a"), option("b")])),
            command("order", json!([option("a"), option("b")])),
            command("fewer", json!([])),
            command("new", json!([])),
            command("typed", json!([option("a")])),
        ]);
        let theirs = json!([
            command("same", json!([option("a"), option("b")])),
            command("order", json!([option("b"), option("a")])),
            command("fewer", json!([option("a")])),
            command("old", json!([])),
            command("typed", json!([{ "type": 3, "name": "a", "autocomplete": true }])),
        ]);
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            compare(&ours, &theirs),
            CommandDifferences {
                missing: names(&["new"]),
                changed: names(&["order", "fewer", "typed"]),
                unknown: names(&["old"]),
            }
        );
        assert_eq!(compare(&ours, &json!([])).missing.len(), 5);
    }

    #[test]
    fn our_commands_as_discord_keeps_them_are_ours() {
        let ours = schema::commands();
        assert_eq!(compare(&ours, &ours), CommandDifferences::default());
    }
}
