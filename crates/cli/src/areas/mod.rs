//! `waymark areas`: boundaries in any file, looked at before they are used.

pub mod check;
mod json;
mod settings;
mod told;
