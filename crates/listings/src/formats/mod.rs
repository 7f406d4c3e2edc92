//! The formats of lists, told apart by what stands in them; a name with a wrong ending is no matter.

pub(crate) mod csv;
mod features;
pub(crate) mod hsds;
mod kml;
mod osm;
mod sheet;

pub use sheet::read_sheet;

use crate::encoding::decode;
use crate::given::{Given, MOST_BYTES, Refused, Why};
use crate::json;
use crate::table::Reading;

/// Reads every list in `files`. The tables of one HSDS folder are one list. Nothing is written by reading.
///
/// # Errors
/// Says which file is not read, why, and what to do; then none of them is.
pub fn read(files: &[Given<'_>]) -> Result<Vec<Reading>, Refused> {
    if let Some(large) = files.iter().find(|file| file.bytes.len() > MOST_BYTES) {
        return Err(large.refused(Why::TooLarge(large.bytes.len())));
    }
    if hsds::tables::are_these(files) {
        return Ok(vec![hsds::tables::read(files)?]);
    }
    files.iter().map(|file| one(*file)).collect()
}

fn one(given: Given<'_>) -> Result<Reading, Refused> {
    if let Some(why) = other(given.bytes) {
        return Err(given.refused(why));
    }
    let decoded = decode(given.bytes);
    let text = decoded.text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(given.refused(Why::Empty));
    }
    match text.trim_start().chars().next() {
        Some('{' | '[') => {
            let read = json::parse(text).map_err(|line| given.refused(Why::Broken(line)))?;
            of_json(given, &read)
        }
        Some('<') => kml::read(given, text),
        _ => csv::read(given, text, &decoded.odd_lines),
    }
}

fn of_json(given: Given<'_>, read: &json::Json) -> Result<Reading, Refused> {
    if osm::is_this(read) {
        return osm::read(given, read);
    }
    if features::are_these(read) {
        return features::read(given, read);
    }
    if hsds::document::is_this(read) {
        return hsds::document::read(given, read);
    }
    features::nodes(given, read)
}

/// Formats that are known by their first bytes and are not read here.
fn other(bytes: &[u8]) -> Option<Why> {
    let starts = |mark: &[u8]| bytes.starts_with(mark);
    let (what, way_out) = if starts(b"PK\x03\x04") {
        (
            "a packed file",
            "unpack it, or save a workbook as CSV UTF-8",
        )
    } else if starts(b"SQLite format 3\0") {
        ("a GeoPackage or another database", "export it as GeoJSON")
    } else if starts(b"%PDF") {
        ("a PDF", "ask for the table it was made from")
    } else if starts(b"\xd0\xcf\x11\xe0") {
        ("an old workbook (.xls)", "save it as CSV UTF-8")
    } else if starts(b"\x89PNG") || starts(b"\xff\xd8\xff") {
        ("a picture", "ask for the list it was made from")
    } else {
        return None;
    };
    Some(Why::OtherFormat(what, way_out))
}
