//! `waymark tally`: other tablets' totals on a desktop.

pub mod merge;
mod pictures;
