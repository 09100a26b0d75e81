//! Building interactions as the client and Discord build them: slash commands, and the payload of all kinds.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::form::Object;
use super::ids::{ChannelId, GuildId, InteractionId, MessageId, RoleId, UserId};
use super::interactions::{Interaction, kind};
use super::permissions::{self, USE_APPLICATION_COMMANDS};
use super::world::World;

/// The value of an option of a slash command.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// Any number.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A person.
    User(UserId),
    /// A channel.
    Channel(ChannelId),
    /// A role.
    Role(RoleId),
}

macro_rules! given_from {
    ($($from:ty => $variant:ident),* $(,)?) => {$(
        impl From<$from> for Given {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

given_from! {
    &str => Text, String => Text, i32 => Whole, i64 => Whole, f64 => Number, bool => Truth, UserId => User,
    ChannelId => Channel, RoleId => Role,
}

/// What is to be sent.
pub struct Draft {
    /// See [`kind`].
    pub kind: u8,
    /// A name for messages to the reader of a failed test.
    pub name: String,
    /// The field `data`.
    pub data: Value,
    /// The message acted on.
    pub message: Option<MessageId>,
    /// The interaction that showed the form sent in.
    pub opened_by: Option<InteractionId>,
    /// The type of the option being typed.
    pub focused: i64,
}

impl World {
    /// The interaction of a slash command, or why the client would not let anyone send it.
    pub fn slash(
        &self,
        user: UserId,
        channel: ChannelId,
        path: &str,
        options: &[(&str, Given)],
        focused: Option<&str>,
    ) -> Result<Draft, String> {
        let guild = self.guild_of(channel);
        let mut words = path.split_whitespace();
        let name = words.next().unwrap_or_default();
        let command = self.commands.find(guild, name).ok_or_else(|| {
            let scopes = [guild, None].into_iter().flat_map(|scope| self.commands.of(scope));
            let known: Vec<&str> = scopes.filter_map(|command| command["name"].as_str()).collect();
            format!("there is no command /{name}; registered are {known:?}")
        })?;
        self.may_use(user, channel, command)?;
        // Down the groups and sub-commands.
        let mut level = command;
        let mut nesting = Vec::new();
        for word in words {
            let children = level["options"].as_array().map_or(&[][..], Vec::as_slice);
            level = children
                .iter()
                .find(|child| child["name"] == word && matches!(child["type"].as_i64(), Some(1 | 2)))
                .ok_or_else(|| format!("/{path}: there is no sub-command {word:?}"))?;
            nesting.push(level);
        }
        let schema = level["options"].as_array().map_or(&[][..], Vec::as_slice);
        if schema.iter().any(|child| matches!(child["type"].as_i64(), Some(1 | 2))) {
            return Err(format!("/{path} needs a sub-command"));
        }
        let mut resolved = Map::new();
        let mut filled = Vec::new();
        let mut focused_kind = 0;
        for (name, value) in options {
            let option = schema.iter().find(|option| option["name"] == *name);
            let option = option.ok_or_else(|| format!("/{path} has no option {name:?}"))?;
            let here = focused == Some(*name);
            let mut json = self.option_json(guild, option, value, here, &mut resolved)?;
            if here {
                if option["autocomplete"] != true {
                    return Err(format!("option {name:?} of /{path} has no autocomplete"));
                }
                focused_kind = option["type"].as_i64().unwrap_or(0);
                json["focused"] = json!(true);
            }
            filled.push(json);
        }
        if let Some(missing) = focused.filter(|name| !options.iter().any(|(given, _)| given == name)) {
            return Err(format!("the option {missing:?} being typed has no text; give it one, if only \"\""));
        }
        let missing =
            |option: &&Value| option["required"] == true && !options.iter().any(|(name, _)| option["name"] == *name);
        if let Some(option) = schema.iter().find(missing).filter(|_| focused.is_none()) {
            return Err(format!("/{path} needs the option {}", option["name"]));
        }
        for level in nesting.into_iter().rev() {
            filled = vec![json!({ "name": level["name"], "type": level["type"], "options": filled })];
        }
        let mut data = json!({ "id": command["id"], "name": command["name"], "type": 1 });
        if !filled.is_empty() {
            data["options"] = json!(filled);
        }
        if !resolved.is_empty() {
            data["resolved"] = Value::Object(resolved);
        }
        if let Some(guild) = command.get("guild_id") {
            data["guild_id"] = guild.clone();
        }
        let kind = if focused.is_some() { kind::AUTOCOMPLETE } else { kind::COMMAND };
        Ok(Draft { kind, name: path.to_owned(), data, message: None, opened_by: None, focused: focused_kind })
    }

    /// Whether this person finds this command in this channel.
    pub fn may_use(&self, user: UserId, channel: ChannelId, command: &Value) -> Result<(), String> {
        let name = command["name"].as_str().unwrap_or_default();
        let contexts = command["contexts"].as_array();
        let allows = |context: i64| contexts.is_none_or(|list| list.contains(&json!(context)));
        let Some(guild) = self.guild_of(channel) else {
            let dm = command["dm_permission"] != false && command.get("guild_id").is_none();
            return if allows(1) && dm { Ok(()) } else { Err(format!("/{name} is not offered in direct messages")) };
        };
        if !allows(0) {
            return Err(format!("/{name} is not offered in servers"));
        }
        let has = self.permissions(channel, user);
        if has & permissions::VIEW_CHANNEL == 0 || has & USE_APPLICATION_COMMANDS == 0 {
            return Err(format!("this person may not use commands in channel {channel}"));
        }
        let wanted = command["default_member_permissions"].as_str().and_then(|bits| bits.parse::<u64>().ok());
        let whole = self.guild_permissions(guild, user);
        match wanted {
            Some(0) if whole != permissions::EVERYTHING => Err(format!("/{name} is for administrators")),
            Some(bits) if has & bits != bits => Err(format!("this person lacks the permission /{name} asks for")),
            _ => Ok(()),
        }
    }

    fn option_json(
        &self,
        guild: Option<GuildId>,
        option: &Value,
        value: &Given,
        typing: bool,
        resolved: &mut Object,
    ) -> Result<Value, String> {
        let (name, kind) = (option["name"].as_str().unwrap_or_default(), option["type"].as_i64().unwrap_or(0));
        let wrong = || format!("option {name:?} (type {kind}) does not take {value:?}");
        let sent = match (kind, value) {
            // What is being typed arrives as text, whatever the option's type.
            (_, Given::Text(text)) if typing => json!(text),
            (3, Given::Text(text)) => json!(text),
            (4 | 10, Given::Whole(number)) => json!(number),
            (5, Given::Truth(truth)) => json!(truth),
            (10, Given::Number(number)) => json!(number),
            (6 | 9, Given::User(user)) => {
                self.resolve_user(guild, *user, resolved);
                user.json()
            }
            (7, Given::Channel(channel)) => {
                self.resolve_channel(*channel, resolved)?;
                channel.json()
            }
            (8 | 9, Given::Role(role)) => {
                let json = guild.and_then(|guild| self.resolved_role(guild, *role)).ok_or_else(wrong)?;
                put(resolved, "roles", role.0, json);
                role.json()
            }
            _ => return Err(wrong()),
        };
        if !typing {
            check_value(option, name, &sent)?;
        }
        Ok(json!({ "name": name, "type": kind, "value": sent }))
    }

    pub fn resolve_user(&self, guild: Option<GuildId>, user: UserId, resolved: &mut Object) {
        put(resolved, "users", user.0, self.user_json(user));
        let member = guild.and_then(|guild| Some((guild, self.member_json(guild, user, false)?)));
        if let Some((guild, mut member)) = member {
            member["permissions"] = json!(self.guild_permissions(guild, user).to_string());
            put(resolved, "members", user.0, member);
        }
    }

    pub fn resolve_channel(&self, channel: ChannelId, resolved: &mut Object) -> Result<(), String> {
        let place = self.channels.get(&channel).ok_or_else(|| format!("there is no channel {channel}"))?;
        put(resolved, "channels", channel.0, self.partial_channel_json(place, self.bot));
        Ok(())
    }

    /// Makes the interaction and its payload.
    pub fn begin(&mut self, user: UserId, channel: ChannelId, draft: Draft) -> (InteractionId, Arc<Value>) {
        let id = InteractionId(self.clock.snowflake());
        let guild = self.guild_of(channel);
        // Like the real one: base64 of "interaction:" and on, long, and safe in a path.
        let token = format!("aW50ZXJhY3Rpb246{:020}{:0>150}", id.0, self.clock.snowflake());
        let mut payload = json!({
            "id": id.json(), "application_id": self.bot.json(), "type": draft.kind, "data": draft.data,
            "channel_id": channel.json(), "token": token, "version": 1, "entitlements": [],
            "attachment_size_limit": 10_485_760, "context": u8::from(guild.is_none()),
            "locale": self.people.get(&user).map_or("en-US", |person| &person.locale),
            "app_permissions": self.permissions(channel, self.bot).to_string(),
            "authorizing_integration_owners": { "0": guild.map_or(json!("0"), GuildId::json) },
        });
        if let Some(place) = self.channels.get(&channel) {
            payload["channel"] = self.partial_channel_json(place, user);
        }
        if let Some(guild) = guild {
            let locale = self.guilds.get(&guild).map_or("en-US", |guild| &guild.locale);
            payload["guild_id"] = guild.json();
            payload["guild_locale"] = json!(locale);
            payload["guild"] = json!({ "id": guild.json(), "locale": locale, "features": [] });
            let mut member = self.member_json(guild, user, true).unwrap_or(Value::Null);
            member["permissions"] = json!(self.permissions(channel, user).to_string());
            payload["member"] = member;
        } else {
            payload["user"] = self.user_json(user);
        }
        if let Some(message) = draft.message.and_then(|id| self.message(id)) {
            payload["message"] = self.message_json(message);
        }
        let payload = Arc::new(payload);
        let interaction = Interaction {
            id,
            token: token.clone(),
            kind: draft.kind,
            user,
            channel,
            guild,
            name: draft.name,
            message: draft.message,
            opened_by: draft.opened_by,
            focused: draft.focused,
            created: self.clock.now(),
            born: std::time::Instant::now(),
            answer: None,
            original: None,
            waiting: false,
            follow_ups: Vec::new(),
            edits: 0,
            modal: None,
            choices: None,
            refused: Vec::new(),
            unreachable: None,
            payload: Arc::clone(&payload),
            changed: Arc::default(),
        };
        self.interactions.insert(id, interaction);
        self.tokens.insert(token, id);
        (id, payload)
    }
}

/// Puts an object into one of the maps of `resolved`.
pub fn put(resolved: &mut Object, map: &str, id: u64, json: Value) {
    resolved.entry(map.to_owned()).or_insert_with(|| json!({}))[id.to_string()] = json;
}

/// What the client checks before it sends an option.
fn check_value(option: &Value, name: &str, value: &Value) -> Result<(), String> {
    if let Some(choices) = option["choices"].as_array().filter(|choices| !choices.is_empty())
        && !choices.iter().any(|choice| choice["value"] == *value)
    {
        let offered: Vec<&Value> = choices.iter().map(|choice| &choice["value"]).collect();
        return Err(format!("option {name:?} does not offer {value}; it offers {offered:?}"));
    }
    if let Some(text) = value.as_str().filter(|_| option["type"] == 3) {
        let long = text.chars().count() as u64;
        let least = option["min_length"].as_u64().unwrap_or(0);
        let most = option["max_length"].as_u64().unwrap_or(6000);
        if long < least || long > most || (text.is_empty() && option["required"] == true) {
            return Err(format!("option {name:?} takes {least} to {most} characters, not {long}"));
        }
    }
    if let Some(number) = value.as_f64() {
        let low = option["min_value"].as_f64().is_some_and(|least| number < least);
        let high = option["max_value"].as_f64().is_some_and(|most| number > most);
        if low || high {
            return Err(format!("option {name:?} does not take {number}: {option}"));
        }
    }
    Ok(())
}
