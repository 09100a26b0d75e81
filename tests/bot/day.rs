//! One whole day: the question comes, is answered, helped with, closed and revealed.

use chrono::TimeDelta;
use hone::chat::Action;
use hone::commands::Ask;

use crate::world::{World, form_action, plain};

/// An answer that makes one key point of every demo question, and one that makes all three.
const PARTIAL: [(&str, &str); 3] = [
    ("copies your model", "I would throttle the calls each customer can make to it."),
    ("access credential", "The very first thing is that I rotate the key so nobody can use it."),
    ("summarising helper", "I would withdraw every privilege that it does not strictly need."),
];
const FULL: [(&str, &str); 3] = [
    (
        "copies your model",
        "I throttle the calls of each customer. I also monitor usage for odd shapes. The service should give labels only.",
    ),
    (
        "access credential",
        "I rotate the key first. Then we read the logs for strange use. Finally we install a hook for everyone.",
    ),
    (
        "summarising helper",
        "I withdraw every privilege it can live without. A person has to confirm deletions. We record all actions.",
    ),
];

/// The answer that belongs to whatever was asked today.
pub(crate) fn fitting(answers: &[(&str, &'static str)], question: &str) -> &'static str {
    answers.iter().find(|(part, _)| question.contains(part)).unwrap_or_else(|| panic!("no answer for: {question}")).1
}

pub(crate) fn full(question: &str) -> &'static str {
    fitting(&FULL, question)
}

pub(crate) fn partial(question: &str) -> &'static str {
    fitting(&PARTIAL, question)
}

#[tokio::test]
async fn a_day_from_the_question_to_the_reveal() {
    let mut world = World::with_daily().await;
    assert_eq!(world.tick().await.delivered, 0, "nothing is due before nine");

    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    assert!(question.starts_with("# Question for Monday 2 March"), "{question}");
    assert!(question.contains("Closes Mon 2 Mar 18:00"), "{question}");
    assert!(question.ends_with("[Answer] [Hint (−1 point)] [Report]"), "{question}");

    // A partial answer, by the button and the form.
    let ann = world.person("ann");
    let open = world.place.last().buttons[0].clone();
    let form = ann.presses(&open).await;
    assert_eq!(plain(&form), "[form: Your answer / 3 tries, the best one counts]");
    let said = plain(&ann.asks(Ask::Submit(form_action(&form), partial(&question).to_owned())).await);
    assert!(said.starts_with("# You made 1 of 3 key points\n- ✓ Made: "), "{said}");
    assert!(said.contains("2 key points were not found yet."), "{said}");
    assert!(said.contains("Points: 3 (1 of 3 key points +3)"), "{said}");
    assert!(said.contains("2 tries left; the next one costs 1 point"), "{said}");
    assert!(said.contains("Streak: 1 round."), "{said}");

    // A hint, then the rest.
    world.later(TimeDelta::minutes(5));
    let said = world.person("ann").says("hint").await;
    assert!(said.starts_with("# Hint 1 of 3\n- Nudge: Think about what happens before, while and after."), "{said}");
    world.later(TimeDelta::minutes(5));
    let said = world.person("ann").answers(full(&question)).await;
    assert!(said.contains("Points: 8 (3 of 3 key points +10, one hint −1, second try −1)"), "{said}");
    assert!(said.contains("Full marks, so nothing is left to try."), "{said}");

    let said = world.person("ben").answers(partial(&question)).await;
    assert!(said.contains("Points: 3"), "{said}");
    let board = world.person("ben").says("leaderboard").await;
    insta::assert_snapshot!(board, @"
    # Leaderboard: this week, this channel
    1. ann 8 points, 1 round
    2. ben (you) 3 points, 1 round
    Page 1 of 1 · 2 members · starts anew Mon 9 Mar 00:00
    [Show everyone]
    [Time: Today | *This week* | This month | All time]
    [Board: *This channel* | Everywhere here]
    ");
    let today = world.person("ann").says("today").await;
    assert!(
        today.contains("Your tries so far earned 3, then 8 points; the best counts. That is full marks."),
        "{today}"
    );

    // Closing.
    world.at("2026-03-02 18:00").tick().await;
    let edited = plain(&world.place.edits()[0]);
    assert!(edited.contains("Closed Mon 2 Mar 18:00") && !edited.contains("[Answer]"), "{edited}");
    let reveal = plain(&world.place.last());
    assert!(reveal.starts_with("# Answer to the question for Monday 2 March"), "{reveal}");
    assert!(reveal.contains("2 people answered, 1 with full marks."), "{reveal}");
    assert!(reveal.contains("– made by 2 of 2") && reveal.contains("– made by 1 of 2"), "{reveal}");
    assert!(reveal.contains("The next question comes Tue 3 Mar 09:00."), "{reveal}");
    assert_eq!(world.place.posts().len(), 2);
    world.end().await;
}

#[tokio::test]
async fn an_answer_after_closing_is_practice_and_says_so() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.at("2026-03-02 18:00");
    // Not ticked yet: the click decides, not when the closing is got to.
    let said = world.person("ann").answers(partial(&question)).await;
    assert!(
        said.contains("This question closed Mon 2 Mar 18:00, so this is for practice: it earns no points"),
        "{said}"
    );
    assert!(said.contains("· Not found: ") && said.contains("# Model answer"), "{said}");
    world.tick().await;
    assert!(plain(&world.place.last()).contains("Nobody answered this one."));
    world.end().await;
}

#[tokio::test]
async fn an_answer_clicked_before_closing_counts_however_late_we_get_to_it() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    let request = {
        world.at("2026-03-02 17:59");
        world
            .person("ann")
            .request(Ask::Command(hone::commands::Command::Answer { text: Some(full(&question).to_owned()) }))
    };
    world.at("2026-03-02 18:00").tick().await;
    let said = plain(&world.app.handle(&request).await);
    assert!(said.contains("Points: 10"), "{said}");
    world.end().await;
}

#[tokio::test]
async fn three_tries_and_no_more() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    let ann = world.person("ann");
    for points in ["Points: 3 (", "Points: 2 (", "Points: 1 ("] {
        let said = ann.answers(partial(&question)).await;
        assert!(said.contains(points), "{said}");
    }
    let said = ann.answers(full(&question)).await;
    insta::assert_snapshot!(said, @"You have used all 3 tries; the best one counts. The model answer comes Mon 2 Mar 18:00.");
    let said = ann.says("hint").await;
    insta::assert_snapshot!(said, @"Your tries are used up, so a hint could not help any more. The model answer comes Mon 2 Mar 18:00.");
    world.end().await;
}

#[tokio::test]
async fn a_request_delivered_twice_counts_once() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    let ann = world.person("ann");
    let request =
        ann.request(Ask::Command(hone::commands::Command::Answer { text: Some(partial(&question).to_owned()) }));
    let (first, second) = (world.app.handle(&request).await, world.app.handle(&request).await);
    assert_eq!(plain(&first), plain(&second));
    let hint = ann.request(Ask::Command(hone::commands::Command::Hint));
    let (first, second) = (world.app.handle(&hint).await, world.app.handle(&hint).await);
    assert!(plain(&first).starts_with("# Hint 1 of 3"));
    assert_eq!(plain(&first), plain(&second));
    let today = ann.says("today").await;
    assert!(today.contains("Your tries so far earned 3 points; the best counts. 2 tries are left."), "{today}");
    world.end().await;
}

#[tokio::test]
async fn many_answers_at_once_leave_the_books_in_order() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    let ann = world.person("ann");
    let said = futures::future::join_all((0..8).map(|_| ann.answers(partial(&question)))).await;
    assert_eq!(said.iter().filter(|said| said.contains("Points: ")).count(), 3, "{said:#?}");
    let names: Vec<_> = (0..20).map(|i| format!("member-{i}")).collect();
    futures::future::join_all(names.iter().map(|name| async { world.person(name).answers(full(&question)).await }))
        .await;
    world.end().await;
}

#[tokio::test]
async fn each_hint_is_shown_once_and_the_last_gives_a_point_away() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    for hint in ["Hint 1 of 3", "Hint 2 of 3", "Hint 3 of 3"] {
        let said = world.later(TimeDelta::minutes(1)).person("ann").says("hint").await;
        assert!(said.contains(hint), "{said}");
    }
    let said = world.later(TimeDelta::minutes(1)).person("ann").says("hint").await;
    insta::assert_snapshot!(said, @"You have seen all 3 hints; they stand under /today. Answer with /answer.");
    let said = world.person("ann").answers(full(&question)).await;
    assert!(said.contains("◐ Half, because a hint gave it away"), "{said}");
    world.end().await;
}

#[tokio::test]
async fn a_hint_pressed_twice_in_a_row_is_taken_once() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let button = world.place.last().buttons[1].clone();
    assert!(matches!(button.action, Action::NextHint { .. }));
    let ann = world.person("ann");
    ann.presses(&button).await;
    let said = plain(&ann.presses(&button).await);
    assert!(said.starts_with("# Hint 1 of 3") && said.contains("1 hint taken: 1 point off"), "{said}");
    world.end().await;
}

#[tokio::test]
async fn nothing_in_the_channel_tells_an_answer_before_the_reveal() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").says("hint").await;
    world.person("ann").answers(full(&question)).await;
    world.at("2026-03-02 17:59").tick().await;
    let shown = format!("{:?}", world.place.posts());
    for secret in
        ["withdraw", "rotate", "throttle", "Remove the rights", "Revoke", "Limit how many", "Otherwise nobody"]
    {
        assert!(!shown.contains(secret), "{secret} was shown: {shown}");
    }
    world.end().await;
}

#[tokio::test]
async fn a_streak_counts_rounds_and_our_own_missed_day_costs_nothing() {
    let mut world = World::with_daily().await;
    for day in ["2026-03-02", "2026-03-03"] {
        world.at(&format!("{day} 09:00")).tick().await;
        let question = plain(&world.place.last());
        world.person("ann").answers(full(&question)).await;
        world.at(&format!("{day} 18:00")).tick().await;
    }
    // The bot sleeps over Wednesday and comes back too late.
    world.at("2026-03-04 23:00").tick().await;
    assert_eq!(world.place.posts().len(), 4, "a question seven hours late is not posted");
    world.at("2026-03-05 09:00").tick().await;
    let question = plain(&world.place.last());
    assert!(
        question.contains("There was no question on Wednesday 4 March: I was not running at the time"),
        "{question}"
    );
    let said =
        world.person("ann").answers("I would throttle the calls, rotate the key, and withdraw every privilege.").await;
    assert!(said.contains("Streak: 3 rounds."), "{said}");
    let me = world.person("ann").says("me").await;
    assert!(me.contains("Streak: 3 rounds (best 3), no round missed."), "{me}");
    world.end().await;
}
