//! Channels, threads, pins, conversations, roles.

use serde_json::json;

use super::super::permissions::{self, MANAGE_ROLES};
use super::api::{error_at, quiet, refused};

#[tokio::test]
async fn threads_start_from_a_message_once() {
    let (discord, api) = quiet().await;
    let channel = discord.channel("general");
    let (_, message) = api.post(&format!("/channels/{channel}/messages"), json!({ "content": "question" })).await;
    let id = message["id"].as_str().unwrap();
    let path = format!("/channels/{channel}/messages/{id}/threads");
    assert_eq!(error_at(&api.post(&path, json!({ "name": "x".repeat(101) })).await, "name"), "BASE_TYPE_BAD_LENGTH");
    assert_eq!(error_at(&api.post(&path, json!({})).await, "name"), "BASE_TYPE_REQUIRED");
    let odd = json!({ "name": "x", "auto_archive_duration": 61 });
    assert_eq!(error_at(&api.post(&path, odd).await, "auto_archive_duration"), "BASE_TYPE_CHOICES");
    discord.deny_bot(channel, permissions::CREATE_PUBLIC_THREADS);
    let name = json!({ "name": "Talk about it" });
    assert_eq!(refused(&api.post(&path, name.clone()).await), (403, 50013));
    discord.allow_bot(channel, permissions::CREATE_PUBLIC_THREADS);
    let (status, thread) = api.post(&path, name.clone()).await;
    assert_eq!((status, &thread["id"], &thread["type"]), (201, &message["id"], &json!(11)));
    assert_eq!(refused(&api.post(&path, name).await), (400, 160_004));
    assert_eq!(discord.messages_in(channel)[0].thread.unwrap().to_string(), id);
    // A thread goes by its parent's permissions, and by one of its own for writing.
    let inside = format!("/channels/{id}/messages");
    discord.deny_bot(channel, permissions::SEND_MESSAGES_IN_THREADS);
    assert_eq!(refused(&api.post(&inside, json!({ "content": "x" })).await), (403, 50013));
    discord.allow_bot(channel, permissions::SEND_MESSAGES_IN_THREADS);
    assert_eq!(api.post(&inside, json!({ "content": "inside" })).await.0, 200);
    assert!(discord.everything_sent_to(channel).contains("inside"));
    let (_, archived) = api.patch(&format!("/channels/{id}"), json!({ "archived": true, "locked": true })).await;
    assert_eq!(archived["thread_metadata"]["archived"], true);
    assert_eq!(refused(&api.post(&inside, json!({ "content": "x" })).await), (400, 50083));
    let alone = api.post(&format!("/channels/{channel}/threads"), json!({ "name": "t", "type": 11 })).await;
    assert_eq!((alone.0, &alone.1["parent_id"]), (201, &json!(channel.to_string())));
    assert_eq!(discord.system_lines_in(channel), [18]);
    discord.delete_channel(channel);
    assert_eq!(refused(&api.post(&inside, json!({ "content": "x" })).await), (404, 10003));
}

#[tokio::test]
async fn pins_take_a_permission_of_their_own() {
    let (discord, api) = quiet().await;
    let channel = discord.channel("general");
    let (_, message) = api.post(&format!("/channels/{channel}/messages"), json!({ "content": "question" })).await;
    let id = message["id"].as_str().unwrap();
    let (new, old) = (format!("/channels/{channel}/messages/pins/{id}"), format!("/channels/{channel}/pins/{id}"));
    discord.deny_bot(channel, permissions::PIN_MESSAGES);
    discord.allow_bot(channel, permissions::MANAGE_MESSAGES);
    assert_eq!(refused(&api.call("PUT", &new, None).await), (403, 50013));
    discord.allow_bot(channel, permissions::PIN_MESSAGES);
    assert_eq!(api.call("PUT", &new, None).await.0, 204);
    assert_eq!(api.call("PUT", &old, None).await.0, 204, "once more changes nothing");
    assert!(discord.messages_in(channel)[0].pinned);
    assert_eq!(discord.system_lines_in(channel), [6]);
    assert_eq!(api.get(&format!("/channels/{channel}/messages/pins")).await.1["items"][0]["message"]["id"], id);
    assert_eq!(api.get(&format!("/channels/{channel}/pins")).await.1[0]["id"], id);
    assert_eq!(api.delete(&old).await.0, 204);
    assert!(!discord.messages_in(channel)[0].pinned);
    let gone = format!("/channels/{channel}/messages/pins/5");
    assert_eq!(refused(&api.call("PUT", &gone, None).await), (404, 10008));
}

#[tokio::test]
async fn permissions_are_asked_at_every_step() {
    let (discord, api) = quiet().await;
    let channel = discord.channel("general");
    let path = format!("/channels/{channel}/messages");
    let embed = json!({ "embeds": [{ "title": "x" }] });
    discord.deny_bot(channel, permissions::EMBED_LINKS);
    assert_eq!(refused(&api.post(&path, embed.clone()).await), (403, 50013));
    let (_, text) = api.post(&path, json!({ "content": "x" })).await;
    let edit = format!("{path}/{}", text["id"].as_str().unwrap());
    assert_eq!(api.patch(&edit, embed.clone()).await.1["embeds"], json!([]), "dropped without a word");
    let bare = json!({ "content": "", "embeds": [{ "title": "x" }] });
    assert_eq!(refused(&api.patch(&edit, bare).await), (400, 50006));
    discord.deny_bot(channel, permissions::SEND_MESSAGES);
    assert_eq!(refused(&api.post(&path, json!({ "content": "x" })).await), (403, 50013));
    discord.deny_bot(channel, permissions::VIEW_CHANNEL);
    assert_eq!(discord.bot_permissions(channel), 0);
    assert_eq!(refused(&api.post(&path, json!({ "content": "x" })).await), (403, 50001));
    discord.allow_bot(channel, permissions::VIEW_CHANNEL | permissions::SEND_MESSAGES | permissions::EMBED_LINKS);
    assert_eq!(api.post(&path, embed).await.0, 200);
    discord.bot_role(discord.home(), 0);
    assert_ne!(discord.bot_permissions(channel) & permissions::EMBED_LINKS, 0, "the channel still allows it");
    discord.remove_guild(discord.home());
    assert_eq!(refused(&api.post(&path, json!({ "content": "x" })).await), (403, 50001));
    assert_eq!(refused(&api.get(&format!("/guilds/{}", discord.home())).await), (404, 10004));
}

#[tokio::test]
async fn conversations_need_somebody_who_listens() {
    let (discord, api) = quiet().await;
    let (ann, ben) = (discord.user("ann"), discord.user("ben"));
    ann.join(discord.home());
    let open = async |id: String| api.post("/users/@me/channels", json!({ "recipient_id": id })).await;
    let (status, dm) = open(ann.id.to_string()).await;
    assert_eq!((status, &dm["type"], &dm["id"]), (200, &json!(1), &json!(ann.dm().to_string())));
    assert_eq!(api.post(&format!("/channels/{}/messages", ann.dm()), json!({ "content": "hello" })).await.0, 200);
    assert_eq!(discord.messages_in(ann.dm()).len(), 1);
    ann.closes_messages();
    let closed = api.post(&format!("/channels/{}/messages", ann.dm()), json!({ "content": "hello" })).await;
    assert_eq!(refused(&closed), (403, 50007));
    assert_eq!(open(ben.id.to_string()).await.0, 200);
    let strange = api.post(&format!("/channels/{}/messages", ben.dm()), json!({ "content": "hello" })).await;
    assert_eq!(refused(&strange), (403, 50278));
    assert_eq!(refused(&open(discord.bot().to_string()).await), (400, 50033));
}

#[tokio::test]
async fn guilds_members_and_roles() {
    let (discord, api) = quiet().await;
    let (guild, ann, role) = (discord.home(), discord.user("ann"), discord.role("winners"));
    assert_eq!(api.get(&format!("/guilds/{guild}")).await.1["name"], "Acme");
    assert_eq!(api.get(&format!("/guilds/{guild}/roles")).await.1.as_array().unwrap().len(), 3);
    let member = format!("/guilds/{guild}/members/{}", ann.id);
    assert_eq!(refused(&api.get(&member).await), (404, 10007));
    ann.join(guild);
    assert_eq!(api.get(&member).await.1["user"]["username"], "ann");
    let path = format!("{member}/roles/{role}");
    assert_eq!(refused(&api.call("PUT", &path, None).await), (403, 50013));
    discord.bot_role(guild, permissions::BOT | MANAGE_ROLES);
    assert_eq!(api.call("PUT", &path, None).await.0, 204);
    assert_eq!(api.get(&member).await.1["roles"], json!([role.to_string()]));
    assert_eq!(api.delete(&path).await.0, 204);
    assert_eq!(refused(&api.call("PUT", &format!("{member}/roles/5"), None).await), (404, 10011));
    for path in ["/users/@me", "/applications/@me", "/oauth2/applications/@me", "/gateway", "/users/@me/guilds"] {
        assert_eq!(api.get(path).await.0, 200, "{path}");
    }
    assert_eq!(api.get(&format!("/users/{}", ann.id)).await.1["username"], "ann");
    discord.assert_clean();
}
