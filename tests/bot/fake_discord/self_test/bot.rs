//! A real client lives with the fake: it connects, answers, resumes.

use std::time::Duration;

use serenity::all::{
    ChannelId, CreateActionRow, CreateAllowedMentions, CreateAttachment, CreateButton, CreateEmbed, CreateEmbedFooter,
    CreateMessage, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption, CreateThread, EditMessage,
    GatewayIntents, GetMessages, HttpBuilder, Nonce,
};

use super::super::{FakeDiscord, permissions};
use super::client;

#[tokio::test]
async fn a_bot_answers_commands_buttons_and_forms() {
    let discord = FakeDiscord::start().await;
    let channel = discord.channel("interviews");
    let _bot = client::start(&discord, GatewayIntents::GUILDS).await;
    let ann = discord.user("ann");

    let pong = ann.slash(channel, "ping", &[]).await;
    assert_eq!(pong.acknowledged_within(Duration::from_mins(1)).await.kind, 4);
    assert_eq!(pong.message().await.content, "pong");
    assert!(pong.message().await.is_ephemeral());

    let slow = ann.slash(channel, "slow", &[]).await;
    assert_eq!(slow.acknowledged().await.kind, 5);
    let thought = slow.message().await;
    assert_eq!((thought.content.as_str(), thought.is_ephemeral()), ("thought about it", true));
    assert_eq!(slow.follow_ups(1).await[0].content, "and more");

    let form = ann.slash(channel, "form", &[]).await.modal().await;
    assert_eq!((form.title.as_str(), form.inputs[0].label.as_str()), ("Today's question", "Your answer"));
    let sent = ann.submits_modal(&form, &[("text", "Mutual TLS")]).await;
    assert_eq!(sent.message().await.content, "You said: Mutual TLS");

    let quiz = ann.slash(channel, "quiz", &[]).await.message().await;
    assert_eq!(quiz.buttons().len(), 3);
    assert!(!quiz.is_ephemeral());
    let wrong = ann.press(&quiz, "Wrong").await;
    assert_eq!(wrong.message().await.content, "Wrong it is.");
    let form = ann.press(&quiz, "form").await.modal().await;
    let updated = ann.submits_modal(&form, &[("Your answer", "yes")]).await;
    assert_eq!(updated.message().await.content, "You said: yes");
    let right = ann.press(&quiz, "Right").await;
    assert_eq!(right.acknowledged().await.kind, 7);
    assert!(right.message().await.buttons().is_empty());

    let zones = ann.autocomplete(channel, "daily add", &[("zone", "Ber".into())], "zone").await;
    assert_eq!(zones.choices().await, [("Berlin".to_owned(), "Europe/Berlin".into())]);
    let role = discord.role("learners");
    let added = ann.slash(channel, "daily add", &[("time", "09:00".into()), ("ping", role.into())]).await;
    assert!(added.message().await.content.contains("learners"));

    let dm = discord.user("ben").slash(discord.user("ben").dm(), "ping", &[]).await;
    assert_eq!(dm.message().await.content, "pong");
    assert_eq!(discord.latencies().len(), 12);
    discord.assert_clean();
}

#[tokio::test]
async fn a_bot_resumes_and_gets_what_it_missed() {
    let discord = FakeDiscord::start().await;
    let channel = discord.channel("interviews");
    let _bot = client::start(&discord, GatewayIntents::GUILDS).await;
    let ann = discord.user("ann");

    discord.gateway().reconnect();
    discord.until("a resume", |it| (it.gateway().seen().1 == 1).then_some(())).await;
    assert_eq!(ann.slash(channel, "ping", &[]).await.message().await.content, "pong");

    // The line is cut, and one connection refused; what is sent meanwhile is replayed.
    discord.gateway().refuse_next(1);
    discord.gateway().abort();
    discord.until("the line to be cut", |it| (it.gateway().connected() == 0).then_some(())).await;
    let missed = ann.slash(channel, "ping", &[]).await;
    assert_eq!(missed.message().await.content, "pong");
    let (identified, resumed, _) = discord.gateway().seen();
    assert_eq!((identified, resumed), (1, 2));
    discord.assert_clean();
}

#[tokio::test]
async fn an_event_sent_twice_is_answered_twice_by_a_bot_that_does_not_look() {
    let discord = FakeDiscord::start().await;
    let channel = discord.channel("interviews");
    let _bot = client::start(&discord, GatewayIntents::GUILDS).await;
    discord.gateway().duplicate_next();
    let answer = discord.user("ann").slash(channel, "ping", &[]).await;
    answer.message().await;
    discord.until("the second answer", |it| (it.refused_with(40060) == 1).then_some(())).await;
    assert_eq!(answer.refused()[0].code, 40060);
}

#[tokio::test]
async fn commands_are_offered_only_to_those_who_may() {
    let discord = FakeDiscord::start().await;
    let channel = discord.channel("interviews");
    let _bot = client::start(&discord, GatewayIntents::GUILDS).await;
    let ann = discord.user("ann");
    assert!(ann.sees(channel, "ping") && !ann.sees(channel, "pong"));
    let boss = discord.admin("boss");
    assert!(boss.sees(channel, "daily"));
    let everyone = super::super::RoleId(discord.home().0);
    let mut world = discord.world();
    world.guilds.get_mut(&discord.home()).unwrap().roles.get_mut(&everyone).unwrap().permissions &=
        !permissions::USE_APPLICATION_COMMANDS;
    drop(world);
    assert!(!ann.sees(channel, "ping") && boss.sees(channel, "ping"));
}

/// Every object the library can read is read by it, and what its builders write is taken without complaint.
#[tokio::test]
async fn the_library_and_the_fake_understand_each_other() {
    let discord = FakeDiscord::start().await;
    let channel_id = discord.channel("interviews");
    let (guild, role, ann) = (discord.home(), discord.role("learners"), discord.user("ann"));
    ann.join(guild);
    let http = HttpBuilder::new(discord.token()).proxy(discord.url()).ratelimiter_disabled(true).build();
    let channel = ChannelId::new(channel_id.0);
    let buttons = CreateActionRow::Buttons(vec![CreateButton::new("answer").label("Answer").emoji('✏')]);
    let kinds = CreateSelectMenuKind::String { options: vec![CreateSelectMenuOption::new("Easy", "easy")] };
    let menu = CreateActionRow::SelectMenu(CreateSelectMenu::new("level", kinds).placeholder("Level"));
    let embed =
        CreateEmbed::new().title("Question").field("Level", "easy", true).footer(CreateEmbedFooter::new("Hone"));
    let chart = CreateAttachment::bytes(b"\x89PNG\r\n\x1a\n and so on", "chart.png").description("A chart.");
    let post = CreateMessage::new()
        .content(format!("<@&{role}>"))
        .embed(embed.clone())
        .components(vec![buttons.clone(), menu])
        .allowed_mentions(CreateAllowedMentions::new().roles([role.0]))
        .add_file(chart)
        .nonce(Nonce::String("round-1".to_owned()))
        .enforce_nonce(true);
    let message = channel.send_message(&http, post.clone()).await.unwrap();
    assert_eq!(channel.send_message(&http, post).await.unwrap().id, message.id);
    assert_eq!(message.attachments[0].description.as_deref(), Some("A chart."));
    let edit = EditMessage::new().embed(embed).components(vec![]);
    channel.edit_message(&http, message.id, edit).await.unwrap();
    channel.message(&http, message.id).await.unwrap();
    channel.pin(&http, message.id).await.unwrap();
    assert_eq!(channel.pins(&http).await.unwrap().len(), 1);
    let thread = channel.create_thread_from_message(&http, message.id, CreateThread::new("Talk")).await.unwrap();
    thread.id.say(&http, "inside").await.unwrap();
    assert_eq!(channel.messages(&http, GetMessages::new().limit(10)).await.unwrap().len(), 2);
    channel.to_channel(&http).await.unwrap();
    let user = serenity::all::UserId::new(ann.id.0);
    user.create_dm_channel(&http).await.unwrap().id.say(&http, "hello").await.unwrap();
    assert_eq!(discord.messages_in(ann.dm())[0].content, "hello");
    let guild = serenity::all::GuildId::new(guild.0);
    guild.to_partial_guild(&http).await.unwrap();
    guild.member(&http, user).await.unwrap();
    assert_eq!(guild.roles(&http).await.unwrap().len(), 3);
    http.get_current_user().await.unwrap();
    http.get_current_application_info().await.unwrap();
    http.get_bot_gateway().await.unwrap();
    http.get_guilds(None, None).await.unwrap();
    channel.delete_message(&http, message.id).await.unwrap();
    let seen = discord.requests();
    assert!(seen.iter().all(|request| request.status.unwrap() < 300), "{seen:#?}");
    discord.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_people_at_once() {
    let discord = FakeDiscord::start().await;
    let channel = discord.channel("interviews");
    let _bot = client::start(&discord, GatewayIntents::GUILDS).await;
    let people: Vec<_> = (0..100).map(|number| discord.user(&format!("person {number}"))).collect();
    let answers = futures::future::join_all(people.iter().map(|person| person.slash(channel, "ping", &[]))).await;
    let seen = futures::future::join_all(answers.iter().map(super::super::Answer::message)).await;
    assert!(seen.iter().zip(&people).all(|(message, person)| message.only_for == Some(person.id)));
    assert_eq!(discord.latencies().len(), 100);
    discord.assert_clean();
}
