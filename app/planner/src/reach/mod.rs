//! How far help is: searched by the worker, asked anew with every slider, drawn as cells and told as a table by area.

mod asked;
mod controls;
mod files;
mod scene;
pub mod screen;
mod search;
mod table;
