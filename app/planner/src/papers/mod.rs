//! What is put on paper: posters and cards with the help of an area; looked at exactly as they are printed.

pub mod given;
pub mod on_paper;
mod poster;
pub mod screen;
mod spoken;
mod table;
