//! Commands that cannot be registered, and what the client makes of those that can.

use serde_json::{Value, json};

use super::super::world::APPLICATION;
use super::api::{error_at, quiet, refused};

fn command(more: Value) -> Value {
    let mut command = json!({ "name": "daily", "description": "The daily question" });
    for (key, value) in more.as_object().unwrap() {
        command[key] = value.clone();
    }
    command
}

fn option(more: Value) -> Value {
    let mut option = json!({ "type": 3, "name": "time", "description": "When" });
    for (key, value) in more.as_object().unwrap() {
        option[key] = value.clone();
    }
    option
}

fn with_options(options: Vec<Value>) -> Value {
    command(json!({ "options": options }))
}

fn with(more: Value) -> Value {
    with_options(vec![option(more)])
}

#[tokio::test]
async fn commands_follow_the_rules() {
    let (_discord, api) = quiet().await;
    let path = format!("/applications/{APPLICATION}/commands");
    let x = |count: usize| "x".repeat(count);
    let sub = |options: Vec<Value>| json!({ "type": 1, "name": "add", "description": "Add", "options": options });
    let group = |options: Vec<Value>| json!({ "type": 2, "name": "more", "description": "More", "options": options });
    let named = |name: &str| option(json!({ "name": name }));
    let choice = |name: &str, value: Value| json!({ "name": name, "value": value });
    let choices = |list: Vec<Value>| with(json!({ "choices": list }));
    let numbered = |count: usize| (0..count).map(|n| choice(&n.to_string(), json!(n.to_string()))).collect();
    let big = (0..20).map(|n| {
        option(json!({ "name": n.to_string(), "description": x(100), "choices": [
        choice(&x(100), json!(x(100))), choice(&x(99), json!(x(100))), choice(&x(98), json!(x(100))),
    ] }))
    });
    let misordered = vec![named("a"), option(json!({ "name": "b", "required": true }))];
    let cases: Vec<(Value, &str, &str)> = vec![
        (command(json!({ "name": "Daily" })), "name", "APPLICATION_COMMAND_INVALID_NAME"),
        (command(json!({ "name": "da ily" })), "name", "APPLICATION_COMMAND_INVALID_NAME"),
        (command(json!({ "name": x(33) })), "name", "BASE_TYPE_BAD_LENGTH"),
        (command(json!({ "name": "" })), "name", "BASE_TYPE_REQUIRED"),
        (command(json!({ "description": "" })), "description", "BASE_TYPE_REQUIRED"),
        (command(json!({ "description": x(101) })), "description", "BASE_TYPE_BAD_LENGTH"),
        (
            command(json!({ "name_localizations": { "xx": "a" } })),
            "name_localizations.xx",
            "APPLICATION_COMMAND_LOCALE_INVALID",
        ),
        (
            command(json!({ "name_localizations": { "de": "Täglich" } })),
            "name_localizations.de",
            "APPLICATION_COMMAND_INVALID_NAME",
        ),
        (command(json!({ "default_member_permissions": "all" })), "default_member_permissions", "NUMBER_TYPE_COERCE"),
        (with_options((0..26).map(|n| named(&n.to_string())).collect()), "options", "BASE_TYPE_MAX_LENGTH"),
        (with_options(misordered.clone()), "options.1", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"),
        (with_options(vec![sub(misordered)]), "options.0.options.1", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"),
        (with_options(vec![named("a"), named("a")]), "options.1", "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED"),
        (with_options(vec![sub(vec![]), named("a")]), "options.1", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"),
        (with_options(vec![sub(vec![sub(vec![])])]), "options.0.options.0", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"),
        (
            with_options(vec![group(vec![group(vec![])])]),
            "options.0.options.0.type",
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        ),
        (
            with_options(vec![group(vec![named("a")])]),
            "options.0.options.0",
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        ),
        (with(json!({ "type": 12 })), "options.0.type", "BASE_TYPE_CHOICES"),
        (with(json!({ "description": null })), "options.0.description", "BASE_TYPE_REQUIRED"),
        (choices(numbered(26)), "options.0.choices", "BASE_TYPE_MAX_LENGTH"),
        (choices(vec![choice(&x(101), json!("a"))]), "options.0.choices.0.name", "BASE_TYPE_BAD_LENGTH"),
        (choices(vec![choice("a", json!(x(101)))]), "options.0.choices.0.value", "BASE_TYPE_BAD_LENGTH"),
        (
            choices(vec![choice("a", json!(1))]),
            "options.0.choices.0.value",
            "APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_INVALID",
        ),
        (
            choices(vec![choice("a", json!("a")), choice("a", json!("b"))]),
            "options.0.choices.1.name",
            "APPLICATION_COMMAND_OPTIONS_CHOICE_NAMES_DUPLICATED",
        ),
        (
            with(json!({ "autocomplete": true, "choices": [choice("a", json!("a"))] })),
            "options.0.autocomplete",
            "APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES",
        ),
        (with(json!({ "type": 6, "autocomplete": true })), "options.0", "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID"),
        (with(json!({ "max_length": 6001 })), "options.0.max_length", "NUMBER_TYPE_MAX"),
        (with(json!({ "max_length": 0 })), "options.0.max_length", "NUMBER_TYPE_MIN"),
        (with(json!({ "type": 4, "min_value": "a" })), "options.0.min_value", "NUMBER_TYPE_COERCE"),
        (with_options(big.collect()), "", "APPLICATION_COMMAND_TOO_LARGE"),
    ];
    for (command, at, code) in cases {
        let shown: String = command.to_string().chars().take(200).collect();
        let reply = api.post(&path, command.clone()).await;
        assert_eq!(refused(&reply), (400, 50035), "{shown}");
        assert_eq!(error_at(&reply, at), code, "{shown}");
        let reply = api.put(&path, json!([command])).await;
        assert_eq!(error_at(&reply, format!("0.{at}").trim_end_matches('.')), code, "{shown}");
    }
    let twice = api.put(&path, json!([command(json!({})), command(json!({}))])).await;
    assert_eq!(error_at(&twice, "1"), "APPLICATION_COMMANDS_DUPLICATE_NAME");
    let many: Vec<Value> = (0..101).map(|n| command(json!({ "name": format!("c{n}") }))).collect();
    assert_eq!(refused(&api.put(&path, json!(many)).await), (400, 30032));
}

#[tokio::test]
async fn commands_are_kept_replaced_and_deleted() {
    let (discord, api) = quiet().await;
    let path = format!("/applications/{APPLICATION}/commands");
    let (status, first) = api.post(&path, command(json!({}))).await;
    assert_eq!((status, first["default_member_permissions"].is_null()), (201, true));
    let (status, again) = api.post(&path, command(json!({ "description": "Another" }))).await;
    assert_eq!((status, &again["id"]), (200, &first["id"]));
    let (_, list) = api.put(&path, json!([command(json!({})), command(json!({ "name": "täglich" }))])).await;
    assert_eq!((list.as_array().unwrap().len(), &list[0]["id"]), (2, &first["id"]), "a command keeps its id");
    let one = format!("{path}/{}", first["id"].as_str().unwrap());
    assert_eq!(api.get(&one).await.1["description"], "The daily question");
    assert_eq!(api.patch(&one, json!({ "description": "Yet another" })).await.1["description"], "Yet another");
    assert_eq!(api.delete(&one).await.0, 204);
    assert_eq!(refused(&api.get(&one).await), (404, 10063));
    let guild = format!("/applications/{APPLICATION}/guilds/{}/commands", discord.home());
    assert_eq!(api.put(&guild, json!([command(json!({ "name": "here" }))])).await.0, 200);
    assert_eq!(discord.commands(Some(discord.home())).len(), 1);
    assert_eq!(refused(&api.put("/applications/5/commands", json!([])).await), (403, 20012));
    let elsewhere = format!("/applications/{APPLICATION}/guilds/5/commands");
    assert_eq!(refused(&api.put(&elsewhere, json!([])).await), (403, 50001));
    discord.assert_clean();
}

/// The client refuses with a sentence what the command does not offer.
#[tokio::test]
async fn people_cannot_send_what_the_client_would_not() {
    let (discord, api) = quiet().await;
    let path = format!("/applications/{APPLICATION}/commands");
    let options = json!([
        option(json!({ "required": true, "max_length": 5 })),
        option(json!({ "name": "level", "choices": [{ "name": "Easy", "value": "easy" }] })),
        option(json!({ "name": "tries", "type": 4, "min_value": 1, "max_value": 3 })),
        option(json!({ "name": "zone", "autocomplete": true })),
    ]);
    api.put(
        &path,
        json!([
            command(json!({ "options": options })),
            command(json!({ "name": "admin", "default_member_permissions": "32" })),
            command(json!({ "name": "group", "options": [{ "type": 1, "name": "add", "description": "Add" }] })),
        ]),
    )
    .await;
    let channel = discord.channel("general");
    let ann = discord.user("ann");
    ann.join(discord.home());
    let say = |command: &str, options: &[(&str, super::super::Given)], focused: Option<&str>| {
        discord.world().slash(ann.id, channel, command, options, focused).err().unwrap_or_default()
    };
    assert!(say("nightly", &[], None).contains("no command /nightly"));
    assert!(say("daily", &[], None).contains("needs the option"));
    assert!(say("daily", &[("time", "09:00 o'clock".into())], None).contains("0 to 5 characters"));
    assert!(say("daily", &[("time", 9.into())], None).contains("does not take"));
    assert!(say("daily", &[("when", "9".into())], None).contains("has no option"));
    assert!(say("daily", &[("time", "9".into()), ("level", "hard".into())], None).contains("does not offer"));
    assert!(say("daily", &[("time", "9".into()), ("tries", 4.into())], None).contains("does not take"));
    assert!(say("daily", &[("time", "9".into())], Some("time")).contains("no autocomplete"));
    assert_eq!(say("daily", &[("zone", "".into())], Some("zone")), "");
    assert!(say("admin", &[], None).contains("lacks the permission"));
    assert!(say("group", &[], None).contains("needs a sub-command"));
    assert!(say("group remove", &[], None).contains("no sub-command"));
    assert_eq!(say("group add", &[], None), "");
}
