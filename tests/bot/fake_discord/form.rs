//! Reading a request body field by field, and telling what is wrong with it in Discord's own tree of errors.
//!
//! The codes and sentences are those of Discord's *Reference*, section "Error Messages".

use std::ops::RangeInclusive;

use serde_json::{Map, Value, json};

use super::refusal::Refusal;

/// A JSON object.
pub type Object = Map<String, Value>;

/// The length Discord measures: code points, without the white space at both ends.
///
/// Code points: a Discord engineer in the API documentation's issue 1315. Trimmed: *Message*, "Embed Limits".
pub fn length(text: &str) -> usize {
    text.trim().chars().count()
}

/// Everything wrong with one body, and every key in it Discord does not know.
#[derive(Default)]
pub struct Problems {
    found: Vec<(String, &'static str, String)>,
    /// Keys Discord would silently ignore; a bot that sends them thinks they do something.
    pub strangers: Vec<String>,
}

/// The path of `key` below `at`.
pub fn below(at: &str, key: impl std::fmt::Display) -> String {
    if at.is_empty() { key.to_string() } else { format!("{at}.{key}") }
}

/// A value that is there: neither absent nor null.
pub fn given<'a>(object: &'a Object, key: &str) -> Option<&'a Value> {
    object.get(key).filter(|value| !value.is_null())
}

/// A snowflake, which Discord takes as a string and, reluctantly, as a number.
pub fn snowflake(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

impl Problems {
    /// Notes a problem at a dotted path; the empty path is the body itself.
    pub fn add(&mut self, at: &str, code: &'static str, message: impl Into<String>) {
        self.found.push((at.to_owned(), code, message.into()));
    }

    /// Notes a missing field.
    pub fn required(&mut self, at: &str) {
        self.add(at, "BASE_TYPE_REQUIRED", "This field is required");
    }

    /// Whether nothing is wrong so far.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The refusal, if anything is wrong.
    pub fn refuse(&self) -> Result<(), Refusal> {
        if self.found.is_empty() {
            return Ok(());
        }
        let mut tree = json!({});
        for (at, code, message) in &self.found {
            let mut leaf = &mut tree;
            for key in at.split('.').filter(|key| !key.is_empty()) {
                leaf = &mut leaf[key];
            }
            let entry = json!({ "code": code, "message": message });
            match leaf["_errors"].as_array_mut() {
                Some(errors) => errors.push(entry),
                None => leaf["_errors"] = json!([entry]),
            }
        }
        Err(Refusal { errors: Some(tree), ..Refusal::new(400, 50035, "Invalid Form Body") })
    }

    /// Notes the keys that are not among `known`.
    pub fn know(&mut self, object: &Object, at: &str, known: &[&str]) {
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            self.strangers.push(below(at, key));
        }
    }

    /// A text of a given length, trimmed. A blank one counts as absent where at least one character is asked for.
    pub fn text(&mut self, object: &Object, key: &str, at: &str, size: RangeInclusive<usize>) -> Option<String> {
        let at = below(at, key);
        let value = given(object, key)?;
        let Some(text) = value.as_str() else {
            self.add(&at, "STRING_TYPE_CONVERT", format!("Could not interpret \"{value}\" as string."));
            return None;
        };
        let (least, most) = (*size.start(), *size.end());
        let long = length(text);
        if long < least || long > most {
            if least == 0 {
                self.add(&at, "BASE_TYPE_MAX_LENGTH", format!("Must be {most} or fewer in length."));
            } else {
                self.add(&at, "BASE_TYPE_BAD_LENGTH", format!("Must be between {least} and {most} in length."));
            }
        }
        Some(text.trim().to_owned())
    }

    /// A text that must be there and not blank.
    pub fn needed(&mut self, object: &Object, key: &str, at: &str, size: RangeInclusive<usize>) -> Option<String> {
        match given(object, key) {
            None => self.required(&below(at, key)),
            Some(Value::String(text)) if text.trim().is_empty() => self.required(&below(at, key)),
            Some(_) => return self.text(object, key, at, size),
        }
        None
    }

    /// A whole number within bounds.
    pub fn number(&mut self, object: &Object, key: &str, at: &str, bounds: RangeInclusive<i64>) -> Option<i64> {
        let at = below(at, key);
        let value = given(object, key)?;
        let Some(number) = value.as_i64() else {
            self.add(&at, "NUMBER_TYPE_COERCE", format!("Value \"{value}\" is not int."));
            return None;
        };
        if number < *bounds.start() {
            let least = bounds.start();
            self.add(&at, "NUMBER_TYPE_MIN", format!("int value should be greater than or equal to {least}."));
        } else if number > *bounds.end() {
            let most = bounds.end();
            self.add(&at, "NUMBER_TYPE_MAX", format!("int value should be less than or equal to {most}."));
        }
        Some(number)
    }

    /// One of a few whole numbers.
    pub fn choice(&mut self, object: &Object, key: &str, at: &str, allowed: &[i64]) -> Option<i64> {
        let value = given(object, key)?;
        if let Some(number) = value.as_i64().filter(|number| allowed.contains(number)) {
            return Some(number);
        }
        let allowed: Vec<String> = allowed.iter().map(ToString::to_string).collect();
        let message = format!("Value must be one of {{{}}}.", allowed.join(", "));
        self.add(&below(at, key), "BASE_TYPE_CHOICES", message);
        None
    }

    /// True or false.
    pub fn boolean(&mut self, object: &Object, key: &str, at: &str) -> Option<bool> {
        let value = given(object, key)?;
        if value.as_bool().is_none() {
            self.add(&below(at, key), "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        }
        value.as_bool()
    }

    /// A list of so many.
    pub fn list<'a>(
        &mut self,
        object: &'a Object,
        key: &str,
        at: &str,
        size: RangeInclusive<usize>,
    ) -> Option<&'a Vec<Value>> {
        let at = below(at, key);
        let value = given(object, key)?;
        let Some(list) = value.as_array() else {
            self.add(&at, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return None;
        };
        let (least, most) = (*size.start(), *size.end());
        if list.len() < least || list.len() > most {
            if least == 0 {
                self.add(&at, "BASE_TYPE_MAX_LENGTH", format!("Must be {most} or fewer in length."));
            } else {
                self.add(&at, "BASE_TYPE_BAD_LENGTH", format!("Must be between {least} and {most} in length."));
            }
        }
        Some(list)
    }

    /// The value as an object.
    pub fn object<'a>(&mut self, value: &'a Value, at: &str) -> Option<&'a Object> {
        if !value.is_object() {
            self.add(at, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
        }
        value.as_object()
    }

    /// A web address; `schemes` are those this field takes.
    pub fn url(&mut self, object: &Object, key: &str, at: &str, schemes: &[&str]) -> Option<String> {
        let text = self.text(object, key, at, 0..=2048)?;
        let at = below(at, key);
        match text.split_once("://") {
            None => self.add(&at, "URL_TYPE_INVALID_URL", "Not a well formed URL."),
            Some((scheme, _)) if !schemes.contains(&scheme) => {
                let allowed: Vec<String> = schemes.iter().map(|scheme| format!("'{scheme}'")).collect();
                let allowed = allowed.join(", ");
                let message = format!("Scheme \"{scheme}\" is not supported. Scheme must be one of ({allowed}).");
                self.add(&at, "URL_TYPE_INVALID_SCHEME", message);
            }
            Some((_, rest)) if rest.is_empty() || rest.contains(char::is_whitespace) => {
                self.add(&at, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
            }
            Some(_) => {}
        }
        Some(text)
    }
}

impl Problems {
    /// Takes over what was found in a part of the body that stands at `at`.
    pub fn take(&mut self, inner: Self, at: &str) {
        self.found.extend(inner.found.into_iter().map(|(path, code, message)| (below(at, path), code, message)));
        self.strangers.extend(inner.strangers.into_iter().map(|path| below(at, path)));
    }
}
