#![doc = include_str!("../README.md")]

mod books;
mod close;
mod dates;
mod desk;
mod gate;
mod join_round;
mod open_day;
mod past;
mod practice;
mod practice_women;
mod results;
mod round;
mod round_close;
mod secrets;
mod session;
mod settings;
mod share_round;
pub mod slot;
mod trouble;

#[cfg(target_arch = "wasm32")]
pub mod file;

pub use desk::{Desk, Means};
pub use slot::{Erasing, MemorySlot, POSITIONS, Slot, SlotError};
