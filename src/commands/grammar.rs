//! From words to a [`Command`], and from the enum to a description of every command.
//!
//! A line may say `name:value` or `--name value`, or just the value: a bare word fills the next option in
//! order. Text for people ([`Kind::Text`]) is the rest of the line as it stands, never split or unescaped.

use clap::{Arg, ArgAction, CommandFactory as _, Parser as _};

use super::{Command, Line};
use crate::chat::Language;
use crate::error::{Misheard, Refusal};
use crate::words::Words;

/// What kind of value an option takes; decided by its value name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Free text of a member.
    Text,
    /// One word.
    Word,
    /// A whole number with its bounds.
    Number,
    /// An IANA time zone.
    Zone,
    /// Names of packs.
    Packs,
    /// The name of a command.
    CommandName,
    /// A role of the workspace.
    Role,
    /// The name of a study group.
    Group,
    /// A member of the workspace: by id where the platform offers a choice, else by name.
    Member,
    /// One of a fixed set.
    Choice,
}

/// The kind of an option's value.
pub fn kind(arg: &Arg) -> Kind {
    let name = arg.get_value_names().and_then(|names| names.first()).map(clap::builder::Str::as_str);
    match name {
        _ if !arg.get_possible_values().is_empty() => Kind::Choice,
        Some("TEXT") => Kind::Text,
        Some("ZONE") => Kind::Zone,
        Some("PACKS") => Kind::Packs,
        Some("COMMAND") => Kind::CommandName,
        Some("ROLE") => Kind::Role,
        Some("GROUP") => Kind::Group,
        Some("MEMBER") => Kind::Member,
        Some("NUMBER" | "PAGE") => Kind::Number,
        _ => Kind::Word,
    }
}

/// All commands, as clap describes them.
pub fn commands() -> clap::Command {
    Line::command().color(clap::ColorChoice::Never)
}

/// What a command is called in the catalogues, such as `command-daily-add`.
pub fn command_key(path: &[&str]) -> String {
    format!("command-{}", path.join("-"))
}

/// What an option is called in the catalogues, such as `option-zone`: the same wherever it stands.
pub fn option_key(option: &Arg) -> String {
    format!("option-{}", long(option))
}

/// What a choice is called in the catalogues, such as `choice-week`; `None` for those that are the same in all.
pub fn choice_key(option: &Arg, choice: &clap::builder::PossibleValue) -> Option<String> {
    (long(option) != "language").then(|| format!("choice-{}", choice.get_name()))
}

/// The options of a command, in order.
pub fn options(command: &clap::Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|arg| arg.get_long().is_some() && matches!(arg.get_action(), ArgAction::Set))
}

/// Reads a line a person typed, such as `daily add 09:00 zone:Europe/Berlin` or `answer …`.
///
/// # Errors
/// [`Refusal::NotUnderstood`] with what is wrong and what was perhaps meant.
pub fn parse_line(line: &str) -> Result<Command, Refusal> {
    let mut words = Vec::new();
    let mut rest = line.trim().trim_start_matches('/');
    let mut at = commands();
    loop {
        let (word, after) = next_word(rest);
        if word.is_empty() {
            break;
        }
        let Some(found) = sub_command(&at, &words, &word.to_lowercase()).cloned() else { break };
        words.push(found.get_name().to_owned());
        rest = after;
        at = found;
        if !at.has_subcommands() {
            break;
        }
    }
    if at.has_subcommands() {
        // Let clap say what is missing or misspelt.
        words.extend(split(rest));
        return parse(words);
    }
    let options: Vec<Arg> = options(&at).cloned().collect();
    if let [only] = options.as_slice()
        && kind(only) == Kind::Text
    {
        if !rest.trim().is_empty() {
            words.push(format!("--{}={}", long(only), rest.strip_prefix(' ').unwrap_or(rest)));
        }
        return parse(words);
    }
    let mut values = split(rest);
    // A name of several words needs no quotes where nothing else can follow.
    if let [only] = options.as_slice()
        && kind(only) == Kind::Group
        && values.len() > 1
        && !values[0].starts_with("--")
    {
        values = vec![values.join(" ")];
    }
    words.extend(named(&options, values));
    parse(words)
}

/// Reads options whose names are known, as a slash command brings them.
///
/// # Errors
/// [`Refusal::NotUnderstood`] with what is wrong.
pub fn parse_named(path: &[&str], values: &[(String, String)]) -> Result<Command, Refusal> {
    let mut words: Vec<String> = path.iter().map(|&word| word.to_owned()).collect();
    words.extend(values.iter().map(|(name, value)| format!("--{name}={value}")));
    parse(words)
}

fn parse(words: Vec<String>) -> Result<Command, Refusal> {
    let name = known_path(&words).join(" ");
    Line::try_parse_from(words).map(|line| line.command).map_err(|error| Refusal::NotUnderstood(misheard(&error, name)))
}

/// A sub-command by its name in English, or else in any language that Hone speaks.
pub(super) fn sub_command<'a>(
    at: &'a clap::Command,
    path: &[impl AsRef<str>],
    word: &str,
) -> Option<&'a clap::Command> {
    at.find_subcommand(word).or_else(|| {
        at.get_subcommands().find(|sub| {
            let path: Vec<_> = path.iter().map(AsRef::as_ref).chain([sub.get_name()]).collect();
            is_called(&command_key(&path), word)
        })
    })
}

/// An option by its name in English, or else in any language that Hone speaks.
fn option<'a>(options: &'a [Arg], word: &str) -> Option<&'a str> {
    let mut names = options.iter().map(long);
    let foreign = || options.iter().find(|option| is_called(&option_key(option), word)).map(long);
    names.find(|name| *name == word).or_else(foreign)
}

fn is_called(key: &str, word: &str) -> bool {
    Language::EVERY.into_iter().any(|language| Words::of(language).name(key).as_deref() == Some(word))
}

/// Gives every bare word the next option that was not named.
fn named(options: &[Arg], words: Vec<String>) -> Vec<String> {
    let mut out = Vec::new();
    let mut used: Vec<String> = Vec::new();
    let mut bare = Vec::new();
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        if let Some(name) = word.strip_prefix("--") {
            let (name, value) = match name.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (name.to_owned(), words.next_if(|next| !next.starts_with("--"))),
            };
            let name = option(options, &name).map_or(name.clone(), ToOwned::to_owned);
            out.push(value.map_or_else(|| format!("--{name}"), |value| format!("--{name}={value}")));
            used.push(name);
        } else if let Some((name, value)) = word.split_once(':')
            && let Some(name) = option(options, name)
        {
            let mut value = value.to_owned();
            while let Some(more) = words.next_if(|next| runs_on(options, name) && is_prose(options, next)) {
                value = value + " " + &more;
            }
            out.push(format!("--{name}={value}"));
            used.push(name.to_owned());
        } else {
            bare.push(word);
        }
    }
    let mut free =
        options.iter().map(long).filter(|name| !used.iter().any(|used| used == name)).collect::<Vec<_>>().into_iter();
    for word in bare {
        match free.next() {
            Some(name) => out.push(format!("--{name}={word}")),
            None => out.push(word),
        }
    }
    out
}

/// Whether an option takes words of a person's own: then they go on behind it, as in `name:Night owls`.
fn runs_on(options: &[Arg], name: &str) -> bool {
    let own =
        |arg: &Arg| arg.get_value_names().is_some_and(|names| names.iter().any(|it| it == "NAME" || it == "WORDS"));
    options.iter().any(|arg| long(arg) == name && own(arg))
}

/// Not an option of its own, nor a day, an hour or somebody.
fn is_prose(options: &[Arg], word: &str) -> bool {
    let named = word.split_once(':').is_some_and(|(name, _)| option(options, name).is_some());
    !named && !word.starts_with("--") && !word.starts_with(|first: char| first == '@' || first.is_ascii_digit())
}

fn long(arg: &Arg) -> &str {
    arg.get_long().unwrap_or_default()
}

/// The first word and what follows it.
fn next_word(line: &str) -> (&str, &str) {
    let line = line.trim_start();
    line.find(char::is_whitespace).map_or((line, ""), |end| line.split_at(end))
}

/// Splits at white space; double quotes hold a value together.
fn split(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut begun) = (Vec::new(), String::new(), false, false);
    for letter in line.chars() {
        match letter {
            '"' | '“' | '”' => {
                quoted = !quoted;
                begun = true;
            }
            _ if letter.is_whitespace() && !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            _ => {
                word.push(letter);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}

/// The words at the start that name a command or one of its sub-commands.
fn known_path(words: &[String]) -> Vec<&str> {
    let line = commands();
    let mut at = &line;
    let mut path = Vec::new();
    for word in words {
        let Some(next) = at.find_subcommand(word) else { break };
        path.push(word.as_str());
        at = next;
    }
    path
}

/// What clap found wrong, without what makes sense only in a shell.
fn misheard(error: &clap::Error, command: String) -> Misheard {
    use clap::error::{ContextKind, ContextValue, ErrorKind};
    let context = |kind: ContextKind| -> Vec<String> {
        match error.get(kind) {
            Some(ContextValue::String(word)) => vec![word.clone()],
            Some(ContextValue::Strings(words)) => words.clone(),
            _ => Vec::new(),
        }
    };
    let one = |kind: ContextKind| context(kind).first().cloned().unwrap_or_default();
    let option = |text: &str| text.trim_start_matches("--").split([' ', '=']).next().unwrap_or(text).to_owned();
    let options = |kind: ContextKind| context(kind).iter().map(|text| option(text)).collect();
    match error.kind() {
        ErrorKind::InvalidSubcommand => Misheard::UnknownCommand {
            words: one(ContextKind::InvalidSubcommand),
            meant: options(ContextKind::SuggestedSubcommand),
        },
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let known: Vec<_> = commands()
                .find_subcommand(&command)
                .map(|command| command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect())
                .unwrap_or_default();
            if known.is_empty() { Misheard::Nothing } else { Misheard::Incomplete { command, known } }
        }
        ErrorKind::MissingRequiredArgument => Misheard::Missing { command, options: options(ContextKind::InvalidArg) },
        ErrorKind::UnknownArgument => Misheard::UnknownOption {
            command,
            words: option(&one(ContextKind::InvalidArg)),
            meant: options(ContextKind::SuggestedArg),
        },
        ErrorKind::InvalidValue => {
            let (words, option) = (one(ContextKind::InvalidValue), option(&one(ContextKind::InvalidArg)));
            if words.is_empty() {
                Misheard::NoValue { command, option }
            } else {
                Misheard::NotOneOf { words, option, known: context(ContextKind::ValidValue) }
            }
        }
        ErrorKind::ValueValidation => Misheard::NotANumber {
            words: one(ContextKind::InvalidValue),
            option: option(&one(ContextKind::InvalidArg)),
        },
        ErrorKind::ArgumentConflict => Misheard::Twice { option: option(&one(ContextKind::InvalidArg)) },
        _ => Misheard::Other { command },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{BoardChoice, Daily, SpanChoice};
    use super::*;

    fn says(line: &str) -> String {
        match parse_line(line) {
            Err(Refusal::NotUnderstood(misheard)) => misheard.says(Words::of(Language::English)),
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn clap_agrees_with_the_enum() {
        commands().debug_assert();
    }

    #[test]
    fn words_of_ones_own_go_on_behind_their_name() {
        for (typed, quoted) in [
            ("group create name:Night owls", "group create name:\"Night owls\""),
            ("group create name:Night owls open:no", "group create \"Night owls\" no"),
            ("season start name:Winter cup to:2026-12-20", "season start \"Winter cup\" 2026-12-20"),
            ("season start name:Winter 2026-12-20", "season start Winter to:2026-12-20"),
            (
                "moderate void reason:two options: both right day:2026-03-02",
                "moderate void 2026-03-02 reason:\"two options: both right\"",
            ),
            (
                "moderate excuse reason:on a plane @ann 2026-03-02",
                "moderate excuse @ann 2026-03-02 reason:\"on a plane\"",
            ),
        ] {
            assert_eq!(parse_line(typed).unwrap(), parse_line(quoted).unwrap(), "{typed}");
        }
    }

    #[test]
    fn a_line_may_name_its_options_or_not() {
        let expected =
            Command::Leaderboard { span: SpanChoice::Month, board: BoardChoice::Workspace, page: 2, group: None };
        for line in [
            "leaderboard month workspace 2",
            "/leaderboard span:month board:workspace page:2",
            "leaderboard --span month --page 2 --board=workspace",
            "LEADERBOARD page:2 month workspace",
        ] {
            assert_eq!(parse_line(line).unwrap(), expected, "{line}");
        }
    }

    #[test]
    fn a_line_may_be_in_any_language() {
        for line in
            ["täglich pause nummer:2", "diaria pausar número:2", "quotidien pause --numéro 2", "毎日 休止 番号:2"]
        {
            let Ok(Command::Daily(Daily::Pause { until: None, which })) = parse_line(line) else { panic!("{line}") };
            assert_eq!(which.schedule, Some(2), "{line}");
        }
        assert_eq!(
            parse_line("antworten Hello there.").unwrap(),
            Command::Answer { text: Some("Hello there.".to_owned()) }
        );
    }

    #[test]
    fn an_answer_is_the_rest_of_the_line_as_it_stands() {
        for text in ["--never  trust \"input\"", "span:week is --not an option", "it's | a `test` \\n", "text:hello"] {
            assert_eq!(parse_line(&format!("answer {text}")).unwrap(), Command::Answer { text: Some(text.to_owned()) });
        }
        assert_eq!(parse_line("answer   ").unwrap(), Command::Answer { text: None });
    }

    #[test]
    fn daily_add_reads_as_people_write_it() {
        let Command::Daily(Daily::Add { time, zone, options }) =
            parse_line("daily add 09:00 Europe/Berlin days:mon-fri packs:\"cloud-security, devsecops\"").unwrap()
        else {
            panic!("not daily add")
        };
        assert_eq!((time.as_str(), zone.as_str()), ("09:00", "Europe/Berlin"));
        assert_eq!(options.days.as_deref(), Some("mon-fri"));
        assert_eq!(options.packs.as_deref(), Some("cloud-security, devsecops"));
    }

    #[test]
    fn mistakes_are_answered_with_what_was_meant() {
        insta::assert_snapshot!(says("leaderbord"), @"“leaderbord” is not a command. Did you mean “leaderboard”? Type “help” to see them all.");
        insta::assert_snapshot!(says("what is this"), @"“what” is not a command. Type “help” to see them all.");
        insta::assert_snapshot!(says("leaderboard fortnight"), @"“fortnight” does not fit “span”. It takes one of: day, week, month, season, all.");
        insta::assert_snapshot!(says("leaderboard page:0"), @"“0” does not fit “page”: it takes a whole number of at least 1.");
        insta::assert_snapshot!(says("leaderboard --pgae 2"), @"“leaderboard” does not know “pgae”. Did you mean “page”? Type “help leaderboard” for an explanation.");
        insta::assert_snapshot!(says("daily"), @"“daily” needs one of these after it: add, list, edit, preview, test, now, skip, pause, resume, remove, settings.");
        insta::assert_snapshot!(says("daily ad 09:00"), @"“ad” is not a command. Did you mean “add”? Type “help” to see them all.");
        insta::assert_snapshot!(says("daily add 09:00"), @"“daily add” also needs: zone. Type “help daily add” for an explanation.");
        insta::assert_snapshot!(says("me too"), @"“me” does not know “too”. Type “help me” for an explanation.");
        insta::assert_snapshot!(says(""), @"Type “help” to see what you can ask.");
    }

    proptest! {
        #[test]
        fn no_line_panics(line in ".{0,200}") {
            let _ = parse_line(&line);
        }

        #[test]
        fn answers_survive_any_text(text in "[^\\s].{0,200}") {
            let text = text.trim_end().to_owned();
            prop_assume!(!text.is_empty());
            prop_assert_eq!(parse_line(&format!("answer {text}")).unwrap(), Command::Answer { text: Some(text) });
        }
    }
}
