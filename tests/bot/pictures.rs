//! Pictures beside the words: what they show, that the words say the same, and how Discord gets them.

use crate::day::{full, partial};
use crate::through_discord::{Bot, Way};
use crate::world::{World, plain};
use hone::commands::{Ask, Command};

#[tokio::test]
async fn me_shows_topics_and_the_weeks_in_words_and_as_a_picture() {
    let mut world = World::with_daily().await;
    for (number, day) in ["2026-03-06", "2026-03-07", "2026-03-09"].into_iter().enumerate() {
        world.at(&format!("{day} 09:00")).tick().await;
        let question = plain(&world.place.last());
        let answer = if number == 0 { partial(&question) } else { full(&question) };
        world.person("ann").answers(answer).await;
        world.at(&format!("{day} 18:00")).tick().await;
    }
    let reply = world.person("ann").asks(Ask::Command(Command::Me)).await;
    let said = plain(&reply);
    let (_, progress) = said.split_once("# Topics").unwrap();
    insta::assert_snapshot!(progress, @"

    - Strongest: demo 78 %
    How much of the key points your best answers made, on average; topics you answered at least 3 questions on.
    # Your points per week
    From the week of Monday 16 February on: 0, 0, 13; this week so far 10.
    ");
    let picture = reply.picture.unwrap();
    insta::assert_snapshot!(picture.alt, @"A bar for each week’s points: 16 Feb: 0, 23 Feb: 0, 2 Mar: 13, 9 Mar: 10.");
    assert_eq!(picture.chart.bars.len(), 4);
    assert!(hone::pictures::png(&picture.chart).unwrap().len() < 100_000);
    // Who has done nothing is shown no empty chart, and two answers are no judgement.
    world.person("ben").answers("I would throttle the calls each customer can make to it.").await;
    let ben = world.person("ben").asks(Ask::Command(Command::Me)).await;
    assert!(ben.picture.is_none(), "{}", plain(&ben));
    assert!(!plain(&ben).contains("Topics"), "{}", plain(&ben));
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_picture_reaches_discord_with_its_alt_text() {
    for way in [Way::Gateway, Way::Http] {
        let bot = Bot::with_daily_by(way).await;
        bot.at("2026-03-02 09:00").await;
        let question = bot.posts()[0].text();
        let ann = bot.discord.user("ann");
        ann.slash(bot.channel, "answer", &[("text", full(&question).into())]).await.message().await;
        let said = ann.slash(bot.channel, "me", &[]).await.edited(1).await;
        assert!(said.is_ephemeral() && said.text().contains("this week so far 10"), "{}", said.text());
        let [picture] = said.attachments.as_slice() else { panic!("one picture: {}", said.attachments.len()) };
        assert_eq!((picture.filename.as_str(), picture.content_type.as_str()), ("points-per-week.png", "image/png"));
        assert!(
            picture.description.as_deref().is_some_and(|alt| alt.ends_with("2 Mar: 10.")),
            "{:?}",
            picture.description
        );
        assert_eq!(said.embeds[0]["image"]["url"], "attachment://points-per-week.png");
        bot.end().await;
    }
}
