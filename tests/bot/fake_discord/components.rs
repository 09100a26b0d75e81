//! Buttons, menus, forms: what Discord takes and what it refuses.
//!
//! Source: Discord's *Component Reference*. The classic layout (rows of buttons and menus), layout components behind
//! the flag `IS_COMPONENTS_V2`, and forms with rows or labels.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::form::{Object, Problems, below, given};

/// Component types by their number.
pub mod ty {
    /// A row of buttons, or one menu.
    pub const ROW: i64 = 1;
    /// A button.
    pub const BUTTON: i64 = 2;
    /// A menu of given texts.
    pub const STRING_SELECT: i64 = 3;
    /// A text field of a form.
    pub const TEXT_INPUT: i64 = 4;
    /// Text beside something.
    pub const SECTION: i64 = 9;
    /// Text.
    pub const TEXT: i64 = 10;
    /// A small picture beside a section.
    pub const THUMBNAIL: i64 = 11;
    /// Pictures.
    pub const GALLERY: i64 = 12;
    /// A file.
    pub const FILE: i64 = 13;
    /// A line or a gap.
    pub const SEPARATOR: i64 = 14;
    /// A framed group.
    pub const CONTAINER: i64 = 17;
    /// A named field of a form.
    pub const LABEL: i64 = 18;
    /// Files handed in with a form.
    pub const UPLOAD: i64 = 19;
    /// One of a few, in a form.
    pub const RADIO: i64 = 21;
    /// Several of a few, in a form.
    pub const CHECKBOXES: i64 = 22;
    /// Yes or no, in a form.
    pub const CHECKBOX: i64 = 23;
}

/// Any kind of menu.
pub fn is_select(kind: i64) -> bool {
    matches!(kind, 3 | 5..=8)
}

/// One pass over the components of one message or form.
struct Check<'a> {
    problems: &'a mut Problems,
    seen: HashSet<String>,
    count: usize,
    text: usize,
}

/// Checks the components of a message; `layout` is the flag `IS_COMPONENTS_V2`.
pub fn check_message(list: &[Value], layout: bool, problems: &mut Problems) {
    let mut check = Check { problems, seen: HashSet::new(), count: 0, text: 0 };
    if !layout && list.len() > 5 {
        check.problems.add("components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
    }
    let allowed: &[i64] = if layout {
        &[ty::ROW, ty::SECTION, ty::TEXT, ty::GALLERY, ty::FILE, ty::SEPARATOR, ty::CONTAINER]
    } else {
        &[ty::ROW]
    };
    check.each(list, "components", allowed);
    if check.count > 40 {
        check.problems.add("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "Must have at most 40 components.");
    }
    if check.text > 4000 {
        let message = "The combined text of all components must be 4000 or fewer in length.";
        check.problems.add("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message);
    }
}

/// Checks a form: the data of a callback of type 9.
pub fn check_modal(modal: &Object, problems: &mut Problems) {
    problems.know(modal, "data", &["title", "custom_id", "components"]);
    problems.needed(modal, "title", "data", 1..=45);
    problems.needed(modal, "custom_id", "data", 1..=100);
    match problems.list(modal, "components", "data", 1..=5) {
        None if given(modal, "components").is_none() => problems.required("data.components"),
        None => {}
        Some(list) => {
            let mut check = Check { problems, seen: HashSet::new(), count: 0, text: 0 };
            for (index, component) in list.iter().enumerate() {
                check.form_field(component, &below("data.components", index));
            }
        }
    }
}

impl Check<'_> {
    fn each(&mut self, list: &[Value], at: &str, allowed: &[i64]) {
        for (index, component) in list.iter().enumerate() {
            self.component(component, &below(at, index), allowed);
        }
    }

    /// A component of a message, wherever it may stand.
    fn component(&mut self, value: &Value, at: &str, allowed: &[i64]) {
        let Some(object) = self.problems.object(value, at) else { return };
        self.count += 1;
        if given(object, "type").is_none() {
            return self.problems.required(&below(at, "type"));
        }
        let Some(kind) = self.problems.choice(object, "type", at, allowed) else { return };
        self.problems.number(object, "id", at, 0..=i64::from(i32::MAX));
        match kind {
            ty::ROW => self.row(object, at),
            ty::BUTTON => self.button(object, at),
            ty::SECTION => self.section(object, at),
            ty::TEXT => self.text(object, at),
            ty::GALLERY => {
                self.problems.know(object, at, &["type", "id", "items"]);
                self.problems.list(object, "items", at, 1..=10);
            }
            ty::THUMBNAIL => self.problems.know(object, at, &["type", "id", "media", "description", "spoiler"]),
            ty::FILE => self.problems.know(object, at, &["type", "id", "file", "spoiler"]),
            ty::SEPARATOR => self.problems.know(object, at, &["type", "id", "divider", "spacing"]),
            ty::CONTAINER => {
                self.problems.know(object, at, &["type", "id", "components", "accent_color", "spoiler"]);
                self.problems.number(object, "accent_color", at, 0..=0xff_ffff);
                if let Some(list) = self.problems.list(object, "components", at, 1..=40) {
                    let inside = [ty::ROW, ty::SECTION, ty::TEXT, ty::GALLERY, ty::FILE, ty::SEPARATOR];
                    self.each(list, &below(at, "components"), &inside);
                }
            }
            _ => self.select(object, at, kind, false),
        }
    }

    fn row(&mut self, row: &Object, at: &str) {
        self.problems.know(row, at, &["type", "id", "components"]);
        if given(row, "components").is_none() {
            return self.problems.required(&below(at, "components"));
        }
        let Some(list) = self.problems.list(row, "components", at, 1..=5) else { return };
        let kinds: Vec<i64> = list.iter().filter_map(|child| child["type"].as_i64()).collect();
        // A menu takes the width of five buttons.
        if kinds.len() > 1 && kinds.iter().any(|kind| is_select(*kind)) {
            let message = "The specified component exceeds the maximum width";
            self.problems.add(&below(at, "components.1"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message);
        }
        self.each(list, &below(at, "components"), &[ty::BUTTON, ty::STRING_SELECT, 5, 6, 7, 8]);
    }

    fn section(&mut self, section: &Object, at: &str) {
        self.problems.know(section, at, &["type", "id", "components", "accessory"]);
        if let Some(list) = self.problems.list(section, "components", at, 1..=3) {
            self.each(list, &below(at, "components"), &[ty::TEXT]);
        }
        match given(section, "accessory") {
            None => self.problems.required(&below(at, "accessory")),
            Some(accessory) => {
                self.component(accessory, &below(at, "accessory"), &[ty::BUTTON, ty::THUMBNAIL]);
            }
        }
    }

    fn text(&mut self, text: &Object, at: &str) {
        self.problems.know(text, at, &["type", "id", "content"]);
        let content = self.problems.needed(text, "content", at, 1..=4000);
        self.text += content.map_or(0, |content| content.chars().count());
    }

    /// An id that comes back when somebody uses the component; unique in its message.
    fn custom_id(&mut self, object: &Object, at: &str) {
        let Some(id) = object.get("custom_id").and_then(Value::as_str) else { return };
        self.problems.text(object, "custom_id", at, 1..=100);
        if !self.seen.insert(id.to_owned()) {
            let message = "Component custom id cannot be duplicated";
            self.problems.add(&below(at, "custom_id"), "COMPONENT_CUSTOM_ID_DUPLICATED", message);
        }
    }

    fn button(&mut self, button: &Object, at: &str) {
        let known = ["type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled"];
        self.problems.know(button, at, &known);
        self.problems.boolean(button, "disabled", at);
        let label = self.problems.text(button, "label", at, 0..=80).filter(|label| !label.is_empty());
        self.emoji(button, at);
        if given(button, "style").is_none() {
            return self.problems.required(&below(at, "style"));
        }
        let Some(style) = self.problems.choice(button, "style", at, &[1, 2, 3, 4, 5, 6]) else { return };
        if style != 6 && label.is_none() && given(button, "emoji").is_none() {
            self.problems.add(at, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or emoji");
        }
        let (id, url, sku) =
            (given(button, "custom_id").is_some(), given(button, "url").is_some(), given(button, "sku_id").is_some());
        let refused = match style {
            5 if id => Some(("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", LINK_WITH_ID)),
            5 if !url => Some(("BUTTON_COMPONENT_URL_REQUIRED", "A url is required")),
            6 if !sku => Some(("BUTTON_COMPONENT_SKU_ID_REQUIRED", "A sku id is required")),
            6 if id || url || label.is_some() => {
                Some(("BUTTON_COMPONENT_SKU_ID_EXCLUSIVE", "Only a sku id is allowed"))
            }
            5 | 6 => None,
            _ if url => Some(("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", LINK_WITH_ID)),
            _ if !id => Some(("BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required")),
            _ => None,
        };
        if let Some((code, message)) = refused {
            self.problems.add(at, code, message);
        }
        if url {
            let long = button["url"].as_str().map_or(0, str::len);
            if long > 512 {
                self.problems.add(&below(at, "url"), "BASE_TYPE_MAX_LENGTH", "Must be 512 or fewer in length.");
            }
            self.problems.url(button, "url", at, &["http", "https", "discord"]);
        }
        self.custom_id(button, at);
    }

    /// An emoji by id, or by being one.
    fn emoji(&mut self, object: &Object, at: &str) {
        let Some(emoji) = given(object, "emoji") else { return };
        let name = emoji["name"].as_str().unwrap_or_default();
        let symbol = name.chars().any(|c| !c.is_ascii() && !c.is_alphanumeric());
        if emoji["id"].is_null() && (!symbol || name.chars().any(char::is_alphabetic)) {
            self.problems.add(&below(at, "emoji.name"), "COMPONENT_INVALID_EMOJI", "Invalid emoji");
        }
    }

    fn select(&mut self, select: &Object, at: &str, kind: i64, in_form: bool) {
        let known = [
            "type",
            "id",
            "custom_id",
            "options",
            "placeholder",
            "min_values",
            "max_values",
            "required",
            "disabled",
            "default_values",
            "channel_types",
        ];
        self.problems.know(select, at, &known);
        self.problems.needed(select, "custom_id", at, 1..=100);
        self.custom_id(select, at);
        self.problems.text(select, "placeholder", at, 0..=150);
        let least = self.problems.number(select, "min_values", at, 0..=25).unwrap_or(1);
        let most = self.problems.number(select, "max_values", at, 1..=25).unwrap_or(1);
        if least > most {
            let message = format!("Must be less than or equal to max_values ({most})");
            self.problems.add(&below(at, "min_values"), "SELECT_COMPONENT_MIN_VALUES_TOO_HIGH", message);
        }
        if in_form && select.get("disabled") == Some(&json!(true)) {
            let message = "Modals can not have disabled components";
            self.problems.add(&below(at, "disabled"), "MODAL_COMPONENT_DISABLED", message);
        }
        if kind == ty::STRING_SELECT {
            self.options(select, at, most, 1..=25);
        }
    }

    fn options(&mut self, select: &Object, at: &str, most: i64, size: std::ops::RangeInclusive<usize>) {
        if given(select, "options").is_none() {
            return self.problems.required(&below(at, "options"));
        }
        let Some(options) = self.problems.list(select, "options", at, size) else { return };
        if usize::try_from(most).is_ok_and(|most| most > options.len()) && given(select, "max_values").is_some() {
            let message = format!("Must be less than or equal to {}.", options.len());
            self.problems.add(&below(at, "max_values"), "SELECT_COMPONENT_MAX_VALUES_TOO_HIGH", message);
        }
        let mut values = HashSet::new();
        let mut defaults = 0;
        for (index, option) in options.iter().enumerate() {
            let at = below(&below(at, "options"), index);
            let Some(option) = self.problems.object(option, &at) else { continue };
            self.problems.know(option, &at, &["label", "value", "description", "emoji", "default"]);
            self.problems.needed(option, "label", &at, 1..=100);
            self.problems.text(option, "description", &at, 0..=100);
            self.emoji(option, &at);
            defaults += i64::from(option.get("default") == Some(&json!(true)));
            if let Some(value) = self.problems.needed(option, "value", &at, 1..=100)
                && !values.insert(value)
            {
                let message = "The specified option value is already used";
                self.problems.add(&below(&at, "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message);
            }
        }
        if defaults > most {
            let message = "Too many options are set as default";
            self.problems.add(&below(at, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULT_OPTIONS", message);
        }
    }

    /// A top-level component of a form.
    fn form_field(&mut self, value: &Value, at: &str) {
        let Some(object) = self.problems.object(value, at) else { return };
        if given(object, "type").is_none() {
            return self.problems.required(&below(at, "type"));
        }
        match self.problems.choice(object, "type", at, &[ty::ROW, ty::TEXT, ty::LABEL]) {
            Some(ty::ROW) => {
                self.problems.know(object, at, &["type", "id", "components"]);
                // A row of a form holds exactly one text field.
                for (index, child) in
                    self.problems.list(object, "components", at, 1..=1).into_iter().flatten().enumerate()
                {
                    let at = below(&below(at, "components"), index);
                    let Some(child) = self.problems.object(child, &at) else { continue };
                    if self.problems.choice(child, "type", &at, &[ty::TEXT_INPUT]).is_some() {
                        self.problems.needed(child, "label", &at, 1..=45);
                        self.text_input(child, &at);
                    }
                }
            }
            Some(ty::TEXT) => self.text(object, at),
            Some(_) => self.label(object, at),
            None => {}
        }
    }

    fn label(&mut self, label: &Object, at: &str) {
        self.problems.know(label, at, &["type", "id", "label", "description", "component"]);
        self.problems.needed(label, "label", at, 1..=45);
        self.problems.text(label, "description", at, 0..=100);
        let at = below(at, "component");
        let Some(child) = given(label, "component") else { return self.problems.required(&at) };
        let Some(child) = self.problems.object(child, &at) else { return };
        let fields = [3, 4, 5, 6, 7, 8, ty::UPLOAD, ty::RADIO, ty::CHECKBOXES, ty::CHECKBOX];
        match self.problems.choice(child, "type", &at, &fields) {
            Some(ty::TEXT_INPUT) => {
                if given(child, "label").is_some() {
                    self.problems.strangers.push(below(&at, "label"));
                }
                self.text_input(child, &at);
            }
            Some(kind) if is_select(kind) => self.select(child, &at, kind, true),
            Some(kind) => {
                self.problems.needed(child, "custom_id", &at, 1..=100);
                self.custom_id(child, &at);
                match kind {
                    ty::RADIO => self.options(child, &at, 1, 2..=10),
                    ty::CHECKBOXES => self.options(child, &at, 10, 1..=10),
                    _ => {}
                }
            }
            None => {}
        }
    }

    fn text_input(&mut self, input: &Object, at: &str) {
        let known = [
            "type",
            "id",
            "custom_id",
            "style",
            "label",
            "min_length",
            "max_length",
            "required",
            "value",
            "placeholder",
        ];
        self.problems.know(input, at, &known);
        self.problems.needed(input, "custom_id", at, 1..=100);
        self.custom_id(input, at);
        if given(input, "style").is_none() {
            self.problems.required(&below(at, "style"));
        }
        self.problems.choice(input, "style", at, &[1, 2]);
        let least = self.problems.number(input, "min_length", at, 0..=4000).unwrap_or(0);
        let most = self.problems.number(input, "max_length", at, 1..=4000).unwrap_or(4000);
        if least > most {
            let message = format!("Must be less than or equal to max_length ({most})");
            self.problems.add(&below(at, "min_length"), "TEXT_INPUT_COMPONENT_MIN_LENGTH_TOO_HIGH", message);
        }
        self.problems.boolean(input, "required", at);
        self.problems.text(input, "placeholder", at, 0..=100);
        self.problems.text(input, "value", at, 0..=4000);
    }
}

/// What a button that is both a link and not is told.
const LINK_WITH_ID: &str = "A custom id and url cannot both be specified";

/// Gives every component without a number the next free one, as Discord does before it shows them to anybody.
pub fn number(list: &mut [Value]) {
    fn visit(value: &mut Value, next: &mut u64) {
        if value["id"].as_u64().unwrap_or(0) == 0 {
            value["id"] = json!(*next);
        }
        *next += 1;
        for key in ["components", "accessory", "component"] {
            match value.get_mut(key) {
                Some(Value::Array(children)) => children.iter_mut().for_each(|child| visit(child, next)),
                Some(child @ Value::Object(_)) => visit(child, next),
                _ => {}
            }
        }
    }
    let mut next = 1;
    for component in list {
        visit(component, &mut next);
    }
}

/// Every component of a message or form, at whatever depth.
pub fn walk<'a>(list: &'a [Value], found: &mut Vec<&'a Value>) {
    for component in list {
        found.push(component);
        for key in ["components", "accessory", "component"] {
            match component.get(key) {
                Some(Value::Array(children)) => walk(children, found),
                Some(child @ Value::Object(_)) => walk(std::slice::from_ref(child), found),
                _ => {}
            }
        }
    }
}
