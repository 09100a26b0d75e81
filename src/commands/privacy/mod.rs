//! What is kept about the one who asks: shown, given to them, called by another name, forgotten.

mod export;
mod forget;
mod options;
mod settings;
mod show;

use super::Here;
use crate::chat::Reply;
use crate::error::Result;
use crate::store::Asking;

pub(super) use forget::{confirmed as forget, form};
pub use options::{KeepChoice, NameChoice, Privacy};

pub(super) async fn run(here: &Here<'_>, asked: &Privacy) -> Result<Reply> {
    match asked {
        Privacy::Show => show::kept(here).await,
        Privacy::Export { year } => export::all(here, *year).await,
        Privacy::Forget { everywhere } => Ok(form(here.words, *everywhere == super::YesNo::Yes)),
        Privacy::Settings { shown_as, answers } => settings::change(here, *shown_as, *answers).await,
    }
}

impl<'a> Here<'a> {
    /// Who asks, and from where.
    pub(in crate::commands) fn asking(&self) -> Asking<'a> {
        Asking { at: &self.request.channel.workspace, person: &self.request.caller.id }
    }

    /// Whether they ask from a workspace of their own, such as a direct message.
    pub(in crate::commands) fn is_alone(&self) -> bool {
        let at = &self.request.channel.workspace;
        at.of_one(&self.request.caller.id) == *at
    }
}
