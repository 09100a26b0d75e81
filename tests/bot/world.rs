//! A world for the tests: a database, the app, a place that records, and a time the test holds.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use hone::app::App;
use hone::bank;
use hone::chat::{
    Action, Block, Button, Caller, ChannelRef, FrontEnd, Language, MessageRef, Platform, PostError, Reply, Span,
    WorkspaceRef,
};
use hone::commands::{Ask, Request, grammar};
use hone::quiz::schedule::instant;
use hone::scheduler::{Scheduler, Ticked};
use hone::store::Store;
use hone::words::Words;

use crate::postgres::Database;

/// Where the tests' packs live.
pub(crate) const PACKS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bot/packs");
/// The zone in which tests say the time.
pub(crate) const ZONE: Tz = Tz::Europe__Paris;

pub(crate) struct World {
    pub app: Arc<App>,
    pub scheduler: Scheduler,
    pub place: Arc<Recorder>,
    pub database: Database,
    now: DateTime<Utc>,
}

impl World {
    /// A workspace whose admin has not done anything yet, on Monday 2 March 2026, 08:00 in Paris.
    pub(crate) async fn new() -> Self {
        Self::over(Database::with_one_connection().await).await
    }

    pub(crate) async fn over(database: Database) -> Self {
        let store = Store::over(database.pool.clone());
        let now = "2026-03-02T07:00:00Z".parse().unwrap();
        for pack in bank::load_folder(std::path::Path::new(PACKS)).unwrap() {
            store.import(&pack, now).await.unwrap();
        }
        let app = Arc::new(App::new(store));
        let place = Arc::new(Recorder::default());
        let scheduler = Scheduler::new(app.clone(), vec![place.clone()]);
        Self { app, scheduler, place, database, now }
    }

    /// The same with one daily question at 09:00 in Paris, closing at 18:00.
    pub(crate) async fn with_daily() -> Self {
        let world = Self::new().await;
        let said = world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
        assert!(said.contains("The daily question is set up"), "{said}");
        world
    }

    /// Another process on the same database.
    pub(crate) fn twin(&self) -> (Scheduler, Arc<Recorder>) {
        let place = Arc::new(Recorder::default());
        let app = Arc::new(App::new(Store::over(self.database.pool.clone())));
        (Scheduler::new(app, vec![place.clone()]), place)
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Sets the time, as `2026-03-02 09:00` in Paris.
    pub(crate) fn at(&mut self, wall: &str) -> &mut Self {
        let wall = NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
        self.now = instant(ZONE, wall);
        self
    }

    pub(crate) fn later(&mut self, step: TimeDelta) -> &mut Self {
        self.now += step;
        self
    }

    pub(crate) async fn tick(&self) -> Ticked {
        self.scheduler.tick(self.now).await.unwrap()
    }

    /// Answers a request, telling others what they are to be told.
    pub(crate) async fn handle(&self, request: &Request) -> Reply {
        self.app.handle(request).await.told(self.place.as_ref(), &request.channel.workspace).await
    }

    pub(crate) fn admin(&self) -> Person<'_> {
        Person { world: self, name: "boss", admin: true, channel: "general" }
    }

    pub(crate) fn person<'a>(&'a self, name: &'a str) -> Person<'a> {
        Person { world: self, name, admin: false, channel: "general" }
    }

    /// Ends the world, proving that its books are in order.
    pub(crate) async fn end(self) {
        let differences = self.app.store.ledger_differences(10).await.unwrap();
        assert!(differences.is_empty(), "the standings differ from the ledger: {differences:?}");
        let Self { app, scheduler, database, .. } = self;
        drop((app, scheduler));
        database.drop().await;
    }
}

pub(crate) fn channel(id: &str) -> ChannelRef {
    ChannelRef { workspace: WorkspaceRef { platform: Platform::Discord, id: "guild-1".to_owned() }, id: id.to_owned() }
}

static REQUESTS: AtomicU64 = AtomicU64::new(1);

/// Somebody in the workspace.
pub(crate) struct Person<'a> {
    world: &'a World,
    name: &'a str,
    admin: bool,
    channel: &'a str,
}

impl<'a> Person<'a> {
    pub(crate) fn in_channel(mut self, channel: &'a str) -> Self {
        self.channel = channel;
        self
    }

    /// The same person, who may set Hone up.
    pub(crate) fn managing(mut self) -> Self {
        self.admin = true;
        self
    }

    pub(crate) fn request(&self, ask: Ask) -> Request {
        Request {
            caller: Caller {
                id: format!("id-{}", self.name),
                name: self.name.to_owned(),
                admin: self.admin,
                roles: Vec::new(),
            },
            channel: channel(self.channel),
            at: self.world.now,
            id: format!("request-{}", REQUESTS.fetch_add(1, Ordering::Relaxed)),
            rights: None,
            language: None,
            named: Vec::new(),
            ask,
        }
    }

    pub(crate) async fn asks(&self, ask: Ask) -> Reply {
        self.world.handle(&self.request(ask)).await
    }

    /// Types a command; what comes back, as plain text.
    pub(crate) async fn says(&self, line: &str) -> String {
        match grammar::parse_line(line) {
            Ok(command) => plain(&self.asks(Ask::Command(command)).await),
            Err(refusal) => plain(&refusal.reply(Words::of(Language::English))),
        }
    }

    pub(crate) async fn answers(&self, text: &str) -> String {
        self.says(&format!("answer {text}")).await
    }

    pub(crate) async fn presses(&self, button: &Button) -> Reply {
        self.asks(Ask::Press(button.action.clone())).await
    }

    /// Chooses in whatever menu offers it.
    pub(crate) async fn chooses(&self, on: &Reply, label: &str) -> Reply {
        let mut choices = on.selects.iter().flat_map(|select| &select.choices);
        let choice = choices.find(|it| it.label == label).unwrap_or_else(|| panic!("no {label}:\n{}", plain(on)));
        self.asks(Ask::Press(choice.action.clone())).await
    }
}

/// A place that writes down what it is told to show, and fails when told to.
#[derive(Default)]
pub(crate) struct Recorder {
    posts: Mutex<Vec<Posted>>,
    edits: Mutex<Vec<(MessageRef, Reply)>>,
    failures: Mutex<Vec<Failure>>,
    /// Whom it told something in private.
    told: Mutex<Vec<(String, Reply)>>,
    /// What the next word to a member does instead of arriving.
    untold: Mutex<Vec<Failure>>,
    /// What the next role to be given does instead of being given.
    ungranted: Mutex<Vec<Failure>>,
    /// Threads opened, pins set and taken away, roles given, in order.
    extras: Mutex<Vec<String>>,
}

#[derive(Debug, Clone)]
pub(crate) struct Posted {
    pub key: String,
    pub reply: Reply,
}

/// What the next post does instead of working.
#[derive(Debug, Clone)]
pub(crate) enum Failure {
    /// Nothing is shown.
    Before(PostError),
    /// It is shown, and the news of it is lost.
    After(PostError),
}

impl Recorder {
    pub(crate) fn fails(&self, failure: Failure) {
        self.failures.lock().unwrap().push(failure);
    }

    pub(crate) fn fails_to_tell(&self, failure: Failure) {
        self.untold.lock().unwrap().push(failure);
    }

    pub(crate) fn fails_to_grant(&self, failure: Failure) {
        self.ungranted.lock().unwrap().push(failure);
    }

    pub(crate) fn clear_failures(&self) {
        self.failures.lock().unwrap().clear();
    }

    pub(crate) fn posts(&self) -> Vec<Posted> {
        self.posts.lock().unwrap().clone()
    }

    /// Everything shown so far, as plain text.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.posts().iter().map(|post| plain(&post.reply)).collect()
    }

    pub(crate) fn last(&self) -> Reply {
        self.posts().last().expect("nothing was posted").reply.clone()
    }

    pub(crate) fn told(&self) -> Vec<(String, Reply)> {
        self.told.lock().unwrap().clone()
    }

    pub(crate) fn extras(&self) -> Vec<String> {
        self.extras.lock().unwrap().clone()
    }

    /// What the message of the `post`-th post (from 1) became, in order.
    pub(crate) fn edits_of(&self, post: usize) -> Vec<Reply> {
        let message = MessageRef(format!("message-{post}"));
        self.edits.lock().unwrap().iter().filter(|(at, _)| *at == message).map(|(_, reply)| reply.clone()).collect()
    }

    pub(crate) fn edits(&self) -> Vec<Reply> {
        self.edits.lock().unwrap().iter().map(|(_, reply)| reply.clone()).collect()
    }
}

#[async_trait]
impl FrontEnd for Recorder {
    fn platform(&self) -> Platform {
        Platform::Discord
    }

    async fn post(&self, _to: &ChannelRef, reply: &Reply, key: &str) -> Result<MessageRef, PostError> {
        let failure = self.failures.lock().unwrap().pop();
        if let Some(Failure::Before(error)) = failure {
            return Err(error);
        }
        let mut posts = self.posts.lock().unwrap();
        posts.push(Posted { key: key.to_owned(), reply: reply.clone() });
        match failure {
            Some(Failure::After(error)) => Err(error),
            _ => Ok(MessageRef(format!("message-{}", posts.len()))),
        }
    }

    async fn edit(&self, _: &ChannelRef, message: &MessageRef, reply: &Reply) -> Result<(), PostError> {
        self.edits.lock().unwrap().push((message.clone(), reply.clone()));
        Ok(())
    }

    async fn open_thread(&self, _: &ChannelRef, message: &MessageRef, name: &str) -> Result<(), PostError> {
        if let Some(Failure::Before(error) | Failure::After(error)) = self.failures.lock().unwrap().pop() {
            return Err(error);
        }
        self.extras.lock().unwrap().push(format!("thread under {}: {name}", message.0));
        Ok(())
    }

    async fn pin(&self, _: &ChannelRef, message: &MessageRef, pinned: bool) -> Result<(), PostError> {
        let what = if pinned { "pinned" } else { "unpinned" };
        self.extras.lock().unwrap().push(format!("{what} {}", message.0));
        Ok(())
    }

    async fn grant_role(&self, _: &WorkspaceRef, member: &str, role: &str, why: &str) -> Result<(), PostError> {
        let failure = self.ungranted.lock().unwrap().pop();
        if let Some(Failure::Before(error)) = failure {
            return Err(error);
        }
        self.extras.lock().unwrap().push(format!("{member} got {role}: {why}"));
        match failure {
            Some(Failure::After(error)) => Err(error),
            _ => Ok(()),
        }
    }

    async fn tell(&self, _: &WorkspaceRef, member: &str, reply: &Reply, _: &str) -> Result<(), PostError> {
        let failure = self.untold.lock().unwrap().pop();
        if let Some(Failure::Before(error)) = failure {
            return Err(error);
        }
        self.told.lock().unwrap().push((member.to_owned(), reply.clone()));
        match failure {
            Some(Failure::After(error)) => Err(error),
            _ => Ok(()),
        }
    }

    async fn find_post(
        &self,
        _: &ChannelRef,
        _: &Reply,
        key: &str,
        _: DateTime<Utc>,
        _: &[MessageRef],
    ) -> Result<Option<MessageRef>, PostError> {
        let posts = self.posts.lock().unwrap();
        Ok(posts.iter().position(|post| post.key == key).map(|at| MessageRef(format!("message-{}", at + 1))))
    }
}

/// A reply as plain text: what it says, without how it looks.
pub(crate) fn plain(reply: &Reply) -> String {
    let line = |spans: &[Span]| -> String {
        spans
            .iter()
            .map(|span| match span {
                Span::Text(words) | Span::Strong(words) => words.clone(),
                Span::Code(words) => format!("`{words}`"),
                Span::Command(words) => format!("/{words}"),
                Span::Time(at) | Span::Until(at) => at.with_timezone(&ZONE).format("%a %-d %b %H:%M").to_string(),
                Span::Link { name, .. } => name.clone(),
                Span::Channel(id) => format!("#{id}"),
                Span::Role(id) => format!("@{id}"),
            })
            .collect()
    };
    let mut out = Vec::new();
    for block in &reply.blocks {
        match block {
            Block::Heading(spans) => out.push(format!("# {}", line(spans))),
            Block::Paragraph(spans) | Block::Note(spans) => out.push(line(spans)),
            Block::Quote(words) => out.push(format!("> {words}")),
            Block::Bullets(lines) => out.extend(lines.iter().map(|spans| format!("- {}", line(spans)))),
            Block::Ranking(lines) => out.extend(lines.iter().map(|row| {
                format!("{}. {}{} {}", row.rank, row.name, if row.own { " (you)" } else { "" }, row.figures)
            })),
        }
    }
    if let Some(form) = &reply.form {
        out.push(format!("[form: {} / {}]", form.title, form.label));
    }
    if !reply.buttons.is_empty() {
        out.push(reply.buttons.iter().map(|button| format!("[{}]", button.label)).collect::<Vec<_>>().join(" "));
    }
    for select in &reply.selects {
        let choices =
            select.choices.iter().map(|it| if it.chosen { format!("*{}*", it.label) } else { it.label.clone() });
        out.push(format!("[{}: {}]", select.prompt, choices.collect::<Vec<_>>().join(" | ")));
    }
    out.join("\n")
}

/// The form's action, for handing it back.
pub(crate) fn form_action(reply: &Reply) -> Action {
    reply.form.as_ref().expect("a form").action.clone()
}
