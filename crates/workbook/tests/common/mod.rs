//! The real forms from outside, where they are.
#![allow(dead_code, reason = "no test needs all of it")]

pub mod zip;

use std::path::PathBuf;

/// The folder of forms; none, and a sentence, where it is not there.
pub fn forms() -> Option<PathBuf> {
    let folder = std::env::var_os("WAYMARK_DATA").map(|folder| PathBuf::from(folder).join("forms"));
    let found = folder.filter(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: conformance data not present");
    }
    found
}

/// Names and bytes of the real workbooks, in order of their names.
pub fn workbooks() -> Vec<(String, Vec<u8>)> {
    files("xlsx", |_| true)
}

/// Names and bytes of the real forms that are there as XForms.
pub fn xforms() -> Vec<(String, Vec<u8>)> {
    files("xform", |path| {
        path.extension().is_some_and(|it| it == "xml")
    })
}

fn files(folder: &str, wanted: impl Fn(&PathBuf) -> bool) -> Vec<(String, Vec<u8>)> {
    let Some(forms) = forms() else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir(forms.join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(wanted)
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(path).unwrap())
        })
        .collect()
}

/// Names and bytes of this repository's own tables.
pub fn surveys() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../surveys/service-feedback");
    ["survey", "choices", "settings"]
        .into_iter()
        .map(|sheet| {
            let name = format!("{sheet}.csv");
            let bytes = std::fs::read(folder.join(&name)).unwrap();
            (name, bytes)
        })
        .collect()
}

/// A small workbook of Excel 97 to 2003, written by xlwt 1.3: four sheets, dates, booleans, a formula.
pub fn old_workbook() -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/small.xls");
    std::fs::read(path).unwrap()
}
