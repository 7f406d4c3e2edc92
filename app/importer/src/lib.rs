#![doc = include_str!("../README.md")]

mod areas;
mod backdrop;
mod beside;
mod file;
mod findings;
mod for_a_round;
mod form;
mod grid;
mod history;
mod importer;
mod listing;
mod listing_seen;
mod listing_sheets;
mod lists;
mod media;
mod names;
mod picked;
mod picture;

pub use importer::Importer;
