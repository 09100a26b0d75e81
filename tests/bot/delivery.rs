//! The question comes once, whatever happens on the way.

use chrono::TimeDelta;
use hone::chat::{PostError, Trouble};

use crate::postgres::Database;
use crate::world::{Failure, World, plain};

fn lost() -> PostError {
    PostError::Unknown("the reply was lost".to_owned())
}

fn refused() -> PostError {
    PostError::Refused(Trouble::Told("I may not post here".to_owned()))
}

#[tokio::test]
async fn a_lost_reply_is_not_answered_with_a_second_post() {
    let mut world = World::with_daily().await;
    world.place.fails(Failure::After(lost()));
    world.at("2026-03-02 09:00").tick().await;
    for _ in 0..5 {
        world.later(TimeDelta::minutes(2)).tick().await;
    }
    assert_eq!(world.place.posts().len(), 1);
    // It is known to be there: closing takes its buttons away.
    world.at("2026-03-02 18:00").tick().await;
    assert_eq!((world.place.posts().len(), world.place.edits().len()), (2, 1));
    world.end().await;
}

#[tokio::test]
async fn a_post_that_did_not_go_out_is_tried_again() {
    let mut world = World::with_daily().await;
    for _ in 0..3 {
        world.place.fails(Failure::Before(PostError::TryLater("a passing fault".to_owned())));
    }
    world.at("2026-03-02 09:00").tick().await;
    assert!(world.place.posts().is_empty());
    world.later(TimeDelta::seconds(3)).tick().await;
    assert!(world.place.posts().is_empty(), "not before its time");
    for _ in 0..4 {
        world.later(TimeDelta::minutes(2)).tick().await;
    }
    assert_eq!(world.place.posts().len(), 1);
    world.end().await;
}

#[tokio::test]
async fn a_refusal_is_shown_to_the_admin_and_mended_by_permission() {
    let mut world = World::with_daily().await;
    world.place.fails(Failure::Before(refused()));
    world.at("2026-03-02 09:00").tick().await;
    let said = world.admin().says("daily preview").await;
    assert!(said.contains("Problem with Monday 2 March: I may not post here"), "{said}");
    world.at("2026-03-02 09:02").tick().await;
    assert_eq!(world.place.posts().len(), 1);
    let said = world.admin().says("daily preview").await;
    assert!(!said.contains("Problem"), "{said}");
    world.end().await;
}

#[tokio::test]
async fn a_question_that_never_got_out_is_missed_and_breaks_no_streak() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00");
    for _ in 0..50 {
        world.place.fails(Failure::Before(refused()));
    }
    for _ in 0..10 {
        world.later(TimeDelta::hours(1)).tick().await;
    }
    assert!(world.place.posts().is_empty());
    world.place.clear_failures();
    world.at("2026-03-03 09:00").tick().await;
    let question = plain(&world.place.last());
    assert!(
        question.contains("There was no question on Monday 2 March: the question could not be posted."),
        "{question}"
    );
    assert_eq!(world.place.posts().len(), 1, "the missed day is not revealed");
    world.end().await;
}

#[tokio::test]
async fn a_channel_that_is_gone_pauses_the_schedule() {
    let mut world = World::with_daily().await;
    world.place.fails(Failure::Before(PostError::Gone("the channel is gone".to_owned())));
    world.at("2026-03-02 09:00").tick().await;
    let said = world.admin().says("daily list").await;
    assert!(said.contains("Paused."), "{said}");
    world.at("2026-03-03 09:00").tick().await;
    assert!(world.place.posts().is_empty());
    let said = world.admin().says("daily resume").await;
    assert!(said.contains("The daily question goes on"), "{said}");
    world.at("2026-03-04 09:00").tick().await;
    assert_eq!(world.place.posts().len(), 1);
    world.end().await;
}

#[tokio::test]
async fn a_process_that_died_in_the_send_is_taken_over() {
    let mut world = World::with_daily().await;
    // The one died after the message was out: its lease runs out.
    world.place.fails(Failure::After(lost()));
    world.at("2026-03-02 09:00").tick().await;
    let (other, place) = world.twin();
    world.later(TimeDelta::minutes(2));
    other.tick(world.now()).await.unwrap();
    // The other looks in the channel first. Its recorder knows nothing, so it posts; the same key says it is the same.
    let keys: Vec<_> = world.place.posts().into_iter().chain(place.posts()).map(|post| post.key).collect();
    assert_eq!(keys.len(), 2);
    assert_eq!(keys[0], keys[1], "a repeat carries the same key");
    world.end().await;
}

#[tokio::test]
async fn several_processes_post_each_round_once() {
    let database = Database::new().await;
    let mut world = World::over(database).await;
    for channel in 0..12 {
        let channel = format!("channel-{channel}");
        world.admin().in_channel(&channel).says("daily add 09:00 Europe/Paris closes:18:00").await;
    }
    world.at("2026-03-02 09:00");
    let twins: Vec<_> = (0..3).map(|_| world.twin()).collect();
    for (hour, expected) in [("09:00", 12), ("18:00", 24)] {
        world.at(&format!("2026-03-02 {hour}"));
        let now = world.now();
        let ticks = futures::future::join_all(twins.iter().map(|(scheduler, _)| scheduler.tick(now))).await;
        assert!(ticks.into_iter().all(|ticked| ticked.is_ok()));
        let mut keys: Vec<_> = twins.iter().flat_map(|(_, place)| place.posts()).map(|post| post.key).collect();
        keys.sort();
        let all = keys.len();
        keys.dedup();
        assert_eq!((keys.len(), all), (expected, expected));
    }
    drop(twins);
    world.end().await;
}

#[tokio::test]
async fn a_thread_and_a_pin_come_with_the_question_and_the_pin_goes_with_it() {
    let mut world = World::with_daily().await;
    world.admin().says("daily edit thread:yes pin:yes").await;
    world.at("2026-03-02 09:00").tick().await;
    let mut extras = world.place.extras();
    extras.sort();
    assert_eq!(extras, ["pinned message-1", "thread under message-1: Question for Monday 2 March"]);
    world.at("2026-03-02 18:00").tick().await;
    assert_eq!(world.place.extras()[2..], ["unpinned message-1"]);
    assert_eq!(world.place.posts().len(), 2, "the reveal waits for none of it");
    world.end().await;
}

#[tokio::test]
async fn whoever_set_it_up_is_told_once_what_is_wrong() {
    let mut world = World::with_daily().await;
    for _ in 0..4 {
        world.place.fails(Failure::Before(refused()));
    }
    world.at("2026-03-02 09:00").tick().await;
    for _ in 0..3 {
        world.later(TimeDelta::minutes(61)).tick().await;
    }
    let told = world.place.told();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, "id-boss");
    insta::assert_snapshot!(plain(&told[0].1), @"
    # A daily question needs your help
    Daily question number 1 for Monday 2 March in #general: I may not post here. I go on trying; as soon as it is mended, it comes by itself. How it stands says /daily preview.
    ");
    world.later(TimeDelta::minutes(61)).tick().await;
    assert_eq!(world.place.posts().len(), 1);
    world.end().await;
}

#[tokio::test]
async fn problems_are_told_in_the_channel_for_them() {
    let mut world = World::with_daily().await;
    let said = world.admin().in_channel("ops").says("daily settings alerts:here").await;
    insta::assert_snapshot!(said, @"
    # The settings were changed
    - Only whoever may manage the server can set Hone up. Let a role do it too with admins:ROLE.
    - Problems are told in #ops.
    - In channels I speak English; to each person, the language their own app is set to.
    - On Mondays, channels get a recap of the week. Switch it off with recap:no.
    - The words of answers are kept. Have them removed after some days with answers:30-days.
    ");
    // Every try fails until closing; the last word is that it was given up.
    world.place.fails(Failure::Before(PostError::Gone("the channel is gone".to_owned())));
    world.at("2026-03-02 09:00").tick().await;
    world.later(TimeDelta::seconds(10)).tick().await;
    assert!(world.place.told().is_empty());
    let said = plain(&world.place.last());
    insta::assert_snapshot!(said, @"
    # A daily question needs your help
    Daily question number 1 for Monday 2 March in #general: the channel is gone; set the daily question up in another one. I gave up on it. How it stands says /daily preview.
    ");
    world.end().await;
}
