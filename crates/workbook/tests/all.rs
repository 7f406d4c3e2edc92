//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod common;
mod mutation;

mod against_calamine;
mod kinds;
mod lists;
mod mutated;
mod new_excel;
mod old_excel;
mod pyxform;
mod real_forms;
mod round_forms;
mod round_trip;
