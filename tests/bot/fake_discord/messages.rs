//! Messages of channels: sending, reading, editing, deleting.
//!
//! Source: Discord's *Message*, the sections named after the endpoints.

use std::fmt::Write as _;

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::draft::{self, Described, Draft, Purpose, Upload};
use super::form::{Problems, snowflake};
use super::gateway::intent;
use super::ids::{ChannelId, GuildId, InteractionId, MessageId, RoleId, UserId, timestamp};
use super::permissions;
use super::refusal::{Outcome, Refusal, Reply};
use super::server::Body;
use super::world::{Attachment, Message, Nonce, Pings, World};

impl World {
    /// `POST /channels/{id}/messages`.
    pub fn create_message(&mut self, channel: ChannelId, body: &Body) -> Outcome {
        let place = self.channel(channel)?;
        let (recipient, archived) = (place.recipient, place.archived && place.locked);
        self.bot_needs(channel, self.writing(channel))?;
        if archived {
            return Err(Refusal::thread_archived());
        }
        draft::check_uploads(&body.uploads)?;
        let mut problems = Problems::default();
        let draft = draft::read(body.object()?, "", Purpose::Post, false, &mut problems);
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        self.may_send(channel, &draft, body.uploads.len())?;
        if let Some(user) = recipient {
            self.reachable(user)?;
        }
        if draft.is_blank(body.uploads.len()) {
            return Err(Refusal::empty_message());
        }
        self.check_files(&draft, body, &[])?;
        let mut reply_to = None;
        if let Some(id) = draft.reply_to.map(MessageId) {
            self.bot_needs(channel, permissions::READ_MESSAGE_HISTORY)?;
            let there = self.messages.contains_key(&(channel, id));
            if !there && draft.reply_must_exist {
                let mut problems = Problems::default();
                problems.add("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
                problems.refuse()?;
            }
            reply_to = there.then_some(id);
        }
        if let Some(message) = self.sent_before(channel, &draft)? {
            return Ok(Reply::ok(message));
        }
        let kind = if reply_to.is_some() { 19 } else { 0 };
        let id = self.write(channel, self.bot, kind, draft, &body.uploads);
        if let Some(message) = self.messages.get_mut(&(channel, id)) {
            message.reference = reply_to;
        }
        self.announce(channel, id);
        Ok(Reply::ok(self.message_with_nonce(channel, id)))
    }

    /// The message made with this nonce a short while ago. "If another message was created by the same author with
    /// the same nonce, that message will be returned"; one deleted since is answered with "Unknown Message" (a
    /// Discord engineer in the API documentation's pull request 6647).
    fn sent_before(&self, channel: ChannelId, draft: &Draft) -> Result<Option<Value>, Refusal> {
        let Some(nonce) = draft.nonce.as_ref().filter(|_| draft.enforce_nonce) else { return Ok(None) };
        let Some(used) = self.nonces.get(&(channel, nonce_key(nonce))) else { return Ok(None) };
        if self.clock.now() - used.at > self.limits.nonce_window {
            return Ok(None);
        }
        if self.messages.contains_key(&(channel, used.message)) {
            Ok(Some(self.message_with_nonce(channel, used.message)))
        } else {
            Err(Refusal::unknown_message())
        }
    }

    /// What the sender itself gets back: the only place the nonce is seen again.
    fn message_with_nonce(&self, channel: ChannelId, id: MessageId) -> Value {
        let Some(message) = self.messages.get(&(channel, id)) else { return Value::Null };
        let mut json = self.message_json(message);
        if let Some(nonce) = &message.nonce {
            json["nonce"] = nonce.clone();
        }
        json
    }

    /// Refuses embeds, files and polls where the bot may not send them.
    fn may_send(&self, channel: ChannelId, draft: &Draft, files: usize) -> Result<(), Refusal> {
        let mut needed = 0;
        if draft.embeds.as_ref().is_some_and(|embeds| !embeds.is_empty()) {
            needed |= permissions::EMBED_LINKS;
        }
        if files > 0 {
            needed |= permissions::ATTACH_FILES;
        }
        if draft.poll.is_some() && self.guild_of(channel).is_some() {
            needed |= permissions::SEND_POLLS;
        }
        self.bot_needs(channel, needed)
    }

    fn reachable(&self, user: UserId) -> Result<(), Refusal> {
        if !self.guilds.values().any(|guild| guild.members.contains_key(&user)) {
            return Err(Refusal::no_mutual_guilds());
        }
        match self.people.get(&user) {
            Some(person) if !person.closed => Ok(()),
            _ => Err(Refusal::closed_to_messages()),
        }
    }

    /// Writes a message into a channel and into the record.
    pub fn write(&mut self, channel: ChannelId, author: UserId, kind: u8, draft: Draft, files: &[Upload]) -> MessageId {
        let id = MessageId(self.clock.snowflake());
        let created = self.clock.now();
        let attachments = self.attach(Vec::new(), draft.attachments.as_deref(), files);
        let content = draft.content.unwrap_or_default();
        let pings = self.pings(channel, author, &content, draft.allowed_mentions.as_ref(), true);
        if let Some(nonce) = &draft.nonce {
            self.nonces.insert((channel, nonce_key(nonce)), Nonce { message: id, at: created });
        }
        let message = Message {
            id,
            channel,
            author,
            kind,
            content,
            embeds: draft.embeds.unwrap_or_default(),
            components: draft.components.unwrap_or_default(),
            attachments,
            flags: draft.flags.unwrap_or(0),
            nonce: draft.nonce,
            pinned: None,
            created,
            edited: None,
            edits: 0,
            pings,
            reference: None,
            interaction: None,
            only_for: None,
            poll: draft.poll,
        };
        self.places.insert(id, channel);
        self.messages.insert((channel, id), message);
        if let Some(place) = self.channels.get_mut(&channel) {
            place.last_message = Some(id);
            // Writing in an archived thread opens it again (*Threads*, "Active & Archived Threads").
            place.archived = false;
        }
        id
    }

    /// Tells the record and the bot that a message is there.
    pub fn announce(&mut self, channel: ChannelId, id: MessageId) {
        self.note_text(channel, id);
        self.message_event("MESSAGE_CREATE", channel, id);
    }

    /// Puts everything a message says into the record, where secrecy is looked for.
    pub fn note_text(&mut self, channel: ChannelId, id: MessageId) {
        let Some(message) = self.messages.get(&(channel, id)) else { return };
        let mut text = String::new();
        let mut add = |part: &str| {
            let _ = writeln!(text, "{part}");
        };
        add(&message.content);
        for part in message.embeds.iter().chain(&message.components).chain(&message.poll) {
            strings(part, &mut add);
        }
        for file in &message.attachments {
            add(&file.filename);
            add(file.description.as_deref().unwrap_or_default());
        }
        if let Some(nonce) = &message.nonce {
            add(&nonce_key(nonce));
        }
        let only_for = message.only_for;
        self.record.text(channel, only_for, text);
    }

    fn message_event(&mut self, event: &str, channel: ChannelId, id: MessageId) {
        let guild = self.guild_of(channel);
        let needed = if guild.is_some() { intent::GUILD_MESSAGES } else { intent::DIRECT_MESSAGES };
        if !self.gateway.anyone_wants(needed) {
            return;
        }
        let Some(message) = self.messages.get(&(channel, id)).filter(|message| message.only_for.is_none()) else {
            return;
        };
        let mut json = self.message_json(message);
        // Without the privileged intent others' words are blanked, except in direct conversations.
        if guild.is_some() && message.author != self.bot && !message.pings.users.contains(&self.bot) {
            json["content"] = json!("");
            json["embeds"] = json!([]);
            json["components"] = json!([]);
            json["attachments"] = json!([]);
        }
        if let Some(nonce) = message.nonce.as_ref().filter(|_| event == "MESSAGE_CREATE") {
            json["nonce"] = nonce.clone();
        }
        if let Some(guild) = guild {
            json["guild_id"] = guild.json();
            json["member"] = self.member_json(guild, message.author, false).unwrap_or(Value::Null);
        }
        self.dispatch(event, guild, needed, &json);
    }

    /// The files a message has after a request: those kept, and those that came along.
    fn attach(&mut self, mut had: Vec<Attachment>, kept: Option<&[Described]>, files: &[Upload]) -> Vec<Attachment> {
        if let Some(kept) = kept {
            had.retain(|file| kept.iter().any(|it| it.id == file.id));
            for file in &mut had {
                if let Some(described) = kept.iter().find(|it| it.id == file.id && it.description.is_some()) {
                    file.description.clone_from(&described.description);
                }
            }
        }
        for upload in files {
            let described = kept.and_then(|kept| kept.iter().find(|it| it.id == upload.number));
            had.push(Attachment {
                id: self.clock.snowflake(),
                filename: described.and_then(|it| it.filename.clone()).unwrap_or_else(|| upload.filename.clone()),
                description: described.and_then(|it| it.description.clone()),
                content_type: upload.content_type.clone(),
                bytes: upload.bytes.clone(),
            });
        }
        had
    }

    /// Changes a message as an edit asks; `files` come on top of those kept.
    pub fn change(&mut self, channel: ChannelId, id: MessageId, draft: Draft, files: &[Upload], loud: bool) {
        let now = self.clock.now();
        let Some(message) = self.messages.get(&(channel, id)) else { return };
        let (author, had) = (message.author, message.attachments.clone());
        let attachments = self.attach(had, draft.attachments.as_deref(), files);
        let pings = draft.content.as_ref().map(|content| {
            // An edit shows mentions, it does not ping; kept so that tests see what would be shown.
            self.pings(channel, author, content, draft.allowed_mentions.as_ref(), loud)
        });
        let Some(message) = self.messages.get_mut(&(channel, id)) else { return };
        let fresh = message.flags & draft::LOADING != 0;
        message.flags &= !draft::LOADING;
        message.attachments = attachments;
        if let Some(content) = draft.content {
            message.content = content;
        }
        if let Some(pings) = pings {
            message.pings = pings;
        }
        if let Some(embeds) = draft.embeds {
            message.embeds = embeds;
        }
        if let Some(components) = draft.components {
            message.components = components;
        }
        if let Some(flags) = draft.flags {
            // Suppressing embeds can be set and unset, the new layout only set.
            message.flags =
                message.flags & !draft::SUPPRESS_EMBEDS | flags & (draft::SUPPRESS_EMBEDS | draft::COMPONENTS_V2);
        }
        if !fresh {
            message.edited = Some(now);
        }
        message.edits += 1;
        self.note_text(channel, id);
        self.message_event("MESSAGE_UPDATE", channel, id);
    }

    /// `GET /channels/{id}/messages`.
    pub fn list_messages(&self, channel: ChannelId, query: &[(String, String)]) -> Outcome {
        self.channel(channel)?;
        self.bot_needs(channel, permissions::VIEW_CHANNEL)?;
        let find = |key: &str| query.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
        let mut problems = Problems::default();
        let limit = find("limit").unwrap_or("50").parse::<usize>().unwrap_or(0);
        if !(1..=100).contains(&limit) {
            let message = "int value should be between 1 and 100.";
            problems.add("limit", if limit == 0 { "NUMBER_TYPE_MIN" } else { "NUMBER_TYPE_MAX" }, message);
        }
        let anchors: Vec<&str> = ["around", "before", "after"].into_iter().filter(|key| find(key).is_some()).collect();
        let anchor = anchors.first().and_then(|key| find(key)).map(str::parse::<u64>);
        if anchors.len() > 1 || anchor.as_ref().is_some_and(Result::is_err) {
            problems.add(anchors[0], "NUMBER_TYPE_COERCE", "Value is not snowflake, or given together with another.");
        }
        problems.refuse()?;
        // "If the current user is missing the READ_MESSAGE_HISTORY permission, no messages will be returned."
        if self.bot_needs(channel, permissions::READ_MESSAGE_HISTORY).is_err() {
            return Ok(Reply::ok(json!([])));
        }
        let range = |from: u64, to: u64| {
            let range = (channel, MessageId(from))..(channel, MessageId(to));
            self.messages.range(range).map(|(_, message)| message).filter(|message| message.only_for.is_none())
        };
        let at = anchor.and_then(Result::ok).unwrap_or(u64::MAX);
        let mut found: Vec<&Message> = match anchors.first() {
            Some(&"after") => range(at + 1, u64::MAX).take(limit).collect(),
            Some(&"around") => {
                let older = range(0, at).rev().take(limit / 2);
                older.chain(range(at, u64::MAX).take(limit - limit / 2)).collect()
            }
            _ => range(0, at).rev().take(limit).collect(),
        };
        found.sort_by_key(|message| std::cmp::Reverse(message.id));
        Ok(Reply::ok(found.into_iter().map(|message| self.message_json(message)).collect()))
    }

    /// A message the bot may see over the channel, not one meant for a single person.
    fn visible(&self, channel: ChannelId, id: MessageId) -> Result<&Message, Refusal> {
        self.channel(channel)?;
        self.bot_needs(channel, permissions::VIEW_CHANNEL)?;
        let message = self.messages.get(&(channel, id)).filter(|message| message.only_for.is_none());
        message.ok_or_else(Refusal::unknown_message)
    }

    /// `GET /channels/{id}/messages/{id}`.
    pub fn get_message(&self, channel: ChannelId, id: MessageId) -> Outcome {
        self.channel(channel)?;
        self.bot_needs(channel, permissions::READ_MESSAGE_HISTORY)?;
        Ok(Reply::ok(self.message_json(self.visible(channel, id)?)))
    }

    /// `PATCH /channels/{id}/messages/{id}`.
    pub fn edit_message(&mut self, channel: ChannelId, id: MessageId, body: &Body) -> Outcome {
        let message = self.visible(channel, id)?;
        if message.author != self.bot {
            return Err(Refusal::not_the_author());
        }
        if ![0, 19, 20, 23].contains(&message.kind) {
            return Err(Refusal::system_message());
        }
        let draft = self.read_edit(channel, id, body)?;
        self.change(channel, id, draft, &body.uploads, true);
        Ok(Reply::ok(self.message_json(self.visible(channel, id)?)))
    }

    /// Reads and checks an edit, whichever way it comes.
    pub fn read_edit(&mut self, channel: ChannelId, id: MessageId, body: &Body) -> Result<Draft, Refusal> {
        draft::check_uploads(&body.uploads)?;
        let message = self.messages.get(&(channel, id)).ok_or_else(Refusal::unknown_message)?;
        let layout = message.flags & draft::COMPONENTS_V2 != 0;
        let had = message.attachments.clone();
        let mut problems = Problems::default();
        let mut draft = draft::read(body.object()?, "", Purpose::Edit, layout, &mut problems);
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        let message = self.messages.get(&(channel, id)).ok_or_else(Refusal::unknown_message)?;
        // Embeds the bot may not send are dropped without a word (the API documentation's issues 2601 and 5648);
        // answers to interactions need no permission.
        if message.interaction.is_none() && self.bot_needs(channel, permissions::EMBED_LINKS).is_err() {
            draft.embeds = draft.embeds.map(|_| Vec::new());
        }
        // What the message would be after the edit must still show something.
        let after = |new: Option<&Vec<Value>>, old: &Vec<Value>| new.unwrap_or(old).is_empty();
        let files = draft.attachments.as_ref().map_or(had.len(), Vec::len) + body.uploads.len();
        if draft.content.as_ref().unwrap_or(&message.content).is_empty()
            && after(draft.embeds.as_ref(), &message.embeds)
            && after(draft.components.as_ref(), &message.components)
            && files == 0
            && message.poll.is_none()
        {
            return Err(Refusal::empty_message());
        }
        self.check_files(&draft, body, &had)?;
        Ok(draft)
    }

    /// `DELETE /channels/{id}/messages/{id}`.
    pub fn delete_message(&mut self, channel: ChannelId, id: MessageId) -> Outcome {
        if self.visible(channel, id)?.author != self.bot {
            self.bot_needs(channel, permissions::MANAGE_MESSAGES)?;
        }
        self.remove_message(channel, id);
        Ok(Reply::nothing())
    }

    /// Takes a message away, whoever asked.
    pub fn remove_message(&mut self, channel: ChannelId, id: MessageId) {
        let Some(message) = self.messages.remove(&(channel, id)) else { return };
        if message.only_for.is_some() {
            return;
        }
        let guild = self.guild_of(channel);
        let json = json!({ "id": id.json(), "channel_id": channel.json(), "guild_id": guild.map(GuildId::json) });
        let needed = if guild.is_some() { intent::GUILD_MESSAGES } else { intent::DIRECT_MESSAGES };
        self.dispatch("MESSAGE_DELETE", guild, needed, &json);
    }

    /// A line the platform itself writes: "pinned a message", "started a thread".
    pub fn system_line(&mut self, channel: ChannelId, kind: u8, about: Option<MessageId>) {
        let id = self.write(channel, self.bot, kind, Draft::default(), &[]);
        if let Some(message) = self.messages.get_mut(&(channel, id)) {
            message.reference = about;
        }
        self.announce(channel, id);
    }

    /// Marks a message as the answer to an interaction.
    pub fn tie(&mut self, channel: ChannelId, id: MessageId, interaction: InteractionId, only_for: Option<UserId>) {
        if let Some(message) = self.messages.get_mut(&(channel, id)) {
            message.interaction = Some(interaction);
            message.only_for = only_for;
            message.flags |= if only_for.is_some() { draft::EPHEMERAL } else { 0 };
        }
    }

    /// The pins of a channel, latest first, in the shape of the current route.
    pub fn pins_json(&self, channel: ChannelId) -> Vec<Value> {
        let mut pinned: Vec<&Message> = self.messages_of(channel).filter(|message| message.pinned.is_some()).collect();
        pinned.sort_by_key(|message| std::cmp::Reverse(message.pinned));
        let pin = |message: &Message| {
            let (at, message) = (message.pinned.map(timestamp), self.message_json(message));
            json!({ "pinned_at": at, "message": message })
        };
        pinned.into_iter().map(pin).collect()
    }

    /// Whether `step` lies within the time a nonce is remembered.
    pub fn set_nonce_window(&mut self, step: TimeDelta) {
        self.limits.nonce_window = step;
    }

    /// Records the keys of a body Discord does not know.
    pub fn stranger_keys(&mut self, body: &Body, problems: &Problems) {
        for key in &problems.strangers {
            self.record.violation(format!("{}: sends {key}, which Discord ignores", body.route));
        }
    }
}

/// A nonce as a key: 5 and "5" are the same.
pub fn nonce_key(nonce: &Value) -> String {
    nonce.as_str().map_or_else(|| nonce.to_string(), str::to_owned)
}

/// Every text in a value, at whatever depth.
pub fn strings(value: &Value, add: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => add(text),
        Value::Array(list) => list.iter().for_each(|value| strings(value, add)),
        Value::Object(object) => object.values().for_each(|value| strings(value, add)),
        _ => {}
    }
}
