//! What the world looks like on the wire: the JSON objects of the API and the gateway.

use serde_json::{Value, json};

use super::ids::{ChannelId, GuildId, UserId, made_at, timestamp};
use super::world::{Attachment, Channel, Guild, Message, Role, World, kind};

impl World {
    /// A user object.
    pub fn user_json(&self, id: UserId) -> Value {
        let (name, bot) = self.people.get(&id).map_or(("deleted", false), |person| (&person.name, person.bot));
        let mut user = json!({
            "id": id.json(), "username": name, "discriminator": if bot { "0001" } else { "0" },
            "global_name": if bot { Value::Null } else { json!(name) }, "avatar": null, "banner": null,
            "accent_color": null, "public_flags": 0, "flags": 0, "avatar_decoration_data": null,
            "primary_guild": null, "collectibles": null,
        });
        if bot {
            user["bot"] = json!(true);
        }
        user
    }

    /// The bot about itself.
    pub fn current_user_json(&self) -> Value {
        let mut user = self.user_json(self.bot);
        for (key, value) in [("verified", json!(true)), ("mfa_enabled", json!(true)), ("locale", json!("en-US"))] {
            user[key] = value;
        }
        user["email"] = Value::Null;
        user
    }

    /// A member object, with or without the user in it.
    pub fn member_json(&self, guild: GuildId, user: UserId, whole: bool) -> Option<Value> {
        let member = self.guilds.get(&guild)?.members.get(&user)?;
        let roles: Vec<Value> = member.roles.iter().map(|role| role.json()).collect();
        let mut json = json!({
            "nick": member.nick, "avatar": null, "banner": null, "roles": roles,
            "joined_at": timestamp(made_at(guild.0)), "premium_since": null, "pending": false, "flags": 0,
            "communication_disabled_until": null, "unusual_dm_activity_until": null,
        });
        if whole {
            json["user"] = self.user_json(user);
            json["deaf"] = json!(false);
            json["mute"] = json!(false);
        }
        Some(json)
    }

    /// A channel object.
    pub fn channel_json(&self, channel: &Channel) -> Value {
        let mut json = json!({
            "id": channel.id.json(), "type": channel.kind, "flags": 0,
            "last_message_id": channel.last_message.map(super::ids::MessageId::json),
            "last_pin_timestamp": channel.last_pin.map(timestamp),
        });
        if let Some(recipient) = channel.recipient {
            json["recipients"] = json!([self.user_json(recipient)]);
            return json;
        }
        let overwrites: Vec<Value> = channel.overwrites.iter().map(overwrite_json).collect();
        json["guild_id"] = channel.guild.map_or(Value::Null, GuildId::json);
        json["name"] = json!(channel.name);
        json["parent_id"] = channel.parent.map_or(Value::Null, ChannelId::json);
        json["rate_limit_per_user"] = json!(0);
        if channel.is_thread() {
            json["owner_id"] = channel.owner.map_or(Value::Null, UserId::json);
            json["thread_metadata"] = json!({
                "archived": channel.archived, "auto_archive_duration": channel.archive_after,
                "archive_timestamp": timestamp(made_at(channel.id.0)), "locked": channel.locked,
                "create_timestamp": timestamp(made_at(channel.id.0)),
            });
            json["message_count"] = json!(self.messages_of(channel.id).count());
            json["member_count"] = json!(1);
            json["total_message_sent"] = json["message_count"].clone();
        } else {
            json["position"] = json!(0);
            json["topic"] = Value::Null;
            json["nsfw"] = json!(false);
            json["permission_overwrites"] = json!(overwrites);
        }
        json
    }

    /// The guild as `GUILD_CREATE` brings it.
    pub fn guild_create_json(&self, guild: &Guild) -> Value {
        let mut json = guild_json(guild);
        let mine = self.channels.values().filter(|channel| channel.guild == Some(guild.id));
        let (threads, channels): (Vec<&Channel>, Vec<&Channel>) = mine.partition(|channel| channel.is_thread());
        let list = |channels: Vec<&Channel>| -> Vec<Value> {
            channels.into_iter().map(|channel| self.channel_json(channel)).collect()
        };
        json["channels"] = json!(list(channels));
        json["threads"] = json!(list(threads));
        json["joined_at"] = timestamp(made_at(guild.id.0));
        json["large"] = json!(false);
        json["unavailable"] = json!(false);
        json["member_count"] = json!(guild.members.len());
        // Without the privileged intent only the bot itself is told.
        json["members"] = json!(self.member_json(guild.id, self.bot, true).into_iter().collect::<Vec<_>>());
        for key in ["voice_states", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds"] {
            json[key] = json!([]);
        }
        json
    }

    /// A message object. The nonce is not in it: the real one does not keep it (discord.py's issue 2451).
    pub fn message_json(&self, message: &Message) -> Value {
        let users: Vec<Value> = message.pings.users.iter().map(|user| self.user_json(*user)).collect();
        let roles: Vec<Value> = message.pings.roles.iter().map(|role| role.json()).collect();
        let files: Vec<Value> = message.attachments.iter().map(|file| self.attachment_json(message, file)).collect();
        let mut json = json!({
            "id": message.id.json(), "channel_id": message.channel.json(), "type": message.kind,
            "author": self.user_json(message.author), "content": message.content,
            "timestamp": timestamp(message.created), "edited_timestamp": message.edited.map(timestamp),
            "tts": false, "mention_everyone": message.pings.everyone, "mentions": users, "mention_roles": roles,
            "attachments": files, "embeds": message.embeds, "pinned": message.pinned.is_some(),
            "flags": message.flags, "components": message.components,
        });
        if let Some(reference) = message.reference {
            json["message_reference"] = json!({
                "type": 0, "message_id": reference.json(), "channel_id": message.channel.json(),
                "guild_id": self.guild_of(message.channel).map(GuildId::json),
            });
        }
        if let Some(id) = message.interaction {
            json["application_id"] = self.bot.json();
            json["webhook_id"] = self.bot.json();
            if let Some(interaction) = self.interactions.get(&id) {
                json["interaction_metadata"] = interaction.metadata(self);
            }
        }
        if let Some(thread) = self.channels.get(&ChannelId(message.id.0)) {
            json["thread"] = self.channel_json(thread);
        }
        if let Some(poll) = &message.poll {
            json["poll"] = poll.clone();
        }
        json
    }

    fn attachment_json(&self, message: &Message, file: &Attachment) -> Value {
        let url = format!("http://{}/attachments/{}/{}/{}", self.address, message.channel, file.id, file.filename);
        let mut json = json!({
            "id": file.id.to_string(), "filename": file.filename, "size": file.bytes.len(), "url": url,
            "proxy_url": url, "content_type": file.content_type,
        });
        if let Some(description) = &file.description {
            json["description"] = json!(description);
        }
        if message.only_for.is_some() {
            json["ephemeral"] = json!(true);
        }
        json
    }

    /// The application object, as `/applications/@me` gives it.
    pub fn application_json(&self) -> Value {
        let owner = self.people.values().find(|person| !person.bot).map_or(self.bot, |person| person.id);
        json!({
            "id": self.bot.json(), "name": "Hone", "icon": null, "description": "", "bot_public": true,
            "bot_require_code_grant": false, "verify_key": self.public_key, "flags": 0, "team": null,
            "owner": self.user_json(owner), "rpc_origins": [], "summary": "", "hook": true, "type": null,
            "flags_new": "0", "explicit_content_filter": 0, "approximate_user_authorization_count": 0,
            "eligible_oauth2_scopes": [],
            "approximate_guild_count": self.guilds.len(), "approximate_user_install_count": 0,
            "interactions_endpoint_url": self.endpoint, "role_connections_verification_url": null, "redirect_uris": [],
            "integration_types_config": { "0": {} }, "bot": self.user_json(self.bot),
        })
    }

    /// The channel as it comes with an interaction.
    pub fn partial_channel_json(&self, channel: &Channel, user: UserId) -> Value {
        let mut json = self.channel_json(channel);
        if let Some(object) = json.as_object_mut() {
            object.remove("permission_overwrites");
        }
        if channel.kind != kind::DM {
            json["permissions"] = json!(self.permissions(channel.id, user).to_string());
        }
        json
    }
}

/// A guild object as the API gives it; the gateway adds to it.
pub fn guild_json(guild: &Guild) -> Value {
    let roles: Vec<Value> = guild.roles.values().map(role_json).collect();
    json!({
        "id": guild.id.json(), "name": guild.name, "icon": null, "splash": null, "discovery_splash": null,
        "owner_id": guild.owner.json(), "region": "deprecated", "afk_channel_id": null, "afk_timeout": 300,
        "widget_enabled": false, "widget_channel_id": null, "verification_level": 0,
        "default_message_notifications": 1, "explicit_content_filter": 0, "roles": roles, "emojis": [],
        "features": [], "mfa_level": 0, "application_id": null, "system_channel_id": null,
        "system_channel_flags": 0, "rules_channel_id": null, "max_presences": null, "max_members": 500_000,
        "vanity_url_code": null, "description": null, "banner": null, "premium_tier": 0,
        "premium_subscription_count": 0, "preferred_locale": guild.locale, "public_updates_channel_id": null,
        "max_video_channel_users": 25, "max_stage_video_channel_users": 50, "nsfw_level": 0, "nsfw": false,
        "stickers": [], "premium_progress_bar_enabled": false, "safety_alerts_channel_id": null,
        "incidents_data": null, "home_header": null, "hub_type": null,
    })
}

/// A role object.
pub fn role_json(role: &Role) -> Value {
    json!({
        "id": role.id.json(), "name": role.name, "description": null, "permissions": role.permissions.to_string(),
        "position": role.position, "color": 0,
        "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
        "hoist": false, "managed": role.managed, "mentionable": role.mentionable, "icon": null,
        "unicode_emoji": null, "flags": 0,
    })
}

fn overwrite_json(overwrite: &super::permissions::Overwrite) -> Value {
    let (id, kind) = match overwrite.whom {
        super::permissions::Whom::Role(role) => (role.json(), 0),
        super::permissions::Whom::Member(user) => (user.json(), 1),
    };
    json!({
        "id": id, "type": kind, "allow": overwrite.allow.to_string(), "deny": overwrite.deny.to_string(),
    })
}
