//! Codes and names of areas, as they are written in the columns.

use waymark_map::{AreaId, Text, TextRefused};

use super::Columns;
use crate::layer::{Feature, Layer};
use crate::problem::{Place, Problem};
use crate::said::Said;

/// Longest code of an area.
const LONGEST: usize = 32;
/// Names in so many other languages or spellings are kept.
const MOST_NAMES: usize = 8;

/// What is to be said once of a layer without codes or names.
pub(super) fn look(layer: &Layer, columns: &Columns, problems: &mut Vec<Problem>) {
    let place = Place::of_file(&layer.file);
    if columns.code.is_empty() {
        let what = "No column with codes was found; areas are numbered (area-1, area-2 …).";
        let what = Said::plain("no-code-column", what);
        let proposal = "Name the column with the p-codes, or join it in QGIS.";
        problems.push(Problem::mended(place.clone(), what, proposal));
    }
    if columns.name.is_empty() {
        let what = "No column with names was found; codes stand for them.";
        let what = Said::plain("no-name-column", what);
        problems.push(Problem::mended(
            place,
            what,
            "Name the column with the names.",
        ));
    }
}

pub(super) fn read(
    feature: &Feature,
    columns: &Columns,
    place: &Place,
    problems: &mut Vec<Problem>,
) -> (AreaId, Text) {
    let id = code(feature, columns, place, problems);
    let name = name(feature, columns, &id, place, problems);
    (id, name)
}

fn code(
    feature: &Feature,
    columns: &Columns,
    place: &Place,
    problems: &mut Vec<Problem>,
) -> AreaId {
    let written = feature.field(&columns.code).trim();
    if let Some(id) = AreaId::parse(written) {
        return id;
    }
    let made = made_of(written).unwrap_or_else(|| numbered(feature.number));
    if !columns.code.is_empty() {
        let taken = made.as_str();
        let what = if written.is_empty() {
            let what = format!("It has no code; \"{taken}\" is taken.");
            Said::of("no-code", [&taken], what)
        } else {
            let what = format!("\"{written}\" has letters that no code has; \"{taken}\" is taken.");
            Said::of("code-letters", [&written, &taken], what)
        };
        let place = place.field(&columns.code);
        problems.push(Problem::mended(place, what, "Give it its p-code."));
    }
    made
}

fn made_of(written: &str) -> Option<AreaId> {
    let kept = written.chars().map(|letter| {
        if letter.is_alphanumeric() {
            letter
        } else {
            '-'
        }
    });
    let kept: String = kept.take(LONGEST).collect();
    AreaId::parse(kept.trim_matches('-'))
}

/// A number has at most twenty digits, so it always makes a code.
fn numbered(number: u64) -> AreaId {
    let id = AreaId::parse(&format!("area-{number}"));
    id.unwrap_or_else(|| numbered(0))
}

fn name(
    feature: &Feature,
    columns: &Columns,
    id: &AreaId,
    place: &Place,
    problems: &mut Vec<Problem>,
) -> Text {
    let written = feature.field(&columns.name);
    let why = match Text::new(written) {
        Ok(name) => return name,
        Err(why) => why,
    };
    if !columns.name.is_empty() {
        let (code, what) = match why {
            TextRefused::Empty => ("no-name", "It has no name; its code is taken."),
            TextRefused::TooLong => (
                "name-long",
                "Its name is longer than 200 letters; its code is taken.",
            ),
            TextRefused::Contact | TextRefused::NoPhone => (
                "name-contact",
                "Its name looks like a phone number or an address; its code is taken.",
            ),
        };
        let place = place.field(&columns.name);
        problems.push(Problem::mended(
            place,
            Said::plain(code, what),
            "Write the name of the area.",
        ));
    }
    // A code of many digits is refused as a name, too.
    Text::new(id.as_str()).unwrap_or_else(|_| unnamed(feature.number))
}

fn unnamed(number: u64) -> Text {
    let words = Text::new(&format!("area {}", number % 1_000_000));
    words.unwrap_or_else(|_| unnamed(0))
}

pub(super) fn other_names(feature: &Feature, columns: &Columns) -> Vec<Text> {
    let first = feature.field(&columns.name);
    let written = columns
        .other_names
        .iter()
        .map(|column| feature.field(column));
    let mut names: Vec<Text> = Vec::new();
    for name in written.filter(|name| *name != first) {
        if let Ok(name) = Text::new(name)
            && names.len() < MOST_NAMES
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}
