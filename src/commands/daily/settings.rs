//! What holds for the whole workspace: who may set Hone up, who is told of problems, what is spoken in channels, whether weeks are looked back on.

use super::{AlertsChoice, LanguageChoice};
use crate::chat::{Block, Reply, Span, Tone};
use crate::commands::{Here, KeepChoice, YesNo};
use crate::error::Result;
use crate::words::{plain, say, whether};

/// Changes what is named and shows how things stand.
pub(super) async fn change(
    here: &Here<'_>,
    admins: Option<&str>,
    alerts: Option<AlertsChoice>,
    language: Option<LanguageChoice>,
    recap: Option<YesNo>,
    answers: Option<KeepChoice>,
) -> Result<Reply> {
    let (store, words) = (&here.app.store, here.words);
    let mut settings = store.settings(here.workspace).await?;
    if let Some(role) = admins {
        settings.admin_role = (role != "none").then(|| role.to_owned());
    }
    match alerts {
        Some(AlertsChoice::Here) => settings.alerts = Some(here.request.channel.id.clone()),
        Some(AlertsChoice::Off) => settings.alerts = None,
        None => {}
    }
    if let Some(LanguageChoice(language)) = language {
        settings.language = language;
    }
    if let Some(recap) = recap {
        settings.recap = recap == YesNo::Yes;
    }
    if let Some(answers) = answers {
        settings.keep_answers = answers.days();
    }
    let changed =
        [admins.is_some(), alerts.is_some(), language.is_some(), recap.is_some(), answers.is_some()].contains(&true);
    if changed {
        store.change_settings(here.workspace, &settings).await?;
    }
    let admins = match &settings.admin_role {
        Some(role) => say!(words, "settings-role", role = Span::Role(role.clone())),
        None => say!(words, "settings-no-role", option = words.option("admins")),
    };
    let alerts = match &settings.alerts {
        Some(channel) => say!(words, "settings-alerts", channel = Span::Channel(channel.clone())),
        None => say!(words, "settings-no-alerts", option = words.option("alerts")),
    };
    let language = say!(words, "settings-language", language = settings.language.to_string());
    let recap = say!(words, "settings-recap", recap = whether(settings.recap), option = words.option("recap"));
    let answers = match settings.keep_answers {
        Some(days) => say!(words, "settings-answers-days", days = days),
        None => say!(words, "settings-answers-keep", option = words.option("answers")),
    };
    let title = if changed { plain!(words, "settings-changed") } else { plain!(words, "settings-title") };
    Ok(Reply::titled(title)
        .tone(if changed { Tone::Good } else { Tone::Plain })
        .with(Block::Bullets(vec![admins, alerts, language, recap, answers])))
}
