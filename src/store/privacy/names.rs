//! The name boards show: the platform's, or a neutral one that says nothing of whose it is.

use chrono::{DateTime, Utc};

use crate::chat::Caller;
use crate::error::Result;
use crate::quiz::WorkspaceId;
use crate::store::Store;

impl Store {
    /// What boards call them here, and whether that is the neutral name.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn shown_name(&self, workspace: WorkspaceId, external_id: &str) -> Result<Option<(String, bool)>> {
        let row = sqlx::query!(
            "select name, name_hidden from member where workspace_id = $1 and external_id = $2",
            workspace.0,
            external_id
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(row.map(|row| (row.name, row.name_hidden)))
    }

    /// The code of the neutral name they have or once had here.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn neutral_code(&self, workspace: WorkspaceId, external_id: &str) -> Result<Option<String>> {
        Ok(sqlx::query_scalar!(
            "select neutral_code from member where workspace_id = $1 and external_id = $2",
            workspace.0,
            external_id
        )
        .fetch_optional(&self.pool)
        .await?
        .flatten())
    }

    /// Calls a member by a neutral name from now on; the other one is not kept. `false` when somebody else has the code.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn hide_name(
        &self,
        workspace: WorkspaceId,
        external_id: &str,
        code: &str,
        name: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let hidden = sqlx::query!(
            "insert into member (workspace_id, external_id, name, created_at, neutral_code, name_hidden) values ($1, $2, $4, $5, $3, true)
             on conflict (workspace_id, external_id) do update set name = excluded.name, neutral_code = excluded.neutral_code, name_hidden = true",
            workspace.0,
            external_id,
            code,
            name,
            now
        )
        .execute(&self.pool)
        .await;
        match hidden {
            Ok(_) => Ok(true),
            Err(sqlx::Error::Database(error)) if error.constraint() == Some("one_neutral_code_each") => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Calls a member by the platform's name again.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn show_name(&self, workspace: WorkspaceId, caller: &Caller) -> Result<()> {
        sqlx::query!(
            "update member set name = $3, name_hidden = false where workspace_id = $1 and external_id = $2",
            workspace.0,
            caller.id,
            caller.name
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
