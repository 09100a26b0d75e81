//! Places: each turns its events into requests and replies into messages, and holds no rule.

pub mod discord;
pub mod terminal;
