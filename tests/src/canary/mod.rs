//! Canaries: words nobody else writes, put into every place that takes words, and looked for on the whole disk.

pub mod forms;
pub mod hers;
pub mod matrix;
pub mod moments;
pub mod page;
pub mod places;
pub mod watch;
pub mod words;

pub use matrix::{Matrix, Moment};
pub use page::Page;
pub use watch::Watch;
