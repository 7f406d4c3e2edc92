//! That no maker of files is forgotten: whatever `share` writes from a directory, a board, a poster or ways is attacked.

use std::fs;
use std::path::{Path, PathBuf};

/// What a file that tells of providers is written from.
const FROM: [&str; 7] = [
    "PublicDirectory",
    "&Board",
    "&Thursday",
    "&Poster",
    "&Reached",
    "&Ways",
    "&[Shape]",
];

/// Words and rows for screens and for the files that are attacked, not files.
const NO_FILE: [&str; 8] = [
    "tables",
    "sheet",
    "standing",
    "file_name",
    "density",
    "extra",
    "of",
    "map_png",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.extension() {
            None => sources(&path, found),
            Some(ending) if ending == "rs" => found.push(path),
            Some(_) => {}
        }
    }
}

/// The public functions of a source that take one of those, by name.
fn makers(source: &str) -> Vec<&str> {
    let functions = source.split("pub fn ").skip(1);
    let takes = |rest: &&str| {
        let head = rest.split('{').next().unwrap_or_default();
        FROM.iter().any(|from| head.contains(from))
    };
    functions
        .filter(takes)
        .filter_map(|rest| rest.split(['(', '<']).next())
        .collect()
}

#[test]
fn every_maker_of_files_is_attacked() {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    let attacked = include_str!("makers.rs");
    let mut makers_found = 0;
    for path in found {
        let source = fs::read_to_string(&path).unwrap();
        for maker in makers(&source) {
            makers_found += 1;
            let called = [format!("{maker}("), format!("_{maker}(")];
            let is_attacked = called.iter().any(|call| attacked.contains(call));
            assert!(
                is_attacked || NO_FILE.contains(&maker),
                "{maker} in {} is in no attack",
                path.display()
            );
        }
    }
    assert!(
        makers_found > 15,
        "{makers_found} makers: the search is blind"
    );
    assert_eq!(
        makers("pub fn leak(directory: &PublicDirectory) {"),
        ["leak"]
    );
}
