//! `waymark directory`: lists of services of others looked at, and given on in the formats of others.

pub mod export;
mod given;
pub mod import;
mod json;
mod sheets;
mod told;
mod took;
