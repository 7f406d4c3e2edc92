//! Which cells of a table are small, and which are hidden.

use super::table::AdditiveTable;

/// One mark for each cell of a table, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    primary: Vec<bool>,
    hidden: Vec<bool>,
}

impl Pattern {
    /// `primary`: cells that are small; `hidden`: cells not published. A small cell that is published anyway stays so.
    pub fn new(table: &AdditiveTable, primary: Vec<bool>, hidden: Vec<bool>) -> Option<Self> {
        let cells = table.cells().len();
        (primary.len() == cells && hidden.len() == cells).then_some(Self { primary, hidden })
    }

    pub fn is_primary(&self, cell: usize) -> bool {
        self.primary.get(cell).copied().unwrap_or_default()
    }

    /// A cell that is not there is hidden.
    pub fn is_hidden(&self, cell: usize) -> bool {
        self.hidden.get(cell).copied().unwrap_or(true)
    }

    pub fn primaries(&self) -> usize {
        self.primary.iter().filter(|one| **one).count()
    }

    /// Small cells that are published anyway.
    pub fn shown(&self) -> usize {
        let pairs = self.primary.iter().zip(&self.hidden);
        pairs
            .filter(|(primary, hidden)| **primary && !**hidden)
            .count()
    }

    pub fn suppressed(&self) -> usize {
        self.hidden.iter().filter(|one| **one).count()
    }
}
