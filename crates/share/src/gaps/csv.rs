//! One table as CSV: UTF-8 with a byte order mark, CRLF and quotes as RFC 4180 has them, nothing a
//! spreadsheet would run.

use crate::escape;
use crate::xlsx::{Cell, Sheet};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The bytes of the file: the headings, then the rows.
#[must_use]
pub fn csv(sheet: &Sheet) -> Vec<u8> {
    let mut out = BYTE_ORDER_MARK.to_owned();
    let headings: Vec<Cell> = sheet.headings().map(Cell::text).collect();
    for row in core::iter::once(&headings).chain(sheet.rows()) {
        let cells: Vec<String> = row.iter().map(cell).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out.into_bytes()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) | Cell::People(number) => number.to_string(),
        Cell::Text(text) => escape::cell(text),
    }
}
