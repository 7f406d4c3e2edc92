//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod backup;
mod kept;
mod lock;
mod records;
mod round_file;
mod vectors;
