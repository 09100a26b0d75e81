//! The catalogues say the same things, and nothing else; what is said fits where it is shown.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta, TimeZone as _};

use super::*;

#[test]
fn values_stand_where_the_sentence_wants_them() {
    let words = Words::of(Language::English);
    let command = Span::Command("today".to_owned());
    assert_eq!(
        say!(words, "round-gone", command = command.clone()),
        [text("This question was withdrawn and counts for nobody. See the current one with "), command, text("."),]
    );
}

#[test]
fn what_a_member_writes_means_nothing_to_a_catalogue() {
    let words = Words::of(Language::English);
    let said = plain!(words, "not-a-day", words = "{ $words } \u{E000}\u{E001}{ day }");
    assert_eq!(
        said,
        "“{ $words } \u{E000}\u{E001}{ day }” is not a day. Write it as YYYY-MM-DD, for example 2026-12-24."
    );
}

/// What a catalogue's file says under a key, its attributes left out.
pub(crate) fn messages(language: Language) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut at = None;
    for line in Words::source(language).lines() {
        let start =
            line.split_once(" = ").filter(|(key, _)| key.starts_with(|letter: char| letter.is_ascii_lowercase()));
        match start {
            Some((key, said)) => {
                assert!(found.insert(key.to_owned(), said.to_owned()).is_none(), "{key} stands twice");
                at = Some(key.to_owned());
            }
            None if line.starts_with(' ') && !line.trim_start().starts_with(".help") => {
                let key = at.as_ref().expect("a line belongs to a message");
                let said = found.get_mut(key).unwrap();
                said.push('\n');
                said.push_str(line);
            }
            None => {}
        }
    }
    found
}

fn captures<'a>(pattern: &str, text: &'a str) -> BTreeSet<&'a str> {
    let pattern = regex::Regex::new(pattern).unwrap();
    pattern.captures_iter(text).map(|found| found.get(1).unwrap().as_str()).collect()
}

/// The variables of a message, those of the messages it refers to included.
fn variables(messages: &BTreeMap<String, String>, key: &str) -> BTreeSet<String> {
    let said = messages.get(key).unwrap_or_else(|| panic!("there is no {key}"));
    let mut all: BTreeSet<String> = captures(r"\$([a-z_]+)", said).into_iter().map(ToOwned::to_owned).collect();
    for other in captures(r"\{ ([a-z][a-z-]*) \}", said) {
        all.extend(variables(messages, other));
    }
    all
}

pub(crate) fn is_name(key: &str) -> bool {
    ["command-", "option-", "choice-"].iter().any(|kind| key.starts_with(kind))
}

#[test]
fn every_catalogue_can_be_read_and_says_what_the_english_one_says() {
    let english = messages(Language::English);
    assert!(english.len() > 150);
    let mut differences = Vec::new();
    for language in Language::EVERY {
        let source = Words::source(language);
        FluentResource::try_new(source).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        let own = messages(language);
        let sentences: BTreeSet<_> = own.keys().filter(|key| !is_name(key)).collect();
        differences
            .extend(english.keys().filter(|key| !sentences.contains(key)).map(|key| format!("{language} lacks {key}")));
        differences.extend(
            sentences.iter().filter(|key| !english.contains_key(**key)).map(|key| format!("{language} has {key}")),
        );
        for key in sentences.into_iter().filter(|key| english.contains_key(*key)) {
            let (here, there) = (variables(&own, key), variables(&english, key));
            if here != there {
                differences.push(format!("{language}: {key} holds {here:?} instead of {there:?}"));
            }
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn every_sentence_can_be_said_in_every_language() {
    for language in Language::EVERY {
        let all = messages(language);
        for key in all.keys().filter(|key| !is_name(key)) {
            let names: Vec<&'static str> =
                variables(&all, key).into_iter().map(|name| &*Box::leak(name.into_boxed_str())).collect();
            for value in [Value::Number(0), Value::Number(1), Value::Number(2), Value::Number(12), "text".into()] {
                let values: Vec<_> = names.iter().map(|name| (*name, value.clone())).collect();
                let said = Words::of(language).plain(key, &values);
                assert!(!said.contains(['{', '}', '$']), "{language}: {key}: {said}");
                assert_eq!(said.trim_end(), said, "{language}: {key}");
            }
        }
    }
}

/// Every source file of the program, its tests left out.
fn sources() -> Vec<(String, String)> {
    fn read(folder: &std::path::Path, found: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("words/tests.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(&text);
                let code: Vec<_> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
                found.push((path.display().to_string(), code.join("\n")));
            }
        }
    }
    let mut found = Vec::new();
    read(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    found
}

#[test]
fn every_key_is_used_and_every_used_key_is_there_with_its_variables() {
    let english = messages(Language::English);
    let call = regex::Regex::new(r#"(?:say|plain)!\(\s*[a-z_.]+,\s*"([a-z-]+)""#).unwrap();
    let mut used: BTreeSet<String> =
        english.values().flat_map(|said| captures(r"\{ ([a-z][a-z-]*) \}", said)).map(ToOwned::to_owned).collect();
    let mut wrong = Vec::new();
    for (file, code) in sources() {
        for found in call.captures_iter(&code) {
            let key = &found[1];
            used.insert(key.to_owned());
            if !english.contains_key(key) {
                wrong.push(format!("{file}: there is no {key}"));
                continue;
            }
            // The names before each `=`, up to the parenthesis that ends the call.
            let mut depth = 1;
            let rest = &code[found.get(0).unwrap().end()..];
            let end = rest.char_indices().find(|(_, letter)| {
                depth += i32::from(*letter == '(') - i32::from(*letter == ')');
                depth == 0
            });
            let values = &rest[..end.unwrap().0];
            let given: BTreeSet<String> = top_level(values)
                .iter()
                .filter_map(|value| value.split_once(" = "))
                .map(|(name, _)| name.trim().to_owned())
                .filter(|name| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'))
                .collect();
            let wanted = variables(&english, key);
            if given != wanted {
                wrong.push(format!("{file}: {key} is given {given:?} instead of {wanted:?}"));
            }
        }
    }
    wrong.extend(english.keys().filter(|key| !used.contains(*key)).map(|key| format!("nobody says {key}")));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The parts between the commas that stand in no parenthesis.
fn top_level(code: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in code.char_indices() {
        match letter {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&code[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&code[start..]);
    parts
}

#[test]
fn days_and_distances_read_well_in_every_language() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    let wall = chrono_tz::Europe::Paris.with_ymd_and_hms(2026, 3, 28, 9, 0, 0).unwrap();
    let said: Vec<String> = Language::EVERY
        .map(|language| {
            let words = Words::of(language);
            let distances = [0, -5, 90, 60 * 24 * 7].map(|minutes| words.distance(TimeDelta::minutes(minutes)));
            format!("{} | {} | {} | {}", words.day(day), words.wall(wall), words.moment(wall), distances.join(" | "))
        })
        .into();
    insta::assert_snapshot!(said.join("\n"), @"
    Sunday 1 March | Sat 28 Mar 2026 09:00 | Sat 28 Mar at 09:00 | now | 5 min ago | in 2 h | in 7 days
    Sonntag, 1. März | Sa, 28. März 2026, 09:00 Uhr | Sa, 28. März, 09:00 Uhr | jetzt | vor 5 Min. | in 2 Std. | in 7 Tagen
    dimanche 1er mars | sam. 28 mars 2026 à 09:00 | sam. 28 mars à 09:00 | maintenant | il y a 5 min | dans 2 h | dans 7 jours
    domingo 1 de marzo | sáb 28 mar 2026, 09:00 | sáb 28 mar, 09:00 | ahora | hace 5 min | dentro de 2 h | dentro de 7 días
    domingo, 1º de março | sáb., 28 de mar. de 2026, 09:00 | sáb., 28 de mar., 09:00 | agora | há 5 min | em 2 h | em 7 dias
    3月1日（日） | 2026年3月28日（土）09:00 | 3月28日（土）09:00 | 今 | 5分前 | 2時間後 | 7日後
    ");
}
