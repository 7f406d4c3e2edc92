//! The examples of HSDS 3.0 as its authors give them: the document is read, the tables are refused at four keys.

use crate::common;

use std::path::PathBuf;

use common::*;
use waymark_listings::{Format, Given, What, Why, read};
use waymark_map::Directory;

fn examples() -> Option<PathBuf> {
    let folder = std::env::var_os("WAYMARK_DATA")?;
    let folder = PathBuf::from(folder).join("geo/hsds-3.0/examples");
    let found = folder.is_dir().then_some(folder);
    if found.is_none() {
        println!("skipped: conformance data not present");
    }
    found
}

#[test]
fn the_whole_service_is_read_and_its_people_dropped() {
    let Some(examples) = examples() else {
        return;
    };
    let bytes = std::fs::read(examples.join("service_full.json")).unwrap();
    let reading = read(&[given("service_full.json", &bytes)])
        .unwrap()
        .remove(0);
    assert_eq!(reading.format(), Format::HsdsJson);
    let preview = beside(&reading, &Directory::empty(), AGREED);
    let names: Vec<&str> = preview
        .proposed
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Example Organization Inc., MyCity Civic Center"]);
    for (what, count) in preview.problems.counts() {
        println!("{}: {count}", what.code());
    }
    // Latitude 100, as the example has it, is no place on earth.
    assert_eq!(preview.problems.count(What::NotOnEarth), 1);
    assert!(preview.problems.count(What::StaffName) >= 1);
    assert!(preview.problems.count(What::Email) >= 1);
    assert!(!format!("{:?}", preview.problems).contains("Ann"));
}

#[test]
fn the_tables_are_refused_at_exactly_their_broken_keys() {
    let Some(examples) = examples() else {
        return;
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(examples.join("csv")).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".csv") {
            files.push((name, std::fs::read(entry.path()).unwrap()));
        }
    }
    let given: Vec<Given<'_>> = files
        .iter()
        .map(|(name, bytes)| Given { name, bytes })
        .collect();
    let Why::Keys(keys) = read(&given).unwrap_err().why else {
        panic!("refused for something else");
    };
    let mut keys: Vec<_> = keys
        .iter()
        .map(|one| (one.file.as_str(), one.line, one.field.as_str()))
        .collect();
    keys.sort_unstable();
    println!("{} broken keys: {keys:?}", keys.len());
    let expected = [
        ("contacts.csv", 2, "organization_id"),
        ("contacts.csv", 2, "service_at_location_id"),
        ("locations.csv", 2, "organization_id"),
        ("taxonomy_terms.csv", 2, "taxonomy_id"),
    ];
    assert_eq!(keys, expected);
}
