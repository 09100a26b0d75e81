//! The week that ended: looked back on once, in words and as a picture, whatever happens on the way.

use chrono::TimeDelta;
use hone::chat::{PostError, Reply};

use crate::day::{full, partial};
use crate::fake_discord::{Fault, permissions};
use crate::postgres::Database;
use crate::through_discord::Bot;
use crate::world::{Failure, Posted, World, plain};

/// Plays the question of a day, given as `2026-03-02`: who answers in full, who in part.
async fn play(world: &mut World, day: &str, full_marks: &[&str], part: &[&str]) {
    world.at(&format!("{day} 09:00")).tick().await;
    let question = plain(&world.place.last());
    for name in full_marks {
        world.person(name).answers(full(&question)).await;
    }
    for name in part {
        world.person(name).answers(partial(&question)).await;
    }
    world.at(&format!("{day} 18:00")).tick().await;
}

fn is_recap(post: &Posted) -> bool {
    plain(&post.reply).starts_with("# Recap of the week")
}

fn recaps(world: &World) -> Vec<Reply> {
    world.place.posts().iter().filter(|post| is_recap(post)).map(|post| post.reply.clone()).collect()
}

/// Which question came is a matter of the schedule's seed.
fn without_question(recap: &Reply) -> String {
    let lines = plain(recap);
    let lines = lines.lines().map(|line| if line.starts_with("> ") { "> the question" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_week_is_looked_back_on_once_before_the_next_question() {
    let mut world = World::with_daily().await;
    play(&mut world, "2026-03-02", &["ann", "ben"], &["cid"]).await;
    play(&mut world, "2026-03-03", &["ann"], &[]).await;
    play(&mut world, "2026-03-05", &[], &[]).await;
    world.at("2026-03-09 09:00").tick().await;
    let texts = world.place.texts();
    let [.., recap, question] = texts.as_slice() else { panic!("{texts:?}") };
    assert!(question.starts_with("# Question for Monday 9 March"), "{question}");
    assert!(recap.starts_with("# Recap of the week"), "{recap}");
    let first = recaps(&world).remove(0);
    insta::assert_snapshot!(without_question(&first), @"
    # Recap of the week
    Monday 2 March to Sunday 8 March
    3 questions were asked, and 3 people took part with 4 answers.
    # Standings
    1. ann 20 points, 2 rounds
    2. ben 10 points, 1 round
    3. cid 3 points, 1 round
    - For the first time on this board: ann, ben, cid.
    - 1 question went unanswered.
    # The hardest question: on average 78 % of its key points were made
    > the question
    A new week has begun, and everybody starts at zero. See it with /leaderboard.
    ");
    let picture = first.picture.unwrap();
    insta::assert_snapshot!(picture.alt, @"A bar for the points of each: 1. ann: 20, 2. ben: 10, 3. cid: 3.");
    assert!(hone::pictures::png(&picture.chart).unwrap().len() < 100_000);

    // The next week, with somebody new, somebody who climbed and nobody left out.
    play(&mut world, "2026-03-10", &["cid", "dan"], &["ann"]).await;
    world.at("2026-03-16 09:00").tick().await;
    for minutes in [0, 1, 10, 600] {
        world.later(TimeDelta::minutes(minutes)).tick().await;
    }
    assert_eq!(recaps(&world).len(), 2);
    insta::assert_snapshot!(without_question(&recaps(&world)[1]), @"
    # Recap of the week
    Monday 9 March to Sunday 15 March
    2 questions were asked, and 3 people took part with 3 answers.
    # Standings
    1. cid 10 points, 1 round · +2 places
    1. dan 10 points, 1 round · new
    3. ann 3 points, 1 round · −2 places
    - Climbed most: cid, from rank 3 to 1.
    - For the first time on this board: dan.
    - 1 question went unanswered.
    A new week has begun, and everybody starts at zero. See it with /leaderboard.
    ");
    world.end().await;
}

#[tokio::test]
async fn it_comes_on_monday_even_where_no_question_does() {
    let mut world = World::new().await;
    world.admin().says("daily add 09:00 Europe/Paris closes:18:00 packs:demo days:fri").await;
    play(&mut world, "2026-03-06", &["ann"], &[]).await;
    world.at("2026-03-09 08:59").tick().await;
    assert!(recaps(&world).is_empty());
    world.at("2026-03-09 09:00").tick().await;
    assert_eq!(recaps(&world).len(), 1);
    // The hour is that of the wall, also once it was changed.
    play(&mut world, "2026-03-13", &["ann"], &[]).await;
    world.admin().says("daily edit time:07:00").await;
    world.at("2026-03-16 06:59").tick().await;
    assert_eq!(recaps(&world).len(), 1);
    world.at("2026-03-16 07:00").tick().await;
    assert_eq!(recaps(&world).len(), 2);
    world.end().await;
}

#[tokio::test]
async fn nothing_comes_for_a_silent_week_when_it_is_off_or_too_late() {
    let mut world = World::with_daily().await;
    play(&mut world, "2026-03-02", &[], &[]).await;
    world.at("2026-03-09 09:00").tick().await;
    assert!(recaps(&world).is_empty(), "nobody answered");

    play(&mut world, "2026-03-10", &["ann"], &[]).await;
    let said = world.admin().says("daily settings recap:off").await;
    insta::assert_snapshot!(said, @"
    # The settings were changed
    - Only whoever may manage the server can set Hone up. Let a role do it too with admins:ROLE.
    - Problems are told to the one who set the daily question up. Say alerts:here in a channel to have them there.
    - In channels I speak English; to each person, the language their own app is set to.
    - There is no recap of the week. Switch it on with recap:yes.
    - The words of answers are kept. Have them removed after some days with answers:30-days.
    ");
    world.at("2026-03-16 09:00").tick().await;
    assert!(recaps(&world).is_empty(), "it is off");
    let said = world.admin().says("daily settings recap:yes").await;
    assert!(said.contains("On Mondays, channels get a recap of the week."), "{said}");
    world.at("2026-03-16 10:00").tick().await;
    assert!(recaps(&world).is_empty(), "what was switched off does not come later");

    play(&mut world, "2026-03-17", &["ann"], &[]).await;
    world.at("2026-03-23 15:01").tick().await;
    assert!(recaps(&world).is_empty(), "six hours later it is too late");
    play(&mut world, "2026-03-24", &["ann"], &[]).await;
    world.at("2026-03-30 14:59").tick().await;
    assert_eq!(recaps(&world).len(), 1, "before that it is caught up");
    world.end().await;
}

#[tokio::test]
async fn a_lost_reply_or_a_dead_process_makes_no_second_one() {
    let mut world = World::with_daily().await;
    play(&mut world, "2026-03-02", &["ann"], &[]).await;
    world.place.fails(Failure::After(PostError::Unknown("the reply was lost".to_owned())));
    world.at("2026-03-09 09:00").tick().await;
    for _ in 0..5 {
        world.later(TimeDelta::minutes(2)).tick().await;
    }
    assert_eq!(recaps(&world).len(), 1);
    assert!(plain(&world.place.last()).starts_with("# Question for Monday 9 March"), "and the question follows");
    // What does not go out is tried again.
    world.at("2026-03-09 18:00").tick().await;
    play(&mut world, "2026-03-10", &["ann"], &[]).await;
    for _ in 0..2 {
        world.place.fails(Failure::Before(PostError::TryLater("a passing fault".to_owned())));
    }
    world.at("2026-03-16 09:00").tick().await;
    for _ in 0..3 {
        world.later(TimeDelta::minutes(2)).tick().await;
    }
    assert_eq!(recaps(&world).len(), 2);
    world.end().await;
}

#[tokio::test]
async fn several_processes_and_several_questions_in_a_channel_make_one() {
    let mut world = World::over(Database::new().await).await;
    for hour in ["09:00", "09:30"] {
        world.admin().says(&format!("daily add {hour} Europe/Paris closes:18:00 packs:demo")).await;
    }
    world.admin().in_channel("other").says("daily add 09:00 Europe/Paris closes:18:00 packs:demo").await;
    play(&mut world, "2026-03-02", &["ann"], &[]).await;
    let twins: Vec<_> = (0..3).map(|_| world.twin()).collect();
    for minute in ["00", "01", "30", "31"] {
        world.at(&format!("2026-03-09 09:{minute}"));
        let now = world.now();
        let ticks = futures::future::join_all(twins.iter().map(|(scheduler, _)| scheduler.tick(now))).await;
        assert!(ticks.into_iter().all(|ticked| ticked.is_ok()));
    }
    let posts: Vec<_> = twins.iter().flat_map(|(_, place)| place.posts()).collect();
    assert_eq!(posts.iter().filter(|post| is_recap(post)).count(), 1, "only where somebody answered");
    drop(twins);
    world.end().await;
}

#[tokio::test]
async fn an_open_question_is_not_spoken_of() {
    let mut world = World::with_daily().await;
    play(&mut world, "2026-03-02", &["ann"], &[]).await;
    play(&mut world, "2026-03-03", &[], &["ann"]).await;
    // Elsewhere some are asked on Monday, an hour before; which, is a matter of the seeds.
    for minute in ["00", "01", "02"] {
        let add = format!("daily add 08:{minute} Europe/Paris closes:18:00 packs:demo days:mon");
        world.admin().in_channel(&format!("other-{minute}")).says(&add).await;
    }
    world.at("2026-03-09 08:02").tick().await;
    let open: Vec<String> = world.place.texts().into_iter().filter(|text| text.contains("Monday 9 March")).collect();
    world.at("2026-03-09 09:00").tick().await;
    let recap = plain(&recaps(&world)[0]);
    if let Some(quoted) = recap.lines().find_map(|line| line.strip_prefix("> ")) {
        assert!(open.iter().all(|question| !question.contains(quoted)), "{quoted}");
    }
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_discord_it_comes_once_with_its_picture_and_without_where_files_are_forbidden() {
    let bot = Bot::with_daily().await;
    let play = async |day: &str| {
        bot.at(&format!("{day} 09:00")).await;
        let question = bot.posts().last().unwrap().text();
        bot.discord.user("ann").slash(bot.channel, "answer", &[("text", full(&question).into())]).await.message().await;
        bot.at(&format!("{day} 18:00")).await;
    };
    let recaps =
        || -> Vec<_> { bot.posts().into_iter().filter(|post| post.text().contains("Recap of the week")).collect() };
    play("2026-03-02").await;
    let send = "POST /channels/{id}/messages";
    bot.discord.fail(Fault::drop_connection().on(send).after_effect());
    bot.at("2026-03-09 09:00").await;
    assert_eq!(recaps().len(), 1, "the enforced nonce makes the repeat harmless");
    let recap = recaps().remove(0);
    let [picture] = recap.attachments.as_slice() else { panic!("one picture: {}", recap.attachments.len()) };
    assert_eq!((picture.filename.as_str(), picture.content_type.as_str()), ("week.png", "image/png"));
    assert_eq!(picture.description.as_deref(), Some("A bar for the points of each: 1. ann: 10."));
    assert_eq!(recap.embeds[0]["image"]["url"], "attachment://week.png");
    // As after a crash, when no nonce is remembered any more: it is found by reading back.
    sqlx::raw_sql(
        "update delivery set state = 'due', uncertain = true, due_at = now() - interval '1 year' where step = 'recap'",
    )
    .execute(&bot.database.pool)
    .await
    .unwrap();
    bot.at("2026-03-09 12:00").await;
    assert_eq!(recaps().len(), 1);

    play("2026-03-10").await;
    bot.discord.deny_bot(bot.channel, permissions::ATTACH_FILES);
    bot.at("2026-03-16 09:00").await;
    let [_, plain] = <[_; 2]>::try_from(recaps()).unwrap_or_else(|all| panic!("{}", all.len()));
    assert!(plain.attachments.is_empty() && plain.text().contains("10 points"), "{}", plain.text());
    bot.discord.forgive();
    bot.end().await;
}
