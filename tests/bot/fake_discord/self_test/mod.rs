//! Proof that the fake refuses what it should, and that a real client can live with it.

mod bot;
mod client;
