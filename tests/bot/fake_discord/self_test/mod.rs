//! Proof that the fake refuses what it should, and that a real client can live with it.
#![allow(clippy::needless_pass_by_value, reason = "JSON written on the spot reads better without a reference")]

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
mod shapes;
