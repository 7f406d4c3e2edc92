//! One row of a sheet: cells by the name of their column, and complaints at the right cell.

use super::columns::Columns;
use super::finding::{Finding, Findings, letters};

/// One row.
pub(super) struct Row<'a> {
    columns: &'a Columns<'a>,
    cells: &'a [String],
    /// As a spreadsheet counts.
    pub number: usize,
}

impl<'a> Row<'a> {
    pub(super) fn new(columns: &'a Columns<'a>, cells: &'a [String], number: usize) -> Self {
        Self {
            columns,
            cells,
            number,
        }
    }

    /// The text of a cell, spaces around it aside; empty when the column is not there.
    pub(super) fn cell(&self, column: &str) -> &'a str {
        self.columns.place(column).map_or("", |at| self.at(at))
    }

    pub(super) fn at(&self, column: usize) -> &'a str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// A complaint at one of its cells, or at the row when the column is not there.
    pub(super) fn finding(&self, column: &str, message: &str) -> Finding {
        Finding {
            sheet: self.columns.sheet_name().to_owned(),
            row: self.number,
            column: self.columns.place(column).map(letters).unwrap_or_default(),
            message: message.to_owned(),
        }
    }

    /// The value that a cell names; the first one when it is empty; a complaint otherwise.
    pub(super) fn one_of<T: Copy>(
        &self,
        column: &str,
        known: &[(&str, T)],
        findings: &mut Findings,
    ) -> Option<T> {
        let cell = self.cell(column).to_lowercase().replace('-', "_");
        let found = if cell.is_empty() {
            known.first()
        } else {
            known.iter().find(|(name, _)| *name == cell)
        };
        if found.is_none() {
            let names: Vec<&str> = known
                .iter()
                .map(|(name, _)| *name)
                .filter(|name| !name.is_empty())
                .collect();
            let message = format!("“{}” is none of {}", self.cell(column), names.join(", "));
            findings.push(self.finding(column, &message));
        }
        found.map(|(_, value)| *value)
    }
}
