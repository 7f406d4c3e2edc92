//! The house as the tests see it: packages and their arrows, source files, built programs.

pub mod built;
pub mod edges;
pub mod glue;
pub mod imports;
pub mod rules;
pub mod sources;

use std::path::{Path, PathBuf};

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ lies in the workspace")
        .to_owned()
}
