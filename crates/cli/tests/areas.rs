//! Boundaries checked by the program: exit codes, sentences and JSON.

use crate::desk;

use std::path::{Path, PathBuf};

use desk::{Ran, scratch, waymark};
use serde_json::Value;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../atlas/tests/fixtures")
        .join(name)
}

fn check(file: &Path, words: &str) -> Ran {
    waymark(&format!("areas check {} {words}", file.display()))
}

/// A file of this text.
fn written(test: &str, text: &str) -> PathBuf {
    let file = scratch(&format!("areas-{test}")).join("areas.geojson");
    std::fs::write(&file, text).unwrap();
    file
}

const CROSSED: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"A","name":"East"},
"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,4],[4,0],[0,4],[0,0]]]}}]}"#;

#[test]
fn a_clean_file_ends_with_0() {
    for name in [
        "districts.geojson",
        "districts.zip",
        "districts.kmz",
        "districts.fgb",
    ] {
        let ran = check(&fixture(name), "");
        assert_eq!(ran.code, 0, "{name}: {}", ran.said);
        assert!(
            ran.line(0).contains("3 areas of level 2"),
            "{name}: {}",
            ran.said
        );
        assert!(
            ran.line(0).contains("codes: \"ADM2_PCODE\""),
            "{name}: {}",
            ran.said
        );
        assert!(
            ran.said.contains("too small to be reported on"),
            "{name}: {}",
            ran.said
        );
    }
}

#[test]
fn a_problem_ends_with_1_and_says_where() {
    let ran = check(&written("crossed", CROSSED), "");
    assert_eq!(ran.code, 1, "{}", ran.said);
    assert!(
        ran.said
            .contains("areas.geojson, feature 1, line 2: mended: "),
        "{}",
        ran.said
    );
    assert!(
        ran.line(0)
            .contains("to mend: 0, mended: 1, to know: 0, left out: 0"),
        "{}",
        ran.said
    );
}

#[test]
fn a_refused_file_ends_with_2_and_says_the_way_out() {
    let ran = check(&written("cut", &CROSSED[..60]), "");
    assert_eq!(ran.code, 2, "{}", ran.said);
    assert!(ran.said.contains("cut short"), "{}", ran.said);
    let missing = check(Path::new("nowhere.geojson"), "");
    assert_eq!(missing.code, 2, "{}", missing.said);
    // Ground elsewhere than served.
    let ran = check(&written("served", CROSSED), "--served 34.8,29.1,39.3,33.4");
    assert_eq!(ran.code, 2, "{}", ran.said);
    assert!(ran.said.contains("outside the area served"), "{}", ran.said);
}

#[test]
fn a_file_larger_than_what_is_read_is_refused_unread() {
    let file = scratch("areas-large").join("large.geojson");
    std::fs::File::create(&file)
        .unwrap()
        .set_len(400 << 20)
        .unwrap();
    let ran = check(&file, "");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(ran.code, 2, "{}", ran.said);
    assert!(ran.said.contains("400 MB"), "{}", ran.said);
}

#[test]
fn json_says_the_same_to_programs() {
    let ran = check(&written("json", CROSSED), "--json");
    assert_eq!(ran.code, 1, "{}", ran.said);
    let said: Value = serde_json::from_str(&ran.said).unwrap();
    let layer = &said["layers"][0];
    assert_eq!(
        (layer["areas"].as_u64(), layer["mended"].as_u64()),
        (Some(1), Some(1))
    );
    let problem = &layer["problems"][0];
    assert_eq!(
        (problem["feature"].as_u64(), problem["line"].as_u64()),
        (Some(1), Some(2))
    );
    assert_eq!(problem["weight"], "mended");
    let ran = check(&written("json-cut", "{\"type\":"), "--json");
    assert_eq!(ran.code, 2, "{}", ran.said);
    let said: Value = serde_json::from_str(&ran.said).unwrap();
    assert_eq!(
        (&said["read"], &said["problems"][0]["weight"]),
        (&Value::Bool(false), &Value::from("refused"))
    );
}
