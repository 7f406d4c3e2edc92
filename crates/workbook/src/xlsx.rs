//! Workbooks of Excel 2007 and later (ECMA-376, SpreadsheetML): values as they were last worked out.
//!
//! Read by ourselves: the usual crate asks for as much memory as a file says it will need, and adds up what
//! a cell's name says without a bound, so that a file made for it ends the program.

mod name;
mod parts;
mod relations;
mod sheet;
mod strings;
mod styles;

use waymark_ask::definition::Problem;

use crate::gather::Gathered;
use crate::pack::Pack;
use crate::refusal::of_file;
use crate::text;

/// What all sheets share.
struct Shared {
    strings: Vec<String>,
    styles: styles::Styles,
}

/// Reads all sheets of cells; charts and macros are passed by.
pub(crate) fn read(pack: &Pack<'_>) -> Result<Gathered, Box<Problem>> {
    let workbook = parts::workbook(pack)?;
    let shared = Shared {
        strings: match part(pack, &workbook.strings)? {
            Some(text) => strings::read(&text).map_err(|_| damaged("the words of its cells"))?,
            None => Vec::new(),
        },
        styles: match part(pack, &workbook.styles)? {
            Some(text) => styles::read(&text, workbook.epoch),
            None => styles::Styles::none(workbook.epoch),
        },
    };
    let mut gathered = Gathered::default();
    for (name, path) in &workbook.sheets {
        gathered.begin(name)?;
        let Some(text) = part(pack, path)? else {
            return Err(damaged(&format!("the sheet \"{name}\"")));
        };
        sheet::read(&text, &shared, &mut gathered)?;
    }
    Ok(gathered)
}

fn part(pack: &Pack<'_>, path: &str) -> Result<Option<String>, Box<Problem>> {
    let Some(bytes) = pack.part(path)? else {
        return Ok(None);
    };
    text::decode(bytes)
        .map(Some)
        .ok_or_else(|| damaged(&format!("its part {path}")))
}

fn damaged(what: &str) -> Box<Problem> {
    let sentence = format!(
        "This workbook is damaged: {what} cannot be read. Open it in a spreadsheet program and save it again."
    );
    of_file("damaged", &sentence)
}
