//! The commands explained, out of their own descriptions.

use super::{Here, grammar};
use crate::chat::{Block, Line, Reply, Span, text};
use crate::error::{Refusal, Result};

pub(super) fn show(_here: &Here<'_>, command: Option<&str>) -> Result<Reply> {
    let all = grammar::commands();
    let Some(wanted) = command else {
        let mut lines = Vec::new();
        for command in all.get_subcommands() {
            let subs: Vec<_> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
            let mut line = entry(command.get_name(), command);
            if !subs.is_empty() {
                line.push(text(format!(": {}", subs.join(", "))));
            }
            lines.push(line);
        }
        return Ok(Reply::titled("What you can ask").with(Block::Bullets(lines)).with(Block::Note(vec![
            text("More on one of them: "),
            Span::Command("help daily add".to_owned()),
            text(". Answers and results are seen only by you."),
        ])));
    };
    let mut found = &all;
    for word in wanted.trim().trim_start_matches('/').split_whitespace() {
        found = found.find_subcommand(word).ok_or_else(|| {
            Refusal::Invalid(format!(
                "There is no command “{wanted}”. See them all with help, without anything after it."
            ))
        })?;
    }
    let mut reply = Reply::titled(capital_path(wanted)).with(crate::chat::paragraph(format!("{}.", about(found))));
    let subs: Vec<Line> = found
        .get_subcommands()
        .map(|sub| entry(&format!("{} {}", wanted.trim().trim_start_matches('/'), sub.get_name()), sub))
        .collect();
    if !subs.is_empty() {
        reply = reply.with(Block::Bullets(subs));
    }
    let options: Vec<Line> = grammar::options(found)
        .map(|option| {
            let name = option.get_long().unwrap_or_default();
            let choices: Vec<_> =
                option.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
            let choices = if choices.is_empty() { String::new() } else { format!(" ({})", choices.join(", ")) };
            let need = if option.is_required_set() { ", needed" } else { "" };
            let about = option.get_help().map(ToString::to_string).unwrap_or_default();
            vec![Span::Code(name.to_owned()), text(format!("{need}: {about}{choices}"))]
        })
        .collect();
    if !options.is_empty() {
        reply = reply.with(Block::Bullets(options));
    }
    Ok(reply)
}

fn entry(path: &str, command: &clap::Command) -> Line {
    vec![Span::Command(path.to_owned()), text(format!(" – {}", about(command)))]
}

fn about(command: &clap::Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn capital_path(path: &str) -> String {
    format!("Help: {}", path.trim().trim_start_matches('/'))
}
