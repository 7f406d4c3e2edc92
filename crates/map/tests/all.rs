//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod common;
mod ground;
mod land;
#[path = "attack/world.rs"]
mod world;

mod access_ascii;
mod access_catchment;
mod access_properties;
mod access_travel;
#[path = "attack/main.rs"]
mod attack;
mod backdrop;
mod basemap;
mod boundaries;
mod boundaries_properties;
mod directory;
mod draw_plane;
mod draw_scene;
mod draw_sheet;
mod exercise_reduce;
mod exercise_scripts;
#[path = "exercise_told/main.rs"]
mod exercise_told;
mod findings;
mod gaps;
mod gaps_attack;
mod gaps_speed;
mod gaps_ways;
mod known_answers;
mod network_layout;
mod reach;
mod sheet_fit;
mod taxonomy;
mod visibility;
mod words;
