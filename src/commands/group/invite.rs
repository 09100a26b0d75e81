//! Inviting somebody to a group, and taking somebody out.

use super::{acting, caller, command, named_or_only, said};
use crate::chat::{Block, ButtonStyle, Caller, GroupAction, Reply, Span, Tell, Tone};
use crate::commands::Here;
use crate::error::{GroupRefusal, Result};
use crate::store::{Group, Left, Somebody};
use crate::words::{Words, plain, say};

pub(super) async fn invite(here: &Here<'_>, member: &str, name: Option<&str>) -> Result<Reply> {
    let group = named_or_only(here, name).await?;
    let (store, request) = (&here.app.store, here.request);
    let by = caller(here).await?;
    let whom = somebody(here, member).await?;
    store.invite_to_group(here.workspace, group.id, by, &whom, &request.id, request.at).await?;
    let said_of = |told: bool| {
        let (group, member) = (Span::Strong(group.name.clone()), whom.name.clone());
        said(if told {
            say!(here.words, "group-invited", member = member, group = group)
        } else {
            let join = command("group join");
            say!(here.words, "group-invited-untold", member = member, group = group, command = join)
        })
    };
    let mut reply = said_of(true);
    reply.tell = Some(Box::new(Tell {
        member: whom.external_id.clone(),
        reply: invitation(here, &group).await?,
        // Invited once more, after some time, it is another invitation.
        key: format!("i{}-{}-{:x}", group.id, whom.member, request.at.timestamp().rem_euclid(0x1_0000)),
        otherwise: said_of(false),
    }));
    Ok(reply)
}

/// What the invited member reads, in what the workspace speaks.
async fn invitation(here: &Here<'_>, group: &Group) -> Result<Reply> {
    let words = Words::of(here.app.store.language(&here.request.channel.workspace).await?);
    let caller = &here.request.caller;
    let shown = here.app.store.shown_name(here.workspace, &caller.id).await?;
    let line = say!(
        words,
        "group-invitation",
        member = shown.map_or_else(|| caller.name.clone(), |(name, _)| name),
        group = Span::Strong(group.name.clone()),
        command = command("group join")
    );
    let action = GroupAction::Join { workspace: here.workspace, group: group.id };
    let mut reply = Reply::titled(plain!(words, "group-invitation-title"))
        .tone(Tone::Question)
        .with(Block::Paragraph(line))
        .with(Block::Note(say!(words, "group-invitation-note")))
        .button(&plain!(words, "button-join-group"), action.into(), ButtonStyle::Main);
    reply.language = words.language();
    Ok(reply)
}

pub(super) async fn remove(here: &Here<'_>, member: &str, name: Option<&str>) -> Result<Reply> {
    let group = named_or_only(here, name).await?;
    let by = acting(here, &group).await?;
    let (store, request) = (&here.app.store, here.request);
    let whom = known(here, member).await?;
    let left = store.remove_from_group(here.workspace, group.id, by, &whom, &request.id, request.at).await?;
    let (group, member) = (Span::Strong(group.name), whom.name);
    Ok(said(match left {
        Left { gone: true, .. } => say!(here.words, "group-removed-gone", member = member, group = group),
        Left { keeper: Some(keeper), .. } => {
            say!(here.words, "group-removed-keeper", member = member, group = group, keeper = keeper)
        }
        Left { .. } => say!(here.words, "group-removed", member = member, group = group),
    }))
}

/// The member that an option means, made known on first sight.
async fn somebody(here: &Here<'_>, words: &str) -> Result<Somebody> {
    let named = here.request.named.iter().find(|named| named.id == words);
    let Some(named) = named else { return known(here, words).await };
    if named.bot {
        return Err(GroupRefusal::NotABot { member: named.name.clone() }.into());
    }
    if !named.here {
        return Err(GroupRefusal::NotHere { member: named.name.clone() }.into());
    }
    let (external_id, name) = (named.id.clone(), named.name.clone());
    let whom = Caller { id: external_id.clone(), name: name.clone(), admin: false, roles: Vec::new() };
    let member = here.app.store.remember_member(here.workspace, &whom, here.request.at).await?;
    Ok(Somebody { member, external_id, name })
}

/// The member that an option means, if they are known already.
async fn known(here: &Here<'_>, words: &str) -> Result<Somebody> {
    let typed = words.trim().trim_start_matches('@');
    let found = here.app.store.member_called(here.workspace, typed).await?;
    let named = here.request.named.iter().find(|named| named.id == words);
    match (found, named) {
        // By the name they were picked by: whose a neutral name is, nobody is told.
        (Some(found), Some(named)) => Ok(Somebody { name: named.name.clone(), ..found }),
        (Some(found), None) => Ok(found),
        (None, named) => {
            let words = named.map_or_else(|| typed.to_owned(), |named| named.name.clone());
            Err(GroupRefusal::NoSuchMember { words }.into())
        }
    }
}
