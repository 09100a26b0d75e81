//! What moderators decide while answers come in and members are forgotten.

use hone::commands::{Ask, grammar};
use hone::store::Asking;

use crate::day::fitting;
use crate::moderation::{ALIKE, OTHER_WORDS, PHRASE, accepts, answer, asks, count, form_of_words, press, sends};
use crate::postgres::Database;
use crate::world::{World, form_action, plain};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_forgotten_while_it_is_decided_leaves_nothing() {
    for at_once in [false, true] {
        let mut world = World::over(Database::new().await).await;
        world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
        world.at("2026-03-02 09:00").tick().await;
        let question = plain(&world.place.last());
        let told = asks(&world.person("ann"), &format!("answer {}", answer(&question, &OTHER_WORDS))).await;
        let form = press(&world.person("ann"), &told, "Appeal").await;
        sends(&world.person("ann"), &form, "It is there.").await;
        world.person("ben").answers(&answer(&question, &ALIKE)).await;
        let boss = world.admin();
        let form = form_of_words(&boss, &question).await;
        let accept = boss.request(Ask::Submit(form_action(&form), fitting(&PHRASE, &question).to_owned()));
        let ann = Asking { at: &accept.channel.workspace, person: "id-ann" };
        let forgetting = world.app.store.forget(&ann, false, world.now());
        let (done, forgotten) = if at_once {
            tokio::join!(world.handle(&accept), forgetting)
        } else {
            (world.handle(&accept).await, forgetting.await)
        };
        let done = plain(&done);
        assert!(
            done.starts_with("# Accepted")
                || at_once && ["This button", "You were just forgotten"].iter().any(|no| done.contains(no)),
            "{done}"
        );
        assert_eq!(forgotten.unwrap().places, 1);
        world.tick().await;
        let left = "select (select count(*) from moderation_case)
                         + (select count(*) from private_word where member_id not in (select member_id from member))
                         + (select count(*) from phrasing where phrase <> pattern)";
        assert_eq!(count(&world, left).await, 0);
        world.end().await;
    }
}

/// Members who answer while `others` happens.
fn crowd(world: &World, question: &str, size: usize) -> Vec<tokio::task::JoinHandle<String>> {
    (0..size)
        .map(|i| {
            let name = format!("crowd-{i}");
            let line = format!("answer {}", answer(question, if i % 2 == 0 { &OTHER_WORDS } else { &ALIKE }));
            let request = world.person(&name).request(Ask::Command(grammar::parse_line(&line).unwrap()));
            let app = world.app.clone();
            tokio::spawn(async move { plain(&app.handle(&request).await) })
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_during_an_acceptance_are_graded_with_it_or_anew() {
    let mut world = World::over(Database::new().await).await;
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    let line = format!("answer {}", answer(&question, &OTHER_WORDS));
    let told = asks(&world.person("ann"), &line).await;
    let form = press(&world.person("ann"), &told, "Appeal").await;
    sends(&world.person("ann"), &form, "It is there.").await;
    let crowd = crowd(&world, &question, 24);
    let done = plain(&accepts(&world.admin(), &question, fitting(&PHRASE, &question)).await);
    assert!(done.starts_with("# Accepted"), "{done}");
    for answered in crowd {
        let said = answered.await.unwrap();
        assert!(said.contains("of 3 key points"), "{said}");
    }
    // Whatever came in while it ended is taken up by the next round.
    world.tick().await;
    let points: Vec<i32> =
        sqlx::query_scalar("select points from attempt_now").fetch_all(&world.database.pool).await.unwrap();
    assert_eq!(points, [7; 25]);
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_during_a_withdrawal_count_before_it_or_not_at_all() {
    let mut world = World::over(Database::new().await).await;
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    for _ in 0..3 {
        let crowd = crowd(&world, &question, 12);
        let voiding = world.admin().request(Ask::Command(grammar::parse_line("moderate void").unwrap()));
        world.handle(&voiding).await;
        for answered in crowd {
            let said = answered.await.unwrap();
            assert!(
                said.contains("Points:") || said.contains("withdrawn") || said.contains("No question is open"),
                "{said}"
            );
        }
        let standing: i64 = count(&world, "select coalesce(sum(points + answered), 0) from standing").await;
        assert_eq!(standing, 0);
        world.admin().says("moderate restore").await;
        assert!(world.app.store.ledger_differences(5).await.unwrap().is_empty());
    }
    world.end().await;
}
