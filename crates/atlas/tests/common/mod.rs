//! Files of the fixtures, and small ones made in the test.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};

use waymark_atlas::{Imported, Problem, Refusal, Settings, Weight, guess_columns, import, read};

/// A file of `tests/fixtures`.
pub fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    fs::read(folder.join(name)).unwrap()
}

/// Cases from outside; none, and a sentence, where they are not there.
#[allow(
    clippy::print_stdout,
    reason = "a test that passes without its cases says so"
)]
pub fn outside(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("WAYMARK_DATA").map(|folder| PathBuf::from(folder).join("geo"));
    let found = folder
        .map(|folder| folder.join(name))
        .filter(|path| path.exists());
    if found.is_none() {
        println!("skipped: conformance data not present");
    }
    found
}

/// The first layer of a file as boundaries, by its own columns.
pub fn imported_with(bytes: &[u8], settings: &Settings) -> Result<Imported, Refusal> {
    let layer = read(bytes, "file")?.remove(0);
    let columns = guess_columns(&layer);
    import(layer, &columns, settings)
}

pub fn imported(bytes: &[u8]) -> Result<Imported, Refusal> {
    imported_with(bytes, &Settings::NONE)
}

/// A collection of areas: code and coordinates of a polygon each.
pub fn collection(areas: &[(&str, &str)]) -> String {
    let features = areas.iter().map(|(code, rings)| {
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{code}\",\"name\":\"Area {code}\"}},\n\
             \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{rings}}}}}"
        )
    });
    let features: Vec<String> = features.collect();
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}",
        features.join(",\n")
    )
}

/// Problems of a weight, in words.
pub fn words(imported: &Imported, weight: Weight) -> Vec<String> {
    let of = imported
        .problems
        .iter()
        .filter(|problem| problem.weight == weight);
    of.map(said).collect()
}

pub fn said(problem: &Problem) -> String {
    format!("{}: {} {}", problem.place, problem.what, problem.proposal)
}

/// A refusal says all of these words.
pub fn check_refused<T>(read: Result<T, Refusal>, expected: &[&str]) {
    let Err(refusal) = read else {
        panic!("it was taken, and should say {expected:?}");
    };
    let said = refusal.to_string();
    assert!(!refusal.proposal.is_empty(), "no way out: {said}");
    for words in expected {
        assert!(said.contains(words), "{words:?} is not in: {said}");
    }
}
