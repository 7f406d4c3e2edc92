//! Lists of services at a desk: what is wrong with them, and what they become in the formats of others.

use crate::desk;

use std::fs;
use std::path::{Path, PathBuf};

use desk::waymark;
use serde_json::Value;

const AREAS: &str = r#"{"type": "FeatureCollection", "features": [{"type": "Feature",
 "properties": {"ADM1_PCODE": "XX01", "ADM1_EN": "North"}, "geometry": {"type": "Polygon",
 "coordinates": [[[35,31],[36,31],[36,32],[35,32],[35,31]]]}}]}"#;
const LIST: &str = "name,category,area,lat,lon,phone,opening hours
Clinic,Clinic,North,31.9,35.9,06 555 0100,Mo-Fr 08:00-16:00
Court,Court,North,31.8,35.8,,
";

/// A folder of its own for one test, with the list and the areas in it.
fn place(name: &str, list: &str) -> PathBuf {
    let folder = desk::scratch(&format!("directory-{name}"));
    fs::write(folder.join("list.csv"), list).unwrap();
    fs::write(folder.join("areas.geojson"), AREAS).unwrap();
    folder
}

fn run(folder: &Path, words: &str) -> desk::Ran {
    waymark(&words.replace("@", &format!("{}/", folder.display())))
}

#[test]
fn a_clean_list_has_no_problem_and_nothing_is_written() {
    let folder = place("clean", LIST);
    let ran = run(&folder, "directory import @list.csv --areas @areas.geojson");
    assert_eq!(ran.code, 0, "{}", ran.said);
    let counts =
        "list.csv: 2 rows; 2 new providers, 0 added to, 0 hidden; 0 problems; nothing was written";
    assert_eq!(ran.line(0), counts);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_problem_is_told_at_its_place() {
    let folder = place("problem", &LIST.replace("31.9,35.9", "35.9,31.9"));
    let words = "directory import @list.csv --areas @areas.geojson";
    let ran = run(&folder, words);
    assert_eq!(ran.code, 1, "{}", ran.said);
    assert!(ran.said.contains("list.csv, line 2, lat: the point is outside every area, and inside one with its coordinates swapped; swap the two columns"), "{}", ran.said);
    let ran = run(&folder, &format!("{words} --json"));
    let said: Value = serde_json::from_str(&ran.said).unwrap();
    let problem = &said["lists"][0]["problems"][0];
    assert_eq!((ran.code, problem["code"].as_str()), (1, Some("swapped")));
    assert_eq!(
        (problem["file"].as_str(), problem["line"].as_u64()),
        (Some("list.csv"), Some(2))
    );
    assert_eq!(problem["field"], "lat");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_is_no_list_is_refused() {
    let folder = place("refused", "no list\n");
    let ran = run(&folder, "directory import @list.csv");
    assert_eq!(ran.code, 2);
    assert!(
        ran.said.contains("list.csv: is no list that can be read"),
        "{}",
        ran.said
    );
    let ran = run(&folder, "directory import @list.csv --json");
    let said: Value = serde_json::from_str(&ran.said).unwrap();
    assert_eq!(
        (ran.code, said["refused"]["file"].as_str()),
        (2, Some("list.csv"))
    );
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn every_file_that_is_given_on_can_be_read_again() {
    let folder = place("again", LIST);
    for (to, out, providers) in [
        ("hsds", "out.zip", 2),
        ("hsds", "out.json", 2),
        ("geojson", "out.geojson", 2),
        ("kml", "out.kml", 2),
        ("csv", "out.csv", 2),
    ] {
        let options = "--areas @areas.geojson --points agreed --on 2026-11-30";
        let ran = run(
            &folder,
            &format!("directory export @list.csv {options} --to {to} -o @{out}"),
        );
        assert_eq!(ran.code, 0, "{}", ran.said);
        assert!(
            ran.said.contains("2 providers, 2 with a place"),
            "{}",
            ran.said
        );
        let ran = run(
            &folder,
            &format!("directory import @{out} {options} --json"),
        );
        let said: Value = serde_json::from_str(&ran.said).unwrap();
        let list = &said["lists"][0];
        assert_eq!(list["new_providers"], providers, "{out}: {}", ran.said);
        assert_eq!(list["problems"], Value::Array(Vec::new()), "{out}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn nobody_but_professionals_is_shown_what_nobody_released() {
    let folder = place("public", LIST);
    let options = "directory export @list.csv --audience public --to csv -o @out.csv";
    let ran = run(&folder, options);
    assert!(ran.said.contains("0 providers"), "{}", ran.said);
    assert!(
        !fs::read_to_string(folder.join("out.csv"))
            .unwrap()
            .contains("Clinic")
    );
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_file_far_too_large_is_not_even_opened() {
    let folder = place("large", LIST);
    let file = fs::File::create(folder.join("large.csv")).unwrap();
    file.set_len(400 * 1024 * 1024).unwrap();
    let ran = run(&folder, "directory import @large.csv");
    assert_eq!(ran.code, 2);
    assert!(
        ran.said.contains("has 400 MB, at most 64 are read"),
        "{}",
        ran.said
    );
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_workbook_is_a_list_and_a_problem_is_told_at_its_cell() {
    let folder = place("workbook", LIST);
    let cells = |rows: &[&[&str]]| {
        let row = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        rows.iter().map(row).collect::<Vec<Vec<String>>>()
    };
    let sheets = [
        waymark_ask::xlsform::Sheet {
            name: "Notes".to_owned(),
            rows: cells(&[&["kept by", "the district"], &["since", "2024"]]),
        },
        waymark_ask::xlsform::Sheet {
            name: "Services".to_owned(),
            rows: cells(&[
                &["name", "category", "area", "lat", "lon"],
                &["Clinic", "Clinic", "North", "35.9", "31.9"],
            ]),
        },
    ];
    fs::write(
        folder.join("list.xlsx"),
        waymark_workbook::write::xlsx(&sheets),
    )
    .unwrap();
    let words = "directory import @list.xlsx --areas @areas.geojson --sheet Services";
    let ran = run(&folder, words);
    assert_eq!(ran.code, 1, "{}", ran.said);
    assert!(
        ran.said.contains("list.xlsx, Services!D2, lat: "),
        "{}",
        ran.said
    );
    let ran = run(&folder, "directory import @list.xlsx --sheet Other");
    assert_eq!(ran.code, 2);
    assert!(
        ran.said
            .contains("has no sheet \"Other\"; it has Notes, Services"),
        "{}",
        ran.said
    );
    fs::remove_dir_all(folder).unwrap();
}
