//! The pure rooms know no screen, no clock and no chance: time and randomness are handed in.

use super::Complaints;
use crate::house::edges::{Edge, Kind};
use crate::house::sources::Source;

/// The rooms that must run natively in milliseconds, and always in the same way.
const PURE: &[&str] = &[
    "act", "ask", "plan", "count", "map", "atlas", "listings", "share", "words", "workbook",
];

/// Beginnings of crate names that bring a screen, a clock, chance or a network.
const CRATES: &[&str] = &[
    "leptos",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "gloo",
    "getrandom",
    "rand",
    "chrono",
    "time",
    "instant",
    "web-time",
    "tokio",
    "reqwest",
    "indexed_db",
];

/// Paths that bring the same from the standard library or past the manifest.
const PATHS: &[&str] = &[
    "std::time",
    "SystemTime",
    "Instant::now",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "getrandom",
    "rand::",
    "rand_core",
    "js_sys",
    "web_sys",
    "wasm_bindgen",
    "leptos",
    "gloo",
];

/// Crates that a pure room must not link.
pub fn of_manifests(edges: &[Edge]) -> Complaints {
    edges
        .iter()
        .filter(|edge| edge.kind == Kind::Normal && is_pure(&edge.from))
        .filter(|edge| CRATES.iter().any(|start| edge.to.starts_with(start)))
        .map(|edge| format!("{} is pure and must not link {}", edge.from, edge.to))
        .collect()
}

fn is_pure(package: &str) -> bool {
    PURE.iter().any(|room| package == format!("waymark-{room}"))
}

/// The same, read from the sources.
pub fn of_sources(sources: &[Source]) -> Complaints {
    let mut complaints = Vec::new();
    for source in sources {
        if PURE
            .iter()
            .any(|room| source.path.starts_with(&format!("crates/{room}/")))
        {
            let linked = source.linked();
            let named = PATHS.iter().filter(|path| linked.contains(**path));
            complaints.extend(
                named.map(|path| format!("{} is pure and must not name {path}", source.path)),
            );
        }
    }
    complaints
}
