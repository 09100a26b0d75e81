//! Answering interactions: acknowledged in time whatever the database does, answered once.
//!
//! The first response must come within 3 seconds and is given within one; what takes longer is deferred and
//! edited in. A form must be the first response, so it never waits for the database longer than that.
//! <https://discord.com/developers/docs/interactions/receiving-and-responding>

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use serenity::all::Interaction;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};

use super::Discord;
use super::incoming::{Incoming, What, age, read};
use super::multipart;
use super::render::{self, EPHEMERAL};
use super::rest::{Call, RestError};
use crate::chat::{Manner, Platform, Reply, WorkspaceRef};
use crate::commands::{Request, grammar, group_names};
use crate::quiz::schedule::zones_like;
use crate::words::Words;

/// Work that is done within this needs no deferral.
const SHORT: Duration = Duration::from_millis(700);
/// A first response sent later than this is refused by Discord.
const FIRST_RESPONSE: Duration = Duration::from_millis(2800);
/// How long an answer may be edited in after a deferral, by Discord's rule; a little less.
const FOLLOW_UP: Duration = Duration::from_mins(14);
/// Suggestions shown while typing, by Discord's rule.
const SUGGESTIONS: usize = 25;
/// Interactions remembered so that one delivered twice is answered once.
const REMEMBERED: usize = 10_000;

/// How long a deferral given as a response may take to arrive, step by step.
const UNTIL_IT_IS_THERE: [Duration; 4] =
    [Duration::from_millis(150), Duration::from_millis(400), Duration::from_secs(1), Duration::from_secs(2)];

const PONG: u8 = 1;
const MESSAGE: u8 = 4;
const DEFERRED_MESSAGE: u8 = 5;
const DEFERRED_UPDATE: u8 = 6;
const UPDATE: u8 = 7;
const SUGGESTION: u8 = 8;
const MODAL: u8 = 9;

/// The interaction was answered already; here: our own first try got through.
const ALREADY_ACKNOWLEDGED: u64 = 40060;

/// The interactions seen lately.
#[derive(Debug, Default)]
pub(super) struct Seen {
    ids: HashSet<u64>,
    order: VecDeque<u64>,
}

impl Seen {
    /// Whether this is the first time.
    fn first(&mut self, id: u64) -> bool {
        if !self.ids.insert(id) {
            return false;
        }
        self.order.push_back(id);
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
        true
    }
}

/// Where an answer goes.
struct Answering {
    discord: Arc<Discord>,
    id: u64,
    token: String,
    received: Instant,
    /// How old the click was then.
    age: Duration,
    first: FirstResponse,
}

/// How the first response reaches Discord.
enum FirstResponse {
    /// By a call of ours: the interaction came over the gateway.
    Callback,
    /// As the response to Discord's own request.
    Response(Mutex<Option<oneshot::Sender<Value>>>),
}

/// Answers an interaction that came over the gateway.
pub(super) async fn answer(discord: Arc<Discord>, seen: &Mutex<Seen>, interaction: &Interaction) {
    let received = Instant::now();
    let now = (discord.clock)();
    let Some(incoming) = read(interaction, now) else { return };
    if !seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner).first(incoming.id) {
        tracing::info!("an interaction was delivered twice and is answered once");
        return;
    }
    let Incoming { id, token, what } = incoming;
    let age = age(id, now);
    Answering { discord, id, token, received, age, first: FirstResponse::Callback }.answer(what).await;
}

/// Answers an interaction that Discord posted to us; gives what to respond. What takes longer is edited in later.
/// The same one posted again is worked on again, which changes nothing: every effect is bound to its id.
pub(super) async fn answer_over_http(discord: Arc<Discord>, interaction: Interaction) -> Option<Value> {
    let received = Instant::now();
    let now = (discord.clock)();
    let Incoming { id, token, what } = read(&interaction, now)?;
    let age = age(id, now);
    let (respond, response) = oneshot::channel();
    let first = FirstResponse::Response(Mutex::new(Some(respond)));
    // On a task of its own: it goes on to the end even when Discord hangs up.
    tokio::spawn(Answering { discord, id, token, received, age, first }.answer(what));
    response.await.ok()
}

impl Answering {
    async fn answer(self, what: What) {
        match what {
            What::Ping => self.first(json!({ "type": PONG })).await,
            What::Refused(refusal, language) => {
                self.first(message(&refusal.reply(Words::of(language)), MESSAGE, true)).await;
            }
            What::Complete { at, person, path, option, typed, language } => {
                let words = Words::of(language);
                let suggestions = async {
                    match (option.as_str(), &at) {
                        ("name" | "group", Some(at)) => self.groups(at, &person, &path, &typed).await,
                        _ => self.suggestions(words, &path, &option, &typed).await,
                    }
                };
                let choices = timeout(SHORT, suggestions).await.unwrap_or_default();
                self.first(json!({ "type": SUGGESTION, "data": { "choices": choices } })).await;
            }
            What::Ask(request) => self.ask(*request).await,
        }
    }

    async fn ask(&self, request: Request) {
        let manner = request.ask.manner();
        let turns_page = request.ask.turns_page();
        let private = manner != Manner::Public;
        // The workspace's language would have to be asked for, and it is the asking that takes too long.
        let words = Words::of(request.language.unwrap_or_default());
        let late_form = request.ask.form_at_once(words);
        // A file or a picture goes with an edit, which both ways of answering have.
        let short = if request.ask.brings_file() { Duration::ZERO } else { SHORT };
        let name = request.ask.name();
        let discord = self.discord.clone();
        // On a task of its own: it goes on to the end whatever becomes of the answer.
        let mut work = tokio::spawn(async move {
            discord.app.handle(&request).await.told(discord.as_ref(), &request.channel.workspace).await
        });
        tokio::select! {
            reply = &mut work, if !short.is_zero() => {
                if let Ok(reply) = reply {
                    let kind = if turns_page { UPDATE } else { MESSAGE };
                    self.first(message(&reply, kind, private)).await;
                }
            }
            () = sleep(short) => {
                if let Some(form) = late_form {
                    // The checks come late; they are made again when the form comes back.
                    self.first(message(&form, MESSAGE, true)).await;
                    return;
                }
                let kind = if turns_page { DEFERRED_UPDATE } else { DEFERRED_MESSAGE };
                let mut deferral = json!({ "type": kind });
                if private && !turns_page {
                    deferral["data"] = json!({ "flags": EPHEMERAL });
                }
                self.first(deferral).await;
                if let Ok(reply) = work.await {
                    self.edit_in(&reply).await;
                }
            }
        }
        tracing::debug!(ask = name, milliseconds = self.received.elapsed().as_millis(), "answered");
    }

    /// The first response.
    async fn first(&self, response: Value) {
        if let FirstResponse::Response(respond) = &self.first {
            let respond = respond.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
            let sent = respond.is_some_and(|respond| respond.send(response).is_ok());
            self.count(sent);
            if !sent {
                tracing::warn!("Discord hung up before an interaction was answered");
            }
            return;
        }
        let outcome = self
            .discord
            .rest
            .call(&Call {
                method: Method::POST,
                path: format!("/interactions/{}/{}/callback", self.id, self.token),
                route: format!("callback {}", self.id),
                body: Some(&response),
                uploads: &[],
                reason: None,
                interaction: true,
                until: self.received + FIRST_RESPONSE,
            })
            .await;
        match outcome {
            Ok(_) | Err(RestError::Refused { code: ALREADY_ACKNOWLEDGED, .. }) => self.count(true),
            Err(error) => {
                self.count(false);
                tracing::warn!(%error, "an interaction could not be acknowledged");
            }
        }
    }

    fn count(&self, responded: bool) {
        let metrics = &self.discord.app.metrics;
        if responded {
            metrics.responded(Platform::Discord, self.age + self.received.elapsed());
        } else {
            metrics.unanswered(Platform::Discord);
        }
    }

    /// The answer after a deferral.
    async fn edit_in(&self, reply: &Reply) {
        let plain = render::message(reply);
        let uploads = multipart::uploads(reply).await;
        let mut body = plain.clone();
        multipart::attach(&mut body, &uploads);
        let mut call = Call {
            method: Method::PATCH,
            path: format!("/webhooks/{}/{}/messages/@original", self.discord.application_id, self.token),
            route: format!("original {}", self.id),
            body: Some(&body),
            uploads: &uploads,
            reason: None,
            interaction: true,
            until: self.received + FOLLOW_UP,
        };
        let mut waits = UNTIL_IT_IS_THERE.iter();
        loop {
            match (self.discord.rest.call(&call).await, &self.first) {
                (Ok(_), _) => return,
                // Our response may still be on its way, so that there is nothing to edit yet.
                (Err(RestError::Refused { status: 404, .. }), FirstResponse::Response(_)) if waits.len() > 0 => {
                    sleep(waits.next().copied().unwrap_or_default()).await;
                }
                // The words say what the picture shows.
                (Err(RestError::Refused { .. }), _) if !call.uploads.is_empty() && reply.file.is_none() => {
                    call = Call { body: Some(&plain), uploads: &[], ..call };
                }
                (Err(error), _) => return tracing::warn!(%error, "an answer could not be shown"),
            }
        }
    }

    /// What an option being typed may become.
    async fn suggestions(&self, words: &Words, path: &[String], option: &str, typed: &str) -> Vec<Value> {
        let same = |value: String| (value.clone(), value);
        let found: Vec<(String, String)> = match option {
            "zone" => zones_like(typed, SUGGESTIONS).into_iter().map(|zone| same(zone.to_owned())).collect(),
            "packs" | "role" => self.packs(typed).await.into_iter().map(same).collect(),
            "command" => command_names(words, typed),
            _ => {
                tracing::debug!(?path, option, "nothing to suggest");
                Vec::new()
            }
        };
        choices(found)
    }

    /// Names of study groups.
    async fn groups(&self, at: &WorkspaceRef, person: &str, path: &[String], typed: &str) -> Vec<Value> {
        let names = group_names(&self.discord.app, at, person, path, typed).await.unwrap_or_default();
        choices(names.into_iter().map(|name| (name.clone(), name)).collect())
    }

    /// Completes the last pack of a list, the ones before it kept.
    async fn packs(&self, typed: &str) -> Vec<String> {
        let Ok(packs) = self.discord.app.store.packs().await else { return Vec::new() };
        let (before, last) = typed.rsplit_once(',').map_or(("", typed), |(before, last)| (before, last));
        let chosen: Vec<_> = before.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
        let last = last.trim().to_lowercase();
        let names = std::iter::once("all".to_owned())
            .filter(|_| chosen.is_empty())
            .chain(packs.into_iter().map(|pack| pack.pack));
        names
            .filter(|name| name.contains(&last) && !chosen.contains(&name.as_str()))
            .map(|name| chosen.iter().copied().chain([name.as_str()]).collect::<Vec<_>>().join(","))
            .collect()
    }
}

/// What is shown and what it stands for, as Discord takes it.
fn choices(found: Vec<(String, String)>) -> Vec<Value> {
    found
        .into_iter()
        .filter(|(_, value)| value.chars().count() <= 100)
        .take(SUGGESTIONS)
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .collect()
}

/// Commands that hold what was typed, as the reader calls them and as they are called in English.
fn command_names(words: &Words, typed: &str) -> Vec<(String, String)> {
    let typed = typed.to_lowercase();
    let mut names = Vec::new();
    for command in grammar::commands().get_subcommands() {
        names.push(command.get_name().to_owned());
        names.extend(command.get_subcommands().map(|sub| format!("{} {}", command.get_name(), sub.get_name())));
    }
    let called = names.into_iter().map(|name| (words.command(&name), name));
    called.filter(|(own, english)| own.contains(&typed) || english.contains(&typed)).collect()
}

/// A reply as a first response: a form, a message, or a new face for the message the button stands on.
fn message(reply: &Reply, kind: u8, private: bool) -> Value {
    if let Some(form) = &reply.form {
        return json!({ "type": MODAL, "data": render::modal(form) });
    }
    let mut data = render::message(reply);
    if private && kind == MESSAGE {
        data["flags"] = json!(EPHEMERAL);
    }
    json!({ "type": kind, "data": data })
}
