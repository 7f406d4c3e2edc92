//! The source files of the product, with comments and tests told apart from what is linked.

use std::fs;
use std::path::Path;

/// One source file. `path` is relative to the workspace, with forward slashes.
#[derive(Clone, Debug)]
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    /// The part that is linked: without line comments and without the tests at the bottom.
    pub fn linked(&self) -> String {
        let product = match self.text.find("#[cfg(test)]\nmod ") {
            Some(tests) => self.text.get(..tests).unwrap_or_default(),
            None => &self.text,
        };
        product
            .lines()
            .map(without_comment)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Lines, the tests at the bottom aside: a file is as long as what a reader must know.
    pub fn length(&self) -> usize {
        let tests = self
            .text
            .find("#[cfg(test)]\nmod ")
            .unwrap_or(self.text.len());
        self.text.get(..tests).unwrap_or_default().lines().count()
    }
}

/// A line without its `//` comment; a `//` inside a string (an address) is kept.
fn without_comment(line: &str) -> &str {
    let mut quoted = false;
    let mut last = ' ';
    for (at, letter) in line.char_indices() {
        match letter {
            '"' if last != '\\' => quoted = !quoted,
            '/' if last == '/' && !quoted => return line.get(..at - 1).unwrap_or_default(),
            _ => {}
        }
        last = letter;
    }
    line
}

/// Every Rust file under `app`, `components` and `crates` that ends up in a program.
pub fn product() -> Vec<Source> {
    under(&["app", "components", "crates"], "rs")
        .into_iter()
        .filter(|source| source.path.contains("/src/"))
        .filter(|source| !source.path.ends_with("/tests.rs") && !source.path.contains("/tests/"))
        .collect()
}

/// Every hand-written script of the site.
pub fn scripts() -> Vec<Source> {
    under(&["assets"], "js")
}

/// Every file with this ending in these folders of the workspace.
pub fn under(folders: &[&str], ending: &str) -> Vec<Source> {
    let root = super::root();
    let mut found = Vec::new();
    for folder in folders {
        walk(&root.join(folder), &mut |file| {
            if file.extension().is_some_and(|have| have == ending) {
                let path = file.strip_prefix(&root).expect("inside the workspace");
                let path = path.to_string_lossy().replace('\\', "/");
                let text = fs::read_to_string(file).expect("sources are text");
                found.push(Source { path, text });
            }
        });
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Calls `visit` with every file below `folder`, build output aside.
pub fn walk(folder: &Path, visit: &mut dyn FnMut(&Path)) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if name != "target" && name != ".git" {
                walk(&path, visit);
            }
        } else {
            visit(&path);
        }
    }
}
