//! What the fake answers has the shape Discord's own description gives it, where that is at hand.

use serde_json::{Value, json};

use super::super::openapi;
use super::super::world::APPLICATION;
use super::api::quiet;

#[tokio::test]
async fn answers_have_the_shape_discord_describes() {
    if !openapi::is_present() {
        return;
    }
    let (discord, api) = quiet().await;
    let (guild, channel, ann) = (discord.home(), discord.channel("general"), discord.user("ann"));
    ann.join(guild);
    let mut wrong = Vec::new();
    let mut check = |route: &str, (status, body): (u16, Value)| {
        wrong.extend(openapi::check_reply(route, status, &body));
        body
    };
    let messages = format!("/channels/{channel}/messages");
    let components = json!([{ "type": 1, "components": [
        { "type": 2, "style": 1, "label": "Hint", "custom_id": "hint" },
        { "type": 2, "style": 5, "label": "More", "url": "https://example.org" },
    ] }]);
    let post = json!({ "content": "x", "embeds": [{ "title": "t" }], "components": components, "nonce": 5 });
    let sent = check("POST /channels/{id}/messages", api.post(&messages, post).await);
    let id = sent["id"].as_str().unwrap();
    let one = format!("{messages}/{id}");
    check("GET /channels/{id}/messages/{id}", api.get(&one).await);
    check("PATCH /channels/{id}/messages/{id}", api.patch(&one, json!({ "content": "y" })).await);
    check("GET /channels/{id}/messages", api.get(&messages).await);
    api.call("PUT", &format!("{messages}/pins/{id}"), None).await;
    check("GET /channels/{id}/messages/pins", api.get(&format!("{messages}/pins")).await);
    let thread = api.post(&format!("{one}/threads"), json!({ "name": "t" })).await;
    check("POST /channels/{id}/messages/{id}/threads", thread);
    check("GET /channels/{id}", api.get(&format!("/channels/{channel}")).await);
    check("GET /guilds/{id}", api.get(&format!("/guilds/{guild}")).await);
    check("GET /guilds/{id}/roles", api.get(&format!("/guilds/{guild}/roles")).await);
    check("GET /guilds/{id}/members/{id}", api.get(&format!("/guilds/{guild}/members/{}", ann.id)).await);
    check("POST /users/@me/channels", api.post("/users/@me/channels", json!({ "recipient_id": ann.id.json() })).await);
    for path in ["/users/@me", "/applications/@me", "/oauth2/applications/@me", "/gateway/bot", "/users/@me/guilds"] {
        check(&format!("GET {path}"), api.get(path).await);
    }
    let commands = format!("/applications/{APPLICATION}/commands");
    let option =
        json!({ "type": 3, "name": "zone", "description": "Zone", "choices": [{ "name": "a", "value": "a" }] });
    let command = json!({ "name": "ask", "description": "Ask", "options": [option] });
    check("PUT /applications/{id}/commands", api.put(&commands, json!([command])).await);
    check("GET /applications/{id}/commands", api.get(&commands).await);

    let answer = ann.slash(channel, "ask", &[]).await;
    let path = format!("/interactions/{}/{}/callback?with_response=true", answer.id, answer.token());
    let body = json!({ "type": 4, "data": { "content": "x", "flags": 64 } });
    check("POST /interactions/{id}/{token}/callback", api.post(&path, body).await);
    let webhook = format!("/webhooks/{APPLICATION}/{}", answer.token());
    let original = format!("{webhook}/messages/@original");
    check("GET /webhooks/{id}/{token}/messages/@original", api.get(&original).await);
    check("POST /webhooks/{id}/{token}", api.post(&webhook, json!({ "content": "x" })).await);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    discord.assert_clean();
}
