//! The land on which ways are searched: how long a metre takes in each cell, and how many women live there.

pub mod kept;
mod practice;
mod practice_rows;
mod read;
pub mod screen;
mod seen;
mod speeds;
