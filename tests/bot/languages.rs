//! A whole day in other languages: nobody is spoken to in English who did not ask for it.

use std::collections::BTreeSet;

use hone::chat::Language;
use regex::Regex;

use crate::day::{full, partial};
use crate::fake_discord::{SeenMessage, User};
use crate::through_discord::{Bot, Way};

/// What the English catalogue and the commands' own descriptions say, in pieces long enough to be told.
fn english() -> BTreeSet<String> {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/data/words/en")).unwrap();
    let catalogue: String = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let held = Regex::new(r"\{[^{}]*\}").unwrap();
    let commands = hone::commands::grammar::commands();
    let about = commands.get_subcommands().filter_map(|command| command.get_about()).map(ToString::to_string);
    catalogue
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| match line.trim_start().strip_prefix('*').unwrap_or(line.trim_start()).strip_prefix('[') {
            Some(variant) => variant.split_once(']').map(|(_, said)| said),
            None => line.split_once(" = ").map(|(_, said)| said),
        })
        .flat_map(|said| held.split(said).map(ToOwned::to_owned).collect::<Vec<_>>())
        .chain(about)
        .map(|piece| piece.trim_matches(|letter: char| !letter.is_alphabetic()).to_owned())
        // A single word may be the question's, or the same in another language.
        .filter(|piece| piece.contains(' '))
        .collect()
}

/// What people were shown.
#[derive(Default)]
struct Shown(Vec<String>);

impl Shown {
    fn keep(&mut self, message: &SeenMessage) {
        self.0.push(message.text());
    }

    async fn after(&mut self, bot: &Bot, user: &User, command: &str, options: &[(&str, &str)]) -> SeenMessage {
        let options: Vec<_> = options.iter().map(|(name, value)| (*name, (*value).into())).collect();
        let message = user.slash(bot.channel, command, &options).await.message().await;
        assert!(message.is_ephemeral(), "{command}");
        self.keep(&message);
        message
    }
}

async fn a_day_in(language: Language, locale: &str) -> Shown {
    let bot = Bot::with_daily_by(Way::Gateway).await;
    let (boss, ann, ben) = (bot.discord.admin("boss"), bot.discord.user("ann"), bot.discord.user("ben"));
    for user in [&boss, &ann, &ben] {
        user.speaks(locale);
    }
    let mut shown = Shown::default();
    shown.after(&bot, &boss, "daily settings", &[("language", language.code())]).await;
    for line in ["daily list", "daily preview", "daily test", "daily pause", "today", "daily resume", "help"] {
        shown.after(&bot, &boss, line, &[]).await;
    }
    for about in ["daily", "daily add", "answer", "leaderboard", "nothing"] {
        shown.after(&bot, &boss, "help", &[("command", about)]).await;
    }
    let typed = [("command", "resume".into())];
    let choices = boss.autocomplete(bot.channel, "help", &typed, "command").await.choices().await;
    assert_eq!(choices.len(), 1, "{choices:?}");
    assert_ne!(choices[0].0, "daily resume");
    shown.after(&bot, &boss, "daily edit", &[("zone", "Paris")]).await;
    shown.after(&bot, &boss, "daily edit", &[("days", "funday")]).await;

    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].clone();
    let asked = question.text();
    shown.keep(&question);
    for command in ["me", "today", "leaderboard"] {
        shown.after(&bot, &ann, command, &[]).await;
    }
    let opened = ann.press(&question, &question.buttons()[0].label).await;
    let modal = opened.modal().await;
    shown.0.push(format!("{modal:?}"));
    let answered = ann.submits_modal(&modal, &[("text", partial(&asked))]).await;
    shown.keep(&answered.message().await);
    shown.keep(&ann.press(&question, &question.buttons()[1].label).await.message().await);
    let foreign = "Я бы ограничил количество запросов для каждого клиента и следил бы за журналами.";
    for answer in ["no", foreign, full(&asked), full(&asked)] {
        shown.after(&bot, &ann, "answer", &[("text", answer)]).await;
    }
    for command in ["me", "today", "hint"] {
        shown.after(&bot, &ann, command, &[]).await;
    }
    let board = shown.after(&bot, &ann, "leaderboard", &[]).await;
    let share = board.buttons().pop().unwrap().label;
    shown.keep(&ann.press(&board, &share).await.message().await);
    shown.after(&bot, &boss, "daily now", &[]).await;

    bot.at("2026-03-02 18:00").await;
    for post in bot.posts() {
        shown.keep(&post);
    }
    shown.after(&bot, &ben, "answer", &[("text", partial(&asked))]).await;
    for command in ["hint", "me"] {
        shown.after(&bot, &ben, command, &[]).await;
    }
    shown.after(&bot, &boss, "daily remove", &[]).await;
    bot.end().await;
    shown
}

fn no_english_in(shown: &Shown) {
    let english = english();
    assert!(english.len() > 150, "{}", english.len());
    let slipped: Vec<_> = shown
        .0
        .iter()
        .flat_map(|shown| english.iter().filter(|piece| shown.contains(*piece)).map(move |piece| (piece, shown)))
        .collect();
    assert!(slipped.is_empty(), "{slipped:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_in_german() {
    let shown = a_day_in(Language::German, "de").await;
    no_english_in(&shown);
    let all = shown.0.join("\n");
    for said in ["Frage für Montag, 2. März", "Du hast 1 von 3 Kernpunkten genannt", "`/täglich fortsetzen`", "(du)"]
    {
        assert!(all.contains(said), "{said}: {all}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_in_japanese() {
    let shown = a_day_in(Language::Japanese, "ja").await;
    no_english_in(&shown);
    let all = shown.0.join("\n");
    for said in ["3月2日（月）の問題", "3個の要点のうち1個に触れています", "`/毎日 再開`", "（あなた）"]
    {
        assert!(all.contains(said), "{said}: {all}");
    }
}

/// The channel hears one language, each member their own.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_member_is_answered_in_their_own_language() {
    let bot = Bot::with_daily_by(Way::Gateway).await;
    bot.at("2026-03-02 09:00").await;
    assert!(bot.posts()[0].text().contains("Question for Monday 2 March"));
    for (locale, said) in [
        ("fr", "Question du lundi 2 mars"),
        ("es-419", "Pregunta del lunes 2 de marzo"),
        ("pt-BR", "Pergunta de segunda-feira, 2 de março"),
        ("en-GB", "Question for Monday 2 March"),
        ("ko", "Question for Monday 2 March"),
    ] {
        let ann = bot.discord.user("ann");
        ann.speaks(locale);
        let today = ann.slash(bot.channel, "today", &[]).await.message().await.text();
        assert!(today.contains(said), "{locale}: {today}");
    }
    bot.end().await;
}
