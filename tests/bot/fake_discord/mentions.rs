//! Whom a message pings.
//!
//! Source: Discord's *Message*, "Allowed Mentions Object".

use serde_json::{Value, json};

use super::form::snowflake;
use super::ids::{ChannelId, RoleId, UserId};
use super::permissions;
use super::world::{Pings, World};

impl World {
    /// Whom a text pings. Without `allowed_mentions` a message parses everything, an answer to an interaction only
    /// people (*Message*, "Allowed Mentions Object"); a role that is not mentionable, and everyone, take a permission.
    pub fn pings(&self, channel: ChannelId, author: UserId, text: &str, allowed: Option<&Value>, all: bool) -> Pings {
        let parse = |word: &str| match allowed {
            None => all || word == "users",
            Some(allowed) => allowed["parse"].as_array().is_some_and(|list| list.contains(&json!(word))),
        };
        let listed = |kind: &str, id: u64| {
            let list = allowed.and_then(|allowed| allowed[kind].as_array());
            list.is_some_and(|list| list.iter().any(|value| snowflake(value) == Some(id)))
        };
        let may = self.permissions(channel, author) & permissions::MENTION_EVERYONE != 0;
        let guild = self.guild_of(channel).and_then(|guild| self.guilds.get(&guild));
        let role_pings = |id: u64| {
            let mentionable = guild.is_some_and(|it| it.roles.get(&RoleId(id)).is_some_and(|role| role.mentionable));
            (mentionable || may) && (parse("roles") || listed("roles", id))
        };
        let mut pings = Pings {
            everyone: may && parse("everyone") && (text.contains("@everyone") || text.contains("@here")),
            ..Pings::default()
        };
        for part in text.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(inside, _)| inside) {
            if let Some(id) = part.strip_prefix("@&").and_then(|id| id.parse().ok()) {
                if guild.is_some_and(|it| it.roles.contains_key(&RoleId(id))) && role_pings(id) {
                    pings.roles.push(RoleId(id));
                }
            } else if let Some(id) = part.strip_prefix('@').and_then(|id| id.trim_start_matches('!').parse().ok())
                && self.people.contains_key(&UserId(id))
                && (parse("users") || listed("users", id))
            {
                pings.users.push(UserId(id));
            }
        }
        pings
    }
}
