//! Setting the daily question up, and changing one's mind.

use hone::chat::Right;
use hone::commands::{Ask, Rights, grammar};

use crate::world::{World, plain};

#[tokio::test]
async fn setting_up_shows_the_next_three_posts() {
    let mut world = World::new().await;
    world.at("2026-03-27 20:00");
    let said = world
        .admin()
        .says("daily add 09:00 Europe/Paris days:mon,fri,sat,sun closes:18:00 packs:demo difficulty:easy ping:123")
        .await;
    insta::assert_snapshot!(said, @"
    # The daily question is set up
    Number 1, in #general: Mon, Fri, Sat, Sun at 09:00 Europe/Paris, closing at 18:00, from demo, only easy ones, with a ping. Running.
    - Sat 28 Mar 2026 09:00 in Europe/Paris (Sat 08:00 UTC), closes Sat 18:00
    - Sun 29 Mar 2026 09:00 in Europe/Paris (Sun 07:00 UTC), closes Sun 18:00 – summer time begins: UTC+1 becomes UTC+2
    - Mon 30 Mar 2026 09:00 in Europe/Paris (Mon 07:00 UTC), closes Mon 18:00
    3 of 3 questions were never asked here; after that I start over in a new order.
    ");
    world.end().await;
}

#[tokio::test]
async fn the_same_daily_question_is_not_set_up_twice() {
    let world = World::with_daily().await;
    let said = world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    insta::assert_snapshot!(said, @"This channel has this daily question already: number 1. Change it with /daily edit.");
    let said = world.admin().says("daily add 17:00 Europe/Paris packs:demo").await;
    assert!(said.contains("Number 2, in #general"), "{said}");
    let said = world.admin().says("daily pause").await;
    insta::assert_snapshot!(said, @"Several daily questions live in this channel (numbers 1, 2). Say which one with `schedule:NUMBER`.");
    let said = world.admin().says("daily pause schedule:2").await;
    assert!(said.starts_with("Paused."), "{said}");
    let said = world.admin().says("daily list").await;
    insta::assert_snapshot!(said, @"
    # Daily questions
    - Number 1, in #general: every day at 09:00 Europe/Paris, closing at 18:00, from demo. Running. Next: Mon 2 Mar 09:00.
    - Number 2, in #general: every day at 17:00 Europe/Paris, closing at 16:00, from demo. Paused.
    ");
    world.end().await;
}

#[tokio::test]
async fn only_admins_set_up() {
    let world = World::new().await;
    for line in ["daily add 09:00 UTC", "daily list", "daily remove"] {
        let said = world.person("ann").says(line).await;
        assert!(said.starts_with("Only people who may manage this place can do that."), "{said}");
    }
    world.end().await;
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_a_way_out() {
    let world = World::new().await;
    let mut said = Vec::new();
    for line in [
        "daily add 25:00 Europe/Paris",
        "daily add 09:00 Paris",
        "daily add 09:00 Europe/Atlantis",
        "daily add 09:00 UTC days:mon,funday",
        "daily add 09:00 UTC packs:cooking",
        "daily add 09:00 UTC closes:09:05",
        "daily add 09:00 UTC difficulty:hard",
        "daily pause",
    ] {
        said.push(format!("{line}\n  {}", world.admin().says(line).await));
    }
    insta::assert_snapshot!(said.join("\n"), @"
    daily add 25:00 Europe/Paris
      “25:00” is not a time of day. Write it as HH:MM between 00:00 and 23:59, for example 09:00.
    daily add 09:00 Paris
      “Paris” is not a time zone. Write an IANA name such as Europe/Berlin, America/New_York or UTC. Did you mean Europe/Paris?
    daily add 09:00 Europe/Atlantis
      “Europe/Atlantis” is not a time zone. Write an IANA name such as Europe/Berlin, America/New_York or UTC. Did you mean Europe/Athens, Europe/Vatican, Europe/Malta?
    daily add 09:00 UTC days:mon,funday
      “funday” is not a weekday. Write for example mon-fri, or mon,wed,fri.
    daily add 09:00 UTC packs:cooking
      There is no pack “cooking”. There are: demo.
    daily add 09:00 UTC closes:09:05
      Between 09:00 and 09:05 there are only 5 minutes. A question stays open for at least 10.
    daily add 09:00 UTC difficulty:hard
      No question fits these packs and this difficulty. Choose more packs or another difficulty.
    daily pause
      This channel has no daily question yet. An admin can start one with /daily add.
    ");
    world.end().await;
}

#[tokio::test]
async fn now_posts_today_s_question_once() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 08:30");
    let said = world.admin().says("daily now").await;
    assert!(said.starts_with("Today's question is on its way"), "{said}");
    world.tick().await;
    assert!(plain(&world.place.last()).contains("Closes Mon 2 Mar 18:00"));
    world.at("2026-03-02 09:00").tick().await;
    assert_eq!(world.place.posts().len(), 1);
    let said = world.admin().says("daily now").await;
    insta::assert_snapshot!(said, @"Today's question was posted already. See it with /today.");
    world.at("2026-03-03 09:00").tick().await;
    assert_eq!(world.place.posts().len(), 3, "reveal and the next day's question");
    world.end().await;
}

#[tokio::test]
async fn a_skipped_day_is_left_out_and_breaks_no_streak() {
    let mut world = World::with_daily().await;
    let said = world.admin().says("daily skip").await;
    insta::assert_snapshot!(said, @"The question for Monday 2 March is left out; it costs nobody a streak. The next one comes Tue 3 Mar 09:00.");
    world.at("2026-03-02 09:00").tick().await;
    assert!(world.place.posts().is_empty());
    world.at("2026-03-03 09:00").tick().await;
    let question = plain(&world.place.last());
    assert!(!question.contains("There was no question"), "{question}");
    world.end().await;
}

#[tokio::test]
async fn a_pause_ends_by_itself_or_by_word() {
    let mut world = World::with_daily().await;
    let said = world.admin().says("daily pause until:2026-03-05").await;
    insta::assert_snapshot!(said, @"Paused. An open question still closes as announced. It goes on by itself on Thursday 5 March; sooner with /daily resume.");
    assert!(world.admin().says("daily pause until:2026-03-01").await.contains("not in the future"));
    for day in ["2026-03-03 09:00", "2026-03-04 09:00"] {
        world.at(day).tick().await;
    }
    assert!(world.place.posts().is_empty());
    let today = world.person("ann").says("today").await;
    insta::assert_snapshot!(today, @"No question is open here, and the daily question is paused. An admin can go on with /daily resume.");
    world.at("2026-03-05 09:00").tick().await;
    assert_eq!(world.place.posts().len(), 1);
    world.end().await;
}

#[tokio::test]
async fn an_edit_changes_what_is_named_and_repeats_no_day() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    world.at("2026-03-02 10:00");
    let said = world.admin().says("daily edit time:11:00 days:mon-fri").await;
    assert!(said.contains("Tue 3 Mar 2026 11:00"), "{said}");
    assert!(!said.contains("Mon 2 Mar 2026 11:00"), "today had its question: {said}");
    world.at("2026-03-02 11:00").tick().await;
    assert_eq!(world.place.posts().len(), 1);
    world.at("2026-03-03 11:00").tick().await;
    assert_eq!(world.place.posts().len(), 3);
    world.end().await;
}

#[tokio::test]
async fn a_removed_question_is_still_revealed() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    world.admin().says("daily remove").await;
    world.at("2026-03-02 18:00").tick().await;
    assert!(plain(&world.place.last()).contains("No further question is planned here."));
    world.at("2026-03-03 09:00").tick().await;
    assert_eq!(world.place.posts().len(), 2);
    world.end().await;
}

#[tokio::test]
async fn when_all_was_asked_it_does_what_was_chosen() {
    let mut world = World::new().await;
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo at-end:stop").await;
    let mut asked = Vec::new();
    for day in 2..=4 {
        world.at(&format!("2026-03-0{day} 09:00")).tick().await;
        asked.push(plain(&world.place.last()).lines().nth(1).unwrap().to_owned());
        world.at(&format!("2026-03-0{day} 18:00")).tick().await;
    }
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), 3, "nothing repeats until all was asked");
    assert!(
        world.place.texts()[4].contains("This was the last question that was never asked here; after that I stop."),
        "{:?}",
        world.place.texts()
    );
    world.at("2026-03-05 09:00").tick().await;
    assert_eq!(world.place.posts().len(), 6);
    assert!(world.admin().says("daily list").await.contains("Ended, because everything was asked."));
    world.end().await;
}

#[tokio::test]
async fn a_test_is_seen_by_the_admin_only_and_counts_for_nothing() {
    let mut world = World::with_daily().await;
    let said = world.admin().says("daily test").await;
    assert!(said.contains("Question for Monday 2 March"), "{said}");
    assert!(said.contains("A test with a question of yours, which only you see."), "{said}");
    assert!(world.place.posts().is_empty());
    world.at("2026-03-02 09:00").tick().await;
    let asked = plain(&world.place.last());
    world.at("2026-03-02 12:00");
    let said = world.admin().says("daily test").await;
    assert!(said.contains("A test with the last question asked here"), "{said}");
    assert_eq!(said.lines().nth(1), asked.lines().nth(1));
    world.end().await;
}

#[tokio::test]
async fn a_role_may_be_let_set_hone_up() {
    let world = World::with_daily().await;
    let mut ann = world.person("ann").request(Ask::Command(grammar::parse_line("daily list").unwrap()));
    ann.caller.roles = vec!["learners".to_owned(), "leads".to_owned()];
    let said = plain(&world.app.handle(&ann).await);
    assert!(said.starts_with("Only people who may manage this place"), "{said}");
    let said = world.admin().says("daily settings admins:leads").await;
    insta::assert_snapshot!(said, @"
    # The settings were changed
    - Whoever may manage the server can set Hone up, and so can @leads. For these to be shown the command, allow it for the role in the server's own settings, under Integrations.
    - Problems are told to the one who set the daily question up. Say alerts:here in a channel to have them there.
    - In channels I speak English; to each person, the language their own app is set to.
    - On Mondays, channels get a recap of the week. Switch it off with recap:no.
    - The words of answers are kept. Have them removed after some days with answers:30-days.
    ");
    assert!(plain(&world.app.handle(&ann).await).starts_with("# Daily questions"));
    world.admin().says("daily settings admins:none").await;
    assert!(plain(&world.app.handle(&ann).await).starts_with("Only people"));
    world.end().await;
}

#[tokio::test]
async fn what_the_bot_may_not_do_is_said_when_it_is_set_up() {
    let world = World::new().await;
    let line = "daily add 09:00 Europe/Paris pin:yes thread:no";
    let mut request = world.admin().request(Ask::Command(grammar::parse_line(line).unwrap()));
    request.rights = Some(Rights {
        posting: vec![Right::EmbedLinks],
        threads: vec![Right::OpenThreads],
        pins: vec![Right::Pin],
        roles: vec![Right::ManageRoles],
    });
    let said = plain(&world.app.handle(&request).await);
    assert!(
        said.contains("I may not do everything here yet. Give me Embed Links, Pin Messages in this channel."),
        "{said}"
    );
    world.end().await;
}
