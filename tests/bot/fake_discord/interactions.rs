//! Interactions: the one answer within three seconds, and what may follow for fifteen minutes.
//!
//! Source: Discord's *Receiving and Responding*.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::command_rules::check_choices;
use super::components;
use super::draft::{self, Purpose};
use super::form::{Object, Problems, given};
use super::ids::{ChannelId, GuildId, InteractionId, MessageId, UserId};
use super::refusal::{Outcome, Refusal, Reply};
use super::server::Body;
use super::world::World;

/// "Interaction tokens are valid for 15 minutes."
const TOKEN_LIFE: TimeDelta = TimeDelta::minutes(15);

/// The kinds of interaction.
pub mod kind {
    /// A slash command.
    pub const COMMAND: u8 = 2;
    /// A button or a menu.
    pub const COMPONENT: u8 = 3;
    /// Somebody is typing an option.
    pub const AUTOCOMPLETE: u8 = 4;
    /// A form was sent in.
    pub const MODAL: u8 = 5;
}

/// One interaction.
pub struct Interaction {
    /// The id.
    pub id: InteractionId,
    /// What it is answered with.
    pub token: String,
    /// See [`kind`].
    pub kind: u8,
    /// Who acted.
    pub user: UserId,
    /// Where.
    pub channel: ChannelId,
    /// In which guild.
    pub guild: Option<GuildId>,
    /// The command, the button, the form: for messages to the person reading a failed test.
    pub name: String,
    /// The message acted on, also when by way of a form.
    pub message: Option<MessageId>,
    /// The interaction that opened this form.
    pub opened_by: Option<InteractionId>,
    /// The type of the option being typed.
    pub focused: i64,
    /// When it was sent, by the fake's clock.
    pub created: DateTime<Utc>,
    /// When it was sent, by a clock nobody holds.
    pub born: Instant,
    /// The first answer: its type, and how long it took.
    pub answer: Option<(u8, Duration)>,
    /// The message `@original` stands for.
    pub original: Option<MessageId>,
    /// Whether "is thinking" still stands there.
    pub waiting: bool,
    /// Further messages.
    pub follow_ups: Vec<MessageId>,
    /// Edits of the original, a deferral's first included.
    pub edits: usize,
    /// The form that was shown.
    pub modal: Option<Value>,
    /// The suggestions that were given.
    pub choices: Option<Vec<Value>>,
    /// Answers that were refused.
    pub refused: Vec<Refusal>,
    /// Why the bot's endpoint could not be asked.
    pub unreachable: Option<String>,
    /// What was sent to the bot.
    pub payload: Arc<Value>,
    /// Woken at every change.
    pub changed: Arc<Notify>,
}

impl Interaction {
    /// The object `interaction_metadata` of a message.
    pub fn metadata(&self, world: &World) -> Value {
        let owner = self.guild.map_or_else(|| json!("0"), GuildId::json);
        let mut json = json!({
            "id": self.id.json(), "type": self.kind, "user": world.user_json(self.user),
            "authorizing_integration_owners": { "0": owner },
        });
        match self.kind {
            kind::COMMAND => json["name"] = json!(self.name),
            kind::COMPONENT => json["interacted_message_id"] = self.message.map_or(Value::Null, MessageId::json),
            _ => {
                let opener = self.opened_by.and_then(|id| world.interactions.get(&id));
                json["triggering_interaction_metadata"] = opener.map_or(Value::Null, |opener| opener.metadata(world));
            }
        }
        json
    }

    /// The types of answer this interaction takes. The lists are those of the real error (discord.py's issue 10010).
    fn takes(&self) -> &'static [i64] {
        match self.kind {
            kind::COMMAND => &[4, 5, 9, 10, 12],
            kind::COMPONENT => &[4, 5, 6, 7, 9, 10, 12],
            kind::AUTOCOMPLETE => &[8],
            _ if self.message.is_some() => &[4, 5, 6, 7, 10, 12],
            _ => &[4, 5, 10, 12],
        }
    }
}

impl World {
    /// `POST /interactions/{id}/{token}/callback`, and the body of an answer to a signed POST.
    pub fn callback(&mut self, id: InteractionId, token: &str, body: &Body, with_response: bool) -> Outcome {
        let outcome = self.first_answer(id, token, body);
        let Some(interaction) = self.interactions.get_mut(&id).filter(|it| it.token == token) else {
            return Err(Refusal::unknown_interaction());
        };
        interaction.changed.notify_waiters();
        if let Err(refusal) = outcome {
            interaction.refused.push(refusal.clone());
            return Err(refusal);
        }
        if !with_response {
            return Ok(Reply::nothing());
        }
        let interaction = &self.interactions[&id];
        let kind = interaction.answer.map_or(0, |(kind, _)| kind);
        let message = interaction.original.and_then(|id| self.message(id));
        let mut json = json!({
            "interaction": {
                "id": id.json(), "type": interaction.kind, "response_message_loading": interaction.waiting,
                "response_message_id": interaction.original.map(MessageId::json),
                "response_message_ephemeral": message.is_some_and(|message| message.only_for.is_some()),
            },
            "resource": { "type": kind },
        });
        if let Some(message) = message.filter(|_| matches!(kind, 4 | 7)) {
            json["resource"]["message"] = self.message_json(message);
        }
        Ok(Reply::ok(json))
    }

    fn first_answer(&mut self, id: InteractionId, token: &str, body: &Body) -> Result<(), Refusal> {
        let now = self.clock.now();
        let interaction = self.interactions.get(&id).filter(|it| it.token == token);
        let interaction = interaction.ok_or_else(Refusal::unknown_interaction)?;
        let took = body.arrived.saturating_duration_since(interaction.born);
        if interaction.answer.is_some() {
            return Err(Refusal::already_acknowledged());
        }
        let limit = self.limits.first_answer;
        let late = now - interaction.created > TimeDelta::from_std(limit).unwrap_or_default();
        if took > limit || late {
            return Err(Refusal::unknown_interaction());
        }
        let object = body.object()?;
        let mut problems = Problems::default();
        problems.know(object, "", &["type", "data"]);
        if given(object, "type").is_none() {
            problems.required("type");
        }
        let answer = problems.choice(object, "type", "", interaction.takes());
        let data = match given(object, "data") {
            Some(data) => problems.object(data, "data").cloned().unwrap_or_default(),
            None => Object::default(),
        };
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        let answer = u8::try_from(answer.unwrap_or(0)).unwrap_or(0);
        match answer {
            4 => self.answer_with_message(id, &data, body)?,
            5 => self.defer(id, &data, body),
            6 => self.point_at_message(id),
            7 => self.answer_with_edit(id, &data, body)?,
            8 => self.suggest(id, &data, body)?,
            9 => self.show_form(id, &data, body)?,
            _ => {
                self.record.violation(format!("{}: answers of type {answer} are not for this bot", body.route));
                return Err(Refusal::unsupported_content());
            }
        }
        self.record.latencies.push(took);
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.answer = Some((answer, took));
        }
        Ok(())
    }

    fn answer_with_message(&mut self, id: InteractionId, data: &Object, body: &Body) -> Result<(), Refusal> {
        draft::check_uploads(&body.uploads)?;
        let mut problems = Problems::default();
        let draft = draft::read(data, "data", Purpose::Answer, false, &mut problems);
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        if draft.is_blank(body.uploads.len()) {
            return Err(Refusal::empty_message());
        }
        self.check_files(&draft, body, &[])?;
        let message = self.write_answer(id, draft, body);
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.original = Some(message);
        }
        Ok(())
    }

    /// Writes an answer or a follow-up into the channel, for everybody or for the one who asked.
    fn write_answer(&mut self, id: InteractionId, mut draft: draft::Draft, body: &Body) -> MessageId {
        let interaction = &self.interactions[&id];
        let (channel, user) = (interaction.channel, interaction.user);
        let kind = if interaction.kind == kind::COMPONENT { 19 } else { 20 };
        let reference = interaction.message.filter(|_| kind == 19);
        let ephemeral = draft.flags.unwrap_or(0) & draft::EPHEMERAL != 0;
        // Only people are parsed unless the answer says otherwise.
        draft.allowed_mentions.get_or_insert_with(|| json!({ "parse": ["users"] }));
        let bot = self.bot;
        let message = self.write(channel, bot, kind, draft, &body.uploads);
        self.tie(channel, message, id, ephemeral.then_some(user));
        if let Some(written) = self.messages.get_mut(&(channel, message)) {
            written.reference = reference;
        }
        self.announce(channel, message);
        message
    }

    fn defer(&mut self, id: InteractionId, data: &Object, body: &Body) {
        let flags = data.get("flags").and_then(Value::as_u64).unwrap_or(0);
        // "The only valid message flag you may use is EPHEMERAL." Builders add empty lists, which say nothing.
        let says = |value: &Value| !value.is_null() && *value != json!([]) && *value != json!("") && *value != false;
        if flags & !draft::EPHEMERAL != 0 || data.iter().any(|(key, value)| key != "flags" && says(value)) {
            self.record.violation(format!("{}: a deferral carries more than the flag EPHEMERAL", body.route));
        }
        let draft = draft::Draft { flags: Some(flags & draft::EPHEMERAL | draft::LOADING), ..draft::Draft::default() };
        let message = self.write_answer(id, draft, &Body::empty(&body.route));
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.original = Some(message);
            interaction.waiting = true;
        }
    }

    fn point_at_message(&mut self, id: InteractionId) {
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.original = interaction.message;
        }
    }

    fn answer_with_edit(&mut self, id: InteractionId, data: &Object, body: &Body) -> Result<(), Refusal> {
        let interaction = &self.interactions[&id];
        let (channel, message) = (interaction.channel, interaction.message.ok_or_else(Refusal::unknown_message)?);
        if self.message(message).is_none() {
            return Err(Refusal::unknown_message());
        }
        let edit = Body { json: Some(Value::Object(data.clone())), ..body.clone() };
        let draft = self.read_edit(channel, message, &edit)?;
        self.point_at_message(id);
        self.change(channel, message, draft, &body.uploads, false);
        Ok(())
    }

    fn suggest(&mut self, id: InteractionId, data: &Object, body: &Body) -> Result<(), Refusal> {
        let focused = self.interactions[&id].focused;
        let mut problems = Problems::default();
        problems.know(data, "data", &["choices"]);
        let choices = problems.list(data, "choices", "data", 0..=25).cloned();
        if given(data, "choices").is_none() {
            problems.required("data.choices");
        }
        check_choices(choices.as_deref().unwrap_or_default(), "data.choices", focused, &mut problems);
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.choices = choices;
        }
        Ok(())
    }

    fn show_form(&mut self, id: InteractionId, data: &Object, body: &Body) -> Result<(), Refusal> {
        let mut problems = Problems::default();
        components::check_modal(data, &mut problems);
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        let mut modal = Value::Object(data.clone());
        if let Some(list) = modal["components"].as_array_mut() {
            components::number(list);
        }
        let mut text = String::new();
        super::messages::strings(&modal, &mut |part| {
            text.push_str(part);
            text.push('\n');
        });
        let (channel, user) = (self.interactions[&id].channel, self.interactions[&id].user);
        self.record.text(channel, Some(user), text);
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.modal = Some(modal);
        }
        Ok(())
    }

    /// The interaction behind a webhook path: 404 until it is answered (discord-api-docs' issue 7220 and many
    /// libraries' trackers: "Unknown Webhook"), 401 after fifteen minutes ("Invalid Webhook Token", issue 6851).
    fn by_token(&self, application: u64, token: &str) -> Result<&Interaction, Refusal> {
        let found = self.tokens.get(token).and_then(|id| self.interactions.get(id));
        let interaction = found.filter(|_| application == self.bot.0).ok_or_else(Refusal::unknown_webhook)?;
        if self.clock.now() - interaction.created > TOKEN_LIFE {
            return Err(Refusal::invalid_webhook_token());
        }
        if interaction.answer.is_none() || interaction.kind == kind::AUTOCOMPLETE {
            return Err(Refusal::unknown_webhook());
        }
        Ok(interaction)
    }

    /// `POST /webhooks/{application}/{token}`.
    pub fn follow_up(&mut self, application: u64, token: &str, body: &Body) -> Outcome {
        let interaction = self.by_token(application, token)?;
        let id = interaction.id;
        if interaction.waiting {
            // Right after a deferral a follow-up edits the loading message; deprecated.
            self.record.violation(format!("{}: a follow-up instead of an edit after a deferral", body.route));
            return self.edit_answer(application, token, None, body);
        }
        draft::check_uploads(&body.uploads)?;
        let mut problems = Problems::default();
        let draft = draft::read(body.object()?, "", Purpose::FollowUp, false, &mut problems);
        self.stranger_keys(body, &problems);
        problems.refuse()?;
        if draft.is_blank(body.uploads.len()) {
            return Err(Refusal::empty_message());
        }
        self.check_files(&draft, body, &[])?;
        let message = self.write_answer(id, draft, body);
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.follow_ups.push(message);
            interaction.changed.notify_waiters();
        }
        let message = self.message(message).ok_or_else(Refusal::unknown_message)?;
        Ok(Reply::ok(self.message_json(message)))
    }

    /// The message a webhook path names, `None` for `@original`.
    fn answered(&self, application: u64, token: &str, which: Option<MessageId>) -> Result<MessageId, Refusal> {
        let interaction = self.by_token(application, token)?;
        let found = match which {
            None => interaction.original,
            Some(id) => {
                let own = interaction.follow_ups.contains(&id) || interaction.original == Some(id);
                (own || interaction.message == Some(id)).then_some(id)
            }
        };
        found.filter(|id| self.message(*id).is_some()).ok_or_else(Refusal::unknown_message)
    }

    /// `GET /webhooks/{application}/{token}/messages/…`.
    pub fn get_answer(&self, application: u64, token: &str, which: Option<MessageId>) -> Outcome {
        let id = self.answered(application, token, which)?;
        Ok(Reply::ok(self.message_json(self.message(id).ok_or_else(Refusal::unknown_message)?)))
    }

    /// `PATCH /webhooks/{application}/{token}/messages/…`.
    pub fn edit_answer(&mut self, application: u64, token: &str, which: Option<MessageId>, body: &Body) -> Outcome {
        let id = self.answered(application, token, which)?;
        let channel = self.places[&id];
        let draft = self.read_edit(channel, id, body)?;
        self.change(channel, id, draft, &body.uploads, false);
        if let Some(interaction) = self.tokens.get(token).and_then(|id| self.interactions.get_mut(id)) {
            if interaction.original == Some(id) {
                interaction.waiting = false;
                interaction.edits += 1;
            }
            interaction.changed.notify_waiters();
        }
        Ok(Reply::ok(self.message_json(self.message(id).ok_or_else(Refusal::unknown_message)?)))
    }

    /// `DELETE /webhooks/{application}/{token}/messages/…`.
    pub fn delete_answer(&mut self, application: u64, token: &str, which: Option<MessageId>) -> Outcome {
        let id = self.answered(application, token, which)?;
        self.remove_message(self.places[&id], id);
        if let Some(interaction) = self.tokens.get(token).and_then(|id| self.interactions.get_mut(id)) {
            interaction.waiting &= interaction.original != Some(id);
            interaction.changed.notify_waiters();
        }
        Ok(Reply::nothing())
    }
}
