//! The doors of each built program are the reviewed ones: its wasm imports and the Web names in its glue.
//!
//! The lists lie in `tests/doors/`. `WAYMARK_BLESS=1` writes them anew; a forbidden door cannot be blessed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use waymark_tests::house::rules::doors::{complaints, difference};
use waymark_tests::house::{built, glue, imports};

fn check(program: &str) {
    let dist = built::dist();
    if !dist.is_dir() {
        assert!(
            std::env::var_os("WAYMARK_DIST").is_none(),
            "{} is not there",
            dist.display()
        );
        println!("doors of {program}: not checked, there is no dist/ (cargo xtask build makes it)");
        return;
    }
    let doors = doors_of(&dist, program);
    let complaints = complaints(program, &doors);
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    let list = list_of(program);
    if std::env::var_os("WAYMARK_BLESS").is_some() {
        let lines: Vec<&str> = doors.iter().map(String::as_str).collect();
        fs::write(&list, lines.join("\n") + "\n").unwrap();
    }
    let reviewed = fs::read_to_string(&list).unwrap_or_default();
    let reviewed: BTreeSet<String> = reviewed.lines().map(str::to_owned).collect();
    let changed = difference(&reviewed, &doors);
    println!("doors of {program}: {}", doors.len());
    assert!(
        changed.is_empty(),
        "\nthe doors of {program} changed; look at each, then WAYMARK_BLESS=1:\n{}",
        changed.join("\n")
    );
}

fn doors_of(dist: &Path, program: &str) -> BTreeSet<String> {
    let wasm =
        built::file(dist, program, "wasm").unwrap_or_else(|| panic!("{program}.*.wasm is missing"));
    let script =
        built::file(dist, program, "js").unwrap_or_else(|| panic!("{program}.*.js is missing"));
    let imports = imports::imports(&fs::read(wasm).unwrap()).unwrap();
    let names = glue::names_in(glue::without_loader(&fs::read_to_string(script).unwrap()));
    let imports = imports.into_iter().map(|name| format!("import {name}"));
    imports
        .chain(names.into_iter().map(|name| format!("glue {name}")))
        .collect()
}

fn list_of(program: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("doors")
        .join(format!("{program}.txt"))
}

#[test]
fn respond_has_the_reviewed_doors() {
    check("respond");
}

#[test]
fn preview_has_the_reviewed_doors() {
    check("preview");
}

#[test]
fn recorder_has_the_reviewed_doors() {
    check("recorder");
}

#[test]
fn console_has_the_reviewed_doors() {
    check("console");
}

#[test]
fn planner_has_the_reviewed_doors() {
    check("planner");
}

#[test]
fn worker_has_the_reviewed_doors() {
    check("worker");
}

#[test]
fn importer_has_the_reviewed_doors() {
    check("importer");
}

fn set(doors: &[&str]) -> BTreeSet<String> {
    doors.iter().map(|door| (*door).to_owned()).collect()
}

#[test]
fn a_forbidden_door_is_caught() {
    for door in [
        "import wbg __wbg_new_WebSocket",
        "import wbg __wbg_sendBeacon",
        "glue .innerHTML",
        "glue eval",
    ] {
        assert_eq!(complaints("console", &set(&[door])).len(), 1, "{door}");
    }
    assert_eq!(
        complaints("respond", &set(&["import wbg __wbg_fetch"])).len(),
        1
    );
    assert!(complaints("console", &set(&["import wbg __wbg_fetch"])).is_empty());
    assert!(
        complaints(
            "respond",
            &set(&["import wbg __wbg_instanceof_Window", "glue .open"])
        )
        .is_empty()
    );
}

#[test]
fn a_new_door_and_a_closed_one_are_told() {
    let changed = difference(&set(&["glue a", "glue b"]), &set(&["glue b", "glue c"]));
    assert_eq!(changed, ["+ glue c", "- glue a"]);
}

/// `(module (import "wbg" "__wbg_fetch$2" (func (type 0))) (import "wbg" "memory" (memory 1)))`
#[test]
fn the_imports_of_a_program_are_read() {
    let fetch = b"\x03wbg\x0d__wbg_fetch$2\x00\x00";
    let memory = b"\x03wbg\x06memory\x02\x00\x01";
    let body = [&[2][..], fetch, memory].concat();
    let program = [
        &b"\0asm\x01\0\0\0"[..],
        &[1, 4, 1, 0x60, 0, 0, 2, body.len() as u8],
        &body,
    ]
    .concat();
    let expected = set(&["wbg __wbg_fetch", "wbg memory"]);
    assert_eq!(imports::imports(&program), Ok(expected));
    assert!(imports::imports(b"not wasm").is_err());
}

#[test]
fn the_names_in_a_glue_are_read() {
    let script = "/* WebSocket */\nimports.wbg.__wbg_x = function(a) { return a.innerHTML; };\n// eval\nnew WebSocket(q)";
    assert_eq!(
        glue::without_loader("a.b;\nasync function __wbg_load() { fetch(c); }"),
        "a.b;\n"
    );
    assert_eq!(
        glue::names_in(script),
        set(&[".innerHTML", ".wbg", "WebSocket"])
    );
}
