//! The sheets of a workbook by name, and names that were meant.

use super::Workbook;
use super::near::distance;
use super::problems::Problems;
use crate::definition::Place;
use crate::xlsform::Sheet;

/// Sheets that mean something; all others are the author's own.
const NAMES: &[&str] = &[
    "survey",
    "choices",
    "settings",
    "external_choices",
    "osm",
    "entities",
];

/// Most letters by which a sheet's name may differ from one that is missing.
const NEAR: usize = 2;

/// The sheet of this name, in any case; a workbook's only sheet is the survey whatever its name.
pub(super) fn find<'a>(workbook: &'a Workbook, name: &str) -> Option<&'a Sheet> {
    let found = workbook
        .sheets
        .iter()
        .find(|sheet| sheet.name.to_lowercase() == name && !sheet.rows.is_empty());
    match workbook.sheets.as_slice() {
        [only] if name == "survey" && !only.rows.is_empty() && !is_known(&only.name) => Some(only),
        _ => found,
    }
}

fn is_known(name: &str) -> bool {
    NAMES.contains(&name.to_lowercase().as_str())
}

/// The sheets whose names are nearly this one. A name that begins with `_` was put aside by its author.
pub(super) fn near<'a>(workbook: &'a Workbook, name: &str) -> Vec<&'a str> {
    workbook
        .sheets
        .iter()
        .map(|sheet| sheet.name.as_str())
        .filter(|sheet| !is_known(sheet) && !sheet.starts_with('_'))
        .filter(|sheet| distance(&sheet.to_lowercase(), name) <= NEAR)
        .collect()
}

/// Says that a sheet with nearly this name is not read.
pub(super) fn report_near(workbook: &Workbook, name: &str, problems: &mut Problems) {
    for sheet in near(workbook, name) {
        let place = Place {
            sheet: sheet.to_owned(),
            ..Place::default()
        };
        let sentence = format!(
            "There is no sheet \"{name}\" but one named \"{sheet}\", which is not read. Rename it if \
             it was meant, or let its name begin with _."
        );
        problems.notice(&place, "sheet-name-near", &sentence);
    }
}
