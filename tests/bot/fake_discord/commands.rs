//! Application commands: registering, replacing, deleting.
//!
//! Source: Discord's *Application Commands*.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::command_rules::{check, kind_of};
use super::form::{Object, Problems};
use super::ids::{CommandId, GuildId};
use super::refusal::{Outcome, Refusal, Reply};
use super::server::Body;
use super::world::World;

/// What is registered: globally under `None`, else for a guild.
#[derive(Default)]
pub struct Commands {
    scopes: BTreeMap<Option<GuildId>, Vec<Value>>,
    made: HashMap<(Option<GuildId>, NaiveDate), usize>,
}

impl Commands {
    /// The commands of one scope.
    pub fn of(&self, scope: Option<GuildId>) -> &[Value] {
        self.scopes.get(&scope).map_or(&[], Vec::as_slice)
    }

    /// The slash command somebody would find under this name, the guild's own first.
    pub fn find(&self, guild: Option<GuildId>, name: &str) -> Option<&Value> {
        let scopes = guild.map(Some).into_iter().chain([None]);
        scopes.flat_map(|scope| self.of(scope)).find(|command| command["name"] == name && command["type"] == 1)
    }
}

impl World {
    /// `GET` of all commands of a scope, or of one.
    pub fn get_commands(&self, scope: Option<GuildId>, id: Option<CommandId>) -> Outcome {
        self.known_scope(scope)?;
        let list = self.commands.of(scope);
        match id {
            None => Ok(Reply::ok(Value::Array(list.to_vec()))),
            Some(id) => {
                let found = list.iter().find(|command| command["id"] == id.json());
                found.cloned().map(Reply::ok).ok_or_else(Refusal::unknown_command)
            }
        }
    }

    /// `PUT`: the whole list at once. Commands that were there keep their id.
    pub fn overwrite_commands(&mut self, scope: Option<GuildId>, body: &Body) -> Outcome {
        self.known_scope(scope)?;
        let Some(list) = body.json.as_ref().and_then(Value::as_array) else {
            let mut problems = Problems::default();
            problems.add("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            problems.refuse()?;
            return Err(Refusal::invalid_json());
        };
        let mut problems = Problems::default();
        let mut names = HashSet::new();
        for (index, command) in list.iter().enumerate() {
            let at = index.to_string();
            let Some(command) = problems.object(command, &at) else { continue };
            check(command, &at, scope.is_some(), &mut problems);
            let name = command.get("name").and_then(Value::as_str).unwrap_or_default();
            if !names.insert((kind_of(command), name)) {
                let message = "Application command names must be unique";
                problems.add(&at, "APPLICATION_COMMANDS_DUPLICATE_NAME", message);
            }
        }
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        let slash = list.iter().filter_map(Value::as_object).filter(|command| kind_of(command) == 1).count();
        if slash > 100 {
            return Err(Refusal::too_many_commands());
        }
        let had = self.commands.of(scope).to_vec();
        let mut now = Vec::with_capacity(list.len());
        for command in list.iter().filter_map(Value::as_object) {
            let old = had.iter().find(|old| old["name"] == command["name"] && old["type"] == kind_of(command));
            now.push(self.stored(command, scope, old)?);
        }
        self.commands.scopes.insert(scope, now.clone());
        Ok(Reply::ok(Value::Array(now)))
    }

    /// `POST`: one command; the same name again replaces it.
    pub fn create_command(&mut self, scope: Option<GuildId>, body: &Body) -> Outcome {
        self.known_scope(scope)?;
        let command = body.object()?;
        let mut problems = Problems::default();
        check(command, "", scope.is_some(), &mut problems);
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        let mut list = self.commands.of(scope).to_vec();
        let place = list.iter().position(|old| old["name"] == command["name"] && old["type"] == kind_of(command));
        let stored = self.stored(command, scope, place.map(|place| &list[place]))?;
        let reply = match place {
            Some(place) => {
                list[place] = stored.clone();
                Reply::ok(stored)
            }
            None if list.len() >= 100 => return Err(Refusal::too_many_commands()),
            None => {
                list.push(stored.clone());
                Reply::created(stored)
            }
        };
        self.commands.scopes.insert(scope, list);
        Ok(reply)
    }

    /// `PATCH`: the fields given replace those there.
    pub fn edit_command(&mut self, scope: Option<GuildId>, id: CommandId, body: &Body) -> Outcome {
        self.known_scope(scope)?;
        let mut list = self.commands.of(scope).to_vec();
        let Some(old) = list.iter_mut().find(|command| command["id"] == id.json()) else {
            return Err(Refusal::unknown_command());
        };
        let mut merged = old.as_object().cloned().unwrap_or_default();
        for key in ["id", "application_id", "guild_id", "version"] {
            merged.remove(key);
        }
        merged.extend(body.object()?.clone());
        let mut problems = Problems::default();
        check(&merged, "", scope.is_some(), &mut problems);
        problems.refuse()?;
        let stored = self.stored(&merged, scope, Some(&old.clone()))?;
        *old = stored.clone();
        self.commands.scopes.insert(scope, list);
        Ok(Reply::ok(stored))
    }

    /// `DELETE` of one command.
    pub fn delete_command(&mut self, scope: Option<GuildId>, id: CommandId) -> Outcome {
        self.known_scope(scope)?;
        let list = self.commands.scopes.entry(scope).or_default();
        let before = list.len();
        list.retain(|command| command["id"] != id.json());
        if list.len() == before { Err(Refusal::unknown_command()) } else { Ok(Reply::nothing()) }
    }

    fn known_scope(&self, scope: Option<GuildId>) -> Result<(), Refusal> {
        match scope {
            Some(guild) if !self.guilds.contains_key(&guild) => Err(Refusal::missing_access()),
            _ => Ok(()),
        }
    }

    /// The command as it is kept and given back. New ones count towards the 200 of the day.
    fn stored(&mut self, command: &Object, scope: Option<GuildId>, old: Option<&Value>) -> Result<Value, Refusal> {
        let id = if let Some(old) = old {
            old["id"].clone()
        } else {
            let today = self.clock.now().date_naive();
            let made = self.commands.made.entry((scope, today)).or_default();
            *made += 1;
            if *made > 200 {
                return Err(Refusal::too_many_new_commands());
            }
            CommandId(self.clock.snowflake()).json()
        };
        let mut stored = json!({
            "id": id, "application_id": self.bot.json(), "version": self.clock.snowflake().to_string(),
            "default_member_permissions": null, "type": 1, "nsfw": false, "description": "",
            "dm_permission": true, "contexts": null, "integration_types": [0], "name_localizations": null,
            "description_localizations": null,
        });
        if let Some(guild) = scope {
            stored["guild_id"] = guild.json();
        }
        for (key, value) in command {
            stored[key] = value.clone();
        }
        if let Some(bits) = stored["default_member_permissions"].as_u64() {
            stored["default_member_permissions"] = bits.to_string().into();
        }
        Ok(stored)
    }
}
