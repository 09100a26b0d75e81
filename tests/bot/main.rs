//! Every integration test, in one binary: what a member sees, what a channel sees, what survives.
#![expect(clippy::disallowed_methods, reason = "tests start processes and read the environment")]
#![expect(clippy::unwrap_used, reason = "a broken test says where")]

mod boundaries;
mod crowd;
mod daily;
mod day;
mod delivery;
mod dependencies;
mod doctor;
mod export;
mod fake_discord;
mod groups;
mod kills;
mod languages;
mod ledger;
mod metrics;
mod mock;
mod moderation;
mod moderation_on_discord;
mod moderation_races;
mod over_http;
mod packs;
mod pictures;
mod postgres;
mod practice;
mod privacy;
mod privacy_on_discord;
mod privacy_settings;
mod process;
mod quiz;
mod recap;
mod refusals;
mod seasons;
mod seasons_on_discord;
mod shards;
mod solo_on_discord;
mod standings;
mod streaks;
mod through_discord;
mod web_board;
mod withdrawals;
mod world;
mod zones;

/// Held by tests that load the machine so much that two of them at once would only test its patience.
pub(crate) static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
