//! The binary: reads the configuration, wires the rooms together, and is its own toolbox.

mod config;
mod stop;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use chrono::{DateTime, TimeDelta, Utc};
use clap::{Parser, Subcommand, ValueEnum};
use config::Config;
use hone::app::App;
use hone::bank::{self, Problem, check, trial};
use hone::board_link::{BoardLinks, Key};
use hone::chat::{FrontEnd, Platform};
use hone::doctor::{self, Account, Installation};
use hone::front_ends::discord::{Discord, endpoint};
use hone::front_ends::terminal::{self, MovableClock};
use hone::repair;
use hone::scheduler::{Clock, LEASE, Scheduler};
use hone::store::{Home, Store};
use hone::web::{self, Health};
use tracing_subscriber::EnvFilter;

/// A chat bot that keeps a team sharp: one interview question a day, graded on the spot.
///
/// Without a command it serves what is configured, or else opens the terminal.
#[derive(Debug, Parser)]
#[command(version, about, long_about)]
struct Cli {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Serve the places that are configured
    Serve,
    /// Play in this terminal
    Terminal {
        /// Start at this local time instead of now, for a demonstration: 2026-12-01T09:00
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Write the packs (or those of DIR) into the question store
    Import { dir: Option<PathBuf> },
    /// Bring the database's schema up to date
    Migrate,
    /// Look at everything that could be wrong, and say how to mend it
    Doctor {
        /// How to write the report
        #[arg(long, value_enum, default_value_t)]
        format: ReportFormat,
    },
    /// Hold every standing against the ledger of answers, and put right what differs; safe while it is served
    Repair {
        /// Only look: fails when something differs
        #[arg(long)]
        check: bool,
    },
    /// Grade every stored answer again by the rules of this version; points move with an entry in the ledger
    Rescore {
        /// Only say what would change
        #[arg(long)]
        check: bool,
    },
    /// Prove the questions in DIR (or those inside), and say what to write where they fail
    Check {
        /// A folder of packs, or one pack
        dir: Option<PathBuf>,
        /// How to write the report
        #[arg(long, value_enum, default_value_t)]
        format: ReportFormat,
        /// Show how every example comes out, not only those that do not hold
        #[arg(long)]
        tables: bool,
        /// Fail on warnings too
        #[arg(long)]
        strict: bool,
    },
    /// Grade answers from a file, one JSON object a line
    Grade {
        /// A folder of packs, or one pack
        #[arg(long, value_name = "DIR")]
        questions: PathBuf,
        /// The answers; - reads standard input
        #[arg(long, value_name = "FILE")]
        answers: PathBuf,
    },
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum ReportFormat {
    #[default]
    Text,
    Json,
}

fn main() -> ExitCode {
    // The first thing: two TLS stacks in one program must not have to guess.
    let _ = rustls::crypto::ring::default_provider().install_default();
    if let Err(error) = dotenvy::dotenv()
        && !error.not_found()
    {
        eprintln!("The file .env cannot be read: {}. Each line is NAME=value.", describe_dotenv(&error));
        return ExitCode::FAILURE;
    }
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("The program cannot start its threads: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run(cli)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Where .env is wrong, without what stands there: it may be a secret.
fn describe_dotenv(error: &dotenvy::Error) -> String {
    match error {
        dotenvy::Error::LineParse(_, at) => format!("a line cannot be understood at character {at}"),
        other => other.to_string(),
    }
}

async fn run(cli: Cli) -> Result<ExitCode> {
    let config = cli.config.tidy();
    let task =
        cli.task.unwrap_or(if config.discord_token.is_some() { Task::Serve } else { Task::Terminal { at: None } });
    log_to_stderr(&config, &task)?;
    match task {
        Task::Serve => serve(&config).await,
        Task::Terminal { at } => play(&config, at.as_deref()).await,
        Task::Import { dir } => import(&config, dir).await,
        Task::Migrate => {
            let store = config.open_store().await?;
            store.migrate().await?;
            store.close().await;
            println!("The schema is up to date.");
            Ok(ExitCode::SUCCESS)
        }
        Task::Doctor { format } => examine(&config, format).await,
        Task::Repair { check } => {
            let store = config.open_store().await?;
            store.migrate().await?;
            let found = repair::standings(&store, check).await?;
            store.close().await;
            println!("{found}");
            Ok(success_if(!check || found.well()))
        }
        Task::Rescore { check } => {
            let store = config.open_store().await?;
            store.migrate().await?;
            let app = App::new(store);
            let found = repair::rescore(&app, check, machine_time()).await?;
            app.store.close().await;
            println!("{found}");
            Ok(ExitCode::SUCCESS)
        }
        Task::Check { dir, format, tables, strict } => {
            let format = match format {
                ReportFormat::Text => check::Format::Text,
                ReportFormat::Json => check::Format::Json,
            };
            let options = check::Options { folder: dir, format, tables, strict };
            Ok(success_if(unless_closed(check::run(&options, io::stdout().lock()))?))
        }
        Task::Grade { questions, answers } => grade(&questions, &answers),
    }
}

fn success_if(well: bool) -> ExitCode {
    if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A reader that has seen enough (`| head`) is no failure of ours.
fn unless_closed(outcome: io::Result<bool>) -> Result<bool> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(true),
        other => other.context("the output cannot be written"),
    }
}

fn grade(questions: &Path, answers: &Path) -> Result<ExitCode> {
    let packs = bank::load_folder(questions).map_err(|problems| broken(&problems))?;
    let graders = trial::Graders::new(&packs, bank::lexicon()).map_err(|problems| broken(&problems))?;
    let answers: Box<dyn BufRead> = if answers.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        let file = File::open(answers).with_context(|| {
            format!(
                "{} cannot be read. Name a file with one JSON object a line, or - for standard input.",
                answers.display()
            )
        })?;
        Box::new(BufReader::new(file))
    };
    let all_well =
        trial::grade_lines(&graders, answers, io::stdout().lock(), io::stderr().lock()).map(|wrong| wrong == 0);
    Ok(success_if(unless_closed(all_well)?))
}

fn log_to_stderr(config: &Config, task: &Task) -> Result<()> {
    let default = match task {
        Task::Serve => "info",
        // What matters is on the screen already.
        _ => "error",
    };
    let wanted = config.log.as_deref().unwrap_or(default);
    let filter = EnvFilter::try_new(wanted)
        .with_context(|| format!("HONE_LOG: “{wanted}” is not a filter. Write for example info, or warn,hone=debug."))?
        // Their own debug lines name tokens and addresses with tokens in them.
        .add_directive("serenity=warn".parse()?)
        .add_directive("reqwest=warn".parse()?)
        .add_directive("hyper_util=warn".parse()?)
        .add_directive("tungstenite=warn".parse()?);
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    Ok(())
}

/// Opens the store, brings it up to date, and writes the packs into it.
async fn prepare(config: &Config) -> Result<Store> {
    let store = config.open_store().await?;
    store.migrate().await?;
    let mut packs = bank::load_embedded().map_err(|problems| broken(&problems))?;
    if let Some(dir) = &config.packs {
        packs.extend(bank::load_folder(dir).map_err(|problems| broken(&problems))?);
    }
    for pack in &packs {
        let report = store.import(pack, machine_time()).await?;
        if let Some(newer) = report.kept_newer {
            tracing::warn!(
                pack = report.pack,
                this = report.version,
                newer,
                "the question store holds a newer version of this pack; it was kept"
            );
        }
    }
    Ok(store)
}

/// With boards on the web, where there is an address for them.
async fn open_app(config: &Config, store: Store) -> Result<App> {
    let Some(url) = config.public_url()? else { return Ok(App::new(store)) };
    let key = store.board_link_key(Key::random()?, machine_time()).await?;
    Ok(App::new(store).publishing(BoardLinks::new(url, key)))
}

fn broken(problems: &[Problem]) -> anyhow::Error {
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    anyhow::anyhow!("These question files cannot be used:\n{}", lines.join("\n"))
}

async fn serve(config: &Config) -> Result<ExitCode> {
    config.check()?;
    let http = config.http()?;
    let Some(token) = config.discord_token.clone() else {
        bail!("Nothing is configured to serve. Set DISCORD_TOKEN, or play here with: hone terminal");
    };
    let stop = stop::signal();
    let store = prepare(config).await?;
    tracing::info!(database = %home_in_words(store.home()), "the database is ready");
    let app = Arc::new(open_app(config, store).await?);
    let clock: Clock = Arc::new(machine_time);

    let mut tasks = tokio::task::JoinSet::new();
    let key = config.public_key()?;
    // Health is told from the start, also while Discord cannot be reached.
    let signed_in = endpoint::SignedIn::default();
    app.metrics.signing_in(true);
    if let Some(address) = http {
        let posted = key.clone().map(|key| endpoint::routes(signed_in.clone(), key));
        let health = Health::new(app.clone(), clock.clone(), vec![Platform::Discord], stop.clone());
        tasks.spawn(web::serve(health, address, posted));
    }
    let discord = tokio::select! {
        discord = Discord::sign_in(app.clone(), clock.clone(), &token, config.discord_api_url.clone()) => discord?,
        () = stop::told(stop.clone()) => return Ok(ExitCode::SUCCESS),
    };
    if let Some(key) = &key {
        discord.check_key(key)?;
    }
    let _ = signed_in.set(discord.clone());
    app.metrics.signing_in(false);
    let places: Vec<Arc<dyn FrontEnd>> = vec![discord.clone()];
    let lease = config.lease.map_or(LEASE, |seconds| TimeDelta::seconds(seconds.into()));
    let scheduler = Scheduler::new(app.clone(), places).leasing_for(lease);
    let until = stop::told(stop.clone());
    tasks.spawn(async move {
        scheduler.run(clock, until).await;
        Ok(())
    });
    if key.is_none() {
        let until = stop::told(stop.clone());
        let shards = config.shards()?;
        tasks.spawn(async move { discord.run(&token, shards, until).await });
    }

    // The first to end with an error ends everything.
    let mut outcome = Ok(ExitCode::SUCCESS);
    while let Some(ended) = tasks.join_next().await {
        if let Err(error) = ended.context("a part of the program broke").and_then(|result| result) {
            outcome = Err(error);
            break;
        }
    }
    tasks.shutdown().await;
    app.store.close().await;
    tracing::info!("stopped");
    outcome
}

async fn play(config: &Config, at: Option<&str>) -> Result<ExitCode> {
    let zone = terminal::machine_zone();
    let at: Option<DateTime<Utc>> = at
        .map(|words| terminal::read_moment(words, zone, machine_time()).map_err(anyhow::Error::msg))
        .transpose()
        .context("--at")?;
    let http = config.http()?;
    config.public_url()?;
    let stop = stop::signal();
    let store = prepare(config).await?;
    let app = Arc::new(open_app(config, store).await?);
    let clock = MovableClock::new(zone, at);
    if let Some(address) = http {
        // A board on the web shows what the terminal's clock says.
        let time = clock.clone();
        let health = Health::new(app.clone(), Arc::new(move || time.now()), vec![Platform::Terminal], stop.clone());
        tokio::spawn(async move {
            if let Err(error) = web::serve(health, address, None).await {
                tracing::error!("{error:#}");
            }
        });
    }
    let greeting = format!(
        "Hone keeps everything in {}.\n\
         {}\n\
         To be a Discord bot: set DISCORD_TOKEN (see README) and start again. Type “help” for what you can ask here.\n",
        match app.store.home() {
            Home::Embedded(folder) => folder.display().to_string(),
            Home::Server(name) => name.clone(),
        },
        match app.store.home() {
            Home::Embedded(_) =>
                "The database is PostgreSQL 18, embedded in this program; DATABASE_URL chooses a server instead.",
            Home::Server(_) => "The database is the PostgreSQL server that DATABASE_URL names.",
        }
    );
    terminal::run(app.clone(), clock, greeting, stop::told(stop)).await?;
    app.store.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn import(config: &Config, dir: Option<PathBuf>) -> Result<ExitCode> {
    let packs = match &dir {
        Some(dir) => bank::load_folder(dir),
        None => bank::load_embedded(),
    }
    .map_err(|problems| broken(&problems))?;
    let store = config.open_store().await?;
    store.migrate().await?;
    for pack in &packs {
        println!("{}", store.import(pack, machine_time()).await?);
    }
    store.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn examine(config: &Config, format: ReportFormat) -> Result<ExitCode> {
    let discord = config.discord_token.clone().map(|token| Account {
        token,
        api_url: config.discord_api_url.clone(),
        public_key: config.discord_public_key.clone(),
        // What cannot be read is told with the configuration.
        shards: config.shards().ok().flatten(),
    });
    let findings = doctor::examine(Installation {
        store: config.open_store().await,
        configuration: config.check().and_then(|()| config.http().map(|_| ())),
        packs: config.packs.clone(),
        discord,
        clock: Arc::new(machine_time),
    });
    let findings = findings.await;
    let report = match format {
        ReportFormat::Text => doctor::text(&findings),
        ReportFormat::Json => doctor::json(&findings),
    };
    let well = findings.iter().all(|finding| finding.outcome.is_ok());
    let written = io::stdout().lock().write_all(report.as_bytes()).map(|()| well);
    // A reader that has seen enough changes nothing about what was found.
    unless_closed(written)?;
    Ok(success_if(well))
}

fn home_in_words(home: &Home) -> String {
    match home {
        Home::Embedded(folder) => format!("embedded, in {}", folder.display()),
        Home::Server(name) => name.clone(),
    }
}

#[expect(clippy::disallowed_methods, reason = "main reads the clock and hands it on")]
fn machine_time() -> DateTime<Utc> {
    Utc::now()
}
