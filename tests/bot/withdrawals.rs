//! Questions that are withdrawn and come back, days that cost nobody a streak.

use chrono::TimeDelta;
use hone::chat::PostError;
use hone::commands::Ask;

use crate::day::{full, partial};
use crate::moderation::{asks, count, press, sends, told};
use crate::world::{Failure, World, plain};

#[tokio::test]
async fn a_withdrawn_question_counts_for_nobody_until_it_is_restored() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(full(&question)).await;
    world.person("ben").answers(partial(&question)).await;
    let said = world.admin().says("moderate void").await;
    insta::assert_snapshot!(said, @"The question was withdrawn and counts for nobody; 2 members lost 13 points. Undo it with restore.");
    world.tick().await;
    assert_eq!(
        plain(&world.place.last()),
        "The question for Monday 2 March was withdrawn. It counts for nobody: its points are gone from the boards, and it breaks no streak."
    );
    let edited = world.place.edits_of(1).pop().unwrap();
    assert!(plain(&edited).ends_with("This question was withdrawn and counts for nobody."), "{}", plain(&edited));
    assert!(edited.buttons.is_empty());
    assert!(world.person("ann").says("leaderboard").await.contains("Nobody has answered yet."));
    let said = world.person("ann").answers(full(&question)).await;
    assert!(!said.contains("Points:"), "{said}");
    let said = world.admin().says("moderate void").await;
    assert!(said.starts_with("No question like that counts here"), "{said}");
    assert!(world.app.store.ledger_differences(1).await.unwrap().is_empty());

    let said = world.admin().says("moderate restore").await;
    insta::assert_snapshot!(said, @"The question counts again; 2 members got 13 points back.");
    world.tick().await;
    assert!(plain(&world.place.last()).starts_with("The question for Monday 2 March counts again"));
    let edited = world.place.edits_of(1).pop().unwrap();
    assert!(edited.buttons.iter().any(|button| button.label == "Answer"), "{}", plain(&edited));
    let board = world.person("ann").says("leaderboard").await;
    assert!(board.contains("1. ann (you) 10 points") && board.contains("2. ben 3 points"), "{board}");

    // Over and revealed as ever; then by name, for good. What is void is neither answered nor missed.
    world.at("2026-03-02 18:00").tick().await;
    assert!(plain(&world.place.last()).starts_with("# Answer to the question for Monday 2 March"));
    world.at("2026-03-03 09:00").tick().await;
    let next = plain(&world.place.last());
    world.person("ann").answers(full(&next)).await;
    let me = world.person("ann").says("me").await;
    assert!(me.contains("Streak: 2 rounds"), "{me}");
    let name: String = sqlx::query_scalar(
        "select q.pack || '/' || q.slug from round r join question_store.question q using (question_id) order by r.round_id limit 1",
    )
    .fetch_one(&world.database.pool)
    .await
    .unwrap();
    let line = format!("moderate void question:{name} reason:");
    let said = world.admin().says(&format!("{line}{}", "x".repeat(201))).await;
    assert!(said.starts_with("That has 201 characters and at most 200 fit"), "{said}");
    let said = world.admin().says(&format!("{line}\"two of its points *say* the same\"")).await;
    assert!(said.contains("2 members lost 13 points"), "{said}");
    let posts = world.place.posts().len();
    world.tick().await;
    world.tick().await;
    assert_eq!(world.place.posts().len(), posts + 1, "told once");
    let told = plain(&world.place.last());
    assert!(told.ends_with("breaks no streak.\nReason: two of its points *say* the same"), "{told}");
    let me = world.person("ann").says("me").await;
    assert!(me.contains("Streak: 1 round"), "{me}");
    let said = world.admin().says("moderate void question:nothing").await;
    assert!(said.contains("is not a question's name"), "{said}");
    let log = world.admin().says("moderate log").await;
    assert!(
        log.contains(&format!(
            "boss withdrew the question for Monday 2 March ({name}); −13 points, 2 members · Reason: two of its points"
        )),
        "{log}"
    );
    assert!(log.contains("boss let the question for Monday 2 March count again"), "{log}");
    world.end().await;
}

#[tokio::test]
async fn a_report_is_accepted_and_the_question_withdrawn_at_once() {
    let mut world = World::with_daily().await;
    for day in 2..=3 {
        world.at(&format!("2026-03-0{day} 09:00")).tick().await;
        let question = plain(&world.place.last());
        world.person("ann").answers(full(&question)).await;
    }
    let form = press(&world.person("ben"), &world.place.last(), "Report").await;
    sends(&world.person("ben"), &form, "The second sentence contradicts the first.").await;
    let boss = world.admin();
    let case = asks(&boss, "moderate queue").await;
    let said = plain(&case);
    assert!(said.starts_with("# Report of ben\n"), "{said}");
    assert!(said.contains("> The second sentence contradicts the first."), "{said}");
    assert!(said.ends_with("Tuesday 3 March · 1 waiting\n[Accept] [Accept and withdraw] [Reject] [Next]"), "{said}");
    let withdraw = case.buttons.iter().find(|button| button.label == "Accept and withdraw").unwrap();
    let request = boss.request(Ask::Press(withdraw.action.clone()));
    for _ in 0..2 {
        let said = plain(&world.handle(&request).await);
        assert!(
            said.starts_with("Accepted, and the question was withdrawn: 1 member lost 10 points for it."),
            "{said}"
        );
    }
    world.tick().await;
    let words = told(&world);
    assert!(
        words.last().unwrap().starts_with("id-ben: Your report of this question was accepted, thank you:"),
        "{words:?}"
    );
    // What is void neither adds to a streak nor breaks it.
    let me = world.person("ann").says("me").await;
    assert!(me.contains("10 points") && me.contains("Streak: 1 round (best 1)"), "{me}");
    world.at("2026-03-04 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(full(&question)).await;
    let me = world.person("ann").says("me").await;
    assert!(me.contains("Streak: 2 rounds (best 2)"), "{me}");
    assert_eq!(count(&world, "select count(*) from decision").await, 2);
    world.end().await;
}

#[tokio::test]
async fn a_question_withdrawn_before_it_was_posted_stays_away_and_comes_when_restored() {
    let mut world = World::with_daily().await;
    world.place.fails(Failure::Before(PostError::TryLater("busy".to_owned())));
    world.at("2026-03-02 09:00").tick().await;
    assert!(world.place.posts().is_empty());
    world.admin().says("moderate void").await;
    world.later(TimeDelta::minutes(5)).tick().await;
    assert!(world.place.posts().is_empty(), "{:?}", world.place.texts());
    world.admin().says("moderate restore").await;
    world.later(TimeDelta::minutes(5)).tick().await;
    assert_eq!(world.place.posts().len(), 1);
    world.at("2026-03-02 18:00").tick().await;
    assert_eq!(world.place.posts().len(), 2);
    world.end().await;
}

#[tokio::test]
async fn an_excused_day_costs_no_streak_and_says_who_excused_it() {
    let mut world = World::with_daily().await;
    for day in 2..=4 {
        world.at(&format!("2026-03-0{day} 09:00")).tick().await;
        let question = plain(&world.place.last());
        if day != 3 {
            world.person("ann").answers(full(&question)).await;
        }
        world.person("ben").answers(full(&question)).await;
    }
    let me = world.person("ann").says("me").await;
    assert!(me.contains("Streak: 1 round (best 1)"), "{me}");
    let said = world.admin().says("moderate excuse ann 2026-03-03 reason:\"she was on a plane\"").await;
    insta::assert_snapshot!(said, @"ann is excused for Tuesday 3 March: it costs no streak.");
    world.admin().says("moderate excuse ann 2026-03-03").await;
    let me = world.person("ann").says("me").await;
    assert!(me.contains("Streak: 2 rounds (best 2), kept: Tuesday 3 March was excused by boss."), "{me}");
    for (line, refusal) in [
        ("moderate excuse ben 2026-03-03", "They answered on Tuesday 3 March"),
        ("moderate excuse ann 2026-03-01", "No question was asked in this channel on Sunday 1 March"),
        ("moderate excuse nobody 2026-03-03", "Nobody here is known as “nobody”"),
        ("moderate excuse ann yesterday", "“yesterday” is not a day."),
    ] {
        let said = world.admin().says(line).await;
        assert!(said.starts_with(refusal), "{line}: {said}");
    }
    world.person("cleo").says("answer I would do quite a lot about it.").await;
    world.at("2026-03-05 09:00").tick().await;
    let said = world.admin().says("moderate excuse cleo 2026-03-05").await;
    assert!(said.starts_with("The question for Thursday 5 March is still open."), "{said}");
    world.admin().says("moderate unexcuse ann 2026-03-03").await;
    let me = world.person("ann").says("me").await;
    assert!(me.contains("Streak: 1 round (best 1)"), "{me}");
    let log = world.admin().says("moderate log").await;
    assert!(log.contains("boss excused ann for Tuesday 3 March · Reason: she was on a plane"), "{log}");
    assert!(log.contains("boss took the excuse of ann for Tuesday 3 March back"), "{log}");
    assert_eq!(count(&world, "select count(*) from decision").await, 2, "what changed nothing is not noted");
    world.end().await;
}
