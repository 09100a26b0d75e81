//! The ledger is the truth: what differs from it is found and put right, what is graded anew is written into it, and
//! answers that come in meanwhile are neither lost nor counted twice.

use hone::quiz::grade::Grade;
use hone::quiz::score::{Points, Reason, Rule};
use hone::quiz::{MemberId, RoundId, WorkspaceId};
use hone::repair;
use hone::store::{Cause, CauseKind, GradedRound, NewAttempt, Recorded, Regraded, Store};
use sqlx::PgPool;

use crate::day::{full, partial};
use crate::postgres::Database;
use crate::process::run;
use crate::world::{World, plain};

const CAUSE: Cause<'static> = Cause { kind: CauseKind::Rescore, author: None, remark: "a test" };

/// A day with three answers.
async fn answered() -> World {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(full(&question)).await;
    for name in ["ben", "cleo"] {
        world.person(name).answers(partial(&question)).await;
    }
    world
}

async fn run_sql(pool: &PgPool, statement: &'static str) {
    sqlx::query(statement).execute(pool).await.unwrap();
}

async fn round(store: &Store) -> GradedRound {
    let (workspace, round) = store.answered_rounds(None).await.unwrap()[0];
    store.graded_round(workspace, round).await.unwrap().unwrap()
}

#[tokio::test]
async fn standings_that_differ_are_found_and_put_right_once() {
    let world = answered().await;
    let store = &world.app.store;
    assert!(repair::standings(store, true).await.unwrap().well());

    let pool = &world.database.pool;
    run_sql(pool, "update standing set points = points + 7 where member_id = (select min(member_id) from standing)")
        .await;
    run_sql(pool, "delete from standing where member_id = (select max(member_id) from standing)").await;
    run_sql(pool, "insert into standing (workspace_id, board_id, member_id, period, points, answered) select workspace_id, board_id, 999, period, 5, 1 from standing limit 1").await;
    let found = repair::standings(store, true).await.unwrap();
    assert_eq!(found.standings, 17, "two boards in four periods for two members, and one that nobody earned");
    let said = found.to_string();
    insta::assert_snapshot!(said, @"17 standings differed from the ledger. Put that right with: hone repair");
    assert_eq!(repair::standings(store, true).await.unwrap(), found, "looking changes nothing");

    let mended = repair::standings(store, false).await.unwrap();
    insta::assert_snapshot!(mended.to_string(), @"17 standings differed from the ledger and were put right.");
    let again = repair::standings(store, false).await.unwrap();
    insta::assert_snapshot!(again.to_string(), @"The standings of 4 members are what the ledger says.");
    world.end().await;
}

#[tokio::test]
async fn what_an_older_version_graded_is_graded_again_once() {
    let world = answered().await;
    let store = &world.app.store;
    assert_eq!(
        repair::rescore(&world.app, false, world.now()).await.unwrap().to_string(),
        "Graded again: 3 answers. More points now earn 0, fewer 0, the same for other key points 0."
    );

    // As if an older version had found nothing in the first answer, and one point more in the last.
    let pool = &world.database.pool;
    run_sql(pool, "update attempt set points = 1 where attempt_id = (select min(attempt_id) from attempt)").await;
    run_sql(pool, "update attempt set points = 9 where attempt_id = (select max(attempt_id) from attempt)").await;
    repair::standings(store, false).await.unwrap();
    let looked = repair::rescore(&world.app, true, world.now()).await.unwrap();
    insta::assert_snapshot!(looked.to_string(), @"Graded again: 3 answers. More points would earn 1, fewer 1, the same for other key points 0. Nothing was changed; do it with: hone rescore");
    let done = repair::rescore(&world.app, false, world.now()).await.unwrap();
    assert_eq!((done.more, done.less, done.left), (1, 1, 0));
    let twice = repair::rescore(&world.app, false, world.now()).await.unwrap();
    assert_eq!((twice.more, twice.less, twice.otherwise), (0, 0, 0));
    let board = world.person("ann").says("leaderboard").await;
    assert!(
        board.contains("1. ann (you) 10 points, 1 round\n2. ben 3 points, 1 round\n2. cleo 3 points, 1 round"),
        "{board}"
    );
    let entries: Vec<(i32, String)> =
        sqlx::query_as("select moved, remark from adjustment order by adjustment_id").fetch_all(pool).await.unwrap();
    assert_eq!(entries.iter().map(|(moved, _)| *moved).collect::<Vec<_>>(), [9, -6]);
    assert!(entries[0].1.starts_with("hone "), "{entries:?}");
    world.end().await;
}

/// What an attempt is worth when a test says so.
fn worth(points: i32, like: &Grade) -> (Grade, Points) {
    let reasons = vec![Reason { rule: Rule::Coverage { made_halves: 0, of: 3 }, points }];
    (like.clone(), Points { total: points, reasons })
}

#[tokio::test]
async fn only_what_was_seen_is_graded_anew() {
    let mut world = answered().await;
    let store = &world.app.store;
    let seen = round(store).await;
    let regraded = |points: i32| {
        let first = &seen.attempts[0];
        let (grade, points) = worth(points, &first.grade);
        vec![Regraded { member: first.member, number: first.number, grade, points }]
    };
    let moved = store.adjust(&seen, &regraded(4), CAUSE, world.now()).await.unwrap().unwrap();
    assert_eq!((moved.len(), moved[0].before, moved[0].now), (1, 10, 4));
    assert_eq!(store.adjust(&seen, &regraded(6), CAUSE, world.now()).await.unwrap(), None, "it moved since");
    let seen_again = round(store).await;
    assert_eq!(seen_again.attempts[0].points, 4);
    let question = plain(&world.place.last());
    world.person("dan").answers(partial(&question)).await;
    assert_eq!(
        store.adjust(&seen_again, &regraded(6), CAUSE, world.now()).await.unwrap(),
        None,
        "an answer came since"
    );
    let me = world.person("ann").says("me").await;
    assert!(me.contains("4 points"), "{me}");
    world.at("2026-03-02 18:00").tick().await;
    world.end().await;
}

struct Place {
    workspace: WorkspaceId,
    round: RoundId,
    like: Grade,
}

/// Answers once as `member`, looking again as often as it is overtaken.
async fn answer(store: &Store, place: &Place, member: MemberId, external_id: &str, number: i16, points: i32) {
    let (grade, points) = worth(points, &place.like);
    let request = format!("race-{external_id}-{number}");
    loop {
        let position = store.position(place.workspace, place.round, external_id).await.unwrap();
        let recorded = store
            .record_attempt(&NewAttempt {
                workspace: place.workspace,
                round: place.round,
                member,
                number: i16::try_from(position.given.len()).unwrap() + 1,
                request: &request,
                answered_at: "2026-03-02T09:00:00Z".parse().unwrap(),
                answer: "words",
                grade: &grade,
                points: &points,
                hints_shown: 0,
                best_before: position.best(),
                moves: position.moves,
            })
            .await
            .unwrap();
        if recorded != Recorded::Overtaken {
            return;
        }
    }
}

/// Answers, repairs and regrades at once, on several connections: in the end the boards equal the ledger, nobody's answer
/// is missing, and what was graded anew last holds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_repairs_and_regrades_at_once() {
    const MEMBERS: usize = 12;
    let mut world = World::over(Database::new().await).await;
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(partial(&question)).await;
    let store = world.app.store.clone();
    let first = round(&store).await;
    let place = std::sync::Arc::new(Place {
        workspace: first.workspace,
        round: first.round,
        like: first.attempts[0].grade.clone(),
    });
    let mut members = Vec::new();
    for i in 0..MEMBERS {
        let caller = world
            .person(&format!("racer-{i}"))
            .request(hone::commands::Ask::Command(hone::commands::Command::Me))
            .caller;
        members.push((store.remember_member(place.workspace, &caller, world.now()).await.unwrap(), caller.id));
    }
    let mut tasks = tokio::task::JoinSet::new();
    for (member, id) in members.clone() {
        let (store, place) = (store.clone(), place.clone());
        tasks.spawn(async move {
            for number in 1..=3 {
                answer(&store, &place, member, &id, number, i32::from(number) * 2).await;
            }
        });
    }
    let (repairing, now) = (store.clone(), world.now());
    tasks.spawn(async move {
        for _ in 0..15 {
            repair::standings(&repairing, false).await.unwrap();
        }
    });
    let (regrading, over) = (store.clone(), place.clone());
    tasks.spawn(async move {
        let mut done = 0;
        while done < 15 {
            let seen = regrading.graded_round(over.workspace, over.round).await.unwrap().unwrap();
            let all: Vec<_> = seen
                .attempts
                .iter()
                .map(|attempt| {
                    let (grade, points) = worth((attempt.points + 5) % 11, &attempt.grade);
                    Regraded { member: attempt.member, number: attempt.number, grade, points }
                })
                .collect();
            done += i32::from(regrading.adjust(&seen, &all, CAUSE, now).await.unwrap().is_some());
        }
    });
    while let Some(ended) = tasks.join_next().await {
        ended.unwrap();
    }
    assert_eq!(round(&store).await.attempts.len(), MEMBERS * 3 + 1);
    assert!(repair::standings(&store, true).await.unwrap().well());
    world.end().await;
}

#[tokio::test]
async fn the_program_repairs_and_rescores_a_database_of_ones_own() {
    let database = Database::new().await;
    let mut world = World::over(database).await;
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").in_channel("general").answers(full(&question)).await;
    run_sql(&world.database.pool, "update standing set points = 3").await;
    let url = world.database.url.clone();
    let said = tokio::task::spawn_blocking(move || {
        let home = tempfile::tempdir().unwrap();
        let variables = [("DATABASE_URL", url.as_str())];
        ["repair --check", "repair", "repair --check", "rescore --check", "rescore"]
            .map(|line| {
                let (output, said) = run(home.path(), &variables, &line.split(' ').collect::<Vec<_>>());
                format!("{line}: {}, {}", output.status.code().unwrap(), said.trim())
            })
            .join("\n")
    });
    insta::assert_snapshot!(said.await.unwrap(), @"
    repair --check: 1, 8 standings differed from the ledger. Put that right with: hone repair
    repair: 0, 8 standings differed from the ledger and were put right.
    repair --check: 0, The standings of 1 member are what the ledger says.
    rescore --check: 0, Graded again: 1 answer. More points would earn 0, fewer 0, the same for other key points 0.
    rescore: 0, Graded again: 1 answer. More points now earn 0, fewer 0, the same for other key points 0.
    ");
    world.end().await;
}
