//! A file of tests that no program names would never run, and nobody would miss it.

use std::fs;
use std::path::{Path, PathBuf};

use super::Complaints;

/// The test programs of a package that does not make one of every file: the folder, and the files in it they start from.
pub struct Programs {
    pub folder: PathBuf,
    pub roots: Vec<String>,
}

/// Test files that no program is or names.
pub fn complaints(programs: &Programs) -> Complaints {
    let read = |root: &String| fs::read_to_string(programs.folder.join(root)).unwrap_or_default();
    let text: String = programs.roots.iter().map(read).collect();
    let is_named = |module: &str| text.lines().any(|line| line == format!("mod {module};"));
    let mut complaints = Vec::new();
    for entry in fs::read_dir(&programs.folder)
        .into_iter()
        .flatten()
        .flatten()
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        let module = match name.strip_suffix(".rs") {
            Some(stem) => stem,
            None if entry.path().join("main.rs").is_file() => name.as_str(),
            None => continue,
        };
        if !programs.roots.contains(&name) && !is_named(module) {
            complaints.push(format!("no test program names {}", entry.path().display()));
        }
    }
    complaints
}

/// Of every package that says which its test programs are.
pub fn of_workspace(root: &Path) -> Vec<Programs> {
    let mut found = Vec::new();
    for room in ["", "app", "components", "crates"].map(|room| root.join(room)) {
        for package in fs::read_dir(room).into_iter().flatten().flatten() {
            let manifest = fs::read_to_string(package.path().join("Cargo.toml"));
            let manifest = manifest.unwrap_or_default();
            if manifest.contains("autotests = false") {
                let paths = manifest.split("path = \"tests/").skip(1);
                let roots = paths.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()));
                found.push(Programs {
                    folder: package.path().join("tests"),
                    roots: roots.collect(),
                });
            }
        }
    }
    found
}
