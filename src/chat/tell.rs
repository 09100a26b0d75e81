//! A private word to somebody else, because of what one member asked.

use super::{FrontEnd, Reply, WorkspaceRef};

/// What to tell another member before the asker is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tell {
    /// The platform's own id.
    pub member: String,
    pub reply: Reply,
    /// As in [`FrontEnd::post`].
    pub key: String,
    /// What the asker is answered when it cannot be told.
    pub otherwise: Reply,
}

impl Reply {
    /// Tells the other member, if there is one to tell; gives what the asker is answered.
    pub async fn told(mut self, by: &dyn FrontEnd, at: &WorkspaceRef) -> Self {
        let Some(tell) = self.tell.take() else { return self };
        match by.tell(at, &tell.member, &tell.reply, &tell.key).await {
            Ok(()) => self,
            Err(error) => {
                tracing::info!(%error, "a member could not be told");
                tell.otherwise
            }
        }
    }
}
