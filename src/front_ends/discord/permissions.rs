//! What a member may do in a channel, by the order Discord documents:
//! <https://discord.com/developers/docs/topics/permissions#permission-overwrites>

use chrono::{DateTime, Utc};
use serde_json::Value;
use serenity::all::Permissions;

use crate::chat::Right;
use crate::commands::Rights;

/// What stays to a member in time-out.
const IN_TIME_OUT: Permissions = Permissions::VIEW_CHANNEL.union(Permissions::READ_MESSAGE_HISTORY);

/// The permissions of `member` in a channel of `guild`; both, and the channel's `overwrites`, as the API gives them.
/// What a missing permission takes along (no embeds where nothing can be sent) is left out: it comes back with it.
pub(super) fn in_channel(guild: &Value, member: &Value, overwrites: &Value, now: DateTime<Utc>) -> Permissions {
    let user = &member["user"]["id"];
    if guild["owner_id"].is_string() && guild["owner_id"] == *user {
        return Permissions::all();
    }
    let roles = list(&member["roles"]);
    // Everyone's role has the guild's own id.
    let everyone = &guild["id"];
    let has = |id: &Value| roles.contains(id);
    let base = list(&guild["roles"])
        .iter()
        .filter(|role| role["id"] == *everyone || has(&role["id"]))
        .fold(Permissions::empty(), |sum, role| sum | bits(&role["permissions"]));
    if base.administrator() {
        return Permissions::all();
    }
    let apply = |to: Permissions, of: &dyn Fn(&Value) -> bool| {
        let (allow, deny) = list(overwrites)
            .iter()
            .filter(|overwrite| of(overwrite))
            .fold((Permissions::empty(), Permissions::empty()), |(allow, deny), overwrite| {
                (allow | bits(&overwrite["allow"]), deny | bits(&overwrite["deny"]))
            });
        (to - deny) | allow
    };
    let is_member = |overwrite: &Value| overwrite["type"] == 1;
    let mut sum = apply(base, &|overwrite| !is_member(overwrite) && overwrite["id"] == *everyone);
    // All its roles at once: allowing by one outweighs denying by another.
    sum = apply(sum, &|overwrite| !is_member(overwrite) && overwrite["id"] != *everyone && has(&overwrite["id"]));
    sum = apply(sum, &|overwrite| is_member(overwrite) && overwrite["id"] == *user);
    let until = member["communication_disabled_until"].as_str().and_then(|until| until.parse().ok());
    if until.is_some_and(|until: DateTime<Utc>| until > now) {
        sum &= IN_TIME_OUT;
    }
    sum
}

/// The permissions among those Hone needs that are not there, by what they are for. In a thread, posts need another
/// one than in its channel.
pub(super) fn lacking(permissions: Permissions, in_thread: bool) -> Rights {
    let of = |needed: &[(Permissions, Right)]| {
        let lacks = |permission: &Permissions| !permissions.administrator() && !permissions.contains(*permission);
        needed.iter().filter(|(permission, _)| lacks(permission)).map(|(_, right)| *right).collect()
    };
    let sending = if in_thread {
        (Permissions::SEND_MESSAGES_IN_THREADS, Right::SendInThreads)
    } else {
        (Permissions::SEND_MESSAGES, Right::SendMessages)
    };
    Rights {
        posting: of(&[
            (Permissions::VIEW_CHANNEL, Right::ViewChannel),
            sending,
            (Permissions::EMBED_LINKS, Right::EmbedLinks),
            (Permissions::READ_MESSAGE_HISTORY, Right::ReadHistory),
        ]),
        threads: of(&[(Permissions::CREATE_PUBLIC_THREADS, Right::OpenThreads)]),
        // Since February 2026 pinning has a permission of its own (1 << 51).
        pins: of(&[(Permissions::from_bits_retain(1 << 51), Right::Pin)]),
        roles: of(&[(Permissions::MANAGE_ROLES, Right::ManageRoles)]),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The API writes permissions as decimal text.
fn bits(value: &Value) -> Permissions {
    let bits = value.as_str().and_then(|digits| digits.parse().ok()).unwrap_or_default();
    Permissions::from_bits_retain(bits)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOW: &str = "2026-03-02T09:00:00Z";
    const VIEW: u64 = 1 << 10;
    const SEND: u64 = 1 << 11;
    const EMBED: u64 = 1 << 14;
    const READ: u64 = 1 << 16;
    const ALL: u64 = VIEW | SEND | EMBED | READ;

    /// A bot with two roles, in a guild that gives everyone `everyone` and its roles `first` and nothing.
    fn permissions(everyone: u64, first: u64, overwrites: &Value) -> Permissions {
        let member = json!({ "user": { "id": "7" }, "roles": ["2", "3"], "communication_disabled_until": null });
        in_channel(&guild(everyone, first), &member, overwrites, NOW.parse().unwrap())
    }

    fn guild(everyone: u64, first: u64) -> Value {
        json!({ "id": "1", "owner_id": "9", "roles": [
            { "id": "1", "permissions": everyone.to_string() },
            { "id": "2", "permissions": first.to_string() },
            { "id": "3", "permissions": "0" },
            { "id": "4", "permissions": (1 << 3).to_string() },
        ] })
    }

    fn role(id: &str, allow: u64, deny: u64) -> Value {
        json!({ "id": id, "type": 0, "allow": allow.to_string(), "deny": deny.to_string() })
    }

    fn member(id: &str, allow: u64, deny: u64) -> Value {
        json!({ "id": id, "type": 1, "allow": allow.to_string(), "deny": deny.to_string() })
    }

    #[test]
    fn roles_add_up() {
        assert_eq!(permissions(VIEW, SEND, &json!([])).bits(), VIEW | SEND);
        assert_eq!(permissions(0, 0, &json!([])).bits(), 0, "the role with everything is not the bot's");
    }

    #[test]
    fn overwrites_go_from_everyone_over_roles_to_the_member() {
        let last_says = |overwrites: Value| permissions(ALL, 0, &overwrites).bits() & SEND != 0;
        assert!(!last_says(json!([role("1", 0, SEND)])));
        assert!(last_says(json!([role("2", SEND, 0), role("1", 0, SEND)])), "a role over everyone, in any order");
        assert!(!last_says(json!([role("2", 0, SEND), role("1", SEND, 0)])));
        assert!(last_says(json!([role("2", SEND, 0), role("3", 0, SEND)])), "of its roles one allows");
        assert!(last_says(json!([role("3", 0, SEND), role("2", SEND, 0)])));
        assert!(!last_says(json!([member("7", 0, SEND), role("2", SEND, 0)])), "the member over its roles");
        assert!(last_says(json!([member("7", SEND, 0), role("2", 0, SEND)])));
        assert!(last_says(json!([role("4", 0, SEND), member("8", 0, SEND)])), "those of others do not count");
        assert!(last_says(json!([member("2", 0, SEND), role("7", 0, SEND)])), "an id is a role's or a member's");
    }

    #[test]
    fn administrators_and_owners_may_everything() {
        let denied = json!([role("1", 0, ALL), role("2", 0, ALL), member("7", 0, ALL)]);
        assert_eq!(permissions(0, 1 << 3, &denied), Permissions::all());
        assert_eq!(permissions(1 << 3, 0, &denied), Permissions::all());
        let owner =
            json!({ "user": { "id": "9" }, "roles": [], "communication_disabled_until": "2026-03-03T00:00:00Z" });
        assert_eq!(in_channel(&guild(0, 0), &owner, &denied, NOW.parse().unwrap()), Permissions::all());
        let by_overwrite = json!([role("2", 1 << 3, 0)]);
        assert!(!permissions(0, 0, &by_overwrite).send_messages(), "a channel cannot make an administrator");
    }

    #[test]
    fn a_time_out_leaves_looking() {
        let until = |until: &str| {
            let member = json!({ "user": { "id": "7" }, "roles": ["2"], "communication_disabled_until": until });
            in_channel(&guild(ALL, 0), &member, &json!([]), NOW.parse().unwrap()).bits()
        };
        assert_eq!(until("2026-03-02T09:00:01+00:00"), VIEW | READ);
        assert_eq!(until("2026-03-02T08:59:59.999000+00:00"), ALL);
    }

    #[test]
    fn what_is_lacking_is_named() {
        let posting = |bits, thread| lacking(Permissions::from_bits_retain(bits), thread).posting;
        assert!(posting(ALL, false).is_empty());
        assert_eq!(posting(VIEW | READ, false), [Right::SendMessages, Right::EmbedLinks]);
        assert_eq!(posting(ALL, true), [Right::SendInThreads]);
        assert!(posting(VIEW | EMBED | READ | 1 << 38, true).is_empty());
        let Rights { threads, pins, .. } = lacking(Permissions::from_bits_retain(ALL), false);
        assert_eq!((threads, pins), (vec![Right::OpenThreads], vec![Right::Pin]));
        assert_eq!(lacking(Permissions::all(), true), Rights::default());
    }
}
