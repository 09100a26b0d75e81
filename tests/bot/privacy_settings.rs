//! What `/privacy settings` changes: the name others see, and how long the words of answers are kept.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use crate::day::partial;
use crate::privacy::{WRITTEN, ZOE, holding, played};
use crate::quiz::press;
use crate::world::{World, plain};

#[tokio::test]
async fn a_neutral_name_is_shown_everywhere_until_one_wants_another() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let text = partial(&plain(&world.place.last()));
    world.person(ZOE).answers(text).await;
    world.person("ann").answers(text).await;
    let zoe = world.person(ZOE);
    let said = zoe.says("privacy settings shown-as:neutral-name").await;
    let name = said.split("call you ").nth(1).unwrap().split('.').next().unwrap().to_owned();
    assert!(name.starts_with("Member ") && name.len() == 10, "{said}");
    assert_eq!(holding(&world.database.pool, &format!("\"{ZOE}\"")).await, BTreeMap::new(), "the name is not kept");
    let board = world.person("ann").says("leaderboard").await;
    assert!(board.contains(&name) && !board.contains(ZOE), "{board}");
    // Taking part does not bring the name back; the one it is sees which line is theirs.
    zoe.answers(text).await;
    world.at("2026-03-02 18:30").tick().await;
    world.person(ZOE).says("quiz start rounds:3").await;
    world.tick().await;
    let lobby = plain(&world.place.last());
    assert!(lobby.contains(&format!("{name} starts a quiz.")) && !lobby.contains(ZOE), "{lobby}");
    let own = world.person(ZOE).says("leaderboard").await;
    assert!(own.contains(&format!("{name} (you)")), "{own}");
    // Back again, and the same the next time.
    let zoe = world.person(ZOE);
    let said = zoe.says("privacy settings shown-as:my-name").await;
    assert!(said.contains(&format!("call you {ZOE}.")), "{said}");
    assert!(world.person("ann").says("leaderboard").await.contains(ZOE));
    let again = zoe.says("privacy settings shown-as:neutral-name").await;
    assert!(again.contains(&name), "{again}");
    // Somebody who never took part may be called so from the beginning.
    let bob = world.person("bob");
    assert!(bob.says("privacy settings shown-as:neutral-name").await.contains("call you Member "));
    let lobby = world.place.last();
    world.presses("bob", &press(&lobby, "Join")).await;
    world.seconds(3).await;
    let lobby = plain(&world.shown("# Quiz: 3 questions"));
    assert!(lobby.contains("Playing (2): Member ") && !lobby.contains("bob"), "{lobby}");
    world.end().await;
}

#[tokio::test]
async fn the_words_of_answers_are_removed_after_a_while() {
    let mut world = played().await;
    let pool = world.database.pool.clone();
    let said = world.admin().says("daily settings answers:30-days").await;
    assert!(said.contains("The words of answers are removed 30 days after their question closed"), "{said}");
    let board = world.person("ann").says("leaderboard all").await;
    world.at("2026-04-01 17:00").tick().await;
    assert_eq!(holding(&pool, "of zoe").await, [("attempt".to_owned(), 2)].into());
    world.at("2026-04-01 19:01").tick().await;
    assert_eq!(holding(&pool, "of zoe").await, BTreeMap::new());
    assert_eq!(holding(&pool, WRITTEN).await, [("mock_question".to_owned(), 1)].into(), "those are zoe's own to keep");
    let gone: i64 = sqlx::query_scalar(
        "select count(*) from attempt where answer_removed_at is not null and grade::text not like '%evidence%' and (grade ->> 'coverage')::integer > 0",
    )
    .fetch_one(&pool)
    .await
    .unwrap();
    assert_eq!(gone, 4);
    assert_eq!(world.person("ann").says("leaderboard all").await, board);
    let shown = world.person(ZOE).says("privacy show").await;
    assert!(
        shown.contains("2 answers to daily questions with their grades and points; none with your words"),
        "{shown}"
    );
    assert!(shown.contains("The words of your answers are removed 30 days after their question closed"), "{shown}");
    // What cannot be read cannot be graded anew; it stays as it is.
    let rescored = hone::repair::rescore(&world.app, false, world.now()).await.unwrap();
    assert_eq!((rescored.more, rescored.less, rescored.otherwise), (0, 0, 0));

    let said = world.person(ZOE).says("privacy settings answers:30-days").await;
    assert!(said.contains("The words of your mock interviews are removed 30 days after they ended"), "{said}");
    world.later(TimeDelta::days(1)).tick().await;
    assert_eq!(holding(&pool, WRITTEN).await, BTreeMap::new());
    let report = world.person(ZOE).says("mock report").await;
    assert!(report.contains("# Mock interview") && report.contains("✓ Made: "), "{report}");
    world.end().await;
}
