//! The map of areas and services, from what one audience may see and nothing else; on the screen, on paper, as a file.

pub mod audience;
mod basemap;
mod files;
mod picture;
pub mod plain;
pub mod scene;
pub mod screen;
pub mod under;
mod words;
