//! Proof that the fake refuses what it should, and that a real client can live with it.

mod api;
mod bot;
mod client;
mod commands;
mod components;
mod endpoint;
mod faults;
mod gateway;
mod interactions;
mod messages;
mod places;
