//! What people do: type commands, press buttons, choose, fill in forms, write.

use super::FakeDiscord;
use super::answer::{Answer, Modal};
use super::delivery;
use super::draft::Draft as Text;
use super::ids::{ChannelId, GuildId, MessageId, RoleId, UserId};
use super::invoke::{Draft, Given};
use super::permissions;
use super::world::{Member, Role};

/// A person at a keyboard. Every verb does what the client would let them do, and fails the test with a sentence
/// where it would not.
#[derive(Clone)]
pub struct User {
    discord: FakeDiscord,
    /// Their id.
    pub id: UserId,
    /// Their name.
    pub name: String,
}

impl FakeDiscord {
    /// The person of this name, made on first mention. They join a guild when they first do something in it.
    pub fn user(&self, name: &str) -> User {
        let id = self.world().person(name);
        User { discord: self.clone(), id, name: name.to_owned() }
    }

    /// The person of this name, who may do everything in the home guild.
    pub fn admin(&self, name: &str) -> User {
        let user = self.user(name);
        user.permit(self.home(), permissions::ADMINISTRATOR);
        user
    }

    /// A role of the home guild without permissions of its own, which not everyone may ping.
    pub fn role(&self, name: &str) -> RoleId {
        self.role_in(self.home(), name, 0)
    }

    /// A role of a guild, found by its name or made with these permissions.
    pub fn role_in(&self, guild: GuildId, name: &str, permissions: u64) -> RoleId {
        let mut world = self.world();
        let id = RoleId(world.clock.snowflake());
        let found = world.guilds.get_mut(&guild).expect("the guild is there");
        if let Some(role) = found.roles.values().find(|role| role.name == name) {
            return role.id;
        }
        let role = Role { id, name: name.to_owned(), permissions, mentionable: false, managed: false, position: 1 };
        found.roles.insert(id, role);
        id
    }

    /// Lets anyone ping a role, or only those who may ping everyone.
    pub fn mentionable(&self, guild: GuildId, role: RoleId, yes: bool) {
        let mut world = self.world();
        if let Some(role) = world.guilds.get_mut(&guild).and_then(|guild| guild.roles.get_mut(&role)) {
            role.mentionable = yes;
        }
    }
}

impl User {
    /// Joins a guild.
    pub fn join(&self, guild: GuildId) -> &Self {
        let mut world = self.discord.world();
        if let Some(guild) = world.guilds.get_mut(&guild) {
            guild.members.entry(self.id).or_default();
        }
        self
    }

    /// Leaves a guild.
    pub fn leave(&self, guild: GuildId) -> &Self {
        let mut world = self.discord.world();
        if let Some(guild) = world.guilds.get_mut(&guild) {
            guild.members.remove(&self.id);
        }
        self
    }

    /// Gets these permissions in a guild, by a role of their own.
    pub fn permit(&self, guild: GuildId, permissions: u64) -> &Self {
        let role = self.discord.role_in(guild, &format!("{} may", self.name), permissions);
        self.has_role(guild, role)
    }

    /// Gets a role.
    pub fn has_role(&self, guild: GuildId, role: RoleId) -> &Self {
        let mut world = self.discord.world();
        if let Some(guild) = world.guilds.get_mut(&guild) {
            let member: &mut Member = guild.members.entry(self.id).or_default();
            if !member.roles.contains(&role) {
                member.roles.push(role);
            }
        }
        self
    }

    /// The roles they have in a guild.
    pub fn roles(&self, guild: GuildId) -> Vec<RoleId> {
        let world = self.discord.world();
        let member = world.guilds.get(&guild).and_then(|guild| guild.members.get(&self.id));
        member.map(|member| member.roles.clone()).unwrap_or_default()
    }

    /// Uses the client in this language.
    pub fn speaks(&self, locale: &str) -> &Self {
        if let Some(person) = self.discord.world().people.get_mut(&self.id) {
            locale.clone_into(&mut person.locale);
        }
        self
    }

    /// Takes no messages from the bot from now on.
    pub fn closes_messages(&self) -> &Self {
        if let Some(person) = self.discord.world().people.get_mut(&self.id) {
            person.closed = true;
        }
        self
    }

    /// The direct conversation with the bot.
    pub fn dm(&self) -> ChannelId {
        self.discord.world().conversation(self.id)
    }

    /// Whether the client offers this person a command in a channel.
    pub fn sees(&self, channel: ChannelId, command: &str) -> bool {
        self.arrive(channel);
        let world = self.discord.world();
        let guild = world.guild_of(channel);
        world.commands.find(guild, command).is_some_and(|found| world.may_use(self.id, channel, found).is_ok())
    }

    /// Sends a slash command: `slash(channel, "daily add", &[("time", "09:00".into())])`.
    pub async fn slash(&self, channel: ChannelId, command: &str, options: &[(&str, Given)]) -> Answer {
        self.arrive(channel);
        let draft = self.discord.world().slash(self.id, channel, command, options, None);
        self.act(channel, draft).await
    }

    /// Types into an option of a slash command, so that the bot makes suggestions; `options` has what is typed.
    pub async fn autocomplete(
        &self,
        channel: ChannelId,
        command: &str,
        options: &[(&str, Given)],
        focused: &str,
    ) -> Answer {
        self.arrive(channel);
        let draft = self.discord.world().slash(self.id, channel, command, options, Some(focused));
        self.act(channel, draft).await
    }

    /// Presses a button, named by its label or its `custom_id`.
    pub async fn press(&self, message: impl Into<MessageId>, button: &str) -> Answer {
        let (message, channel) = self.at(message.into());
        let draft = self.discord.world().press(self.id, message, button);
        self.act(channel, draft).await
    }

    /// Chooses in a menu, named by its placeholder or its `custom_id`; values by text or value, others by id.
    pub async fn select(&self, message: impl Into<MessageId>, menu: &str, values: &[&str]) -> Answer {
        let (message, channel) = self.at(message.into());
        let draft = self.discord.world().select(self.id, message, menu, values);
        self.act(channel, draft).await
    }

    /// Fills in a form and sends it. Fields are named by label or `custom_id`; those left out keep what is in them.
    pub async fn submits_modal(&self, modal: &Modal, fields: &[(&str, &str)]) -> Answer {
        let (channel, draft) = {
            let world = self.discord.world();
            let opened = world.interactions.get(&modal.opened_by).expect("the form was shown");
            assert_eq!(opened.user, self.id, "{} did not get this form", self.name);
            (opened.channel, world.submit(modal.opened_by, fields))
        };
        self.act(channel, draft).await
    }

    /// Writes in a channel, as people do.
    pub fn says(&self, channel: ChannelId, text: &str) -> MessageId {
        self.arrive(channel);
        let mut world = self.discord.world();
        let draft = Text { content: Some(text.to_owned()), ..Text::default() };
        let id = world.write(channel, self.id, 0, draft, &[]);
        world.announce(channel, id);
        id
    }

    /// A message and where it is.
    fn at(&self, message: MessageId) -> (MessageId, ChannelId) {
        let channel = self.discord.world().places.get(&message).copied();
        let channel = channel.unwrap_or_else(|| panic!("there is no message {message}"));
        self.arrive(channel);
        (message, channel)
    }

    /// Joins the guild of a channel, if need be.
    fn arrive(&self, channel: ChannelId) {
        let guild = self.discord.world().guild_of(channel);
        if let Some(guild) = guild {
            self.join(guild);
        }
    }

    async fn act(&self, channel: ChannelId, draft: Result<Draft, String>) -> Answer {
        let draft = draft.unwrap_or_else(|why| panic!("{}: {why}", self.name));
        let (id, payload) = self.discord.world().begin(self.id, channel, draft);
        delivery::deliver(&self.discord, id, &payload).await;
        Answer { discord: self.discord.clone(), id }
    }
}
