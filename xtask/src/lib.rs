#![doc = include_str!("../README.md")]

pub mod basemap;
pub mod bench;
pub mod build;
pub mod check;
pub mod headers;
pub mod place;
pub mod setup;
pub mod site;
pub mod trouble;

pub use trouble::{Outcome, Trouble};
