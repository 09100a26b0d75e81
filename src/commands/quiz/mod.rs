//! Quizzes: started, stopped, played. What everybody sees of them is in `quiz_posts`; here is what one member does.

mod play;
mod retry;

use rand::Rng as _;

use super::daily::named_packs;
use super::{DifficultyChoice, Here};
use crate::chat::{Action, Block, ButtonStyle, Line, Reply, Tone};
use crate::error::{QuizRefusal, Result};
use crate::quiz::marks;
use crate::quiz::sitting::{self, AWAY, Ending, Mode, Pace, ROUNDS, Rules};
use crate::quiz::{MemberId, QuizId};
use crate::quiz_posts::{ending, ranking};
use crate::store::{NewQuiz, Quiz, QuizFilter};
use crate::words::{plain, say, whether, word};

pub(super) use play::{begin, choose, join, leave, open, show_open, skip};
pub(super) use retry::{choose as retry_choose, next as retry_next};

/// Lines of the standings a member is shown.
const LINES: i64 = 10;

/// A quiz in a channel.
#[derive(Debug, Clone, PartialEq, Eq, clap::Subcommand)]
pub enum Command {
    /// Start a quiz in this channel
    Start(Box<Start>),
    /// Skip the open question: at once if you started the quiz, otherwise by vote
    Skip,
    /// Show you who stands where in the quiz
    Standings,
    /// Leave the quiz; your points stay
    Leave,
    /// End the quiz in this channel (its host and admins; anyone if its host is gone)
    Stop,
}

/// How a quiz is to be.
#[derive(Debug, Clone, PartialEq, Eq, clap::Args)]
pub struct Start {
    /// How many questions (3 to 20, default 5)
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..), default_value_t = 5)]
    pub rounds: u32,
    /// How long each question stays open
    #[arg(long, value_enum, default_value_t)]
    pub pace: PaceChoice,
    /// Instead: so many seconds for each question (10 to 600)
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub seconds: Option<u32>,
    /// Who earns points
    #[arg(long, value_enum, default_value_t)]
    pub mode: ModeChoice,
    /// Whether a quick right answer earns a little more
    #[arg(long, value_enum, default_value_t = super::YesNo::Yes)]
    pub speed_bonus: super::YesNo,
    /// Which packs, by comma; “all” for all (default). Each role has a pack
    #[arg(long, value_name = "PACKS")]
    pub packs: Option<String>,
    /// Only questions with one of these tags, by comma
    #[arg(long, value_name = "TAGS")]
    pub tags: Option<String>,
    /// Only questions this hard
    #[arg(long, value_enum)]
    pub difficulty: Option<DifficultyChoice>,
    /// The pack it is about
    #[arg(long, value_name = "PACKS")]
    pub role: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum PaceChoice {
    /// By its length
    #[default]
    Scaled,
    /// Twice as long
    Double,
    /// No timer
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ModeChoice {
    /// Everyone who is right
    #[default]
    Everyone,
    /// Only the first who is right
    Race,
}

pub(super) async fn run(here: &Here<'_>, command: &Command) -> Result<Reply> {
    match command {
        Command::Start(start) => self::start(here, start).await,
        Command::Skip => {
            let quiz = running(here).await?;
            play::skip(here, quiz.id, quiz.state.number).await
        }
        Command::Standings => standings(here).await,
        Command::Leave => {
            let quiz = running(here).await?;
            play::leave(here, quiz.id).await
        }
        Command::Stop => stop(here).await,
    }
}

async fn start(here: &Here<'_>, start: &Start) -> Result<Reply> {
    let (store, request) = (&here.app.store, here.request);
    let rules = rules(start)?;
    let lacking = request.lacking(false, false);
    if !lacking.is_empty() {
        return Err(QuizRefusal::Lacking { rights: lacking }.into());
    }
    let tags = start.tags.as_deref().unwrap_or_default();
    let filter = QuizFilter {
        packs: match (&start.packs, &start.role) {
            (Some(packs), None) | (None, Some(packs)) => named_packs(here, packs).await?,
            (Some(packs), Some(role)) => named_packs(here, &format!("{role},{packs}")).await?,
            (None, None) => Vec::new(),
        },
        tags: tags.split([',', ' ']).map(|tag| tag.trim().to_lowercase()).filter(|tag| !tag.is_empty()).collect(),
        difficulty: start.difficulty.and_then(super::daily::difficulty),
    };
    let pool = store.quiz_pool(here.workspace, &request.channel.id, &filter).await?;
    let seed = rand::make_rng::<rand::rngs::ChaCha8Rng>().next_u64();
    let questions = marks::pick(pool, rules.rounds, seed);
    let found = u8::try_from(questions.len()).unwrap_or(u8::MAX);
    if u32::from(found) < *ROUNDS.start() {
        return Err(QuizRefusal::TooFewQuestions { found: found.into(), least: *ROUNDS.start() }.into());
    }
    let rules = Rules { rounds: found, ..rules };
    let choices = store.choices(&questions).await?;
    let limits = choices.iter().map(|choice| i32::try_from(rules.limit(choice).num_seconds()).unwrap_or(i32::MAX));
    let questions: Vec<_> = questions.into_iter().zip(limits).collect();
    let host = store.remember_member(here.workspace, &request.caller, request.at).await?;
    let day = request.at.with_timezone(&here.zone().await?).date_naive();
    let (workspace, at) = (here.workspace, request.at);
    let new = NewQuiz {
        workspace,
        channel: &request.channel.id,
        host,
        request: &request.id,
        day,
        rules,
        questions: &questions,
        at,
    };
    let quiz = store.start_quiz(&new).await?;
    here.app.ring_quiz();
    Ok(Reply::default()
        .tone(Tone::Good)
        .with(Block::Paragraph(say!(
            here.words,
            "quiz-started",
            rounds = found,
            short = whether(u32::from(found) < start.rounds)
        )))
        .button(&plain!(here.words, "button-quiz-now"), Action::BeginQuiz { quiz }, ButtonStyle::Other))
}

fn rules(start: &Start) -> Result<Rules, QuizRefusal> {
    let within = |what: &'static str, value: u32, range: std::ops::RangeInclusive<u32>| {
        if range.contains(&value) {
            Ok(value)
        } else {
            Err(QuizRefusal::OutOfRange { option: what, least: *range.start(), most: *range.end() })
        }
    };
    let rounds = within("rounds", start.rounds, ROUNDS)?;
    let seconds = start.seconds.map(|seconds| within("seconds", seconds, sitting::SECONDS)).transpose()?;
    Ok(Rules {
        rounds: u8::try_from(rounds).unwrap_or(u8::MAX),
        mode: match start.mode {
            ModeChoice::Everyone => Mode::Everyone,
            ModeChoice::Race => Mode::Race,
        },
        pace: match (seconds, start.pace) {
            (Some(seconds), _) => Pace::Seconds(seconds),
            (None, PaceChoice::Scaled) => Pace::Scaled,
            (None, PaceChoice::Double) => Pace::Double,
            (None, PaceChoice::None) => Pace::Untimed,
        },
        bonus: start.speed_bonus == super::YesNo::Yes,
    })
}

async fn standings(here: &Here<'_>) -> Result<Reply> {
    let quiz = latest(here).await?;
    let own = here.app.store.member(here.workspace, &here.request.caller.id).await?;
    let (lines, members) = here.app.store.quiz_table(here.workspace, quiz.id, LINES, own).await?;
    let words = here.words;
    let mut reply = Reply::titled(plain!(words, "quiz-standings", members = members));
    reply.blocks.push(if lines.is_empty() {
        Block::Paragraph(say!(words, "quiz-nobody-answered"))
    } else {
        ranking(words, &lines, own)
    });
    let note = match quiz.ending {
        None => {
            say!(words, "quiz-at-question", number = quiz.state.number, rounds = quiz.rules.rounds)
        }
        Some(_) => say!(words, "quiz-ended", ending = word(ending(&quiz))),
    };
    Ok(reply.with(Block::Note(note)))
}

async fn stop(here: &Here<'_>) -> Result<Reply> {
    let quiz = running(here).await?;
    let store = &here.app.store;
    if !leads(here, &quiz).await?
        && let Some(host) = &quiz.host
        && let Some(player) = store.quiz_player(here.workspace, quiz.id, host.member).await?
        && !player.left
        && player.missed < AWAY
    {
        return Err(QuizRefusal::NotYours { host: host.name.clone() }.into());
    }
    store.end_quiz(here.workspace, quiz.id, Ending::Stopped, here.request.at).await?;
    here.app.ring_quiz();
    Ok(said(say!(here.words, "quiz-stopped")).tone(Tone::Good))
}

/// Whether the caller started the quiz or may set Hone up here.
async fn leads(here: &Here<'_>, quiz: &Quiz) -> Result<bool> {
    let member = here.app.store.member(here.workspace, &here.request.caller.id).await?;
    let host = quiz.host.as_ref().map(|host| host.member);
    Ok((member.is_some() && member == host) || here.admins_only().await.is_ok())
}

/// The quiz of this channel, running or over.
async fn latest(here: &Here<'_>) -> Result<Quiz> {
    let found = here.app.store.latest_quiz(here.workspace, &here.request.channel.id).await?;
    found.ok_or(QuizRefusal::None.into())
}

async fn running(here: &Here<'_>) -> Result<Quiz> {
    let quiz = latest(here).await?;
    if quiz.ending.is_some() { Err(QuizRefusal::None.into()) } else { Ok(quiz) }
}

/// The quiz a button names.
async fn named(here: &Here<'_>, quiz: QuizId) -> Result<Quiz> {
    here.app.store.quiz(here.workspace, quiz).await?.ok_or(QuizRefusal::Over.into())
}

/// The same while it runs.
async fn named_running(here: &Here<'_>, quiz: QuizId) -> Result<Quiz> {
    let quiz = named(here, quiz).await?;
    if quiz.ending.is_some() { Err(QuizRefusal::Over.into()) } else { Ok(quiz) }
}

/// A message of one sentence.
fn said(line: Line) -> Reply {
    Reply::default().with(Block::Paragraph(line))
}

/// The caller as a member, made known on first sight.
async fn caller(here: &Here<'_>) -> Result<MemberId> {
    here.app.store.remember_member(here.workspace, &here.request.caller, here.request.at).await
}
