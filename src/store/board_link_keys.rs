//! The key that links to boards on the web are signed with.

use anyhow::anyhow;
use chrono::{DateTime, Utc};

use super::Store;
use crate::board_link::Key;
use crate::error::Result;

impl Store {
    /// The key of this installation; on the very first call `fresh` becomes it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn board_link_key(&self, fresh: Key, now: DateTime<Utc>) -> Result<Key> {
        sqlx::query!(
            "insert into board_link_key (key, made_at) values ($1, $2) on conflict (only_one) do nothing",
            fresh.bytes().as_slice(),
            now
        )
        .execute(&self.pool)
        .await?;
        let bytes = sqlx::query_scalar!("select key from board_link_key").fetch_one(&self.pool).await?;
        let bytes = bytes.try_into().map_err(|_| anyhow!("the stored key of board links is not 32 bytes long"))?;
        Ok(Key::of(bytes))
    }
}
