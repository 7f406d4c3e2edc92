//! Releases on a desktop: protect a table, audit what would be released, verify witnesses.

pub mod audit;
mod given;
mod grouping;
mod guess;
mod hierarchy;
mod input;
pub mod protect;
pub mod recompute;
mod released;
pub mod verify;
mod witness;

/// The code of a margin.
const TOTAL: &str = "Total";
