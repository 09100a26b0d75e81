//! Bad input: one clear sentence, nothing lost.

use hone::chat::Action;
use hone::commands::Ask;

use crate::world::{World, plain};

#[tokio::test]
async fn each_no_says_what_happened_and_what_to_do() {
    let mut world = World::new().await;
    let ann = world.person("ann");
    let mut said = vec![format!("nothing scheduled: {}", ann.says("today").await)];
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    said.push(format!("nothing open: {}", world.person("ann").answers("an answer of several words").await));
    world.at("2026-03-02 09:00").tick().await;
    let ann = world.person("ann");
    for (name, text) in [
        ("empty", " \u{200b} \n ".to_owned()),
        ("short", "yes".to_owned()),
        ("long", "word ".repeat(1000)),
        ("not English", "Я бы ограничил количество запросов для каждого клиента и следил бы за журналами.".to_owned()),
    ] {
        let reply = ann.asks(Ask::Submit(Action::SubmitAnswer { round: None }, text)).await;
        said.push(format!("{name}: {}", plain(&reply)));
    }
    let today = ann.says("today").await;
    assert!(!today.contains("Your tries so far"), "no try was used up: {today}");
    said.push(format!(
        "unknown round: {}",
        plain(&ann.asks(Ask::Press(Action::OpenAnswer { round: hone::quiz::RoundId(99) })).await)
    ));
    world.at("2026-03-02 18:00").tick().await;
    said.push(format!("hint after closing: {}", world.person("ann").says("hint").await));
    said.push(format!("today after closing: {}", world.person("ann").says("today").await));
    insta::assert_snapshot!(said.join("\n"), @"
    nothing scheduled: This channel has no daily question yet. An admin can start one with /daily add.
    nothing open: No question is open here. The next one comes Mon 2 Mar 09:00.
    empty: Your answer is empty, so it was not counted. Write three to six sentences in your own words.
    short: Your answer has only one word, so it was not counted and no try was used. Write it out in one or more sentences.
    long: Your answer has 4999 characters and at most 4000 can be graded, so it was not counted and no try was used. Shorten it and send it again.
    not English: I can only grade answers in English, so this one was not counted and no try was used. Send it again in English.
    unknown round: No question is open here. The next one comes Tue 3 Mar 09:00.
    hint after closing: This question closed Mon 2 Mar 18:00. See the current one with /today.
    today after closing: No question is open here. The next one comes Tue 3 Mar 09:00.
    ");
    world.end().await;
}

#[tokio::test]
async fn text_that_postgres_cannot_hold_is_no_fault() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let said =
        world.person("ann").answers("I would throttle\0 the calls, rotate the key and withdraw every privilege.").await;
    assert!(said.contains("Points: "), "{said}");
    world.end().await;
}

#[tokio::test]
async fn a_database_that_is_gone_is_told_with_a_number_and_nothing_is_counted() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    world.database.pool.close().await;
    let said = world.person("ann").answers("I would throttle the calls each customer can make.").await;
    assert!(said.starts_with("Something broke on my side, and nothing of yours was lost or counted."), "{said}");
    assert!(world.scheduler.tick(world.now()).await.is_err());
    let crate::world::World { database, .. } = world;
    database.drop().await;
}
