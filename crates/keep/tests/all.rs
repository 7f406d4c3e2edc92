//! Every test of this room in one program: linking one is quicker than linking thirty.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod healing;
mod left;
mod pictures;
mod stored;
mod turn_over;
mod voices;
