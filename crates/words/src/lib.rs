#![doc = include_str!("../README.md")]

mod locale;
mod plural;
mod sentence;

pub use locale::Direction;

include!(concat!(env!("OUT_DIR"), "/words.rs"));
