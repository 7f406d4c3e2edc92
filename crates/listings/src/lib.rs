#![doc = include_str!("../README.md")]

mod categories;
mod columns;
mod encoding;
mod formats;
mod given;
mod ground;
mod hours;
mod json;
mod lines;
mod personal;
mod point;
mod preview;
mod problem;
mod table;

pub use categories::{Categories, Meant};
pub use columns::{Columns, Meaning};
pub use formats::{read, read_sheet};
pub use given::{Given, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, Refused, Why};
pub use ground::Ground;
pub use preview::{Category, Points, Preview, Proposed, Setting, Spread, Standing, day, preview};
pub use problem::{MOST_LISTED, Problem, Problems, Weight, What};
pub use table::{Format, Reading};
