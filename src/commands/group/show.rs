//! One group, and all of them.

use super::{command, groups, named_or_only, next_question, with_board_button};
use crate::app::App;
use crate::chat::{Block, ButtonStyle, GroupAction, Line, Reply, Span, WorkspaceRef};
use crate::commands::Here;
use crate::error::Result;
use crate::quiz::group::fold;
use crate::store::Group;
use crate::words::{Words, plain, say, word};

/// Groups on one page of the list.
const PAGE: usize = 20;
/// Invitations that get a button.
const BUTTONS: usize = 10;
/// Members named; how many more there are is said.
const NAMED: usize = 50;

pub(super) async fn one(here: &Here<'_>, name: Option<&str>) -> Result<Reply> {
    let group = named_or_only(here, name).await?;
    let words = here.words;
    let members = here.app.store.group_members(here.workspace, group.id).await?;
    let keeper = members.first().map(|(_, name)| name.clone()).unwrap_or_default();
    let mut lines = vec![say!(words, "group-kept", entry = word(entry(&group)), keeper = keeper)];
    let names: Vec<String> = members.iter().take(NAMED).map(|(_, name)| name.clone()).collect();
    lines.push(say!(
        words,
        "group-members",
        members = members.len(),
        names = words.commas(names),
        more = members.len().saturating_sub(NAMED)
    ));
    if let Some(channel) = &group.channel {
        let at = Span::Channel(channel.clone());
        lines.push(match next_question(here, channel).await? {
            Some(next) => say!(words, "group-channel-next", channel = at, next = Span::Until(next)),
            None => say!(words, "group-channel", channel = at, command = command("daily add")),
        });
    }
    if group.own {
        lines.extend(super::boards::line_of_me(here, &group).await?);
    }
    let mut reply = Reply::titled(group.name.clone()).with(Block::Bullets(lines));
    if !group.own && (group.open || group.invited) {
        reply = with_join_button(here, reply, &group, &plain!(words, "button-join-group"));
    }
    Ok(with_board_button(here, reply, group.id))
}

pub(super) async fn list(here: &Here<'_>, page: u32) -> Result<Reply> {
    let (groups, words) = (groups(here).await?, here.words);
    let mut reply = Reply::titled(plain!(words, "group-list"));
    if groups.is_empty() {
        let create = command("group create");
        return Ok(reply.with(Block::Paragraph(say!(words, "group-none", command = create))));
    }
    let invited: Vec<&Group> = groups.iter().filter(|group| group.invited).collect();
    if !invited.is_empty() {
        let names = words.commas(invited.iter().map(|group| group.name.clone()));
        reply = reply.with(Block::Paragraph(say!(words, "group-list-invited", groups = names)));
    }
    let pages = u32::try_from(groups.len().div_ceil(PAGE)).unwrap_or(u32::MAX);
    let page = page.clamp(1, pages);
    let from = PAGE * usize::try_from(page - 1).unwrap_or(0);
    let lines = groups.iter().skip(from).take(PAGE).map(|group| in_list(words, group)).collect();
    reply = reply.with(Block::Bullets(lines));
    let note = say!(words, "group-list-note", page = page, pages = pages, join = command("group join"));
    reply = reply.with(Block::Note(note));
    for group in invited.into_iter().take(BUTTONS) {
        let label = plain!(words, "button-join-named", group = group.name.as_str());
        reply = with_join_button(here, reply, group, &label);
    }
    let (previous, next) = (plain!(words, "button-previous"), plain!(words, "button-next"));
    for (label, to) in [(previous, page - 1), (next, page + 1)] {
        if (1..=pages).contains(&to) {
            reply = reply.button(&label, GroupAction::List { page: to }.into(), ButtonStyle::Other);
        }
    }
    Ok(reply)
}

fn in_list(words: &Words, group: &Group) -> Line {
    let name = Span::Strong(group.name.clone());
    let (members, entry) = (group.members, word(entry(group)));
    if group.own {
        say!(words, "group-in-list-own", group = name, members = members, entry = entry)
    } else {
        say!(words, "group-in-list", group = name, members = members, entry = entry)
    }
}

fn entry(group: &Group) -> &'static str {
    if group.open { "open" } else { "invited" }
}

fn with_join_button(here: &Here<'_>, reply: Reply, group: &Group, label: &str) -> Reply {
    let action = GroupAction::Join { workspace: here.workspace, group: group.id };
    reply.button(label, action.into(), ButtonStyle::Main)
}

/// Names of groups that hold what was typed for the command `path`, as far as they fit it; one's own and those one is
/// invited to first.
///
/// # Errors
/// Only when the database fails.
pub async fn names(app: &App, at: &WorkspaceRef, person: &str, path: &[String], typed: &str) -> Result<Vec<String>> {
    let groups = app.store.groups_seen_by(at, person).await?;
    let wanted = fold(typed);
    let fits = |group: &&Group| match path.last().map(String::as_str) {
        Some("join") => !group.own,
        Some("leave" | "invite") => group.own,
        _ => true,
    };
    let mut found: Vec<&Group> =
        groups.iter().filter(fits).filter(|group| fold(&group.name).contains(&wanted)).collect();
    found.sort_by_key(|group| (!group.own, !group.invited));
    Ok(found.into_iter().map(|group| group.name.clone()).collect())
}

impl From<GroupAction> for crate::chat::Action {
    fn from(action: GroupAction) -> Self {
        Self::Group(action)
    }
}
