//! `waymark gaps` on small files: what it writes, what it refuses and where, and that a safe place
//! stays hidden.

use crate::desk;

use std::path::{Path, PathBuf};

use desk::{Ran, scratch, waymark};

const AREAS: &str = "code,name,women,source,year\nN1,North,80000,census,2024\nS1,South,,,\n";
const DIRECTORY: &str = "\
name,service,PR-20,areas,verified,PR-21,PR-30,PR-32,PR-50,PR-23
Clinic,H3,full,N1;S1,2026-11-01,always,free,none,yes_seen,
Clinic,H4,not_now,N1;S1,2026-11-01,,,,,
Police,J2,full,N1,2026-06-01,mo-fr 08:00-16:00,,police_report,,
Quiet house,S4,full,N1,2026-11-01,,,,,2
";

struct Files {
    folder: PathBuf,
    directory: String,
    areas: String,
}

fn files(test: &str, directory: &str, areas: &str) -> Files {
    let folder = scratch(test);
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    Files {
        directory: write("directory.csv", directory),
        areas: write("areas.csv", areas),
        folder,
    }
}

fn run(files: &Files, out: &str, more: &str) -> Ran {
    let out = files.folder.join(out);
    let (directory, areas) = (&files.directory, &files.areas);
    waymark(&format!(
        "gaps {directory} {areas} --on 2026-11-30 {more} -o {}",
        out.display()
    ))
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join("out").join(name)).unwrap()
}

#[test]
fn a_folder_with_all_of_it() {
    let files = files("gaps-all", DIRECTORY, AREAS);
    let ran = run(
        &files,
        "out",
        "--benchmark S4:1:10000 --audience coordination",
    );
    assert_eq!(ran.code, 0, "{}", ran.said);
    assert!(
        ran.said
            .contains("2 areas, 30 services, 2 listed providers"),
        "{}",
        ran.said
    );
    assert!(
        ran.said
            .contains("there 3, missing 56, not confirmed 1, not known 0"),
        "{}",
        ran.said
    );
    let presence = read(&files.folder, "presence.csv");
    for expected in [
        "N1,North,H3,Treatment of injuries and urgent care,there,1,1,",
        "N1,North,J2,First contact with police,not confirmed,0,0,0,1,",
        "N1,North,S4,A safe place to stay,there,0,0,0,0,0,0,yes,",
        "S1,South,S4,A safe place to stay,missing,",
    ] {
        assert!(presence.contains(expected), "{expected}\n{presence}");
    }
    let areas = read(&files.folder, "areas.csv");
    assert!(
        areas.contains("2 places; the chosen guide suggests 8."),
        "{areas}"
    );
    assert!(areas.contains("audience=coordination on=2026-11-30 fresh-days=90"));
    assert!(read(&files.folder, "recipe.txt").contains("AREAS "));
    assert!(read(&files.folder, "board_N1.html").contains("not confirmed"));
    for name in [
        "presence.csv",
        "single.csv",
        "gaps.html",
        "gaps.geojson",
        "board_N1.html",
    ] {
        assert!(!read(&files.folder, name).contains("Quiet"), "{name}");
    }
}

#[test]
fn one_file_by_its_ending_and_the_same_bytes_again() {
    let files = files("gaps-one", DIRECTORY, AREAS);
    let bytes = |out: &str| {
        assert_eq!(run(&files, out, "--language ar").code, 0);
        std::fs::read(files.folder.join(out)).unwrap()
    };
    for (first, second) in [
        ("a.xlsx", "b.xlsx"),
        ("a.html", "b.html"),
        ("a.geojson", "b.geojson"),
    ] {
        assert_eq!(bytes(first), bytes(second));
    }
    let dated = run(&files, "c.csv", "").code;
    assert_eq!(dated, 0);
}

fn refuses(test: &str, directory: &str, areas: &str, expected: &str) {
    let files = files(test, directory, areas);
    let ran = run(&files, "out", "");
    assert_eq!(ran.code, 2, "{}", ran.said);
    assert!(ran.said.contains(expected), "{}", ran.said);
    assert!(!files.folder.join("out").exists(), "something was written");
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let wrong = |from: &str, to: &str| DIRECTORY.replacen(from, to, 1);
    let line_2 = "directory.csv, line 2, column ";
    let cases = [
        ("H3", "H5x", "service is no service"),
        ("full", "half", "PR-20"),
        ("N1;S1", "N9", "areas: there is no such area"),
        ("always", "all day", "PR-21"),
        ("free", "cheap", "PR-30"),
        (
            "2026-11-01",
            "2026-12-24",
            "verified: a check cannot be dated after today",
        ),
        (
            "Clinic",
            "call 079 123 4567",
            "name: is no name of an organisation",
        ),
    ];
    for (at, (from, to, expected)) in cases.into_iter().enumerate() {
        let column = expected.split([' ', ':']).next().unwrap();
        refuses(
            &format!("gaps-{at}"),
            &wrong(from, to),
            AREAS,
            &format!("{line_2}{column}"),
        );
    }
    let shown = format!(
        "{}\n",
        DIRECTORY.trim_end().replace("PR-23", "PR-23,visibility")
    );
    let shown: String = shown
        .lines()
        .enumerate()
        .map(|(at, line)| {
            if at == 0 {
                format!("{line}\n")
            } else {
                format!("{line},public\n")
            }
        })
        .collect();
    refuses(
        "gaps-shown",
        &shown,
        AREAS,
        "a safe place is hidden until the provider says otherwise",
    );
    let no_source = AREAS.replace("census", "");
    refuses(
        "gaps-areas",
        DIRECTORY,
        &no_source,
        "areas.csv, line 2, column source",
    );
}
