//! Building interactions from buttons, menus and forms.

use serde_json::{Map, Value, json};

use super::components::{self, is_select, ty};
use super::form::Object;
use super::ids::{ChannelId, InteractionId, MessageId, RoleId, UserId};
use super::interactions::kind;
use super::invoke::{Draft, put};
use super::permissions;
use super::world::World;

impl World {
    /// The interaction of a button pressed.
    pub fn press(&self, user: UserId, message: MessageId, button: &str) -> Result<Draft, String> {
        let component = self.usable(user, message, |component| {
            component["type"] == ty::BUTTON && (component["custom_id"] == button || component["label"] == button)
        });
        let component = component.map_err(|why| format!("the button {button:?}: {why}"))?;
        let id = component["custom_id"].as_str().ok_or_else(|| format!("{button:?} is a link"))?;
        let data = json!({ "component_type": ty::BUTTON, "custom_id": id, "id": component["id"] });
        Ok(component_draft(button, data, message))
    }

    /// The interaction of a menu used.
    pub fn select(&self, user: UserId, message: MessageId, menu: &str, values: &[&str]) -> Result<Draft, String> {
        let component = self.usable(user, message, |component| {
            let select = component["type"].as_i64().is_some_and(is_select);
            select && (component["custom_id"] == menu || component["placeholder"] == menu)
        });
        let component = component.map_err(|why| format!("the menu {menu:?}: {why}"))?;
        let mut resolved = Map::new();
        let chosen = self.chosen(message, component, values, &mut resolved)?;
        let mut data = json!({
            "component_type": component["type"], "custom_id": component["custom_id"], "id": component["id"],
            "values": chosen,
        });
        if !resolved.is_empty() {
            data["resolved"] = Value::Object(resolved);
        }
        Ok(component_draft(menu, data, message))
    }

    fn chosen(
        &self,
        message: MessageId,
        menu: &Value,
        values: &[&str],
        resolved: &mut Object,
    ) -> Result<Vec<String>, String> {
        let bound = |key: &str| menu[key].as_u64().and_then(|bound| usize::try_from(bound).ok()).unwrap_or(1);
        let bounds = bound("min_values")..=bound("max_values");
        if !bounds.contains(&values.len()) {
            return Err(format!("{} values chosen where {bounds:?} may be", values.len()));
        }
        let guild = self.places.get(&message).and_then(|channel| self.guild_of(*channel));
        let mut chosen = Vec::new();
        for value in values {
            let id = value.parse::<u64>();
            match (menu["type"].as_i64(), id) {
                (Some(ty::STRING_SELECT), _) => {
                    let options = menu["options"].as_array().map_or(&[][..], Vec::as_slice);
                    let option = options.iter().find(|option| option["value"] == *value || option["label"] == *value);
                    let option = option.ok_or_else(|| format!("the menu does not offer {value:?}: {options:?}"))?;
                    chosen.push(option["value"].as_str().unwrap_or_default().to_owned());
                    continue;
                }
                (Some(5 | 7), Ok(id)) if self.people.contains_key(&UserId(id)) => {
                    self.resolve_user(guild, UserId(id), resolved);
                }
                (Some(6 | 7), Ok(id)) => {
                    let role = guild.and_then(|guild| self.resolved_role(guild, RoleId(id)));
                    put(resolved, "roles", id, role.ok_or_else(|| format!("there is no role {id}"))?);
                }
                (Some(8), Ok(id)) => self.resolve_channel(ChannelId(id), resolved)?,
                _ => return Err(format!("{value:?} is not an id")),
            }
            chosen.push((*value).to_owned());
        }
        Ok(chosen)
    }

    /// A component this person can use: the message is there, they see it, and it is not switched off.
    fn usable(&self, user: UserId, message: MessageId, fits: impl Fn(&Value) -> bool) -> Result<&Value, String> {
        let found = self.message(message).ok_or_else(|| format!("message {message} is gone"))?;
        let hidden = found.only_for.is_some_and(|only| only != user);
        if hidden || self.permissions(found.channel, user) & permissions::VIEW_CHANNEL == 0 {
            return Err("this person does not see the message".to_owned());
        }
        let mut all = Vec::new();
        components::walk(&found.components, &mut all);
        let Some(component) = all.iter().find(|component| fits(component)) else {
            let there: Vec<&Value> = all.iter().map(|it| it.get("label").unwrap_or(&it["custom_id"])).collect();
            return Err(format!("it is not on the message; there are {there:?}"));
        };
        if component["disabled"] == true { Err("it is disabled".to_owned()) } else { Ok(component) }
    }

    /// The interaction of a form sent in, or why the client would not send it.
    pub fn submit(&self, opener: InteractionId, fields: &[(&str, &str)]) -> Result<Draft, String> {
        let from = self.interactions.get(&opener).ok_or("there is no such form")?;
        let modal = from.modal.as_ref().ok_or("no form was shown")?;
        let rows = modal["components"].as_array().map_or(&[][..], Vec::as_slice);
        let mut used = Vec::new();
        let mut sent = Vec::new();
        for row in rows {
            let mut json = json!({ "type": row["type"], "id": row["id"] });
            if row["type"] == ty::ROW {
                json["components"] = json!([fill(&row["components"][0], &row["components"][0], fields, &mut used)?]);
            } else if row["type"] == ty::LABEL {
                json["component"] = fill(&row["component"], row, fields, &mut used)?;
            }
            sent.push(json);
        }
        if let Some((name, _)) = fields.iter().find(|(name, _)| !used.contains(name)) {
            return Err(format!("the form has no field {name:?}: {rows:?}"));
        }
        let data = json!({ "custom_id": modal["custom_id"], "components": sent });
        let name = modal["title"].as_str().unwrap_or_default().to_owned();
        let message = from.message;
        Ok(Draft { kind: kind::MODAL, name, data, message, opened_by: Some(opener), focused: 0 })
    }
}

fn component_draft(name: &str, data: Value, message: MessageId) -> Draft {
    let name = name.to_owned();
    Draft { kind: kind::COMPONENT, name, data, message: Some(message), opened_by: None, focused: 0 }
}

/// One field of a form, as the client sends it.
fn fill<'a>(
    field: &Value,
    labelled: &Value,
    fields: &[(&'a str, &str)],
    used: &mut Vec<&'a str>,
) -> Result<Value, String> {
    let (id, label) = (&field["custom_id"], &labelled["label"]);
    let given = fields.iter().find(|(name, _)| id == name || label == name);
    if let Some((name, _)) = given {
        used.push(name);
    }
    let value = given.map(|(_, value)| *value);
    let required = field["required"] != false;
    let mut json = json!({ "type": field["type"], "id": field["id"], "custom_id": id });
    match field["type"].as_i64() {
        Some(ty::TEXT_INPUT) => {
            let text = value.or_else(|| field["value"].as_str()).unwrap_or_default();
            let long = text.chars().count() as u64;
            let least = field["min_length"].as_u64().unwrap_or(u64::from(required));
            let most = field["max_length"].as_u64().unwrap_or(4000);
            if (required || long > 0) && (long < least || long > most) || required && text.trim().is_empty() {
                return Err(format!("the field {label} takes {least} to {most} characters, not {long}"));
            }
            json["value"] = json!(text);
        }
        Some(ty::CHECKBOX) => json["value"] = json!(value == Some("true")),
        Some(kind) => {
            let options = field["options"].as_array().map_or(&[][..], Vec::as_slice);
            let mut chosen = Vec::new();
            for wanted in value.into_iter().flat_map(|value| value.split('|')) {
                let option = options.iter().find(|option| option["value"] == wanted || option["label"] == wanted);
                chosen.push(option.ok_or_else(|| format!("{label} does not offer {wanted:?}"))?["value"].clone());
            }
            if required && chosen.is_empty() {
                return Err(format!("the field {label} must be chosen"));
            }
            if kind == ty::RADIO {
                json["value"] = chosen.into_iter().next().unwrap_or(Value::Null);
            } else {
                json["values"] = json!(chosen);
            }
        }
        None => {}
    }
    Ok(json)
}
