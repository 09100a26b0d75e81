//! Workspaces, their members and their boards.

use chrono::{DateTime, Utc};

use super::Store;
use crate::chat::{Caller, Language, WorkspaceRef};
use crate::error::Result;
use crate::quiz::{BoardId, MemberId, WorkspaceId};

/// What holds for a whole workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The platform's id of the role whose members may set Hone up too.
    pub admin_role: Option<String>,
    /// The channel that is told of problems.
    pub alerts: Option<String>,
    /// What is spoken in its channels.
    pub language: Language,
    /// Whether channels get a recap of each week.
    pub recap: bool,
    /// Days the words of answers are kept after their round is over; `None`: for good.
    pub keep_answers: Option<i32>,
}

/// The language of a stored code; English for one of a newer version.
pub(super) fn language(code: &str) -> Language {
    Language::from_code(code).unwrap_or_default()
}

impl Store {
    /// # Errors
    /// Only when the database fails.
    pub async fn settings(&self, workspace: WorkspaceId) -> Result<Settings> {
        let row = sqlx::query!(
            "select admin_role, alerts, language, recap, keep_answers from workspace where workspace_id = $1",
            workspace.0
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(Settings {
            admin_role: row.admin_role,
            alerts: row.alerts,
            language: language(&row.language),
            recap: row.recap,
            keep_answers: row.keep_answers,
        })
    }

    /// # Errors
    /// Only when the database fails.
    pub async fn change_settings(&self, workspace: WorkspaceId, settings: &Settings) -> Result<()> {
        sqlx::query!(
            "update workspace set admin_role = $2, alerts = $3, language = $4, recap = $5, keep_answers = $6 where workspace_id = $1",
            workspace.0,
            settings.admin_role.as_deref(),
            settings.alerts.as_deref(),
            settings.language.code(),
            settings.recap,
            settings.keep_answers
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// What is spoken in a workspace's channels; English in one that is not known yet.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn language(&self, at: &WorkspaceRef) -> Result<Language> {
        let code = sqlx::query_scalar!(
            "select language from workspace where platform = $1 and external_id = $2",
            at.platform.word(),
            at.id
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(code.map_or_else(Language::default, |code| language(&code)))
    }

    /// The workspace, if anything was ever done there.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn known_workspace(&self, at: &WorkspaceRef) -> Result<Option<WorkspaceId>> {
        let id = sqlx::query_scalar!(
            "select workspace_id from workspace where platform = $1 and external_id = $2",
            at.platform.word(),
            at.id
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(id.map(WorkspaceId))
    }

    /// The workspace, made known on first sight.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn workspace(&self, at: &WorkspaceRef, now: DateTime<Utc>) -> Result<WorkspaceId> {
        let platform = at.platform.word();
        if let Some(known) = self.known_workspace(at).await? {
            return Ok(known);
        }
        // The no-op update makes the row visible to `returning` when another process was quicker.
        let id = sqlx::query_scalar!(
            "insert into workspace as w (platform, external_id, created_at) values ($1, $2, $3)
             on conflict (platform, external_id) do update set created_at = w.created_at
             returning workspace_id",
            platform,
            at.id,
            now
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(WorkspaceId(id))
    }

    /// The member, made known on first sight, the name kept up to date unless they hide it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn remember_member(
        &self,
        workspace: WorkspaceId,
        caller: &Caller,
        now: DateTime<Utc>,
    ) -> Result<MemberId> {
        let known = sqlx::query!(
            "select member_id, name, name_hidden from member where workspace_id = $1 and external_id = $2",
            workspace.0,
            caller.id
        )
        .fetch_optional(&self.pool)
        .await?;
        if let Some(known) = known
            && (known.name_hidden || known.name == caller.name)
        {
            return Ok(MemberId(known.member_id));
        }
        let id = sqlx::query_scalar!(
            "insert into member as m (workspace_id, external_id, name, created_at) values ($1, $2, $3, $4)
             on conflict (workspace_id, external_id) do update set name = case when m.name_hidden then m.name else excluded.name end
             returning member_id",
            workspace.0,
            caller.id,
            caller.name,
            now
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(MemberId(id))
    }

    /// The member's id, if they ever took part.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn member(&self, workspace: WorkspaceId, external_id: &str) -> Result<Option<MemberId>> {
        let id = sqlx::query_scalar!(
            "select member_id from member where workspace_id = $1 and external_id = $2",
            workspace.0,
            external_id
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(id.map(MemberId))
    }

    /// The board of the whole workspace (`None`) or of one channel, made on first use.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn board(&self, workspace: WorkspaceId, channel: Option<&str>) -> Result<BoardId> {
        let kind = if channel.is_some() { "channel" } else { "workspace" };
        let external_id = channel.unwrap_or("");
        let id = sqlx::query_scalar!(
            r#"with made as (
                   insert into board (workspace_id, kind, external_id) values ($1, $2, $3)
                   on conflict (workspace_id, kind, external_id) do nothing
                   returning board_id)
               select board_id as "board_id!" from made
               union all
               select board_id from board where workspace_id = $1 and kind = $2 and external_id = $3
               limit 1"#,
            workspace.0,
            kind,
            external_id
        )
        .fetch_optional(&self.pool)
        .await?;
        match id {
            Some(id) => Ok(BoardId(id)),
            // Another process made it between our two looks; now it is there.
            None => Box::pin(self.board(workspace, channel)).await,
        }
    }
}
