//! What is wrong with a row, where, and what to do. A problem never quotes what stands there: it may be a person's.

use core::fmt;

mod told;
mod what;

pub use what::What;

/// So many problems are listed; the rest is counted. Ten thousand ragged rows are one mistake, not ten thousand.
pub const MOST_LISTED: usize = 1_000;

/// One problem, at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub file: String,
    /// From 1; the header counts.
    pub line: u64,
    /// Which entry of the list, from 1, where several stand on one line; else 0.
    pub entry: u64,
    /// The column or member as the file names it; empty where the whole row is meant.
    pub field: String,
    /// The same as a workbook names it, such as `Sheet1!F12`; empty for every other list.
    pub cell: String,
    pub what: What,
}

/// What becomes of the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Taken as it is, to be asked about.
    Asked,
    /// Taken without this field.
    FieldDropped,
    /// Not taken.
    RowLeftOut,
}

/// Problems in the order of the file, the first of them in full.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    listed: Vec<Problem>,
    counts: std::collections::BTreeMap<What, usize>,
}

impl Problems {
    pub(crate) fn add(&mut self, problem: Problem) {
        *self.counts.entry(problem.what).or_default() += 1;
        if self.listed.len() < MOST_LISTED {
            self.listed.push(problem);
        }
    }

    /// Tells of each where it stands in a workbook.
    pub(crate) fn tell_cells(&mut self, cell: impl Fn(&Problem) -> String) {
        for problem in &mut self.listed {
            problem.cell = cell(problem);
        }
    }

    /// The first [`MOST_LISTED`].
    pub fn listed(&self) -> &[Problem] {
        &self.listed
    }

    /// How many there are of each kind, listed or not.
    pub fn counts(&self) -> impl Iterator<Item = (What, usize)> {
        self.counts.iter().map(|(what, count)| (*what, *count))
    }

    pub fn count(&self, what: What) -> usize {
        self.counts.get(&what).copied().unwrap_or_default()
    }

    pub fn total(&self) -> usize {
        self.counts.values().sum()
    }

    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.cell.is_empty() {
            true => write!(f, "{}, line {}", self.file, self.line)?,
            false => write!(f, "{}, {}", self.file, self.cell)?,
        }
        if self.entry > 0 {
            write!(f, ", entry {}", self.entry)?;
        }
        if !self.field.is_empty() {
            write!(f, ", {}", self.field)?;
        }
        write!(f, ": {}; {}", self.what, self.what.proposal())
    }
}
