//! Where things are: the repository, cargo's target folder, the built site.

use std::path::PathBuf;

/// The root of the repository, known when the builder itself was compiled.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}

/// Cargo's target folder; `CARGO_TARGET_DIR` moves it.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map(PathBuf::from)
        .unwrap_or_else(|| root().join("target"))
}

/// Where `build` writes and `serve` reads; `WAYMARK_DIST` moves it.
pub fn dist() -> PathBuf {
    std::env::var_os("WAYMARK_DIST")
        .map(PathBuf::from)
        .unwrap_or_else(|| root().join("dist"))
}

/// The cargo that runs us, so that the same toolchain builds the programs.
pub fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
