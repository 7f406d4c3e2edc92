//! Where something is in a form, in words.

use waymark_talk::CellPlace;
use waymark_words::{Locale, forms as words};

/// Sheet first, then row and cell, as a person looks for it.
pub fn place(locale: Locale, place: &CellPlace) -> String {
    let row = place.row.to_string();
    match (place.sheet.as_str(), place.row, place.cell.as_str()) {
        ("", 0, _) => words::place_file(locale).to_owned(),
        ("", _, _) => words::place_line(locale, &row),
        (sheet, 0, _) => words::place_sheet(locale, sheet),
        (sheet, _, "") => words::place_row(locale, sheet, &row),
        (sheet, _, cell) => words::place_cell(locale, sheet, &row, cell),
    }
}
