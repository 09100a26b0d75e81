//! Buttons, menus and forms that Discord does not take.

use serde_json::{Value, json};

use super::api::{error_at, quiet, refused};

fn button(more: Value) -> Value {
    let mut button = json!({ "type": 2, "style": 1, "label": "Answer", "custom_id": "answer" });
    for (key, value) in more.as_object().unwrap() {
        button[key] = value.clone();
    }
    button
}

fn row(children: Vec<Value>) -> Value {
    json!({ "type": 1, "components": children })
}

fn menu(more: Value) -> Value {
    let mut menu = json!({ "type": 3, "custom_id": "menu", "options": [{ "label": "a", "value": "a" }] });
    for (key, value) in more.as_object().unwrap() {
        menu[key] = value.clone();
    }
    menu
}

#[tokio::test]
async fn layouts_and_limits_of_components() {
    let (discord, api) = quiet().await;
    let path = format!("/channels/{}/messages", discord.channel("general"));
    let x = |count: usize| "x".repeat(count);
    let one = |child: Value| vec![row(vec![child])];
    let numbered = |count: usize| (0..count).map(|n| button(json!({ "custom_id": n.to_string() }))).collect();
    let options = |count: usize| -> Vec<Value> {
        (0..count).map(|n| json!({ "label": n.to_string(), "value": n.to_string() })).collect()
    };
    let five_rows: Vec<Value> = (0..6).map(|n| row(vec![button(json!({ "custom_id": n.to_string() }))])).collect();
    let cases: Vec<(Vec<Value>, &str, &str)> = vec![
        (five_rows, "", "BASE_TYPE_BAD_LENGTH"),
        (vec![row(numbered(6))], "0.components", "BASE_TYPE_BAD_LENGTH"),
        (vec![row(vec![])], "0.components", "BASE_TYPE_BAD_LENGTH"),
        (vec![button(json!({}))], "0.type", "BASE_TYPE_CHOICES"),
        (vec![json!({ "type": 10, "content": "text" })], "0.type", "BASE_TYPE_CHOICES"),
        (
            one(json!({ "type": 4, "custom_id": "a", "style": 1, "label": "a" })),
            "0.components.0.type",
            "BASE_TYPE_CHOICES",
        ),
        (one(button(json!({ "label": x(81) }))), "0.components.0.label", "BASE_TYPE_MAX_LENGTH"),
        (one(button(json!({ "custom_id": x(101) }))), "0.components.0.custom_id", "BASE_TYPE_BAD_LENGTH"),
        (one(button(json!({ "custom_id": "" }))), "0.components.0.custom_id", "BASE_TYPE_BAD_LENGTH"),
        (one(button(json!({ "custom_id": null }))), "0.components.0", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED"),
        (one(button(json!({ "style": 5 }))), "0.components.0", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"),
        (one(button(json!({ "style": 5, "custom_id": null }))), "0.components.0", "BUTTON_COMPONENT_URL_REQUIRED"),
        (
            one(button(json!({ "url": "https://example.org" }))),
            "0.components.0",
            "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
        ),
        (one(button(json!({ "style": 7 }))), "0.components.0.style", "BASE_TYPE_CHOICES"),
        (one(button(json!({ "label": null }))), "0.components.0", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED"),
        (one(button(json!({ "emoji": { "name": "smile" } }))), "0.components.0.emoji.name", "COMPONENT_INVALID_EMOJI"),
        (
            vec![row(vec![button(json!({}))]), row(vec![button(json!({ "disabled": true }))])],
            "1.components.0.custom_id",
            "COMPONENT_CUSTOM_ID_DUPLICATED",
        ),
        (vec![row(vec![button(json!({})), menu(json!({}))])], "0.components.1", "COMPONENT_LAYOUT_WIDTH_EXCEEDED"),
        (one(menu(json!({ "options": options(26) }))), "0.components.0.options", "BASE_TYPE_BAD_LENGTH"),
        (one(menu(json!({ "options": [] }))), "0.components.0.options", "BASE_TYPE_BAD_LENGTH"),
        (one(menu(json!({ "options": null }))), "0.components.0.options", "BASE_TYPE_REQUIRED"),
        (one(menu(json!({ "placeholder": x(151) }))), "0.components.0.placeholder", "BASE_TYPE_MAX_LENGTH"),
        (one(menu(json!({ "min_values": 2 }))), "0.components.0.min_values", "SELECT_COMPONENT_MIN_VALUES_TOO_HIGH"),
        (one(menu(json!({ "max_values": 2 }))), "0.components.0.max_values", "SELECT_COMPONENT_MAX_VALUES_TOO_HIGH"),
        (
            one(menu(json!({ "options": [{ "label": x(101), "value": "a" }] }))),
            "0.components.0.options.0.label",
            "BASE_TYPE_BAD_LENGTH",
        ),
        (
            one(menu(json!({ "options": [{ "label": "a", "value": "a" }, { "label": "b", "value": "a" }] }))),
            "0.components.0.options.1.value",
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        ),
    ];
    for (components, at, code) in cases {
        let shown = json!(components);
        let reply = api.post(&path, json!({ "content": "x", "components": components })).await;
        assert_eq!(refused(&reply), (400, 50035), "{shown}");
        assert_eq!(error_at(&reply, &format!("components.{at}")), code, "{shown}");
    }
    let fine = vec![row(numbered(5)), row(vec![menu(json!({ "options": options(25), "max_values": 25 }))])];
    let (status, sent) = api.post(&path, json!({ "content": "x", "components": fine })).await;
    assert_eq!(status, 200, "{sent}");
    assert_eq!(sent["components"][1]["components"][0]["id"], 8, "components are numbered");
    let emoji = button(json!({ "label": null, "emoji": { "name": "💡" } }));
    assert_eq!(api.post(&path, json!({ "components": [row(vec![emoji])] })).await.0, 200);
}

#[tokio::test]
async fn the_new_layout_takes_no_content_beside_it() {
    let (discord, api) = quiet().await;
    let path = format!("/channels/{}/messages", discord.channel("general"));
    let text = json!({ "type": 10, "content": "**Today**" });
    let frame = json!({ "type": 17, "accent_color": 255, "components": [text, row(vec![button(json!({}))])] });
    let flags = 1 << 15;
    assert_eq!(api.post(&path, json!({ "flags": flags, "components": [frame] })).await.0, 200);
    let both = api.post(&path, json!({ "flags": flags, "components": [text], "content": "x" })).await;
    assert_eq!(error_at(&both, "content"), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
    let many = api.post(&path, json!({ "flags": flags, "components": vec![text.clone(); 41] })).await;
    assert_eq!(error_at(&many, "components"), "BASE_TYPE_MAX_LENGTH");
    let long = json!({ "type": 10, "content": "x".repeat(2001) });
    let long = api.post(&path, json!({ "flags": flags, "components": [long, long] })).await;
    assert_eq!(error_at(&long, "components"), "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED");
    assert!(discord.messages_in(discord.channel("general"))[0].text().contains("**Today**"));
}
