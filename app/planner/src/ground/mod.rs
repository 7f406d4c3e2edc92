//! Outlines of areas: brought in from a file, kept beside the directory, drawn on maps.

mod findings;
pub mod kept;
mod read;
mod said;
pub mod screen;
mod take;
