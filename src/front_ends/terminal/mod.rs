//! The terminal: the same lines, for one laptop with nothing installed.

mod clock;
mod render;

use std::io::{IsTerminal as _, Write as _};
use std::sync::{Arc, Mutex};

use anyhow::Context as _;
use async_trait::async_trait;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use rustyline::error::ReadlineError;
use tokio::sync::{mpsc, oneshot};

use crate::app::App;
use crate::chat::{Action, Caller, ChannelRef, FrontEnd, MessageRef, Platform, PostError, Reply, WorkspaceRef};
use crate::commands::{Ask, Request, grammar};
use crate::quiz::pick::{self, WhenAllAsked};
use crate::quiz::schedule::{Timetable, Weekdays, parse_zone};
use crate::scheduler::{Clock, Scheduler};
use crate::store::{NewSchedule, PoolFilter};
use crate::words::Words;

pub use clock::{MovableClock, read_moment};

const WORKSPACE: &str = "local";
const CHANNEL: &str = "daily";

/// The one channel a terminal has.
fn channel() -> ChannelRef {
    ChannelRef {
        workspace: WorkspaceRef { platform: Platform::Terminal, id: WORKSPACE.to_owned() },
        id: CHANNEL.to_owned(),
    }
}

/// A screen that may be written to while somebody types.
type Screen = Box<dyn FnMut(&str) + Send>;

/// The terminal as a place.
pub struct Terminal {
    screen: Mutex<Screen>,
    style: render::Style,
    clock: MovableClock,
    /// The buttons and choices of the reply shown last, by number.
    buttons: Mutex<Vec<Action>>,
}

#[async_trait]
impl FrontEnd for Terminal {
    fn platform(&self) -> Platform {
        Platform::Terminal
    }

    async fn post(&self, _: &ChannelRef, reply: &Reply, key: &str) -> Result<MessageRef, PostError> {
        self.show(reply);
        Ok(MessageRef(key.to_owned()))
    }

    async fn edit(&self, _: &ChannelRef, _: &MessageRef, _: &Reply) -> Result<(), PostError> {
        // What is printed stays printed.
        Ok(())
    }

    async fn tell(&self, _: &WorkspaceRef, _: &str, reply: &Reply, _: &str) -> Result<(), PostError> {
        self.show(reply);
        Ok(())
    }

    /// A screen does not remember: what a killed process printed is shown again.
    async fn find_post(
        &self,
        _: &ChannelRef,
        _: &Reply,
        _: &str,
        _: DateTime<Utc>,
        _: &[MessageRef],
    ) -> Result<Option<MessageRef>, PostError> {
        Ok(None)
    }
}

/// What was typed: a line, or the end of the input.
type Typed = Option<String>;

impl Terminal {
    fn show(&self, reply: &Reply) {
        let choices = reply.selects.iter().flat_map(|select| &select.choices).map(|choice| &choice.action);
        let actions: Vec<_> = reply.buttons.iter().map(|button| &button.action).chain(choices).cloned().collect();
        if !actions.is_empty() {
            *self.buttons.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = actions;
        }
        self.print(&render::reply(reply, &self.style, self.clock.now(), self.clock.zone()));
    }

    fn print(&self, words: &str) {
        let mut screen = self.screen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        (screen)(words);
    }

    fn button(&self, line: &str) -> Option<Action> {
        let number: usize = line.trim().parse().ok()?;
        self.buttons.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get(number.checked_sub(1)?).cloned()
    }
}

/// A person at the terminal, from greeting to Ctrl-C.
///
/// # Errors
/// When the database fails while the place is set up, or the input cannot be read.
pub async fn run(
    app: Arc<App>,
    clock: MovableClock,
    greeting: String,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let tty = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let (lines, screen) = if tty { read_with_editing()? } else { read_plainly() };
    let terminal = Arc::new(Terminal {
        screen: Mutex::new(screen),
        style: render::Style::new(tty),
        clock: clock.clone(),
        buttons: Mutex::default(),
    });
    let scheduler = Arc::new(Scheduler::new(app.clone(), vec![terminal.clone()]));
    terminal.print(&render::wrapped(&greeting, &terminal.style));
    set_up(&app, &clock).await?;
    let mut session = Session { app, terminal, scheduler, clock, name: "you".to_owned(), form: None, asked: 0 };
    session.begin().await;

    let ticking = session.scheduler.clone();
    let time: Clock = {
        let clock = session.clock.clone();
        Arc::new(move || clock.now())
    };
    let (end, ended) = oneshot::channel::<()>();
    let background = tokio::spawn(async move {
        ticking
            .run(time, async {
                let _ = ended.await;
            })
            .await;
    });
    tokio::pin!(stop);
    let Lines { mut typed, ready } = lines;
    loop {
        let _ = ready.send(session.prompt()).await;
        let line = tokio::select! {
            () = &mut stop => None,
            line = typed.recv() => line.flatten(),
        };
        match line {
            Some(line) if !session.take(&line).await => break,
            Some(_) => {}
            None => break,
        }
    }
    let _ = end.send(());
    let _ = background.await;
    session.terminal.print("Good-bye. Everything is kept; start again to go on.");
    Ok(())
}

/// A thread reads; it prompts when it is told to.
struct Lines {
    typed: mpsc::Receiver<Typed>,
    ready: mpsc::Sender<String>,
}

/// With history and editing, and a screen that does not garble what is being typed.
fn read_with_editing() -> anyhow::Result<(Lines, Screen)> {
    let mut editor = rustyline::DefaultEditor::new().context("The terminal cannot be used for typing")?;
    let mut printer = editor.create_external_printer().context("The terminal cannot be written to")?;
    let screen: Screen = Box::new(move |words| {
        use rustyline::ExternalPrinter as _;
        let _ = printer.print(format!("{words}\n"));
    });
    let (typed, lines) = mpsc::channel(1);
    let (ready, mut prompts) = mpsc::channel::<String>(1);
    std::thread::spawn(move || {
        while let Some(prompt) = prompts.blocking_recv() {
            let line = match editor.readline(&prompt) {
                Ok(line) => {
                    let _ = editor.add_history_entry(&line);
                    Some(line)
                }
                // The window was resized.
                Err(ReadlineError::Signal(_)) => Some(String::new()),
                Err(_) => None,
            };
            let over = line.is_none();
            if typed.blocking_send(line).is_err() || over {
                return;
            }
        }
    });
    Ok((Lines { typed: lines, ready }, screen))
}

/// From a pipe or a file: a line is echoed, so that the output reads as a conversation.
fn read_plainly() -> (Lines, Screen) {
    let screen: Screen = Box::new(|words| {
        let _ = writeln!(std::io::stdout().lock(), "{words}");
    });
    let (typed, lines) = mpsc::channel(1);
    let (ready, mut prompts) = mpsc::channel::<String>(1);
    std::thread::spawn(move || {
        while let Some(prompt) = prompts.blocking_recv() {
            let mut line = String::new();
            let line = match std::io::stdin().read_line(&mut line) {
                Ok(0) | Err(_) => None,
                Ok(_) => Some(line.trim_end_matches(['\n', '\r']).to_owned()),
            };
            if let Some(line) = &line {
                let _ = writeln!(std::io::stdout().lock(), "{prompt}{line}");
            }
            let over = line.is_none();
            if typed.blocking_send(line).is_err() || over {
                return;
            }
        }
    });
    (Lines { typed: lines, ready }, screen)
}

/// On the very first start the one channel gets its schedule: a question for each calendar day.
async fn set_up(app: &App, clock: &MovableClock) -> anyhow::Result<()> {
    let now = clock.now();
    let failed = |error: crate::error::Error| anyhow::anyhow!("{error}");
    let workspace = app.store.workspace(&channel().workspace, now).await.map_err(failed)?;
    if !app.store.schedules(workspace, None).await.map_err(failed)?.is_empty() {
        return Ok(());
    }
    let timetable = Timetable {
        zone: clock.zone(),
        // A laptop is not always on: the whole day is the question's.
        opens: NaiveTime::MIN,
        closes: NaiveTime::MIN,
        weekdays: Weekdays::ALL,
        catch_up: TimeDelta::days(1),
    };
    let new = NewSchedule {
        channel: CHANNEL.to_owned(),
        next_day: now.with_timezone(&clock.zone()).date_naive(),
        timetable,
        pool: PoolFilter::default(),
        when_all_asked: WhenAllAsked::StartOver,
        ping: None,
        thread: false,
        pin: false,
        seed: pick::new_seed(),
        created_by: "terminal".to_owned(),
    };
    app.store.add_schedule(workspace, &new, now).await.map_err(failed)?;
    Ok(())
}

/// The zone this machine is in, or UTC when it does not say.
pub fn machine_zone() -> chrono_tz::Tz {
    iana_time_zone::get_timezone().ok().and_then(|name| parse_zone(&name).ok()).unwrap_or(chrono_tz::Tz::UTC)
}

struct Session {
    app: Arc<App>,
    terminal: Arc<Terminal>,
    scheduler: Arc<Scheduler>,
    clock: MovableClock,
    /// Who types.
    name: String,
    /// The form whose text the next line is.
    form: Option<Action>,
    /// Requests so far; with the clock it names each.
    asked: u64,
}

impl Session {
    fn prompt(&self) -> String {
        if self.form.is_some() { "your answer> ".to_owned() } else { format!("{}> ", self.name) }
    }

    /// Shows what there is to see: what became due, or else the open question.
    async fn begin(&mut self) {
        let shown = self.tick().await;
        if !shown {
            self.ask(Ask::Command(crate::commands::Command::Today)).await;
        }
    }

    /// Whether anything was posted.
    async fn tick(&self) -> bool {
        match self.scheduler.tick(self.clock.now()).await {
            Ok(ticked) => ticked.delivered > 0,
            Err(error) => {
                tracing::error!(%error, "the scheduler could not do its round");
                self.terminal
                    .print("The database does not answer just now; what is due will be shown as soon as it does.");
                false
            }
        }
    }

    /// Takes one line. `false`: it was the last one.
    async fn take(&mut self, line: &str) -> bool {
        if let Some(action) = self.form.take() {
            if line.trim().is_empty() {
                self.terminal.print("Nothing was sent, and no try was used. Press the button or type the command again to open the form.");
            } else {
                self.ask(Ask::Submit(action, line.to_owned())).await;
            }
            return true;
        }
        let (word, rest) = line.trim().split_once(char::is_whitespace).unwrap_or((line.trim(), ""));
        match word {
            "" => {}
            "quit" | "exit" => return false,
            "as" => self.switch(rest.trim()),
            "clock" => self.move_clock(rest.trim()).await,
            _ => match self.terminal.button(line) {
                Some(action) => self.ask(Ask::Press(action)).await,
                None if word.bytes().all(|letter| letter.is_ascii_digit()) => self.terminal.print(&format!(
                    "There is no button {word} just now. A number presses a button of the last message that has any."
                )),
                None => match grammar::parse_line(line) {
                    Ok(command) => {
                        let help = matches!(command, crate::commands::Command::Help { command: None });
                        self.ask(Ask::Command(command)).await;
                        if help {
                            self.terminal.print(HERE_ONLY);
                        }
                    }
                    Err(refusal) => self.terminal.show(&refusal.reply(self.words().await)),
                },
            },
        }
        true
    }

    async fn ask(&mut self, ask: Ask) {
        self.asked += 1;
        let at = self.clock.now();
        let request = Request {
            caller: Caller { id: self.name.to_lowercase(), name: self.name.clone(), admin: true, roles: Vec::new() },
            channel: channel(),
            at,
            id: format!("terminal-{}-{}-{}", std::process::id(), self.clock.started(), self.asked),
            rights: None,
            language: None,
            named: Vec::new(),
            ask,
        };
        let reply = self.app.handle(&request).await.told(self.terminal.as_ref(), &request.channel.workspace).await;
        match reply.form {
            Some(form) => {
                let (label, more) = (form.label.as_str(), form.placeholder.as_str());
                let asked = if label.ends_with('?') { format!("{label} {more}") } else { format!("{more} {label}.") };
                self.terminal.print(&format!("{asked} An empty line sends nothing."));
                self.form = Some(form.action);
            }
            None => self.terminal.show(&reply),
        }
        // `daily now` and the like show at once what they made due.
        self.tick().await;
    }

    /// What the workspace speaks.
    async fn words(&self) -> &'static Words {
        Words::of(self.app.store.language(&channel().workspace).await.unwrap_or_default())
    }

    fn switch(&mut self, name: &str) {
        if name.is_empty() || name.chars().count() > 32 {
            self.terminal.print("Say who types from now on, in at most 32 letters: as ann");
        } else {
            name.clone_into(&mut self.name);
            self.terminal.print(&format!("You are {name} now."));
        }
    }

    async fn move_clock(&mut self, words: &str) {
        match self.clock.set(words) {
            Ok(says) => {
                self.terminal.print(&says);
                if !words.is_empty() {
                    self.tick().await;
                }
            }
            Err(says) => self.terminal.print(&says),
        }
    }
}

const HERE_ONLY: &str = "\
In the terminal also:
  as NAME      – somebody else types from now on
  clock TIME   – move the clock: 18:00, 2026-12-01, 2026-12-01T09:00, +1d, +2h, now
  1, 2, …      – press the button with that number
  quit         – stop (or Ctrl-C)";
