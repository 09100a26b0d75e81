//! Practice and mock interviews on Discord: in a server and in a direct message, by the gateway and by HTTP.

use crate::practice::full;
use crate::through_discord::{Bot, Way};

async fn interview(way: Way) {
    let bot = Bot::start_by(way).await;
    let ann = bot.discord.user("ann");
    let mut shown =
        ann.slash(bot.channel, "mock start", &[("role", "demo".into()), ("minutes", 5.into())]).await.message().await;
    assert!(shown.is_ephemeral() && shown.text().contains("Mock interview: question 1 of 3"), "{}", shown.text());
    assert!(shown.text().contains("There are only 3 questions for this."), "{}", shown.text());
    shown = ann.press(&shown, "Hint 1 of 3").await.message().await;
    for _ in 0..2 {
        let modal = ann.press(&shown, "Answer").await.modal().await;
        shown = ann.submits_modal(&modal, &[("text", full(&shown.text()))]).await.message().await;
    }
    let report = ann.press(&shown, "Pass").await.message().await;
    assert!(report.is_ephemeral() && report.text().contains("Mock interview: 67 %"), "{}", report.text());
    // With a file, the answer comes after a deferral.
    let sent = ann.press(&report, "Get it as Markdown").await.edited(1).await;
    assert!(sent.is_ephemeral() && sent.text().contains("The report of your mock interview"), "{}", sent.text());
    let [file] = sent.attachments.as_slice() else { panic!("one file: {}", sent.attachments.len()) };
    assert_eq!(file.filename, "mock-demo-2026-03-02.md");
    let content = String::from_utf8(file.bytes.to_vec()).unwrap();
    assert!(content.starts_with("# Mock interview: 67 %\n") && content.contains("### Your answer"), "{content}");
    assert!(bot.discord.messages_in(bot.channel).is_empty(), "the channel sees nothing of it");
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mock_interview_by_the_gateway() {
    interview(Way::Gateway).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mock_interview_by_http() {
    interview(Way::Http).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn practice_is_the_same_in_a_server_and_in_a_direct_message() {
    let bot = Bot::start().await;
    let ann = bot.discord.user("ann");
    let in_server = ann.slash(bot.channel, "practice next", &[]).await.message().await;
    let direct = ann.dm();
    let said = ann.slash(direct, "practice next", &[]).await.message().await;
    assert_eq!(said.text(), in_server.text(), "what waits, waits everywhere");
    let modal = ann.press(&said, "Answer").await.modal().await;
    let told = ann.submits_modal(&modal, &[("text", full(&said.text()))]).await.message().await;
    assert!(told.text().contains("You made 3 of 3 key points"), "{}", told.text());
    assert!(!ann.sees(direct, "today") && ann.sees(direct, "mock"));

    // Reminded there, and gone on from there.
    let set = ann
        .slash(bot.channel, "practice remind", &[("time", "07:30".into()), ("zone", "Europe/Paris".into())])
        .await
        .message()
        .await;
    assert!(set.text().contains("I remind you in a direct message at 07:30"), "{}", set.text());
    bot.at("2026-03-03 07:30").await;
    bot.at("2026-03-03 07:31").await;
    let messages = bot.discord.messages_in(direct);
    let reminders: Vec<_> = messages.iter().filter(|message| message.text().contains("Time to practise")).collect();
    assert_eq!(reminders.len(), 1);
    let next = ann.press(reminders[0], "Practise now").await.message().await;
    assert!(next.text().contains("2 questions are new to you"), "{}", next.text());
    let later = ann.press(reminders[0], "In 2 hours").await.message().await;
    assert!(later.text().contains("I remind you"), "{}", later.text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn packs_are_chosen_from_a_menu() {
    let bot = Bot::start().await;
    let mut packs = hone::bank::load_embedded().unwrap();
    packs.retain(|pack| pack.slug == "cloud-security");
    bot.app.store.import(&packs[0], bot.now()).await.unwrap();
    let ann = bot.discord.user("ann");
    let status = ann.slash(bot.channel, "practice status", &[]).await.message().await;
    assert_eq!(status.choices("Practise one pack"), [("cloud-security", false), ("demo", false)]);
    for pack in ["demo", "cloud-security"] {
        let next = ann.select(&status, "Practise one pack", &[pack]).await.message().await;
        assert!(next.is_ephemeral() && next.text().contains(&format!("{pack} · ")), "{}", next.text());
    }
    let mock = ann.slash(ann.dm(), "mock start", &[("role", "demo".into())]).await.message().await;
    assert!(mock.text().contains("question 1 of 4") && mock.text().contains("demo · "), "{}", mock.text());
    let report = ann.slash(ann.dm(), "mock stop", &[]).await.message().await;
    let another = ann.select(&report, "Another one about", &["cloud-security"]).await.message().await;
    assert!(
        another.text().contains("question 1 of 5") && another.text().contains("cloud-security"),
        "{}",
        another.text()
    );
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_takes_no_messages_is_not_reminded_and_nothing_breaks() {
    let bot = Bot::start().await;
    let ann = bot.discord.user("ann");
    ann.slash(bot.channel, "practice remind", &[("time", "07:30".into())]).await.message().await;
    ann.closes_messages();
    bot.at("2026-03-03 09:00").await;
    bot.at("2026-03-03 09:10").await;
    bot.discord.forgive();
    bot.end().await;
}
