//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod common;

mod any_bytes;
mod bad_rows;
mod formats;
mod hsds_official;
mod jordan;
mod people;
mod safe_places;
mod taking_in;
