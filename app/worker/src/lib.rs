#![doc = include_str!("../README.md")]

mod books;
mod close;
mod copied_totals;
mod copying;
mod dates;
mod desk;
mod files;
mod gate;
mod give_totals;
mod harm;
mod issued;
mod join_round;
mod keeping;
mod leaving;
mod locks;
mod open_day;
mod own_forms;
mod past;
mod pins;
mod plan_round;
mod practice;
mod practice_women;
mod readiness;
mod reading;
mod restoring;
mod results;
mod round;
mod round_close;
mod round_keys;
mod round_texts;
mod running_totals;
mod secrets;
mod session;
mod settings;
mod share_round;
mod side_by_side;
pub mod slot;
mod sound;
mod take_totals;
mod texts;
mod texts_book;
mod told_back;
mod too_soon;
mod totals_kept;
mod trouble;
mod who_learns;
mod wiping;

#[cfg(target_arch = "wasm32")]
pub mod file;

pub use desk::{Desk, Means};
pub use slot::{Erasing, MemorySlot, POSITIONS, Slot, SlotError};
