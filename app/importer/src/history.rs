//! The changes its author accepted, so that the last one can be taken back, and the one before it then.

use waymark_ask::definition::{Fix, Place};
use waymark_ask::xlsform::Sheet;
use waymark_workbook::limits::{MAX_CELL, MAX_COLUMNS, MAX_ROWS};

/// One change, and the row as it was before: a row that was shorter becomes short again.
struct Made {
    fix: Fix,
    before: Vec<String>,
}

/// Changes in the order in which they were made.
#[derive(Default)]
pub(crate) struct History(Vec<Made>);

impl History {
    /// Makes a change of one cell; says whether there is such a cell.
    pub(crate) fn make(&mut self, sheets: &mut [Sheet], fix: &Fix) -> bool {
        let place = &fix.place;
        let inside =
            (1..=MAX_ROWS).contains(&place.row) && (1..=MAX_COLUMNS).contains(&place.column);
        let fits = inside && fix.cell.len() <= MAX_CELL;
        let Some(row) = row(sheets, place).filter(|_| fits) else {
            return false;
        };
        self.0.push(Made {
            fix: fix.clone(),
            before: row.clone(),
        });
        if row.len() < place.column {
            row.resize_with(place.column, String::new);
        }
        if let Some(cell) = row.get_mut(place.column - 1) {
            fix.cell.clone_into(cell);
        }
        true
    }

    /// Takes the last change back; says whether there was one.
    pub(crate) fn take_back(&mut self, sheets: &mut [Sheet]) -> bool {
        let Some(Made { fix, before }) = self.0.pop() else {
            return false;
        };
        if let Some(row) = row(sheets, &fix.place) {
            *row = before;
        }
        true
    }

    /// The last change, and what its cell held before.
    pub(crate) fn last(&self) -> Option<(&Fix, &str)> {
        let Made { fix, before } = self.0.last()?;
        let column = fix.place.column.checked_sub(1)?;
        Some((fix, before.get(column).map_or("", String::as_str)))
    }

    /// How many changes stand.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

fn row<'a>(sheets: &'a mut [Sheet], place: &Place) -> Option<&'a mut Vec<String>> {
    let sheet = sheets.iter_mut().find(|sheet| sheet.name == place.sheet)?;
    sheet.rows.get_mut(place.row.checked_sub(1)?)
}
