//! Everything as one file.

use anyhow::Context as _;

use crate::chat::{Block, File, Reply, Tone};
use crate::commands::Here;
use crate::error::{PrivacyRefusal, Result};
use crate::words::{plain, say};

/// What every place surely takes as one file, in bytes. Discord takes 10 MiB from a bot.
const LARGEST: usize = 9 << 20;

pub(super) async fn all(here: &Here<'_>, year: Option<u32>) -> Result<Reply> {
    let (words, at) = (here.words, here.request.at);
    let mut export = here.app.store.export(&here.asking(), at).await?;
    if export.places.is_empty() {
        return Ok(Reply::sentence(plain!(words, "privacy-nothing")));
    }
    let years = export.years();
    if let Some(year) = year {
        export.only(year);
    }
    let content = serde_json::to_string_pretty(&export).context("an export is plain data")?;
    if content.len() > LARGEST {
        return Err(PrivacyRefusal::TooLarge {
            megabytes: content.len().div_ceil(1 << 20),
            years: years.into_iter().collect(),
        }
        .into());
    }
    let year = year.map_or_else(String::new, |year| format!("-{year}"));
    let name = format!("hone-export{year}-{}.json", at.format("%Y-%m-%d"));
    let mut reply = Reply::default().tone(Tone::Good).with(Block::Paragraph(say!(
        words,
        "privacy-exported",
        places = export.places.len()
    )));
    reply.file = Some(File { name, content });
    Ok(reply)
}
