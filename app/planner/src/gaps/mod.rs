//! Where help is missing: every area at a glance, and the gap board of one of them.

pub mod board;
mod files;
mod gap;
mod item;
mod needs;
pub mod overview;
mod releases;
mod work;

pub use work::Plan;
