//! What was decided, and what was accepted.

use std::fmt::Write as _;

use crate::chat::{Block, File, Line, Reply, Span, text};
use crate::commands::Here;
use crate::error::Result;
use crate::store::{Decided, Phrasing};
use crate::words::{Words, plain, say, whether, word};

/// Decisions listed.
const LINES: i64 = 20;

pub(super) async fn log(here: &Here<'_>) -> Result<Reply> {
    let words = here.words;
    let decided = here.app.store.decisions(here.workspace, LINES).await?;
    if decided.is_empty() {
        return Ok(Reply::sentence(plain!(words, "log-empty")));
    }
    let lines = decided.iter().map(|decided| line(words, decided)).collect();
    Ok(Reply::titled(plain!(words, "log-title")).with(Block::Bullets(lines)))
}

fn line(words: &Words, decided: &Decided) -> Line {
    let member = decided.member.clone().unwrap_or_else(|| plain!(words, "somebody"));
    let what = say!(
        words,
        "log-what",
        what = word(decided.what.clone()),
        appeal = whether(decided.appeal),
        member = member,
        day = decided.day.map(|day| words.day(day)).unwrap_or_default(),
        question = decided.question.as_ref().map(ToString::to_string).unwrap_or_default()
    );
    let mut line = say!(
        words,
        "log-line",
        at = Span::Time(decided.at),
        author = decided.author.clone().unwrap_or_else(|| plain!(words, "somebody")),
        what = what,
        moved = whether(decided.points != 0),
        sign = if decided.points < 0 { "−" } else { "+" },
        points = decided.points.abs(),
        members = decided.members,
        untold = whether(decided.untold)
    );
    if !decided.reason.is_empty() {
        line.push(text(format!(" · {}", plain!(words, "reason-said", reason = decided.reason.clone()))));
    }
    if let Some(pattern) = &decided.pattern {
        line.extend([text(" · "), Span::Code(pattern.clone())]);
    }
    line
}

/// The accepted phrasings as a file, for whoever looks after the packs.
pub(super) async fn phrasings(here: &Here<'_>) -> Result<Reply> {
    let words = here.words;
    let all = here.app.store.all_phrasings(here.workspace).await?;
    if all.is_empty() {
        return Ok(Reply::sentence(plain!(words, "phrasings-none")));
    }
    let line = say!(words, "phrasings-file", phrasings = all.len());
    let mut reply = Reply::titled(plain!(words, "phrasings-title")).with(Block::Paragraph(line));
    reply.file = Some(File { name: "phrasings.toml".to_owned(), content: as_toml(&all) });
    Ok(reply)
}

/// The lines to add to `any_of` of each key point, and the sentences as examples beside them.
fn as_toml(all: &[Phrasing]) -> String {
    let mut out = String::new();
    let mut file = None;
    for (number, phrasing) in all.iter().enumerate() {
        if file != Some(&phrasing.question) {
            file = Some(&phrasing.question);
            let gap = if number > 0 { "\n" } else { "" };
            let _ = writeln!(out, "{gap}# data/packs/{}.toml", phrasing.question);
        }
        let same = |other: &Phrasing| other.question == phrasing.question && other.key_point == phrasing.key_point;
        if number == 0 || !same(&all[number - 1]) {
            let _ = writeln!(out, "# any_of of the key point {}, besides what stands there:", phrasing.key_point);
        }
        let _ = writeln!(out, "{}, # {}", quoted(&phrasing.pattern), one_line(&phrasing.phrase));
    }
    out
}

/// As TOML writes a basic string.
fn quoted(words: &str) -> String {
    toml::Value::String(words.to_owned()).to_string()
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
