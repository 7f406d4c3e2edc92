#![doc = include_str!("../README.md")]

mod access;
mod areas;
pub mod cases;
mod chance;
mod reach;
mod round;
mod table;
mod yardstick;

pub use cases::{Case, Prepared};

#[cfg(target_arch = "wasm32")]
mod program;
