//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unusual_byte_groupings,
    clippy::unwrap_used
)]

mod stage;
mod support;
mod workbooks;

mod bytes;
mod engine;
mod expressions;
mod form_check;
mod household;
#[path = "instruments/main.rs"]
mod instruments;
mod interviews;
mod media;
mod modes;
#[path = "path/main.rs"]
mod path;
#[path = "round_form/main.rs"]
mod round_form;
mod seat_tokens;
mod side_by_side;
#[path = "sittings/main.rs"]
mod sittings;
mod strip;
mod tables;
mod tree_index;
mod workbook_bounds;
mod workbook_fixes;
mod workbook_model;
mod workbook_problems;
mod workbook_write;
mod xml_read;
mod xpath_bounds;
mod xpath_dates;
mod xpath_functions;
mod xpath_grammar;
mod xpath_paths;
mod xpath_references;
