//! Reports and appeals on Discord: by the gateway and by HTTP.

use crate::day::fitting;
use crate::fake_discord::SeenMessage;
use crate::moderation::{OTHER_WORDS, PHRASE, POINT, answer};
use crate::through_discord::{Bot, Way};

async fn an_appeal(way: Way) {
    let bot = Bot::with_daily_by(way).await;
    bot.at("2026-03-02 09:00").await;
    let post = bot.posts().pop().unwrap();
    let question = post.text();
    let (ann, ben, boss) = (bot.discord.user("ann"), bot.discord.user("ben"), bot.discord.admin("boss"));
    assert!(!ann.sees(bot.channel, "moderate") && boss.sees(bot.channel, "moderate"));

    let modal = ben.press(&post, "Report").await.modal().await;
    let filed = ben.submits_modal(&modal, &[("text", "The second sentence is out of date.")]).await.message().await;
    assert!(filed.is_ephemeral() && filed.text().starts_with("Thank you."), "{}", filed.text());

    let modal = ann.press(&post, "Answer").await.modal().await;
    let graded = ann.submits_modal(&modal, &[("text", &answer(&question, &OTHER_WORDS))]).await.message().await;
    let modal = ann.press(&graded, "Appeal").await.modal().await;
    let filed = ann.submits_modal(&modal, &[("text", "My last sentence says it.")]).await.message().await;
    assert!(filed.is_ephemeral() && filed.text().starts_with("Thank you."), "{}", filed.text());

    let mut shown = boss.slash(bot.channel, "moderate queue", &[]).await.message().await;
    assert!(shown.is_ephemeral() && shown.text().contains("Report of ben"), "{}", shown.text());
    shown = boss.press(&shown, "Reject").await.message().await;
    shown = boss.press(&shown, "Next").await.message().await;
    assert!(shown.text().contains("Appeal of ann"), "{}", shown.text());
    shown = boss.press(&shown, "Accept").await.message().await;
    let text = shown.text();
    let line = text.lines().find(|line| line.contains(fitting(&POINT, &question))).expect(&text);
    let letter: String = line.chars().find(char::is_ascii_uppercase).into_iter().collect();
    shown = boss.press(&shown, &letter).await.message().await;
    let modal = boss.press(&shown, "Type the words").await.modal().await;
    let done = boss.submits_modal(&modal, &[("text", fitting(&PHRASE, &question))]).await.message().await;
    assert!(
        done.is_ephemeral() && done.text().contains("1 answer given before earns 4 points more."),
        "{}",
        done.text()
    );
    let file = boss.slash(bot.channel, "moderate phrasings", &[]).await.edited(1).await;
    let [file] = file.attachments.as_slice() else { panic!("one file: {}", file.attachments.len()) };
    assert_eq!(file.filename, "phrasings.toml");

    bot.at("2026-03-02 09:01").await;
    for (user, word) in [(&ann, "Your appeal was accepted."), (&ben, "Your report of this question was looked at")] {
        let told: Vec<_> = bot.discord.messages_in(user.dm()).iter().map(SeenMessage::text).collect();
        assert!(told.len() == 1 && told[0].contains(word), "{told:?}");
    }

    // Withdrawn, its message says so and has no buttons; come back, it has them again.
    let said = boss.slash(bot.channel, "moderate void", &[]).await.message().await;
    assert!(said.is_ephemeral() && said.text().contains("1 member lost 7 points"), "{}", said.text());
    bot.at("2026-03-02 09:02").await;
    let posts = bot.posts();
    assert!(
        posts[0].text().contains("This question was withdrawn") && posts[0].buttons().is_empty(),
        "{}",
        posts[0].text()
    );
    assert!(posts.last().unwrap().text().starts_with("The question for Monday 2 March was withdrawn."));
    boss.slash(bot.channel, "moderate restore", &[]).await.message().await;
    bot.at("2026-03-02 09:03").await;
    assert!(bot.posts()[0].buttons().iter().any(|button| button.label == "Report"), "{}", bot.posts()[0].text());
    let log = boss.slash(bot.channel, "moderate log", &[]).await.message().await;
    assert!(log.text().contains("boss accepted the appeal of ann"), "{}", log.text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_appeal_by_the_gateway() {
    an_appeal(Way::Gateway).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_appeal_by_http() {
    an_appeal(Way::Http).await;
}
