//! The end of a season on Discord: the winners' role, and what is told when it cannot be given.

use crate::day::full;
use crate::fake_discord::{RoleId, SeenMessage, permissions};
use crate::through_discord::{Bot, Way};

/// A season of one day that ann and ben win; what was said when it was set up.
async fn one_day(way: Way, role: impl Fn(&Bot) -> RoleId) -> (Bot, RoleId, String) {
    let bot = Bot::with_daily_by(way).await;
    let role = role(&bot);
    let given = [("name", "Spring".into()), ("to", "2026-03-02".into()), ("reward", role.into())];
    let said = bot.discord.admin("boss").slash(bot.channel, "season start", &given).await.message().await;
    assert!(said.is_ephemeral(), "{}", said.text());
    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].text();
    for name in ["ann", "ben"] {
        let answered = bot.discord.user(name).slash(bot.channel, "answer", &[("text", full(&question).into())]).await;
        answered.message().await;
    }
    bot.at("2026-03-02 18:00").await;
    (bot, role, said.text())
}

fn may_give_roles(bot: &Bot) {
    let home = bot.discord.home();
    bot.discord.bot_role(home, permissions::BOT | permissions::MANAGE_ROLES);
}

fn announcements(bot: &Bot) -> Vec<SeenMessage> {
    bot.posts().into_iter().filter(|post| post.text().contains("Season “Spring” is over")).collect()
}

async fn winners_get_the_role(way: Way) {
    let (bot, role, said) = one_day(way, |bot| {
        may_give_roles(bot);
        bot.discord.role("champion")
    })
    .await;
    assert!(said.contains("For that, my own role must stand above"), "{said}");
    bot.at("2026-03-03 09:00").await;
    bot.at("2026-03-03 09:01").await;
    let [post] = &announcements(&bot)[..] else { panic!("one is posted") };
    assert!(post.text().contains("ann and ben** share the first place with 10 points"), "{}", post.text());
    let shown = bot.discord.user("cid").press(post, "Final standings").await.message().await;
    assert!(
        shown.is_ephemeral() && shown.text().contains("Over; final standings as of 3 Mar 2026"),
        "{}",
        shown.text()
    );
    for name in ["ann", "ben"] {
        assert!(bot.discord.user(name).roles(bot.discord.home()).contains(&role), "{name}");
    }
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn winners_get_the_role_by_the_gateway() {
    winners_get_the_role(Way::Gateway).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn winners_get_the_role_by_http() {
    winners_get_the_role(Way::Http).await;
}

/// What the admin got in private.
fn told(bot: &Bot) -> Vec<String> {
    let direct = bot.discord.user("boss").dm();
    bot.discord.messages_in(direct).iter().map(SeenMessage::text).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_that_may_not_be_given_is_told_and_given_once_it_may() {
    let (bot, role, said) = one_day(Way::Gateway, |bot| bot.discord.role("champion")).await;
    assert!(said.contains("I may not give roles yet. Give me Manage Roles"), "{said}");
    bot.at("2026-03-03 09:00").await;
    assert_eq!(announcements(&bot).len(), 1, "it blocks nothing");
    let [word] = &told(&bot)[..] else { panic!("{:?}", told(&bot)) };
    assert!(word.contains("Season “Spring” needs your help"), "{word}");
    assert!(word.contains("The role for ann: I may not give this role. Give me Manage Roles"), "{word}");
    may_give_roles(&bot);
    bot.discord.bot_role_at(bot.discord.home(), 1);
    bot.at("2026-03-03 09:10").await;
    assert!(!bot.discord.user("ann").roles(bot.discord.home()).contains(&role), "it is not below the bot's own");
    bot.discord.bot_role_at(bot.discord.home(), 2);
    bot.at("2026-03-03 09:40").await;
    assert!(bot.discord.user("ann").roles(bot.discord.home()).contains(&role));
    assert_eq!((announcements(&bot).len(), told(&bot).len()), (1, 1));
    bot.discord.forgive();
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_that_is_gone_is_told_once_and_not_tried_again() {
    let (bot, role, _) = one_day(Way::Gateway, |bot| {
        may_give_roles(bot);
        bot.discord.role("champion")
    })
    .await;
    bot.discord.delete_role(bot.discord.home(), role);
    for at in ["2026-03-03 09:00", "2026-03-03 10:00", "2026-03-03 20:00"] {
        bot.at(at).await;
    }
    assert_eq!(announcements(&bot).len(), 1);
    let [word] = &told(&bot)[..] else { panic!("{:?}", told(&bot)) };
    assert!(word.contains("The role for ben: the role is gone; give another one by hand"), "{word}");
    assert!(word.contains("I gave up on it."), "{word}");
    bot.discord.forgive();
    bot.end().await;
}
