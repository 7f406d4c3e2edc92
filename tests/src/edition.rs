//! A built site that can become the next version: a style is exchanged and the list made anew, no program is compiled.

use std::fs;
use std::path::{Path, PathBuf};

use crate::driven::Scratch;
use crate::house::built;

/// A copy of the built site in a folder of its own.
pub struct Edition {
    folder: Scratch,
}

impl Edition {
    pub fn first() -> Self {
        let folder = Scratch::new("edition");
        copy(&built::dist(), folder.path());
        Self { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The host now has another version: the team's style says its number, under a new name, and the old one is gone.
    pub fn becomes(&self, number: u32) {
        let old = self.style();
        let mut style = fs::read(&old).expect("the style");
        style.extend_from_slice(
            format!("@layer pages {{ :root {{ --edition: {number} }} }}\n").as_bytes(),
        );
        let named = xtask::build::names::hashed("console.css", &style);
        fs::remove_file(&old).expect("the old style goes");
        fs::write(self.path().join(&named), style).expect("the new style");
        let page = self.path().join("index.html");
        let text = fs::read_to_string(&page).expect("the page");
        fs::write(page, text.replace(&name_of(&old), &named)).expect("the page");
        xtask::build::list_anew(self.path()).unwrap_or_else(|trouble| panic!("{trouble}"));
    }

    /// One byte of the style is another one, and the list still names the right one.
    pub fn is_tampered_with(&self) {
        let mut style = fs::read(self.style()).expect("the style");
        let last = style.last_mut().expect("a style is not empty");
        *last ^= 1;
        fs::write(self.style(), style).expect("the style");
    }

    /// The style's name in the site.
    pub fn style_name(&self) -> String {
        name_of(&self.style())
    }

    /// The version, as the service worker's script says it.
    pub fn mark(&self) -> String {
        let script = fs::read_to_string(self.path().join("sw.js")).expect("sw.js");
        let after = script
            .split_once("const VERSION = \"")
            .expect("a version")
            .1;
        after.split('"').next().unwrap_or_default().to_owned()
    }

    fn style(&self) -> PathBuf {
        built::file(self.path(), "console", "css").expect("the team's style")
    }
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a built site").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
}
