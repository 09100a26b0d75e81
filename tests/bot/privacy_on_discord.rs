//! Privacy on Discord: in a server and in a direct message, by the gateway and by HTTP.

use serde_json::Value;

use crate::practice::full;
use crate::through_discord::{Bot, Way};

async fn taken_and_erased(way: Way) {
    let bot = Bot::start_by(way).await;
    let ann = bot.discord.user("ann");
    let direct = ann.dm();
    let nothing = ann.slash(direct, "privacy show", &[]).await.message().await;
    assert!(nothing.text().contains("Nothing is kept about you"), "{}", nothing.text());
    let shown = ann.slash(bot.channel, "practice next", &[]).await.message().await;
    let modal = ann.press(&shown, "Answer").await.modal().await;
    ann.submits_modal(&modal, &[("text", full(&shown.text()))]).await.message().await;

    let kept = ann.slash(direct, "privacy show", &[]).await.message().await;
    assert!(kept.text().contains("how well you know 1 question"), "{}", kept.text());
    let sent = ann.slash(direct, "privacy export", &[]).await.edited(1).await;
    assert!(sent.is_ephemeral() && sent.text().contains("everything that is kept about you"), "{}", sent.text());
    let [file] = sent.attachments.as_slice() else { panic!("one file: {}", sent.attachments.len()) };
    assert_eq!(file.filename, "hone-export-2026-03-02.json");
    let export: Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(export["places"][0]["own"], true);

    let here = ann.slash(direct, "privacy settings", &[("shown-as", "neutral-name".into())]).await.message().await;
    assert!(here.text().contains("in servers, not in direct messages"), "{}", here.text());
    let modal = ann.slash(direct, "privacy forget", &[("everywhere", "yes".into())]).await.modal().await;
    let wrong = ann.submits_modal(&modal, &[("text", "yes please")]).await.message().await;
    assert!(wrong.text().contains("so nothing was erased"), "{}", wrong.text());
    let modal = ann.slash(direct, "privacy forget", &[("everywhere", "yes".into())]).await.modal().await;
    let done = ann.submits_modal(&modal, &[("text", "forget me")]).await.message().await;
    assert!(done.is_ephemeral() && done.text().contains("Nothing about you is kept any more"), "{}", done.text());
    let nothing = ann.slash(bot.channel, "privacy show", &[]).await.message().await;
    assert!(nothing.text().contains("Nothing is kept about you"), "{}", nothing.text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_the_gateway() {
    taken_and_erased(Way::Gateway).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_http() {
    taken_and_erased(Way::Http).await;
}
