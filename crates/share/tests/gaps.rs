//! Where help is missing, as files: what is in them, what is not, and that nothing in them runs.

use crate::edits as district;

use std::collections::BTreeMap;

use calamine::{Data, Reader, Xlsx};
use district::{District, TODAY, area, own, service, text};
use waymark_act::{Board, Item, Measured, Owner, Seat, State, Thursday, Work};
use waymark_map::gaps::Travel;
use waymark_map::{Audience, Benchmark, Days, PublicDirectory, Text, publish};
use waymark_share::Cell;
use waymark_share::gaps::{
    Given, Part, Shape, Shapes, board, csv, fingerprint, geojson, page, table, tables, thursday,
    xlsx,
};
use waymark_words::Locale;

fn locale(tag: &str) -> Locale {
    Locale::from_tag(tag).unwrap()
}

/// A clinic, three centres that do the same, a house nobody may find, and an area with nothing.
fn here() -> District {
    let mut here = District::with_areas(&["North", "South"]);
    here.add(1, "=1+1 Clinic <b>", "North", &["H2", "H3"]);
    for (number, name) in [(2, "First"), (3, "Second"), (4, "Third")] {
        here.add(number, name, "North", &["S8"]);
    }
    here.add(9, "Quiet house by the mill", "North", &["S4"]);
    here
}

fn public(here: &District) -> PublicDirectory {
    publish(&here.0, Audience::Public, TODAY)
}

fn guide() -> Benchmark {
    Benchmark {
        service: service("S4"),
        places: 1,
        for_women: 10_000,
    }
}

fn everything(directory: &PublicDirectory, locale: Locale) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for part in Part::ALL {
        let bytes = csv(&table(
            directory,
            Given::new(&[guide()], &Travel::unknown()),
            part,
            locale,
        ));
        files.push((part.file_name().to_owned(), bytes));
    }
    let shapes = geojson(
        directory,
        Given::new(&[], &Travel::unknown()),
        &Shapes::new(),
    )
    .into_bytes();
    files.push(("gaps.geojson".to_owned(), shapes));
    let html = page(
        directory,
        Given::new(&[guide()], &Travel::unknown()),
        locale,
    )
    .into_bytes();
    files.push(("gaps.html".to_owned(), html));
    let work = work();
    let one = Board::of(directory, &area("North"), &[guide()], &[], &work).unwrap();
    let taxonomy = directory.taxonomy();
    files.push((
        "board.html".to_owned(),
        board(&one, taxonomy, locale).into_bytes(),
    ));
    let sheet = thursday(&Thursday::of(&one), taxonomy, locale).into_bytes();
    files.push(("thursday.html".to_owned(), sheet));
    files
}

fn work() -> Work {
    let mut work = Work::default();
    work.put(area("North"), service("S7"), 0);
    let item = Item {
        area: area("North"),
        service: service("S7"),
        what: Text::new("A lawyer comes every second Thursday").unwrap(),
        owner: Owner::Seat(Seat::JusticeAndPolice),
        due: TODAY.plus(Days(14)),
        measured: Measured::parse("I-02").unwrap(),
        state: State::Open,
    };
    work.add(item).unwrap();
    work
}

fn said(directory: &PublicDirectory, file: &str, tag: &str) -> String {
    let files: BTreeMap<String, Vec<u8>> = everything(directory, locale(tag)).into_iter().collect();
    String::from_utf8(files[file].clone()).unwrap()
}

fn check(file: &str, expected: &str) {
    let found = said(&public(&here()), file, "en");
    assert!(
        found.contains(expected),
        "{file} lacks {expected}:\n{found}"
    );
}

#[test]
fn every_file_says_what_is_there_and_what_is_missing() {
    check("areas.csv", "North,North,80000,census,2024,4,30,");
    check(
        "presence.csv",
        "North,North,S8,Counselling over time,there,3,0,0,0,0,0,,",
    );
    check(
        "presence.csv",
        "North,North,S4,A safe place to stay,there,0,0,0,0,0,0,yes,",
    );
    check(
        "presence.csv",
        "South,South,S8,Counselling over time,missing,0,0,0,0,0,0,,nobody offers it,",
    );
    check(
        "hours.csv",
        "North,North,S8,Counselling over time,3,3,0,168,0,56,0,48,",
    );
    check("beside.csv", "North,North,Counselling over time,");
    check("single.csv", "\"'=1+1 Clinic <b>\"");
    check("gaps.geojson", "\"geometry\": null");
    check("board.html", "A lawyer comes every second Thursday");
    check("thursday.html", "justice and police");
    check("thursday.html", "Put here by the people of the body.");
    check("thursday.html", "<dd>2024-10-18</dd>");
}

#[test]
fn people_are_counted_in_groups_for_people_and_plainly_for_programs() {
    check("gaps.html", "<td>80,000</td><td>census</td><td>2024</td>");
    check("thursday.html", "80,000");
    check("board.html", "80,000");
    check("areas.csv", ",80000,census,2024,");
    check("gaps.geojson", "\"women\": 80000");
}

#[test]
fn every_row_ends_with_its_recipe() {
    let directory = public(&here());
    for sheet in tables(
        &directory,
        Given::new(&[guide()], &Travel::unknown()),
        locale("en"),
    )
    .iter()
    .skip(1)
    {
        for row in sheet.rows() {
            let Some(Cell::Text(recipe)) = row.last() else {
                panic!("{}: a row without a recipe", sheet.name());
            };
            assert!(recipe.contains("on=2024-10-04"), "{recipe}");
            assert_eq!(row.len(), sheet.headings().count(), "{}", sheet.name());
        }
    }
}

#[test]
fn no_file_names_a_hidden_house_and_a_listed_one_is_named() {
    let directory = public(&here());
    for tag in ["en", "ar"] {
        for (name, bytes) in everything(&directory, locale(tag)) {
            let found = String::from_utf8_lossy(&bytes).into_owned();
            assert!(!found.contains("Quiet"), "{name}");
        }
    }
    assert!(said(&directory, "single.csv", "en").contains("Clinic"));
}

#[test]
fn nothing_in_a_page_runs_or_is_fetched() {
    for file in ["gaps.html", "board.html", "thursday.html"] {
        let found = said(&public(&here()), file, "en");
        for never in [
            "<script",
            "style=\"",
            "http://",
            "https://",
            "Clinic <b>",
            " src=",
        ] {
            assert!(!found.contains(never), "{file} holds {never}");
        }
        assert!(found.contains("default-src 'none'"));
    }
}

#[test]
fn arabic_files_run_from_the_right_and_say_the_same() {
    let found = said(&public(&here()), "thursday.html", "ar");
    assert!(found.contains("dir=\"rtl\"") && found.contains("ناقصة"));
}

#[test]
fn the_workbook_opens_with_all_its_sheets() {
    let bytes = xlsx(
        &public(&here()),
        Given::new(&[guide()], &Travel::unknown()),
        locale("en"),
    );
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names().len(), Part::ALL.len());
    let sheet = book.worksheet_range("Services by area").unwrap();
    // Two areas of thirty services, and the headings.
    assert_eq!(sheet.height(), 61);
    assert_eq!(
        sheet.get_value((1, 0)),
        Some(&Data::String("North".to_owned()))
    );
}

#[test]
fn a_shape_that_was_given_is_written_and_is_json() {
    let ring = vec![(35.0, 31.0), (36.0, 31.0), (36.0, 32.0), (35.0, 31.0)];
    let shapes = Shapes::from([(area("North"), Shape(vec![vec![ring]]))]);
    let text = geojson(
        &public(&here()),
        Given::new(&[], &Travel::unknown()),
        &shapes,
    );
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let features = document["features"].as_array().unwrap();
    assert_eq!(features[0]["geometry"]["type"], "MultiPolygon");
    assert_eq!(features[0]["geometry"]["coordinates"][0][0][1][0], 36.0);
    assert!(features[1]["geometry"].is_null());
    assert_eq!(
        features[1]["properties"]["missing"]
            .as_array()
            .unwrap()
            .len(),
        30
    );
}

#[test]
fn the_same_directory_gives_the_same_bytes_and_another_gives_others() {
    let mut here = here();
    let first = xlsx(
        &public(&here),
        Given::new(&[], &Travel::unknown()),
        locale("en"),
    );
    assert_eq!(
        fingerprint(&first),
        fingerprint(&xlsx(
            &public(&here),
            Given::new(&[], &Travel::unknown()),
            locale("en")
        ))
    );
    here.set(2, own("PR-02"), text("Renamed"));
    here.add(5, "Fourth", "South", &["S8"]);
    assert_ne!(
        fingerprint(&first),
        fingerprint(&xlsx(
            &public(&here),
            Given::new(&[], &Travel::unknown()),
            locale("en")
        ))
    );
    let empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(fingerprint(b""), empty);
}
