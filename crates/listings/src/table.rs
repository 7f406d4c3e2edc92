//! A list of services as named columns and rows that know their lines: what every format becomes.

use std::collections::HashMap;

use crate::given::{Given, MOST_COLUMNS, MOST_ROWS, Refused, Why};
use crate::problem::{Problem, Problems, What};

/// The kinds of list that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    GeoJson,
    Kml,
    /// HSDS 3.0, one document.
    HsdsJson,
    /// HSDS 3.0, a table a file.
    HsdsTables,
    /// Elements or features with OpenStreetMap's tags.
    Osm,
    /// Features with what was chosen under each heading, as ActivityInfo gives them.
    ActivityInfo,
    /// A sheet of a workbook.
    Sheet,
}

/// One list as it was read: nothing of it is in the directory. Keeps silent in logs.
pub struct Reading {
    pub(crate) file: String,
    pub(crate) format: Format,
    /// The sheet's name, of a workbook.
    pub(crate) sheet: String,
    pub(crate) names: Vec<String>,
    pub(crate) rows: Vec<Row>,
    pub(crate) problems: Problems,
}

pub(crate) struct Row {
    pub(crate) line: u64,
    /// From 1 where several rows stand on one line; else 0.
    pub(crate) entry: u64,
    /// May be fewer than there are names.
    pub(crate) cells: Vec<String>,
}

impl Reading {
    pub fn file(&self) -> &str {
        &self.file
    }

    pub const fn format(&self) -> Format {
        self.format
    }

    /// The columns as the file names them.
    pub fn columns(&self) -> &[String] {
        &self.names
    }

    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Where a problem stands in a workbook: its cell, or its row; empty for every other list.
    pub(crate) fn cell(&self, problem: &Problem) -> String {
        if self.format != Format::Sheet {
            return String::new();
        }
        let column = self.names.iter().position(|name| *name == problem.field);
        let column = column.map_or_else(String::new, letters);
        match column.is_empty() {
            true => format!("{}!{}:{}", self.sheet, problem.line, problem.line),
            false => format!("{}!{column}{}", self.sheet, problem.line),
        }
    }
}

/// A column as workbooks name it: A to Z, AA, AB, …
fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters.into_iter().rev().collect()
}

impl core::fmt::Debug for Reading {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Reading(..)")
    }
}

impl Row {
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }
}

/// Builds a reading cell by cell; columns come into being as they are named.
pub(crate) struct Builder<'a> {
    given: Given<'a>,
    reading: Reading,
    columns: HashMap<String, usize>,
}

impl<'a> Builder<'a> {
    pub(crate) fn new(given: Given<'a>, format: Format) -> Self {
        Self {
            given,
            reading: Reading {
                file: given.name.to_owned(),
                format,
                sheet: String::new(),
                names: Vec::new(),
                rows: Vec::new(),
                problems: Problems::default(),
            },
            columns: HashMap::new(),
        }
    }

    /// Of this sheet of a workbook.
    pub(crate) fn of_sheet(mut self, name: &str) -> Self {
        name.clone_into(&mut self.reading.sheet);
        self
    }

    pub(crate) fn column(&mut self, name: &str) -> Result<usize, Refused> {
        if let Some(column) = self.columns.get(name) {
            return Ok(*column);
        }
        let column = self.reading.names.len();
        if column >= MOST_COLUMNS {
            return Err(self.given.refused(Why::TooManyColumns));
        }
        self.reading.names.push(name.to_owned());
        self.columns.insert(name.to_owned(), column);
        Ok(column)
    }

    pub(crate) fn row(&mut self, line: u64) -> Result<(), Refused> {
        if self.reading.rows.len() >= MOST_ROWS {
            return Err(self.given.refused(Why::TooManyRows));
        }
        let cells = Vec::new();
        let entry = 0;
        self.reading.rows.push(Row { line, entry, cells });
        Ok(())
    }

    /// A cell of the last row. What stands there already stays, the new behind it.
    pub(crate) fn cell(&mut self, name: &str, text: &str) -> Result<(), Refused> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let column = self.column(name)?;
        let Some(row) = self.reading.rows.last_mut() else {
            return Ok(());
        };
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = row.cells.get_mut(column) {
            if !cell.is_empty() {
                cell.push_str(SEPARATOR);
            }
            cell.push_str(text);
        }
        Ok(())
    }

    pub(crate) fn problem(&mut self, line: u64, field: &str, what: What) {
        self.reading.problems.add(Problem {
            file: self.given.name.to_owned(),
            line,
            entry: 0,
            field: field.to_owned(),
            cell: String::new(),
            what,
        });
    }

    pub(crate) fn finish(mut self) -> Result<Reading, Refused> {
        let rows = &mut self.reading.rows;
        if rows.is_empty() {
            return Err(self.given.refused(Why::Empty));
        }
        // Programs often write the whole list on one line.
        let mut pairs = rows.iter().zip(rows.iter().skip(1));
        if pairs.any(|(one, next)| one.line == next.line) {
            (1..).zip(rows).for_each(|(entry, row)| row.entry = entry);
        }
        Ok(self.reading)
    }
}

/// Between several things in one cell.
pub(crate) const SEPARATOR: &str = "; ";
