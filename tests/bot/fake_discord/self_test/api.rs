//! Plain requests to the fake, as no library would dare send them.

use serde_json::Value;

use super::super::{FakeDiscord, permissions};

/// A client that says what it is told to.
pub struct Api {
    client: reqwest::Client,
    url: String,
    token: String,
    agent: String,
}

/// What came back: the status, and the body or null.
pub type Reply = (u16, Value);

impl Api {
    /// A client with the bot's token.
    pub fn new(discord: &FakeDiscord) -> Self {
        Self {
            client: reqwest::Client::new(),
            url: format!("{}/api/v10", discord.url()),
            token: format!("Bot {}", discord.token()),
            agent: "DiscordBot (https://example.org, 1)".to_owned(),
        }
    }

    /// The same with another token.
    pub fn with_token(mut self, token: &str) -> Self {
        token.clone_into(&mut self.token);
        self
    }

    /// The same under another name.
    pub fn with_agent(mut self, agent: &str) -> Self {
        agent.clone_into(&mut self.agent);
        self
    }

    /// A request, not yet sent.
    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = method.parse().expect("a verb");
        let request = self.client.request(method, format!("{}{path}", self.url));
        let request = if self.agent.is_empty() { request } else { request.header("user-agent", &self.agent) };
        request.header("authorization", &self.token)
    }

    /// A request that is answered.
    pub async fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Reply {
        let mut request = self.request(method, path);
        if let Some(body) = body {
            request = request.json(body);
        }
        read(request.send().await.expect("an answer")).await
    }

    /// `POST` with a body.
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.call("POST", path, Some(&body)).await
    }

    /// `PATCH` with a body.
    pub async fn patch(&self, path: &str, body: Value) -> Reply {
        self.call("PATCH", path, Some(&body)).await
    }

    /// `PUT` with a body.
    pub async fn put(&self, path: &str, body: Value) -> Reply {
        self.call("PUT", path, Some(&body)).await
    }

    /// `GET`.
    pub async fn get(&self, path: &str) -> Reply {
        self.call("GET", path, None).await
    }

    /// `DELETE`.
    pub async fn delete(&self, path: &str) -> Reply {
        self.call("DELETE", path, None).await
    }
}

/// The status and the body of an answer.
pub async fn read(response: reqwest::Response) -> Reply {
    let status = response.status().as_u16();
    (status, response.json().await.unwrap_or(Value::Null))
}

/// The status and Discord's code of a refusal.
pub fn refused((status, body): &Reply) -> (u16, u64) {
    (*status, body["code"].as_u64().unwrap_or(0))
}

/// The code of the first error at a dotted path of a refused form.
pub fn error_at<'a>((_, body): &'a Reply, path: &str) -> &'a str {
    let at = path.split('.').filter(|key| !key.is_empty()).fold(&body["errors"], |value, key| &value[key]);
    at["_errors"][0]["code"].as_str().unwrap_or_else(|| panic!("nothing wrong at {path:?} in {body}"))
}

/// A fake without rate limits whose bot may start threads and pin, and a client for it.
pub async fn quiet() -> (FakeDiscord, Api) {
    let discord = FakeDiscord::start().await;
    discord.limits_off();
    discord.bot_role(discord.home(), permissions::BOT);
    let api = Api::new(&discord);
    (discord, api)
}
