//! Reports, appeals and accepted phrasings. What moves is told once, stands in the record, and the boards stay equal to
//! the ledger.

use std::sync::Arc;

use hone::app::App;
use hone::chat::{Button, PostError, Reply, Trouble};
use hone::commands::{Ask, grammar};
use hone::store::Store;

use crate::day::{fitting, full, partial};
use crate::world::{Failure, Person, World, form_action, plain};

/// A key point of each demo question, said in words no pattern of it knows.
pub(crate) const OTHER_WORDS: [(&str, &str); 3] = [
    ("copies your model", "The service should hide the confidence scores."),
    ("access credential", "Somebody has to look through the audit trail."),
    ("summarising helper", "A colleague signs off deletions beforehand."),
];
/// The same key points, said once more a little differently.
pub(crate) const ALIKE: [(&str, &str); 3] = [
    ("copies your model", "We would be hiding every confidence score."),
    ("access credential", "I would be looking at the audit trail all day."),
    ("summarising helper", "Deletions get signed off by one colleague."),
];
/// The contrary of them.
const CONTRARY: [(&str, &str); 3] = [
    ("copies your model", "There is no need to hide the confidence scores."),
    ("access credential", "We never look at the audit trail."),
    ("summarising helper", "No colleague should sign off deletions."),
];
/// The words that matter, and the key point.
pub(crate) const PHRASE: [(&str, &str); 3] = [
    ("copies your model", "hide the confidence scores"),
    ("access credential", "look through the audit trail"),
    ("summarising helper", "a colleague signs off deletions"),
];
pub(crate) const POINT: [(&str, &str); 3] = [
    ("copies your model", "Return labels instead of probabilities"),
    ("access credential", "Check the logs for misuse"),
    ("summarising helper", "Ask a person before anything irreversible"),
];

/// Every key point's sentence, as a form of the answer that must not get out before its time.
const SAYS: [&str; 9] = [
    "Return labels instead",
    "Watch for patterns",
    "Limit how many requests",
    "Revoke the key",
    "Check the logs",
    "Add a scanner",
    "Remove the rights",
    "Ask a person",
    "Log every action",
];

pub(crate) fn answer(question: &str, words: &[(&str, &'static str)]) -> String {
    format!("{} {}", partial(question), fitting(words, question))
}

pub(crate) fn button(reply: &Reply, label: &str) -> Button {
    let found = reply.buttons.iter().find(|button| button.label == label);
    found.unwrap_or_else(|| panic!("no button “{label}”: {}", plain(reply))).clone()
}

pub(crate) async fn press(person: &Person<'_>, on: &Reply, label: &str) -> Reply {
    person.presses(&button(on, label)).await
}

/// Types a command; the reply as it is.
pub(crate) async fn asks(person: &Person<'_>, line: &str) -> Reply {
    person.asks(Ask::Command(grammar::parse_line(line).unwrap())).await
}

/// Sends a form back.
pub(crate) async fn sends(person: &Person<'_>, form: &Reply, text: &str) -> Reply {
    person.asks(Ask::Submit(form_action(form), text.to_owned())).await
}

/// A day on which three members said the key point or its contrary; ann appealed.
pub(crate) async fn appealed() -> (World, String) {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    let answers = [("ann", OTHER_WORDS), ("ben", ALIKE), ("cleo", CONTRARY)];
    for (name, words) in answers {
        let line = format!("answer {}", answer(&question, &words));
        let told = asks(&world.person(name), &line).await;
        assert!(plain(&told).contains("You made 1 of 3 key points"), "{name}: {}", plain(&told));
        if name == "ann" {
            let form = press(&world.person("ann"), &told, "Appeal").await;
            assert_eq!(plain(&form), "[form: Appeal against the grade / What in your answer should count?]");
            let filed = sends(&world.person("ann"), &form, "My last sentence says the third thing.").await;
            assert!(plain(&filed).starts_with("Thank you. A moderator looks at it"), "{}", plain(&filed));
        }
    }
    (world, question)
}

/// Goes the whole way to the acceptance of `phrase`; what the moderator is told at the end.
pub(crate) async fn accepts(boss: &Person<'_>, question: &str, phrase: &str) -> Reply {
    let form = form_of_words(boss, question).await;
    sends(boss, &form, phrase).await
}

/// The form that asks for the words to accept.
pub(crate) async fn form_of_words(boss: &Person<'_>, question: &str) -> Reply {
    let case = asks(boss, "moderate queue").await;
    let points = press(boss, &case, "Accept").await;
    let point = plain(&points);
    let line = point.lines().find(|line| line.contains(fitting(&POINT, question))).expect(&point);
    let letter = line.trim_start_matches("- ").split('.').next().unwrap();
    let words = press(boss, &points, letter).await;
    press(boss, &words, "Type the words").await
}

pub(crate) async fn count(world: &World, what: &'static str) -> i64 {
    sqlx::query_scalar(what).fetch_one(&world.database.pool).await.unwrap()
}

pub(crate) fn told(world: &World) -> Vec<String> {
    world.place.told().iter().map(|(to, reply)| format!("{to}: {}", plain(reply))).collect()
}

#[tokio::test]
async fn an_accepted_phrasing_counts_for_everybody_who_said_it() {
    let (mut world, question) = appealed().await;
    world.tick().await;
    assert!(
        told(&world)[0].starts_with("id-boss: # Somebody waits for a moderator\n1 report or appeal waits"),
        "{:?}",
        told(&world)
    );

    let case = plain(&asks(&world.admin(), "moderate queue").await);
    assert!(case.starts_with("# Appeal of ann\n"), "{case}");
    assert!(case.contains("> My last sentence says the third thing."), "{case}");
    assert!(case.contains("# What was found, for 3 points"), "{case}");
    assert!(case.contains(&format!("- · Not found: {}", fitting(&POINT, &question))), "{case}");
    assert!(case.ends_with("Monday 2 March · 1 waiting\n[Accept] [Reject] [Next]"), "{case}");

    let done = plain(&accepts(&world.admin(), &question, fitting(&PHRASE, &question)).await);
    assert!(done.starts_with("# Accepted\n"), "{done}");
    assert!(done.contains("2 answers given before, of 2 members, earn 8 points more together."), "{done}");
    let board = world.person("dan").says("leaderboard").await;
    assert!(board.contains("1. ann 7 points, 1 round\n1. ben 7 points, 1 round\n3. cleo 3 points, 1 round"), "{board}");

    let me = world.person("ann").says("me").await;
    assert!(me.contains("Streak: 1 round (best 1)"), "{me}");

    world.tick().await;
    let mut words = told(&world);
    words[1..].sort();
    assert_eq!(words.len(), 3, "{words:?}");
    assert!(words[1].starts_with("id-ann: Your appeal was accepted. Your points for it went from 3 to 7"), "{words:?}");
    assert!(words[2].starts_with("id-ben: Another way of saying a key point was accepted"), "{words:?}");

    // From now on, in this and in every other process.
    let found = world.person("dan").answers(&answer(&question, &ALIKE)).await;
    assert!(found.contains("Points: 7 (2 of 3 key points +7)"), "{found}");
    let twin = Arc::new(App::new(Store::over(world.database.pool.clone())));
    let line = format!("answer {}", answer(&question, &OTHER_WORDS));
    let request = world.person("eve").request(Ask::Command(grammar::parse_line(&line).unwrap()));
    let found = plain(&twin.handle(&request).await);
    assert!(found.contains("Points: 7 (2 of 3 key points +7)"), "{found}");
    // Its contrary earns nothing still.
    let found = world.person("fred").answers(&answer(&question, &CONTRARY)).await;
    assert!(found.contains("Points: 3 (1 of 3 key points +3)"), "{found}");

    let log = world.admin().says("moderate log").await;
    assert!(log.contains("boss accepted the appeal of ann ("), "{log}");
    assert!(log.contains("; +8 points, 2 members · `"), "{log}");
    let file = asks(&world.admin(), "moderate phrasings").await;
    let content = &file.file.as_ref().unwrap().content;
    assert!(content.starts_with("# data/packs/demo/"), "{content}");
    assert!(content.contains(fitting(&PHRASE, &question)), "{content}");

    world.at("2026-03-02 18:00").tick().await;
    assert!(plain(&world.place.last()).contains("6 people answered"), "{}", plain(&world.place.last()));
    drop(twin);
    world.end().await;
}

#[tokio::test]
async fn grading_anew_twice_changes_nothing() {
    let (world, question) = appealed().await;
    accepts(&world.admin(), &question, fitting(&PHRASE, &question)).await;
    world.tick().await;
    let entries = "select count(*) from adjustment";
    let words = "select count(*) from private_word";
    let before = (count(&world, entries).await, count(&world, words).await, told(&world).len());
    assert_eq!(before.0, 2);
    for _ in 0..2 {
        // As if it had been interrupted before its end was written.
        sqlx::query("update phrasing set regraded_at = null").execute(&world.database.pool).await.unwrap();
        world.tick().await;
    }
    assert_eq!(before, (count(&world, entries).await, count(&world, words).await, told(&world).len()));
    let rescored = hone::repair::rescore(&world.app, false, world.now()).await.unwrap();
    assert_eq!((rescored.more, rescored.less), (0, 0), "rescoring knows what was accepted");
    world.end().await;
}

#[tokio::test]
async fn what_a_request_did_is_done_once_however_often_it_comes() {
    let (world, question) = appealed().await;
    let boss = world.admin();
    let case = asks(&boss, "moderate queue").await;
    let points = press(&boss, &case, "Accept").await;
    let place = button(&points, points.buttons[0].label.as_str());
    let words = boss.presses(&place).await;
    let form = press(&boss, &words, "Type the words").await;
    let request = boss.request(Ask::Submit(form_action(&form), fitting(&PHRASE, &question).to_owned()));
    let first = plain(&world.handle(&request).await);
    assert!(first.starts_with("# Accepted"), "{first}");
    assert_eq!(plain(&world.handle(&request).await), first);
    assert_eq!(count(&world, "select count(*) from decision").await, 1);

    // A report, and a withdrawal.
    let report = press(&world.person("ben"), &world.place.last(), "Report").await;
    let request = world.person("ben").request(Ask::Submit(form_action(&report), "It is wrong.".to_owned()));
    for _ in 0..2 {
        assert!(plain(&world.handle(&request).await).starts_with("Thank you."));
    }
    assert_eq!(count(&world, "select count(*) from moderation_case where kind = 'report'").await, 1);
    let request = boss.request(Ask::Command(grammar::parse_line("moderate void").unwrap()));
    let said = plain(&world.handle(&request).await);
    assert!(said.starts_with("The question was withdrawn and counts for nobody; 3 members lost 17 points."), "{said}");
    assert_eq!(plain(&world.handle(&request).await), said);
    world.end().await;
}

#[tokio::test]
async fn what_would_earn_the_point_for_nothing_is_refused_and_the_case_waits_on() {
    let (world, question) = appealed().await;
    for (phrase, refusal) in [
        ("key", "That has 1 word of content; 2 to 8 are needed"),
        ("Hide it well. Then rest.", "That is more than one sentence"),
        ("somebody waters green plants", "With these words the answer still does not make the key point"),
    ] {
        let said = plain(&accepts(&world.admin(), &question, phrase).await);
        assert!(said.starts_with(refusal), "{phrase}: {said}");
    }
    let asked = question.lines().nth(1).unwrap().split('.').next().unwrap().to_owned();
    let said = plain(&accepts(&world.admin(), &question, &asked).await);
    assert!(!said.starts_with("# Accepted"), "{said}");
    assert!(plain(&asks(&world.admin(), "moderate queue").await).starts_with("# Appeal of ann"));
    assert_eq!(count(&world, "select count(*) from phrasing").await, 0);
    world.end().await;
}

#[tokio::test]
async fn nobody_but_moderators_learns_a_missing_key_point_before_the_reveal() {
    let (mut world, question) = appealed().await;
    let ann = world.person("ann");
    let mut seen = Vec::new();
    for line in ["today", "me", "moderate queue", "moderate log"] {
        seen.push(ann.says(line).await);
    }
    accepts(&world.admin(), &question, fitting(&PHRASE, &question)).await;
    world.tick().await;
    seen.extend(world.place.texts());
    seen.extend(told(&world));
    seen.push(ann.says("me").await);
    for says in SAYS {
        for shown in &seen {
            assert!(!shown.contains(says), "{says}: {shown}");
        }
    }
    // Once the round is over they may choose.
    world.at("2026-03-02 18:00").tick().await;
    let reveal = world.place.last();
    let choice = press(&world.person("cleo"), &reveal, "Appeal").await;
    let said = plain(&choice);
    assert!(said.contains("Which of these does your answer say?"), "{said}");
    assert!(said.contains(fitting(&POINT, &question)), "{said}");
    let form = world.person("cleo").presses(&choice.buttons[0]).await;
    let filed = plain(&sends(&world.person("cleo"), &form, "I say so in the last sentence.").await);
    assert!(filed.starts_with("Thank you."), "{filed}");
    let case = plain(&asks(&world.admin(), "moderate queue").await);
    assert!(case.contains("They believe they made: "), "{case}");
    let said = plain(&press(&world.person("dan"), &reveal, "Appeal").await);
    assert!(said.starts_with("You gave no answer to this question"), "{said}");
    world.end().await;
}

#[tokio::test]
async fn only_moderators_decide() {
    let (world, _) = appealed().await;
    let ann = world.person("ann");
    for line in [
        "moderate queue",
        "moderate void",
        "moderate restore",
        "moderate log",
        "moderate phrasings",
        "moderate excuse ann 2026-03-02",
    ] {
        let said = ann.says(line).await;
        assert!(said.starts_with("Only people who may manage this place"), "{line}: {said}");
    }
    let boss = world.admin();
    let case = asks(&boss, "moderate queue").await;
    let points = press(&boss, &case, "Accept").await;
    let words = press(&boss, &points, &points.buttons[0].label).await;
    for on in [&case, &points, &words] {
        for button in &on.buttons {
            let said = plain(&ann.presses(button).await);
            assert!(said.starts_with("Only people who may manage this place"), "{}: {said}", button.label);
        }
    }
    let form = press(&boss, &words, "Type the words").await;
    let said = plain(&sends(&ann, &form, "hide the confidence scores").await);
    assert!(said.starts_with("Only people who may manage this place"), "{said}");
    assert_eq!(count(&world, "select count(*) from moderation_case where state = 'open'").await, 1);
    world.end().await;
}

#[tokio::test]
async fn a_rejection_is_told_and_what_cannot_be_told_stands_in_me() {
    let (world, _) = appealed().await;
    world.tick().await;
    let boss = world.admin();
    let case = asks(&boss, "moderate queue").await;
    let said = plain(&press(&boss, &case, "Reject").await);
    assert!(said.starts_with("Rejected. Whoever asked is told."), "{said}");
    let said = plain(&press(&boss, &case, "Accept").await);
    assert!(said.starts_with("This was decided before."), "{said}");
    world.place.fails_to_tell(Failure::Before(PostError::Refused(Trouble::Told("their door is closed".to_owned()))));
    world.tick().await;
    assert_eq!(world.place.told().len(), 1, "only the moderators were told");
    let me = world.person("ann").says("me").await;
    assert!(me.contains("Your appeal was looked at, and the grade stays as it is"), "{me}");
    let log = world.admin().says("moderate log").await;
    assert!(log.contains("boss rejected the appeal of ann (demo/") && log.ends_with("; could not be told"), "{log}");

    // Rejected once, it may be tried again; this time the word arrives.
    let report = press(&world.person("ben"), &world.place.last(), "Report").await;
    sends(&world.person("ben"), &report, "Two words are missing.").await;
    let case = asks(&boss, "moderate queue").await;
    press(&boss, &case, "Reject").await;
    world.tick().await;
    let words = told(&world);
    assert!(words[1].starts_with("id-ben: Your report of this question was looked at"), "{words:?}");
    world.end().await;
}

#[tokio::test]
async fn an_appeal_whose_words_are_gone_can_only_be_rejected() {
    let (mut world, _) = appealed().await;
    world.admin().says("daily settings answers:30-days").await;
    world.at("2026-03-02 18:00").tick().await;
    let reveal = world.place.last();
    world.at("2026-04-02 08:00").tick().await;
    assert_eq!(count(&world, "select count(*) from moderation_case where says <> ''").await, 0);
    let boss = world.admin();
    let case = asks(&boss, "moderate queue").await;
    let said = plain(&case);
    assert!(said.contains("The words of the answer were removed"), "{said}");
    assert!(said.ends_with("[Reject] [Next]"), "{said}");
    let said = plain(&press(&world.person("ben"), &reveal, "Appeal").await);
    assert!(said.starts_with("The words of this answer were removed"), "{said}");
    assert!(plain(&press(&boss, &case, "Reject").await).starts_with("Rejected."));
    world.end().await;
}

#[tokio::test]
async fn a_word_is_tried_again_and_told_once() {
    let (mut world, question) = appealed().await;
    world.tick().await;
    accepts(&world.admin(), &question, fitting(&PHRASE, &question)).await;
    world.place.fails_to_tell(Failure::Before(PostError::TryLater("later".to_owned())));
    world.tick().await;
    assert_eq!(world.place.told().len(), 2, "one of two came");
    world.later(chrono::TimeDelta::minutes(1)).tick().await;
    world.later(chrono::TimeDelta::hours(1)).tick().await;
    assert_eq!(world.place.told().len(), 3);
    world.end().await;
}

#[tokio::test]
async fn one_report_each_some_at_a_time_and_one_word_to_moderators_for_many() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let post = world.place.last();
    for i in 0..12 {
        let name = format!("member-{i}");
        let member = world.person(&name);
        let form = press(&member, &post, "Report").await;
        assert_eq!(plain(&form), "[form: Report this question / What is wrong?]");
        assert!(plain(&sends(&member, &form, "The second sentence is wrong.").await).starts_with("Thank you."));
        let said = plain(&sends(&member, &form, "And another thing.").await);
        assert!(said.starts_with("You reported this question already"), "{said}");
        world.tick().await;
    }
    assert_eq!(world.place.told().len(), 2, "one for the first, one after ten more");
    world.person("zoe").answers(full(&plain(&post))).await;
    let form = press(&world.person("zoe"), &post, "Report").await;
    for (text, refusal) in
        [("  ", "Nothing was said"), (&"x".repeat(501), "That has 501 characters and at most 500 fit")]
    {
        let said = plain(&sends(&world.person("zoe"), &form, text).await);
        assert!(said.starts_with(refusal), "{said}");
    }
    // Each case in its turn, then from the start.
    let boss = world.admin();
    let mut case = asks(&boss, "moderate queue").await;
    for i in 0..12 {
        assert!(plain(&case).starts_with(&format!("# Report of member-{i}\n")), "{}", plain(&case));
        case = press(&boss, &case, "Next").await;
    }
    let said = plain(&press(&boss, &case, "Accept").await);
    assert!(said.starts_with("Accepted. Whoever reported it is told."), "{said}");
    // So many of one member's may wait.
    sqlx::query(
        "with asked as (
             insert into question_store.question (pack, slug, revision, level, difficulty, tags, covers, retired)
             select q.pack, q.slug || '-' || n, q.revision, q.level, q.difficulty, q.tags, q.covers, true
               from (select * from question_store.question limit 1) q, generate_series(1, 10) n
             returning question_id, revision),
         texts as (
             insert into question_store.revision (question_id, revision, body, pack_version, imported_at)
             select a.question_id, a.revision, '{}', 1, now() from asked a)
         insert into moderation_case (workspace_id, kind, member_id, question_id, revision, says, request, opened_at)
         select m.workspace_id, 'report', m.member_id, a.question_id, a.revision, 'x', a.question_id::text, now()
           from asked a, member m where m.name = 'zoe'",
    )
    .execute(&world.database.pool)
    .await
    .unwrap();
    let said = plain(&sends(&world.person("zoe"), &form, "It is wrong.").await);
    assert!(said.starts_with("10 reports and appeals of yours wait already."), "{said}");
    world.end().await;
}
