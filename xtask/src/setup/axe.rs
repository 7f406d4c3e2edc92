//! axe-core, the usual judge of accessibility, fetched by npm into a folder of its own under target/. Only the tests see it.

use std::path::PathBuf;

use super::machine::{find, run};
use crate::{Outcome, Trouble, place};

/// The release our screens are held against; a newer one is a decision, not an accident.
const AXE: &str = "axe-core@4.14.1";

/// Its one file.
pub fn axe() -> Outcome<PathBuf> {
    let folder = place::target().join("axe");
    let file = folder.join("node_modules/axe-core/axe.min.js");
    if !file.is_file() {
        let by_hand = |what: &str| Trouble::new(format!("please install: {what}"));
        let npm = find(&["npm"]).ok_or_else(|| by_hand("npm"))?;
        let folder = folder.to_string_lossy();
        let arguments = [
            "install",
            "--prefix",
            &folder,
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            AXE,
        ];
        run(&npm.to_string_lossy(), &arguments)
            .map_err(|_| by_hand(&format!("{AXE} (with npm)")))?;
    }
    Ok(file)
}
