#![doc = include_str!("../README.md")]

mod about;
mod change_words;
mod chart;
mod csv;
mod directory;
mod escape;
mod file;
mod file_name;
pub mod gaps;
mod issue;
mod json;
mod kind;
mod map_svg;
pub mod page;
pub mod poster;
mod sentences;
pub mod sheet;
mod told;
mod who_learns;
mod xlsx;

pub use chart::chart;
pub use csv::{Dialect, Hashtags, csv, csv_in};
pub use directory::{ListKind, list};
pub use file::{Kind, file};
pub use file_name::file_name;
pub use issue::{Advisers, Issue, NotYet};
pub use json::{SCHEMA, SCHEMA_ID, json};
pub use map_svg::{map_page, map_png, map_style_sources, map_svg};
pub use page::{Audience, page};
pub use who_learns::{Learns, OldKeys, who_learns};
pub use xlsx::{Cell, Sheet, sheets, xlsx};
