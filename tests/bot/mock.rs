//! Mock interviews from the first question to the report, whatever happens in between.

use chrono::TimeDelta;
use hone::chat::{Action, MockAction, Reply};
use hone::commands::{Ask, Command, LevelChoice, MockCommand};
use hone::quiz::question::Level;

use crate::practice::{button, fills, full, import_copies};
use crate::world::{Person, World, form_action, plain};

async fn world() -> World {
    let world = World::new().await;
    let mut levels = [Level::Intermediate; 13];
    levels[0] = Level::Behavioral;
    levels[1] = Level::Behavioral;
    import_copies(&world, "cloud", &levels).await;
    world
}

async fn starts(person: &Person<'_>, minutes: Option<u32>) -> Reply {
    let command = MockCommand::Start { role: "cloud".to_owned(), level: LevelChoice::Intermediate, minutes };
    person.asks(Ask::Command(Command::Mock(command))).await
}

async fn answers(person: &Person<'_>, shown: &Reply, text: &str) -> Reply {
    let form = person.presses(&button(shown, "Answer")).await;
    fills(person, &form, text).await
}

#[tokio::test]
async fn five_questions_and_a_report() {
    let mut world = world().await;
    let ann = world.person("ann");
    insta::assert_snapshot!(ann.says("mock report").await, @"You have no mock interview to show. Begin one with /mock start.");
    let mut shown = starts(&ann, None).await;
    let said = plain(&shown);
    assert!(
        said.starts_with("# Mock interview: question 1 of 5") && said.contains("it ends by itself Tue 3 Mar 08:00"),
        "{said}"
    );
    assert!(said.ends_with("[Answer] [Hint 1 of 3] [Pass]"), "{said}");
    for number in 2..=5 {
        let text = if number == 2 {
            "I would revoke the key and review the logs, limit requests, and log actions."
        } else {
            full(&plain(&shown))
        };
        shown = answers(&ann, &shown, text).await;
        let said = plain(&shown);
        assert!(said.starts_with(&format!("# Mock interview: question {number} of 5\nTaken. The next one:")), "{said}");
    }
    assert!(plain(&shown).contains("cloud · behavioral"), "the behavioural one comes last: {}", plain(&shown));
    // Nothing is told of how it went before the end.
    shown = ann.presses(&button(&shown, "Hint 1 of 3")).await;
    let report = plain(&ann.presses(&button(&shown, "Pass")).await);
    assert!(report.starts_with("# Mock interview: "), "{report}");
    for part in [
        "cloud, intermediate, Monday 2 March: 4 of 5 questions answered.",
        "This was your first one. The next is compared with it.",
        "# By topic, the weakest first\n- topic-",
        "# To read next\n- OWASP Top 10 for LLM Applications",
        "✓ Made: ",
        "· Missed: ",
        "Not answered.",
        "[Get it as Markdown] [Another one]",
    ] {
        assert!(report.contains(part), "{part} is missing in {report}");
    }
    assert_eq!(ann.says("mock report").await, report);
    assert_eq!(ann.says("mock show").await, report);

    world.later(TimeDelta::days(1));
    let ann = world.person("ann");
    let mut shown = starts(&ann, None).await;
    for _ in 0..5 {
        shown = answers(&ann, &shown, full(&plain(&shown))).await;
    }
    let report = plain(&shown);
    assert!(report.starts_with("# Mock interview: 100 %"), "{report}");
    assert!(
        report.contains("Last time (cloud, intermediate, Monday 2 March) it was ") && report.contains(" better."),
        "{report}"
    );
    assert!(report.contains(": 100 %, last time "), "{report}");
    assert!(ann.says("me").await.contains("You have not answered yet"), "it counts nowhere");
    assert!(
        plain(&world.person("bob").asks(Ask::Command(Command::Mock(MockCommand::Report))).await)
            .starts_with("You have no mock interview")
    );
    world.end().await;
}

#[tokio::test]
async fn what_was_asked_lately_does_not_come_again() {
    let world = world().await;
    let ann = world.person("ann");
    let mut asked = Vec::new();
    for _ in 0..2 {
        let mut shown = starts(&ann, None).await;
        for _ in 0..5 {
            asked.push(plain(&shown).lines().find(|line| line.contains("(cloud ")).unwrap().to_owned());
            shown = ann.presses(&button(&shown, "Pass")).await;
        }
    }
    let all = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), all);
    world.end().await;
}

#[tokio::test]
async fn it_goes_on_after_a_restart_and_a_request_sent_twice_counts_once() {
    let world = world().await;
    let ann = world.person("ann");
    let request = ann.request(Ask::Command(Command::Mock(MockCommand::Start {
        role: "cloud".to_owned(),
        level: LevelChoice::Beginner,
        minutes: None,
    })));
    let (first, second) = (world.app.handle(&request).await, world.app.handle(&request).await);
    assert_eq!(first.buttons, second.buttons);
    let form = ann.presses(&button(&first, "Answer")).await;
    // Another process from here on: everything it knows is in the rows.
    let restarted = hone::app::App::new(hone::store::Store::over(world.database.pool.clone()));
    let answer = ann.request(Ask::Submit(form_action(&form), full(&plain(&first)).to_owned()));
    let (one, two) = (restarted.handle(&answer).await, restarted.handle(&answer).await);
    assert!(plain(&one).starts_with("# Mock interview: question 2 of 5"), "{}", plain(&one));
    assert_eq!(one.buttons, two.buttons, "sent twice, answered once");
    // The old form again, as another request.
    let late = plain(&fills(&ann, &form, full(&plain(&first))).await);
    assert!(late.contains("Question 1 is done. This is where you are:") && late.contains("question 2 of 5"), "{late}");
    // Two clicks on Pass at once leave one question, not two.
    let pass = button(&one, "Pass");
    let (left, right) = tokio::join!(ann.presses(&pass), ann.presses(&pass));
    assert!(plain(&left).contains("question 3 of 5") && plain(&right).contains("question 3 of 5"));
    let under_way = plain(&starts(&ann, None).await);
    assert!(under_way.contains("This one is still under way.") && under_way.contains("question 3 of 5"), "{under_way}");
    let report = ann.says("mock stop").await;
    assert!(report.contains("1 of 5 questions answered"), "{report}");
    assert!(ann.says("mock stop").await.contains("1 of 5 questions answered"));
    assert!(plain(&starts(&ann, None).await).contains("question 1 of 5"));
    world.end().await;
}

#[tokio::test]
async fn what_comes_after_its_time_is_read_and_earns_nothing() {
    let mut world = world().await;
    let ann = world.person("ann");
    insta::assert_snapshot!(plain(&starts(&ann, Some(61)).await), @"An answer may take 1 to 60 minutes. Leave it out to take as long as you like.");
    let shown = starts(&ann, Some(3)).await;
    assert!(plain(&shown).contains("Answer by Mon 2 Mar 08:03."), "{}", plain(&shown));
    world.later(TimeDelta::minutes(4));
    let ann = world.person("ann");
    let next = answers(&ann, &shown, full(&plain(&shown))).await;
    assert!(
        plain(&next).contains("That came after its time") && plain(&next).contains("Answer by Mon 2 Mar 08:07."),
        "{}",
        plain(&next)
    );
    let report = ann.says("mock stop").await;
    assert!(
        report.starts_with("# Mock interview: 0 %")
            && report.contains("Answered after its time.")
            && report.contains("✓ Made"),
        "{report}"
    );
    world.end().await;
}

#[tokio::test]
async fn left_alone_it_ends_a_day_after_it_began() {
    let mut world = world().await;
    let ann = world.person("ann");
    let shown = starts(&ann, None).await;
    let shown = answers(&ann, &shown, full(&plain(&shown))).await;
    let number = |world: &World| {
        let pool = world.database.pool.clone();
        async move {
            sqlx::query_scalar::<_, i64>("select count(*) from mock where ended_at is null")
                .fetch_one(&pool)
                .await
                .unwrap()
        }
    };
    world.later(TimeDelta::hours(23)).tick().await;
    assert_eq!(number(&world).await, 1);
    world.later(TimeDelta::hours(1));
    // Not ticked yet: the click decides.
    let said = plain(&world.person("ann").presses(&button(&shown, "Pass")).await);
    assert!(said.starts_with("# Mock interview: 20 %"), "{said}");
    world.tick().await;
    assert_eq!(number(&world).await, 0);
    assert!(plain(&starts(&world.person("ann"), None).await).contains("question 1 of 5"));
    world.end().await;
}

#[tokio::test]
async fn the_report_comes_as_markdown_but_not_before_the_end() {
    let world = world().await;
    let ann = world.person("ann");
    let shown = starts(&ann, None).await;
    let Action::Mock(MockAction::Pass { mock, .. }) = button(&shown, "Pass").action else { panic!("no pass") };
    let early = ann.asks(Ask::Press(Action::Mock(MockAction::Export { mock }))).await;
    assert!(early.file.is_none() && plain(&early).contains("question 1 of 5"), "{}", plain(&early));
    answers(&ann, &shown, &format!("# My plan\n{}", full(&plain(&shown)))).await;
    ann.says("mock stop").await;
    let reply = ann.asks(Ask::Press(Action::Mock(MockAction::Export { mock }))).await;
    let file = reply.file.expect("a file");
    assert_eq!(file.name, "mock-cloud-2026-03-02.md");
    assert!(file.content.starts_with("# Mock interview: 20 %\n"), "{}", file.content);
    for part in [
        "## By topic",
        "## To read next",
        "## Question 1 – 100 %",
        "### Your answer\n\n> \\# My plan\n> ",
        "### Model answer",
        "Missed: ",
    ] {
        assert!(file.content.contains(part), "{part} is missing in {}", file.content);
    }
    let theirs = world.person("bob").asks(Ask::Press(Action::Mock(MockAction::Export { mock }))).await;
    assert!(theirs.file.is_none(), "nobody gets another's report");
    world.end().await;
}

#[tokio::test]
async fn whatever_is_pressed_it_ends() {
    use proptest::prelude::*;
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;

    let mut world = world().await;
    let mut runner = TestRunner::deterministic();
    let presses = prop::collection::vec((0u8..5, 1u8..7, 0i64..9000), 40);
    for name in ["ann", "bob", "cyd", "dan"] {
        let shown = starts(&world.person(name), Some(2)).await;
        let Action::Mock(MockAction::Pass { mock, .. }) = button(&shown, "Pass").action else { panic!("no pass") };
        for (what, number, seconds) in presses.new_tree(&mut runner).unwrap().current() {
            world.later(TimeDelta::seconds(seconds));
            let ask = match what {
                0 => Ask::Press(Action::Mock(MockAction::Pass { mock, number })),
                1 => Ask::Press(Action::Mock(MockAction::Hint { mock, number, hint: number % 4 })),
                2 => Ask::Submit(Action::Mock(MockAction::Submit { mock, number }), full("").to_owned()),
                3 => Ask::Command(Command::Mock(MockCommand::Show)),
                _ => Ask::Submit(Action::Mock(MockAction::Submit { mock, number }), "no".to_owned()),
            };
            let said = plain(&world.person(name).asks(ask).await);
            assert!(!said.contains("Something broke"), "{said}");
        }
        world.later(TimeDelta::days(1)).tick().await;
        let said = world.person(name).says("mock show").await;
        assert!(said.contains("questions answered."), "{said}");
    }
    world.end().await;
}
