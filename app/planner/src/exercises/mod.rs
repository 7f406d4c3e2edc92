//! Exercises with a group: chosen, led by a script, summed up, drawn, and told.

pub mod begin;
pub mod draw;
mod draw_bar;
mod draw_base;
mod draw_marked;
mod draw_scene;
mod draw_seen;
mod draw_sketch;
mod draw_words;
mod drawing;
mod enter;
mod enter_chosen;
mod enter_links;
mod enter_medians;
mod enter_pairs;
mod enter_route;
mod enter_stones;
pub mod lead;
pub mod list;
pub mod paper;
pub mod summaries;
pub mod summary;
pub mod told;
mod told_places;
mod told_scores;
mod told_themes;
mod words_of;

pub use summaries::Summaries;
