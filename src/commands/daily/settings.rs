//! What holds for the whole workspace: who may set Hone up, and who is told of problems.

use crate::chat::{Block, Reply, Span, Tone, text};
use crate::commands::{AlertsChoice, Here};
use crate::error::Result;

/// Changes what is named and shows how things stand.
pub(super) async fn change(here: &Here<'_>, admins: Option<&str>, alerts: Option<AlertsChoice>) -> Result<Reply> {
    let store = &here.app.store;
    let mut settings = store.settings(here.workspace).await?;
    if let Some(role) = admins {
        settings.admin_role = (role != "none").then(|| role.to_owned());
    }
    match alerts {
        Some(AlertsChoice::Here) => settings.alerts = Some(here.request.channel.id.clone()),
        Some(AlertsChoice::Off) => settings.alerts = None,
        None => {}
    }
    let changed = admins.is_some() || alerts.is_some();
    if changed {
        store.change_settings(here.workspace, &settings).await?;
    }
    let admins = match &settings.admin_role {
        Some(role) => vec![
            text("Whoever may manage the server can set Hone up, and so can "),
            Span::Role(role.clone()),
            text(
                ". For these to be shown the command, allow it for the role in the server's own settings, under Integrations.",
            ),
        ],
        None => {
            vec![text("Only whoever may manage the server can set Hone up. Let a role do it too with admins:ROLE.")]
        }
    };
    let alerts = match &settings.alerts {
        Some(channel) => vec![text("Problems are told in "), Span::Channel(channel.clone()), text(".")],
        None => vec![text(
            "Problems are told to the one who set the daily question up. Say alerts:here in a channel to have them there.",
        )],
    };
    let reply = Reply::titled(if changed { "The settings were changed" } else { "Settings" });
    Ok(reply.tone(if changed { Tone::Good } else { Tone::Plain }).with(Block::Bullets(vec![admins, alerts])))
}
