//! Study groups as they are: what there is, who is in it. What changes them is in `group_changes`.

use super::Store;
use crate::chat::WorkspaceRef;
use crate::error::Result;
use crate::quiz::{GroupId, MemberId, WorkspaceId};

/// A study group, as one member sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub id: GroupId,
    pub name: String,
    /// Anyone may join.
    pub open: bool,
    /// The platform's id of its channel.
    pub channel: Option<String>,
    pub members: i64,
    /// They are in it.
    pub own: bool,
    /// They were invited.
    pub invited: bool,
}

/// The platform's id of a member and the name shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Somebody {
    pub member: MemberId,
    pub external_id: String,
    pub name: String,
}

impl Store {
    /// All groups of a workspace by name, at most [`crate::quiz::group::MOST_GROUPS`].
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn groups(&self, workspace: WorkspaceId, seen_by: Option<MemberId>) -> Result<Vec<Group>> {
        let rows = sqlx::query!(
            r#"select g.group_id, g.name, g.open, g.channel,
                      (select count(*) from group_member m where m.workspace_id = $1 and m.group_id = g.group_id) as "members!",
                      exists (select 1 from group_member m where m.workspace_id = $1 and m.group_id = g.group_id and m.member_id = $2) as "own!",
                      exists (select 1 from group_invitation i where i.workspace_id = $1 and i.group_id = g.group_id and i.member_id = $2) as "invited!"
                 from study_group g where g.workspace_id = $1 order by g.folded"#,
            workspace.0,
            seen_by.map(|member| member.0)
        )
        .fetch_all(&self.pool)
        .await?;
        let groups = rows.into_iter().map(|row| Group {
            id: GroupId(row.group_id),
            name: row.name,
            open: row.open,
            channel: row.channel,
            members: row.members,
            own: row.own,
            invited: row.invited,
        });
        Ok(groups.collect())
    }

    /// The same for a person as the platform names them.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn groups_seen_by(&self, at: &WorkspaceRef, person: &str) -> Result<Vec<Group>> {
        let known = sqlx::query!(
            r#"select w.workspace_id, m.member_id as "member_id?" from workspace w
                 left join member m on m.workspace_id = w.workspace_id and m.external_id = $3
                where w.platform = $1 and w.external_id = $2"#,
            at.platform.word(),
            at.id,
            person
        )
        .fetch_optional(&self.pool)
        .await?;
        match known {
            Some(known) => self.groups(WorkspaceId(known.workspace_id), known.member_id.map(MemberId)).await,
            None => Ok(Vec::new()),
        }
    }

    /// Who is in a group; the first one looks after it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn group_members(&self, workspace: WorkspaceId, group: GroupId) -> Result<Vec<(MemberId, String)>> {
        let rows = sqlx::query!(
            "select g.member_id, m.name from group_member g
               join member m on m.workspace_id = g.workspace_id and m.member_id = g.member_id
              where g.workspace_id = $1 and g.group_id = $2 order by g.place",
            workspace.0,
            group.0
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.into_iter().map(|row| (MemberId(row.member_id), row.name)).collect())
    }

    /// The one member whose id or name this is; `None` when there is none or several.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn member_called(&self, workspace: WorkspaceId, words: &str) -> Result<Option<Somebody>> {
        let mut rows = sqlx::query!(
            r#"select member_id, external_id, name, external_id = $2 as "exact!" from member
                where workspace_id = $1 and (external_id = $2 or lower(name) = lower($2))
                order by external_id = $2 desc limit 2"#,
            workspace.0,
            words
        )
        .fetch_all(&self.pool)
        .await?;
        rows.truncate(if rows.first().is_some_and(|row| row.exact) { 1 } else { 2 });
        Ok(match rows.as_slice() {
            [one] => Some(Somebody {
                member: MemberId(one.member_id),
                external_id: one.external_id.clone(),
                name: one.name.clone(),
            }),
            _ => None,
        })
    }
}
