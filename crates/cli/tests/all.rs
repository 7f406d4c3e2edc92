//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod desk;
mod round;

mod access;
mod access_malawi;
mod areas;
mod directory;
mod form;
mod gaps;
mod gaps_jordan;
mod gaps_recomputed;
mod known_failures;
mod protects;
mod recompute;
mod tally;
