//! One answer in three seconds, more for fifteen minutes, and only of the right kind.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::super::world::APPLICATION;
use super::super::{Answer, ChannelId, FakeDiscord, MessageId, User};
use super::api::{Api, Reply, error_at, quiet, refused};

/// A fake with a command and nobody who answers but the test.
async fn scene() -> (FakeDiscord, Api, User, ChannelId) {
    let (discord, api) = quiet().await;
    let zone = json!({ "type": 3, "name": "zone", "description": "Zone", "autocomplete": true });
    let command = json!({ "name": "ask", "description": "Ask", "options": [zone] });
    assert_eq!(api.put(&format!("/applications/{APPLICATION}/commands"), json!([command])).await.0, 200);
    let (ann, channel) = (discord.user("ann"), discord.channel("general"));
    (discord, api, ann, channel)
}

async fn respond(api: &Api, answer: &Answer, body: Value) -> Reply {
    api.post(&format!("/interactions/{}/{}/callback", answer.id, answer.token()), body).await
}

fn original(answer: &Answer) -> String {
    format!("/webhooks/{APPLICATION}/{}/messages/@original", answer.token())
}

fn message(text: &str) -> Value {
    json!({ "type": 4, "data": { "content": text } })
}

#[tokio::test]
async fn an_interaction_is_answered_once_and_in_time() {
    let (discord, api, ann, channel) = scene().await;
    let answer = ann.slash(channel, "ask", &[]).await;
    let stranger = format!("/interactions/{}/nonsense/callback", answer.id);
    assert_eq!(refused(&api.post(&stranger, message("x")).await), (404, 10062));
    assert_eq!(refused(&api.patch(&original(&answer), json!({ "content": "x" })).await), (404, 10015));
    assert_eq!(refused(&respond(&api, &answer, json!({ "type": 4, "data": {} })).await), (400, 50006));
    let long = respond(&api, &answer, message(&"x".repeat(2001))).await;
    assert_eq!(error_at(&long, "data.content"), "BASE_TYPE_MAX_LENGTH");
    assert_eq!(respond(&api, &answer, message("hello")).await.0, 204);
    assert_eq!(refused(&respond(&api, &answer, message("hello")).await), (400, 40060));
    assert_eq!(answer.message().await.content, "hello");
    assert_eq!(answer.refused().len(), 3);

    let late = ann.slash(channel, "ask", &[]).await;
    discord.advance(TimeDelta::seconds(4));
    assert_eq!(refused(&respond(&api, &late, message("hello")).await), (404, 10062));
    assert!(late.ack().is_none());

    // The token of the first lives on, for fifteen minutes.
    assert_eq!(api.patch(&original(&answer), json!({ "content": "more" })).await.0, 200);
    discord.advance(TimeDelta::minutes(15));
    assert_eq!(refused(&api.patch(&original(&answer), json!({ "content": "x" })).await), (401, 50027));
    let follow_up = format!("/webhooks/{APPLICATION}/{}", answer.token());
    assert_eq!(refused(&api.post(&follow_up, json!({ "content": "x" })).await), (401, 50027));
    let request = discord.requests().into_iter().find(|it| it.route.contains("/callback")).unwrap();
    assert!(request.path.contains("{token}"), "tokens are kept out of the record");
}

#[tokio::test]
async fn the_deferral_decides_who_sees_the_answer() {
    let (discord, api, ann, channel) = scene().await;
    let private = ann.slash(channel, "ask", &[]).await;
    assert_eq!(respond(&api, &private, json!({ "type": 5, "data": { "flags": 64 } })).await.0, 204);
    let (_, loading) = api.get(&original(&private)).await;
    assert_eq!(loading["flags"], 128 | 64);
    assert_eq!(api.patch(&original(&private), json!({ "content": "for you", "flags": 0 })).await.1["flags"], 64);
    assert_eq!(private.message().await.only_for, Some(ann.id));
    assert!(discord.messages_in(channel).is_empty());
    assert!(discord.everything_shown_to(ann.id, channel).contains("for you"));
    assert!(!discord.everything_sent_to(channel).contains("for you"));
    // Over the channel nobody gets at it, the bot included.
    let id = private.message().await.id;
    assert_eq!(refused(&api.get(&format!("/channels/{channel}/messages/{id}")).await), (404, 10008));

    let public = ann.slash(channel, "ask", &[]).await;
    respond(&api, &public, json!({ "type": 5 })).await;
    let edited = api.patch(&original(&public), json!({ "content": "for all", "flags": 64 })).await;
    assert_eq!(edited.1["flags"], 0);
    assert_eq!(discord.messages_in(channel).len(), 1);
    discord.assert_clean();
    let path = format!("/webhooks/{APPLICATION}/{}", public.token());
    let (_, more) = api.post(&path, json!({ "content": "psst", "flags": 64 })).await;
    assert_eq!(public.follow_ups(1).await[0].only_for, Some(ann.id));
    let more = format!("{path}/messages/{}", more["id"].as_str().unwrap());
    assert_eq!(api.patch(&more, json!({ "content": "psst!" })).await.1["content"], "psst!");
    assert_eq!(api.delete(&more).await.0, 204);
    assert_eq!(refused(&api.get(&more).await), (404, 10008));

    let hasty = ann.slash(channel, "ask", &[]).await;
    respond(&api, &hasty, json!({ "type": 5 })).await;
    let path = format!("/webhooks/{APPLICATION}/{}", hasty.token());
    api.post(&path, json!({ "content": "instead of an edit" })).await;
    assert_eq!(hasty.message().await.content, "instead of an edit");
    assert!(discord.violations()[0].contains("follow-up instead of an edit"));
}

#[tokio::test]
async fn every_kind_of_interaction_takes_its_own_answers() {
    let (discord, api, ann, channel) = scene().await;
    let modal = |title: &str| {
        let input = json!({ "type": 4, "custom_id": "text", "label": "Answer", "style": 2, "required": true });
        json!({ "type": 9, "data": {
            "title": title, "custom_id": "form", "components": [{ "type": 1, "components": [input] }],
        } })
    };
    let command = ann.slash(channel, "ask", &[]).await;
    for kind in [1, 6, 7, 8, 13] {
        let reply = respond(&api, &command, json!({ "type": kind, "data": { "content": "x" } })).await;
        assert_eq!(error_at(&reply, "type"), "BASE_TYPE_CHOICES", "{kind}");
    }
    assert_eq!(respond(&api, &command, modal("Question")).await.0, 204);
    // A form is the answer; there is no message to edit.
    assert_eq!(refused(&api.patch(&original(&command), json!({ "content": "x" })).await), (404, 10008));
    let form = command.modal().await;
    let sent = ann.submits_modal(&form, &[("Answer", "42")]).await;
    assert_eq!(error_at(&respond(&api, &sent, modal("Again")).await, "type"), "BASE_TYPE_CHOICES");
    assert_eq!(error_at(&respond(&api, &sent, json!({ "type": 7, "data": {} })).await, "type"), "BASE_TYPE_CHOICES");
    assert_eq!(respond(&api, &sent, message("thanks")).await.0, 204);

    let typing = ann.autocomplete(channel, "ask", &[("zone", "Eur".into())], "zone").await;
    assert_eq!(error_at(&respond(&api, &typing, message("x")).await, "type"), "BASE_TYPE_CHOICES");
    let choices = |count: usize| -> Vec<Value> {
        (0..count).map(|n| json!({ "name": format!("zone {n}"), "value": n.to_string() })).collect()
    };
    let many = respond(&api, &typing, json!({ "type": 8, "data": { "choices": choices(26) } })).await;
    assert_eq!(error_at(&many, "data.choices"), "BASE_TYPE_MAX_LENGTH");
    let long = json!([{ "name": "x".repeat(101), "value": "x" }]);
    let long = respond(&api, &typing, json!({ "type": 8, "data": { "choices": long } })).await;
    assert_eq!(error_at(&long, "data.choices.0.name"), "BASE_TYPE_BAD_LENGTH");
    assert_eq!(respond(&api, &typing, json!({ "type": 8, "data": { "choices": choices(25) } })).await.0, 204);
    assert_eq!(typing.choices().await.len(), 25);

    let button = json!({ "type": 2, "style": 1, "label": "Hint", "custom_id": "hint" });
    let body = json!({ "content": "q", "components": [{ "type": 1, "components": [button] }] });
    let (_, post) = api.post(&format!("/channels/{channel}/messages"), body).await;
    let post = MessageId(post["id"].as_str().unwrap().parse().unwrap());
    let press = ann.press(post, "Hint").await;
    assert_eq!(respond(&api, &press, json!({ "type": 6 })).await.0, 204);
    assert_eq!(api.patch(&original(&press), json!({ "content": "q!", "components": [] })).await.0, 200);
    let seen = press.message().await;
    assert_eq!((seen.id, seen.content.as_str(), seen.buttons().len()), (post, "q!", 0));
    assert!(discord.world().press(ann.id, post, "Hint").is_err(), "the button is gone");
}

#[tokio::test]
async fn forms_have_their_limits() {
    let (discord, api, ann, channel) = scene().await;
    let answer = ann.slash(channel, "ask", &[]).await;
    let x = |count: usize| "x".repeat(count);
    let input = |more: Value| {
        let mut input = json!({ "type": 4, "custom_id": "text", "label": "Answer", "style": 1 });
        for (key, value) in more.as_object().unwrap() {
            input[key] = value.clone();
        }
        json!({ "type": 1, "components": [input] })
    };
    let form = |more: Value| {
        let mut data = json!({ "title": "Form", "custom_id": "form", "components": [input(json!({}))] });
        for (key, value) in more.as_object().unwrap() {
            data[key] = value.clone();
        }
        json!({ "type": 9, "data": data })
    };
    let field = |more: Value| form(json!({ "components": [input(more)] }));
    let rows =
        |count: usize| -> Vec<Value> { (0..count).map(|n| input(json!({ "custom_id": n.to_string() }))).collect() };
    let inside = "components.0.components.0";
    let button = json!({ "type": 1, "components": [{ "type": 2, "style": 1, "label": "a", "custom_id": "a" }] });
    let menu = json!({ "type": 3, "custom_id": "m", "options": [{ "label": "a", "value": "a" }], "disabled": true });
    let label = json!({ "type": 18, "label": x(46), "component": menu });
    let cases: Vec<(Value, String, &str)> = vec![
        (form(json!({ "title": x(46) })), "title".into(), "BASE_TYPE_BAD_LENGTH"),
        (form(json!({ "title": "" })), "title".into(), "BASE_TYPE_REQUIRED"),
        (form(json!({ "custom_id": x(101) })), "custom_id".into(), "BASE_TYPE_BAD_LENGTH"),
        (form(json!({ "components": rows(6) })), "components".into(), "BASE_TYPE_BAD_LENGTH"),
        (form(json!({ "components": [] })), "components".into(), "BASE_TYPE_BAD_LENGTH"),
        (form(json!({ "components": [button] })), format!("{inside}.type"), "BASE_TYPE_CHOICES"),
        (form(json!({ "components": [label] })), "components.0.label".into(), "BASE_TYPE_BAD_LENGTH"),
        (form(json!({ "components": [label] })), "components.0.component.disabled".into(), "MODAL_COMPONENT_DISABLED"),
        (field(json!({ "label": x(46) })), format!("{inside}.label"), "BASE_TYPE_BAD_LENGTH"),
        (field(json!({ "label": null })), format!("{inside}.label"), "BASE_TYPE_REQUIRED"),
        (field(json!({ "placeholder": x(101) })), format!("{inside}.placeholder"), "BASE_TYPE_MAX_LENGTH"),
        (field(json!({ "value": x(4001) })), format!("{inside}.value"), "BASE_TYPE_MAX_LENGTH"),
        (field(json!({ "max_length": 4001 })), format!("{inside}.max_length"), "NUMBER_TYPE_MAX"),
        (field(json!({ "max_length": 0 })), format!("{inside}.max_length"), "NUMBER_TYPE_MIN"),
        (
            field(json!({ "min_length": 5, "max_length": 4 })),
            format!("{inside}.min_length"),
            "TEXT_INPUT_COMPONENT_MIN_LENGTH_TOO_HIGH",
        ),
        (field(json!({ "style": 3 })), format!("{inside}.style"), "BASE_TYPE_CHOICES"),
        (
            form(json!({ "components": [input(json!({})), input(json!({}))] })),
            "components.1.components.0.custom_id".into(),
            "COMPONENT_CUSTOM_ID_DUPLICATED",
        ),
    ];
    for (body, at, code) in cases {
        let reply = respond(&api, &answer, body.clone()).await;
        assert_eq!(refused(&reply), (400, 50035), "{body}");
        assert_eq!(error_at(&reply, &format!("data.{at}")), code, "{body}");
    }
    let menu = json!({ "type": 21, "custom_id": "r", "options": [
        { "label": "A", "value": "a" }, { "label": "B", "value": "b" },
    ] });
    let text = json!({ "type": 4, "custom_id": "text", "style": 1, "max_length": 5, "value": "old" });
    let rows = json!([
        { "type": 10, "content": "Read this." },
        { "type": 18, "label": "Which", "component": menu },
        { "type": 18, "label": "Why", "component": text },
    ]);
    assert_eq!(respond(&api, &answer, form(json!({ "components": rows }))).await.0, 204);
    let shown = answer.modal().await;
    assert_eq!(shown.inputs.len(), 2);
    let world = |fields: &[(&str, &str)]| discord.world().submit(shown.opened_by, fields).map(|draft| draft.data);
    assert!(world(&[]).unwrap_err().contains("must be chosen"));
    assert!(world(&[("Which", "C")]).unwrap_err().contains("does not offer"));
    assert!(world(&[("Which", "B"), ("Why", "too long")]).unwrap_err().contains("1 to 5 characters"));
    assert!(world(&[("Which", "B"), ("What", "x")]).unwrap_err().contains("no field"));
    let data = world(&[("Which", "B")]).unwrap();
    assert_eq!(data["components"][1]["component"]["value"], "b");
    assert_eq!(data["components"][2]["component"]["value"], "old");
}

#[tokio::test]
async fn the_payload_is_what_discord_sends() {
    let (discord, _api, ann, channel) = scene().await;
    let draft = {
        ann.join(discord.home());
        let world = discord.world();
        world.slash(ann.id, channel, "ask", &[("zone", "UTC".into())], None).unwrap()
    };
    let (id, payload) = discord.world().begin(ann.id, channel, draft);
    assert_eq!(payload["id"], id.to_string());
    assert_eq!(super::super::ids::made_at(id.0).timestamp(), discord.time().timestamp());
    assert_eq!(payload["data"]["options"], json!([{ "name": "zone", "type": 3, "value": "UTC" }]));
    for key in [
        "application_id",
        "type",
        "guild_id",
        "channel_id",
        "token",
        "version",
        "locale",
        "guild_locale",
        "app_permissions",
        "entitlements",
        "authorizing_integration_owners",
        "context",
        "attachment_size_limit",
        "channel",
        "guild",
    ] {
        assert!(!payload[key].is_null(), "{key} in {payload}");
    }
    assert!(payload["member"]["permissions"].is_string() && payload["member"]["user"]["id"] == ann.id.to_string());
    assert!(payload.get("user").is_none());
    let dm = ann.dm();
    assert!(discord.world().slash(ann.id, dm, "ask", &[], None).is_ok());
}

#[tokio::test]
async fn menus_are_chosen_from() {
    let (discord, api, ann, channel) = scene().await;
    let option = |name: &str| json!({ "label": name, "value": name.to_lowercase() });
    let level =
        json!({ "type": 3, "custom_id": "level", "max_values": 2, "options": [option("Easy"), option("Hard")] });
    let whom = json!({ "type": 7, "custom_id": "whom", "placeholder": "Whom" });
    let hidden = json!({ "type": 3, "custom_id": "off", "disabled": true, "options": [option("A")] });
    let rows: Vec<Value> =
        [level, whom, hidden].into_iter().map(|it| json!({ "type": 1, "components": [it] })).collect();
    let (_, post) = api.post(&format!("/channels/{channel}/messages"), json!({ "components": rows })).await;
    let post = MessageId(post["id"].as_str().unwrap().parse().unwrap());
    let both = ann.select(post, "level", &["Easy", "hard"]).await;
    assert_eq!(both.payload()["data"]["values"], json!(["easy", "hard"]));
    let role = discord.role("learners");
    let chosen = ann.select(post, "Whom", &[&role.to_string()]).await.payload();
    assert_eq!(chosen["data"]["resolved"]["roles"][role.to_string()]["name"], "learners");
    let chosen = ann.select(post, "Whom", &[&ann.id.to_string()]).await.payload();
    assert_eq!(chosen["data"]["resolved"]["users"][ann.id.to_string()]["username"], "ann");
    let world = discord.world();
    let refused = |menu: &str, values: &[&str]| world.select(ann.id, post, menu, values).err().unwrap_or_default();
    assert!(refused("level", &["Medium"]).contains("does not offer"));
    assert!(refused("level", &[]).contains("0 values chosen"));
    assert!(refused("off", &["a"]).contains("disabled"));
    assert!(refused("nothing", &["a"]).contains("not on the message"));
}
