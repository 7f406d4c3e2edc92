//! The map of areas and services, from what the coordination body may see and nothing else.

mod scene;
pub mod screen;
