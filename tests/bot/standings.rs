//! The board is right, and everywhere the same.

use hone::quiz::standing::{Board, Period, Span};
use hone::quiz::{BoardId, WorkspaceId};
use hone::store::Store;
use sqlx::Connection as _;

use crate::day::{full, partial};
use crate::world::{World, channel, plain};

#[tokio::test]
async fn equal_points_share_a_rank_and_pages_joined_are_the_whole() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    for i in 0..23 {
        let name = format!("member-{i:02}");
        let text = if i % 3 == 0 { full(&question) } else { partial(&question) };
        world.person(&name).answers(text).await;
    }
    let store: &Store = &world.app.store;
    let workspace = store.workspace(&channel("general").workspace, world.now()).await.unwrap();
    let board = store.board(workspace, Some("general")).await.unwrap();
    let week = Period::of(Span::Week, "2026-03-02".parse().unwrap());
    let mut joined = Vec::new();
    for page in 1..=5 {
        joined.extend(store.standings(workspace, board, week, page, 5, None).await.unwrap().lines);
    }
    let whole = store.standings(workspace, board, week, 1, 100, None).await.unwrap().lines;
    assert_eq!(joined, whole);
    assert_eq!(whole.len(), 23);
    let ranks: Vec<_> = whole.iter().map(|line| line.rank).collect();
    assert_eq!(ranks, [vec![1; 8], vec![9; 15]].concat());
    for line in &whole {
        let own = store.standings(workspace, board, week, 1, 1, Some(line.member)).await.unwrap().own.unwrap();
        assert_eq!(&own, line, "the rank in the list is the rank in me");
    }
    let said = world.person("member-22").says("leaderboard").await;
    insta::assert_snapshot!(said, @"
    # Leaderboard: this week, this channel
    1. member-00 10 points, 1 round
    1. member-03 10 points, 1 round
    1. member-06 10 points, 1 round
    1. member-09 10 points, 1 round
    1. member-12 10 points, 1 round
    1. member-15 10 points, 1 round
    1. member-18 10 points, 1 round
    1. member-21 10 points, 1 round
    9. member-01 3 points, 1 round
    9. member-02 3 points, 1 round
    # Around you
    9. member-17 3 points, 1 round
    9. member-19 3 points, 1 round
    9. member-20 3 points, 1 round
    9. member-22 (you) 3 points, 1 round
    Page 1 of 3 · 23 members · starts anew Mon 9 Mar 00:00
    [Next ›] [Show everyone]
    [Time: Today | *This week* | This month | All time]
    [Board: *This channel* | Everywhere here]
    ");
    world.end().await;
}

#[tokio::test]
async fn a_week_ends_and_all_time_goes_on() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(full(&question)).await;
    world.at("2026-03-09 08:00");
    let week = world.person("ann").says("leaderboard").await;
    assert!(week.contains("Nobody has answered yet."), "{week}");
    let all = world.person("ann").says("leaderboard all workspace").await;
    assert!(all.contains("1. ann (you) 10 points, 1 round"), "{all}");
    // Which question came is a matter of the schedule's seed.
    let me = ["least-privilege", "rate-limit", "secrets-in-git"]
        .iter()
        .fold(world.person("ann").says("me").await, |me, slug| me.replace(slug, "the-question"));
    insta::assert_snapshot!(me, @"
    # ann
    - This week, in this channel: no answer yet
    - All time, in this channel: 10 points, rank 1 of 1
    Streak: 1 round (best 1), no round missed. 0 freezes held, the next after 6 rounds more.
    # Your last rounds
    - Monday 2 March: 10 points, the-question
    # Your points per week
    From the week of Monday 16 February on: 0, 0, 10; this week so far 0.
    ");
    world.end().await;
}

#[tokio::test]
async fn a_board_shown_to_everyone_marks_nobody() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    let ann = world.person("ann");
    ann.answers(full(&question)).await;
    let board =
        ann.asks(hone::commands::Ask::Command(hone::commands::grammar::parse_line("leaderboard").unwrap())).await;
    let share = board.buttons.iter().find(|button| button.label == "Show everyone").unwrap();
    let shared = plain(&ann.presses(share).await);
    assert!(shared.contains("1. ann 10 points, 1 round") && !shared.contains("(you)"), "{shared}");
    world.end().await;
}

/// A workspace with `members` on its one board, with points full of ties, written as a load of answers would have left it.
async fn crowd(world: &World, members: i64) -> (WorkspaceId, BoardId) {
    let store: &Store = &world.app.store;
    let workspace = store.workspace(&channel("general").workspace, world.now()).await.unwrap();
    let board = store.board(workspace, Some("general")).await.unwrap();
    sqlx::query("insert into member (workspace_id, external_id, name, created_at) select $1, 'id-crowd-' || n, 'crowd ' || n, now() from generate_series(1, $2) n")
        .bind(workspace.0)
        .bind(members)
        .execute(&world.database.pool)
        .await
        .unwrap();
    sqlx::query(
        "select move_standings($1, member_id, array[$2::bigint], array[$3::integer], (member_id * 7919 % 200)::integer, 1, 0)
           from member where workspace_id = $1",
    )
    .bind(workspace.0)
    .bind(board.0)
    .bind(Period::ALL_TIME.number())
    .execute(&world.database.pool)
    .await
    .unwrap();
    (workspace, board)
}

async fn ranks(world: &World, board: BoardId) -> String {
    let ranks = sqlx::query_scalar("select ranks from board where board_id = $1").bind(board.0);
    ranks.fetch_one(&world.database.pool).await.unwrap()
}

/// Looks after big boards until this one's ranks are counted, which waits for whatever runs on the server now.
async fn count_ranks(world: &World, board: BoardId) {
    for _ in 0..100_000 {
        assert!(world.app.store.count_big_boards().await.unwrap());
        if ranks(world, board).await == "counted" {
            return;
        }
    }
    panic!("its ranks were never counted");
}

/// What a board shows in every way there is to look at it.
async fn seen(store: &Store, workspace: WorkspaceId, board: BoardId) -> Vec<Board> {
    let mut seen = Vec::new();
    for (page, size) in [(1, 10), (2, 10), (37, 10), (3, 400), (9_999, 10)] {
        seen.push(store.standings(workspace, board, Period::ALL_TIME, page, size, None).await.unwrap());
    }
    for line in [0, 1, 7, 9].map(|line| seen[2].lines[line].clone()) {
        let own = store.standings(workspace, board, Period::ALL_TIME, 1, 1, Some(line.member)).await.unwrap();
        assert_eq!(own.own.as_ref(), Some(&line), "the rank in the list is the rank in me");
        let around = store.standings_around(workspace, board, Period::ALL_TIME, line.member, 3).await.unwrap();
        seen.push(Board { around, ..own });
    }
    seen
}

#[tokio::test]
async fn a_big_board_shows_what_it_showed_when_it_was_small() {
    let world = World::new().await;
    let (workspace, board) = crowd(&world, 1_500).await;
    let store: &Store = &world.app.store;
    let listed = seen(store, workspace, board).await;
    assert_eq!(listed[0].members, 1_500);
    let mut joined = Vec::new();
    for page in 1..=150 {
        joined.extend(store.standings(workspace, board, Period::ALL_TIME, page, 10, None).await.unwrap().lines);
    }
    count_ranks(&world, board).await;
    assert_eq!(seen(store, workspace, board).await, listed);
    let mut again = Vec::new();
    for page in 1..=150 {
        again.extend(store.standings(workspace, board, Period::ALL_TIME, page, 10, None).await.unwrap().lines);
    }
    assert_eq!(again, joined);
    for (place, line) in joined.iter().enumerate() {
        let above = joined.iter().filter(|other| other.points > line.points).count();
        assert_eq!(line.rank, i64::try_from(above).unwrap() + 1, "at place {place}");
    }

    // What moves is counted at once, and the same after it was folded in.
    sqlx::query("select move_standings($1, member_id, array[$2::bigint], array[$3::integer], 1000, 1, 0) from member where workspace_id = $1 and member_id % 3 = 0")
        .bind(workspace.0)
        .bind(board.0)
        .bind(Period::ALL_TIME.number())
        .execute(&world.database.pool)
        .await
        .unwrap();
    sqlx::query("select remove_standings($1, member_id) from member where workspace_id = $1 and member_id % 50 = 1")
        .bind(workspace.0)
        .execute(&world.database.pool)
        .await
        .unwrap();
    let noted = seen(store, workspace, board).await;
    assert_eq!(noted[0].members, 1_470);
    assert!(store.fold_rank_moves().await.unwrap() > 0);
    assert_eq!(seen(store, workspace, board).await, noted);
    assert_eq!(store.repair_ranks(true).await.unwrap(), 0, "the counts are what stands");
    world.database.drop().await;
}

#[tokio::test]
async fn answers_that_come_in_while_a_board_is_counted_are_counted_too() {
    let world = World::new().await;
    let (workspace, board) = crowd(&world, 1_200).await;
    let store: &Store = &world.app.store;
    // An answer that began before the board was noted, and takes its time.
    let mut slow = sqlx::PgConnection::connect(&world.database.url).await.unwrap();
    sqlx::query("begin").execute(&mut slow).await.unwrap();
    sqlx::query("select move_standings($1, (select min(member_id) from member), array[$2::bigint], array[$3::integer], 5, 1, 0)")
        .bind(workspace.0)
        .bind(board.0)
        .bind(Period::ALL_TIME.number())
        .execute(&mut slow)
        .await
        .unwrap();
    for _ in 0..10 {
        assert!(store.count_big_boards().await.unwrap());
    }
    assert_eq!(ranks(&world, board).await, "counting", "it waits for what began before");
    sqlx::query("commit").execute(&mut slow).await.unwrap();
    count_ranks(&world, board).await;
    assert_eq!(store.repair_ranks(true).await.unwrap(), 0);
    let own = store.standings(workspace, board, Period::ALL_TIME, 1, 10, None).await.unwrap();
    assert_eq!(own.members, 1_200);
    world.database.drop().await;
}

/// The same members with the same points, written in any order and in any number of pieces, stand in the same order.
#[tokio::test]
async fn the_order_in_which_rivals_answer_changes_no_rank() {
    use rand::seq::SliceRandom as _;
    use rand::{RngExt as _, SeedableRng as _};

    let world = World::new().await;
    let store: &Store = &world.app.store;
    let mut random = rand::rngs::ChaCha8Rng::seed_from_u64(7);
    let workspace = store.workspace(&channel("general").workspace, world.now()).await.unwrap();
    for turn in 0..12 {
        let members = random.random_range(1..40_i64);
        let points: Vec<(i64, i32)> = (1..=members).map(|member| (member, random.random_range(0..6))).collect();
        let mut boards = Vec::new();
        for order in 0..3 {
            let board = store.board(workspace, Some(&format!("{turn}-{order}"))).await.unwrap();
            let mut pieces: Vec<(i64, i32, i32)> = points.iter().map(|(member, _)| (*member, 0, 1)).collect();
            pieces.extend(points.iter().flat_map(|(member, points)| (0..*points).map(|_| (*member, 1, 0))));
            pieces.shuffle(&mut random);
            for (member, more, answered) in pieces {
                sqlx::query("insert into member (workspace_id, member_id, external_id, name, created_at) values ($1, $2, $2::text, 'm' || $2, now()) on conflict do nothing")
                    .bind(workspace.0)
                    .bind(1_000_000 + member)
                    .execute(&world.database.pool)
                    .await
                    .unwrap();
                sqlx::query("select move_standings($1, $2, array[$3::bigint], array[$4::integer], $5, $6, 0)")
                    .bind(workspace.0)
                    .bind(1_000_000 + member)
                    .bind(board.0)
                    .bind(Period::ALL_TIME.number())
                    .bind(more)
                    .bind(answered)
                    .execute(&world.database.pool)
                    .await
                    .unwrap();
            }
            boards.push(store.standings(workspace, board, Period::ALL_TIME, 1, 100, None).await.unwrap().lines);
        }
        for (line, place) in boards[0].iter().zip(0_i64..) {
            let above = points.iter().filter(|(_, points)| i64::from(*points) > line.points).count();
            assert_eq!(line.rank, i64::try_from(above).unwrap() + 1, "place {place} in turn {turn}");
        }
        assert!(boards.iter().all(|board| *board == boards[0]), "turn {turn}");
    }
    world.database.drop().await;
}
