//! Sheets as they fill up, within the bounds of `limits`.

use waymark_ask::definition::Problem;
use waymark_ask::xlsform::Sheet;

use crate::limits::{
    MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_NOTICES, MAX_ROWS, MAX_SHEETS, MAX_WORDS,
};
use crate::refusal::{cell, notice, of_cell, of_file, sheet};

/// Sheets that a form is made of; all others are the author's own and may be of any size.
const FORM: &[&str] = &[
    "survey",
    "choices",
    "settings",
    "external_choices",
    "entities",
    "osm",
];

/// What was read so far.
#[derive(Default)]
pub(crate) struct Gathered {
    sheets: Vec<Sheet>,
    notices: Vec<Problem>,
    cells: usize,
    words: usize,
}

/// Whether the rest of a sheet is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flow {
    On,
    /// The sheet is too large and none of the form's: it is left out.
    LeaveSheet,
}

impl Gathered {
    /// Begins a sheet.
    pub(crate) fn begin(&mut self, name: &str) -> Result<(), Box<Problem>> {
        if self.sheets.len() >= MAX_SHEETS {
            let sentence = format!("This file has more than {MAX_SHEETS} sheets; no form has.");
            return Err(of_file("too-many-sheets", &sentence));
        }
        self.sheets.push(Sheet {
            name: name.to_owned(),
            rows: Vec::new(),
        });
        Ok(())
    }

    /// Puts words into a cell of the last sheet; rows and columns count from 0.
    pub(crate) fn put(
        &mut self,
        row: usize,
        column: usize,
        words: &str,
    ) -> Result<Flow, Box<Problem>> {
        if words.is_empty() {
            return Ok(Flow::On);
        }
        let Some(last) = self.sheets.last_mut() else {
            return Ok(Flow::LeaveSheet);
        };
        let known = last
            .rows
            .get(row)
            .map_or(row.saturating_add(1).saturating_sub(last.rows.len()), |_| 0);
        let width = last.rows.get(row).map_or(0, Vec::len);
        let wider = column.saturating_add(1).saturating_sub(width);
        self.cells = self.cells.saturating_add(known).saturating_add(wider);
        self.words = self.words.saturating_add(words.len());
        let fault = if row >= MAX_ROWS {
            format!("This cell is below row {MAX_ROWS}; no form is that long. Empty what is below.")
        } else if column >= MAX_COLUMNS {
            format!("This cell is right of column {MAX_COLUMNS}; no form is that wide. Empty it.")
        } else if words.len() > MAX_CELL && words.chars().count() > MAX_CELL {
            format!("This cell holds more than {MAX_CELL} characters; shorten it.")
        } else if self.cells > MAX_CELLS || self.words > MAX_WORDS {
            return Err(of_cell(
                cell(&last.name, row, column),
                "too-large",
                "Up to here the file holds more than any form; take out what is no part of it.",
            ));
        } else {
            if row >= last.rows.len() {
                last.rows.resize_with(row + 1, Vec::new);
            }
            if let Some(cells) = last.rows.get_mut(row) {
                if column >= cells.len() {
                    cells.resize_with(column + 1, String::new);
                }
                if let Some(place) = cells.get_mut(column) {
                    *place = plain(words);
                }
            }
            return Ok(Flow::On);
        };
        let (place, name) = (cell(&last.name, row, column), last.name.clone());
        if FORM.contains(&name.trim().to_lowercase().as_str()) {
            return Err(of_cell(place, "too-large", &fault));
        }
        self.leave_last("It is no sheet of a form's, so it is left out.", &fault);
        Ok(Flow::LeaveSheet)
    }

    /// Fills the last sheet with rows.
    pub(crate) fn fill(&mut self, rows: &[Vec<String>]) -> Result<(), Box<Problem>> {
        for (row, cells) in rows.iter().enumerate() {
            for (column, words) in cells.iter().enumerate() {
                if self.put(row, column, words)? == Flow::LeaveSheet {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Takes the last sheet out again and says so.
    pub(crate) fn leave_last(&mut self, what: &str, why: &str) {
        if let Some(last) = self.sheets.pop() {
            self.notice(notice(
                sheet(&last.name),
                "sheet-left-out",
                &format!("{why} {what}"),
            ));
        }
    }

    /// Notes something.
    pub(crate) fn notice(&mut self, problem: Problem) {
        if self.notices.len() < MAX_NOTICES {
            self.notices.push(problem);
        }
    }

    /// The name of the sheet that is being filled.
    pub(crate) fn name(&self) -> &str {
        self.sheets.last().map_or("", |sheet| sheet.name.as_str())
    }

    /// Whether it is one that a form is made of.
    pub(crate) fn is_form(&self) -> bool {
        FORM.contains(&self.name().trim().to_lowercase().as_str())
    }

    /// All sheets and notices.
    pub(crate) fn done(self) -> (Vec<Sheet>, Vec<Problem>) {
        (self.sheets, self.notices)
    }
}

/// Spaces that may not be broken become plain ones, as in the reference converter: they come in unseen
/// with pasted text, and no expression knows them.
fn plain(words: &str) -> String {
    words.replace('\u{A0}', " ")
}
