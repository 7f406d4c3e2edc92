//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod chance;
mod common;
mod reader;
mod worlds;

mod additive_worlds;
mod change;
mod frames;
mod groups;
mod how_many;
mod interval;
mod kept;
mod linked;
mod linked_over_time;
mod onlooker;
mod onlooker_indicators;
mod opening;
mod opens_at;
mod over_time;
mod parts;
mod shipped;
mod sums;
mod worked_example;
