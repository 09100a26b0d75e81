//! What people see after they acted: acknowledgements, messages, forms, suggestions.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::FakeDiscord;
use super::components::{self, is_select, ty};
use super::delivery;
use super::ids::{ChannelId, InteractionId, MessageId, UserId};
use super::interactions::Interaction;
use super::refusal::Refusal;
use super::world::{Attachment, Message, Pings, World};

/// How the bot answered first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ack {
    /// The type of the callback: 4 message, 5 and 6 deferred, 7 edit, 8 suggestions, 9 form.
    pub kind: u8,
    /// How long it took.
    pub after: Duration,
}

/// What came of one interaction.
#[derive(Clone)]
pub struct Answer {
    pub(super) discord: FakeDiscord,
    /// The interaction.
    pub id: InteractionId,
}

impl Answer {
    /// Waits for something about the interaction, and fails the test if it does not come.
    async fn wait<T>(&self, what: &str, look: impl Fn(&World, &Interaction) -> Option<T>) -> T {
        let deadline = Instant::now() + self.discord.patience();
        let changed = self.discord.world().interactions[&self.id].changed.clone();
        loop {
            let next = changed.notified();
            let state = {
                let world = self.discord.world();
                let interaction = &world.interactions[&self.id];
                if let Some(found) = look(&world, interaction) {
                    return found;
                }
                describe(interaction)
            };
            let left = deadline.saturating_duration_since(Instant::now());
            let came = tokio::time::timeout(left, next).await.is_ok();
            assert!(came, "no {what} for {state}\n{}", self.discord.last_requests());
        }
    }

    /// The first answer.
    pub async fn acknowledged(&self) -> Ack {
        self.wait("acknowledgement", |_, it| it.answer.map(|(kind, after)| Ack { kind, after })).await
    }

    /// The first answer, which must not take longer than this.
    pub async fn acknowledged_within(&self, limit: Duration) -> Ack {
        let ack = self.acknowledged().await;
        assert!(ack.after <= limit, "acknowledged after {:?}, not within {limit:?}", ack.after);
        ack
    }

    /// The message the person ends up looking at: the answer, once it no longer says "is thinking"; after an
    /// answer that edits, the message edited; after a silent acknowledgement, what was edited or sent next.
    pub async fn message(&self) -> SeenMessage {
        let seen = |world: &World, it: &Interaction| {
            let (kind, _) = it.answer?;
            assert!(kind != 9, "a form was shown, not a message, for {}", describe(it));
            assert!(kind != 8, "suggestions were given, not a message, for {}", describe(it));
            let id = match kind {
                5 if it.waiting => return None,
                6 if it.edits == 0 => *it.follow_ups.first()?,
                _ => it.original?,
            };
            world.message(id).map(|message| SeenMessage::of(world, message))
        };
        self.wait("message", seen).await
    }

    /// The form that was shown.
    pub async fn modal(&self) -> Modal {
        let seen = |_: &World, it: &Interaction| {
            let (kind, _) = it.answer?;
            assert!(kind == 9, "no form was shown but an answer of type {kind} given, for {}", describe(it));
            Modal::of(it)
        };
        self.wait("form", seen).await
    }

    /// The suggestions: what is shown, and what it stands for.
    pub async fn choices(&self) -> Vec<(String, Value)> {
        let pair = |choice: &Value| (choice["name"].as_str().unwrap_or_default().to_owned(), choice["value"].clone());
        self.wait("suggestions", |_, it| Some(it.choices.as_ref()?.iter().map(pair).collect())).await
    }

    /// The first `count` further messages.
    pub async fn follow_ups(&self, count: usize) -> Vec<SeenMessage> {
        let seen = |world: &World, it: &Interaction| {
            let ids = it.follow_ups.get(..count)?;
            Some(ids.iter().filter_map(|id| world.message(*id)).map(|it| SeenMessage::of(world, it)).collect())
        };
        self.wait("further messages", seen).await
    }

    /// The answer after so many edits, a deferral's first included.
    pub async fn edited(&self, times: usize) -> SeenMessage {
        let seen = |world: &World, it: &Interaction| {
            let message = world.message(it.original?)?;
            (it.edits >= times).then(|| SeenMessage::of(world, message))
        };
        self.wait("edit", seen).await
    }

    /// The first answer so far, without waiting.
    pub fn ack(&self) -> Option<Ack> {
        let world = self.discord.world();
        world.interactions[&self.id].answer.map(|(kind, after)| Ack { kind, after })
    }

    /// The message the person looks at by now, if there is one and it no longer says "is thinking".
    pub fn shown(&self) -> Option<SeenMessage> {
        let world = self.discord.world();
        let interaction = &world.interactions[&self.id];
        let message = interaction.original.filter(|_| !interaction.waiting)?;
        world.message(message).map(|message| SeenMessage::of(&world, message))
    }

    /// The token, for tests that answer by hand.
    pub fn token(&self) -> String {
        self.discord.world().interactions[&self.id].token.clone()
    }

    /// Hands the same interaction to the bot once more, as happens when a line breaks at the wrong moment.
    pub async fn send_again(&self) {
        let payload = self.discord.world().interactions[&self.id].payload.clone();
        delivery::deliver(&self.discord, self.id, &payload).await;
    }

    /// What was sent to the bot.
    pub fn payload(&self) -> Value {
        Value::clone(&self.discord.world().interactions[&self.id].payload)
    }

    /// Waits until it is plain that no answer comes: the bot could not be reached, or three seconds are over.
    pub async fn fails(&self) {
        let deadline = Instant::now() + Duration::from_millis(3100);
        while Instant::now() < deadline {
            {
                let world = self.discord.world();
                let interaction = &world.interactions[&self.id];
                assert!(interaction.answer.is_none(), "answered after all: {}", describe(interaction));
                if interaction.unreachable.is_some() {
                    return;
                }
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Answers that were refused so far.
    pub fn refused(&self) -> Vec<Refusal> {
        self.discord.world().interactions[&self.id].refused.clone()
    }
}

fn describe(interaction: &Interaction) -> String {
    let refused: Vec<String> = interaction.refused.iter().map(|refusal| refusal.body().to_string()).collect();
    format!(
        "{:?} (interaction {}, answered {:?}, still thinking: {}, refused {refused:?}, unreachable {:?})",
        interaction.name, interaction.id, interaction.answer, interaction.waiting, interaction.unreachable
    )
}

/// A message as somebody sees it.
#[derive(Clone)]
pub struct SeenMessage {
    /// The id.
    pub id: MessageId,
    /// Where it is.
    pub channel: ChannelId,
    /// Who wrote it.
    pub author: UserId,
    /// The text.
    pub content: String,
    /// Embeds, as JSON.
    pub embeds: Vec<Value>,
    /// Components, as JSON.
    pub components: Vec<Value>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Flags.
    pub flags: u64,
    /// How often it was edited.
    pub edits: usize,
    /// Whether it is pinned.
    pub pinned: bool,
    /// The thread started from it.
    pub thread: Option<ChannelId>,
    /// The only person who sees it.
    pub only_for: Option<UserId>,
    /// Whom it pinged.
    pub pings: Pings,
    /// The sender's mark.
    pub nonce: Option<Value>,
}

/// A button on a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What comes back, for all but links.
    pub custom_id: Option<String>,
    /// Where it leads, for links.
    pub url: Option<String>,
    /// Whether it can be pressed.
    pub disabled: bool,
    /// Its style.
    pub style: u64,
}

impl SeenMessage {
    /// A message as it stands.
    pub fn of(world: &World, message: &Message) -> Self {
        let thread = ChannelId(message.id.0);
        Self {
            id: message.id,
            channel: message.channel,
            author: message.author,
            content: message.content.clone(),
            embeds: message.embeds.clone(),
            components: message.components.clone(),
            attachments: message.attachments.clone(),
            flags: message.flags,
            edits: message.edits,
            pinned: message.pinned.is_some(),
            thread: world.channels.contains_key(&thread).then_some(thread),
            only_for: message.only_for,
            pings: message.pings.clone(),
            nonce: message.nonce.clone(),
        }
    }

    /// Whether only one person sees it.
    pub fn is_ephemeral(&self) -> bool {
        self.only_for.is_some()
    }

    /// Everything it says, in reading order: content, embeds, text components, buttons, alt texts.
    pub fn text(&self) -> String {
        let mut lines = vec![self.content.clone()];
        let mut add = |value: &Value| lines.extend(value.as_str().map(str::to_owned));
        for embed in &self.embeds {
            add(&embed["author"]["name"]);
            add(&embed["title"]);
            add(&embed["description"]);
            for field in embed["fields"].as_array().into_iter().flatten() {
                add(&field["name"]);
                add(&field["value"]);
            }
            add(&embed["footer"]["text"]);
        }
        for component in self.all_components() {
            for key in ["content", "placeholder", "label"] {
                add(&component[key]);
            }
            for option in component["options"].as_array().into_iter().flatten() {
                add(&option["label"]);
                add(&option["description"]);
            }
        }
        lines.extend(self.attachments.iter().filter_map(|file| file.description.clone()));
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    fn all_components(&self) -> Vec<&Value> {
        let mut all = Vec::new();
        components::walk(&self.components, &mut all);
        all
    }

    /// Its buttons, in order.
    pub fn buttons(&self) -> Vec<Button> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let button = |component: &Value| Button {
            label: text(&component["label"]).unwrap_or_default(),
            custom_id: text(&component["custom_id"]),
            url: text(&component["url"]),
            disabled: component["disabled"] == true,
            style: component["style"].as_u64().unwrap_or(0),
        };
        self.all_components().into_iter().filter(|it| it["type"] == ty::BUTTON).map(button).collect()
    }

    /// The button of this label.
    pub fn button(&self, label: &str) -> Button {
        let found = self.buttons().into_iter().find(|button| button.label == label);
        found.unwrap_or_else(|| panic!("no button {label:?} on\n{}", self.text()))
    }

    /// What the menu with this placeholder offers, each with whether it is chosen.
    pub fn choices(&self, placeholder: &str) -> Vec<(&str, bool)> {
        let menus = self.menus();
        let menu = menus.into_iter().find(|menu| menu["placeholder"] == placeholder);
        let menu = menu.unwrap_or_else(|| panic!("no menu {placeholder:?} on\n{}", self.text()));
        let options = menu["options"].as_array().into_iter().flatten();
        options.map(|it| (it["label"].as_str().unwrap_or_default(), it["default"] == true)).collect()
    }

    /// Its menus, as JSON.
    pub fn menus(&self) -> Vec<&Value> {
        let menu = |component: &&Value| component["type"].as_i64().is_some_and(is_select);
        self.all_components().into_iter().filter(menu).collect()
    }
}

impl From<&SeenMessage> for MessageId {
    fn from(message: &SeenMessage) -> Self {
        message.id
    }
}

/// A form on somebody's screen.
#[derive(Clone, Debug)]
pub struct Modal {
    /// The interaction it answers.
    pub opened_by: InteractionId,
    /// Its title.
    pub title: String,
    /// Its id.
    pub custom_id: String,
    /// Its fields.
    pub inputs: Vec<Input>,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its id.
    pub custom_id: String,
    /// Its name.
    pub label: String,
    /// The grey text in it.
    pub placeholder: String,
    /// What it is filled with beforehand.
    pub value: String,
    /// Whether it must be filled in.
    pub required: bool,
    /// The longest text it takes.
    pub max_length: u64,
}

impl Modal {
    fn of(interaction: &Interaction) -> Option<Self> {
        let modal = interaction.modal.as_ref()?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let rows = modal["components"].as_array().map_or(&[][..], Vec::as_slice);
        let input = |row: &Value| {
            let (field, label) = if row["type"] == ty::ROW {
                (&row["components"][0], &row["components"][0]["label"])
            } else {
                (&row["component"], &row["label"])
            };
            Some(Input {
                custom_id: field["custom_id"].as_str()?.to_owned(),
                label: text(label),
                placeholder: text(&field["placeholder"]),
                value: text(&field["value"]),
                required: field["required"] != false,
                max_length: field["max_length"].as_u64().unwrap_or(4000),
            })
        };
        Some(Self {
            opened_by: interaction.id,
            title: text(&modal["title"]),
            custom_id: text(&modal["custom_id"]),
            inputs: rows.iter().filter_map(input).collect(),
        })
    }
}
