//! An additive table: inner cells with counts, and the cells that are published, each a sum of inner cells.

use std::fmt;

/// A place among the inner cells.
pub type Inner = u32;

/// One cell that would be published: the sum of its members.
#[derive(Clone, PartialEq, Eq)]
pub struct Cell {
    members: Vec<Inner>,
    value: u64,
}

impl Cell {
    /// The inner cells it is the sum of, ascending.
    pub fn members(&self) -> &[Inner] {
        &self.members
    }

    /// Its true count, in people.
    pub const fn value(&self) -> u64 {
        self.value
    }
}

/// Inner counts and cells over them. Linked tables and earlier releases are more cells over the same inner counts.
#[derive(Clone)]
pub struct AdditiveTable {
    inner: Vec<u64>,
    cells: Vec<Cell>,
}

/// A table that cannot be: a cell of no members, of a member that does not exist, or too many people to add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableError {
    /// The cell at this place has no members.
    Empty(usize),
    /// The cell at this place names an inner cell that does not exist.
    Unknown(usize),
    /// The counts add up to more than [`MOST_PEOPLE`].
    TooMany,
}

/// More people than the Earth has would overflow the exact arithmetic long before they were counted.
pub const MOST_PEOPLE: u64 = 1 << 36;

impl AdditiveTable {
    /// `inner`: the counts; `members`: for each cell the inner cells it is the sum of, in any order.
    pub fn new(inner: Vec<u64>, members: Vec<Vec<Inner>>) -> Result<Self, TableError> {
        let people = inner.iter().try_fold(0_u64, |sum, n| sum.checked_add(*n));
        if people.is_none_or(|people| people > MOST_PEOPLE) {
            return Err(TableError::TooMany);
        }
        let cells = members
            .into_iter()
            .enumerate()
            .map(|(place, members)| cell(place, members, &inner))
            .collect::<Result<_, _>>()?;
        Ok(Self { inner, cells })
    }

    /// The true counts of the inner cells.
    pub fn inner(&self) -> &[u64] {
        &self.inner
    }

    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }
}

fn cell(place: usize, mut members: Vec<Inner>, inner: &[u64]) -> Result<Cell, TableError> {
    members.sort_unstable();
    members.dedup();
    if members.is_empty() {
        return Err(TableError::Empty(place));
    }
    let counts = members
        .iter()
        .map(|member| inner.get(*member as usize).copied());
    let value: Option<u64> = counts.sum();
    let value = value.ok_or(TableError::Unknown(place))?;
    Ok(Cell { members, value })
}

/// Counts never reach a log.
impl fmt::Debug for AdditiveTable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (inner, cells) = (self.inner.len(), self.cells.len());
        write!(out, "AdditiveTable({inner} inner, {cells} cells)")
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Cell({} members)", self.members.len())
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty(place) => write!(out, "cell {place} is a sum of nothing"),
            Self::Unknown(place) => write!(out, "cell {place} names an unknown inner cell"),
            Self::TooMany => out.write_str("the counts add up to too many people"),
        }
    }
}

impl std::error::Error for TableError {}
