//! Study groups: their lives, their limits, their boards.

use hone::chat::{Action, PostError, Reply, Trouble};
use hone::commands::{Ask, grammar};

use crate::day::{full, partial};
use crate::fake_discord::permissions;
use crate::through_discord::{Bot, Way};
use crate::world::{Failure, World, plain};

/// A world where these people answered the question of the day, in full or in part.
async fn where_answered(people: &[(&str, bool)]) -> World {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    for (name, well) in people {
        world.person(name).answers(if *well { full(&question) } else { partial(&question) }).await;
    }
    world
}

async fn board(world: &World, who: &str, line: &str) -> Reply {
    world.person(who).asks(Ask::Command(grammar::parse_line(line).unwrap())).await
}

#[tokio::test]
async fn a_group_is_founded_joined_shown_and_left() {
    let mut world = where_answered(&[("ann", true), ("ben", false)]).await;
    let (ann, ben) = (world.person("ann"), world.person("ben"));
    assert_eq!(
        world.person("cid").says("group list").await,
        "# Study groups\nThere is no study group yet. Start one with /group create."
    );
    insta::assert_snapshot!(ann.says("group create \"Night  owls\"").await, @"Night owls is there, and you look after it. Anyone can join with /group join; invite people with /group invite.");
    insta::assert_snapshot!(ben.says("group join NIGHT OWLS").await, @"
    You are in Night owls now. /group show shows who is in it and where you stand.
    [Leaderboard]
    ");
    insta::assert_snapshot!(ben.says("group join night owls").await, @"You are in Night owls already. See it with /group show.");
    insta::assert_snapshot!(ben.says("group channel").await, @"Only ann, who looks after Night owls, can do that, and admins. Ask one of them.");
    insta::assert_snapshot!(ann.says("group channel").await, @"#general is the channel of Night owls now. The next question comes there Tue 3 Mar 09:00.");
    insta::assert_snapshot!(ben.says("group show").await, @"
    # Night owls
    - Anyone can join. ann looks after it.
    - 2 members: ann, ben
    - Its channel is #general; the next question comes there Tue 3 Mar 09:00
    - This week, in Night owls: 3 points, rank 2 of 2
    [Leaderboard]
    ");
    insta::assert_snapshot!(world.person("cid").says("group show night owls").await, @"
    # Night owls
    - Anyone can join. ann looks after it.
    - 2 members: ann, ben
    - Its channel is #general; the next question comes there Tue 3 Mar 09:00
    [Join] [Leaderboard]
    ");
    let me = ben.says("me").await;
    assert!(me.contains("- This week, in Night owls: 3 points, rank 2 of 2"), "{me}");
    insta::assert_snapshot!(ben.says("group list").await, @"
    # Study groups
    - Night owls: 2 members, open, you are in it
    Page 1 of 1 · join with /group join
    ");
    insta::assert_snapshot!(ann.says("group channel").await, @"#general is not the channel of Night owls any more. A daily question that comes there goes on.");
    insta::assert_snapshot!(ann.says("group leave").await, @"You left Night owls. ben looks after it now. Your points stay.");
    insta::assert_snapshot!(ann.says("group leave Night owls").await, @"You are not in Night owls. Your groups are marked in /group list.");
    insta::assert_snapshot!(ann.says("group leave").await, @"You are in no study group. See what there is with /group list, or start one with /group create.");
    insta::assert_snapshot!(ben.says("group leave").await, @"You left Night owls. Nobody else was in it, so it is gone. Your points stay.");
    insta::assert_snapshot!(ben.says("group show Night owls").await, @"There is no group called “Night owls” here. See them all with /group list.");
    world.at("2026-03-03 09:00");
    world.end().await;
}

#[tokio::test]
async fn a_closed_group_is_entered_by_invitation() {
    let world = where_answered(&[("ann", true), ("ben", true), ("cid", true)]).await;
    let (ann, ben, cid) = (world.person("ann"), world.person("ben"), world.person("cid"));
    ann.says("group create owls open:no").await;
    insta::assert_snapshot!(ben.says("group join owls").await, @"owls is entered by invitation only. Ask ann to invite you.");
    insta::assert_snapshot!(ben.says("group invite cid owls").await, @"You are not in owls. Your groups are marked in /group list.");
    insta::assert_snapshot!(ann.says("group invite nobody").await, @"I know nobody called “nobody” here, or several. I know whoever answered or used a command once.");
    insta::assert_snapshot!(ann.says("group invite ann").await, @"ann is in owls already.");
    insta::assert_snapshot!(ann.says("group invite @Ben").await, @"ben is invited to owls and was told in a direct message.");
    insta::assert_snapshot!(ann.says("group invite ben").await, @"ben is invited to owls already, and was not told again. They join with /group join.");
    let told = world.place.told();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].0, "id-ben");
    insta::assert_snapshot!(plain(&told[0].1), @"
    # You are invited to a study group
    ann invites you to owls: you would answer the same questions, and have a leaderboard among yourselves. Join by the button, or with /group join in the server.
    If you do not want to, do nothing.
    [Join]
    ");
    // Whoever else gets hold of the button is not invited.
    let join = told[0].1.buttons[0].clone();
    insta::assert_snapshot!(plain(&cid.presses(&join).await), @"owls is entered by invitation only. Ask ann to invite you.");
    insta::assert_snapshot!(ben.says("group list").await, @"
    # Study groups
    You are invited to owls.
    - owls: 1 member, by invitation
    Page 1 of 1 · join with /group join
    [Join owls]
    ");
    let joined = plain(&ben.presses(&join).await);
    assert!(joined.contains("You are in owls now."), "{joined}");
    insta::assert_snapshot!(plain(&ben.presses(&join).await), @"You are in owls already. See it with /group show.");

    world.place.fails_to_tell(Failure::Before(PostError::Refused(Trouble::Told("closed".to_owned()))));
    insta::assert_snapshot!(ben.says("group invite cid").await, @"cid is invited to owls, but does not take my direct messages. Pass on the word: they join with /group join.");
    insta::assert_snapshot!(ben.says("group remove cid").await, @"Only ann, who looks after owls, can do that, and admins. Ask one of them.");
    insta::assert_snapshot!(ann.says("group remove cid").await, @"cid is not in owls any more.");
    insta::assert_snapshot!(cid.says("group join owls").await, @"owls is entered by invitation only. Ask ann to invite you.");
    insta::assert_snapshot!(ann.says("group remove cid").await, @"cid is neither in owls nor invited to it.");
    insta::assert_snapshot!(world.admin().says("group remove ann owls").await, @"ann is not in owls any more. ben looks after it now.");
    insta::assert_snapshot!(world.admin().says("group remove ben owls").await, @"ben was the last one in owls, so it is gone.");
    insta::assert_snapshot!(plain(&ben.presses(&join).await), @"This group is gone. See those that are there with /group list, in the server.");
    world.end().await;
}

#[tokio::test]
async fn what_cannot_be_is_said_clearly() {
    let world = World::new().await;
    let ann = world.person("ann");
    insta::assert_snapshot!(ann.says("group create \u{200b}").await, @"A group needs a name that can be seen, of at most 40 characters.");
    insta::assert_snapshot!(ann.says(&format!("group create {}", "x".repeat(41))).await, @"That name is too long. A group's name has at most 40 characters.");
    for name in ["Café", "two", "three", "four", "five"] {
        ann.says(&format!("group create {name}")).await;
    }
    insta::assert_snapshot!(world.person("ben").says("group create CAFE\u{301}").await, @"There is a group called “CAFÉ” already. Join it with /group join, or choose another name.");
    insta::assert_snapshot!(ann.says("group create six").await, @"Nobody can be in more than 5 groups at once. Leave one first with /group leave.");
    world.person("ben").says("group create six").await;
    insta::assert_snapshot!(ann.says("group join six").await, @"Nobody can be in more than 5 groups at once. Leave one first with /group leave.");
    insta::assert_snapshot!(ann.says("group show").await, @"You are in several groups: Café, five, four, three, two. Say which one with `name:NAME`.");
    insta::assert_snapshot!(ann.says("leaderboard board:group").await, @"You are in several groups: Café, five, four, three, two. Say which one with `group:NAME`.");
    ann.says("group channel two").await;
    insta::assert_snapshot!(ann.says("group channel five").await, @"This channel belongs to two already. Use another channel, or have it untied from that group first.");
    insta::assert_snapshot!(world.admin().says("export board:groups").await, @"Groups against each other do not go into a file. Take `board:group` and name a group.");
    for number in 6..100 {
        world.person(&format!("founder-{number}")).says(&format!("group create \"group {number}\"")).await;
    }
    insta::assert_snapshot!(world.person("zoe").says("group create \"one more\"").await, @"There are 100 groups here, which is the most. Join one of them; /group list shows them.");
    let list = world.person("zoe").says("group list").await;
    assert!(list.contains("Page 1 of 5") && list.ends_with("[Next ›]"), "{list}");
    world.end().await;
}

#[tokio::test]
async fn the_last_seat_goes_to_one_of_those_who_ask_at_once() {
    let world = World::over(crate::postgres::Database::new().await).await;
    world.person("ann").says("group create owls").await;
    for number in 0..98 {
        world.person(&format!("member-{number}")).says("group join owls").await;
    }
    let people: Vec<String> = (0..8).map(|number| format!("late-{number}")).collect();
    let asked =
        futures::future::join_all(people.iter().map(|name| async { world.person(name).says("group join owls").await }));
    let said = asked.await;
    assert_eq!(said.iter().filter(|said| said.contains("You are in owls now.")).count(), 1, "{said:?}");
    assert_eq!(said.iter().filter(|said| said.contains("owls is full: it has 100 seats")).count(), 7, "{said:?}");
    // A seat is kept for whoever is invited.
    world.person("member-1").says("group leave").await;
    assert!(world.person("ann").says("group invite member-1").await.contains("is invited"));
    let late = people.iter().zip(&said).find(|(_, said)| said.contains("full")).unwrap().0;
    assert!(world.person(late).says("group join owls").await.contains("owls is full"));
    assert!(world.person("member-1").says("group join owls").await.contains("You are in owls now."));
    world.end().await;
}

#[tokio::test]
async fn the_same_asked_by_two_at_once_happens_once() {
    let world = World::over(crate::postgres::Database::new().await).await;
    let founders = futures::future::join_all(["ann", "ben", "cid", "dan"].map(|name| async {
        let world = &world;
        world.person(name).says("group create owls").await
    }));
    let said = founders.await;
    assert_eq!(said.iter().filter(|said| said.contains("you look after it")).count(), 1, "{said:?}");
    assert_eq!(said.iter().filter(|said| said.contains("There is a group called")).count(), 3, "{said:?}");
    let zoe = world.person("zoe");
    let said = futures::future::join_all([zoe.says("group join owls"), zoe.says("group join owls")]).await;
    assert_eq!(said.iter().filter(|said| said.contains("now")).count(), 1, "{said:?}");
    assert_eq!(said.iter().filter(|said| said.contains("already")).count(), 1, "{said:?}");
    world.end().await;
}

#[tokio::test]
async fn a_request_delivered_twice_acts_once() {
    let world = where_answered(&[("ann", true), ("ben", true)]).await;
    let (ann, ben) = (world.person("ann"), world.person("ben"));
    let request = |line: &str| ann.request(Ask::Command(grammar::parse_line(line).unwrap()));
    let create = request("group create owls open:no");
    let first = plain(&world.handle(&create).await);
    assert_eq!(plain(&world.handle(&create).await), first);
    let tie = request("group channel");
    let tied = plain(&world.handle(&tie).await);
    assert_eq!(plain(&world.handle(&tie).await), tied, "it is not untied again");
    let invite = request("group invite ben");
    let invited = plain(&world.handle(&invite).await);
    assert_eq!(plain(&world.handle(&invite).await), invited);
    let join = ben.request(Ask::Command(grammar::parse_line("group join owls").unwrap()));
    let joined = plain(&world.handle(&join).await);
    assert_eq!(plain(&world.handle(&join).await), joined);
    let leave = request("group leave");
    assert!(plain(&world.handle(&leave).await).contains("ben looks after it now."));
    ann.says("group create other").await;
    ben.says("group invite ann owls").await;
    ann.says("group join owls").await;
    // What comes late does not happen again.
    world.handle(&leave).await;
    world.handle(&join).await;
    let shown = ann.says("group show owls").await;
    assert!(shown.contains("2 members: ben, ann"), "{shown}");
    world.end().await;
}

#[tokio::test]
async fn a_group_s_board_ranks_its_members_among_themselves() {
    let people = [("ann", true), ("ben", false), ("cid", true), ("dan", true), ("eve", false)];
    let world = where_answered(&people).await;
    world.person("ben").says("group create owls").await;
    for name in ["ann", "cid", "zoe"] {
        world.person(name).says("group join owls").await;
    }
    let said = board(&world, "ben", "leaderboard board:group").await;
    insta::assert_snapshot!(plain(&said), @"
    # Leaderboard: this week, owls
    1. ann 10 points, 1 round
    1. cid 10 points, 1 round
    3. ben (you) 3 points, 1 round
    Page 1 of 1 · 3 members · starts anew Mon 9 Mar 00:00
    Everywhere in this server counts, for those who are in the group now.
    [Show everyone]
    [Time: Today | *This week* | This month | All time]
    [Board: This channel | Everywhere here]
    ");
    // Whoever is in none names it; others' channel stays what it is.
    let named = plain(&board(&world, "eve", "leaderboard all group:OWLS").await);
    assert!(named.starts_with("# Leaderboard: all time, owls\n1. ann 10"), "{named}");
    let own = plain(&board(&world, "ben", "leaderboard").await);
    assert!(own.contains("this channel") && own.contains("dan"), "{own}");
    for label in ["All time", "Show everyone"] {
        let ben = world.person("ben");
        let turned = match said.buttons.iter().find(|button| button.label == label) {
            Some(button) => ben.presses(button).await,
            None => ben.chooses(&said, label).await,
        };
        let turned = plain(&turned);
        assert!(turned.contains("owls\n1. ann 10 points") && turned.contains("3. ben"), "{turned}");
        assert_eq!(turned.contains("(you)"), label == "All time", "{turned}");
    }
    // Who leaves takes their points along, who comes brings them.
    world.person("ann").says("group leave").await;
    world.person("dan").says("group join owls").await;
    let after = plain(&board(&world, "ben", "leaderboard group:owls").await);
    assert!(!after.contains(". ann") && after.contains("1. dan 10 points"), "{after}");
    let empty = plain(&board(&world, "ben", "leaderboard day group:owls").await);
    assert!(empty.contains("1. cid"), "{empty}");
    world.end().await;
}

#[tokio::test]
async fn groups_are_ranked_by_the_average_of_their_active_members() {
    let people = [("ann", true), ("ben", false), ("cid", true), ("dan", false), ("eve", false)];
    let world = where_answered(&people).await;
    world.person("nobody").says("group create \"Asleep\"").await;
    for (group, members) in [
        ("owls", vec!["ann", "ben", "zoe"]),
        ("larks", vec!["cid", "dan"]),
        ("wrens", vec!["eve"]),
        ("solo", vec!["ann"]),
    ] {
        for (at, name) in members.into_iter().enumerate() {
            let verb = if at == 0 { "create" } else { "join" };
            world.person(name).says(&format!("group {verb} {group}")).await;
        }
    }
    let said = board(&world, "eve", "leaderboard board:groups").await;
    insta::assert_snapshot!(plain(&said), @"
    # Leaderboard: this week, study groups
    1. solo 10.0 points on average, 1 active member
    2. owls 6.5 points on average, 2 active members
    2. larks 6.5 points on average, 2 active members
    4. wrens (you) 3.0 points on average, 1 active member
    5. Asleep no active member
    Page 1 of 1 · 5 groups · starts anew Mon 9 Mar 00:00
    Points of an active member on average; active is who answered. Everywhere in this server counts, for those who are in a group now.
    [Show everyone]
    [Time: Today | *This week* | This month | All time]
    [Board: This channel | Everywhere here]
    ");
    let share = said.buttons.last().unwrap();
    let shared = plain(&world.person("eve").presses(share).await);
    assert!(shared.contains("4. wrens 3.0 points"), "{shared}");
    world.end().await;
}

#[tokio::test]
async fn many_groups_are_paged_and_one_s_own_stays_in_sight() {
    let world = where_answered(&[("ann", true), ("ben", false)]).await;
    world.person("ann").says("group create first").await;
    world.person("ben").says("group create last").await;
    for number in 0..15 {
        world.person(&format!("founder-{number}")).says(&format!("group create \"g {number:02}\"")).await;
    }
    let founder = plain(&board(&world, "founder-14", "leaderboard board:groups").await);
    assert!(founder.contains("3. g 07 no active member\n3. g 14 (you) no active member\nPage 1 of 2"), "{founder}");
    let second = board(&world, "founder-14", "leaderboard week groups 2").await;
    let text = plain(&second);
    assert!(text.contains("3. g 14 (you)") && text.contains("Page 2 of 2") && !text.contains("first"), "{text}");
    let back = second.buttons.iter().find(|button| button.label == "‹ Previous").unwrap();
    assert!(matches!(back.action, Action::ShowBoard { .. }));
    assert!(plain(&world.person("founder-14").presses(back).await).contains("1. first 10.0"));
    world.end().await;
}

async fn invited_on_discord(way: Way) {
    let bot = Bot::start_by(way).await;
    let (ann, ben) = (bot.discord.user("ann"), bot.discord.user("ben"));
    ben.join(bot.discord.home());
    let said = ann
        .slash(bot.channel, "group create", &[("name", "**owls** @everyone".into()), ("open", "no".into())])
        .await
        .message()
        .await;
    assert!(said.is_ephemeral() && said.text().contains("you look after it"), "{}", said.text());
    let typed = [("member", ben.id.into()), ("name", "OWL".into())];
    let named = ann.autocomplete(bot.channel, "group invite", &typed, "name").await.choices().await;
    assert_eq!(named[0].0, "**owls** @everyone");
    let hidden = ben.autocomplete(bot.channel, "group leave", &[("name", "".into())], "name").await.choices().await;
    assert!(hidden.is_empty(), "{hidden:?}");

    let said = ann.slash(bot.channel, "group invite", &[("member", ben.id.into())]).await.message().await;
    assert!(said.is_ephemeral() && said.text().contains("ben is invited to"), "{}", said.text());
    let direct = bot.discord.messages_in(ben.dm());
    assert_eq!(direct.len(), 1);
    assert!(direct[0].text().contains("ann invites you to"), "{}", direct[0].text());
    assert!(direct.iter().all(|message| message.pings.users.is_empty() && !message.pings.everyone));
    let listed = ben.slash(bot.channel, "group list", &[]).await.message().await;
    assert!(listed.text().contains("You are invited to"), "{}", listed.text());
    let joined = ben.press(&direct[0], "Join").await.message().await;
    assert!(joined.text().contains("You are in"), "{}", joined.text());
    let shown = ben.slash(bot.channel, "group show", &[]).await.message().await;
    assert!(shown.text().contains("2 members: ann, ben"), "{}", shown.text());

    // Who takes no messages finds the invitation in the server; bots and strangers are not invited.
    let cid = bot.discord.user("cid");
    cid.join(bot.discord.home()).closes_messages();
    let said = ann.slash(bot.channel, "group invite", &[("member", cid.id.into())]).await.message().await;
    assert!(said.text().contains("does not take my direct messages"), "{}", said.text());
    let listed = cid.slash(bot.channel, "group list", &[]).await.message().await;
    let joined = cid.press(&listed, "Join **owls** @everyone").await.message().await;
    assert!(joined.text().contains("You are in"), "{}", joined.text());
    let said = ann.slash(bot.channel, "group invite", &[("member", bot.discord.bot().into())]).await.message().await;
    assert!(said.text().contains("is a bot"), "{}", said.text());
    let away = bot.discord.user("away");
    let said = ann.slash(bot.channel, "group invite", &[("member", away.id.into())]).await.message().await;
    assert!(said.text().contains("away is not in this server"), "{}", said.text());

    let boss = bot.discord.user("boss");
    boss.permit(bot.discord.home(), permissions::MANAGE_GUILD);
    let name = "**owls** @everyone";
    let said = boss
        .slash(bot.channel, "group remove", &[("member", cid.id.into()), ("name", name.into())])
        .await
        .message()
        .await;
    assert!(said.text().contains("cid is not in"), "{}", said.text());
    let shared = ann.slash(bot.channel, "leaderboard", &[("board", "groups".into())]).await.message().await;
    let shared = ann.press(&shared, "Show everyone").await.message().await;
    assert!(!shared.is_ephemeral() && shared.text().contains("no active member"), "{}", shared.text());
    assert!(!shared.pings.everyone && shared.pings.users.is_empty());
    bot.discord.forgive();
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_by_the_gateway() {
    invited_on_discord(Way::Gateway).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_by_http() {
    invited_on_discord(Way::Http).await;
}
