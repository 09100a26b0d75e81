//! What the program is told by flags and variables, and whether it fits together.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use hone::board_link::PublicUrl;
use hone::front_ends::discord::{PublicKey, Shards};
use hone::store::Store;

#[derive(Debug, Args)]
pub(crate) struct Config {
    /// The Discord bot's token; turns Discord on
    #[arg(long, env = "DISCORD_TOKEN", hide_env_values = true, global = true, value_name = "TOKEN")]
    pub(crate) discord_token: Option<String>,
    /// Base address instead of the real Discord's; plain http only to this machine
    #[arg(long, env = "DISCORD_API_URL", global = true, value_name = "URL")]
    pub(crate) discord_api_url: Option<String>,
    /// The application's public key; with it Discord posts interactions to HONE_HTTP, and no gateway is used
    #[arg(long, env = "DISCORD_PUBLIC_KEY", global = true, value_name = "HEX")]
    pub(crate) discord_public_key: Option<String>,
    /// Which of the bot's shards this process serves, such as 0-3/8 or 2/8 [default: all that Discord recommends]
    #[arg(long, env = "DISCORD_SHARDS", global = true, value_name = "SHARDS")]
    pub(crate) discord_shards: Option<String>,
    /// A PostgreSQL 15 or later; without it the embedded database is used
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, global = true, value_name = "URL")]
    pub(crate) database_url: Option<String>,
    /// Where the embedded database lives
    #[arg(long, env = "HONE_DATA_DIR", global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Address for /healthz, /readyz and /metrics, such as 127.0.0.1:9000
    #[arg(long, env = "HONE_HTTP", global = true, value_name = "ADDRESS")]
    pub(crate) http: Option<String>,
    /// The address under which the web reaches HONE_HTTP; with it leaderboards link to themselves on the web
    #[arg(long, env = "HONE_PUBLIC_URL", global = true, value_name = "URL")]
    pub(crate) public_url: Option<String>,
    /// What is logged, as a tracing filter [default: info; in the terminal: error]
    #[arg(long, env = "HONE_LOG", global = true, value_name = "FILTER")]
    pub(crate) log: Option<String>,
    /// A folder of packs besides those that travel inside
    #[arg(long, env = "HONE_PACKS", global = true, value_name = "DIR")]
    pub(crate) packs: Option<PathBuf>,
    /// Seconds after which a dead process's posts are taken over; for tests
    #[arg(long, env = "HONE_LEASE", global = true, hide = true)]
    pub(crate) lease: Option<u32>,
}

impl Config {
    /// An empty variable is an unset one: compose files pass them on like that.
    pub(crate) fn tidy(mut self) -> Self {
        for value in [
            &mut self.discord_token,
            &mut self.discord_api_url,
            &mut self.discord_public_key,
            &mut self.discord_shards,
            &mut self.database_url,
            &mut self.http,
            &mut self.public_url,
            &mut self.log,
        ] {
            *value = value.take().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        }
        self.data_dir = self.data_dir.take().filter(|path| !path.as_os_str().is_empty());
        self.packs = self.packs.take().filter(|path| !path.as_os_str().is_empty());
        self
    }

    pub(crate) fn data_dir(&self) -> Result<PathBuf> {
        if let Some(dir) = &self.data_dir {
            return Ok(dir.clone());
        }
        let dirs = directories::ProjectDirs::from("", "", "hone")
            .context("This machine names no home folder. Say where the data shall live with HONE_DATA_DIR.")?;
        Ok(dirs.data_dir().to_owned())
    }

    pub(crate) async fn open_store(&self) -> Result<Store> {
        match &self.database_url {
            Some(url) => Store::connect(url).await,
            None => Store::open_embedded(&self.data_dir()?.join("db")).await,
        }
    }

    /// The address to serve health on.
    pub(crate) fn http(&self) -> Result<Option<SocketAddr>> {
        self.http
            .as_deref()
            .map(|address| {
                address.parse().with_context(|| {
                    format!("HONE_HTTP: “{address}” is not an address. Write for example 127.0.0.1:9000.")
                })
            })
            .transpose()
    }

    /// Where the web reaches us.
    pub(crate) fn public_url(&self) -> Result<Option<PublicUrl>> {
        let Some(url) = &self.public_url else { return Ok(None) };
        if self.http.is_none() {
            bail!(
                "HONE_PUBLIC_URL is set, but HONE_HTTP is not, so nothing would be served there. Set HONE_HTTP too, or remove the address."
            );
        }
        url.parse().map(Some).map_err(|says: String| anyhow::anyhow!("HONE_PUBLIC_URL: {says}."))
    }

    /// The key to verify posted interactions with.
    pub(crate) fn public_key(&self) -> Result<Option<PublicKey>> {
        let read = |hex: &str| hex.parse().map_err(|says: String| anyhow::anyhow!("DISCORD_PUBLIC_KEY: {says}."));
        self.discord_public_key.as_deref().map(read).transpose()
    }

    /// The shards this process serves, if not all.
    pub(crate) fn shards(&self) -> Result<Option<Shards>> {
        let read = |words: &str| words.parse().map_err(|says: String| anyhow::anyhow!("DISCORD_SHARDS: {says}."));
        self.discord_shards.as_deref().map(read).transpose()
    }

    /// # Errors
    /// When something is named that only makes sense with something that is not.
    pub(crate) fn check(&self) -> Result<()> {
        if self.discord_api_url.is_some() && self.discord_token.is_none() {
            bail!("DISCORD_API_URL is set, but DISCORD_TOKEN is not. Set the token too, or remove the address.");
        }
        if self.shards()?.is_some() {
            if self.discord_token.is_none() {
                bail!("DISCORD_SHARDS is set, but DISCORD_TOKEN is not. Set the token too, or remove the shards.");
            }
            if self.discord_public_key.is_some() {
                bail!(
                    "DISCORD_SHARDS and DISCORD_PUBLIC_KEY are both set, but with the key no gateway is used and so no shards. Remove one of them."
                );
            }
        }
        if self.public_key()?.is_some() {
            if self.discord_token.is_none() {
                bail!("DISCORD_PUBLIC_KEY is set, but DISCORD_TOKEN is not. Set the token too, or remove the key.");
            }
            if self.http.is_none() {
                bail!(
                    "DISCORD_PUBLIC_KEY is set, but HONE_HTTP is not, so Discord could post interactions nowhere. Set HONE_HTTP too, or remove the key to use the gateway."
                );
            }
        }
        self.public_url().map(drop)
    }
}
