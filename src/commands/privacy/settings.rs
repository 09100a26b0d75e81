//! What others call somebody, and how long the words of their mock interviews are kept.

use rand::Rng as _;

use super::{KeepChoice, NameChoice};
use crate::chat::{Block, Reply, Tone};
use crate::commands::Here;
use crate::error::{Refusal, Result};
use crate::words::{Words, plain, say, whether};

/// Letters and digits that nobody mistakes for each other.
const LETTERS: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// Letters of a code; one more with every few that somebody else has.
const SHORTEST: usize = 3;

pub(super) async fn change(
    here: &Here<'_>,
    shown_as: Option<NameChoice>,
    answers: Option<KeepChoice>,
) -> Result<Reply> {
    let (words, store, request) = (here.words, &here.app.store, here.request);
    match shown_as {
        // There is nobody else to see it.
        Some(_) if here.is_alone() => return Err(Refusal::ServersOnly.into()),
        Some(NameChoice::MyName) => store.show_name(here.workspace, &request.caller).await?,
        Some(NameChoice::NeutralName) => hide(here).await?,
        None => {}
    }
    if let Some(answers) = answers {
        let own = store.workspace(&request.channel.workspace.of_one(&request.caller.id), request.at).await?;
        store.keep_answers(own, answers.days()).await?;
    }
    let changed = shown_as.is_some() || answers.is_some();
    let title = if changed { plain!(words, "settings-changed") } else { plain!(words, "settings-title") };
    let mut lines = Vec::new();
    if !here.is_alone() {
        let name = store.shown_name(here.workspace, &request.caller.id).await?;
        let (name, hidden) = name.unwrap_or_else(|| (request.caller.name.clone(), false));
        lines.push(say!(words, "privacy-shown-as", name = name, hidden = whether(hidden)));
    }
    let own = store.known_workspace(&request.channel.workspace.of_one(&request.caller.id)).await?;
    let days = match own {
        Some(own) => store.settings(own).await?.keep_answers,
        None => None,
    };
    lines.push(match days {
        Some(days) => say!(words, "privacy-own-days", days = days),
        None => say!(words, "privacy-own-keep"),
    });
    Ok(Reply::titled(title).tone(if changed { Tone::Good } else { Tone::Plain }).with(Block::Bullets(lines)))
}

/// Gives them the neutral name they had before, or a new one.
async fn hide(here: &Here<'_>) -> Result<()> {
    let (store, request) = (&here.app.store, here.request);
    let words = Words::of(store.language(&request.channel.workspace).await?);
    let before = store.neutral_code(here.workspace, &request.caller.id).await?;
    let mut code = before.unwrap_or_else(|| new_code(SHORTEST));
    let mut tries = 0;
    loop {
        // Boards speak the workspace's language, whatever the member's own is.
        let name = plain!(words, "neutral-name", code = code.as_str());
        if store.hide_name(here.workspace, &request.caller.id, &code, &name, request.at).await? {
            return Ok(());
        }
        tries += 1;
        code = new_code(SHORTEST + tries / 3);
    }
}

/// Random, so that it tells nothing of whose it is.
fn new_code(letters: usize) -> String {
    let mut random = rand::make_rng::<rand::rngs::ChaCha8Rng>();
    (0..letters).map(|_| char::from(LETTERS[(random.next_u32() % 32) as usize])).collect()
}
