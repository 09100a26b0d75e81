//! What changes study groups. Each change holds its workspace's row, so that no limit is overrun by two at once; a request
//! that was delivered twice changes them once.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, Postgres, Transaction};

use super::{OnConstraint as _, Somebody, Store};
use crate::error::{GroupRefusal, Refusal, Result};
use crate::quiz::group::{GroupName, MOST_GROUPS, MOST_GROUPS_EACH, MOST_MEMBERS};
use crate::quiz::{GroupId, MemberId, WorkspaceId};

/// A request is not delivered again after this.
const REMEMBERED: TimeDelta = TimeDelta::days(1);

/// What somebody's going changed besides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Left {
    /// They were the last one, so the group is gone.
    pub gone: bool,
    /// Who looks after it now, when it was they.
    pub keeper: Option<String>,
}

impl Store {
    /// Starts a group with its first member.
    ///
    /// # Errors
    /// A refusal when the name is taken or a limit is reached.
    pub async fn create_group(
        &self,
        workspace: WorkspaceId,
        name: &GroupName,
        open: bool,
        member: MemberId,
        request: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let Some(mut tx) = self.change_groups(workspace, request, now).await? else { return Ok(()) };
        let known =
            sqlx::query_scalar!(r#"select count(*) as "count!" from study_group where workspace_id = $1"#, workspace.0)
                .fetch_one(&mut *tx)
                .await?;
        if known >= MOST_GROUPS {
            return Err(GroupRefusal::TooMany { most: MOST_GROUPS }.into());
        }
        room_for_one_more(&mut tx, workspace, member).await?;
        sqlx::query!(
            "with made as (
                 insert into study_group (workspace_id, name, folded, open, created_at) values ($1, $2, $3, $4, $5)
                 returning group_id)
             insert into group_member (workspace_id, group_id, member_id, joined_at) select $1, group_id, $6, $5 from made",
            workspace.0,
            name.shown(),
            name.folded(),
            open,
            now,
            member.0
        )
        .execute(&mut *tx)
        .await
        .on_constraint("groups_named_once", Refusal::Group(GroupRefusal::NameTaken { name: name.shown().to_owned() }))?;
        tx.commit().await?;
        Ok(())
    }

    /// Joins a group that is open, or that one was invited to. Gives its name.
    ///
    /// # Errors
    /// A refusal when it may not be joined, is full, or is gone.
    pub async fn join_group(
        &self,
        workspace: WorkspaceId,
        group: GroupId,
        member: MemberId,
        request: &str,
        now: DateTime<Utc>,
    ) -> Result<String> {
        let Some(mut tx) = self.change_groups(workspace, request, now).await? else {
            return Ok(look(&mut *self.pool.acquire().await?, workspace, group, member).await?.name);
        };
        let found = look(&mut tx, workspace, group, member).await?;
        if found.inside {
            return Err(GroupRefusal::AlreadyIn { group: found.name }.into());
        }
        if !found.open && !found.invited {
            let keeper = keeper(&mut tx, workspace, group).await?.map(|(_, name)| name).unwrap_or_default();
            return Err(GroupRefusal::InvitationOnly { group: found.name, keeper }.into());
        }
        // A seat is kept for everyone who is invited.
        if found.members + if found.invited { 0 } else { found.invitations } >= MOST_MEMBERS {
            return Err(GroupRefusal::Full { group: found.name, most: MOST_MEMBERS }.into());
        }
        room_for_one_more(&mut tx, workspace, member).await?;
        sqlx::query!(
            "with taken as (delete from group_invitation where workspace_id = $1 and group_id = $2 and member_id = $3)
             insert into group_member (workspace_id, group_id, member_id, joined_at) values ($1, $2, $3, $4)",
            workspace.0,
            group.0,
            member.0,
            now
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(found.name)
    }

    /// Leaves a group; without its last member it is gone.
    ///
    /// # Errors
    /// A refusal when they are not in it.
    pub async fn leave_group(
        &self,
        workspace: WorkspaceId,
        group: GroupId,
        member: MemberId,
        request: &str,
        now: DateTime<Utc>,
    ) -> Result<Left> {
        let Some(mut tx) = self.change_groups(workspace, request, now).await? else { return Ok(Left::default()) };
        let found = look(&mut tx, workspace, group, member).await?;
        if !found.inside {
            return Err(GroupRefusal::NotInIt { group: found.name }.into());
        }
        let left = take_out(&mut tx, workspace, group, member).await?;
        tx.commit().await?;
        Ok(left)
    }

    /// Invites `whom` in the name of `by`, a member of the group.
    ///
    /// # Errors
    /// A refusal when `by` may not, `whom` is in it or invited, or no seat is left.
    pub async fn invite_to_group(
        &self,
        workspace: WorkspaceId,
        group: GroupId,
        by: MemberId,
        whom: &Somebody,
        request: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let Some(mut tx) = self.change_groups(workspace, request, now).await? else { return Ok(()) };
        let inviting = look(&mut tx, workspace, group, by).await?;
        if !inviting.inside {
            return Err(GroupRefusal::NotInIt { group: inviting.name }.into());
        }
        let found = look(&mut tx, workspace, group, whom.member).await?;
        let (member, group_name) = (whom.name.clone(), found.name);
        if found.inside {
            return Err(GroupRefusal::MemberInIt { member, group: group_name }.into());
        }
        if found.invited {
            return Err(GroupRefusal::InvitedBefore { member, group: group_name }.into());
        }
        if found.members + found.invitations >= MOST_MEMBERS {
            return Err(GroupRefusal::Full { group: group_name, most: MOST_MEMBERS }.into());
        }
        sqlx::query!(
            "insert into group_invitation (workspace_id, group_id, member_id, invited_at) values ($1, $2, $3, $4)",
            workspace.0,
            group.0,
            whom.member.0,
            now
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Takes somebody out of a group, or their invitation back; `by` is the one who looks after it, `None` an admin.
    ///
    /// # Errors
    /// A refusal when `by` may not, or there is nobody to take out.
    pub async fn remove_from_group(
        &self,
        workspace: WorkspaceId,
        group: GroupId,
        by: Option<MemberId>,
        whom: &Somebody,
        request: &str,
        now: DateTime<Utc>,
    ) -> Result<Left> {
        let Some(mut tx) = self.change_groups(workspace, request, now).await? else { return Ok(Left::default()) };
        kept_by(&mut tx, workspace, group, by).await?;
        let found = look(&mut tx, workspace, group, whom.member).await?;
        let left = if found.inside {
            take_out(&mut tx, workspace, group, whom.member).await?
        } else if found.invited {
            sqlx::query!(
                "delete from group_invitation where workspace_id = $1 and group_id = $2 and member_id = $3",
                workspace.0,
                group.0,
                whom.member.0
            )
            .execute(&mut *tx)
            .await?;
            Left::default()
        } else {
            return Err(GroupRefusal::MemberNotInIt { member: whom.name.clone(), group: found.name }.into());
        };
        tx.commit().await?;
        Ok(left)
    }

    /// Makes a channel the group's own, or no longer when it was. Gives whether it is now.
    ///
    /// # Errors
    /// A refusal when `by` (`None`: an admin) may not, or the channel is another group's.
    pub async fn tie_group(
        &self,
        workspace: WorkspaceId,
        group: GroupId,
        by: Option<MemberId>,
        channel: &str,
        request: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let Some(mut tx) = self.change_groups(workspace, request, now).await? else {
            return Ok(self.group_of_channel(workspace, channel).await?.is_some());
        };
        kept_by(&mut tx, workspace, group, by).await?;
        let other = sqlx::query!(
            "select group_id, name from study_group where workspace_id = $1 and channel = $2",
            workspace.0,
            channel
        )
        .fetch_optional(&mut *tx)
        .await?;
        let tie = match other {
            Some(own) if own.group_id == group.0 => false,
            Some(other) => return Err(GroupRefusal::ChannelTaken { group: other.name }.into()),
            None => true,
        };
        sqlx::query!(
            "update study_group set channel = case when $3 then $4 end where workspace_id = $1 and group_id = $2",
            workspace.0,
            group.0,
            tie,
            channel
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(tie)
    }

    /// The group whose channel this is.
    async fn group_of_channel(&self, workspace: WorkspaceId, channel: &str) -> Result<Option<i64>> {
        Ok(sqlx::query_scalar!(
            "select group_id from study_group where workspace_id = $1 and channel = $2",
            workspace.0,
            channel
        )
        .fetch_optional(&self.pool)
        .await?)
    }

    /// Begins a change under the workspace's lock; `None` when this very request made it before.
    async fn change_groups(
        &self,
        workspace: WorkspaceId,
        request: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<Transaction<'static, Postgres>>> {
        let mut tx = self.pool.begin().await?;
        sqlx::query!("select workspace_id from workspace where workspace_id = $1 for no key update", workspace.0)
            .fetch_one(&mut *tx)
            .await?;
        sqlx::query!(
            "delete from group_request where workspace_id = $1 and done_at < $2",
            workspace.0,
            now - REMEMBERED
        )
        .execute(&mut *tx)
        .await?;
        let noted = sqlx::query!(
            "insert into group_request (workspace_id, request, done_at) values ($1, $2, $3) on conflict do nothing",
            workspace.0,
            request,
            now
        )
        .execute(&mut *tx)
        .await?;
        Ok((noted.rows_affected() == 1).then_some(tx))
    }
}

/// A group and one member's place in it.
struct Look {
    name: String,
    open: bool,
    members: i64,
    invitations: i64,
    inside: bool,
    invited: bool,
}

async fn look(connection: &mut PgConnection, workspace: WorkspaceId, group: GroupId, member: MemberId) -> Result<Look> {
    let found = sqlx::query_as!(
        Look,
        r#"select g.name, g.open,
                  (select count(*) from group_member m where m.workspace_id = $1 and m.group_id = $2) as "members!",
                  (select count(*) from group_invitation i where i.workspace_id = $1 and i.group_id = $2) as "invitations!",
                  exists (select 1 from group_member m where m.workspace_id = $1 and m.group_id = $2 and m.member_id = $3) as "inside!",
                  exists (select 1 from group_invitation i where i.workspace_id = $1 and i.group_id = $2 and i.member_id = $3) as "invited!"
             from study_group g where g.workspace_id = $1 and g.group_id = $2"#,
        workspace.0,
        group.0,
        member.0
    )
    .fetch_optional(connection)
    .await?;
    found.ok_or(GroupRefusal::Gone.into())
}

/// Who looks after a group: whoever is in it longest, so its maker as long as they are there.
async fn keeper(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    group: GroupId,
) -> Result<Option<(MemberId, String)>> {
    let row = sqlx::query!(
        "select g.member_id, m.name from group_member g
           join member m on m.workspace_id = g.workspace_id and m.member_id = g.member_id
          where g.workspace_id = $1 and g.group_id = $2 order by g.place limit 1",
        workspace.0,
        group.0
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| (MemberId(row.member_id), row.name)))
}

/// # Errors
/// A refusal unless `by` looks after the group, or is nobody in particular: an admin.
async fn kept_by(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    group: GroupId,
    by: Option<MemberId>,
) -> Result<()> {
    let Some(by) = by else { return Ok(()) };
    match keeper(&mut *connection, workspace, group).await? {
        Some((keeper, _)) if keeper == by => Ok(()),
        Some((_, keeper)) => {
            let group = look(connection, workspace, group, by).await?.name;
            Err(GroupRefusal::NotKeeper { group, keeper }.into())
        }
        None => Err(GroupRefusal::Gone.into()),
    }
}

/// # Errors
/// A refusal when they are in as many groups as anyone may be.
async fn room_for_one_more(connection: &mut PgConnection, workspace: WorkspaceId, member: MemberId) -> Result<()> {
    let own = sqlx::query_scalar!(
        r#"select count(*) as "count!" from group_member where workspace_id = $1 and member_id = $2"#,
        workspace.0,
        member.0
    )
    .fetch_one(connection)
    .await?;
    if own >= MOST_GROUPS_EACH { Err(GroupRefusal::TooManyOwn { most: MOST_GROUPS_EACH }.into()) } else { Ok(()) }
}

/// Takes a member out, and the group away with its last one.
async fn take_out(
    connection: &mut PgConnection,
    workspace: WorkspaceId,
    group: GroupId,
    member: MemberId,
) -> Result<Left> {
    let before = keeper(&mut *connection, workspace, group).await?;
    sqlx::query!(
        "delete from group_member where workspace_id = $1 and group_id = $2 and member_id = $3",
        workspace.0,
        group.0,
        member.0
    )
    .execute(&mut *connection)
    .await?;
    let Some((_, after)) = keeper(&mut *connection, workspace, group).await? else {
        sqlx::query!("delete from study_group where workspace_id = $1 and group_id = $2", workspace.0, group.0)
            .execute(connection)
            .await?;
        return Ok(Left { gone: true, keeper: None });
    };
    let kept = before.is_some_and(|(keeper, _)| keeper == member);
    Ok(Left { gone: false, keeper: kept.then_some(after) })
}
