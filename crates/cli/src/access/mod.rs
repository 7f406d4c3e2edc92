//! `waymark access`: how far help is, recomputed on a desktop.

pub mod catchment;
mod cost_file;
mod decay;
mod document;
mod files;
mod places;
mod providers;
mod report;
mod scenario;
mod settings;
mod summary;
pub mod travel_time;
