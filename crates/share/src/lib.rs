#![doc = include_str!("../README.md")]

mod csv;
mod escape;
mod file_name;
pub mod page;
mod sentences;

pub use csv::csv;
pub use file_name::{Kind, file_name};
pub use page::page;
