//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod house;

mod background;
mod directory;
mod harm;
mod hidden_files;
#[path = "keeping/main.rs"]
mod keeping;
mod kept;
mod leaving;
mod main_job;
mod merging;
mod own_forms;
mod pins;
mod power_cut;
mod practice;
mod ready;
mod rounds;
mod seat_slips;
mod tablets;
mod terms;
mod texts;
mod told_back;
mod trouble;
mod voices;
mod ways;
