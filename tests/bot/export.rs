//! A board that leaves the chat as a file.

use hone::chat::Reply;
use hone::commands::{Ask, grammar};
use sqlx::Executor as _;

use crate::day::{full, partial};
use crate::through_discord::{Bot, Way};
use crate::world::{Person, World, plain};

async fn export(person: Person<'_>, line: &str) -> Reply {
    person.asks(Ask::Command(grammar::parse_line(line).unwrap())).await
}

#[tokio::test]
async fn an_admin_gets_the_whole_board_as_a_table() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    for i in 0..14 {
        let name = format!("member-{i:02}");
        world.person(&name).answers(if i % 7 == 0 { full(&question) } else { partial(&question) }).await;
    }
    world.person("=HYPERLINK(\"https://evil.example\")").answers(partial(&question)).await;
    let reply = export(world.admin(), "export").await;
    insta::assert_snapshot!(plain(&reply), @"The leaderboard (this week, this channel) as a CSV file: 15 members. An apostrophe stands before each name that a spreadsheet would have computed as a formula.");
    let file = reply.file.unwrap();
    assert_eq!(file.name, "leaderboard-week-2026-03-02.csv");
    insta::assert_snapshot!(file.content.replace("\r\n", "␍␊\n"), @r#"
    ﻿"Rank","Name","Points","Rounds","Quiz points"␍␊
    1,"member-00",10,1,0␍␊
    1,"member-07",10,1,0␍␊
    3,"member-01",3,1,0␍␊
    3,"member-02",3,1,0␍␊
    3,"member-03",3,1,0␍␊
    3,"member-04",3,1,0␍␊
    3,"member-05",3,1,0␍␊
    3,"member-06",3,1,0␍␊
    3,"member-08",3,1,0␍␊
    3,"member-09",3,1,0␍␊
    3,"member-10",3,1,0␍␊
    3,"member-11",3,1,0␍␊
    3,"member-12",3,1,0␍␊
    3,"member-13",3,1,0␍␊
    3,"'=HYPERLINK(""https://evil.example"")",3,1,0␍␊
    "#);
    let all = export(world.admin().in_channel("elsewhere"), "export all workspace").await;
    assert_eq!(all.file.unwrap().content, file.content, "there is one channel and one week");
    assert_eq!(
        world.admin().in_channel("elsewhere").says("export").await,
        "Nobody has answered yet. Be the first with /answer."
    );
    world.end().await;
}

#[tokio::test]
async fn others_do_not_get_it() {
    let mut world = World::with_daily().await;
    world.at("2026-03-02 09:00").tick().await;
    let question = plain(&world.place.last());
    world.person("ann").answers(full(&question)).await;
    let reply = export(world.person("ann"), "export").await;
    assert!(reply.file.is_none());
    assert!(plain(&reply).starts_with("Only people who may manage this place can do that."), "{}", plain(&reply));
    world.end().await;
}

#[tokio::test]
async fn a_file_that_would_be_too_long_says_so() {
    let world = World::with_daily().await;
    world.admin().says("export").await;
    let made = "insert into member (workspace_id, external_id, name, created_at)
                select workspace_id, 'crowd-' || n, 'crowd ' || n, now() from workspace, generate_series(1, 100001) n;
                insert into standing (workspace_id, board_id, member_id, period, points, answered)
                select m.workspace_id, b.board_id, m.member_id, 5 << 24, 1, 1
                  from member m join board b on b.workspace_id = m.workspace_id and b.kind = 'channel'
                 where m.external_id like 'crowd-%'";
    world.database.pool.execute(sqlx::raw_sql(made)).await.unwrap();
    let reply = export(world.admin(), "export span:all").await;
    insta::assert_snapshot!(plain(&reply), @"The leaderboard (all time, this channel) as a CSV file: 100000 members. The board is longer; these are the first of it.");
    assert_eq!(reply.file.unwrap().content.lines().count(), 100_001);
    // What stands in no ledger must not stay.
    world.database.pool.execute("delete from standing").await.unwrap();
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_discord_it_is_an_attachment_that_only_the_admin_sees() {
    let bot = Bot::with_daily_by(Way::Gateway).await;
    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].text();
    let ann = bot.discord.user("ann");
    ann.slash(bot.channel, "answer", &[("text", full(&question).into())]).await.message().await;
    let boss = bot.discord.admin("boss");
    let sent = boss.slash(bot.channel, "export", &[("span", "month".into())]).await.edited(1).await;
    assert!(sent.is_ephemeral() && sent.text().contains("as a CSV file: 1 member."), "{}", sent.text());
    let [file] = sent.attachments.as_slice() else { panic!("one file: {}", sent.attachments.len()) };
    assert_eq!(file.filename, "leaderboard-month-2026-03-02.csv");
    assert_eq!(
        String::from_utf8(file.bytes.to_vec()).unwrap(),
        "\u{FEFF}\"Rank\",\"Name\",\"Points\",\"Rounds\",\"Quiz points\"\r\n1,\"ann\",10,1,0\r\n"
    );
    assert!(!ann.sees(bot.channel, "export"));
    bot.end().await;
}
