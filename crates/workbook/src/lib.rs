#![doc = include_str!("../README.md")]

mod bytes;
mod compound;
mod csv;
mod date_format;
mod folder;
mod gather;
mod kind;
pub mod limits;
mod ole;
mod open;
mod pack;
mod packed;
mod refusal;
mod text;
mod value;
mod xls;
mod xlsx;
mod xml;

pub use open::{Content, Opened, open, open_folder};
