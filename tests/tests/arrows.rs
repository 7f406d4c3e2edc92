//! The rules of the house hold: arrows, purity, formats, ways out, sizes. Each rule catches a made-up breach.

use std::fs;

use waymark_tests::driven::Scratch;
use waymark_tests::house::edges::{self, Edge, Kind};
use waymark_tests::house::rules::{apis, arrows, derives, listed, purity, readmes, sizes};
use waymark_tests::house::sources::{self, Source};

/// The rule has no complaint about the house.
fn holds(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// The rule complains once about a made-up breach.
fn catches(complaints: Vec<String>) {
    assert_eq!(
        complaints.len(),
        1,
        "the breach is not caught: {complaints:?}"
    );
}

fn one_edge(from: &str, to: &str) -> [Edge; 1] {
    [Edge::new(from, to, Kind::Normal)]
}

fn one_source(path: &str, text: &str) -> [Source; 1] {
    [Source::new(path, text)]
}

#[test]
fn every_arrow_is_allowed() {
    let edges = edges::of_workspace();
    println!("arrows: {} edges between packages checked", edges.len());
    assert!(
        edges.contains(&Edge::new("waymark-respond", "waymark-keep", Kind::Normal)),
        "the reading is blind"
    );
    holds(arrows::complaints(&edges));
}

#[test]
fn a_forbidden_arrow_is_caught() {
    for (from, to) in [
        ("waymark-share", "waymark-ask"),
        ("waymark-share", "waymark-keep"),
        ("waymark-act", "waymark-ask"),
        ("waymark-act", "waymark-plan"),
        ("waymark-count", "waymark-ask"),
        ("waymark-respond", "waymark-unlock"),
        ("waymark-respond", "waymark-count"),
        ("waymark-console", "waymark-unlock"),
        ("waymark-interview", "waymark-keep"),
        ("waymark-desk", "waymark-share"),
        ("waymark-worker", "waymark-desk"),
        ("waymark-importer", "waymark-unlock"),
        ("waymark-importer", "waymark-keep"),
        ("waymark-newcomer", "waymark-ask"),
    ] {
        catches(arrows::complaints(&one_edge(from, to)));
    }
}

#[test]
fn pure_rooms_link_no_screen_no_clock_and_no_chance() {
    holds(purity::of_manifests(&edges::of_workspace()));
    holds(purity::of_sources(&sources::product()));
}

#[test]
fn an_impure_room_is_caught() {
    catches(purity::of_manifests(&one_edge("waymark-count", "web-sys")));
    catches(purity::of_manifests(&one_edge(
        "waymark-ask",
        "gloo-timers",
    )));
    catches(purity::of_sources(&one_source(
        "crates/plan/src/a.rs",
        "let now = SystemTime::now();",
    )));
    holds(purity::of_sources(&one_source(
        "crates/plan/src/a.rs",
        "// no SystemTime here\n",
    )));
}

#[test]
fn formats_are_derived_at_the_doors_alone() {
    holds(derives::of_formats(&sources::product()));
}

#[test]
fn a_format_outside_the_doors_is_caught() {
    let text = "#[derive(Clone, serde::Serialize)]\n#[repr(u8)]\npub struct Tally;";
    catches(derives::of_formats(&one_source(
        "crates/count/src/tally.rs",
        text,
    )));
    holds(derives::of_formats(&one_source(
        "crates/keep/src/stored/day.rs",
        text,
    )));
}

#[test]
fn nothing_secret_can_be_printed_and_nothing_earned_comes_from_nothing() {
    let sources = sources::product();
    holds(derives::of_secrets(&sources));
    holds(derives::of_earned(&sources));
    // The list of secret types must not go stale unseen.
    assert_eq!(derives::secrets_nobody_defines(&sources), [""; 0]);
}

#[test]
fn a_printable_secret_is_caught() {
    let debug = "#[derive(Clone, Debug)]\npub struct Record([u8; 1024]);";
    catches(derives::of_secrets(&one_source(
        "crates/ask/src/record.rs",
        debug,
    )));
    let default = "#[derive(Default)]\npub struct Release { title: String }";
    catches(derives::of_earned(&one_source(
        "crates/count/src/release.rs",
        default,
    )));
}

#[test]
fn no_source_names_a_way_out_or_a_second_store() {
    holds(apis::of_forbidden(&sources::product()));
    holds(apis::of_forbidden(&sources::scripts()));
    holds(apis::of_database(&sources::product()));
}

#[test]
fn a_way_out_is_caught() {
    for text in [
        "window.local_storage()",
        "navigator.sendBeacon('/x')",
        "view! { <form> }",
        "f(\"https://example.org\")",
    ] {
        catches(apis::of_forbidden(&one_source(
            "app/respond/src/a.rs",
            text,
        )));
    }
    holds(apis::of_forbidden(&one_source(
        "app/respond/src/a.rs",
        "\"http://www.w3.org/2000/svg\" \"http://schemas.openxmlformats.org/package/2006\"",
    )));
    catches(apis::of_database(&one_source(
        "app/worker/src/a.rs",
        "use indexed_db_futures as db;",
    )));
}

#[test]
fn files_are_small_and_say_what_they_are_for() {
    let sources = sources::product();
    println!("sizes: {:?}", sizes::figures(&sources));
    holds(sizes::complaints(&sources));
    holds(sizes::without_a_first_line(&sources));
}

#[test]
fn a_file_of_two_ideas_is_caught() {
    let long = Source::new("crates/ask/src/a.rs", &"let a = 1;\n".repeat(401));
    let short = || Source::new("crates/ask/src/b.rs", "//! One idea.\n");
    let mut many: Vec<Source> = (0..40).map(|_| short()).collect();
    holds(sizes::complaints(&many));
    many.push(long);
    catches(sizes::complaints(&many));
    catches(sizes::without_a_first_line(&many));
}

#[test]
fn every_folder_is_entered_by_its_readme() {
    holds(readmes::complaints(&waymark_tests::house::root()));
}

#[test]
fn a_folder_without_a_readme_is_caught() {
    let house = Scratch::new("house");
    fs::write(house.path().join("README.md"), "# house").unwrap();
    fs::create_dir(house.path().join("room")).unwrap();
    fs::write(house.path().join("room/Cargo.toml"), "").unwrap();
    catches(readmes::complaints(house.path()));
}

#[test]
fn every_file_of_tests_is_told() {
    let packages = listed::of_workspace(&waymark_tests::house::root());
    println!("tests: {} packages with one program", packages.len());
    assert!(packages.len() > 10, "the reading is blind");
    for programs in packages {
        holds(listed::complaints(&programs));
    }
}

#[test]
fn a_file_of_tests_that_is_not_told_is_caught() {
    let scratch = Scratch::new("listed");
    let programs = listed::Programs {
        folder: scratch.path().to_owned(),
        roots: vec!["all.rs".into()],
    };
    fs::write(scratch.path().join("all.rs"), "mod told;\n").unwrap();
    fs::write(scratch.path().join("told.rs"), "").unwrap();
    holds(listed::complaints(&programs));
    fs::write(scratch.path().join("forgotten.rs"), "").unwrap();
    catches(listed::complaints(&programs));
}
