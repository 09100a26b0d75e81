//! Who asks, in the workspace of their own where practice and mock interviews live.

use chrono_tz::Tz;

use super::Here;
use crate::error::Result;
use crate::store::Person;

impl Here<'_> {
    /// Who asks.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(super) async fn person(&self) -> Result<Person> {
        let (caller, store) = (&self.request.caller, &self.app.store);
        let at = &self.request.channel.workspace;
        let workspace = store.workspace(&at.of_one(&caller.id), self.request.at).await?;
        Ok(Person {
            workspace,
            member: store.remember_member(workspace, caller, self.request.at).await?,
            platform: at.platform,
            external_id: caller.id.clone(),
            at: self.workspace,
        })
    }

    /// The zone they said they are in, or else this place's.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(super) async fn own_zone(&self, who: &Person) -> Result<Tz> {
        match self.app.store.reminder(who).await? {
            Some(reminder) => Ok(reminder.zone),
            None => self.zone().await,
        }
    }
}
