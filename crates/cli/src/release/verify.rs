//! `waymark release protect`.
use crate::outcome::{Said, Trouble};
pub fn run(_: &[&str]) -> Said { Err(Trouble::of_use("later".into())) }
