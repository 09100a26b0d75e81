//! Messages are refused and taken as by the real API.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::super::permissions;
use super::api::{Api, error_at, quiet, read, refused};

#[tokio::test]
async fn strangers_are_turned_away() {
    let (discord, api) = quiet().await;
    let path = format!("/channels/{}/messages", discord.channel("general"));
    let hello = json!({ "content": "hello" });
    let wrong = Api::new(&discord).with_token("Bot MTA.wrong.token");
    assert_eq!(wrong.post(&path, hello.clone()).await.0, 401);
    let nobody = Api::new(&discord).with_agent("");
    assert_eq!(refused(&nobody.post(&path, hello.clone()).await), (403, 40333));
    assert_eq!(refused(&api.post("/channels/1/messages", hello.clone()).await), (404, 10003));
    assert_eq!(api.get("/no/such/route").await.0, 404);
    assert_eq!(discord.violations().len(), 1, "{:?}", discord.violations());
    assert_eq!(discord.invalid_requests(), 2);
    let odd = Api::new(&discord).with_agent("curl/8");
    assert_eq!(odd.post(&path, hello).await.0, 200);
    assert!(discord.violations()[1].contains("user agent"));
    assert_eq!(discord.count("POST /channels/{id}/messages"), 4);
}

#[tokio::test]
async fn lengths_are_counted_in_code_points_without_the_white_space_around() {
    let (discord, api) = quiet().await;
    let path = format!("/channels/{}/messages", discord.channel("general"));
    let face = "🙂".repeat(2000);
    let (status, sent) = api.post(&path, json!({ "content": format!("  {face}\n") })).await;
    assert_eq!((status, sent["content"].as_str()), (200, Some(face.as_str())));
    let long = api.post(&path, json!({ "content": format!("{face}x") })).await;
    assert_eq!(refused(&long), (400, 50035));
    assert_eq!(error_at(&long, "content"), "BASE_TYPE_MAX_LENGTH");
    assert_eq!(long.1["errors"]["content"]["_errors"][0]["message"], "Must be 2000 or fewer in length.");
    assert_eq!(refused(&api.post(&path, json!({ "content": " \n " })).await), (400, 50006));
    assert_eq!(refused(&api.post(&path, json!({})).await), (400, 50006));
    assert_eq!(refused(&api.post(&path, json!([])).await), (400, 50035));
    let not_json = api.request("POST", &path).header("content-type", "application/json").body("{").send().await;
    assert_eq!(refused(&read(not_json.unwrap()).await), (400, 50109));
}

#[tokio::test]
async fn embeds_have_their_limits() {
    let (discord, api) = quiet().await;
    let path = format!("/channels/{}/messages", discord.channel("general"));
    let x = |count: usize| "x".repeat(count);
    let field = |name: usize, value: usize| json!({ "name": x(name), "value": x(value) });
    let cases: Vec<(Value, &str, &str)> = vec![
        (json!({ "title": x(257) }), "title", "BASE_TYPE_MAX_LENGTH"),
        (json!({ "description": x(4097) }), "description", "BASE_TYPE_MAX_LENGTH"),
        (json!({ "footer": { "text": x(2049) } }), "footer.text", "BASE_TYPE_BAD_LENGTH"),
        (json!({ "author": { "name": x(257) } }), "author.name", "BASE_TYPE_BAD_LENGTH"),
        (json!({ "author": { "name": " " } }), "author.name", "BASE_TYPE_REQUIRED"),
        (json!({ "fields": [field(257, 1)] }), "fields.0.name", "BASE_TYPE_BAD_LENGTH"),
        (json!({ "fields": [field(1, 1), field(1, 1025)] }), "fields.1.value", "BASE_TYPE_BAD_LENGTH"),
        (json!({ "fields": [field(1, 0)] }), "fields.0.value", "BASE_TYPE_REQUIRED"),
        (json!({ "fields": vec![field(1, 1); 26] }), "fields", "BASE_TYPE_MAX_LENGTH"),
        (json!({ "title": "a", "color": 0x1_000_000 }), "color", "NUMBER_TYPE_MAX"),
        (json!({ "title": "a", "url": "ftp://example.org" }), "url", "URL_TYPE_INVALID_SCHEME"),
        (json!({ "title": "a", "image": { "url": "example" } }), "image.url", "URL_TYPE_INVALID_URL"),
        (json!({ "title": "a", "timestamp": "yesterday" }), "timestamp", "DATE_TIME_TYPE_PARSE"),
        (json!({}), "description", "BASE_TYPE_REQUIRED"),
        (json!("text"), "", "DICT_TYPE_CONVERT"),
    ];
    for (embed, at, code) in cases {
        let reply = api.post(&path, json!({ "embeds": [embed] })).await;
        assert_eq!(refused(&reply), (400, 50035), "{embed}");
        assert_eq!(error_at(&reply, &format!("embeds.0.{at}")), code, "{embed}");
    }
    let reply = api.post(&path, json!({ "embeds": vec![json!({ "title": "a" }); 11] })).await;
    assert_eq!(error_at(&reply, "embeds"), "BASE_TYPE_MAX_LENGTH");
    // The 6,000 characters are those of all embeds together.
    let halves = |second: usize| json!({ "embeds": [{ "description": x(3000) }, { "description": x(second) }] });
    assert_eq!(api.post(&path, halves(3000)).await.0, 200);
    assert_eq!(error_at(&api.post(&path, halves(3001)).await, "embeds"), "MAX_EMBED_SIZE_EXCEEDED");
    let embed = json!({ "title": " t ", "colour": 1 });
    assert_eq!(api.post(&path, json!({ "embeds": [embed], "tite": "x" })).await.1["embeds"][0]["title"], "t");
    let strangers: Vec<String> = discord.violations().into_iter().filter(|it| it.contains("ignores")).collect();
    assert_eq!(strangers.len(), 2, "{strangers:?}");
}

#[tokio::test]
async fn a_nonce_makes_sending_safe_to_repeat() {
    let (discord, api) = quiet().await;
    let channel = discord.channel("general");
    let path = format!("/channels/{channel}/messages");
    let sure = json!({ "content": "question", "nonce": "round-1", "enforce_nonce": true });
    let (_, first) = api.post(&path, sure.clone()).await;
    let (status, again) = api.post(&path, sure.clone()).await;
    assert_eq!((status, &again["id"], &again["nonce"]), (200, &first["id"], &json!("round-1")));
    // Not enforced, the same nonce is a message of its own; elsewhere it is too.
    api.post(&path, json!({ "content": "question", "nonce": "round-1" })).await;
    let other = discord.channel("other");
    api.post(&format!("/channels/{other}/messages"), sure.clone()).await;
    assert_eq!((discord.messages_in(channel).len(), discord.messages_in(other).len()), (2, 1));
    // Reading the channel does not bring nonces back.
    assert_eq!(api.get(&path).await.1[0]["nonce"], Value::Null);
    // The window passes by the fake's clock.
    discord.advance(TimeDelta::minutes(4));
    let (_, late) = api.post(&path, sure.clone()).await;
    assert_ne!(late["id"], first["id"]);
    // A message deleted since is not made anew.
    let number = json!({ "content": "x", "nonce": 7, "enforce_nonce": true });
    let (_, sent) = api.post(&path, number.clone()).await;
    discord.delete_message(super::super::MessageId(sent["id"].as_str().unwrap().parse().unwrap()));
    assert_eq!(refused(&api.post(&path, number).await), (404, 10008));
    let long = json!({ "content": "x", "nonce": "x".repeat(26) });
    assert_eq!(error_at(&api.post(&path, long).await, "nonce"), "BASE_TYPE_MAX_LENGTH");
}

#[tokio::test]
async fn mentions_ping_only_whom_they_may() {
    let (discord, api) = quiet().await;
    let channel = discord.channel("general");
    let path = format!("/channels/{channel}/messages");
    let (ann, role) = (discord.user("ann"), discord.role("learners"));
    ann.join(discord.home());
    let content = format!("@everyone <@&{role}> <@{}>", ann.id);
    let pings = async |allowed: Value| {
        let mut body = json!({ "content": content });
        if !allowed.is_null() {
            body["allowed_mentions"] = allowed;
        }
        assert_eq!(api.post(&path, body).await.0, 200);
        let pings = discord.messages_in(channel).pop().unwrap().pings;
        (pings.everyone, pings.roles.len(), pings.users.len())
    };
    assert_eq!(pings(Value::Null).await, (false, 0, 1), "neither may the bot ping everyone nor the role");
    discord.mentionable(discord.home(), role, true);
    assert_eq!(pings(Value::Null).await, (false, 1, 1));
    assert_eq!(pings(json!({ "parse": [] })).await, (false, 0, 0));
    assert_eq!(pings(json!({ "roles": [role.to_string()] })).await, (false, 1, 0));
    discord.allow_bot(channel, permissions::MENTION_EVERYONE);
    assert_eq!(pings(json!({ "parse": ["everyone"], "users": [] })).await, (true, 0, 0));
    let both = json!({ "content": "x", "allowed_mentions": { "parse": ["users"], "users": ["1"] } });
    let both = api.post(&path, both).await;
    assert_eq!(error_at(&both, "allowed_mentions"), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE");
    let odd = api.post(&path, json!({ "content": "x", "allowed_mentions": { "parse": ["all"] } })).await;
    assert_eq!(error_at(&odd, "allowed_mentions.parse.0"), "BASE_TYPE_CHOICES");
}

#[tokio::test]
async fn messages_are_read_edited_and_deleted() {
    let (discord, api) = quiet().await;
    let channel = discord.channel("general");
    let path = format!("/channels/{channel}/messages");
    let mut ids = Vec::new();
    for number in 0..6 {
        let (_, sent) = api.post(&path, json!({ "content": format!("message {number}") })).await;
        ids.push(sent["id"].as_str().unwrap().to_owned());
    }
    let read = async |query: &str| {
        let (status, list) = api.get(&format!("{path}?{query}")).await;
        assert_eq!(status, 200, "{list}");
        let contents = list.as_array().unwrap().iter();
        contents.map(|message| message["content"].as_str().unwrap()[8..].to_owned()).collect::<String>()
    };
    assert_eq!(read("limit=2").await, "54");
    assert_eq!(read(&format!("before={}&limit=3", ids[3])).await, "210");
    assert_eq!(read(&format!("after={}&limit=2", ids[1])).await, "32");
    assert_eq!(read(&format!("around={}&limit=3", ids[2])).await, "321");
    assert_eq!(error_at(&api.get(&format!("{path}?limit=101")).await, "limit"), "NUMBER_TYPE_MAX");

    let edit = format!("{path}/{}", ids[0]);
    let (_, edited) = api.patch(&edit, json!({ "content": "changed" })).await;
    assert_eq!(edited["content"], "changed");
    assert!(edited["edited_timestamp"].is_string());
    assert_eq!(refused(&api.patch(&edit, json!({ "content": null })).await), (400, 50006));
    let theirs = discord.user("ann").says(channel, "mine");
    assert_eq!(refused(&api.patch(&format!("{path}/{theirs}"), json!({ "content": "x" })).await), (403, 50005));
    assert_eq!(refused(&api.delete(&format!("{path}/{theirs}")).await), (403, 50013));
    assert_eq!(api.delete(&edit).await.0, 204);
    assert_eq!(refused(&api.get(&edit).await), (404, 10008));
    assert_eq!(refused(&api.delete(&edit).await), (404, 10008));
    let everything = discord.everything_sent_to(channel);
    assert!(everything.contains("message 0") && everything.contains("changed"), "deleted is not unseen");

    discord.deny_bot(channel, permissions::READ_MESSAGE_HISTORY);
    assert_eq!(api.get(&path).await.1, json!([]));
    discord.deny_bot(channel, permissions::VIEW_CHANNEL);
    assert_eq!(refused(&api.get(&path).await), (403, 50001));
}

#[tokio::test]
async fn files_come_with_their_descriptions() {
    let (discord, api) = quiet().await;
    let channel = discord.channel("general");
    let path = format!("/channels/{channel}/messages");
    let form = |size: usize, about: Value| {
        let file = reqwest::multipart::Part::bytes(vec![b'\n'; size]).file_name("chart.png");
        let file = file.mime_str("image/png").unwrap();
        reqwest::multipart::Form::new().text("payload_json", about.to_string()).part("files[0]", file)
    };
    let about = json!({
        "content": "the chart", "attachments": [{ "id": 0, "description": "Ann leads with 12 points." }],
        "embeds": [{ "image": { "url": "attachment://chart.png" } }],
    });
    let sent = api.request("POST", &path).multipart(form(1000, about)).send().await.unwrap();
    let (status, message) = read(sent).await;
    assert_eq!(status, 200, "{message}");
    assert_eq!(message["attachments"][0]["size"], 1000);
    let seen = discord.messages_in(channel).remove(0);
    assert_eq!(seen.attachments[0].description.as_deref(), Some("Ann leads with 12 points."));
    assert!(seen.text().contains("Ann leads") && discord.everything_sent_to(channel).contains("Ann leads"));
    let file = reqwest::get(message["attachments"][0]["url"].as_str().unwrap()).await.unwrap();
    assert_eq!(file.bytes().await.unwrap().len(), 1000);
    let big = api.request("POST", &path).multipart(form(10 * 1024 * 1024 + 1, json!({}))).send().await.unwrap();
    assert_eq!(refused(&read(big).await), (413, 40005));
    let alone = json!({ "attachments": [{ "id": 5, "description": "x".repeat(1025) }] });
    let alone = api.request("POST", &path).multipart(form(10, alone)).send().await.unwrap();
    assert_eq!(error_at(&read(alone).await, "attachments.0.description"), "BASE_TYPE_MAX_LENGTH");
    discord.deny_bot(channel, permissions::ATTACH_FILES);
    let denied = api.request("POST", &path).multipart(form(10, json!({}))).send().await.unwrap();
    assert_eq!(refused(&read(denied).await), (403, 50013));
}
