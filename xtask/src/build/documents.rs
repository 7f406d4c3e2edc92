//! Boot files, icons, manifest and the three documents, in the order in which they refer to each other.

use std::path::Path;

use super::shelf::Shelf;
use crate::headers::Served;
use crate::trouble::{files_in, read};
use crate::{Outcome, Trouble};

/// A boot file stands after those it refers to.
const BOOT: &[&str] = &[
    "quiet", "worker", "importer", "console", "respond", "recorder",
];

/// Their names never change: people, hosts and installed apps point at them.
const DOCUMENTS: &[&str] = &["index.html", "respond.html", "recorder.html"];
const MANIFEST: &str = "manifest.webmanifest";

/// Where a document's policy goes, for hosts that send no headers.
const POLICY: &str = "{{policy}}";

/// Places everything a person opens or installs.
pub fn place_all(shelf: &mut Shelf, assets: &Path) -> Outcome<()> {
    for name in DOCUMENTS.iter().chain([&MANIFEST, &"sw.js"]) {
        shelf.announce(name);
    }
    for name in BOOT {
        let text = shelf.rewritten(&assets.join(format!("boot/{name}.js")))?;
        shelf.place_hashed(&format!("boot-{name}.js"), text.into_bytes())?;
    }
    for icon in files_in(&assets.join("icons"))? {
        if icon
            .extension()
            .is_some_and(|ending| ending == "svg" || ending == "png")
        {
            shelf.place(&format!("icons/{}", super::file_name(&icon)), read(&icon)?)?;
        }
    }
    let manifest = shelf.rewritten(&assets.join(MANIFEST))?;
    shelf.place(MANIFEST, manifest.into_bytes())?;
    for name in DOCUMENTS {
        let text = shelf.rewritten(&assets.join("documents").join(name))?;
        shelf.place(name, with_policy(name, &text)?.into_bytes())?;
    }
    Ok(())
}

fn with_policy(name: &str, text: &str) -> Outcome<String> {
    if !text.contains(POLICY) {
        return Err(Trouble::new(format!(
            "{name} must hold {POLICY} in a meta element"
        )));
    }
    Ok(text.replace(POLICY, &Served::of(name).policy_in_meta()))
}
