//! An interaction as Discord sends it, turned into what was asked.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serenity::all::{
    ActionRowComponent, ChannelType, CommandDataOption, CommandDataOptionValue, CommandDataResolved,
    ComponentInteractionDataKind, GuildId, Interaction, Member, Permissions, User,
};

use super::permissions::lacking;
use crate::chat::{Action, Caller, ChannelRef, Language, Platform, WorkspaceRef};
use crate::commands::{Ask, Named, Request, Rights, grammar};
use crate::error::Refusal;

/// An id older than this is not trusted to tell the time: Discord wants an answer within 3 seconds.
const OLDEST: TimeDelta = TimeDelta::minutes(15);
/// How far another clock may run ahead of ours.
const AHEAD: TimeDelta = TimeDelta::seconds(30);

/// What came in, and where its answer goes.
pub(super) struct Incoming {
    pub id: u64,
    pub token: String,
    pub what: What,
}

pub(super) enum What {
    Ping,
    /// Boxed: it is much larger than the others.
    Ask(Box<Request>),
    /// It could not even be asked; why, and what the member's app speaks.
    Refused(Refusal, Language),
    /// The choices for an option being typed.
    Complete {
        /// The server it is typed in, and who types.
        at: Option<WorkspaceRef>,
        person: String,
        path: Vec<String>,
        option: String,
        typed: String,
        /// What the member's app speaks.
        language: Language,
    },
}

/// Reads an interaction. `None` for kinds that Hone never offers.
pub(super) fn read(interaction: &Interaction, now: DateTime<Utc>) -> Option<Incoming> {
    match interaction {
        Interaction::Ping(ping) => Some(Incoming { id: ping.id.get(), token: ping.token.clone(), what: What::Ping }),
        Interaction::Command(command) => {
            let (path, options) = path(&command.data.name, &command.data.options);
            let values: Vec<_> =
                options.iter().filter_map(|option| Some((option.name.clone(), value(&option.value)?))).collect();
            let words: Vec<&str> = path.iter().map(String::as_str).collect();
            let origin = Origin::new(command.guild_id, command.channel_id, command.member.as_deref(), &command.user)
                .with_rights(
                    command.app_permissions,
                    command.channel.as_ref().is_some_and(|channel| is_thread(channel.kind)),
                )
                .speaking(&command.locale)
                .naming(&command.data.resolved);
            let ask = grammar::parse_named(&words, &values).map(Ask::Command);
            Some(origin.incoming(command.id.get(), &command.token, ask, now))
        }
        Interaction::Autocomplete(command) => {
            let (path, options) = path(&command.data.name, &command.data.options);
            let language = Language::from_locale(&command.locale).unwrap_or_default();
            let (option, typed) = options
                .iter()
                .find_map(|option| match &option.value {
                    CommandDataOptionValue::Autocomplete { value, .. } => Some((option.name.clone(), value.clone())),
                    _ => None,
                })
                .unwrap_or_default();
            let at = command.guild_id.map(server);
            let what = What::Complete { at, person: command.user.id.get().to_string(), path, option, typed, language };
            Some(Incoming { id: command.id.get(), token: command.token.clone(), what })
        }
        Interaction::Component(component) => {
            let origin =
                Origin::new(component.guild_id, component.channel_id, component.member.as_ref(), &component.user)
                    .speaking(&component.locale);
            // What a menu's choice means stands in its value, what a button means in its id.
            let wire = match &component.data.kind {
                ComponentInteractionDataKind::StringSelect { values } => values.first().map_or("", String::as_str),
                _ => &component.data.custom_id,
            };
            let ask = wire.parse().map(Ask::Press).map_err(|_| Refusal::OldButton);
            Some(origin.incoming(component.id.get(), &component.token, ask, now))
        }
        Interaction::Modal(modal) => {
            let origin = Origin::new(modal.guild_id, modal.channel_id, modal.member.as_ref(), &modal.user)
                .speaking(&modal.locale);
            let text =
                modal.data.components.iter().flat_map(|row| &row.components).find_map(|component| match component {
                    ActionRowComponent::InputText(input) => input.value.clone(),
                    _ => None,
                });
            let ask = modal
                .data
                .custom_id
                .parse::<Action>()
                .map(|action| Ask::Submit(action, text.unwrap_or_default()))
                .map_err(|_| Refusal::OldButton);
            Some(origin.incoming(modal.id.get(), &modal.token, ask, now))
        }
        _ => None,
    }
}

/// Where an interaction happened and who caused it.
struct Origin {
    channel: Option<ChannelRef>,
    /// What stands for a channel in a direct message.
    direct: ChannelRef,
    caller: Caller,
    rights: Option<Rights>,
    language: Option<Language>,
    named: Vec<Named>,
}

impl Origin {
    fn new(guild: Option<GuildId>, channel: serenity::all::ChannelId, member: Option<&Member>, user: &User) -> Self {
        let name = member
            .and_then(|member| member.nick.clone())
            .or_else(|| user.global_name.clone())
            .unwrap_or_else(|| user.name.clone());
        let may_manage = |permissions: Permissions| permissions.manage_guild() || permissions.administrator();
        let at = WorkspaceRef { platform: Platform::Discord, id: String::new() };
        let direct = ChannelRef { workspace: at.of_one(&user.id.get().to_string()), id: channel.get().to_string() };
        Self {
            direct,
            channel: guild.map(|guild| ChannelRef { workspace: server(guild), id: channel.get().to_string() }),
            caller: Caller {
                id: user.id.get().to_string(),
                name,
                admin: member.and_then(|member| member.permissions).is_some_and(may_manage),
                roles: member
                    .map_or_else(Vec::new, |member| member.roles.iter().map(|role| role.get().to_string()).collect()),
            },
            rights: None,
            language: None,
            named: Vec::new(),
        }
    }

    /// With the people that options name.
    fn naming(mut self, resolved: &CommandDataResolved) -> Self {
        let named = resolved.users.iter().map(|(id, user)| {
            let member = resolved.members.get(id);
            let nick = member.and_then(|member| member.nick.clone());
            let name = nick.or_else(|| user.global_name.clone()).unwrap_or_else(|| user.name.clone());
            Named { id: id.get().to_string(), name, bot: user.bot, here: member.is_some() }
        });
        self.named = named.collect();
        self
    }

    /// With the locale of the member's app.
    fn speaking(mut self, locale: &str) -> Self {
        self.language = Language::from_locale(locale);
        self
    }

    /// With what Discord says the bot may do in the channel.
    fn with_rights(mut self, permissions: Option<Permissions>, thread: bool) -> Self {
        self.rights = permissions.map(|permissions| lacking(permissions, thread));
        self
    }

    fn incoming(self, id: u64, token: &str, ask: Result<Ask, Refusal>, now: DateTime<Utc>) -> Incoming {
        let what = match (ask, self.channel) {
            (Err(refusal), _) => What::Refused(refusal, self.language.unwrap_or_default()),
            (Ok(ask), None) if !ask.is_solo() => What::Refused(Refusal::ServersOnly, self.language.unwrap_or_default()),
            (Ok(ask), channel) => What::Ask(Box::new(Request {
                channel: channel.unwrap_or(self.direct),
                caller: self.caller,
                at: clicked_at(id, now),
                id: format!("discord-{id}"),
                rights: self.rights,
                language: self.language,
                named: self.named,
                ask,
            })),
        };
        Incoming { id, token: token.to_owned(), what }
    }
}

fn server(guild: GuildId) -> WorkspaceRef {
    WorkspaceRef { platform: Platform::Discord, id: guild.get().to_string() }
}

fn is_thread(kind: ChannelType) -> bool {
    matches!(kind, ChannelType::NewsThread | ChannelType::PublicThread | ChannelType::PrivateThread)
}

/// The instant in the interaction's id, so that a slow queue costs nobody their answer; our own clock
/// when that cannot be.
fn clicked_at(id: u64, now: DateTime<Utc>) -> DateTime<Utc> {
    const DISCORD_EPOCH_MS: i64 = 1_420_070_400_000;
    let milliseconds = i64::try_from(id >> 22).unwrap_or(0) + DISCORD_EPOCH_MS;
    DateTime::from_timestamp_millis(milliseconds)
        .filter(|clicked| *clicked > now - OLDEST && *clicked < now + AHEAD)
        .unwrap_or(now)
}

/// How long ago the click was, as far as its id tells.
pub(super) fn age(id: u64, now: DateTime<Utc>) -> Duration {
    now.signed_duration_since(clicked_at(id, now)).to_std().unwrap_or_default()
}

/// The command's words down to the last sub-command, and the options there.
fn path<'a>(name: &str, options: &'a [CommandDataOption]) -> (Vec<String>, &'a [CommandDataOption]) {
    let mut path = vec![name.to_owned()];
    let mut at = options;
    while let [only] = at {
        match &only.value {
            CommandDataOptionValue::SubCommand(inner) | CommandDataOptionValue::SubCommandGroup(inner) => {
                path.push(only.name.clone());
                at = inner;
            }
            _ => break,
        }
    }
    (path, at)
}

fn value(value: &CommandDataOptionValue) -> Option<String> {
    Some(match value {
        CommandDataOptionValue::String(text) => text.clone(),
        CommandDataOptionValue::Integer(number) => number.to_string(),
        CommandDataOptionValue::Boolean(flag) => flag.to_string(),
        CommandDataOptionValue::Role(id) => id.get().to_string(),
        CommandDataOptionValue::User(id) => id.get().to_string(),
        CommandDataOptionValue::Channel(id) => id.get().to_string(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_click_tells_the_time_unless_it_cannot_be() {
        let now: DateTime<Utc> = "2026-03-02T09:00:00Z".parse().unwrap();
        let id = |at: DateTime<Utc>| u64::try_from(at.timestamp_millis() - 1_420_070_400_000).unwrap() << 22;
        let clicked = now - TimeDelta::seconds(2);
        assert_eq!(clicked_at(id(clicked), now), clicked);
        for odd in [id(now - TimeDelta::hours(1)), id(now + TimeDelta::hours(1)), 1, 42, u64::MAX] {
            assert_eq!(clicked_at(odd, now), now);
        }
    }
}
