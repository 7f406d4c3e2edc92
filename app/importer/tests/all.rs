//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod background;
mod importing;
mod listing;
