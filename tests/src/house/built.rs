//! The built site: where it lies and which file is which.

use std::fs;
use std::path::{Path, PathBuf};

/// The built site to test: `WAYMARK_DIST`, or `dist/` of the workspace.
pub fn dist() -> PathBuf {
    std::env::var_os("WAYMARK_DIST").map_or_else(|| super::root().join("dist"), PathBuf::from)
}

/// The one file of the site named `stem.HASH.ending` (or `stem.ending`).
pub fn file(dist: &Path, stem: &str, ending: &str) -> Option<PathBuf> {
    let start = format!("{stem}.");
    let end = format!(".{ending}");
    let mut found: Vec<PathBuf> = fs::read_dir(dist)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            name.starts_with(&start) && name.ends_with(&end)
        })
        .collect();
    found.sort();
    found.into_iter().next()
}

/// A name without what changes from build to build: a dotted or trailing run of 8 or more hex digits.
pub fn without_hash(name: &str) -> String {
    let is_hash = |part: &str| part.len() >= 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let dotted: Vec<&str> = name.split('.').filter(|part| !is_hash(part)).collect();
    let joined = dotted.join(".");
    let parts: Vec<&str> = joined.split('_').filter(|part| !is_hash(part)).collect();
    parts.join("_").trim_end_matches('_').to_owned()
}
