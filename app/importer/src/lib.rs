#![doc = include_str!("../README.md")]

mod areas;
mod beside;
mod file;
mod findings;
mod for_a_round;
mod form;
mod history;
mod importer;
mod listing;
mod listing_seen;
mod lists;
mod media;
mod names;
mod picked;
mod picture;

pub use importer::Importer;
