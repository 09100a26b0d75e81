//! What is kept about one person: shown, given to them, called by another name, forgotten.

mod export;
mod forget;
mod kept;
mod names;
mod objections;
mod retention;

use sqlx::PgConnection;

use crate::chat::{Platform, WorkspaceRef};
use crate::error::Result;
use crate::quiz::{MemberId, WorkspaceId};
use crate::store::Store;

pub use export::{EXPORT_VERSION, Export};
pub use forget::Forgotten;
pub use kept::Kept;

/// A person as a platform knows them, and where they ask from.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    pub at: &'a WorkspaceRef,
    /// The platform's own id of them.
    pub person: &'a str,
}

/// A workspace in which somebody is known.
#[derive(Debug, Clone)]
struct Place {
    workspace: i64,
    member: i64,
    /// The platform's own id of the workspace.
    external_id: String,
}

/// Whether an id of a person means the same person in every workspace of the platform.
fn one_person_everywhere(platform: Platform) -> bool {
    // Slack's ids of people hold within one workspace of its own.
    platform != Platform::Slack
}

impl Store {
    /// The shared workspaces somebody is known in besides the one they ask from, each with who they are there.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn known_elsewhere(&self, who: &Asking<'_>) -> Result<Vec<(WorkspaceId, MemberId)>> {
        let mut connection = self.pool.acquire().await?;
        let places = who.places(&mut connection, true).await?;
        let shared =
            places.into_iter().filter(|place| place.external_id != who.own() && place.external_id != who.at.id);
        Ok(shared.map(|place| (WorkspaceId(place.workspace), MemberId(place.member))).collect())
    }
}

impl Asking<'_> {
    /// The platform's id of their own workspace.
    fn own(&self) -> String {
        self.at.of_one(self.person).id
    }

    /// Where they are known: here, or everywhere they are the same person.
    async fn places(&self, connection: &mut PgConnection, everywhere: bool) -> Result<Vec<Place>> {
        let rows = sqlx::query!(
            "select m.workspace_id, m.member_id, w.external_id
               from member m join workspace w on w.workspace_id = m.workspace_id
              where w.platform = $1 and m.external_id = $2
                and (w.external_id = $3 or ($5 and (w.external_id = $4 or $6)))
              order by w.external_id <> $3, w.external_id <> $4, m.workspace_id",
            self.at.platform.word(),
            self.person,
            self.at.id,
            self.own(),
            everywhere,
            one_person_everywhere(self.at.platform)
        )
        .fetch_all(connection)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| Place { workspace: row.workspace_id, member: row.member_id, external_id: row.external_id })
            .collect())
    }
}
