//! Columns that a file may leave out.

use crate::sheet::{Line, Sheet};

/// The place of a column and what stands in it; past the end, and nothing, where there is no such
/// column.
pub fn optional<'a>(sheet: &Sheet, line: &'a Line, name: &str) -> (usize, &'a str) {
    let place = sheet.columns.iter().position(|column| column == name);
    let place = place.unwrap_or(usize::MAX);
    (place, line.field(place))
}

/// The words of a cell that holds several, apart by `;`.
pub fn several(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|one| !one.is_empty())
}
