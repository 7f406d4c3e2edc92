//! One thing that is wrong in a workbook, at its sheet and cell.

use core::fmt;

/// Most findings that are told at once; past that the table is another kind of table.
const MOST: usize = 200;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The sheet's name.
    pub sheet: String,
    /// The row as a spreadsheet counts, from 1; 0 for the sheet as a whole.
    pub row: usize,
    /// The column's letters, `AA`; empty for a whole row.
    pub column: String,
    /// What is wrong, in a sentence.
    pub message: String,
}

impl Finding {
    pub(super) fn of_sheet(sheet: &str, message: &str) -> Self {
        Self {
            sheet: sheet.to_owned(),
            row: 0,
            column: String::new(),
            message: message.to_owned(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            0 => write!(f, "{}: {}", self.sheet, self.message),
            row => write!(f, "{}!{}{}: {}", self.sheet, self.column, row, self.message),
        }
    }
}

impl core::error::Error for Finding {}

/// The findings so far.
#[derive(Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    pub(super) fn push(&mut self, finding: Finding) {
        if self.0.len() < MOST {
            self.0.push(finding);
        }
    }

    pub(super) fn into_list(self) -> Vec<Finding> {
        self.0
    }
}

/// The letters a spreadsheet gives a column, `A` for 0.
pub(super) fn letters(mut column: usize) -> String {
    let mut name = String::new();
    loop {
        let letter = u8::try_from(column % 26).unwrap_or(0);
        name.insert(0, char::from(b'A' + letter));
        if column < 26 {
            return name;
        }
        column = column / 26 - 1;
    }
}
