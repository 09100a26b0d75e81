//! The report as a Markdown file, with the answers in full.

use std::fmt::Write as _;

use super::report::{about, compared, made, state, tell, title, topics};
use crate::chat::{Block, File, Line, Reply, Span};
use crate::commands::Here;
use crate::error::Result;
use crate::quiz::grade::Credit;
use crate::quiz::mock::percent;
use crate::store::{Mock, Person};
use crate::words::{plain, say};

pub(super) async fn markdown(here: &Here<'_>, who: &Person, mock: &Mock) -> Result<Reply> {
    let words = here.words;
    let told = tell(here, who, mock).await?;
    let report = &told.report;
    let mut out = format!("# {}\n\n", escaped(&title(words, report)));
    let _ = writeln!(out, "{}\n", line(&about(here, mock, report).await?));
    let _ = writeln!(out, "{}\n", line(&compared(here, told.before.as_ref(), report).await?));
    let _ = writeln!(out, "## {}\n", escaped(&plain!(words, "mock-topics")));
    for topic in topics(words, report, told.before.as_ref().map(|(_, comparison)| comparison)) {
        let _ = writeln!(out, "- {}", line(&topic));
    }
    if !report.read.is_empty() {
        let _ = writeln!(out, "\n## {}\n", escaped(&plain!(words, "mock-read")));
        for read in &report.read {
            let _ = writeln!(out, "- [{}](<{}>)", escaped(&read.name), read.url.replace(['<', '>', '\n'], ""));
        }
    }
    for (i, (prepared, scored)) in told.prepared.iter().zip(&report.questions).enumerate() {
        let question = &prepared.question;
        let heading = plain!(words, "mock-question-heading", number = i + 1, score = percent(scored.score));
        let _ = writeln!(out, "\n## {}\n\n{}\n", escaped(&heading), escaped(question.ask.trim()));
        if let Some(state) = state(words, scored.answered, scored.late) {
            let _ = writeln!(out, "{}\n", line(&state));
        }
        for (point, credit) in question.key_points.iter().zip(&scored.points) {
            let _ = write!(out, "- {}", line(&made(words, &point.says, *credit)));
            if *credit == Credit::None && !point.why.is_empty() {
                let _ = write!(out, " – {}", escaped(point.why.trim()));
            }
            out.push('\n');
        }
        if let Some((answer, _)) = mock.questions.get(i).and_then(|question| question.answered.as_ref()) {
            // They had its words removed after a while.
            let answer = if answer.is_empty() { &plain!(words, "mock-words-removed") } else { answer };
            let _ = writeln!(out, "\n### {}\n\n{}", escaped(&plain!(words, "mock-your-answer")), quoted(answer));
        }
        let _ = writeln!(out, "\n### {}\n\n{}", escaped(&plain!(words, "model-answer")), quoted(&question.answer));
        for reference in &question.references {
            let url = reference.url.replace(['<', '>', '\n'], "");
            let _ = writeln!(out, "\n[{}](<{url}>)", escaped(&reference.name));
        }
    }
    let _ = writeln!(out, "\n{}", line(&say!(words, "feedback-note")));
    let name = format!("mock-{}-{}.md", mock.role, mock.started_at.format("%Y-%m-%d"));
    let mut reply = Reply { blocks: vec![Block::Paragraph(say!(words, "mock-exported"))], ..Reply::default() };
    reply.file = Some(File { name, content: out });
    Ok(reply)
}

fn line(spans: &Line) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(words) | Span::Strong(words) => escaped(words),
            Span::Code(words) | Span::Command(words) => format!("`{}`", words.replace('`', "ˋ")),
            Span::Link { name, url } => format!("[{}](<{url}>)", escaped(name)),
            Span::Time(at) | Span::Until(at) => at.format("%Y-%m-%d %H:%M UTC").to_string(),
            Span::Channel(id) | Span::Role(id) => escaped(id),
        })
        .collect()
}

/// Words that mean nothing to Markdown.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for letter in words.chars() {
        if matches!(letter, '\\' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '#' | '|' | '~') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

fn quoted(words: &str) -> String {
    words.trim().lines().map(|line| format!("> {}", escaped(line)).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_means_nothing_to_markdown() {
        assert_eq!(
            quoted("# big\n\n<script> [x](y) `c` *b*"),
            "> \\# big\n>\n> \\<script\\> \\[x\\](y) \\`c\\` \\*b\\*"
        );
    }
}
