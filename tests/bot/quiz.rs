//! Quizzes: whole sittings, and everything that can come between.

use chrono::TimeDelta;
use hone::chat::{Action, Reply};
use hone::commands::Ask;
use hone::quiz::sitting::PAUSE;
use hone::scheduler::Scheduler;

use crate::world::{World, plain};

/// What the right option of each question says.
const RIGHT: [&str; 3] = ["A limit on requests per caller", "Only what it needs", "Revoke the key"];

/// A quiz of three questions in #general, started by the admin.
async fn started(options: &str) -> World {
    let mut world = World::new().await;
    let said = world.admin().says(&format!("quiz start rounds:3 {options}")).await;
    assert!(said.contains("The quiz has 3 questions."), "{said}");
    world.tick().await;
    world.later(TimeDelta::seconds(1));
    world
}

pub(crate) fn press(reply: &Reply, label: &str) -> Action {
    reply
        .buttons
        .iter()
        .find(|button| button.label == label)
        .unwrap_or_else(|| panic!("no {label}: {}", plain(reply)))
        .action
        .clone()
}

impl World {
    /// The message that shows everybody something in the quiz, as it is now: the last one of this title.
    pub(crate) fn shown(&self, title: &str) -> Reply {
        let posts = self.place.posts();
        let at = posts
            .iter()
            .rposition(|post| plain(&post.reply).contains(title))
            .unwrap_or_else(|| panic!("no {title}: {:#?}", self.place.texts()));
        let edits = self.place.edits_of(at + 1);
        edits.last().unwrap_or(&posts[at].reply).clone()
    }

    pub(crate) async fn presses(&self, name: &str, action: &Action) -> Reply {
        self.person(name).asks(Ask::Press(action.clone())).await
    }

    /// Opens the question that is open and chooses an option: the right one, or a wrong one.
    pub(crate) async fn chooses(&self, name: &str, right: bool) -> String {
        let opened = self.presses(name, &press(&self.place.last(), "Answer")).await;
        plain(&self.presses(name, &option(&opened, right)).await)
    }

    pub(crate) async fn begins(&mut self) {
        let now = press(&self.place.last(), "Start now");
        let said = plain(&self.admin().asks(Ask::Press(now)).await);
        assert_eq!(said, "The quiz begins.");
        self.tick().await;
        self.later(TimeDelta::seconds(1));
    }

    /// Lets so many seconds go by, looking every second, as the quizmaster does.
    pub(crate) async fn seconds(&mut self, seconds: i64) {
        for _ in 0..seconds {
            self.later(TimeDelta::seconds(1)).tick().await;
        }
    }
}

/// The button of the right option, or of a wrong one.
pub(crate) fn option(opened: &Reply, right: bool) -> Action {
    let text = plain(opened);
    let line = text
        .lines()
        .find(|line| line.starts_with("- ") && RIGHT.iter().any(|option| line.ends_with(option)) == right)
        .unwrap_or_else(|| panic!("{text}"));
    press(opened, &line[2..3])
}

#[tokio::test]
async fn a_quiz_may_be_about_one_role() {
    let world = World::new().await;
    let said = world.admin().says("quiz start rounds:3 role:cooking").await;
    assert!(said.contains("There is no pack “cooking”. There are: demo."), "{said}");
    let said = world.admin().says("quiz start rounds:3 role:demo").await;
    assert!(said.contains("The quiz has 3 questions."), "{said}");
    world.end().await;
}

#[tokio::test]
async fn a_whole_sitting() {
    let mut world = started("speed-bonus:yes").await;
    insta::assert_snapshot!(world.place.texts()[0], @"
    # Quiz: 3 questions
    boss starts a quiz. Everyone may play; your answers stay private.
    Whoever is right earns 10 points, and up to 2 more for speed. Each question stays open as long as its length asks for, or until everybody answered.
    Playing (1): boss
    Begins Mon 2 Mar 08:00, or when boss starts it. Who comes later just answers.
    [Join] [Start now]
    ");
    let lobby = world.place.last();
    let joined = plain(&world.presses("ann", &press(&lobby, "Join")).await);
    insta::assert_snapshot!(joined, @"
    You are in. Press “Answer” under each question; only you see your options, and only you see what you chose.
    [Leave the quiz]
    ");
    world.presses("ben", &press(&lobby, "Join")).await;
    world.begins().await;
    let number = plain(&world.place.last());
    assert!(number.contains("# Question 1 of 3"), "{number}");
    assert!(!number.contains("A limit on requests") && !number.contains("Only what it needs"), "{number}");
    let boss = plain(&world.presses("boss", &press(&world.place.last(), "Answer")).await);
    assert!(boss.contains("- A.") && boss.contains("[A] [B] [C] [D]"), "{boss}");

    let ann = world.chooses("ann", true).await;
    assert!(ann.contains("Your answer is in:") && !ann.contains("Right"), "{ann}");
    world.seconds(2).await;
    let shown = plain(&world.shown("Question 1"));
    assert!(shown.contains("1 of 3 answered."), "{shown}");
    world.chooses("ben", false).await;
    world.person("boss").says("quiz leave").await;
    // Everybody who plays has answered: it closes at once.
    world.tick().await;
    let result = plain(&world.place.last());
    assert!(result.starts_with("# Result of question 1 of 3\n✓ Right: "), "{result}");
    assert!(result.contains("chosen by 1. That comes too late for"), "{result}");
    assert!(result.contains("1. ann 12 points, 1 right\n2. ben 0 points, 0 right"), "{result}");

    for number in 2..=3 {
        world.seconds(PAUSE.num_seconds()).await;
        assert!(plain(&world.place.last()).contains(&format!("# Question {number} of 3")));
        let before = plain(&world.shown(&format!("# Question {}", number - 1)));
        assert!(before.contains("Closed.") && !before.contains('['), "{before}");
        world.chooses("ann", true).await;
        world.chooses("ben", number == 3).await;
        world.tick().await;
    }
    world.seconds(PAUSE.num_seconds()).await;
    let podium = world.place.last();
    let text = plain(&podium);
    let (questions, rest): (Vec<_>, Vec<_>) = text.lines().partition(|line| line.starts_with("- "));
    assert!(questions.len() == 3 && questions.iter().all(|line| line.ends_with("of 2 right")), "{text}");
    insta::assert_snapshot!(rest.join("\n"), @"
    # The quiz is over
    All questions were played.
    1. ann 36 points, 3 right
    2. ben 12 points, 1 right
    # The questions
    On the leaderboards one of 4 quiz points counts, and all quizzes of a day for at most 10 points: no more than a full answer to the daily question.
    [Retry what I missed]
    ");

    // What counts on the boards: a quarter.
    let board = world.person("ann").says("leaderboard").await;
    insta::assert_snapshot!(board, @"
    # Leaderboard: this week, this channel
    1. ann (you) 9 points (9 from quizzes), 0 rounds
    2. ben 3 points (3 from quizzes), 0 rounds
    Page 1 of 1 · 2 members · starts anew Mon 9 Mar 01:00
    [Show everyone]
    [Time: Today | *This week* | This month | All time]
    [Board: *This channel* | Everywhere here]
    ");

    // Once more what was missed, for oneself.
    let nothing = plain(&world.presses("ann", &press(&podium, "Retry what I missed")).await);
    assert_eq!(nothing, "You missed nothing in this quiz.");
    let again = world.presses("ben", &press(&podium, "Retry what I missed")).await;
    assert!(plain(&again).contains("# 1 of 2 that you missed"), "{}", plain(&again));
    let wrong = world.presses("ben", &option(&again, false)).await;
    assert!(plain(&wrong).contains("Right is: "), "{}", plain(&wrong));
    let second = world.presses("ben", &press(&wrong, "Next ›")).await;
    let right = world.presses("ben", &option(&second, true)).await;
    assert!(plain(&right).contains("✓ Right: "), "{}", plain(&right));
    let done = plain(&world.presses("ben", &press(&right, "Next ›")).await);
    assert_eq!(done, "That was all you missed in this quiz.");
    world.end().await;
}

#[tokio::test]
async fn a_channel_has_one_quiz_and_several_channels_have_several() {
    let world = started("").await;
    let again = world.person("ann").says("quiz start").await;
    assert!(again.contains("A quiz is running in this channel."), "{again}");
    let elsewhere = world.person("ann").in_channel("random").says("quiz start rounds:3").await;
    assert!(elsewhere.contains("The quiz has 3 questions."), "{elsewhere}");
    let not_yours = world.person("ann").says("quiz stop").await;
    assert!(not_yours.contains("Only boss and admins can do that."), "{not_yours}");
    let stopped = world.admin().says("quiz stop").await;
    assert_eq!(stopped, "The quiz is over.");
    let none = world.admin().says("quiz stop").await;
    assert!(none.contains("No quiz is running in this channel."), "{none}");
    world.tick().await;
    assert!(plain(&world.shown("Quiz: 3 questions")).contains("Playing"));
    world.end().await;
}

#[tokio::test]
async fn the_same_request_again_starts_and_answers_once() {
    let mut world = World::new().await;
    let ask = Ask::Command(hone::commands::grammar::parse_line("quiz start rounds:3").unwrap());
    let request = world.admin().request(ask);
    let first = plain(&world.app.handle(&request).await);
    assert_eq!(first, plain(&world.app.handle(&request).await));
    world.tick().await;
    assert_eq!(world.place.posts().len(), 1);
    world.later(TimeDelta::seconds(1));
    world.begins().await;
    let opened = world.presses("ann", &press(&world.place.last(), "Answer")).await;
    let (right, wrong) = (option(&opened, true), option(&opened, false));
    let answer = world.person("ann").request(Ask::Press(right));
    let said = plain(&world.app.handle(&answer).await);
    assert_eq!(said, plain(&world.app.handle(&answer).await));
    // A double click, and a change of mind: the first answer stands.
    assert_eq!(said, plain(&world.presses("ann", &wrong).await));
    world.end().await;
}

#[tokio::test]
async fn clicks_on_old_messages_are_told_so() {
    let mut world = started("").await;
    let join = press(&world.place.last(), "Join");
    world.begins().await;
    let question = world.place.last();
    let opened = world.presses("ann", &press(&question, "Answer")).await;
    let boss = press(&question, "Skip");
    assert!(plain(&world.admin().asks(Ask::Press(boss)).await).contains("Question 1 is skipped."));
    world.tick().await;
    world.seconds(PAUSE.num_seconds()).await;
    for action in [press(&question, "Answer"), press(&question, "Skip"), option(&opened, true)] {
        let said = plain(&world.presses("ann", &action).await);
        assert!(said.contains("Question 1 is not open."), "{said}");
    }
    world.admin().says("quiz stop").await;
    for action in [join, press(&question, "Answer"), option(&opened, true)] {
        let said = plain(&world.presses("ann", &action).await);
        assert!(said.contains("This quiz is over."), "{said}");
    }
    world.end().await;
}

#[tokio::test]
async fn a_question_is_skipped_by_more_than_half() {
    let mut world = started("").await;
    let lobby = world.place.last();
    for name in ["ann", "ben"] {
        world.presses(name, &press(&lobby, "Join")).await;
    }
    world.begins().await;
    let skip = press(&world.place.last(), "Skip");
    let stranger = plain(&world.presses("eve", &skip).await);
    assert!(stranger.contains("You are not in this quiz."), "{stranger}");
    for _ in 0..2 {
        assert!(plain(&world.presses("ann", &skip).await).contains("Your vote to skip question 1 is in."));
    }
    world.seconds(2).await;
    assert!(plain(&world.shown("Question 1")).contains("1 want to skip it."));
    world.presses("ben", &skip).await;
    world.tick().await;
    assert!(plain(&world.place.last()).contains("Result of question 1"));
    world.end().await;
}

#[tokio::test]
async fn a_race_is_the_first_ones() {
    let mut world = started("mode:race pace:none").await;
    assert!(world.place.texts()[0].contains("The first who is right earns 10 points"));
    let lobby = world.place.last();
    world.presses("eve", &press(&lobby, "Join")).await;
    world.begins().await;
    world.chooses("ann", false).await;
    world.chooses("ben", true).await;
    world.chooses("cat", true).await;
    world.seconds(2).await;
    let result = plain(&world.place.last());
    assert!(
        result.contains("1. ben 10 points, 1 right\n2. cat 0 points, 1 right\n2. ann 0 points, 0 right"),
        "{result}"
    );
    world.end().await;
}

#[tokio::test]
async fn a_killed_process_is_gone_on_for_in_mid_question() {
    let mut world = started("seconds:30").await;
    world.begins().await;
    world.chooses("ann", true).await;
    let (twin, place): (Scheduler, _) = world.twin();
    // Ten minutes nobody is there: the question gets its time anew, and what was answered stays.
    world.later(TimeDelta::minutes(10));
    twin.tick(world.now()).await.unwrap();
    let edited = plain(&place.edits().last().unwrap().clone());
    assert!(edited.contains("# Question 1 of 3") && edited.contains("1 of 2 answered."), "{edited}");
    for _ in 0..31 {
        world.later(TimeDelta::seconds(1));
        twin.tick(world.now()).await.unwrap();
    }
    assert!(plain(&place.last()).contains("1. ann 12 points, 1 right"), "{}", plain(&place.last()));
    world.end().await;
}

#[tokio::test]
async fn a_post_whose_outcome_is_unknown_comes_once() {
    let mut world = World::new().await;
    world.place.fails(crate::world::Failure::After(hone::chat::PostError::Unknown("the reply was lost".to_owned())));
    world.admin().says("quiz start rounds:3").await;
    world.tick().await;
    world.seconds(5).await;
    assert_eq!(world.place.posts().len(), 1);
    // And one process dies right after sending: another finds the message.
    world.begins().await;
    sqlx::raw_sql("update quiz_screen set message = null, shown = 0, uncertain = true where kind = 'question'")
        .execute(&world.database.pool)
        .await
        .unwrap();
    world.seconds(3).await;
    assert_eq!(world.place.posts().len(), 2);
    world.end().await;
}

#[tokio::test]
async fn a_dead_quiz_is_closed_and_its_channel_free_again() {
    let mut world = started("").await;
    world.begins().await;
    world.chooses("ann", true).await;
    world.later(TimeDelta::days(1)).tick().await;
    let over = plain(&world.place.last());
    assert!(over.contains("I was away for too long, so the quiz is over"), "{over}");
    let again = world.person("ann").says("quiz start rounds:3").await;
    assert!(again.contains("The quiz has 3 questions."), "{again}");
    world.end().await;
}

#[tokio::test]
async fn nobody_answers_and_the_host_is_gone() {
    let mut world = started("seconds:10").await;
    world.presses("ann", &press(&world.place.last(), "Join")).await;
    world.begins().await;
    world.seconds(11 + PAUSE.num_seconds() + 11).await;
    // Whoever let two questions go by is away: anybody may end their quiz.
    let stopped = world.person("ann").says("quiz stop").await;
    assert_eq!(stopped, "The quiz is over.");
    world.admin().says("quiz start rounds:3 seconds:10").await;
    world.tick().await;
    world.seconds(30 + 2 * (12 + PAUSE.num_seconds())).await;
    assert!(plain(&world.place.last()).contains("Nobody answered any more"), "{}", plain(&world.place.last()));
    world.end().await;
}

#[tokio::test]
async fn a_channel_that_is_gone_ends_the_quiz() {
    let mut world = started("").await;
    world.begins().await;
    world.chooses("ann", true).await;
    world.person("boss").says("quiz leave").await;
    world.place.fails(crate::world::Failure::Before(hone::chat::PostError::Gone("it is gone".to_owned())));
    world.tick().await;
    let posts = world.place.posts().len();
    world.seconds(30).await;
    assert_eq!(world.place.posts().len(), posts, "nothing more is tried there");
    let said = world.person("ann").says("quiz stop").await;
    assert!(said.contains("No quiz is running in this channel."), "{said}");
    world.end().await;
}

#[tokio::test]
async fn a_question_withdrawn_meanwhile_counts_for_nobody() {
    let mut world = started("").await;
    world.begins().await;
    world.chooses("ann", true).await;
    sqlx::raw_sql("update question_store.question set retired = true").execute(&world.database.pool).await.unwrap();
    world.seconds(1).await;
    world.chooses_nothing_is_open("ann").await;
    let result = plain(&world.place.last());
    assert!(result.contains("Question 1 was withdrawn meanwhile. It counts for nobody."), "{result}");
    world.seconds(60).await;
    let podium = plain(&world.place.last());
    assert!(podium.contains("All questions were played.") && podium.contains("– withdrawn"), "{podium}");
    let board = world.person("ann").says("leaderboard").await;
    assert!(board.contains("Nobody has answered yet."), "{board}");
    world.end().await;
}

impl World {
    async fn chooses_nothing_is_open(&mut self, name: &str) {
        for _ in 0..40 {
            if plain(&self.place.last()).contains("Result of question 1") {
                return;
            }
            self.later(TimeDelta::seconds(1)).tick().await;
        }
        panic!("{name} waits for the result for ever: {}", plain(&self.place.last()));
    }
}

#[tokio::test]
async fn what_does_not_fit_is_told() {
    let world = World::new().await;
    for (line, expected) in [
        ("quiz start rounds:2", "“rounds” takes a number from 3 to 20."),
        ("quiz start rounds:21", "“rounds” takes a number from 3 to 20."),
        ("quiz start seconds:5", "“seconds” takes a number from 10 to 600."),
        ("quiz start tags:nothing", "No question fits; a quiz needs at least 3."),
        ("quiz start difficulty:hard", "; a quiz needs at least 3."),
        ("quiz start packs:nothing", "There is no pack “nothing”."),
        ("quiz stop", "No quiz is running in this channel."),
        ("quiz skip", "No quiz is running in this channel."),
        ("quiz standings", "No quiz is running in this channel."),
        ("quiz", "“quiz” needs one of these after it: start, skip, standings, leave, stop."),
    ] {
        let said = world.person("ann").says(line).await;
        assert!(said.contains(expected), "{line}: {said}");
    }
    let fewer = world.person("ann").says("quiz start rounds:20").await;
    assert!(fewer.contains("Only 3 questions fit"), "{fewer}");
    world.end().await;
}

#[tokio::test]
async fn quizzes_of_a_day_never_beat_the_daily_question() {
    let mut world = World::new().await;
    for _ in 0..3 {
        world.admin().says("quiz start rounds:3 speed-bonus:no").await;
        world.tick().await;
        world.later(TimeDelta::seconds(1));
        world.begins().await;
        for _ in 0..3 {
            world.chooses("ann", true).await;
            world.admin().says("quiz skip").await;
            world.tick().await;
            world.seconds(PAUSE.num_seconds()).await;
        }
        assert!(plain(&world.place.last()).contains("The quiz is over"));
    }
    let board = world.person("ann").says("leaderboard").await;
    assert!(board.contains("1. ann (you) 10 points"), "{board}");
    world.end().await;
}
