#![doc = include_str!("../README.md")]

mod beside;
mod file;
mod findings;
mod for_a_round;
mod form;
mod importer;
mod lists;
mod names;
mod picked;

pub use importer::Importer;
