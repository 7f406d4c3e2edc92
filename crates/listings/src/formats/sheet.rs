//! A sheet of a workbook, which somebody else has opened: the same as CSV, but for cells that have names.

use super::csv::{Record, fill};
use crate::given::{Given, Refused, Why};
use crate::table::{Builder, Format, Reading};

/// Reads one sheet, its rows from the first on. Rows above the names of the columns may be blank or a title alone.
///
/// # Errors
/// Why it is no list.
pub fn read_sheet(given: Given<'_>, name: &str, rows: &[Vec<String>]) -> Result<Reading, Refused> {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let start = rows.iter().position(|row| filled(row) > 1);
    let start = start.ok_or_else(|| given.refused(Why::Empty))?;
    let records = (1..).zip(rows).skip(start).map(|(line, row)| Record {
        line,
        cells: row.iter().map(|cell| cell.trim().to_owned()).collect(),
    });
    let to = Builder::new(given, Format::Sheet).of_sheet(name);
    fill(given, to, records)
}
