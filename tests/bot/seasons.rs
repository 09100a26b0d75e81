//! Seasons: what counts for them whatever was answered before and meanwhile, and what happens when one is over.

use chrono::TimeDelta;
use hone::chat::{Action, PostError, PrivacyAction, Reply, Right, SeasonAction, Trouble};
use hone::commands::{Ask, Rights, grammar};

use crate::day::{full, partial};
use crate::postgres::Database;
use crate::world::{Failure, World, plain};

/// Two days with a question each: ann full marks twice, ben some points on the first day.
async fn two_days() -> World {
    let mut world = World::with_daily().await;
    for day in ["2026-03-02", "2026-03-03"] {
        world.at(&format!("{day} 09:00")).tick().await;
        let question = plain(&world.place.last());
        world.person("ann").answers(full(&question)).await;
        if day == "2026-03-02" {
            world.person("ben").answers(partial(&question)).await;
        }
        world.at(&format!("{day} 18:00")).tick().await;
    }
    world
}

async fn board(world: &World) -> Vec<String> {
    let said = world.person("cleo").says("leaderboard season workspace").await;
    said.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())).map(ToOwned::to_owned).collect()
}

async fn books_are_in_order(world: &World) {
    let differences = world.app.store.ledger_differences(10).await.unwrap();
    assert!(differences.is_empty(), "{differences:?}");
}

fn button(reply: &Reply, label: &str) -> Action {
    reply
        .buttons
        .iter()
        .find(|button| button.label == label)
        .unwrap_or_else(|| panic!("{}", plain(reply)))
        .action
        .clone()
}

#[tokio::test]
async fn what_was_played_before_it_was_set_up_counts() {
    let mut world = two_days().await;
    world.at("2026-03-04 08:00");
    let said = world.admin().says("season start \"Spring 2026\" 2026-03-08 from:2026-03-02").await;
    insta::assert_snapshot!(said, @"
    # Season “Spring 2026” is set up
    - 2 Mar 2026 – 8 Mar 2026, first and last day included (Europe/Paris). Every answer on these days counts, also those given already.
    - The final standings are made and the winners announced Mon 9 Mar 09:00, when its last questions are closed.
    See who leads with `/leaderboard span:season`.
    ");
    assert_eq!(board(&world).await, ["1. ann 20 points, 2 rounds", "2. ben 3 points, 1 round"]);
    // In the middle of a day's round, and from then on.
    world.at("2026-03-04 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ben").answers(full(&question)).await;
    assert_eq!(board(&world).await, ["1. ann 20 points, 2 rounds", "2. ben 13 points, 2 rounds"]);
    let said = world.person("ben").says("leaderboard season").await;
    insta::assert_snapshot!(said, @"
    # Leaderboard: Spring 2026, this channel
    1. ann 20 points, 2 rounds
    2. ben (you) 13 points, 2 rounds
    Page 1 of 1 · 2 members · ends Mon 9 Mar 00:00
    [Show everyone]
    [Time: Today | This week | This month | All time | *Season “Spring 2026”*]
    [Board: *This channel* | Everywhere here]
    ");
    let said = world.person("ben").says("season show").await;
    insta::assert_snapshot!(said, @"
    # Spring 2026
    - 2 Mar 2026 – 8 Mar 2026. Ends Mon 9 Mar 00:00.
    1. ann 20 points, 2 rounds
    2. ben (you) 13 points, 2 rounds
    2 members
    [The whole leaderboard]
    ");
    world.end().await;
}

#[tokio::test]
async fn it_can_start_in_the_middle_of_a_question_and_of_a_quiz() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(partial(&question)).await;
    world.admin().says("quiz start rounds:3").await;
    world.tick().await;
    world.admin().says("season start Spring 2026-03-08").await;
    world.person("ann").answers(full(&question)).await;
    world.person("ben").answers(full(&question)).await;
    // Both boards are right: ann's better answer counts in whole, less a point for the second try.
    assert_eq!(board(&world).await, ["1. ben 10 points, 1 round", "2. ann 9 points, 1 round"]);
    world.admin().says("quiz stop").await;
    world.tick().await;
    world.end().await;
}

#[tokio::test]
async fn its_bounds_move_back_and_forth() {
    let mut world = two_days().await;
    world.admin().says("season start Spring 2026-03-31 from:2026-03-02").await;
    let both = &["1. ann 20 points, 2 rounds", "2. ben 3 points, 1 round"][..];
    for (edit, expected) in [
        ("from:2026-03-03", &["1. ann 10 points, 1 round"][..]),
        ("from:2026-03-02", both),
        ("from:2026-03-01 to:2026-03-03", both),
        ("from:2026-03-02", both),
    ] {
        let said = world.admin().says(&format!("season edit {edit}")).await;
        assert!(said.contains("Season “Spring” was changed"), "{said}");
        assert_eq!(board(&world).await, expected, "{edit}");
        books_are_in_order(&world).await;
    }
    let said = world.admin().says("season edit to:2026-03-02").await;
    assert!(said.contains("2 Mar 2026 is over already. Choose a last day from today on."), "{said}");
    let asked = world.admin().asks(Ask::Command(grammar::parse_line("season cancel").unwrap())).await;
    insta::assert_snapshot!(plain(&asked), @"
    Cancel season “Spring” (2 Mar 2026 – 3 Mar 2026)? Its leaderboard goes for good. Nobody loses points anywhere else.
    [Cancel the season]
    ");
    let action = button(&asked, "Cancel the season");
    let said = plain(&world.person("ann").asks(Ask::Press(action.clone())).await);
    assert!(said.contains("Only people who may manage this place"), "{said}");
    let said = plain(&world.admin().asks(Ask::Press(action.clone())).await);
    assert_eq!(said, "Season “Spring” is cancelled. All points stay on the other leaderboards.");
    let again = plain(&world.admin().asks(Ask::Press(action)).await);
    assert!(again.contains("No season is running or planned"), "{again}");
    let said = world.person("ann").says("leaderboard season").await;
    assert!(said.contains("There was no season here yet."), "{said}");
    // Its name is free again, its number is not.
    world.at("2026-03-04 08:00");
    world.admin().says("season start Spring 2026-03-08").await;
    assert_eq!(board(&world).await, [] as [&str; 0]);
    world.end().await;
}

#[tokio::test]
async fn when_it_is_over_the_winners_are_announced_in_every_channel_once() {
    let mut world = World::over(Database::new().await).await;
    for channel in ["general", "random"] {
        world.admin().in_channel(channel).says("daily add 09:00 Europe/Paris closes:08:30 packs:demo").await;
    }
    world.admin().says("season start Spring 2026-03-02").await;
    let said = world.admin().says("season start Summer 2026-06-30 from:2026-06-01").await;
    assert!(said.contains("Season “Summer” is set up"), "{said}");
    world.at("2026-03-02 09:00").tick().await;
    // Of the two channels' questions, posted in any order, the one of this channel.
    let question = world.person("ann").says("today").await;
    for name in ["ann", "ben"] {
        world.person(name).answers(full(&question)).await;
    }
    world.person("cleo").answers(partial(&question)).await;
    let (one, first) = world.twin();
    let (other, second) = world.twin();
    for at in ["2026-03-03 08:00", "2026-03-03 08:30", "2026-03-03 09:00", "2026-03-03 09:01"] {
        let now = world.at(at).now();
        let (ticked, ticked_too) = futures::future::join(one.tick(now), other.tick(now)).await;
        ticked.unwrap();
        ticked_too.unwrap();
        let over = first.texts().into_iter().chain(second.texts()).filter(|text| text.contains("is over")).count();
        assert_eq!(over, if at < "2026-03-03 09:00" { 0 } else { 2 }, "{at}");
    }
    let said = first.texts().into_iter().chain(second.texts()).find(|text| text.contains("is over")).unwrap();
    insta::assert_snapshot!(said, @"
    # Season “Spring” is over
    ann and ben share the first place with 10 points (2 Mar 2026).
    1. ann 10 points, 1 round
    1. ben 10 points, 1 round
    3. cleo 3 points, 1 round
    Thanks to everybody who took part: 3 members.
    The next season is “Summer”, 1 Jun 2026 – 30 Jun 2026.
    [Final standings]
    ");
    let posts: Vec<_> = first.posts().into_iter().chain(second.posts()).collect();
    let post = posts.iter().find(|post| plain(&post.reply).contains("is over")).unwrap();
    let shown = plain(&world.person("cleo").asks(Ask::Press(button(&post.reply, "Final standings"))).await);
    insta::assert_snapshot!(shown, @"
    # Spring
    - 2 Mar 2026. Over; final standings as of 3 Mar 2026.
    1. ann 10 points, 1 round
    1. ben 10 points, 1 round
    3. cleo (you) 3 points, 1 round
    3 members
    [The whole leaderboard]
    ");
    let said = world.person("cleo").says("leaderboard season workspace").await;
    insta::assert_snapshot!(said, @"
    # Leaderboard: Spring, everywhere here
    1. ann 10 points, 1 round
    1. ben 10 points, 1 round
    3. cleo (you) 3 points, 1 round
    Page 1 of 1 · 3 members · final since 3 Mar 2026
    [Show everyone]
    [Time: Today | This week | This month | All time | *Season “Spring”*]
    [Board: This channel | *Everywhere here*]
    ");
    let said = world.admin().says("season edit name:Spring to:2026-03-09").await;
    assert!(said.contains("is over and its final standings stay"), "{said}");
    let said = world.person("cleo").says("season list").await;
    insta::assert_snapshot!(said, @"
    # Seasons
    - Summer: 1 Jun 2026 – 30 Jun 2026. Begins Mon 1 Jun 00:00.
    - Spring: 2 Mar 2026. Over; final standings as of 3 Mar 2026.
    ");
    drop((one, other));
    world.end().await;
}

#[tokio::test]
async fn what_is_corrected_afterwards_is_told_and_changes_no_final_standings() {
    let mut world = two_days().await;
    world.admin().says("season start Spring 2026-03-03 from:2026-03-02").await;
    world.at("2026-03-04 09:00").tick().await;
    assert!(world.place.texts().iter().any(|text| text.contains("Season “Spring” is over")));
    sqlx::raw_sql("update attempt set points = 8 where points = 3").execute(&world.database.pool).await.unwrap();
    hone::repair::standings(&world.app.store, false).await.unwrap();
    let said = world.person("cleo").says("season show Spring").await;
    insta::assert_snapshot!(said, @"
    # Spring
    - 2 Mar 2026 – 3 Mar 2026. Over; final standings as of 4 Mar 2026.
    1. ann 20 points, 2 rounds
    2. ben 3 points, 1 round
    Corrected since: ben has 8 points now. The standings stay as they were announced.
    2 members
    [The whole leaderboard]
    ");
    world.end().await;
}

#[tokio::test]
async fn the_winner_gets_the_role_and_whoever_may_not_give_it_says_so() {
    let mut world = World::with_daily().await;
    let line = "season start Spring 2026-03-02 reward:champion";
    let mut request = world.admin().request(Ask::Command(grammar::parse_line(line).unwrap()));
    request.rights = Some(Rights { roles: vec![Right::ManageRoles], ..Rights::default() });
    let said = plain(&world.app.handle(&request).await);
    insta::assert_snapshot!(said, @"
    # Season “Spring” is set up
    - 2 Mar 2026, first and last day included (Europe/Paris). Every answer on these days counts, also those given already.
    - The final standings are made and the winners announced Tue 3 Mar 09:00, when its last questions are closed.
    - The winners get @champion.
    I may not give roles yet. Give me Manage Roles before the season is over, and drag my own role above this one in the server's list of roles.
    See who leads with `/leaderboard span:season`.
    ");
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(full(&question)).await;
    world.person("ben").answers(partial(&question)).await;
    world.at("2026-03-02 18:00").tick().await;
    for _ in 0..2 {
        world.place.fails_to_grant(Failure::Before(PostError::Refused(Trouble::Lacking(vec![Right::ManageRoles]))));
    }
    world.at("2026-03-03 09:00").tick().await;
    let told = world.place.told();
    assert_eq!(told.len(), 1, "{told:?}");
    insta::assert_snapshot!(plain(&told[0].1), @"
    # Season “Spring” needs your help
    - The role for ann: I may not give this role. Give me Manage Roles, and in the server's list of roles drag my own role above it.
    I go on trying, for three days at most; as soon as it is mended, it comes by itself. How it stands says /season show.
    ");
    assert!(world.place.extras().is_empty());
    world.later(TimeDelta::minutes(1)).tick().await;
    world.later(TimeDelta::minutes(6)).tick().await;
    world.later(TimeDelta::hours(1)).tick().await;
    assert_eq!(world.place.extras(), ["id-ann got champion: Winner of season “Spring”"]);
    assert_eq!(world.place.told().len(), 1);
    world.end().await;
}

#[tokio::test]
async fn an_announcement_whose_fate_is_unknown_is_not_repeated() {
    let mut world = two_days().await;
    world.admin().says("season start Spring 2026-03-03 from:2026-03-02").await;
    // The next question goes out first, then the news of the announcement is lost.
    world.at("2026-03-04 09:00");
    world.admin().says("daily pause").await;
    world.place.fails(Failure::After(PostError::Unknown("the reply was lost".to_owned())));
    for _ in 0..4 {
        world.tick().await;
        world.later(TimeDelta::minutes(5));
    }
    let over = world.place.texts().into_iter().filter(|text| text.contains("is over")).count();
    assert_eq!(over, 1);
    assert!(world.place.told().is_empty());
    world.end().await;
}

#[tokio::test]
async fn answers_that_come_while_its_days_move_are_counted_once() {
    let mut world = World::over(Database::new().await).await;
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.admin().says("season start Spring 2026-03-31").await;
    let world = world;
    let names: Vec<_> = (0..24).map(|n| format!("member-{n:02}")).collect();
    let answering = futures::future::join_all(names.iter().map(|name| async {
        let said = world.person(name).answers(partial(&question)).await;
        assert!(said.contains("Points: 3"), "{said}");
        world.person(name).answers(full(&question)).await
    }));
    let moving = async {
        for n in 0..12 {
            let (line, expected) =
                if n % 2 == 0 { ("season cancel", "") } else { ("season start Spring 2026-03-31", "is set up") };
            let said = world.admin().says(line).await;
            assert!(said.contains(expected), "{said}");
            if n % 2 == 0 {
                let seasons = world.app.store.seasons(workspace(&world).await).await.unwrap();
                let action = Action::Season(SeasonAction::Cancel { season: seasons[0].number });
                world.admin().asks(Ask::Press(action)).await;
            }
        }
    };
    let (said, ()) = futures::future::join(answering, moving).await;
    assert!(said.iter().all(|said| said.contains("Points: 9")), "{said:?}");
    assert_eq!(board(&world).await.len(), 10, "the first page");
    let said = world.person("cleo").says("leaderboard season workspace").await;
    assert!(said.contains("24 members") && said.contains("1. member-00 9 points, 1 round"), "{said}");
    world.end().await;
}

#[tokio::test]
async fn a_question_that_is_withdrawn_counts_for_no_season_until_it_is_put_back() {
    let mut world = two_days().await;
    world.at("2026-03-03 19:00");
    let said = world.admin().says("moderate void day:2026-03-02").await;
    assert!(!said.contains("needs") && !said.contains("There is no"), "{said}");
    world.admin().says("season start Spring 2026-03-31 from:2026-03-02").await;
    assert_eq!(board(&world).await, ["1. ann 10 points, 1 round"]);
    world.admin().says("moderate restore day:2026-03-02").await;
    assert_eq!(board(&world).await, ["1. ann 20 points, 2 rounds", "2. ben 3 points, 1 round"]);
    world.admin().says("moderate void day:2026-03-03").await;
    assert_eq!(board(&world).await, ["1. ann 10 points, 1 round", "2. ben 3 points, 1 round"]);
    books_are_in_order(&world).await;
    // Out of the season while it is void, and it stays out.
    world.admin().says("season edit to:2026-03-31 from:2026-03-04").await;
    world.admin().says("moderate restore day:2026-03-03").await;
    assert_eq!(board(&world).await, [] as [&str; 0]);
    world.end().await;
}

/// The bot sleeps through the end and the week after it.
#[tokio::test]
async fn what_ended_while_the_bot_was_away_is_ended_and_announced_when_it_is_back() {
    let mut world = two_days().await;
    world.admin().says("season start Spring 2026-03-05 from:2026-03-02 reward:champion").await;
    world.at("2026-03-12 14:00");
    let said = world.person("ann").says("season show").await;
    assert!(said.contains("Over; the final standings come Fri 6 Mar 09:00"), "{said}");
    for minutes in [0, 1, 10] {
        world.later(TimeDelta::minutes(minutes)).tick().await;
    }
    let over: Vec<_> = world.place.texts().into_iter().filter(|text| text.contains("is over")).collect();
    let [over] = over.as_slice() else { panic!("{over:?}") };
    assert!(over.contains("ann won it with 20 points (2 Mar 2026 – 5 Mar 2026). The winner gets @champion."), "{over}");
    assert_eq!(world.place.extras(), ["id-ann got champion: Winner of season “Spring”"]);
    world.end().await;
}

#[tokio::test]
async fn whoever_is_forgotten_leaves_the_final_standings_and_the_rest_move_up() {
    let mut world = two_days().await;
    world.admin().says("season start Spring 2026-03-03 from:2026-03-02").await;
    world.at("2026-03-04 09:00").tick().await;
    let forget = Action::Privacy(PrivacyAction::Forget { everywhere: true });
    world.person("ann").asks(Ask::Submit(forget, "forget me".to_owned())).await;
    let shown = world.person("ben").says("season show").await;
    assert!(shown.contains("1. ben (you) 3 points, 1 round") && shown.contains("1 member\n"), "{shown}");
    assert_eq!(board(&world).await, ["1. ben 3 points, 1 round"]);
    world.end().await;
}

#[tokio::test]
async fn a_group_has_its_own_board_of_it_and_a_file_can_be_had() {
    let mut world = two_days().await;
    world.person("ben").says("group create Owls").await;
    world.admin().says("season start Spring 2026-03-03 from:2026-03-02").await;
    insta::assert_snapshot!(world.person("ben").says("leaderboard season group").await, @"
    # Leaderboard: Spring, Owls
    1. ben (you) 3 points, 1 round
    Page 1 of 1 · 1 member · ends Wed 4 Mar 00:00
    Everywhere in this server counts, for those who are in the group now.
    [Show everyone]
    [Time: Today | This week | This month | All time | *Season “Spring”*]
    [Board: This channel | Everywhere here]
    ");
    insta::assert_snapshot!(world.person("ben").says("leaderboard season groups").await, @"
    # Leaderboard: Spring, study groups
    1. Owls (you) 3.0 points on average, 1 active member
    Page 1 of 1 · 1 group · ends Wed 4 Mar 00:00
    Points of an active member on average; active is who answered. Everywhere in this server counts, for those who are in a group now.
    [Show everyone]
    [Time: Today | This week | This month | All time | *Season “Spring”*]
    [Board: This channel | Everywhere here]
    ");
    world.at("2026-03-04 09:00").tick().await;
    insta::assert_snapshot!(world.person("ben").says("leaderboard season group").await, @"
    # Leaderboard: Spring, Owls
    1. ben (you) 3 points, 1 round
    Page 1 of 1 · 1 member
    Everywhere in this server counts, for those who are in the group now.
    [Show everyone]
    [Time: Today | This week | This month | All time | *Season “Spring”*]
    [Board: This channel | Everywhere here]
    ");
    let file =
        world.admin().asks(Ask::Command(grammar::parse_line("export season workspace").unwrap())).await.file.unwrap();
    assert_eq!(file.name, "leaderboard-season-2026-03-04.csv");
    assert!(file.content.ends_with("1,\"ann\",20,2,0\r\n2,\"ben\",3,1,0\r\n"), "{}", file.content);
    world.end().await;
}

async fn workspace(world: &World) -> hone::quiz::WorkspaceId {
    world.app.store.workspace(&crate::world::channel("general").workspace, world.now()).await.unwrap()
}

#[tokio::test]
async fn the_same_request_again_starts_one_and_refusals_say_what_to_do() {
    let mut world = World::with_daily().await;
    let ask = Ask::Command(grammar::parse_line("season start Spring 2026-03-08").unwrap());
    let request = world.admin().request(ask);
    let first = plain(&world.app.handle(&request).await);
    assert_eq!(plain(&world.app.handle(&request).await), first);
    for (line, expected) in [
        ("season start spring 2026-04-30 from:2026-04-01", "There is a season “Spring” already."),
        (
            "season start Other 2026-03-31 from:2026-03-08",
            "Season “Spring” (2 Mar 2026 – 8 Mar 2026) has some of these",
        ),
        ("season start Other 2026-03-31 from:2026-04-01", "cannot end (31 Mar 2026) before it begins (1 Apr 2026)"),
        ("season start Other 2027-04-30 from:2026-04-01", "That would be 395 days, and a season lasts at most 366."),
        ("season start Other 2026-02-28 from:2026-02-20", "28 Feb 2026 is over already."),
        ("season start Other 2026-02-28 from:2026-01-20", "at most 31 days ago"),
        ("season start Other soon", "“soon” is not a day."),
        ("season start \" \" 2026-03-31", "A season needs a name"),
        ("season edit", "Say what should change: from, to, rename, reward."),
        ("season edit name:Winter to:2026-03-31", "There is no season “Winter” here. There is: Spring."),
        ("season", "“season” needs one of these after it: show, list, start, edit, end, cancel."),
    ] {
        let said = world.admin().says(line).await;
        assert!(said.contains(expected), "{line}: {said}");
    }
    let said = world.person("ann").says("season end").await;
    assert!(said.contains("Only people who may manage this place"), "{said}");
    let said = world.admin().says("season end").await;
    insta::assert_snapshot!(said, @"
    # Season “Spring” ends with today
    - 2 Mar 2026, first and last day included (Europe/Paris). Every answer on these days counts, also those given already.
    - The final standings are made and the winners announced Tue 3 Mar 09:00, when its last questions are closed.
    See who leads with `/leaderboard span:season`.
    ");
    world.at("2026-03-03 09:00").tick().await;
    let said = plain(
        &world.place.posts().iter().map(|post| &post.reply).find(|it| plain(it).contains("is over")).unwrap().clone(),
    );
    insta::assert_snapshot!(said, @"
    # Season “Spring” is over
    2 Mar 2026: nobody earned a point, so there is no winner this time.
    ");
    let said = world.admin().says("season end").await;
    assert!(said.contains("No season is running."), "{said}");
    world.end().await;
}
