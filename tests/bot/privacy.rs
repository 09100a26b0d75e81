//! What is kept about somebody: shown, given to them, called by another name, removed after a while, forgotten.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use hone::chat::{Action, PracticeAction, PrivacyAction, Reply};
use hone::commands::{Ask, Command, LevelChoice, MockCommand};
use hone::quiz::sitting::PAUSE;
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool, Row as _};

use crate::day::{fitting, partial};
use crate::moderation;
use crate::postgres::Database;
use crate::practice::{button, fills, full};
use crate::quiz::press;
use crate::world::{Person, World, form_action, plain};

/// Somebody whose id and name are found nowhere by chance.
pub(crate) const ZOE: &str = "zoe-quixote";
/// A word of their own in everything they write.
pub(crate) const WRITTEN: &str = "xylophone";
/// The first member's id, so that no other number is the same by chance.
const FIRST: i64 = 7_700_000_001;

/// Where each table that says whose a row is goes in an export. A table that comes to be has to be named here, after
/// `/privacy` knows it: the section of the export, or why there is none.
const TABLES: [(&str, Where); 23] = [
    ("adjustment", Where::Within("answers", "graded_anew")),
    ("attempt", Where::Section("answers")),
    ("decision", Where::Section("decisions")),
    ("excuse", Where::Section("days_excused")),
    ("group_invitation", Where::Section("group_invitations")),
    ("group_member", Where::Section("groups")),
    ("hint_taken", Where::Section("hints")),
    ("member", Where::Elsewhere("the place itself")),
    ("mock", Where::Section("mock_interviews")),
    ("moderation_case", Where::Section("reports_and_appeals")),
    ("phrasing", Where::Section("phrasings_accepted")),
    ("practice_card", Where::Section("practice_memory")),
    ("private_word", Where::Section("private_messages")),
    ("quiz", Where::Section("quizzes_started")),
    ("quiz_answer", Where::Section("quiz_answers")),
    ("quiz_player", Where::Section("quizzes")),
    ("quiz_score", Where::Within("quizzes", "counted_on_boards")),
    ("reminder", Where::Section("reminders")),
    ("season", Where::Section("seasons_set_up")),
    ("season_standing", Where::Section("final_standings")),
    ("season_step", Where::Section("season_rewards")),
    ("showing", Where::Section("practice")),
    ("standing", Where::Section("standings")),
];

#[derive(Clone, Copy)]
enum Where {
    Section(&'static str),
    /// A field of the entries of a section.
    Within(&'static str, &'static str),
    Elsewhere(&'static str),
}

async fn forgets(person: &Person<'_>, everywhere: bool, typed: &str) -> String {
    let line = if everywhere { "privacy forget everywhere:yes" } else { "privacy forget" };
    let ask = hone::commands::grammar::parse_line(line).unwrap();
    let form = person.asks(Ask::Command(ask)).await;
    assert_eq!(form_action(&form), Action::Privacy(PrivacyAction::Forget { everywhere }));
    plain(&fills(person, &form, typed).await)
}

async fn exports(person: &Person<'_>, line: &str) -> Reply {
    person.asks(Ask::Command(hone::commands::grammar::parse_line(line).unwrap())).await
}

/// How many rows of each table hold this, in whatever column.
pub(crate) async fn holding(pool: &PgPool, needle: &str) -> BTreeMap<String, i64> {
    let tables = sqlx::query(
        "select table_schema, table_name from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    assert!(tables.len() > 20);
    let mut found = BTreeMap::new();
    for table in tables {
        let (schema, name): (String, String) = (table.get(0), table.get(1));
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(format!(
            "select count(*) from {schema}.{name} t where strpos(to_jsonb(t)::text, $1) > 0"
        )))
        .bind(needle)
        .fetch_one(pool)
        .await
        .unwrap();
        if count > 0 {
            found.insert(name, count);
        }
    }
    found
}

/// Every column that says which member a row belongs to: by name, or by a foreign key.
async fn columns_of_members(pool: &PgPool) -> Vec<(String, String)> {
    let rows = sqlx::query(
        "select table_name::text, column_name::text from information_schema.columns c
          where table_schema = 'public' and column_name like '%member_id'
            and exists (select 1 from information_schema.tables t
                         where t.table_schema = 'public' and t.table_name = c.table_name and t.table_type = 'BASE TABLE')
         union
         select c.relname::text, a.attname::text from pg_constraint k join pg_class c on c.oid = k.conrelid
           join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
          where k.contype = 'f' and k.confrelid = 'member'::regclass and a.attname <> 'workspace_id'
          order by 1, 2",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    rows.into_iter().map(|row| (row.get(0), row.get(1))).collect()
}

async fn answers_mock(person: &Person<'_>) {
    let start = MockCommand::Start { role: "demo".to_owned(), level: LevelChoice::Beginner, minutes: None };
    let mut shown = person.asks(Ask::Command(Command::Mock(start))).await;
    let form = person.presses(&button(&shown, "Answer")).await;
    let text = format!("{} Also a {WRITTEN}.", full(&plain(&shown)));
    shown = fills(person, &form, &text).await;
    person.presses(&button(&shown, "Pass")).await;
    person.says("mock stop").await;
}

/// Zoe plays everything there is, beside ann, and stops in the middle of a quiz.
pub(crate) async fn played() -> World {
    let mut world = World::new().await;
    sqlx::raw_sql(AssertSqlSafe(format!("alter sequence member_ids restart with {FIRST}")))
        .execute(&world.database.pool)
        .await
        .unwrap();
    let said =
        world.person(ZOE).managing().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo thread:yes").await;
    assert!(said.contains("The daily question is set up"), "{said}");
    world.person(ZOE).says("quiz start rounds:3").await;
    world.tick().await;
    world.later(TimeDelta::seconds(1));
    let lobby = world.place.last();
    world.presses("ann", &press(&lobby, "Join")).await;
    world.presses(ZOE, &press(&lobby, "Start now")).await;
    world.tick().await;
    world.later(TimeDelta::seconds(1));
    for _ in 0..3 {
        for name in ["ann", ZOE] {
            world.chooses(name, true).await;
        }
        world.tick().await;
        world.seconds(PAUSE.num_seconds()).await;
    }
    assert!(plain(&world.place.last()).contains("The quiz is over"), "{}", plain(&world.place.last()));

    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    for name in ["ann", ZOE] {
        let text = moderation::answer(&question, &moderation::OTHER_WORDS);
        let text = format!("{} Also a {WRITTEN} of {name}.", if name == ZOE { &text } else { partial(&question) });
        let graded = moderation::asks(&world.person(name), &format!("answer {text}")).await;
        objects(&world, name, &graded).await;
        world.person(name).says("hint").await;
        world.person(name).answers(&format!("{} Also a {WRITTEN} of {name}.", crate::day::full(&question))).await;
    }
    decides(&world, &question).await;
    // Graded anew, as if the rules had changed, for ann by zoe.
    regraded(&world).await;
    let zoe = world.person(ZOE);
    let shown = zoe.asks(Ask::Press(Action::Practice(PracticeAction::Next { after: None }))).await;
    let form = zoe.presses(&button(&shown, "Answer")).await;
    fills(&zoe, &form, &format!("{} Also a {WRITTEN}.", full(&plain(&shown)))).await;
    zoe.asks(Ask::Press(Action::Practice(PracticeAction::Next { after: None }))).await;
    zoe.says("practice remind 07:30 Europe/Paris").await;
    answers_mock(&zoe).await;

    // Groups: one of their own, one with ann, one to which ann invites.
    for (name, line) in [
        (ZOE, format!("group create {ZOE} open:yes")),
        (ZOE, "group create together open:yes".to_owned()),
        ("ann", "group join together".to_owned()),
        ("ann", "group create closed open:no".to_owned()),
        ("ann", format!("group invite {ZOE} closed")),
    ] {
        let said = world.person(name).says(&line).await;
        assert!(!said.contains("needs") && !said.contains("There is no"), "{line}: {said}");
    }

    // A season that is over, with a role for its winners.
    let said = world.person(ZOE).managing().says("season start Spring 2026-03-02 reward:champion").await;
    assert!(said.contains("Season “Spring” is set up"), "{said}");
    world.at("2026-03-02 18:00").tick().await;
    let season =
        world.app.store.season(hone::quiz::WorkspaceId(workspace(&world.database.pool).await), 1).await.unwrap();
    assert!(world.app.store.close_season(&season.unwrap(), &["general".to_owned()], world.now()).await.unwrap());
    world.tick().await;
    assert!(world.place.extras().iter().any(|extra| extra.starts_with("id-zoe-quixote got champion")));

    // And a quiz that runs.
    world.at("2026-03-02 18:30").tick().await;
    world.person(ZOE).says("quiz start rounds:3").await;
    world.tick().await;
    world.later(TimeDelta::seconds(1));
    let lobby = world.place.last();
    world.presses("ann", &press(&lobby, "Join")).await;
    world.presses(ZOE, &press(&lobby, "Start now")).await;
    world.tick().await;
    world.later(TimeDelta::seconds(1));
    world.chooses(ZOE, true).await;
    world
}

/// Zoe appeals, ann reports.
async fn objects(world: &World, name: &str, graded: &Reply) {
    let (post, person) = (world.place.last(), world.person(name));
    let (on, label, says) = match name {
        ZOE => (graded, "Appeal", WRITTEN),
        _ => (&post, "Report", "A word is missing."),
    };
    let form = moderation::press(&person, on, label).await;
    assert!(plain(&moderation::sends(&person, &form, says).await).starts_with("Thank you."));
}

/// Zoe, who may manage the place, decides both; and a day is excused, as if she had missed it.
async fn decides(world: &World, question: &str) {
    let zoe = world.person(ZOE).managing();
    let report = moderation::asks(&zoe, "moderate queue").await;
    assert!(plain(&report).starts_with("# Report of ann"), "{}", plain(&report));
    moderation::press(&zoe, &report, "Reject").await;
    let done = plain(&moderation::accepts(&zoe, question, fitting(&moderation::PHRASE, question)).await);
    assert!(done.starts_with("# Accepted"), "{done}");
    sqlx::query(
        "insert into excuse (workspace_id, round_id, member_id, author_member_id, excused_at)
         select r.workspace_id, r.round_id, m.member_id, m.member_id, $1 from round r join member m using (workspace_id) where m.name = $2",
    )
    .bind(world.now())
    .bind(ZOE)
    .execute(&world.database.pool)
    .await
    .unwrap();
}

/// Takes a point from each attempt, as an accepted phrasing or other rules would; zoe is the one to blame.
async fn regraded(world: &World) {
    use hone::quiz::score::Points;
    use hone::store::{Cause, CauseKind, Regraded};
    let store = &world.app.store;
    let zoe = member(&world.database.pool, ZOE).await.unwrap();
    for (workspace, round) in store.answered_rounds(None).await.unwrap() {
        let seen = store.graded_round(workspace, round).await.unwrap().unwrap();
        let new: Vec<_> = seen
            .attempts
            .iter()
            .map(|old| Regraded {
                member: old.member,
                number: old.number,
                grade: old.grade.clone(),
                points: Points { total: (old.points - 1).max(0), reasons: Vec::new() },
            })
            .collect();
        let cause = Cause { kind: CauseKind::Phrasing, author: Some(hone::quiz::MemberId(zoe)), remark: "7" };
        assert!(store.adjust(&seen, &new, cause, world.now()).await.unwrap().is_some());
    }
}

/// The id of a member of the server.
async fn member(pool: &PgPool, name: &str) -> Option<i64> {
    sqlx::query_scalar(
        "select member_id from member join workspace using (workspace_id) where member.external_id = $1 and workspace.external_id = 'guild-1'",
    )
    .bind(format!("id-{name}"))
    .fetch_optional(pool)
    .await
    .unwrap()
}

async fn workspace(pool: &PgPool) -> i64 {
    sqlx::query_scalar("select workspace_id from workspace where external_id = 'guild-1'")
        .fetch_one(pool)
        .await
        .unwrap()
}

async fn ids_of(pool: &PgPool, name: &str) -> Vec<String> {
    let ids: Vec<i64> = sqlx::query_scalar("select member_id from member where external_id = $1")
        .bind(format!("id-{name}"))
        .fetch_all(pool)
        .await
        .unwrap();
    ids.into_iter().map(|id| id.to_string()).collect()
}

#[tokio::test]
async fn whoever_is_forgotten_is_found_nowhere() {
    let mut world = played().await;
    let pool = world.database.pool.clone();
    let ids = ids_of(&pool, ZOE).await;
    assert_eq!(ids.len(), 2, "one here, one of their own");

    // Everything was played: no table that can hold a member is without zoe.
    let mut held: BTreeMap<String, i64> = BTreeMap::new();
    for id in &ids {
        held.extend(holding(&pool, id).await);
    }
    let columns = columns_of_members(&pool).await;
    let named: BTreeMap<_, _> = TABLES.into_iter().collect();
    for (table, column) in &columns {
        assert!(named.contains_key(table.as_str()), "{table}.{column} is new: /privacy must know it, and TABLES");
        assert!(held.contains_key(table), "{table} holds nothing of zoe: play it here");
    }

    // All of it is in the file.
    let reply = exports(&world.person(ZOE), "privacy export").await;
    let file = reply.file.expect("a file");
    assert_eq!(file.name, "hone-export-2026-03-02.json");
    let export: Value = serde_json::from_str(&file.content).unwrap();
    assert_eq!((export["format"].as_str(), export["version"].as_u64()), (Some("hone-export"), Some(1)));
    let entries = |section: &str| -> Vec<Value> {
        let places = export["places"].as_array().unwrap();
        places.iter().flat_map(|place| place[section].as_array().cloned().unwrap_or_default()).collect()
    };
    for (table, place) in TABLES {
        match place {
            Where::Section(section) => assert!(!entries(section).is_empty(), "{table}: {section}"),
            Where::Within(section, field) => {
                assert!(entries(section).iter().any(|entry| !entry[field].is_null()), "{table}: {section}.{field}");
            }
            Where::Elsewhere(where_) => assert!(!where_.is_empty()),
        }
    }
    assert!(file.content.matches(WRITTEN).count() >= 3 && !file.content.contains("of ann"), "{}", file.content);
    assert_eq!(entries("daily_questions_set_up").len(), 1);

    let before = world.person("ann").says("leaderboard").await;
    assert!(before.contains(ZOE), "{before}");
    let said = forgets(&world.person(ZOE), true, "Forget me").await;
    insta::assert_snapshot!(said, @"
    Done. Nothing about you is kept any more; it was erased in 2 places.
    - Messages that were posted before, such as a quiz's podium, stay in their channels. Whoever manages them can delete them.
    - A daily question that you set up goes on; nobody is told of its problems any more, unless a channel is chosen for them with /daily settings.
    - If you take part again, you begin as a new member.
    ");
    for needle in ids.iter().map(String::as_str).chain([ZOE, "of zoe"]) {
        assert_eq!(holding(&pool, needle).await, BTreeMap::new(), "{needle}");
    }
    // What is still there of that word is ann's.
    assert!(holding(&pool, WRITTEN).await.keys().eq(["attempt"]), "{:?}", holding(&pool, WRITTEN).await);

    // Ann's rank is right, and the quiz goes on without its host.
    let board = world.person("ann").says("leaderboard").await;
    assert!(board.contains("1. ann (you)") && !board.contains("2. "), "{board}");
    let season = world.person("ann").says("season show").await;
    assert!(season.contains("1. ann (you)") && !season.contains("2. "), "{season}");
    world.seconds(3).await;
    let question = plain(&world.shown("Question 1 of 3"));
    assert!(question.contains("0 of 1 answered."), "{question}");
    let lobby = plain(&world.shown("# Quiz: 3 questions"));
    assert!(lobby.starts_with("# Quiz: 3 questions\nsomebody who is gone starts a quiz."), "{lobby}");
    world.chooses("ann", true).await;
    let stopped = world.person("ann").says("quiz stop").await;
    assert_eq!(stopped, "The quiz is over.", "nobody hosts it");
    world.tick().await;

    // The schedule goes on; nobody is told of its problems.
    world.at("2026-03-03 09:00").tick().await;
    assert!(plain(&world.place.last()).contains("Question for Tuesday 3 March"));

    // A second time is harmless, and so is looking; both leave no trace.
    let zoe = world.person(ZOE);
    let again = forgets(&zoe, true, "forget me").await;
    assert!(again.starts_with("Nothing was kept about you, so there was nothing to erase."), "{again}");
    let shown = zoe.says("privacy show").await;
    assert_eq!(
        shown,
        "# What is kept about you\nNothing is kept about you, and that you asked is not noted down either."
    );
    assert!(exports(&zoe, "privacy export").await.file.is_none());
    assert_eq!(holding(&pool, ZOE).await, BTreeMap::new());

    // They may begin anew.
    let answered = zoe.answers(crate::day::full(&plain(&world.place.last()))).await;
    assert!(answered.contains("Points: 10") && answered.contains("Streak: 1 round"), "{answered}");
    world.end().await;
}

#[tokio::test]
async fn being_forgotten_here_leaves_the_rest() {
    let world = played().await;
    let zoe = world.person(ZOE);
    for typed in ["", "yes", "forget", "forget me not"] {
        let said = forgets(&zoe, false, typed).await;
        assert!(
            said.starts_with(&format!("You typed “{typed}”, but the words are “forget me”, so nothing was erased.")),
            "{said}"
        );
    }
    assert!(member(&world.database.pool, ZOE).await.is_some());
    let said = forgets(&zoe, false, " “FORGET ME” ").await;
    assert!(said.starts_with("Done. Nothing about you is kept here any more."), "{said}");
    assert!(said.contains("More is kept in other servers, or from practice and mock interviews."), "{said}");
    assert!(member(&world.database.pool, ZOE).await.is_none());
    assert!(zoe.says("mock report").await.contains("# Mock interview"));
    // The word of any language will do: the form may have been in another than this.
    let said = forgets(&zoe, true, "vergiss mich").await;
    assert!(said.contains("it was erased in 1 place."), "{said}");
    assert_eq!(holding(&world.database.pool, ZOE).await, BTreeMap::new());
    world.end().await;
}

#[tokio::test]
async fn what_is_kept_is_told_in_plain_sentences() {
    let world = played().await;
    insta::assert_snapshot!(world.person(ZOE).says("privacy show").await, @"
    # What is kept about you
    # Here
    You are known here as zoe-quixote since Mon 2 Mar 08:00.
    - 2 answers to daily questions with their grades and points; 2 with your words
    - 1 hint taken
    - 2 quizzes played, 4 answers chosen
    - 3 study groups you are in or invited to
    - Your line in the final standings of 1 season
    - 1 season set up by you
    - 1 daily question set up by you
    - 1 report or appeal of yours, and what came of it; moderators see it
    - 1 day a moderator excused you from
    - 2 decisions of yours as a moderator
    The words of your answers are kept until you are forgotten.
    Your answers, grades and hints are shown to you only, and to moderators where you appeal; of all answers together, the reveal says how many made each point. Your name, points, rank and quiz results are shown to everybody here. Whoever runs this Hone has its database, and with it everything.
    # Only for you: practice and mock interviews
    - Practice: how well you know 1 question, and 2 times a question was shown; not what you answered
    - 1 mock interview with 1 answer and the grades
    - When you want to be reminded to practise
    The words of your mock interviews are kept until you are forgotten.
    All of this is shown to you only. Whoever runs this Hone has its database, and with it this.
    /privacy export gives you all of it as a file. /privacy forget erases it. With /privacy settings boards call you by a neutral name.
    ");
    insta::assert_snapshot!(world.person("ann").says("privacy show").await, @"
    # What is kept about you
    # Here
    You are known here as ann since Mon 2 Mar 08:00.
    - 2 answers to daily questions with their grades and points; 2 with your words
    - 1 hint taken
    - 2 quizzes played, 3 answers chosen
    - 2 study groups you are in or invited to
    - Your line in the final standings of 1 season
    - 1 report or appeal of yours, and what came of it; moderators see it
    The words of your answers are kept until you are forgotten.
    Your answers, grades and hints are shown to you only, and to moderators where you appeal; of all answers together, the reveal says how many made each point. Your name, points, rank and quiz results are shown to everybody here. Whoever runs this Hone has its database, and with it everything.
    /privacy export gives you all of it as a file. /privacy forget erases it. With /privacy settings boards call you by a neutral name.
    ");
    world.end().await;
}

/// Answers, clicks and joins of somebody who is forgotten at the same moment.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn being_forgotten_while_taking_part_breaks_nothing() {
    let mut world = World::over(Database::new().await).await;
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    world.at("2026-03-02 08:58");
    world.admin().says("quiz start rounds:3 pace:none").await;
    world.tick().await;
    world.later(TimeDelta::seconds(1));
    world.begins().await;
    let Action::OpenQuestion { quiz, .. } = press(&world.place.last(), "Answer") else { panic!("no question is open") };
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(partial(&question)).await;
    for round in 0..25 {
        let zoe = world.person(ZOE);
        let answer = partial(&question);
        let click = Action::ChooseOption { quiz, number: 1, place: round % 4 };
        let forget = Ask::Submit(Action::Privacy(PrivacyAction::Forget { everywhere: true }), "forget me".to_owned());
        let asks = [
            Ask::Command(Command::Answer { text: Some(answer.to_owned()) }),
            Ask::Press(click),
            forget,
            Ask::Command(Command::Hint),
            Ask::Command(hone::commands::grammar::parse_line("practice next").unwrap()),
        ];
        let said = futures::future::join_all(asks.into_iter().map(|ask| zoe.asks(ask))).await;
        for reply in said {
            let said = plain(&reply);
            assert!(!said.contains("Something broke"), "{said}");
        }
        world.tick().await;
    }
    let said = forgets(&world.person(ZOE), true, "forget me").await;
    assert!(said.starts_with("Done.") || said.starts_with("Nothing was kept"), "{said}");
    assert_eq!(holding(&world.database.pool, ZOE).await, BTreeMap::new());
    let stray: i64 = sqlx::query_scalar(
        "select count(*) from standing s where not exists (select 1 from member m where m.workspace_id = s.workspace_id and m.member_id = s.member_id)",
    )
    .fetch_one(&world.database.pool)
    .await
    .unwrap();
    assert_eq!(stray, 0);
    world.end().await;
}

#[tokio::test]
async fn every_key_to_a_member_is_known_by_its_name() {
    let database = Database::new().await;
    let names: Vec<String> = sqlx::query_scalar(
        "select conname::text from pg_constraint where contype = 'f' and confrelid = 'member'::regclass and conparentid = 0",
    )
    .fetch_all(&database.pool)
    .await
    .unwrap();
    assert!(names.len() >= 8);
    for name in names {
        assert!(
            name.ends_with("_members") || name.ends_with("_hosts"),
            "{name}: end it in _members, so that whoever is forgotten meanwhile is told so"
        );
    }
    database.drop().await;
}

#[tokio::test]
async fn an_export_may_be_of_one_year() {
    let world = played().await;
    let reply = exports(&world.person(ZOE), "privacy export year:2025").await;
    let file = reply.file.unwrap();
    assert_eq!(file.name, "hone-export-2025-2026-03-02.json");
    let export: Value = serde_json::from_str(&file.content).unwrap();
    assert_eq!(export["year"], 2025);
    assert!(export["places"][0]["answers"].as_array().unwrap().is_empty());
    assert!(!export["places"][0]["standings"].as_array().unwrap().is_empty(), "what has no time stays");
    world.end().await;
}
