//! Turns the line drawings of `assets/pictograms` into a table of paths, so that a picture is a name in Rust and nothing
//! is fetched or parsed on the tablet.

#![allow(
    clippy::print_stdout,
    reason = "printing is how a build script talks to cargo"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// Pictures of this prefix are the ones a woman remembers her answers by.
const WITHDRAWAL: &str = "w-";

fn main() -> io::Result<()> {
    let here = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let folder = Path::new(&here).join("../../assets/pictograms");
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(
        Path::new(&out).join("pictograms.rs"),
        table(&drawings(&folder)?),
    )
}

/// Name → path, sorted by name; the order of the withdrawal pictures is part of what a pool entry means for a day.
fn drawings(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "svg")
            && let Some(name) = path.file_stem().and_then(|n| n.to_str())
        {
            found.insert(name.to_owned(), outline(&fs::read_to_string(&path)?));
        }
    }
    Ok(found)
}

/// Every `d` of the drawing in one line.
fn outline(svg: &str) -> String {
    let paths: Vec<&str> = svg
        .split(" d=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    paths.join(" ")
}

fn table(drawings: &BTreeMap<String, String>) -> String {
    let mut rust = String::from("static DRAWINGS: &[(&str, &str)] = &[\n");
    for (name, path) in drawings {
        let _ = writeln!(rust, "    ({name:?}, {path:?}),");
    }
    rust.push_str("];\nstatic WITHDRAWAL: &[(&str, &str)] = &[\n");
    for (name, path) in drawings.iter().filter(|(n, _)| n.starts_with(WITHDRAWAL)) {
        let _ = writeln!(rust, "    ({name:?}, {path:?}),");
    }
    rust.push_str("];\n");
    rust
}
