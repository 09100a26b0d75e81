//! Which request is whose.

use serde_json::json;

use super::ids::{ChannelId, CommandId, GuildId, InteractionId, MessageId, RoleId, UserId};
use super::refusal::{Outcome, Refusal, Reply};
use super::server::Body;
use super::world::World;

/// A request path, taken apart.
pub struct Route {
    /// The verb.
    pub method: String,
    /// `POST /channels/{id}/messages`: with `{id}` for numbers and `{token}` for tokens.
    pub name: String,
    /// The path with its ids, without tokens.
    pub path: String,
    ids: Vec<u64>,
    token: Option<String>,
}

impl Route {
    /// Takes a path below `/api/v10` apart.
    pub fn of(method: &str, path: &str) -> Option<Self> {
        let rest = path.strip_prefix("/api/v10/")?;
        let (mut name, mut shown) = (format!("{method} "), String::new());
        let (mut ids, mut token) = (Vec::new(), None);
        let mut tokens = false;
        for (index, part) in rest.split('/').enumerate() {
            let word = if index == 2 && tokens {
                token = Some(part.to_owned());
                "{token}"
            } else if let Some(id) = part.parse().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit())) {
                ids.push(id);
                "{id}"
            } else {
                part
            };
            tokens |= index == 0 && matches!(part, "interactions" | "webhooks");
            name.push('/');
            name.push_str(word);
            shown.push('/');
            shown.push_str(if word == "{token}" { word } else { part });
        }
        Some(Self { method: method.to_owned(), name, path: shown, ids, token })
    }

    /// The resource rate limits go by: the channel, the guild, or the webhook with its token.
    pub fn major(&self) -> String {
        match (&self.token, self.ids.first()) {
            (Some(token), _) => token.clone(),
            (None, Some(id)) => id.to_string(),
            (None, None) => String::new(),
        }
    }

    fn id(&self, index: usize) -> u64 {
        self.ids.get(index).copied().unwrap_or(0)
    }

    fn channel(&self) -> ChannelId {
        ChannelId(self.id(0))
    }

    fn message(&self) -> MessageId {
        MessageId(self.id(1))
    }
}

impl World {
    /// Does what a request asks.
    pub fn route(&mut self, route: &Route, query: &[(String, String)], body: &Body) -> Outcome {
        let name = route.name.as_str();
        let outcome = if name.contains(" /interactions/") || name.contains(" /webhooks/") {
            self.interaction_route(route, query, body)
        } else if name.contains(" /channels/") {
            self.channel_route(route, query, body)
        } else if name.contains("/commands") {
            self.command_route(route, body)
        } else {
            self.other_route(route, body)
        };
        outcome.unwrap_or_else(|| {
            self.record.violation(format!("{name}: the fake has no such route"));
            Err(Refusal::not_found())
        })
    }

    fn interaction_route(&mut self, route: &Route, query: &[(String, String)], body: &Body) -> Option<Outcome> {
        let token = route.token.as_deref().unwrap_or_default();
        let application = route.id(0);
        let follow_up = Some(MessageId(route.id(1)));
        Some(match route.name.as_str() {
            "POST /interactions/{id}/{token}/callback" => {
                let with_response = query.iter().any(|(key, value)| key == "with_response" && value == "true");
                self.callback(InteractionId(route.id(0)), token, body, with_response)
            }
            "POST /webhooks/{id}/{token}" => self.follow_up(application, token, body),
            "GET /webhooks/{id}/{token}/messages/@original" => self.get_answer(application, token, None),
            "PATCH /webhooks/{id}/{token}/messages/@original" => self.edit_answer(application, token, None, body),
            "DELETE /webhooks/{id}/{token}/messages/@original" => self.delete_answer(application, token, None),
            "GET /webhooks/{id}/{token}/messages/{id}" => self.get_answer(application, token, follow_up),
            "PATCH /webhooks/{id}/{token}/messages/{id}" => self.edit_answer(application, token, follow_up, body),
            "DELETE /webhooks/{id}/{token}/messages/{id}" => self.delete_answer(application, token, follow_up),
            _ => return None,
        })
    }

    fn channel_route(&mut self, route: &Route, query: &[(String, String)], body: &Body) -> Option<Outcome> {
        let (channel, message) = (route.channel(), route.message());
        Some(match route.name.as_str() {
            "GET /channels/{id}" => self.get_channel(channel),
            "PATCH /channels/{id}" => self.edit_channel(channel, body),
            "DELETE /channels/{id}" => self.delete_channel(channel),
            "GET /channels/{id}/messages" => self.list_messages(channel, query),
            "POST /channels/{id}/messages" => self.create_message(channel, body),
            "GET /channels/{id}/messages/{id}" => self.get_message(channel, message),
            "PATCH /channels/{id}/messages/{id}" => self.edit_message(channel, message, body),
            "DELETE /channels/{id}/messages/{id}" => self.delete_message(channel, message),
            "POST /channels/{id}/messages/{id}/threads" => self.thread_from_message(channel, message, body),
            "POST /channels/{id}/threads" => self.thread_alone(channel, body),
            "GET /channels/{id}/messages/pins" => self.list_pins(channel, false),
            "GET /channels/{id}/pins" => self.list_pins(channel, true),
            "PUT /channels/{id}/messages/pins/{id}" | "PUT /channels/{id}/pins/{id}" => {
                self.pin(channel, message, true)
            }
            "DELETE /channels/{id}/messages/pins/{id}" | "DELETE /channels/{id}/pins/{id}" => {
                self.pin(channel, message, false)
            }
            "POST /channels/{id}/typing" => {
                self.channel(channel).and_then(|_| self.bot_needs(channel, 0)).map(|()| Reply::nothing())
            }
            _ => return None,
        })
    }

    fn command_route(&mut self, route: &Route, body: &Body) -> Option<Outcome> {
        if route.id(0) != self.bot.0 {
            return Some(Err(Refusal::not_your_application()));
        }
        let (scope, name) = match route.name.split_once("/guilds/{id}") {
            Some((start, end)) => (Some(GuildId(route.id(1))), format!("{start}{end}")),
            None => (None, route.name.clone()),
        };
        let id = CommandId(route.ids.last().copied().unwrap_or(0));
        Some(match name.as_str() {
            "GET /applications/{id}/commands" => self.get_commands(scope, None),
            "PUT /applications/{id}/commands" => self.overwrite_commands(scope, body),
            "POST /applications/{id}/commands" => self.create_command(scope, body),
            "GET /applications/{id}/commands/{id}" => self.get_commands(scope, Some(id)),
            "PATCH /applications/{id}/commands/{id}" => self.edit_command(scope, id, body),
            "DELETE /applications/{id}/commands/{id}" => self.delete_command(scope, id),
            _ => return None,
        })
    }

    fn other_route(&mut self, route: &Route, body: &Body) -> Option<Outcome> {
        let (guild, user) = (GuildId(route.id(0)), UserId(route.id(1)));
        Some(match route.name.as_str() {
            "GET /gateway" => Ok(Reply::ok(self.gateway_json(false))),
            "GET /gateway/bot" => Ok(Reply::ok(self.gateway_json(true))),
            "GET /users/@me" => Ok(Reply::ok(self.current_user_json())),
            "GET /users/{id}" => self.get_user(UserId(route.id(0))),
            "GET /users/@me/guilds" => Ok(self.list_guilds()),
            "POST /users/@me/channels" => self.open_conversation(body),
            "GET /applications/@me" | "GET /oauth2/applications/@me" => Ok(Reply::ok(self.application_json())),
            "GET /guilds/{id}" => self.get_guild(guild, ""),
            "GET /guilds/{id}/roles" => self.get_guild(guild, "roles"),
            "GET /guilds/{id}/channels" => self.get_guild(guild, "channels"),
            "GET /guilds/{id}/members/{id}" => self.get_member(guild, user),
            "PUT /guilds/{id}/members/{id}/roles/{id}" => self.give_role(guild, user, RoleId(route.id(2)), true),
            "DELETE /guilds/{id}/members/{id}/roles/{id}" => self.give_role(guild, user, RoleId(route.id(2)), false),
            "DELETE /users/@me/guilds/{id}" => {
                self.guilds.remove(&guild);
                self.dispatch("GUILD_DELETE", Some(guild), 1, &json!({ "id": guild.json() }));
                Ok(Reply::nothing())
            }
            _ => return None,
        })
    }
}
