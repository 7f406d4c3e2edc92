#![doc = include_str!("../README.md")]

mod change_words;
mod csv;
mod escape;
mod file_name;
pub mod page;
mod sentences;

pub use csv::csv;
pub use file_name::{Kind, file_name};
pub use page::{page, page_since};
