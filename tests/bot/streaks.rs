//! A streak counts what was put and answered, whatever the clocks and the schedule did in between.

use chrono::TimeDelta;
use hone::store::Store;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use crate::day::partial;
use crate::world::{World, channel, plain};

const ZONES: [&str; 8] = [
    "Europe/Paris",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Asia/Kathmandu",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "UTC",
];

/// Three weeks, looked at every four hours, the schedule moved to another zone now and then. Ann
/// answers every question there is, Ben about half of them.
#[tokio::test]
async fn moving_to_another_zone_neither_breaks_nor_inflates_a_streak() {
    for seed in 1..=2 {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut world = World::with_daily().await;
        let (mut held, mut by_ben) = (0_u32, 0_u32);
        for _ in 0..21 * 6 {
            world.later(TimeDelta::hours(4));
            if random.random_range(0..24) == 0 {
                let zone = ZONES[random.random_range(0..ZONES.len())];
                let said = world.admin().says(&format!("daily edit zone:{zone}")).await;
                assert!(said.contains(zone), "seed {seed}: {said}");
            }
            if world.tick().await.opened == 0 {
                continue;
            }
            held += 1;
            let question = plain(
                &world
                    .place
                    .posts()
                    .iter()
                    .rev()
                    .find(|post| plain(&post.reply).contains("Question for"))
                    .unwrap()
                    .reply,
            );
            let said = world.person("ann").answers(partial(&question)).await;
            assert!(said.contains("key point"), "seed {seed}: {said}");
            if random.random_bool(0.5) {
                world.person("ben").answers(partial(&question)).await;
                by_ben += 1;
            }
        }
        assert!(held >= 17, "seed {seed}: {held} questions in 21 days");
        let ann = world.person("ann").says("me").await;
        assert!(
            ann.contains(&format!("Streak: {held} rounds (best {held}), no round missed")),
            "seed {seed}, {held}: {ann}"
        );
        let store: &Store = &world.app.store;
        let workspace = store.workspace(&channel("general").workspace, world.now()).await.unwrap();
        let ben = store.member(workspace, "id-ben").await.unwrap().unwrap();
        let schedule = store.schedules(workspace, None).await.unwrap()[0].id;
        let seen = store.seen_rounds(workspace, schedule, ben, world.now()).await.unwrap();
        assert_eq!(seen.len(), usize::try_from(held).unwrap(), "every question is one round, on one day");
        let streak = hone::quiz::streak::streak(seen);
        assert!(streak.best <= by_ben, "seed {seed}: {streak:?} of {by_ben} answers");
        world.end().await;
    }
}
