//! Where help is missing: every area at a glance, one question a screen, and the gap board of one area.

pub mod board;
mod files;
mod gap;
mod guides;
mod guides_part;
mod indicators;
mod item;
mod needs;
pub mod overview;
pub mod questions;
mod releases;
mod work;

pub use guides::Guides;
pub use work::Plan;
