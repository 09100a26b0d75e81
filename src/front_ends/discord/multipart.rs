//! A message with a file: `payload_json` and `files[0]`.
//!
//! <https://discord.com/developers/docs/reference#uploading-files>

use std::fmt::Write as _;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::chat::File;

/// The body and its content type.
pub(super) fn body(message: &Value, file: &File) -> (String, String) {
    let name: String =
        file.name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(*letter)).collect();
    let mut message = message.clone();
    message["attachments"] = json!([{ "id": 0, "filename": name }]);
    let message = message.to_string();
    // Named by what it separates, so it cannot be found there.
    let digest = Sha256::new().chain_update(&message).chain_update(&file.content).finalize();
    let boundary = digest.iter().take(16).fold(String::new(), |mut boundary, byte| {
        let _ = write!(boundary, "{byte:02x}");
        boundary
    });
    let content = &file.content;
    let kind = if name.rsplit('.').next() == Some("csv") { "text/csv" } else { "text/markdown" };
    let body = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json\r\n\r\n{message}\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"{name}\"\r\n\
         Content-Type: {kind}; charset=utf-8\r\n\r\n{content}\r\n--{boundary}--\r\n"
    );
    (body, format!("multipart/form-data; boundary={boundary}"))
}
