#![doc = include_str!("../README.md")]

pub mod change;
pub mod figures;
mod locale;
pub mod number;
mod plural;
mod sentence;
pub mod week;

pub use locale::Direction;

// In some languages two plural categories say the same; the generated arms are then alike.
#[allow(clippy::if_same_then_else)]
mod compiled {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
pub use compiled::*;
