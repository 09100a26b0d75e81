//! A message with files: `payload_json` and `files[n]`.
//!
//! <https://discord.com/developers/docs/reference#uploading-files>

use std::fmt::Write as _;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::render;
use crate::chat::{File, Picture, Reply};
use crate::pictures;

/// Something that goes with a message.
#[derive(Debug, Clone)]
pub(super) struct Upload {
    name: String,
    kind: &'static str,
    content: Vec<u8>,
    /// What a picture shows, for those who do not see it.
    alt: Option<String>,
}

/// What goes with a reply: its file and its picture. A picture that cannot be drawn is left out; the words say the same.
pub(super) async fn uploads(reply: &Reply) -> Vec<Upload> {
    let mut uploads: Vec<_> = reply.file.iter().map(of_file).collect();
    if let Some(picture) = &reply.picture {
        uploads.extend(drawn(picture.clone()).await);
    }
    uploads
}

fn of_file(file: &File) -> Upload {
    let name = plain(&file.name);
    let kind = match name.rsplit('.').next() {
        Some("csv") => "text/csv; charset=utf-8",
        Some("json") => "application/json; charset=utf-8",
        _ => "text/markdown; charset=utf-8",
    };
    Upload { name, kind, content: file.content.clone().into_bytes(), alt: None }
}

/// Drawn beside what else goes on: it takes some milliseconds.
async fn drawn(picture: Picture) -> Option<Upload> {
    let Picture { name, alt, chart } = picture;
    match tokio::task::spawn_blocking(move || pictures::png(&chart)).await {
        Ok(Ok(content)) => {
            Some(Upload { name: plain(&name), kind: "image/png", content, alt: Some(render::alt(&alt)) })
        }
        Ok(Err(error)) => {
            tracing::error!(%error, "a picture could not be drawn");
            None
        }
        Err(error) => {
            tracing::error!(%error, "a picture could not be drawn");
            None
        }
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(*letter)).collect()
}

/// Names the uploads in a message; a picture becomes the image of its last embed.
pub(super) fn attach(message: &mut Value, uploads: &[Upload]) {
    if uploads.is_empty() {
        return;
    }
    let named = uploads.iter().enumerate().map(|(id, upload)| {
        let mut named = json!({ "id": id, "filename": upload.name });
        if let Some(alt) = &upload.alt {
            named["description"] = json!(alt);
        }
        named
    });
    message["attachments"] = named.collect();
    let picture = uploads.iter().find(|upload| upload.alt.is_some());
    if let (Some(picture), Some(embed)) =
        (picture, message["embeds"].as_array_mut().and_then(|embeds| embeds.last_mut()))
    {
        embed["image"] = json!({ "url": format!("attachment://{}", picture.name) });
    }
}

/// The body and its content type.
pub(super) fn body(message: &Value, uploads: &[Upload]) -> (Vec<u8>, String) {
    let message = message.to_string();
    // Named by what it separates, so it cannot be found there.
    let digest = uploads
        .iter()
        .fold(Sha256::new().chain_update(&message), |digest, upload| digest.chain_update(&upload.content));
    let boundary = digest.finalize().iter().take(16).fold(String::new(), |mut boundary, byte| {
        let _ = write!(boundary, "{byte:02x}");
        boundary
    });
    let mut body = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json\r\n\r\n{message}\r\n"
    )
    .into_bytes();
    for (id, Upload { name, kind, content, .. }) in uploads.iter().enumerate() {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"files[{id}]\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (body, format!("multipart/form-data; boundary={boundary}"))
}
