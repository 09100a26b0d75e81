//! Bodies with files: `payload_json` and `files[n]`.
//!
//! Source: Discord's *Reference*, "Uploading Files".

use std::sync::Arc;

use serde_json::Value;

use super::draft::Upload;
use super::refusal::Refusal;

/// Reads a multipart body.
pub fn read(boundary: &str, bytes: &[u8]) -> Result<(Option<Value>, Vec<Upload>), Refusal> {
    let delimiter = format!("--{boundary}");
    let (mut json, mut uploads) = (None, Vec::new());
    for part in split(bytes, delimiter.as_bytes()).into_iter().skip(1) {
        if part.starts_with(b"--") {
            break;
        }
        let part = part.strip_prefix(b"\r\n").unwrap_or(part);
        let Some(end) = find(part, b"\r\n\r\n") else { return Err(Refusal::unsupported_content()) };
        let head = String::from_utf8_lossy(&part[..end]).into_owned();
        let content = &part[end + 4..];
        let content = content.strip_suffix(b"\r\n").unwrap_or(content);
        let name = attribute(&head, "name=").ok_or_else(Refusal::unsupported_content)?;
        let filename = attribute(&head, "filename=");
        let number = name.strip_prefix("files[").and_then(|rest| rest.strip_suffix(']')?.parse().ok());
        match (name.as_str(), number, filename) {
            ("payload_json", ..) => {
                json = Some(serde_json::from_slice(content).map_err(|_| Refusal::invalid_json())?);
            }
            (_, Some(number), Some(filename)) => {
                let content_type = header(&head, "content-type").unwrap_or("application/octet-stream").to_owned();
                uploads.push(Upload { number, filename, content_type, bytes: Arc::from(content) });
            }
            _ => return Err(Refusal::unsupported_content()),
        }
    }
    Ok((json, uploads))
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    let first = *what.first()?;
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
        if bytes[from + at..].starts_with(what) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

fn split<'a>(mut bytes: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    while let Some(at) = find(bytes, delimiter) {
        parts.push(&bytes[..at]);
        bytes = &bytes[at + delimiter.len()..];
    }
    parts.push(bytes);
    parts
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with(name))?;
    Some(line.split_once(':')?.1.trim())
}

/// An attribute of the content disposition. `name=` must not be found inside `filename=`.
fn attribute(head: &str, key: &str) -> Option<String> {
    let line = header(head, "content-disposition")?;
    let parts = line.split(';').map(str::trim);
    let value = parts.clone().find_map(|part| part.strip_prefix(key))?;
    Some(value.trim_matches('"').to_owned())
}
