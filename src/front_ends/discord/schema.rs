//! The commands as Discord's slash commands, out of the one enum; named and explained in every language Hone speaks.
//!
//! <https://discord.com/developers/docs/interactions/application-commands#application-command-object>

use clap::Arg;
use serde_json::{Map, Value, json};

use crate::chat::Language;
use crate::commands::grammar::{self, Kind};
use crate::words::Words;

const SUB_COMMAND: u8 = 1;
const STRING: u8 = 3;
const INTEGER: u8 = 4;
const USER: u8 = 6;
const ROLE: u8 = 8;
/// The permission that makes somebody an admin to Hone; also the default for admin commands.
pub(super) const MANAGE_GUILD: u64 = 1 << 5;
/// Commands for admins only.
const ADMIN_COMMANDS: [&str; 3] = ["daily", "export", "moderate"];
/// Commands about their asker alone: see [`crate::commands::Ask::is_solo`].
const SOLO_COMMANDS: [&str; 5] = ["me", "practice", "mock", "privacy", "help"];
const DESCRIPTION: usize = 100;

/// The whole set, as the bulk overwrite takes it.
pub(super) fn commands() -> Value {
    let all = grammar::commands();
    Value::Array(all.get_subcommands().map(command).collect())
}

/// Discord's locales, each with the language spoken to it.
fn locales() -> impl Iterator<Item = (&'static str, &'static Words)> {
    Language::EVERY.into_iter().flat_map(|language| {
        let locales: &[_] = match language {
            // What the commands are called where nothing else is said.
            Language::English => &[],
            Language::German => &["de"],
            Language::French => &["fr"],
            Language::Spanish => &["es-ES", "es-419"],
            Language::Portuguese => &["pt-BR"],
            Language::Japanese => &["ja"],
        };
        locales.iter().map(move |locale| (*locale, Words::of(language)))
    })
}

/// Adds what `key` is called, and with `explained` how it is explained, in the other languages.
fn localise(schema: &mut Value, key: &str, explained: bool) {
    let in_each = |said: fn(&Words, &str) -> Option<String>| -> Map<String, Value> {
        locales().filter_map(|(locale, words)| Some((locale.to_owned(), said(words, key)?.into()))).collect()
    };
    schema["name_localizations"] = in_each(Words::name).into();
    if explained {
        schema["description_localizations"] = in_each(Words::help).into();
    }
}

fn command(command: &clap::Command) -> Value {
    let name = command.get_name();
    let mut schema = json!({
        "type": 1,
        "name": name,
        "description": description(command.get_about()),
        "options": if command.has_subcommands() {
            command.get_subcommands().map(|sub| sub_command(name, sub)).collect::<Vec<_>>()
        } else {
            options(command)
        },
        // A question belongs to a channel of a server; what is about its asker alone can also be asked in a direct message.
        "contexts": if SOLO_COMMANDS.contains(&name) { json!([0, 1]) } else { json!([0]) },
        "integration_types": [0],
    });
    localise(&mut schema, &grammar::command_key(&[name]), true);
    if ADMIN_COMMANDS.contains(&command.get_name()) {
        schema["default_member_permissions"] = json!(MANAGE_GUILD);
    }
    schema
}

fn sub_command(of: &str, command: &clap::Command) -> Value {
    let mut schema = json!({
        "type": SUB_COMMAND,
        "name": command.get_name(),
        "description": description(command.get_about()),
        "options": options(command),
    });
    localise(&mut schema, &grammar::command_key(&[of, command.get_name()]), true);
    schema
}

/// Required ones first, as Discord demands.
fn options(command: &clap::Command) -> Vec<Value> {
    let mut all: Vec<&Arg> = grammar::options(command).collect();
    all.sort_by_key(|arg| !arg.is_required_set());
    all.into_iter().map(option).collect()
}

fn option(arg: &Arg) -> Value {
    let kind = grammar::kind(arg);
    let mut schema = json!({
        "type": match kind {
            Kind::Number => INTEGER,
            Kind::Role => ROLE,
            Kind::Member => USER,
            _ => STRING,
        },
        "name": arg.get_long().unwrap_or_default(),
        "description": description(arg.get_help()),
        "required": arg.is_required_set(),
    });
    localise(&mut schema, &grammar::option_key(arg), true);
    match kind {
        Kind::Choice => {
            schema["choices"] = arg
                .get_possible_values()
                .iter()
                .map(|value| {
                    let name = value.get_help().map_or_else(|| value.get_name().to_owned(), ToString::to_string);
                    let mut choice = json!({ "name": name, "value": value.get_name() });
                    if let Some(key) = grammar::choice_key(arg, value) {
                        localise(&mut choice, &key, false);
                    }
                    choice
                })
                .collect();
        }
        Kind::Number => {
            schema["min_value"] = json!(1);
            schema["max_value"] = json!(100_000);
        }
        Kind::Text => schema["max_length"] = json!(crate::quiz::grade::MAX_ANSWER_CHARS),
        Kind::Zone | Kind::Packs | Kind::CommandName | Kind::Group => schema["autocomplete"] = json!(true),
        Kind::Role | Kind::Member | Kind::Word => {}
    }
    schema
}

fn description(help: Option<&clap::builder::StyledStr>) -> String {
    help.map(ToString::to_string).unwrap_or_default().chars().take(DESCRIPTION).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fmt::Write as _;

    use super::*;

    fn walk(options: &Value, check: &mut impl FnMut(&Value)) {
        for option in options.as_array().into_iter().flatten() {
            check(option);
            walk(&option["options"], check);
        }
    }

    #[test]
    fn the_schema_is_what_discord_takes() {
        let commands = commands();
        walk(&commands, &mut |entry| {
            let name = entry["name"].as_str().unwrap();
            assert!(
                (1..=32).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
                "{name}"
            );
            let description = entry["description"].as_str().unwrap();
            assert!((1..=100).contains(&description.chars().count()), "{name}: {description}");
            let required: Vec<_> = entry["options"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|option| option["required"].as_bool().unwrap_or(false))
                .collect();
            assert!(required.is_sorted_by(|a, b| a >= b), "{name}: a required option after an optional one");
            assert!(required.len() <= 25);
        });
    }

    #[test]
    fn the_schema_stays_as_it_is() {
        let mut seen = String::new();
        for command in commands().as_array().unwrap() {
            let _ = write!(seen, "/{}", command["name"].as_str().unwrap());
            walk(&command["options"], &mut |option| {
                let _ = write!(seen, " {}:{}", option["name"].as_str().unwrap(), option["type"]);
            });
            seen.push('\n');
        }
        insta::assert_snapshot!(seen, @"
        /today
        /answer text:3
        /hint
        /leaderboard span:3 board:3 page:4 group:3
        /me
        /practice next:1 packs:3 status:1 remind:1 time:3 zone:3 snooze:1 hours:4 away:1 until:3
        /mock start:1 role:3 level:3 minutes:4 show:1 stop:1 report:1 export:1
        /daily add:1 time:3 zone:3 days:3 packs:3 difficulty:3 closes:3 ping:8 at-end:3 thread:3 pin:3 list:1 edit:1 time:3 zone:3 days:3 packs:3 difficulty:3 closes:3 ping:8 at-end:3 thread:3 pin:3 schedule:4 preview:1 schedule:4 test:1 schedule:4 now:1 schedule:4 skip:1 schedule:4 pause:1 until:3 schedule:4 resume:1 schedule:4 remove:1 schedule:4 settings:1 admins:8 alerts:3 language:3 recap:3 answers:3
        /export span:3 board:3 group:3
        /group create:1 name:3 open:3 join:1 name:3 leave:1 name:3 invite:1 member:6 name:3 remove:1 member:6 name:3 show:1 name:3 list:1 channel:1 name:3
        /quiz start:1 rounds:4 pace:3 seconds:4 mode:3 speed-bonus:3 packs:3 tags:3 difficulty:3 role:3 skip:1 standings:1 leave:1 stop:1
        /privacy show:1 export:1 year:4 forget:1 everywhere:3 settings:1 shown-as:3 answers:3
        /moderate queue:1 void:1 day:3 question:3 reason:3 restore:1 day:3 question:3 reason:3 log:1 phrasings:1 excuse:1 member:6 on:3 reason:3 unexcuse:1 member:6 on:3 reason:3
        /season show:1 name:3 list:1 start:1 name:3 to:3 from:3 reward:8 edit:1 to:3 from:3 rename:3 reward:8 name:3 end:1 cancel:1 name:3
        /help command:3
        ");
    }

    /// The keys by which the catalogues name commands, options and choices, with whether they are explained, too.
    fn keys() -> BTreeMap<String, bool> {
        let mut keys = BTreeMap::new();
        let all = grammar::commands();
        let mut take = |path: &[&str], command: &clap::Command| {
            keys.insert(grammar::command_key(path), true);
            for option in grammar::options(command) {
                keys.insert(grammar::option_key(option), true);
                for choice in option.get_possible_values() {
                    keys.extend(grammar::choice_key(option, &choice).map(|key| (key, false)));
                }
            }
        };
        for command in all.get_subcommands() {
            take(&[command.get_name()], command);
            for sub in command.get_subcommands() {
                take(&[command.get_name(), sub.get_name()], sub);
            }
        }
        keys
    }

    #[test]
    fn everything_has_a_name_and_a_description_in_every_language() {
        let keys = keys();
        for language in Language::EVERY {
            let words = Words::of(language);
            let named: BTreeSet<_> = words.names().collect();
            if language == Language::English {
                assert!(named.is_empty(), "the enum says these: {named:?}");
                continue;
            }
            let wanted: BTreeSet<_> = keys.keys().cloned().collect();
            assert_eq!(named, wanted, "{language}");
            for (key, explained) in &keys {
                assert_eq!(words.help(key).is_some(), *explained, "{language}: {key}");
            }
        }
    }

    #[test]
    fn names_and_descriptions_are_what_discord_takes_in_every_language() {
        // https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
        let rule = regex::Regex::new(r"^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$").unwrap();
        let commands = commands();
        let check_all = |siblings: &Value| {
            for (locale, _) in locales() {
                let names: Vec<_> = siblings
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|entry| &entry["name_localizations"][locale])
                    .collect();
                let different: BTreeSet<_> = names.iter().filter_map(|name| name.as_str()).collect();
                assert_eq!(different.len(), names.len(), "{locale}: {names:?}");
            }
            for entry in siblings.as_array().into_iter().flatten() {
                for (locale, name) in entry["name_localizations"].as_object().unwrap() {
                    let name = name.as_str().unwrap();
                    assert!(rule.is_match(name) && name.to_lowercase() == name, "{locale}: {name}");
                    let description = entry["description_localizations"][locale].as_str().unwrap();
                    assert!((1..=DESCRIPTION).contains(&description.chars().count()), "{locale}: {description}");
                }
                for choice in entry["choices"].as_array().into_iter().flatten() {
                    for (locale, name) in choice["name_localizations"].as_object().into_iter().flatten() {
                        assert!((1..=100).contains(&name.as_str().unwrap().chars().count()), "{locale}: {name}");
                    }
                }
            }
        };
        check_all(&commands);
        walk(&commands, &mut |entry| check_all(&entry["options"]));
    }

    /// A localised text counts with its longest form.
    fn size(entry: &Value) -> usize {
        let longest = |key: &str| {
            let others = entry[format!("{key}_localizations")].as_object().into_iter().flat_map(|all| all.values());
            let lengths = others.chain([&entry[key]]).filter_map(|text| Some(text.as_str()?.chars().count()));
            lengths.max().unwrap_or(0)
        };
        let inside = ["options", "choices"].into_iter().filter_map(|key| entry[key].as_array()).flatten().map(size);
        longest("name") + longest("description") + longest("value") + inside.sum::<usize>()
    }

    #[test]
    fn every_command_stays_under_discord_s_limit_of_8000_characters() {
        for command in commands().as_array().unwrap() {
            assert!(size(command) <= 7000, "{}: {}", command["name"], size(command));
        }
    }
}
