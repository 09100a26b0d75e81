//! The same day through serenity and a Discord that refuses what the real one refuses.

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use hone::app::App;
use hone::bank;
use hone::front_ends::discord::{Discord, PublicKey, endpoint};
use hone::quiz::schedule::instant;
use hone::scheduler::{Clock, Scheduler};
use hone::store::Store;
use tokio::task::JoinHandle;

use crate::day::{full, partial};
use crate::fake_discord::{ChannelId, FakeDiscord, Fault, SeenMessage};
use crate::postgres::Database;
use crate::world::{PACKS, ZONE};

/// A bot in this process, its clock and the fake's held by the test.
pub(crate) struct Bot {
    pub discord: FakeDiscord,
    pub channel: ChannelId,
    pub app: Arc<App>,
    scheduler: Scheduler,
    clock: Arc<Mutex<DateTime<Utc>>>,
    serving: JoinHandle<anyhow::Result<()>>,
    pub database: Database,
    /// Where it takes posted interactions, if it does.
    pub endpoint: Option<String>,
}

/// How interactions reach the bot.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Gateway,
    Http,
}

impl Bot {
    pub(crate) async fn start() -> Self {
        Self::start_by(Way::Gateway).await
    }

    pub(crate) async fn start_by(way: Way) -> Self {
        let discord = FakeDiscord::start().await;
        let channel = discord.channel("interviews");
        let database = Database::new().await;
        let store = Store::over(database.pool.clone());
        let now: DateTime<Utc> = "2026-03-02T07:00:00Z".parse().unwrap();
        discord.set_time(now);
        for pack in bank::load_folder(std::path::Path::new(PACKS)).unwrap() {
            store.import(&pack, now).await.unwrap();
        }
        let app = Arc::new(App::new(store));
        let clock = Arc::new(Mutex::new(now));
        let reading: Clock = {
            let clock = clock.clone();
            Arc::new(move || *clock.lock().unwrap())
        };
        let bot = Discord::sign_in(app.clone(), reading, &discord.token(), Some(discord.url())).await.unwrap();
        let scheduler = Scheduler::new(app.clone(), vec![bot.clone()]);
        let (endpoint, serving) = match way {
            Way::Gateway => {
                let token = discord.token();
                let serving = tokio::spawn(async move { bot.run(&token, None, std::future::pending()).await });
                discord.ready().await;
                (None, serving)
            }
            Way::Http => {
                let key: PublicKey = discord.public_key().parse().unwrap();
                bot.check_key(&key).unwrap();
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                let address = format!("http://{}{}", listener.local_addr().unwrap(), endpoint::PATH);
                let routes = endpoint::routes(Arc::new(OnceLock::from(bot)), key);
                let serving = tokio::spawn(async move { Ok(axum::serve(listener, routes).await?) });
                discord.deliver_over_http(&address).await;
                (Some(address), serving)
            }
        };
        Self { discord, channel, app, scheduler, clock, serving, database, endpoint }
    }

    /// With a daily question at 09:00 in Paris, closing at 18:00.
    pub(crate) async fn with_daily() -> Self {
        Self::with_daily_by(Way::Gateway).await
    }

    pub(crate) async fn with_daily_by(way: Way) -> Self {
        let bot = Self::start_by(way).await;
        let answer = bot
            .discord
            .admin("boss")
            .slash(
                bot.channel,
                "daily add",
                &[
                    ("time", "09:00".into()),
                    ("zone", "Europe/Paris".into()),
                    ("closes", "18:00".into()),
                    ("packs", "demo".into()),
                ],
            )
            .await;
        let said = answer.message().await;
        assert!(said.is_ephemeral() && said.text().contains("The daily question is set up"), "{}", said.text());
        bot
    }

    pub(crate) async fn at(&self, wall: &str) -> &Self {
        let now = instant(ZONE, NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap());
        *self.clock.lock().unwrap() = now;
        self.discord.set_time(now);
        self.scheduler.tick(now).await.unwrap();
        self
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        *self.clock.lock().unwrap()
    }

    pub(crate) fn posts(&self) -> Vec<SeenMessage> {
        self.discord.messages_in(self.channel)
    }

    pub(crate) async fn end(self) {
        self.discord.assert_clean();
        self.serving.abort();
        let Self { app, scheduler, database, .. } = self;
        assert!(app.store.ledger_differences(1).await.unwrap().is_empty());
        drop((app, scheduler));
        database.drop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_on_discord() {
    play_a_day(Way::Gateway).await;
}

/// From the question to the reveal, by every button and most commands.
pub(crate) async fn play_a_day(way: Way) {
    let bot = Bot::with_daily_by(way).await;
    bot.at("2026-03-02 09:00").await;
    let posts = bot.posts();
    assert_eq!(posts.len(), 1);
    let question = posts[0].text();
    assert!(question.contains("Question for Monday 2 March"), "{question}");

    // By the button and the form.
    let ann = bot.discord.user("ann");
    let opened = ann.press(&posts[0], "Answer").await;
    let modal = opened.modal().await;
    let answered = ann.submits_modal(&modal, &[("text", partial(&question))]).await;
    let feedback = answered.message().await;
    assert!(feedback.is_ephemeral());
    assert!(feedback.text().contains("You made 1 of 3 key points"), "{}", feedback.text());

    let hint = ann.press(&posts[0], "Hint (−1 point)").await.message().await;
    assert!(hint.is_ephemeral() && hint.text().contains("Hint 1 of 3"), "{}", hint.text());

    // By the command, with and without text.
    let answered = ann.slash(bot.channel, "answer", &[("text", full(&question).into())]).await.message().await;
    assert!(answered.is_ephemeral() && answered.text().contains("Points: 8"), "{}", answered.text());
    let ben = bot.discord.user("ben");
    let modal = ben.slash(bot.channel, "answer", &[]).await.modal().await;
    let answered = ben.submits_modal(&modal, &[("text", full(&question))]).await.message().await;
    assert!(answered.text().contains("Points: 10"), "{}", answered.text());

    let board = ann.slash(bot.channel, "leaderboard", &[]).await.message().await;
    assert!(board.is_ephemeral() && board.text().contains("(you)"), "{}", board.text());
    assert_eq!(
        board.choices("Time"),
        [("Today", false), ("This week", true), ("This month", false), ("All time", false)]
    );
    let month = ann.select(&board, "Time", &["This month"]).await.message().await;
    assert!(month.text().contains("Leaderboard: this month"), "{}", month.text());
    assert_eq!(month.id, board.id, "the same message shows another board");
    let everywhere = ann.select(&month, "Board", &["Everywhere here"]).await.message().await;
    assert!(everywhere.text().contains("Leaderboard: this month, everywhere"), "{}", everywhere.text());
    for command in ["me", "today", "hint", "help"] {
        let said = ann.slash(bot.channel, command, &[]).await.message().await;
        assert!(said.is_ephemeral(), "{command}");
    }

    let alone = ann.slash(ann.dm(), "me", &[]).await.message().await;
    let standing = format!("Daily question 1 in <#{}>\n- This week: **8 points, rank 2 of 2**", bot.channel);
    assert!(alone.text().contains(&standing), "{}", alone.text());
    assert!(alone.text().contains("Streak: **1 round**"), "{}", alone.text());
    let eve = bot.discord.user("eve");
    let alone = eve.slash(eve.dm(), "me", &[]).await.message().await;
    assert!(alone.text().contains("you have not answered one yet"), "{}", alone.text());

    // Nothing of it is seen by the channel before the reveal.
    let seen = bot.discord.everything_sent_to(bot.channel);
    for secret in ["rotate", "throttle", "withdraw", "Revoke the key", "Limit how many", "Remove the rights"] {
        assert!(!seen.contains(secret), "{secret}: {seen}");
    }

    bot.at("2026-03-02 18:00").await;
    let posts = bot.posts();
    assert_eq!(posts.len(), 2);
    assert!(posts[0].buttons().is_empty(), "the question's buttons are gone");
    assert!(posts[1].text().contains("2 people answered, 2 with full marks"), "{}", posts[1].text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn setting_up_completes_zones_and_packs_and_is_for_admins() {
    let bot = Bot::start().await;
    let boss = bot.discord.admin("boss");
    let zones = boss.autocomplete(bot.channel, "daily add", &[("zone", "berl".into())], "zone").await.choices().await;
    assert_eq!(zones[0].0, "Europe/Berlin");
    let packs = boss.autocomplete(bot.channel, "daily add", &[("packs", "de".into())], "packs").await.choices().await;
    assert_eq!(packs[0].0, "demo");
    let roles = boss.autocomplete(bot.channel, "mock start", &[("role", "de".into())], "role").await.choices().await;
    assert_eq!(roles[0].0, "demo");
    let ann = bot.discord.user("ann");
    assert!(!ann.sees(bot.channel, "daily"), "Discord hides it from people who may not manage the server");
    let said = boss
        .slash(bot.channel, "daily add", &[("time", "25:00".into()), ("zone", "Europe/Paris".into())])
        .await
        .message()
        .await;
    assert!(said.text().contains("“25:00” is not a time of day."), "{}", said.text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_is_pinged_and_nobody_else() {
    let bot = Bot::start().await;
    let role = bot.discord.role("learners");
    bot.discord.mentionable(bot.discord.home(), role, true);
    let boss = bot.discord.admin("boss");
    boss.slash(
        bot.channel,
        "daily add",
        &[("time", "09:00".into()), ("zone", "Europe/Paris".into()), ("packs", "demo".into()), ("ping", role.into())],
    )
    .await
    .message()
    .await;
    bot.at("2026-03-02 09:00").await;
    let post = &bot.posts()[0];
    assert!(post.text().contains(&format!("<@&{role}>")), "{}", post.text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_interaction_delivered_twice_is_answered_once() {
    let bot = Bot::with_daily().await;
    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].text();
    bot.discord.gateway().duplicate_next();
    let ann = bot.discord.user("ann");
    let said = ann.slash(bot.channel, "answer", &[("text", partial(&question).into())]).await.message().await;
    assert!(said.text().contains("Points: 3"), "{}", said.text());
    let today = ann.slash(bot.channel, "today", &[]).await.message().await;
    assert!(today.text().contains("2 tries are left"), "{}", today.text());
    assert_eq!(bot.discord.refused_with(40060), 0);
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn passing_faults_of_discord_lose_and_double_nothing() {
    let bot = Bot::with_daily().await;
    let send = "POST /channels/{id}/messages";
    let callback = "POST /interactions/{id}/{token}/callback";
    bot.discord.fail(Fault::status(502).on(send).after_effect());
    bot.discord.fail(Fault::drop_connection().on(send).after_effect());
    bot.at("2026-03-02 09:00").await;
    assert_eq!(bot.posts().len(), 1, "the enforced nonce makes the repeat harmless");

    let question = bot.posts()[0].text();
    let ann = bot.discord.user("ann");
    for fault in [
        Fault::status(500).on(callback),
        Fault::status(500).on(callback).after_effect(),
        Fault::drop_connection().on(callback).after_effect(),
        Fault::too_many_requests(Duration::from_millis(200)).on(callback),
    ] {
        bot.discord.fail(fault);
        let said = ann.slash(bot.channel, "today", &[]).await.message().await;
        assert!(said.text().contains("Question for Monday"), "{}", said.text());
    }
    bot.discord.fail(Fault::status(500).on(callback).after_effect());
    let said = ann.slash(bot.channel, "answer", &[("text", full(&question).into())]).await.message().await;
    assert!(said.text().contains("Points: 10"), "{}", said.text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_database_is_answered_for_in_time() {
    let bot = Bot::with_daily().await;
    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].text();
    // Somebody holds the tables for a while.
    let mut lock = bot.database.pool.begin().await.unwrap();
    sqlx::raw_sql("lock table workspace, member, attempt in access exclusive mode").execute(&mut *lock).await.unwrap();
    let ann = bot.discord.user("ann");
    let form = ann.press(&bot.posts()[0], "Answer").await;
    form.acknowledged_within(Duration::from_secs(2)).await;
    let modal = form.modal().await;
    let answered = ann.submits_modal(&modal, &[("text", full(&question))]).await;
    answered.acknowledged_within(Duration::from_secs(2)).await;
    lock.rollback().await.unwrap();
    let said = answered.message().await;
    assert!(said.is_ephemeral() && said.text().contains("Points: 10"), "{}", said.text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_permission_that_is_missing_is_named() {
    let bot = Bot::with_daily().await;
    bot.discord.deny_bot(bot.channel, crate::fake_discord::permissions::SEND_MESSAGES);
    bot.at("2026-03-02 09:00").await;
    let said = bot.discord.admin("boss").slash(bot.channel, "daily preview", &[]).await.message().await;
    assert!(said.text().contains("I may not post in this channel"), "{}", said.text());
    bot.discord.allow_bot(bot.channel, crate::fake_discord::permissions::SEND_MESSAGES);
    bot.at("2026-03-02 09:05").await;
    assert_eq!(bot.posts().len(), 1);
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thread_and_a_pin_belong_to_the_open_question() {
    let bot = Bot::with_daily().await;
    let boss = bot.discord.admin("boss");
    boss.slash(bot.channel, "daily edit", &[("thread", "yes".into()), ("pin", "yes".into())]).await.message().await;
    bot.at("2026-03-02 09:00").await;
    let question = &bot.posts()[0];
    assert!(question.pinned && question.thread.is_some());
    // Once more from the start, as after a crash: nothing comes twice.
    sqlx::raw_sql("update delivery set state = 'due', uncertain = true, due_at = now() - interval '1 year'")
        .execute(&bot.database.pool)
        .await
        .unwrap();
    bot.at("2026-03-02 09:01").await;
    assert_eq!(bot.posts().len(), 1);
    assert!(bot.posts()[0].pinned);
    assert_eq!(bot.discord.refused_with(160_004), 1, "the thread is there already, which is as good");
    bot.discord.forgive();
    bot.at("2026-03-02 18:00").await;
    assert!(!bot.posts()[0].pinned);
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_step_names_the_permission_it_lacks() {
    use crate::fake_discord::permissions::{CREATE_PUBLIC_THREADS, PIN_MESSAGES};
    for (option, permission, expected) in [
        ("thread", CREATE_PUBLIC_THREADS, "I may not open threads in this channel. Give me Create Public Threads here"),
        ("pin", PIN_MESSAGES, "I may not pin in this channel. Give me Pin Messages here"),
    ] {
        let bot = Bot::with_daily().await;
        let boss = bot.discord.admin("boss");
        boss.slash(bot.channel, "daily edit", &[(option, "yes".into())]).await.message().await;
        bot.discord.deny_bot(bot.channel, permission);
        bot.at("2026-03-02 09:00").await;
        assert_eq!(bot.posts().len(), 1, "the question itself waits for neither");
        let said = boss.slash(bot.channel, "daily preview", &[]).await.message().await;
        assert!(said.text().contains(expected), "{}", said.text());
        bot.discord.allow_bot(bot.channel, permission);
        bot.at("2026-03-02 09:10").await;
        let post = &bot.posts()[0];
        assert!(post.pinned || post.thread.is_some());
        bot.end().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_set_it_up_gets_word_in_private() {
    let bot = Bot::with_daily().await;
    let boss = bot.discord.admin("boss");
    bot.discord.deny_bot(bot.channel, crate::fake_discord::permissions::EMBED_LINKS);
    let said = boss.slash(bot.channel, "daily preview", &[]).await.message().await;
    assert!(said.text().contains("Give me Embed Links in this channel."), "{}", said.text());
    bot.discord.deny_bot(bot.channel, crate::fake_discord::permissions::SEND_MESSAGES);
    bot.at("2026-03-02 09:00").await;
    bot.at("2026-03-02 09:01").await;
    let told = bot.discord.messages_in(boss.dm());
    assert_eq!(told.len(), 1);
    assert!(told[0].text().contains("I may not post in this channel"), "{}", told[0].text());
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_breaks_is_taken_up_again() {
    let bot = Bot::with_daily().await;
    bot.at("2026-03-02 09:00").await;
    let ann = bot.discord.user("ann");
    bot.discord.gateway().abort();
    let said = ann.slash(bot.channel, "today", &[]).await;
    assert!(said.message().await.text().contains("Question for Monday"));
    bot.discord.gateway().reconnect();
    let said = ann.slash(bot.channel, "me", &[]).await;
    assert!(said.message().await.text().contains("You have not answered yet."));
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_longest_of_everything_fits() {
    let bot = Bot::with_daily().await;
    bot.at("2026-03-02 09:00").await;
    let question = bot.posts()[0].text();
    let long = format!("{} {}", full(&question), "and so on, in other words, ".repeat(150));
    let name = "𝕹𝖆𝖒𝖊 *with* `marks` ".repeat(8).chars().take(32).collect::<String>();
    let ann = bot.discord.user(&name);
    let said = ann
        .slash(bot.channel, "answer", &[("text", long.chars().take(3990).collect::<String>().as_str().into())])
        .await;
    said.message().await;
    ann.slash(bot.channel, "leaderboard", &[]).await.message().await;
    bot.at("2026-03-02 18:00").await;
    bot.end().await;
}

/// What a process leaves behind that died in the send, long ago.
async fn forget_the_outcome(bot: &Bot, step: &str) {
    let died = "update delivery set state = 'due', uncertain = true, due_at = first_try_at, lease = null, message = null where step = $1";
    sqlx::query(sqlx::AssertSqlSafe(died)).bind(step).execute(&bot.database.pool).await.unwrap();
    bot.discord.forget_nonces();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_in_doubt_is_found_among_hundreds_of_messages() {
    let bot = Bot::with_daily().await;
    bot.at("2026-03-02 09:00").await;
    for number in 0..350 {
        bot.discord.user("ann").says(bot.channel, &format!("message {number}"));
    }
    forget_the_outcome(&bot, "question").await;
    bot.at("2026-03-02 12:00").await;
    assert_eq!(bot.posts().len(), 351);
    bot.at("2026-03-02 18:00").await;
    let question = &bot.posts()[0];
    assert!(question.buttons().is_empty(), "it is known again, so closing takes its buttons away");

    // The reveal says something else by now: no next question is planned any more.
    bot.discord.admin("boss").slash(bot.channel, "daily pause", &[]).await.message().await;
    forget_the_outcome(&bot, "reveal").await;
    bot.at("2026-03-02 19:00").await;
    assert_eq!(bot.posts().len(), 352);
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_in_doubt_that_did_not_arrive_is_posted() {
    let bot = Bot::with_daily().await;
    bot.at("2026-03-02 09:00").await;
    bot.discord.delete_message(&bot.posts()[0]);
    forget_the_outcome(&bot, "question").await;
    bot.at("2026-03-02 12:00").await;
    assert_eq!(bot.posts().len(), 1);
    bot.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_that_may_not_read_back_does_not_post_twice() {
    let history = crate::fake_discord::permissions::READ_MESSAGE_HISTORY;
    let bot = Bot::with_daily().await;
    bot.at("2026-03-02 09:00").await;
    bot.discord.deny_bot(bot.channel, history);
    forget_the_outcome(&bot, "question").await;
    bot.at("2026-03-02 09:10").await;
    assert_eq!(bot.posts().len(), 1);
    let said = bot.discord.admin("boss").slash(bot.channel, "daily preview", &[]).await.message().await;
    assert!(said.text().contains("I may not read back, so I do not post it again"), "{}", said.text());
    bot.discord.allow_bot(bot.channel, history);
    bot.at("2026-03-02 10:30").await;
    assert_eq!(bot.posts().len(), 1);
    bot.at("2026-03-02 18:00").await;
    assert!(bot.posts()[0].buttons().is_empty(), "it was found");
    bot.end().await;
}
