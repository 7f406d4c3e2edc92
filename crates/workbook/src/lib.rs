#![doc = include_str!("../README.md")]

mod bytes;
mod compound;
mod csv;
mod date;
mod date_format;
mod folder;
mod form;
mod gather;
mod kind;
pub mod limits;
mod list;
mod markup;
mod ole;
mod open;
mod pack;
mod packed;
mod refusal;
mod text;
mod value;
pub mod write;
mod xls;
mod xlsx;
mod xml;

pub use form::{Form, read, read_folder};
pub use list::{List, fill, is_list, is_named, read_list};
pub use open::{Content, Opened, open, open_folder};
pub use packed::unpack;
