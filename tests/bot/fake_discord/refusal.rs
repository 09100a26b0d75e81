//! A no of the API, with the status, the code and the words of the real one.

use serde_json::{Value, json};

/// What a request is answered with when it is accepted.
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The JSON body, absent for 204.
    pub body: Option<Value>,
}

impl Reply {
    /// 200 with a body.
    pub fn ok(body: Value) -> Self {
        Self { status: 200, body: Some(body) }
    }

    /// 204.
    pub fn nothing() -> Self {
        Self { status: 204, body: None }
    }

    /// 201 with a body.
    pub fn created(body: Value) -> Self {
        Self { status: 201, body: Some(body) }
    }
}

/// A request refused. Codes: the table "JSON Error Codes" in Discord's *Opcodes and Status Codes*.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// Discord's own code; 0 where it has none.
    pub code: u32,
    /// The sentence that goes with the code.
    pub message: String,
    /// The tree of what is wrong with the body (code 50035).
    pub errors: Option<Value>,
}

/// What handling a request comes to.
pub type Outcome = Result<Reply, Refusal>;

impl Refusal {
    /// A refusal without a tree of errors.
    pub fn new(status: u16, code: u32, message: &str) -> Self {
        Self { status, code, message: message.to_owned(), errors: None }
    }

    /// The body of the answer.
    pub fn body(&self) -> Value {
        let mut body = json!({ "message": self.message, "code": self.code });
        if let Some(errors) = &self.errors {
            body["errors"] = errors.clone();
        }
        body
    }
}

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident: $status:literal, $code:literal, $message:literal;)*) => {
        impl Refusal {$(
            $(#[$doc])*
            pub fn $name() -> Self {
                Self::new($status, $code, $message)
            }
        )*}
    };
}

refusals! {
    /// No or a wrong token.
    unauthorized: 401, 0, "401: Unauthorized";
    /// A path the API does not have.
    not_found: 404, 0, "404: Not Found";
    /// A path the API has, asked with another verb.
    method_not_allowed: 405, 0, "405: Method Not Allowed";
    /// A body that is not JSON.
    invalid_json: 400, 50109, "The request body contains invalid JSON.";
    /// A body that is none of JSON, form or multipart.
    unsupported_content: 400, 50035, "Invalid Form Body";
    /// An upload over the limit of 10 MiB a file, 25 MiB a request.
    too_large: 413, 40005, "Request entity too large";
    /// No such channel, or no longer.
    unknown_channel: 404, 10003, "Unknown Channel";
    /// No such guild, or the bot was removed from it.
    unknown_guild: 404, 10004, "Unknown Guild";
    /// Not a member of this guild.
    unknown_member: 404, 10007, "Unknown Member";
    /// No such message in this channel, or not for the bot to see.
    unknown_message: 404, 10008, "Unknown Message";
    /// No such role in this guild.
    unknown_role: 404, 10011, "Unknown Role";
    /// No such user.
    unknown_user: 404, 10013, "Unknown User";
    /// The token of an interaction that was not (yet) answered.
    unknown_webhook: 404, 10015, "Unknown Webhook";
    /// An interaction that is over, or never was.
    unknown_interaction: 404, 10062, "Unknown interaction";
    /// No such command.
    unknown_command: 404, 10063, "Unknown application command";
    /// Another application's business.
    not_your_application: 403, 20012, "You are not authorized to perform this action on this application";
    /// More than ten files.
    too_many_attachments: 400, 30015, "Maximum number of attachments in a message reached (10)";
    /// More than 250 pins.
    too_many_pins: 400, 30003, "Maximum number of pins reached for the channel (250)";
    /// More than 100 slash commands.
    too_many_commands: 400, 30032, "Maximum number of application commands reached (100).";
    /// More than 200 new commands on one day.
    too_many_new_commands: 400, 30034, "Max number of daily application command creates has been reached (200)";
    /// The second answer to one interaction.
    already_acknowledged: 400, 40060, "Interaction has already been acknowledged.";
    /// A request without a name of its sender.
    no_user_agent: 403, 40333, "internal network error";
    /// The bot cannot see the channel.
    missing_access: 403, 50001, "Missing Access";
    /// Somebody else's message.
    not_the_author: 403, 50005, "Cannot edit a message authored by another user";
    /// Nothing to show.
    empty_message: 400, 50006, "Cannot send an empty message";
    /// A person who takes no messages from the bot.
    closed_to_messages: 403, 50007, "Cannot send messages to this user";
    /// The bot may not do this here.
    missing_permissions: 403, 50013, "Missing Permissions";
    /// What the platform itself wrote cannot be edited or pinned.
    system_message: 400, 50021, "Cannot execute action on a system message";
    /// Not in this kind of channel.
    wrong_channel_kind: 400, 50024, "Cannot execute action on this channel type";
    /// An interaction whose 15 minutes are over.
    invalid_webhook_token: 401, 50027, "Invalid Webhook Token";
    /// The bot talks to itself, or to nobody.
    invalid_recipient: 400, 50033, "Invalid Recipient(s)";
    /// A thread that was put away.
    thread_archived: 400, 50083, "Thread is archived";
    /// An attachment was announced and not sent.
    upload_not_found: 400, 50146, "Uploaded file not found.";
    /// Nobody knows both.
    no_mutual_guilds: 403, 50278, "Cannot send messages to this user due to having no mutual guilds";
    /// A message carries one thread at most.
    thread_exists: 400, 160_004, "A thread has already been created for this message";
}
