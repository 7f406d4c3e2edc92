//! `waymark form`: forms in any file, checked and written in another.

pub mod check;
pub mod convert;
mod counted;
mod file;
mod json;
mod lists;
pub mod replay;
