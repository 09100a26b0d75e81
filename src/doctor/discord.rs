//! Discord's side: the token, the application, the commands, and the channels of the running daily questions.

use std::result::Result;

use super::{Account, Finding, compare_clocks, named};
use crate::chat::{Language, Platform};
use crate::front_ends::discord::Shards;
use crate::front_ends::discord::endpoint;
use crate::front_ends::discord::inspection::{CommandDifferences, Gateway, Hindrance, Inspection};
use crate::scheduler::Clock;
use crate::store::Schedule;
use crate::words::Words;

/// Looks at the account and at the channels of those `running`.
pub(super) async fn examine(account: &Account, running: &[Schedule], clock: &Clock) -> Vec<Finding> {
    let mut inspection = match Inspection::begin(&account.token, account.api_url.as_deref()).await {
        Ok(inspection) => inspection,
        Err(error) => return vec![Finding::new("Discord", Err(format!("{error:#}")))],
    };
    let mut findings = vec![
        Finding::new("Discord", Ok(format!("the token is that of {}", inspection.name))),
        Finding::new("interactions", interactions(account, &inspection)),
    ];
    if account.public_key.is_none() {
        findings
            .push(Finding::of("shards", inspection.gateway().await.map(|gateway| shards(account.shards, &gateway))));
    }
    let before = clock();
    let theirs = inspection.clock().await;
    let after = clock();
    findings.push(Finding::of("clock", theirs.map(|theirs| compare_clocks("Discord's", before, theirs, after))));
    findings.push(Finding::of("commands", inspection.commands().await.map(|differences| commands(&differences))));
    findings.extend(channels(&mut inspection, running, clock).await);
    findings
}

/// Whether interactions come the way this program waits for them.
fn interactions(account: &Account, inspection: &Inspection) -> Result<String, String> {
    match (&account.public_key, &inspection.endpoint) {
        (Some(key), _) if inspection.public_key.as_ref().is_some_and(|own| !own.eq_ignore_ascii_case(key.trim())) => {
            Err("DISCORD_PUBLIC_KEY is not the key of the application whose token DISCORD_TOKEN is. Copy it from that \
                 application's General Information page."
                .to_owned())
        }
        (Some(_), None) => Err(format!(
            "DISCORD_PUBLIC_KEY is set, so no gateway is used, but Discord was given no address to post interactions to. \
             Enter https://<your host>{} as Interactions Endpoint URL in the developer portal, or remove the key.",
            endpoint::PATH
        )),
        (None, Some(address)) => Err(format!(
            "Discord posts interactions to {address}, but DISCORD_PUBLIC_KEY is not set, so this program waits for them at \
             the gateway. Set the key and HONE_HTTP, or empty Interactions Endpoint URL in the developer portal."
        )),
        (Some(_), Some(address)) => Ok(format!("posted to {address}, signed with the key that is set")),
        (None, None) => Ok("over the gateway".to_owned()),
    }
}

/// Whether the shards this process serves are enough, and can be connected.
fn shards(own: Option<Shards>, gateway: &Gateway) -> Result<String, String> {
    let Gateway { recommended, starts_left, starts_again_in } = gateway;
    if let Some(says) = own.and_then(|own| own.too_few(*recommended)) {
        return Err(says);
    }
    let (count, says) = match own {
        None => (*recommended, format!("all {recommended} that Discord recommends, in every process")),
        Some(own) => {
            let others = own.others().map_or_else(String::new, |others| {
                format!("; {others} must be served by other processes, or their servers get no answers")
            });
            (own.total(), format!("{own}, and Discord recommends {recommended}{others}"))
        }
    };
    if *starts_left < count {
        return Err(format!(
            "Discord lets this bot connect only {starts_left} more times in the next {starts_again_in} hours, and it has {count} shards. \
             Something starts it again and again: find out what from the log before you start it."
        ));
    }
    Ok(says)
}

fn commands(differences: &CommandDifferences) -> Result<String, String> {
    let CommandDifferences { missing, changed, unknown } = differences;
    let parts: Vec<_> = [("missing", missing), ("different", changed), ("unknown to this program", unknown)]
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(what, names)| format!("{what}: {}", names.join(", ")))
        .collect();
    if parts.is_empty() {
        return Ok("registered as this program has them".to_owned());
    }
    Err(format!(
        "Those registered at Discord are not this program's ({}). Start Hone, which registers them; if that does not last, \
         another version of Hone uses this token.",
        parts.join("; ")
    ))
}

/// Whether every running daily question can be posted; a line for each that cannot.
async fn channels(inspection: &mut Inspection, running: &[Schedule], clock: &Clock) -> Vec<Finding> {
    let subject = "channels";
    let words = Words::of(Language::English);
    let mut findings = Vec::new();
    let mut looked_at = 0;
    for schedule in running.iter().filter(|schedule| schedule.channel.workspace.platform == Platform::Discord) {
        looked_at += 1;
        let says = match inspection.hindrance(schedule, clock()).await {
            Ok(None) => continue,
            Ok(Some(Hindrance::ChannelGone)) => {
                "the channel is gone. Set it up in another one with /daily add, and end this one with /daily remove."
                    .to_owned()
            }
            Ok(Some(Hindrance::NotInServer)) => {
                "the bot is not in that server. Add it again with the address from the developer portal.".to_owned()
            }
            Ok(Some(Hindrance::Lacks(lacking))) => format!(
                "the bot lacks {} there. Give it that by its role, or for this channel (Edit Channel, Permissions).",
                lacking.into_iter().map(|right| words.right(right)).collect::<Vec<_>>().join(", ")
            ),
            Err(error) => format!("{error:#}."),
        };
        findings.push(Finding::new(subject, Err(format!("The {}: {says}", named(schedule)))));
    }
    if findings.is_empty() {
        findings.push(Finding::new(
            subject,
            Ok(format!("the bot may do what it needs in those of all {looked_at} daily questions")),
        ));
    }
    findings
}
