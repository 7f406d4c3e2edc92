//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod common;
mod encoded;

mod backdrops;
mod bombs;
mod formats;
mod grids;
mod outside;
mod projections;
mod refusals;
mod repair_properties;
mod repairs;
mod vector_tiles;
