#![doc = include_str!("../README.md")]

mod file;
mod findings;
mod for_a_round;
mod form;
mod importer;
mod lists;
mod picked;

pub use importer::Importer;
