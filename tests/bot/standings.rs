//! The board is right, and everywhere the same.

use hone::quiz::standing::{Period, Span};
use hone::store::Store;

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
    9. member-22 (you) 3 points, 1 round
    Page 1 of 3 · 23 members · starts anew Mon 9 Mar 00:00
    [Next ›] [Today] [This month] [All time] [Show everyone]
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
