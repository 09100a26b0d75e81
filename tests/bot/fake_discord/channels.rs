//! Channels, threads, pins, direct conversations, guilds, members, roles.
//!
//! Sources: Discord's *Channel*, *Threads*, *Message* (pins), *Guild*, *User*.

use serde_json::{Value, json};

use super::draft::{Draft, HAS_THREAD};
use super::form::{Object, Problems, given, snowflake};
use super::gateway::intent;
use super::ids::{ChannelId, GuildId, MessageId, RoleId, UserId};
use super::permissions;
use super::refusal::{Outcome, Refusal, Reply};
use super::render::{guild_json, role_json};
use super::server::Body;
use super::world::{World, kind};

impl World {
    /// `GET /channels/{id}`.
    pub fn get_channel(&self, id: ChannelId) -> Outcome {
        let channel = self.channel(id)?;
        self.bot_needs(id, permissions::VIEW_CHANNEL)?;
        Ok(Reply::ok(self.channel_json(channel)))
    }

    /// `PATCH /channels/{id}`: the fake changes names, and archives, locks and renames threads.
    pub fn edit_channel(&mut self, id: ChannelId, body: &Body) -> Outcome {
        let channel = self.channel(id)?;
        let needed = match channel.owner {
            Some(owner) if channel.is_thread() && owner == self.bot => permissions::VIEW_CHANNEL,
            _ if channel.is_thread() => permissions::MANAGE_THREADS,
            _ => permissions::VIEW_CHANNEL | 1 << 4,
        };
        let guild = channel.guild;
        self.bot_needs(id, needed)?;
        let object = body.object()?;
        let mut problems = Problems::default();
        let name = problems.text(object, "name", "", 1..=100);
        let archived = problems.boolean(object, "archived", "");
        let locked = problems.boolean(object, "locked", "");
        let after = problems.choice(object, "auto_archive_duration", "", &[60, 1440, 4320, 10080]);
        problems.refuse()?;
        if let Some(channel) = self.channels.get_mut(&id) {
            channel.name = name.unwrap_or_else(|| channel.name.clone());
            channel.archived = archived.unwrap_or(channel.archived);
            channel.locked = locked.unwrap_or(channel.locked);
            channel.archive_after = after.unwrap_or(channel.archive_after);
        }
        let channel = self.channel(id)?;
        let (json, event) =
            (self.channel_json(channel), if channel.is_thread() { "THREAD_UPDATE" } else { "CHANNEL_UPDATE" });
        self.dispatch(event, guild, intent::GUILDS, &json);
        Ok(Reply::ok(json))
    }

    /// `DELETE /channels/{id}`: a thread, or a channel with the permission to manage it.
    pub fn delete_channel(&mut self, id: ChannelId) -> Outcome {
        let channel = self.channel(id)?;
        self.bot_needs(id, if channel.is_thread() { permissions::MANAGE_THREADS } else { 1 << 4 })?;
        let json = self.channel_json(channel);
        self.remove_channel(id);
        Ok(Reply::ok(json))
    }

    /// Takes a channel away with its threads and messages, and tells the bot.
    pub fn remove_channel(&mut self, id: ChannelId) {
        let threads: Vec<ChannelId> =
            self.channels.values().filter(|it| it.is_thread() && it.parent == Some(id)).map(|it| it.id).collect();
        for thread in threads {
            self.channels.remove(&thread);
        }
        let Some(channel) = self.channels.remove(&id) else { return };
        let json = self.channel_json(&channel);
        let event = if channel.is_thread() { "THREAD_DELETE" } else { "CHANNEL_DELETE" };
        self.dispatch(event, channel.guild, intent::GUILDS, &json);
    }

    /// `POST /channels/{id}/messages/{id}/threads`. The thread has the id of the message.
    pub fn thread_from_message(&mut self, channel: ChannelId, message: MessageId, body: &Body) -> Outcome {
        let place = self.channel(channel)?;
        let guild = place.guild;
        if place.kind != kind::TEXT {
            return Err(Refusal::wrong_channel_kind());
        }
        self.bot_needs(channel, permissions::CREATE_PUBLIC_THREADS | permissions::READ_MESSAGE_HISTORY)?;
        if !self.messages.contains_key(&(channel, message)) {
            return Err(Refusal::unknown_message());
        }
        let (name, after) = self.read_thread(body, &[])?;
        if !self.threaded.insert(message) {
            return Err(Refusal::thread_exists());
        }
        let id = ChannelId(message.0);
        self.insert_channel(id, kind::PUBLIC_THREAD, guild, &name);
        if let Some(message) = self.messages.get_mut(&(channel, message)) {
            message.flags |= HAS_THREAD;
        }
        self.open_thread(id, channel, after);
        self.write_starter(id, message);
        Ok(Reply::created(self.channel_json(self.channel(id)?)))
    }

    fn write_starter(&mut self, thread: ChannelId, message: MessageId) {
        let id = self.write(thread, self.bot, 21, Draft::default(), &[]);
        if let Some(starter) = self.messages.get_mut(&(thread, id)) {
            starter.reference = Some(message);
        }
    }

    /// `POST /channels/{id}/threads`. Without a `type` the thread is private, as the documentation warns.
    pub fn thread_alone(&mut self, channel: ChannelId, body: &Body) -> Outcome {
        let place = self.channel(channel)?;
        let guild = place.guild;
        if place.kind != kind::TEXT {
            return Err(Refusal::wrong_channel_kind());
        }
        let (name, after) = self.read_thread(body, &["type", "invitable"])?;
        let mut problems = Problems::default();
        let public = problems.choice(body.object()?, "type", "", &[11, 12]) == Some(11);
        problems.refuse()?;
        let (kind, needed) = if public {
            (kind::PUBLIC_THREAD, permissions::CREATE_PUBLIC_THREADS)
        } else {
            (kind::PRIVATE_THREAD, permissions::CREATE_PRIVATE_THREADS)
        };
        self.bot_needs(channel, needed)?;
        let id = self.add_channel(kind, guild, &name);
        self.open_thread(id, channel, after);
        if public {
            self.system_line(channel, 18, None);
        }
        Ok(Reply::created(self.channel_json(self.channel(id)?)))
    }

    fn read_thread(&mut self, body: &Body, more: &[&str]) -> Result<(String, i64), Refusal> {
        let object = body.object()?;
        let mut problems = Problems::default();
        let known: Vec<&str> =
            ["name", "auto_archive_duration", "rate_limit_per_user"].into_iter().chain(more.iter().copied()).collect();
        problems.know(object, "", &known);
        let name = problems.needed(object, "name", "", 1..=100);
        let after = problems.choice(object, "auto_archive_duration", "", &[60, 1440, 4320, 10080]);
        problems.number(object, "rate_limit_per_user", "", 0..=21600);
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        Ok((name.unwrap_or_default(), after.unwrap_or(1440)))
    }

    fn open_thread(&mut self, id: ChannelId, parent: ChannelId, after: i64) {
        let bot = self.bot;
        let Some(thread) = self.channels.get_mut(&id) else { return };
        thread.parent = Some(parent);
        thread.owner = Some(bot);
        thread.archive_after = after;
        let (guild, name) = (thread.guild, thread.name.clone());
        self.record.text(parent, None, format!("{name}\n"));
        let Ok(thread) = self.channel(id) else { return };
        let mut json = self.channel_json(thread);
        json["newly_created"] = json!(true);
        self.dispatch("THREAD_CREATE", guild, intent::GUILDS, &json);
    }

    /// `PUT` and `DELETE` of a pin, on the old route and the new one.
    pub fn pin(&mut self, channel: ChannelId, id: MessageId, pin: bool) -> Outcome {
        let place = self.channel(channel)?;
        let guild = place.guild;
        self.bot_needs(channel, permissions::PIN_MESSAGES)?;
        let now = self.clock.now();
        let pinned = self.messages_of(channel).filter(|message| message.pinned.is_some()).count();
        let Some(message) = self.messages.get_mut(&(channel, id)).filter(|message| message.only_for.is_none()) else {
            return Err(Refusal::unknown_message());
        };
        if ![0, 19, 20, 23].contains(&message.kind) {
            return Err(Refusal::system_message());
        }
        if message.pinned.is_some() == pin {
            return Ok(Reply::nothing());
        }
        if pin && pinned >= 250 {
            return Err(Refusal::too_many_pins());
        }
        message.pinned = pin.then_some(now);
        if pin {
            if let Some(place) = self.channels.get_mut(&channel) {
                place.last_pin = Some(now);
            }
            self.system_line(channel, 6, Some(id));
        }
        let json = json!({
            "guild_id": guild.map(GuildId::json), "channel_id": channel.json(),
            "last_pin_timestamp": super::ids::timestamp(now),
        });
        self.dispatch("CHANNEL_PINS_UPDATE", guild, intent::GUILDS, &json);
        Ok(Reply::nothing())
    }

    /// `GET` of the pins; `old` is the deprecated route, a bare list.
    pub fn list_pins(&self, channel: ChannelId, old: bool) -> Outcome {
        self.channel(channel)?;
        self.bot_needs(channel, permissions::VIEW_CHANNEL)?;
        let reads = self.bot_needs(channel, permissions::READ_MESSAGE_HISTORY).is_ok();
        let pins = if reads { self.pins_json(channel) } else { Vec::new() };
        Ok(Reply::ok(if old {
            pins.into_iter().take(50).map(|mut pin| pin["message"].take()).collect()
        } else {
            let more = pins.len() > 50;
            json!({ "items": pins.into_iter().take(50).collect::<Vec<Value>>(), "has_more": more })
        }))
    }

    /// `POST /users/@me/channels`.
    pub fn open_conversation(&mut self, body: &Body) -> Outcome {
        let object = body.object()?;
        let mut problems = Problems::default();
        let id = match given(object, "recipient_id") {
            None => {
                problems.required("recipient_id");
                None
            }
            Some(value) => {
                let id = snowflake(value).map(UserId);
                if id.is_none() {
                    problems.add("recipient_id", "NUMBER_TYPE_COERCE", format!("Value \"{value}\" is not snowflake."));
                }
                id
            }
        };
        problems.refuse()?;
        let user = id.unwrap_or(self.bot);
        if !self.people.contains_key(&user) || user == self.bot {
            return Err(Refusal::invalid_recipient());
        }
        let channel = self.conversation(user);
        Ok(Reply::ok(self.channel_json(self.channel(channel)?)))
    }

    /// `GET /guilds/{id}` and what hangs below it.
    pub fn get_guild(&self, id: GuildId, what: &str) -> Outcome {
        let guild = self.guilds.get(&id).ok_or_else(Refusal::unknown_guild)?;
        Ok(Reply::ok(match what {
            "roles" => guild.roles.values().map(role_json).collect(),
            "channels" => {
                let mine = self.channels.values().filter(|channel| channel.guild == Some(id) && !channel.is_thread());
                mine.map(|channel| self.channel_json(channel)).collect()
            }
            _ => guild_json(guild),
        }))
    }

    /// `GET /guilds/{id}/members/{id}`.
    pub fn get_member(&self, guild: GuildId, user: UserId) -> Outcome {
        if !self.guilds.contains_key(&guild) {
            return Err(Refusal::unknown_guild());
        }
        if !self.people.contains_key(&user) {
            return Err(Refusal::unknown_user());
        }
        self.member_json(guild, user, true).map(Reply::ok).ok_or_else(Refusal::unknown_member)
    }

    /// `PUT` and `DELETE /guilds/{id}/members/{id}/roles/{id}`. A bot gives only roles below its own highest.
    pub fn give_role(&mut self, guild_id: GuildId, user: UserId, role: RoleId, give: bool) -> Outcome {
        let may = self.guild_permissions(guild_id, self.bot) & permissions::MANAGE_ROLES != 0;
        let bot = self.bot;
        let guild = self.guilds.get_mut(&guild_id).ok_or_else(Refusal::unknown_guild)?;
        let wanted = guild.roles.get(&role).ok_or_else(Refusal::unknown_role)?;
        let own = guild.members.get(&bot).map_or(&[][..], |member| &member.roles);
        let highest = own.iter().filter_map(|role| guild.roles.get(role)).map(|role| role.position).max();
        if !may || wanted.managed || highest.unwrap_or(0) <= wanted.position {
            return Err(Refusal::missing_permissions());
        }
        let member = guild.members.get_mut(&user).ok_or_else(Refusal::unknown_member)?;
        member.roles.retain(|has| *has != role);
        if give {
            member.roles.push(role);
        }
        Ok(Reply::nothing())
    }

    /// `GET /users/@me/guilds`.
    pub fn list_guilds(&self) -> Reply {
        let entry = |guild: &super::world::Guild| {
            json!({
                "id": guild.id.json(), "name": guild.name, "icon": null, "banner": null,
                "owner": guild.owner == self.bot, "features": [],
                "permissions": self.guild_permissions(guild.id, self.bot).to_string(),
            })
        };
        Reply::ok(self.guilds.values().map(entry).collect())
    }

    /// `GET /users/{id}`.
    pub fn get_user(&self, id: UserId) -> Outcome {
        if self.people.contains_key(&id) { Ok(Reply::ok(self.user_json(id))) } else { Err(Refusal::unknown_user()) }
    }

    /// A role as an entry of `resolved`.
    pub fn resolved_role(&self, guild: GuildId, role: RoleId) -> Option<Value> {
        self.guilds.get(&guild)?.roles.get(&role).map(role_json)
    }
}

/// An object with one key.
pub fn single(key: String, value: Value) -> Value {
    Value::Object(Object::from_iter([(key, value)]))
}
