//! The body of a message, new or edited, checked against everything Discord says about it.
//!
//! Sources: *Message*, "Create Message", "Edit Message", "Embed Limits", "Allowed Mentions Object".

use std::sync::Arc;

use serde_json::{Value, json};

use super::components;
use super::form::{Object, Problems, below, given, snowflake};
use super::refusal::Refusal;

/// Only the person who asked sees it.
pub const EPHEMERAL: u64 = 1 << 6;
/// "… is thinking".
pub const LOADING: u64 = 1 << 7;
/// No previews.
pub const SUPPRESS_EMBEDS: u64 = 1 << 2;
/// No sound.
pub const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;
/// Components instead of content and embeds.
pub const COMPONENTS_V2: u64 = 1 << 15;
/// It carries a thread.
pub const HAS_THREAD: u64 = 1 << 5;

/// What one file may weigh (*Reference*, "Uploading Files").
const FILE_LIMIT: usize = 10 * 1024 * 1024;
/// What one request may weigh (*Message*, "Limitations").
const REQUEST_LIMIT: usize = 25 * 1024 * 1024;

/// A file that came with a request.
#[derive(Clone)]
pub struct Upload {
    /// The number in `files[n]`.
    pub number: u64,
    /// Its name.
    pub filename: String,
    /// Its media type.
    pub content_type: String,
    /// The file.
    pub bytes: Arc<[u8]>,
}

/// What the message is for; each use takes a few fields of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// `POST /channels/{id}/messages`.
    Post,
    /// `PATCH` of any message.
    Edit,
    /// Callback of type 4 or 7; the fields are below `data`.
    Answer,
    /// `POST /webhooks/{id}/{token}`.
    FollowUp,
}

/// A file the message keeps or gets.
pub struct Described {
    /// The id of a file it has, or the number of one that comes along.
    pub id: u64,
    /// A new name.
    pub filename: Option<String>,
    /// The alt text.
    pub description: Option<String>,
}

/// A message body that passed. Absent fields are `None`; cleared ones are empty.
#[derive(Default)]
pub struct Draft {
    /// The text.
    pub content: Option<String>,
    /// Embeds, trimmed.
    pub embeds: Option<Vec<Value>>,
    /// Components, numbered.
    pub components: Option<Vec<Value>>,
    /// Flags.
    pub flags: Option<u64>,
    /// Who may be pinged.
    pub allowed_mentions: Option<Value>,
    /// Files kept and described.
    pub attachments: Option<Vec<Described>>,
    /// The sender's mark.
    pub nonce: Option<Value>,
    /// Whether a second message with this mark is the first one again.
    pub enforce_nonce: bool,
    /// The message replied to.
    pub reply_to: Option<u64>,
    /// Whether a missing one is an error.
    pub reply_must_exist: bool,
    /// A poll.
    pub poll: Option<Value>,
}

impl Draft {
    /// Whether anything is to be seen.
    pub fn is_blank(&self, files: usize) -> bool {
        let none = |list: &Option<Vec<Value>>| list.as_ref().is_none_or(Vec::is_empty);
        self.content.as_ref().is_none_or(String::is_empty)
            && none(&self.embeds)
            && none(&self.components)
            && self.poll.is_none()
            && files == 0
    }
}

/// Reads a message body. Everything wrong with it ends up in `problems`.
pub fn read(body: &Object, at: &str, purpose: Purpose, layout: bool, problems: &mut Problems) -> Draft {
    let known: &[&str] = match purpose {
        Purpose::Post => &[
            "content",
            "nonce",
            "tts",
            "embeds",
            "allowed_mentions",
            "message_reference",
            "components",
            "sticker_ids",
            "attachments",
            "flags",
            "enforce_nonce",
            "poll",
        ],
        Purpose::Edit => &["content", "embeds", "flags", "allowed_mentions", "components", "attachments"],
        Purpose::Answer | Purpose::FollowUp => {
            &["tts", "content", "embeds", "allowed_mentions", "flags", "components", "attachments", "poll"]
        }
    };
    problems.know(body, at, known);
    let cleared = |key: &str| body.get(key).is_some_and(Value::is_null);
    let flags = read_flags(body, at, purpose, problems);
    let layout = layout || flags.is_some_and(|flags| flags & COMPONENTS_V2 != 0);
    let content = problems.text(body, "content", at, 0..=2000).or_else(|| cleared("content").then(String::new));
    let embeds = read_embeds(body, at, problems).or_else(|| cleared("embeds").then(Vec::new));
    let components = match problems.list(body, "components", at, 0..=40) {
        None => cleared("components").then(Vec::new),
        Some(list) => {
            // Component errors carry the path from the body's root, so the check is told where that is.
            let mut inner = Problems::default();
            components::check_message(list, layout, &mut inner);
            problems.take(inner, at);
            let mut list = list.clone();
            components::number(&mut list);
            Some(list)
        }
    };
    problems.boolean(body, "tts", at);
    let (nonce, enforce_nonce) = read_nonce(body, at, problems);
    let reference = given(body, "message_reference").and_then(Value::as_object);
    let draft = Draft {
        allowed_mentions: read_allowed_mentions(body, at, problems),
        attachments: read_attachments(body, at, problems),
        reply_to: reference.and_then(|reference| snowflake(reference.get("message_id")?)),
        reply_must_exist: reference.is_some_and(|it| it.get("fail_if_not_exists") != Some(&json!(false))),
        poll: read_poll(body, at, problems),
        content,
        embeds,
        components,
        flags,
        nonce,
        enforce_nonce,
    };
    if layout && problems.is_empty() {
        let content = draft.content.as_ref().is_some_and(|content| !content.is_empty());
        let embeds = draft.embeds.as_ref().is_some_and(|embeds| !embeds.is_empty());
        for (key, present) in [("content", content), ("embeds", embeds), ("poll", draft.poll.is_some())] {
            if present {
                let message = format!("The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
                problems.add(&below(at, key), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message);
            }
        }
    }
    draft
}

fn read_flags(body: &Object, at: &str, purpose: Purpose, problems: &mut Problems) -> Option<u64> {
    let flags = problems.number(body, "flags", at, 0..=i64::MAX)?;
    let flags = u64::try_from(flags).ok()?;
    let may = SUPPRESS_EMBEDS
        | COMPONENTS_V2
        | match purpose {
            Purpose::Post => SUPPRESS_NOTIFICATIONS,
            // An edit may repeat flags that are set already; others are ignored without a word.
            Purpose::Edit => SUPPRESS_NOTIFICATIONS | EPHEMERAL | HAS_THREAD | LOADING,
            Purpose::Answer | Purpose::FollowUp => SUPPRESS_NOTIFICATIONS | EPHEMERAL,
        };
    if flags & !may != 0 {
        problems.strangers.push(format!("{} (bits {:#x} cannot be set here)", below(at, "flags"), flags & !may));
    }
    Some(flags & may)
}

fn read_nonce(body: &Object, at: &str, problems: &mut Problems) -> (Option<Value>, bool) {
    let enforce = problems.boolean(body, "enforce_nonce", at).unwrap_or(false);
    let nonce = given(body, "nonce").cloned();
    match &nonce {
        Some(Value::String(_)) => {
            problems.text(body, "nonce", at, 0..=25);
        }
        Some(Value::Number(number)) if number.is_i64() || number.is_u64() => {}
        Some(_) => problems.add(&below(at, "nonce"), "STRING_TYPE_CONVERT", "Could not interpret nonce as string."),
        None if enforce => problems.strangers.push(format!("{} (without a nonce)", below(at, "enforce_nonce"))),
        None => {}
    }
    (nonce, enforce)
}

fn read_embeds(body: &Object, at: &str, problems: &mut Problems) -> Option<Vec<Value>> {
    let list = problems.list(body, "embeds", at, 0..=10)?;
    let mut total = 0;
    let mut read = Vec::with_capacity(list.len());
    for (index, embed) in list.iter().enumerate() {
        let at = below(&below(at, "embeds"), index);
        if let Some(embed) = problems.object(embed, &at) {
            read.push(read_embed(embed, &at, &mut total, problems));
        }
    }
    if total > 6000 {
        let message = "Embed size exceeds maximum size of 6000";
        problems.add(&below(at, "embeds"), "MAX_EMBED_SIZE_EXCEEDED", message);
    }
    Some(read)
}

fn read_embed(embed: &Object, at: &str, total: &mut usize, problems: &mut Problems) -> Value {
    let known = [
        "title",
        "type",
        "description",
        "url",
        "timestamp",
        "color",
        "footer",
        "image",
        "thumbnail",
        "video",
        "provider",
        "author",
        "fields",
    ];
    problems.know(embed, at, &known);
    let mut read = embed.clone();
    let mut keep = |key: &str, text: Option<String>, into: &mut Object| {
        if let Some(text) = text {
            *total += text.chars().count();
            into.insert(key.to_owned(), Value::String(text));
        }
    };
    keep("title", problems.text(embed, "title", at, 0..=256), &mut read);
    keep("description", problems.text(embed, "description", at, 0..=4096), &mut read);
    problems.url(embed, "url", at, &["http", "https"]);
    problems.number(embed, "color", at, 0..=0xff_ffff);
    if let Some(stamp) = problems.text(embed, "timestamp", at, 0..=100)
        && chrono::DateTime::parse_from_rfc3339(&stamp).is_err()
    {
        let message = format!("Could not parse {stamp}. Should be ISO8601.");
        problems.add(&below(at, "timestamp"), "DATE_TIME_TYPE_PARSE", message);
    }
    for (part, name, most) in [("footer", "text", 2048), ("author", "name", 256)] {
        let at = below(at, part);
        let Some(value) = given(embed, part) else { continue };
        let Some(object) = problems.object(value, &at) else { continue };
        problems.know(object, &at, &["text", "name", "url", "icon_url", "proxy_icon_url"]);
        let text = problems.needed(object, name, &at, 1..=most);
        problems.url(object, "icon_url", &at, &["http", "https", "attachment"]);
        problems.url(object, "url", &at, &["http", "https"]);
        let mut object = object.clone();
        keep(name, text, &mut object);
        read.insert(part.to_owned(), Value::Object(object));
    }
    for part in ["image", "thumbnail"] {
        let Some(value) = given(embed, part) else { continue };
        let Some(object) = problems.object(value, &below(at, part)) else { continue };
        if given(object, "url").is_none() {
            problems.required(&below(&below(at, part), "url"));
        }
        problems.url(object, "url", &below(at, part), &["http", "https", "attachment"]);
    }
    let mut fields = Vec::new();
    for (index, field) in problems.list(embed, "fields", at, 0..=25).into_iter().flatten().enumerate() {
        let at = below(&below(at, "fields"), index);
        let Some(object) = problems.object(field, &at) else { continue };
        problems.know(object, &at, &["name", "value", "inline"]);
        problems.boolean(object, "inline", &at);
        let mut field = object.clone();
        keep("name", problems.needed(object, "name", &at, 1..=256), &mut field);
        keep("value", problems.needed(object, "value", &at, 1..=1024), &mut field);
        fields.push(Value::Object(field));
    }
    let shown = ["title", "description", "footer", "author", "image", "thumbnail"];
    let blank = |key: &str| given(&read, key).is_none_or(|value| value == "");
    if fields.is_empty() && shown.iter().all(|key| blank(key)) {
        problems.required(&below(at, "description"));
    }
    read.insert("fields".to_owned(), Value::Array(fields));
    read.insert("type".to_owned(), json!("rich"));
    Value::Object(read)
}

/// Source: *Message*, "Allowed Mentions Object": `parse` and the list of the same kind exclude each other, unless the
/// list is empty.
fn read_allowed_mentions(body: &Object, at: &str, problems: &mut Problems) -> Option<Value> {
    let at = below(at, "allowed_mentions");
    let value = given(body, "allowed_mentions")?;
    let object = problems.object(value, &at)?;
    problems.know(object, &at, &["parse", "roles", "users", "replied_user"]);
    problems.boolean(object, "replied_user", &at);
    let parse = problems.list(object, "parse", &at, 0..=3).cloned().unwrap_or_default();
    for (index, word) in parse.iter().enumerate() {
        if !["users", "roles", "everyone"].contains(&word.as_str().unwrap_or_default()) {
            let message = "Value must be one of ('users', 'roles', 'everyone').";
            problems.add(&below(&below(&at, "parse"), index), "BASE_TYPE_CHOICES", message);
        }
    }
    for kind in ["users", "roles"] {
        let list = problems.list(object, kind, &at, 0..=100).cloned().unwrap_or_default();
        if !list.is_empty() && parse.contains(&json!(kind)) {
            let message = format!("parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
            problems.add(&at, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message);
        }
        for (index, id) in list.iter().enumerate().filter(|(_, id)| snowflake(id).is_none()) {
            let message = format!("Value \"{id}\" is not snowflake.");
            problems.add(&below(&below(&at, kind), index), "NUMBER_TYPE_COERCE", message);
        }
    }
    Some(value.clone())
}

fn read_attachments(body: &Object, at: &str, problems: &mut Problems) -> Option<Vec<Described>> {
    let list = problems.list(body, "attachments", at, 0..=10)?;
    let mut read = Vec::new();
    for (index, file) in list.iter().enumerate() {
        let at = below(&below(at, "attachments"), index);
        let Some(object) = problems.object(file, &at) else { continue };
        let known =
            ["id", "filename", "description", "title", "duration_secs", "waveform", "is_spoiler", "content_type"];
        problems.know(object, &at, &known);
        let description = problems.text(object, "description", &at, 0..=1024);
        let filename = problems.text(object, "filename", &at, 1..=1024);
        match object.get("id").and_then(snowflake) {
            Some(id) => read.push(Described { id, filename, description }),
            None => problems.required(&below(&at, "id")),
        }
    }
    Some(read)
}

fn read_poll(body: &Object, at: &str, problems: &mut Problems) -> Option<Value> {
    let at = below(at, "poll");
    let value = given(body, "poll")?;
    let poll = problems.object(value, &at)?;
    match given(poll, "question").and_then(Value::as_object) {
        None => problems.required(&below(&at, "question")),
        Some(question) => {
            problems.needed(question, "text", &below(&at, "question"), 1..=300);
        }
    }
    for (index, answer) in problems.list(poll, "answers", &at, 1..=10).into_iter().flatten().enumerate() {
        let at = below(&below(&below(&at, "answers"), index), "poll_media");
        if let Some(media) = answer["poll_media"].as_object() {
            problems.text(media, "text", &at, 1..=55);
        }
    }
    problems.number(poll, "duration", &at, 1..=768);
    Some(value.clone())
}

/// Refuses uploads that are too many or too big.
pub fn check_uploads(uploads: &[Upload]) -> Result<(), Refusal> {
    let total: usize = uploads.iter().map(|upload| upload.bytes.len()).sum();
    if total > REQUEST_LIMIT || uploads.iter().any(|upload| upload.bytes.len() > FILE_LIMIT) {
        return Err(Refusal::too_large());
    }
    if uploads.len() > 10 { Err(Refusal::too_many_attachments()) } else { Ok(()) }
}
