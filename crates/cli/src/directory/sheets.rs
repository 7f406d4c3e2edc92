//! Lists among the files that are meant, workbooks as well: one sheet of each, the one that is named or the first with a list.

use waymark_listings::{Given, Reading, Refused, Why, read, read_sheet};
use waymark_workbook::{Content, open};

use super::given::Named;
use crate::outcome::Trouble;

/// Which sheet of a workbook is the list.
#[derive(Clone, Copy)]
pub enum Wanted<'a> {
    /// The first with two rows.
    First,
    Named(&'a str),
}

/// Every list; the inner error is one that is refused.
pub fn readings(
    files: &[Named],
    wanted: Wanted<'_>,
) -> Result<Result<Vec<Reading>, Refused>, Trouble> {
    let (mut lists, mut plain) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let given = Given { name, bytes };
        match is_workbook(bytes) {
            false => plain.push(given),
            true => match of_workbook(given, wanted)? {
                Ok(reading) => lists.push(reading),
                Err(refused) => return Ok(Err(refused)),
            },
        }
    }
    if !plain.is_empty() {
        match read(&plain) {
            Ok(readings) => lists.extend(readings),
            Err(refused) => return Ok(Err(refused)),
        }
    }
    Ok(Ok(lists))
}

/// Packed files that are none were unpacked before.
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0")
}

fn of_workbook(given: Given<'_>, wanted: Wanted<'_>) -> Result<Result<Reading, Refused>, Trouble> {
    let opened = open(given.bytes).map_err(|why| Trouble::of_file(given.name, &why.to_string()))?;
    let Content::Sheets(sheets) = opened.content else {
        return Err(Trouble::of_file(given.name, "is a form and no list"));
    };
    let found = match wanted {
        Wanted::First => sheets.iter().find(|sheet| sheet.rows.len() > 1),
        Wanted::Named(name) => {
            let found = sheets.iter().find(|sheet| sheet.name == name);
            let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            let why = || format!("has no sheet {name:?}; it has {}", names.join(", "));
            Some(found.ok_or_else(|| Trouble::of_file(given.name, &why()))?)
        }
    };
    Ok(match found {
        Some(sheet) => read_sheet(given, &sheet.name, &sheet.rows),
        None => Err(Refused {
            file: given.name.to_owned(),
            why: Why::Empty,
        }),
    })
}
