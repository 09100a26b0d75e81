//! Practice: a question at a time, each coming again, reminders.

use chrono::TimeDelta;
use hone::bank::Pack;
use hone::chat::{Action, Button, PostError, PracticeAction, Reply};
use hone::commands::Ask;
use hone::quiz::question::{Choice, Level, WrongChoice};

use crate::world::{Failure, PACKS, Person, World, form_action, plain};

/// The tests' pack once more for each of these names and levels, with multiple choice.
pub(crate) async fn import_copies(world: &World, pack: &str, levels: &[Level]) {
    let demo = hone::bank::load_folder(std::path::Path::new(PACKS)).unwrap().remove(0);
    let mut questions = std::collections::BTreeMap::new();
    for (i, level) in levels.iter().enumerate() {
        let (slug, question) = demo.questions.iter().nth(i % demo.questions.len()).unwrap();
        let mut question = question.clone();
        question.level = *level;
        question.tags = vec![format!("topic-{}", i % 3)];
        question.ask = format!("{} ({pack} {i})", question.ask);
        let wrong = |text: &str| WrongChoice { text: text.to_owned(), why: format!("{text} helps nobody.") };
        question.choice = Some(Choice {
            ask: "Which one helps?".to_owned(),
            right: "The right one".to_owned(),
            wrong: vec![wrong("Nothing"), wrong("Hope"), wrong("Luck")],
            why: "It is right.".to_owned(),
        });
        questions.insert(format!("{slug}-{i}"), question);
    }
    let pack = Pack { slug: pack.to_owned(), questions, ..demo };
    world.app.store.import(&pack, world.now()).await.unwrap();
}

/// An answer that makes every point of whichever question of the tests it is.
pub(crate) fn full(said: &str) -> &'static str {
    if said.contains("summarising helper") {
        "I would remove the permissions it does not need, ask a human to approve anything irreversible, and log every action."
    } else if said.contains("copies your model") {
        "I would limit requests per caller, monitor the traffic for systematic patterns, and return labels only."
    } else {
        "First I would revoke the key and issue a new one. Then I would check the logs for misuse. Later I add a scanner as a hook."
    }
}

pub(crate) fn button(reply: &Reply, label: &str) -> Button {
    let found = reply.buttons.iter().find(|button| button.label == label);
    found.unwrap_or_else(|| panic!("no button {label} on {}", plain(reply))).clone()
}

pub(crate) async fn fills(person: &Person<'_>, form: &Reply, text: &str) -> Reply {
    person.asks(Ask::Submit(form_action(form), text.to_owned())).await
}

async fn next(person: &Person<'_>) -> Reply {
    person.asks(Ask::Press(Action::Practice(PracticeAction::Next { after: None }))).await
}

#[tokio::test]
async fn a_question_is_answered_in_words_and_comes_again() {
    let mut world = World::new().await;
    let ann = world.person("ann");
    let shown = next(&ann).await;
    let said = plain(&shown);
    assert!(said.contains("Nothing is due, and 3 questions are new to you."), "{said}");
    assert!(said.contains("[Answer] [Multiple choice] [Hint 1 of 3] [I do not know] [Not now]"), "{said}");
    // It waits, also for another process and in another place.
    assert_eq!(plain(&next(&ann).await), said);
    assert_eq!(
        plain(
            &world
                .person("ann")
                .in_channel("elsewhere")
                .asks(Ask::Press(Action::Practice(PracticeAction::Next { after: None })))
                .await
        ),
        said
    );
    let form = ann.presses(&button(&shown, "Answer")).await;
    let told = plain(&fills(&ann, &form, full(&said)).await);
    assert!(told.starts_with("# You made 3 of 3 key points") && told.contains("✓ Made: "), "{told}");
    assert!(told.contains("# Model answer") && told.contains("Known well. It comes again Tue 10 Mar"), "{told}");
    let old = fills(&ann, &form, full(&said)).await;
    insta::assert_snapshot!(plain(&old), @"That question is done. Go on with /practice next.");
    let next_one = plain(&next(&ann).await);
    assert!(next_one.contains("Nothing is due, and 2 questions are new to you.") && next_one != said, "{next_one}");
    // Somebody else begins at the beginning.
    assert!(plain(&next(&world.person("bob")).await).contains("3 questions are new to you."));
    // What is due comes before what is new.
    world.at("2026-03-10 08:00");
    let ann = world.person("ann");
    ann.presses(&button(&next(&ann).await, "Not now")).await;
    let again = plain(&next(&ann).await);
    assert!(again.contains("1 question is due, and 1 question is new to you."), "{again}");
    assert_eq!(full(&again), full(&said));
    let me = ann.says("me").await;
    assert!(me.contains("You have not answered yet"), "practice counts nowhere: {me}");
    world.end().await;
}

#[tokio::test]
async fn a_pick_is_rated_and_a_letter_means_what_was_shown() {
    let world = World::new().await;
    import_copies(&world, "copies", &[Level::Beginner; 3]).await;
    let ann = world.person("ann");
    let shown = ann
        .asks(Ask::Command(hone::commands::Command::Practice(hone::commands::Practice::Next {
            packs: Some("copies".to_owned()),
        })))
        .await;
    let options = ann.presses(&button(&shown, "Multiple choice")).await;
    let said = plain(&options);
    assert_eq!(said, plain(&ann.presses(&button(&shown, "Multiple choice")).await), "the order stays");
    let letter_of = |said: &str, option: &str| {
        said.lines()
            .find_map(|line| line.strip_suffix(option)?.trim().strip_suffix(')').map(ToOwned::to_owned))
            .unwrap()
    };
    let wire = format!("{:?}", options.buttons);
    assert!(!wire.contains("right"), "no button tells: {wire}");
    let wrong = button(&options, &letter_of(&said, "Hope"));
    let told = ann.presses(&wrong).await;
    let said = plain(&told);
    assert!(said.starts_with("# Not right") && said.contains("Hope – Hope helps nobody."), "{said}");
    assert!(
        said.contains("The right one – It is right.")
            && said.contains("Not known yet. It comes again Mon 2 Mar 08:10."),
        "{said}"
    );
    let shown = ann.presses(&button(&told, "Next question")).await;
    let options = ann.presses(&button(&shown, "Multiple choice")).await;
    let right = button(&options, &letter_of(&plain(&options), "The right one"));
    let told = plain(&ann.presses(&right).await);
    assert!(told.starts_with("# Right") && told.contains("Known. It comes again Wed 4 Mar 01:00."), "{told}");
    let twice = plain(&ann.presses(&right).await);
    assert!(twice.starts_with("That question is done."), "{twice}");
    world.end().await;
}

#[tokio::test]
async fn hints_lower_the_rating_and_the_same_request_twice_is_told_twice() {
    let world = World::new().await;
    let ann = world.person("ann");
    let shown = next(&ann).await;
    let hinted = ann.presses(&button(&shown, "Hint 1 of 3")).await;
    assert!(plain(&hinted).contains("Nudge: Think about what happens before"), "{}", plain(&hinted));
    // A double click takes one.
    let hinted = ann.presses(&button(&shown, "Hint 1 of 3")).await;
    button(&hinted, "Hint 2 of 3");
    let form = ann.presses(&button(&hinted, "Answer")).await;
    let request = ann.request(Ask::Submit(form_action(&form), full(&plain(&shown)).to_owned()));
    let (first, second) = (world.app.handle(&request).await, world.app.handle(&request).await);
    assert!(plain(&first).contains("Known. It comes again Wed 4 Mar"), "{}", plain(&first));
    assert_eq!(plain(&first), plain(&second));
    let reviews: i64 =
        sqlx::query_scalar("select sum(reviews) from practice_card").fetch_one(&world.database.pool).await.unwrap();
    assert_eq!(reviews, 1);
    let short = {
        let shown = next(&ann).await;
        let form = ann.presses(&button(&shown, "Answer")).await;
        plain(&fills(&ann, &form, "no").await)
    };
    assert!(short.contains("only one word"), "{short}");
    let given_up = ann.presses(&button(&next(&ann).await, "I do not know")).await;
    assert!(plain(&given_up).starts_with("# What a full answer says"), "{}", plain(&given_up));
    world.end().await;
}

#[tokio::test]
async fn the_daily_question_teaches_practice_and_is_not_given_away_while_it_is_open() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    let ann = world.person("ann");
    let said = ann.says("practice status").await;
    assert!(said.contains("Nothing is due, and 2 questions are new to you."), "the open one is left out: {said}");
    ann.answers("I would do nothing much about it and hope that the next day is better for us all.").await;
    world.at("2026-03-02 18:00").tick().await;
    let ann = world.person("ann");
    let said = ann.says("practice status").await;
    assert!(said.contains("1 question is due, and 2 questions are new to you."), "{said}");
    let shown = plain(&next(&ann).await);
    assert_eq!(full(&shown), full(&question), "what was missed comes first");
    world.end().await;
}

#[tokio::test]
async fn a_reminder_comes_once_a_day_and_only_when_something_waits() {
    let mut world = World::new().await;
    let ann = world.person("ann");
    insta::assert_snapshot!(ann.says("practice status").await, @"
    # Practice
    - Nothing is due, and 3 questions are new to you.
    - You have met 0 of 3 questions.
    - You are not reminded. Choose an hour with /practice remind.
    [Next question]
    ");
    let said = ann.says("practice remind 07:30 Europe/Paris").await;
    insta::assert_snapshot!(said, @"When something waits, I remind you in a direct message at 07:30 (Europe/Paris), once a day at most; first Tue 3 Mar 07:30. End it with `practice remind off`.");
    world.at("2026-03-03 07:29").tick().await;
    assert!(world.place.told().is_empty());
    world.at("2026-03-03 07:31");
    let (twin, other) = world.twin();
    let (one, two) = tokio::join!(world.scheduler.tick(world.now()), twin.tick(world.now()));
    one.unwrap();
    two.unwrap();
    assert_eq!(world.place.told().len() + other.told().len(), 1, "two processes send one");
    world.at("2026-03-03 12:00").tick().await;
    assert_eq!(world.place.told().len() + other.told().len(), 1);
    // Changing the hour later that day does not bring a second one.
    world.person("ann").says("practice remind 13:00").await;
    world.at("2026-03-03 13:05").tick().await;
    assert_eq!(world.place.told().len() + other.told().len(), 1);
    world.at("2026-03-04 13:05").tick().await;
    assert_eq!(world.place.told().len() + other.told().len(), 2);
    // Late by more than three hours is too late.
    world.at("2026-03-05 16:30").tick().await;
    assert_eq!(world.place.told().len() + other.told().len(), 2);
    let (member, reply) = world.place.told().last().unwrap().clone();
    assert_eq!(member, "id-ann");
    insta::assert_snapshot!(plain(&reply), @"
    # Time to practise
    Nothing is due, and 3 questions are new to you.
    You asked to be reminded. End it with `/practice remind off`.
    [Practise now] [In 2 hours]
    ");
    // Snoozed on request.
    world.at("2026-03-06 13:01").tick().await;
    let said = plain(&world.person("ann").presses(&button(&reply, "In 2 hours")).await);
    assert_eq!(said, "I remind you Fri 6 Mar 15:01.");
    world.at("2026-03-06 15:02").tick().await;
    assert_eq!(world.place.told().len() + other.told().len(), 4);
    // Away.
    let said = world.person("ann").says("practice away 2026-03-20").await;
    assert!(said.starts_with("Until Friday 20 March nothing is due"), "{said}");
    world.at("2026-03-10 13:01").tick().await;
    world.at("2026-03-19 13:01").tick().await;
    assert_eq!(world.place.told().len() + other.told().len(), 4);
    world.at("2026-03-20 13:01").tick().await;
    assert_eq!(world.place.told().len() + other.told().len(), 5);
    let said = world.person("ann").says("practice remind off").await;
    assert_eq!(said, "I do not remind you any more.");
    world.at("2026-03-21 13:01").tick().await;
    assert_eq!(world.place.told().len() + other.told().len(), 5);
    assert!(world.person("ann").says("practice snooze").await.starts_with("You are not reminded"));
    world.end().await;
}

#[tokio::test]
async fn a_reminder_that_was_not_taken_is_tried_again_and_one_in_doubt_is_not() {
    let mut world = World::new().await;
    world.person("ann").says("practice remind 07:30 Europe/Paris").await;
    world.place.fails_to_tell(Failure::Before(PostError::TryLater("busy".to_owned())));
    world.at("2026-03-03 07:30").tick().await;
    assert!(world.place.told().is_empty());
    world.later(TimeDelta::minutes(5)).tick().await;
    assert_eq!(world.place.told().len(), 1);
    world.place.fails_to_tell(Failure::After(PostError::Unknown("lost".to_owned())));
    world.at("2026-03-04 07:30").tick().await;
    world.later(TimeDelta::minutes(10)).tick().await;
    assert_eq!(world.place.told().len(), 2, "shown once, and never again that day");
    world.end().await;
}

#[tokio::test]
async fn while_one_is_away_nothing_is_due() {
    let mut world = World::new().await;
    let ann = world.person("ann");
    ann.presses(&button(&next(&ann).await, "I do not know")).await;
    world.later(TimeDelta::hours(1));
    let ann = world.person("ann");
    assert!(ann.says("practice status").await.contains("1 question is due"));
    ann.says("practice away 2026-03-20").await;
    let said = ann.says("practice status").await;
    assert!(said.contains("Nothing is due") && said.contains("You are away until Friday 20 March"), "{said}");
    ann.says("practice away off").await;
    assert!(ann.says("practice status").await.contains("1 question is due"));
    insta::assert_snapshot!(ann.says("practice away yesterday").await, @"“yesterday” is not a day. Write it as YYYY-MM-DD, for example 2026-12-24.");
    world.end().await;
}
