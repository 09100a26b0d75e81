//! Study groups: started, joined, left, shown; who is in them, and which channel is theirs.

mod boards;
mod invite;
mod show;

use clap::Subcommand;

pub(super) use boards::{against, lines_of_me, of_group, ranks_of_group, scope, title};
pub use show::names as group_names;

use super::{Here, YesNo};
use crate::chat::{Action, Block, ButtonStyle, GroupAction, Line, Reply, Span, Tone};
use crate::error::{GroupRefusal, Result};
use crate::quiz::group::{GroupName, LONGEST_NAME, Misnamed, fold};
use crate::quiz::standing::{self, Scope};
use crate::quiz::{GroupId, MemberId, WorkspaceId};
use crate::store::{Group, Left};
use crate::words::{plain, say, whether};

/// What can be asked about study groups.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum GroupCommand {
    /// Start a study group
    Create {
        /// The group's name
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Whether anyone may join, or only who is invited (default: anyone)
        #[arg(long, value_enum)]
        open: Option<YesNo>,
    },
    /// Join a study group that is open or that you were invited to
    Join {
        /// The group's name
        #[arg(long, value_name = "GROUP")]
        name: String,
    },
    /// Leave a study group; your points stay
    Leave {
        /// The group's name
        #[arg(long, value_name = "GROUP")]
        name: Option<String>,
    },
    /// Invite a member to your study group
    Invite {
        /// Who it is about
        #[arg(long, value_name = "MEMBER")]
        member: String,
        /// The group's name
        #[arg(long, value_name = "GROUP")]
        name: Option<String>,
    },
    /// Take a member out, or an invitation back (for who looks after the group, and admins)
    Remove {
        /// Who it is about
        #[arg(long, value_name = "MEMBER")]
        member: String,
        /// The group's name
        #[arg(long, value_name = "GROUP")]
        name: Option<String>,
    },
    /// Show who is in a study group, where you stand and when its next question comes
    Show {
        /// The group's name
        #[arg(long, value_name = "GROUP")]
        name: Option<String>,
    },
    /// List the study groups and your invitations
    List,
    /// Make this channel the group's own, or no longer (for who looks after the group, and admins)
    Channel {
        /// The group's name
        #[arg(long, value_name = "GROUP")]
        name: Option<String>,
    },
}

pub(super) async fn run(here: &Here<'_>, command: &GroupCommand) -> Result<Reply> {
    match command {
        GroupCommand::Create { name, open } => create(here, name, *open != Some(YesNo::No)).await,
        GroupCommand::Join { name } => {
            let group = named(here, name).await?;
            join(here, here.workspace, group.id).await
        }
        GroupCommand::Leave { name } => leave(here, name.as_deref()).await,
        GroupCommand::Invite { member, name } => invite::invite(here, member, name.as_deref()).await,
        GroupCommand::Remove { member, name } => invite::remove(here, member, name.as_deref()).await,
        GroupCommand::Show { name } => show::one(here, name.as_deref()).await,
        GroupCommand::List => show::list(here, 1).await,
        GroupCommand::Channel { name } => tie(here, name.as_deref()).await,
    }
}

pub(super) async fn press(here: &Here<'_>, action: &GroupAction) -> Result<Reply> {
    match action {
        GroupAction::Join { workspace, group } => join(here, *workspace, *group).await,
        GroupAction::List { page } => show::list(here, *page).await,
    }
}

async fn create(here: &Here<'_>, name: &str, open: bool) -> Result<Reply> {
    let name = GroupName::read(name).map_err(|why| match why {
        Misnamed::Empty => GroupRefusal::NoName { most: LONGEST_NAME },
        Misnamed::TooLong => GroupRefusal::LongName { most: LONGEST_NAME },
    })?;
    let (store, request) = (&here.app.store, here.request);
    let member = caller(here).await?;
    store.create_group(here.workspace, &name, open, member, &request.id, request.at).await?;
    Ok(said(say!(
        here.words,
        "group-created",
        group = Span::Strong(name.shown().to_owned()),
        open = whether(open),
        join = command("group join"),
        invite = command("group invite")
    )))
}

/// Joins a group of a workspace, which is not that of a direct message.
async fn join(here: &Here<'_>, workspace: WorkspaceId, group: GroupId) -> Result<Reply> {
    let (store, request) = (&here.app.store, here.request);
    let inside = workspace == here.workspace;
    let member = if inside {
        caller(here).await?
    } else {
        // What they are called there is not what a direct message calls them.
        store.member(workspace, &request.caller.id).await?.ok_or(GroupRefusal::Gone)?
    };
    let name = store.join_group(workspace, group, member, &request.id, request.at).await?;
    let line = say!(here.words, "group-joined", group = Span::Strong(name), show = command("group show"));
    Ok(if inside { with_board_button(here, said(line), group) } else { said(line) })
}

async fn leave(here: &Here<'_>, name: Option<&str>) -> Result<Reply> {
    let group = named_or_only(here, name).await?;
    let (store, request) = (&here.app.store, here.request);
    let member = store.member(here.workspace, &request.caller.id).await?;
    let member = member.ok_or_else(|| GroupRefusal::NotInIt { group: group.name.clone() })?;
    let left = store.leave_group(here.workspace, group.id, member, &request.id, request.at).await?;
    let group = Span::Strong(group.name);
    Ok(said(match left {
        Left { gone: true, .. } => say!(here.words, "group-left-gone", group = group),
        Left { keeper: Some(keeper), .. } => say!(here.words, "group-left-keeper", group = group, keeper = keeper),
        Left { .. } => say!(here.words, "group-left", group = group),
    }))
}

async fn tie(here: &Here<'_>, name: Option<&str>) -> Result<Reply> {
    let group = named_or_only(here, name).await?;
    let (store, request) = (&here.app.store, here.request);
    let by = acting(here, &group).await?;
    let channel = &request.channel.id;
    let tied = store.tie_group(here.workspace, group.id, by, channel, &request.id, request.at).await?;
    let (group, here_now) = (Span::Strong(group.name), Span::Channel(channel.clone()));
    if !tied {
        return Ok(said(say!(here.words, "group-untied", group = group, channel = here_now)));
    }
    let line = match next_question(here, channel).await? {
        Some(next) => say!(here.words, "group-tied-next", group = group, channel = here_now, next = Span::Until(next)),
        None => say!(here.words, "group-tied", group = group, channel = here_now, command = command("daily add")),
    };
    Ok(said(line))
}

/// When the next question comes to a channel, if one is planned.
async fn next_question(here: &Here<'_>, channel: &str) -> Result<Option<chrono::DateTime<chrono::Utc>>> {
    let schedules = here.app.store.schedules(here.workspace, Some(channel)).await?;
    Ok(schedules.iter().filter_map(crate::store::Schedule::next_at).min())
}

/// The caller, made known on first sight.
async fn caller(here: &Here<'_>) -> Result<MemberId> {
    here.app.store.remember_member(here.workspace, &here.request.caller, here.request.at).await
}

/// In whose name a group is changed: `None` for an admin, who may change any.
async fn acting(here: &Here<'_>, group: &Group) -> Result<Option<MemberId>> {
    if here.is_admin().await? {
        return Ok(None);
    }
    let member = here.app.store.member(here.workspace, &here.request.caller.id).await?;
    // Whoever is not known here looks after nothing.
    member.map(Some).ok_or_else(|| GroupRefusal::NotInIt { group: group.name.clone() }.into())
}

/// The groups as the caller sees them.
async fn groups(here: &Here<'_>) -> Result<Vec<Group>> {
    let member = here.app.store.member(here.workspace, &here.request.caller.id).await?;
    here.app.store.groups(here.workspace, member).await
}

/// The group of this name.
async fn named(here: &Here<'_>, name: &str) -> Result<Group> {
    let wanted = fold(name);
    let found = groups(here).await?.into_iter().find(|group| fold(&group.name) == wanted);
    found.ok_or_else(|| GroupRefusal::NoSuchGroup { words: name.to_owned() }.into())
}

/// The group of this name; without one, the only one the caller is in.
async fn named_or_only(here: &Here<'_>, name: Option<&str>) -> Result<Group> {
    match name {
        Some(name) => named(here, name).await,
        None => only(here, "name").await,
    }
}

/// The only group the caller is in; `option` is where they would name another one.
async fn only(here: &Here<'_>, option: &'static str) -> Result<Group> {
    let mut own: Vec<Group> = groups(here).await?.into_iter().filter(|group| group.own).collect();
    if own.len() > 1 {
        let groups = own.into_iter().map(|group| group.name).collect();
        return Err(GroupRefusal::Which { groups, option }.into());
    }
    own.pop().ok_or(GroupRefusal::InNone.into())
}

fn with_board_button(here: &Here<'_>, reply: Reply, group: GroupId) -> Reply {
    let action = Action::ShowBoard { span: standing::Span::Week, scope: Scope::Group(group), page: 1 };
    reply.button(&plain!(here.words, "button-group-board"), action, ButtonStyle::Other)
}

fn said(line: Line) -> Reply {
    Reply::default().tone(Tone::Good).with(Block::Paragraph(line))
}

fn command(path: &str) -> Span {
    Span::Command(path.to_owned())
}
