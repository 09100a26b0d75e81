//! Request bodies against Discord's own description of its API, where that file is at hand.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use super::server::Shared;

/// The name the description goes by inside the validator; it is never fetched.
const ROOT: &str = "urn:discord:openapi";

struct Description {
    document: Value,
    registry: Registry<'static>,
    /// From `POST /channels/{id}/messages` to the path as the description spells it.
    paths: HashMap<String, String>,
}

static DESCRIPTION: LazyLock<Option<Description>> = LazyLock::new(load);

static VALIDATORS: LazyLock<Mutex<HashMap<String, Option<Arc<Validator>>>>> = LazyLock::new(Mutex::default);

fn load() -> Option<Description> {
    let document: Value = serde_json::from_slice(&std::fs::read(file()?).ok()?).ok()?;
    let mut paths = HashMap::new();
    for (path, methods) in document["paths"].as_object()? {
        for method in methods.as_object()?.keys() {
            paths.insert(format!("{} {}", method.to_uppercase(), plain(path)), path.clone());
        }
    }
    let registry = Registry::new().add(ROOT, document.clone()).ok()?.prepare().ok()?;
    Some(Description { document, registry, paths })
}

#[expect(clippy::disallowed_methods, reason = "the test's own setting, not the program's")]
fn file() -> Option<PathBuf> {
    let named = std::env::var("DISCORD_OPENAPI").ok().map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data/discord-openapi.json");
    named.or(Some(beside)).filter(|file| file.is_file())
}

/// A path with the names of its parameters left out.
fn plain(path: &str) -> String {
    let part = |part: &str| match part {
        "{interaction_token}" | "{webhook_token}" => "{token}".to_owned(),
        part if part.starts_with('{') => "{id}".to_owned(),
        part => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Whether the description is there.
pub fn is_present() -> bool {
    DESCRIPTION.is_some()
}

/// A body to be held against the description.
struct Job {
    shared: Arc<Shared>,
    route: String,
    body: Value,
}

/// The thread that does so, out of the way of answers: the bot's three seconds are not spent here.
static CHECKER: LazyLock<Sender<Job>> = LazyLock::new(|| {
    let (jobs, inbox) = channel::<Job>();
    std::thread::spawn(move || {
        for job in inbox {
            let wrong = check(&job.route, &job.body);
            job.shared.checked(wrong.map(|reason| format!("{}: not as Discord's OpenAPI has it: {reason}", job.route)));
        }
    });
    jobs
});

/// Has a body held against the description, some time soon. Looking at the violations waits for it.
pub fn submit(shared: &Arc<Shared>, route: &str, body: &Value) {
    if DESCRIPTION.is_some() && shared.world().check_openapi {
        shared.to_check();
        let job = Job { shared: Arc::clone(shared), route: route.to_owned(), body: body.clone() };
        CHECKER.send(job).expect("the checker outlives the tests");
    }
}

/// What is wrong with a body, by the description. `None` where nothing is, or nothing is known.
fn check(route: &str, body: &Value) -> Option<String> {
    let description = DESCRIPTION.as_ref()?;
    let pointer = pointer(description, route, body)?;
    let validator = {
        let mut validators = VALIDATORS.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = validators.entry(pointer.clone());
        entry.or_insert_with(|| compile(description, &pointer).map(Arc::new)).clone()?
    };
    let body = with_text_ids(body);
    let error = validator.iter_errors(&*body).next()?;
    let reason: String = error.to_string().chars().take(400).collect();
    Some(format!("at {:?}: {reason}", error.instance_path().to_string()))
}

/// The body with the ids of its files as texts. The description asks for that; the documentation's own examples, and
/// the libraries, send numbers (*Reference*, "Uploading Files").
fn with_text_ids(body: &Value) -> Cow<'_, Value> {
    let mut body = Cow::Borrowed(body);
    for pointer in ["/attachments", "/data/attachments"] {
        if body.pointer(pointer).and_then(Value::as_array).is_some_and(|list| list.iter().any(|it| it["id"].is_u64())) {
            for file in body.to_mut().pointer_mut(pointer).and_then(Value::as_array_mut).into_iter().flatten() {
                if let Some(id) = file["id"].as_u64() {
                    file["id"] = json!(id.to_string());
                }
            }
        }
    }
    body
}

/// What is wrong with an answer of the fake's own, by the description.
pub fn check_reply(route: &str, status: u16, body: &Value) -> Option<String> {
    let description = DESCRIPTION.as_ref()?;
    let path = description.paths.get(route)?;
    let method = route.split_once(' ')?.0.to_lowercase();
    let responses = &description.document["paths"][path][&method]["responses"];
    responses[status.to_string()]["content"].get("application/json")?;
    let escaped = escape(path);
    let schema = format!("/paths/{escaped}/{method}/responses/{status}/content/application~1json/schema");
    let validator = compile(description, &schema)?;
    let wrong = validator.iter_errors(body).map(|error| format!("{} at {}", error, error.instance_path()));
    let reasons = wrong.collect::<Vec<_>>().join("; ");
    (!reasons.is_empty()).then(|| format!("{route} {status}: {reasons}"))
}

/// A part of a path as a fragment of a URI holds it.
fn escape(part: &str) -> String {
    part.replace('~', "~0").replace('/', "~1").replace('{', "%7B").replace('}', "%7D")
}

fn compile(description: &Description, pointer: &str) -> Option<Validator> {
    let schema = json!({ "$ref": format!("{ROOT}#{pointer}") });
    jsonschema::options().with_registry(&description.registry).build(&schema).ok()
}

/// Where in the description the schema of a body is. The webhook routes of interactions are the description's
/// webhook routes; a callback is matched by its type, for an error that names the field and not six alternatives.
fn pointer(description: &Description, route: &str, body: &Value) -> Option<String> {
    if route == "POST /interactions/{id}/{token}/callback" {
        let name = match body["type"].as_u64()? {
            4 | 5 => "CreateMessageInteractionCallbackRequest",
            6 | 7 => "UpdateMessageInteractionCallbackRequest",
            8 => "ApplicationCommandAutocompleteCallbackRequest",
            9 => "ModalInteractionCallbackRequest",
            _ => return None,
        };
        description.document["components"]["schemas"].get(name)?;
        return Some(format!("/components/schemas/{name}"));
    }
    let path = description.paths.get(route)?;
    let (method, _) = route.split_once(' ')?;
    let method = method.to_lowercase();
    description.document["paths"][path][&method]["requestBody"]["content"].get("application/json")?.get("schema")?;
    Some(format!("/paths/{}/{method}/requestBody/content/application~1json/schema", escape(path)))
}
