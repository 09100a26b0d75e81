//! What a quiz shows everybody: who plays, the open question without its options, the result, the podium.

use chrono::{DateTime, TimeDelta, Utc};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::app::App;
use crate::chat::{Action, Block, ButtonStyle, Line, ModerationAction, RankingLine, Reply, Span, Tone, text};
use crate::error::Result;
use crate::quiz::MemberId;
use crate::quiz::marks::{BONUS, COUNTED_A_DAY, QUIZ_POINTS_FOR_ONE, RIGHT};
use crate::quiz::question::Choice;
use crate::quiz::sitting::{Ending, LOBBY, Mode, Pace, Phase, Rules};
use crate::store::{Quiz, Screen, ScreenKind, TableLine};
use crate::words::{Words, plain, say, whether, word};

/// Names shown in the lobby.
const NAMES: i64 = 20;
/// Lines of the standings between questions, and at the end.
const BETWEEN: i64 = 5;
const AT_THE_END: i64 = 10;
/// Letters of a question in the summary.
const SHORT: usize = 90;

/// Whether the message is about where the quiz is now.
pub(crate) fn is_current(quiz: &Quiz, screen: &Screen) -> bool {
    let (over, state) = (quiz.ending.is_some(), &quiz.state);
    match screen.kind {
        ScreenKind::Podium => true,
        ScreenKind::Lobby => !over && state.phase == Phase::Lobby,
        ScreenKind::Question => !over && state.phase == Phase::Asking && state.number == screen.number,
        ScreenKind::Result => state.phase == Phase::Showing && state.number == screen.number,
    }
}

/// What the message says as of now.
pub(crate) async fn reply(app: &App, quiz: &Quiz, screen: &Screen, now: DateTime<Utc>) -> Result<Reply> {
    let words = Words::of(quiz.language);
    let mut reply = match screen.kind {
        ScreenKind::Lobby => lobby(app, words, quiz, now).await?,
        ScreenKind::Question => question(app, words, quiz, screen, now).await?,
        ScreenKind::Result => result(app, words, quiz, screen.number).await?,
        ScreenKind::Podium => podium(app, words, quiz).await?,
    };
    reply.language = quiz.language;
    Ok(reply)
}

async fn lobby(app: &App, words: &Words, quiz: &Quiz, now: DateTime<Utc>) -> Result<Reply> {
    let (names, all) = app.store.quiz_players(quiz.workspace, quiz.id, NAMES).await?;
    let more = all - i64::try_from(names.len()).unwrap_or(0);
    let mut reply = Reply::titled(plain!(words, "quiz-title", rounds = quiz.rules.rounds))
        .tone(Tone::Question)
        .with(Block::Paragraph(say!(words, "quiz-host", host = host(words, quiz))))
        .with(Block::Paragraph(rules(words, &quiz.rules)));
    let players =
        say!(words, "quiz-players", players = all, names = words.commas(names), more = more, some = whether(more > 0));
    reply = reply.with(Block::Paragraph(players));
    if quiz.ending.is_some() {
        let ending = say!(words, "quiz-ended", ending = word(ending(quiz)));
        return Ok(reply.with(Block::Note(ending)).tone(Tone::Plain));
    }
    if quiz.state.phase != Phase::Lobby {
        return Ok(reply.with(Block::Note(say!(words, "quiz-begun"))).tone(Tone::Plain));
    }
    let begins = Span::Until(quiz.state.put_at.unwrap_or(now) + LOBBY);
    let note = say!(words, "quiz-begins", begins = begins, host = host(words, quiz));
    let quiz = quiz.id;
    Ok(reply
        .with(Block::Note(note))
        .button(&plain!(words, "button-quiz-join"), Action::JoinQuiz { quiz }, ButtonStyle::Main)
        .button(&plain!(words, "button-quiz-now"), Action::BeginQuiz { quiz }, ButtonStyle::Other))
}

/// How the quiz is played, in a few words.
fn host(words: &Words, quiz: &Quiz) -> String {
    quiz.host.as_ref().map_or_else(|| plain!(words, "somebody-forgotten"), |host| host.name.clone())
}

fn rules(words: &Words, rules: &Rules) -> Line {
    let mode = word(match rules.mode {
        Mode::Race => "race",
        Mode::Everyone if rules.bonus && rules.timed() => "bonus",
        Mode::Everyone => "everyone",
    });
    let (pace, seconds) = match rules.pace {
        Pace::Scaled => ("scaled", 0),
        Pace::Double => ("double", 0),
        Pace::Seconds(seconds) => ("seconds", seconds),
        Pace::Untimed => ("untimed", 0),
    };
    say!(words, "quiz-rules", mode = mode, points = RIGHT, bonus = BONUS, pace = word(pace), seconds = seconds)
}

async fn question(app: &App, words: &Words, quiz: &Quiz, screen: &Screen, now: DateTime<Utc>) -> Result<Reply> {
    let number = screen.number;
    let (choice, limit) = choice(app, quiz, number).await?;
    let mut reply = Reply::titled(plain!(words, "quiz-question-title", number = number, rounds = quiz.rules.rounds))
        .with(Block::Paragraph(vec![Span::Strong(choice.ask.trim().to_owned())]));
    if !is_current(quiz, screen) {
        return Ok(reply.with(Block::Note(say!(words, "quiz-question-closed"))));
    }
    let tally = app.store.quiz_tally(quiz.workspace, quiz.id, number).await?;
    reply = reply.tone(Tone::Question).with(Block::Paragraph(if quiz.rules.timed() {
        let closes = quiz.closes_at.unwrap_or(now + limit);
        say!(words, "quiz-question-closes", closes = Span::Until(closes))
    } else {
        say!(words, "quiz-question-untimed")
    }));
    let votes = tally.skip_votes;
    let line = say!(
        words,
        "quiz-tally",
        answers = tally.answers,
        players = tally.players,
        votes = votes,
        some = whether(votes > 0)
    );
    let quiz = quiz.id;
    Ok(reply
        .with(Block::Note(line))
        .button(&plain!(words, "button-answer"), Action::OpenQuestion { quiz, number }, ButtonStyle::Main)
        .button(&plain!(words, "button-quiz-skip"), Action::SkipQuestion { quiz, number }, ButtonStyle::Other))
}

/// A question's multiple-choice form, and how long it stays open.
async fn choice(app: &App, quiz: &Quiz, number: u8) -> Result<(Choice, TimeDelta)> {
    let choice = app.store.quiz_choice(quiz.workspace, quiz.id, number).await?;
    let limit = quiz.rules.limit(&choice);
    Ok((choice, limit))
}

async fn result(app: &App, words: &Words, quiz: &Quiz, number: u8) -> Result<Reply> {
    let store = &app.store;
    let (choice, _) = choice(app, quiz, number).await?;
    let questions = store.quiz_questions(quiz.workspace, quiz.id).await?;
    let title = plain!(words, "quiz-result-title", number = number, rounds = quiz.rules.rounds);
    let mut reply = Reply::titled(title).tone(Tone::Good);
    if questions.iter().any(|question| question.number == number && question.withdrawn) {
        reply.blocks.push(Block::Paragraph(say!(words, "quiz-withdrawn", number = number)));
    } else {
        let chosen = store.quiz_options(quiz.workspace, quiz.id, number).await?;
        let times = |option: usize| {
            chosen.iter().find(|(chosen, _)| usize::from(*chosen) == option).map_or(0, |(_, times)| *times)
        };
        let right = Span::Strong(choice.right.trim().trim_end_matches('.').to_owned());
        reply.blocks.push(Block::Paragraph(say!(words, "quiz-right", option = right, times = times(0))));
        reply.blocks.push(Block::Quote(choice.why.trim().to_owned()));
        let wrong = choice.wrong.iter().enumerate().map(|(i, wrong)| {
            let option = wrong.text.trim().trim_end_matches('.');
            say!(words, "quiz-wrong", option = option, times = times(i + 1), why = wrong.why.trim())
        });
        reply.blocks.push(Block::Bullets(wrong.collect()));
    }
    let (lines, members) = store.quiz_table(quiz.workspace, quiz.id, BETWEEN, None).await?;
    if !lines.is_empty() && number < quiz.rules.rounds {
        reply.blocks.push(Block::Heading(say!(words, "quiz-standings", members = members)));
        reply.blocks.push(ranking(words, &lines, None));
    }
    let report = Action::Moderation(ModerationAction::ReportQuiz { quiz: quiz.id, question: number });
    Ok(reply.button(&plain!(words, "button-report"), report, ButtonStyle::Other))
}

async fn podium(app: &App, words: &Words, quiz: &Quiz) -> Result<Reply> {
    let store = &app.store;
    let (lines, members) = store.quiz_table(quiz.workspace, quiz.id, AT_THE_END, None).await?;
    let mut reply = Reply::titled(plain!(words, "quiz-over-title")).tone(Tone::Good).with(Block::Paragraph(say!(
        words,
        "quiz-ended",
        ending = word(ending(quiz))
    )));
    if lines.is_empty() {
        reply.blocks.push(Block::Paragraph(say!(words, "quiz-nobody-answered")));
    } else {
        reply.blocks.push(ranking(words, &lines, None));
        let more = members - i64::try_from(lines.len()).unwrap_or(0);
        if more > 0 {
            reply.blocks.push(Block::Note(say!(words, "quiz-more", more = more)));
        }
    }
    let mut summary = Vec::new();
    for question in store.quiz_questions(quiz.workspace, quiz.id).await? {
        let (choice, _) = choice(app, quiz, question.number).await?;
        let ask = short(&choice.ask);
        summary.push(if question.withdrawn {
            say!(words, "quiz-summary-withdrawn", number = question.number, ask = ask)
        } else {
            let (right, answers) = (question.right, question.answers);
            say!(words, "quiz-summary", number = question.number, ask = ask, right = right, answers = answers)
        });
    }
    if !summary.is_empty() {
        reply.blocks.push(Block::Heading(say!(words, "quiz-summary-title")));
        reply.blocks.push(Block::Bullets(summary));
    }
    reply.blocks.push(Block::Note(say!(words, "quiz-counts", of = QUIZ_POINTS_FOR_ONE, most = COUNTED_A_DAY)));
    let quiz = quiz.id;
    Ok(reply.button(&plain!(words, "button-quiz-retry"), Action::RetryMissed { quiz }, ButtonStyle::Main))
}

/// The standings of a quiz; `own` is the caller's line.
pub(crate) fn ranking(words: &Words, lines: &[TableLine], own: Option<MemberId>) -> Block {
    Block::Ranking(
        lines
            .iter()
            .map(|line| RankingLine {
                rank: line.rank,
                name: line.name.clone(),
                figures: plain!(words, "quiz-figures", points = line.points, right = line.right),
                own: own == Some(line.member),
            })
            .collect(),
    )
}

/// The word for why a quiz is over.
pub(crate) fn ending(quiz: &Quiz) -> &'static str {
    match quiz.ending {
        None => "running",
        Some(Ending::Finished) => "finished",
        Some(Ending::Stopped) => "stopped",
        Some(Ending::Nobody) => "nobody",
        Some(Ending::Deserted) => "deserted",
        Some(Ending::Unreachable) => "unreachable",
        Some(Ending::Interrupted) => "interrupted",
    }
}

fn short(ask: &str) -> Span {
    let mut letters = ask.trim().graphemes(true);
    let short: String = letters.by_ref().take(SHORT).collect();
    text(if letters.next().is_some() { format!("{}…", short.trim_end()) } else { short })
}
