//! A sheet as rows whose cells are clean and whose headings are understood.

use std::rc::Rc;

use super::heading::{Columns, Doubled, path};
use super::limits::{MAX_CELL, MAX_COLUMNS, MAX_ROWS};
use super::problems::Problems;
use super::row::{Cell, Row};
use crate::definition::Place;
use crate::xlsform::Sheet;

/// A sheet that was read.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) sheet: String,
    /// What each column means; empty where it has no heading.
    pub(super) headings: Vec<Rc<[String]>>,
    /// All rows below the headings, empty ones too.
    pub(super) rows: Vec<Row>,
}

/// Whether several spaces in a row become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spaces {
    Keep,
    Join,
}

impl Table {
    /// Whether a heading begins with this word.
    pub(super) fn has(&self, first: &str) -> bool {
        self.headings
            .iter()
            .any(|it| it.first().is_some_and(|head| head == first))
    }
}

/// Reads a sheet, reporting headings that cannot be told apart or are missing.
pub(super) fn read(
    sheet: &Sheet,
    columns: &Columns,
    spaces: Spaces,
    problems: &mut Problems,
) -> Table {
    let place = |row: usize, column: usize| Place {
        sheet: sheet.name.clone(),
        row,
        column,
    };
    let headings = headings(sheet, columns, problems);
    let mut rows = Vec::new();
    let mut without: Vec<usize> = Vec::new();
    for (index, cells) in sheet.rows.iter().enumerate().skip(1) {
        if index >= MAX_ROWS {
            let sentence = "The sheet is longer than any form; what follows is not read.";
            problems.refuse(&place(index + 1, 0), "too-large", sentence);
            break;
        }
        let mut row = Row {
            sheet: sheet.name.clone(),
            number: index + 1,
            cells: Vec::new(),
        };
        for (column, value) in cells.iter().enumerate().take(MAX_COLUMNS) {
            let value = clean(value, spaces);
            if value.is_empty() {
                continue;
            }
            if value.chars().count() > MAX_CELL {
                let sentence = "This cell is longer than a spreadsheet cell can be; shorten it.";
                problems.refuse(&place(index + 1, column + 1), "cell-too-long", sentence);
                continue;
            }
            match headings.get(column).filter(|path| !path.is_empty()) {
                Some(path) => row.cells.push(Cell {
                    path: Rc::clone(path),
                    value,
                    column: column + 1,
                }),
                None if without.contains(&column) => {}
                None => {
                    without.push(column);
                    let sentence = "This column has no heading, so it is left out. Give it one, \
                                    or empty it.";
                    problems.notice(&place(index + 1, column + 1), "no-heading", sentence);
                }
            }
        }
        rows.push(row);
    }
    let table = Table {
        sheet: sheet.name.clone(),
        headings,
        rows,
    };
    let is_survey = columns.needed.contains(&"type");
    for needed in columns.needed {
        if !table.has(needed) && (is_survey || table.rows.iter().any(|row| !row.cells.is_empty())) {
            let sentence = format!(
                "The sheet \"{}\" has no column \"{needed}\". Its first row must hold the headings.",
                sheet.name
            );
            problems.refuse(&place(1, 0), "no-column", &sentence);
        }
    }
    table
}

fn headings(sheet: &Sheet, columns: &Columns, problems: &mut Problems) -> Vec<Rc<[String]>> {
    let written: Vec<String> = sheet
        .rows
        .first()
        .map(|row| {
            row.iter()
                .take(MAX_COLUMNS)
                .map(|cell| clean(cell, Spaces::Join))
                .collect()
        })
        .unwrap_or_default();
    let doubled = if written.iter().any(|heading| heading.contains("::")) {
        Doubled::Yes
    } else {
        Doubled::No
    };
    let mut headings: Vec<Rc<[String]>> = Vec::new();
    for (column, heading) in written.iter().enumerate() {
        let meant: Rc<[String]> = if heading.is_empty() {
            Rc::from(Vec::new())
        } else {
            Rc::from(path(heading, doubled, columns))
        };
        let before = headings
            .iter()
            .position(|known| !known.is_empty() && *known == meant);
        if let Some(other) = before.and_then(|before| written.get(before)) {
            let sentence = format!(
                "The columns \"{other}\" and \"{heading}\" mean the same. Rename one or remove it."
            );
            let place = Place {
                sheet: sheet.name.clone(),
                row: 1,
                column: column + 1,
            };
            problems.refuse(&place, "column-twice", &sentence);
        }
        headings.push(meant);
    }
    headings
}

/// Without spaces at its ends, and with straight quotes: text programs put curly ones, which mean nothing in
/// an expression.
fn clean(value: &str, spaces: Spaces) -> String {
    let mut cleaned = String::with_capacity(value.len());
    for letter in value.trim().chars() {
        let letter = match letter {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201C}' | '\u{201D}' => '"',
            other => other,
        };
        if letter == ' ' && spaces == Spaces::Join && cleaned.ends_with(' ') {
            continue;
        }
        cleaned.push(letter);
    }
    cleaned
}
