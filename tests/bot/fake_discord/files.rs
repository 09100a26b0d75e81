//! Files that come with a message: named in it, shown by it, and described for those who do not see them.
//!
//! Source: Discord's *Reference*, "Uploading Files" and "Using Attachments within Embeds". What Discord takes without a
//! word although somebody would miss something is a violation.

use serde_json::Value;

use super::draft::{Described, Draft};
use super::refusal::Refusal;
use super::server::Body;
use super::world::{Attachment, World};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

impl World {
    /// Checks the files of a message or an edit; `had` are those it has so far.
    pub fn check_files(&mut self, draft: &Draft, body: &Body, had: &[Attachment]) -> Result<(), Refusal> {
        let named: &[Described] = draft.attachments.as_deref().unwrap_or_default();
        let comes = |id: u64| body.uploads.iter().any(|upload| upload.number == id);
        if named.iter().any(|it| !comes(it.id) && had.iter().all(|file| file.id != it.id)) {
            return Err(Refusal::upload_not_found());
        }
        let mut problems = Vec::new();
        let mut there: Vec<&str> = had
            .iter()
            .filter(|file| draft.attachments.is_none() || named.iter().any(|it| it.id == file.id))
            .map(|file| file.filename.as_str())
            .collect();
        for upload in &body.uploads {
            let about = named.iter().find(|it| it.id == upload.number);
            there.push(about.and_then(|it| it.filename.as_deref()).unwrap_or(&upload.filename));
            if about.is_none() {
                problems.push(format!("files[{}] is not named in attachments", upload.number));
            }
            if upload.content_type.starts_with("image/") {
                if about.and_then(|it| it.description.as_deref()).is_none_or(|alt| alt.trim().is_empty()) {
                    problems.push(format!("the picture {} has no alt text", upload.filename));
                }
                if !(upload.bytes.starts_with(PNG) && upload.filename.to_ascii_lowercase().ends_with(".png")) {
                    problems.push(format!("the picture {} is no PNG", upload.filename));
                }
            }
        }
        let mut numbers: Vec<_> = body.uploads.iter().map(|upload| upload.number).collect();
        numbers.sort_unstable();
        if numbers.iter().enumerate().any(|(at, number)| u64::try_from(at) != Ok(*number)) {
            problems.push(format!("files are numbered {numbers:?}"));
        }
        for embed in draft.embeds.iter().flatten() {
            for url in ["image", "thumbnail"].map(|part| embed[part]["url"].as_str().unwrap_or_default()) {
                if let Some(name) = url.strip_prefix("attachment://")
                    && !there.contains(&name)
                {
                    problems.push(format!("an embed shows {url}, which is not there"));
                }
            }
            if embed["description"].as_str().is_none_or(str::is_empty) && embed["image"] != Value::Null {
                problems.push("a picture stands without words".to_owned());
            }
        }
        for problem in problems {
            self.record.violation(format!("{}: {problem}", body.route));
        }
        Ok(())
    }
}
