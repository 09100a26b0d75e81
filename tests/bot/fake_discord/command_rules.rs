//! What a command may look like.
//!
//! Source: Discord's *Application Commands*.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Value, json};

use super::form::{Object, Problems, below, given, length};

/// *Application Command Naming*. The apostrophe is in it since 2025.
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$").expect("the pattern from the documentation")
});

/// *Locales*.
const LOCALES: [&str; 32] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
];

/// The type of a command; 1, a slash command, unless it says otherwise.
pub fn kind_of(command: &Object) -> i64 {
    given(command, "type").and_then(Value::as_i64).unwrap_or(1)
}

/// Checks one command.
pub fn check(command: &Object, at: &str, in_guild: bool, problems: &mut Problems) {
    let known = [
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "default_member_permissions",
        "dm_permission",
        "default_permission",
        "type",
        "nsfw",
        "integration_types",
        "contexts",
        "id",
        "handler",
    ];
    problems.know(command, at, &known);
    let Some(kind) = problems.choice(command, "type", at, &[1, 2, 3, 4]).or(Some(1)) else { return };
    if kind == 1 {
        check_name(command, at, problems);
        check_description(command, at, problems);
        let mut required_over = false;
        let mut groups = None;
        check_options(command, at, 0, &mut required_over, &mut groups, problems);
    } else {
        problems.needed(command, "name", at, 1..=32);
        if given(command, "description").is_some_and(|text| text != "") {
            let message = "Context menu commands cannot have description";
            problems.add(&below(at, "description"), "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", message);
        }
    }
    if let Some(bits) = given(command, "default_member_permissions")
        // Documented as a string; the API description has a number. Both are taken.
        && !bits.is_u64()
        && bits.as_str().is_none_or(|bits| bits.parse::<u64>().is_err())
    {
        let message = format!("Value {bits} is not a permission set.");
        problems.add(&below(at, "default_member_permissions"), "NUMBER_TYPE_COERCE", message);
    }
    for (key, most) in [("contexts", 2), ("integration_types", 1)] {
        let Some(list) = problems.list(command, key, at, 0..=3) else { continue };
        if in_guild {
            problems.strangers.push(format!("{} (for global commands only)", below(at, key)));
        }
        for (index, value) in list.iter().enumerate() {
            if !value.as_i64().is_some_and(|value| (0..=most).contains(&value)) {
                let at = below(&below(at, key), index);
                problems.add(&at, "BASE_TYPE_CHOICES", format!("Value must be between 0 and {most}."));
            }
        }
    }
    let size = command_size(command);
    if size > 8000 {
        problems.add(at, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
    }
}

fn name_is_right(name: &str) -> bool {
    NAME.is_match(name) && name.to_lowercase() == *name
}

fn check_name(object: &Object, at: &str, problems: &mut Problems) {
    let Some(name) = problems.needed(object, "name", at, 1..=32) else { return };
    if !name_is_right(&name) || object["name"] != name.as_str() {
        problems.add(&below(at, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }
    for (locale, text) in localizations(object, "name_localizations", at, problems) {
        if !name_is_right(&text) {
            let at = below(&below(at, "name_localizations"), locale);
            problems.add(&at, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }
}

fn check_description(object: &Object, at: &str, problems: &mut Problems) {
    problems.needed(object, "description", at, 1..=100);
    for (locale, text) in localizations(object, "description_localizations", at, problems) {
        if !(1..=100).contains(&length(&text)) {
            let at = below(&below(at, "description_localizations"), locale);
            problems.add(&at, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        }
    }
}

fn localizations(object: &Object, key: &str, at: &str, problems: &mut Problems) -> Vec<(String, String)> {
    let Some(value) = given(object, key) else { return Vec::new() };
    let Some(map) = problems.object(value, &below(at, key)) else { return Vec::new() };
    for locale in map.keys().filter(|locale| !LOCALES.contains(&locale.as_str())) {
        let message = format!("Locale '{locale}' is not supported.");
        problems.add(&below(&below(at, key), locale), "APPLICATION_COMMAND_LOCALE_INVALID", message);
    }
    let texts = map.iter().filter_map(|(locale, text)| Some((locale.clone(), text.as_str()?.to_owned())));
    texts.collect()
}

/// Checks the options of a command, a group or a subcommand; `depth` is how many of those are around.
fn check_options(
    parent: &Object,
    at: &str,
    depth: usize,
    optional_seen: &mut bool,
    groups: &mut Option<bool>,
    problems: &mut Problems,
) {
    let Some(options) = problems.list(parent, "options", at, 0..=25) else { return };
    let mut names = HashSet::new();
    for (index, option) in options.iter().enumerate() {
        let at = below(&below(at, "options"), index);
        let Some(option) = problems.object(option, &at) else { continue };
        let known = [
            "type",
            "name",
            "name_localizations",
            "description",
            "description_localizations",
            "required",
            "choices",
            "options",
            "channel_types",
            "min_value",
            "max_value",
            "min_length",
            "max_length",
            "autocomplete",
            "file_types",
        ];
        problems.know(option, &at, &known);
        check_name(option, &at, problems);
        check_description(option, &at, problems);
        if let Some(name) = option.get("name").and_then(Value::as_str)
            && !names.insert(name)
        {
            problems.add(&at, "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", "Option names are not unique");
        }
        if given(option, "type").is_none() {
            problems.required(&below(&at, "type"));
            continue;
        }
        let Some(kind) = problems.choice(option, "type", &at, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) else { continue };
        let nested = kind <= 2;
        if *groups.get_or_insert(nested) != nested {
            let message = "Sub-command and sub-command group option types are mutually exclusive to all other types";
            problems.add(&at, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message);
        }
        // One level: command, group, subcommand, and then only values.
        if kind == 2 && depth > 0 || kind == 1 && depth > 1 {
            let message = "Sub-command groups hold sub-commands, sub-commands hold values";
            problems.add(&below(&at, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message);
            continue;
        }
        if nested {
            if given(option, "required") == Some(&json!(true)) {
                problems.strangers.push(format!("{} (of a sub-command)", below(&at, "required")));
            }
            if kind == 2 && given(option, "options").is_none() {
                problems.required(&below(&at, "options"));
            }
            // A group's children are all sub-commands, a sub-command's all values.
            let mut inside = Some(kind == 2);
            check_options(option, &at, if kind == 2 { 1 } else { 2 }, &mut false, &mut inside, problems);
            continue;
        }
        let required = problems.boolean(option, "required", &at).unwrap_or(false);
        if required && *optional_seen {
            let message = "Required options must be placed before non-required options";
            problems.add(&at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message);
        }
        *optional_seen |= !required;
        check_value_option(option, &at, kind, problems);
    }
}

/// Checks what an option that holds a value may hold.
fn check_value_option(option: &Object, at: &str, kind: i64, problems: &mut Problems) {
    let choosable = matches!(kind, 3 | 4 | 10);
    let choices = problems.list(option, "choices", at, 0..=25).cloned().unwrap_or_default();
    let completes = problems.boolean(option, "autocomplete", at).unwrap_or(false);
    if !choosable && (!choices.is_empty() || completes) {
        let message = "Choices and autocomplete are for texts and numbers";
        problems.add(at, "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", message);
    }
    if completes && !choices.is_empty() {
        let message = "Autocomplete may not be set to true if choices are present";
        problems.add(&below(at, "autocomplete"), "APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES", message);
    }
    check_choices(&choices, &below(at, "choices"), kind, problems);
    for (key, kinds, lowest) in [("min_length", &[3][..], 0), ("max_length", &[3][..], 1)] {
        if given(option, key).is_some() && !kinds.contains(&kind) {
            problems.strangers.push(format!("{} (for texts only)", below(at, key)));
        }
        problems.number(option, key, at, lowest..=6000);
    }
    for key in ["min_value", "max_value"] {
        match given(option, key) {
            Some(_) if !matches!(kind, 4 | 10) => {
                problems.strangers.push(format!("{} (for numbers only)", below(at, key)));
            }
            Some(value) if kind == 4 && value.as_i64().is_none() || !value.is_number() => {
                problems.add(&below(at, key), "NUMBER_TYPE_COERCE", format!("Value {value} is not int."));
            }
            _ => {}
        }
    }
    if given(option, "options").is_some_and(|options| options != &json!([])) {
        problems.add(&below(at, "options"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A value has no options");
    }
}

/// Checks choices, of a command or of an autocomplete answer.
pub fn check_choices(choices: &[Value], at: &str, kind: i64, problems: &mut Problems) {
    let mut names = HashSet::new();
    for (index, choice) in choices.iter().enumerate() {
        let at = below(at, index);
        let Some(choice) = problems.object(choice, &at) else { continue };
        problems.know(choice, &at, &["name", "name_localizations", "value"]);
        let name = problems.needed(choice, "name", &at, 1..=100);
        localizations(choice, "name_localizations", &at, problems);
        if let Some(name) = name
            && !names.insert(name)
        {
            let message = "Choice names must be unique";
            problems.add(&below(&at, "name"), "APPLICATION_COMMAND_OPTIONS_CHOICE_NAMES_DUPLICATED", message);
        }
        let Some(value) = given(choice, "value") else {
            problems.required(&below(&at, "value"));
            continue;
        };
        let fits = match kind {
            3 => value.is_string(),
            4 => value.is_i64() || value.is_u64(),
            _ => value.is_number(),
        };
        if !fits {
            let message = format!("Value {value} does not fit the type of the option.");
            problems.add(&below(&at, "value"), "APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_INVALID", message);
        } else if kind == 3 {
            problems.text(choice, "value", &at, 1..=100);
        }
    }
}

/// "A maximum of 8000 characters for combined name, description, and value properties"; of a localized text the
/// longest counts.
fn command_size(object: &Object) -> usize {
    let longest = |key: &str| {
        let own = object.get(key).and_then(Value::as_str).map_or(0, |text| text.chars().count());
        let localized = object.get(&format!("{key}_localizations")).and_then(Value::as_object);
        let texts = localized.into_iter().flat_map(|map| map.values().filter_map(Value::as_str));
        texts.map(|text| text.chars().count()).fold(own, usize::max)
    };
    let children = ["options", "choices"].into_iter().filter_map(|key| object.get(key)?.as_array());
    let inside: usize = children.flatten().filter_map(Value::as_object).map(command_size).sum();
    longest("name") + longest("description") + longest("value") + inside
}
