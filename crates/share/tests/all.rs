//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod common;
#[path = "../../map/tests/common/mod.rs"]
mod edits;
#[path = "directory/world.rs"]
mod listed;

mod any_text;
mod audiences;
mod chart;
mod csv;
mod directory;
mod gaps;
#[path = "hidden_files/main.rs"]
mod hidden_files;
mod json;
mod map_svg;
mod page;
mod poster;
mod sheet;
mod since;
mod who_learns;
mod xlsx;
