//! Who depends on whom, as cargo itself reads the manifests.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

/// Why one package names another in its manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Linked into the product.
    Normal,
    /// Only for its tests.
    Dev,
    /// Only to build it.
    Build,
}

/// One arrow: `from` names `to` in its manifest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    pub from: String,
    pub to: String,
    pub kind: Kind,
}

impl Edge {
    pub fn new(from: &str, to: &str, kind: Kind) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            kind,
        }
    }
}

/// Every arrow of every package of the workspace.
pub fn of_workspace() -> Vec<Edge> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let said = Command::new(cargo)
        .args([
            "metadata",
            "--offline",
            "--no-deps",
            "--format-version",
            "1",
        ])
        .current_dir(super::root())
        .output()
        .expect("cargo metadata runs");
    assert!(
        said.status.success(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    of_metadata(&serde_json::from_slice(&said.stdout).expect("cargo metadata speaks JSON"))
}

/// The arrows in one answer of `cargo metadata`.
pub fn of_metadata(metadata: &Value) -> Vec<Edge> {
    let mut edges = BTreeSet::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let kind = match dependency["kind"].as_str() {
                Some("dev") => Kind::Dev,
                Some("build") => Kind::Build,
                _ => Kind::Normal,
            };
            let (from, to) = (package["name"].as_str(), dependency["name"].as_str());
            if let (Some(from), Some(to)) = (from, to) {
                edges.insert(Edge::new(from, to, kind));
            }
        }
    }
    edges.into_iter().collect()
}
