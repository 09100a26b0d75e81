//! The commands explained: in English out of the enum, in the others out of their catalogues.

use super::{Here, grammar};
use crate::chat::{Block, Line, Reply, Span};
use crate::error::{Refusal, Result};
use crate::words::{Words, plain, say, whether};

pub(super) fn show(here: &Here<'_>, command: Option<&str>) -> Result<Reply> {
    let (all, words) = (grammar::commands(), here.words);
    let Some(wanted) = command else {
        let lines = all.get_subcommands().map(|command| entry(words, &[command.get_name()], command)).collect();
        let example = Span::Command("help daily add".to_owned());
        return Ok(Reply::titled(plain!(words, "help-title")).with(Block::Bullets(lines)).with(Block::Note(say!(
            words,
            "help-note",
            example = example
        ))));
    };
    let mut found = &all;
    let mut path = Vec::new();
    for word in wanted.trim().trim_start_matches('/').split_whitespace() {
        let sub = grammar::sub_command(found, &path, &word.to_lowercase());
        found = sub.ok_or_else(|| Refusal::NoSuchCommand(wanted.to_owned()))?;
        path.push(found.get_name());
    }
    let title = plain!(words, "help-of", command = words.command(&path.join(" ")));
    let about = say!(words, "help-about", about = about(words, &path, found));
    let mut reply = Reply::titled(title).with(Block::Paragraph(about));
    let subs: Vec<Line> =
        found.get_subcommands().map(|sub| entry(words, &[&path[..], &[sub.get_name()]].concat(), sub)).collect();
    if !subs.is_empty() {
        reply = reply.with(Block::Bullets(subs));
    }
    let options: Vec<Line> = grammar::options(found).map(|option| explained(words, option)).collect();
    if !options.is_empty() {
        reply = reply.with(Block::Bullets(options));
    }
    Ok(reply)
}

fn explained(words: &Words, option: &clap::Arg) -> Line {
    let name = option.get_long().unwrap_or_default();
    let choices: Vec<_> = option.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    say!(
        words,
        "help-option",
        option = Span::Code(words.option(name)),
        needed = whether(option.is_required_set()),
        about = words.help(&grammar::option_key(option)).unwrap_or_else(|| in_english(option.get_help())),
        some = whether(!choices.is_empty()),
        choices = words.commas(choices)
    )
}

fn entry(words: &Words, path: &[&str], command: &clap::Command) -> Line {
    let name = Span::Command(path.join(" "));
    let about = about(words, path, command);
    let subs: Vec<_> =
        command.get_subcommands().map(|sub| words.command(&[path, &[sub.get_name()]].concat().join(" "))).collect();
    if subs.is_empty() {
        return say!(words, "help-entry", command = name, about = about);
    }
    // Their last words: the first ones are the command itself.
    let subs = subs.iter().filter_map(|sub| sub.split_whitespace().last());
    say!(words, "help-entry-subs", command = name, about = about, subs = words.commas(subs))
}

fn about(words: &Words, path: &[&str], command: &clap::Command) -> String {
    words.help(&grammar::command_key(path)).unwrap_or_else(|| in_english(command.get_about()))
}

fn in_english(help: Option<&clap::builder::StyledStr>) -> String {
    help.map(ToString::to_string).unwrap_or_default()
}
