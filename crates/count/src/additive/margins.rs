//! A table with all its margins: the crossing of dimensions, each with groups over its finest categories.

use super::table::{AdditiveTable, Inner, TableError};

/// One category of a dimension: a finest one, a group, or the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub name: String,
    /// The finest categories it holds, by their places.
    pub leaves: Vec<u32>,
}

/// One way to break a table down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    pub name: String,
    /// How many finest categories there are.
    pub leaves: u32,
    /// Everything that is published of it, groups of linked hierarchies side by side.
    pub codes: Vec<Code>,
}

/// More cells than this would not fit a desktop's memory.
const MOST_CELLS: usize = 4_000_000;

impl Dimension {
    /// The place of a code.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.codes.iter().position(|code| code.name == name)
    }
}

/// How many inner cells the dimensions make; none where there are too many.
pub fn inner_cells(dimensions: &[Dimension]) -> Option<usize> {
    product(dimensions.iter().map(|dimension| dimension.leaves as usize))
}

/// The place of the inner cell of these finest categories, the last dimension running fastest.
pub fn inner_place(dimensions: &[Dimension], leaves: &[u32]) -> Inner {
    let pairs = dimensions.iter().zip(leaves);
    pairs.fold(0, |place, (dimension, leaf)| {
        place * dimension.leaves + leaf
    })
}

/// The inner cells of one code of each dimension.
pub fn members(dimensions: &[Dimension], codes: &[usize]) -> Vec<Inner> {
    let mut places = vec![0];
    for (dimension, code) in dimensions.iter().zip(codes) {
        let leaves = dimension
            .codes
            .get(*code)
            .map_or(&[][..], |code| &code.leaves);
        places = places
            .iter()
            .flat_map(|place| {
                leaves
                    .iter()
                    .map(move |leaf| place * dimension.leaves + leaf)
            })
            .collect();
    }
    places
}

/// Every cell: for each a place of a code in each dimension, the last running fastest.
pub fn every_cell(dimensions: &[Dimension]) -> Option<Vec<Vec<usize>>> {
    product(dimensions.iter().map(|dimension| dimension.codes.len()))?;
    let mut cells = vec![Vec::new()];
    for dimension in dimensions {
        cells = cells
            .iter()
            .flat_map(|cell| {
                (0..dimension.codes.len()).map(move |code| {
                    let mut longer = cell.clone();
                    longer.push(code);
                    longer
                })
            })
            .collect();
    }
    Some(cells)
}

/// The table of all these cells over the inner counts.
pub fn with_margins(
    dimensions: &[Dimension],
    cells: &[Vec<usize>],
    inner: Vec<u64>,
) -> Result<AdditiveTable, TableError> {
    let members = cells
        .iter()
        .map(|codes| members(dimensions, codes))
        .collect();
    AdditiveTable::new(inner, members)
}

fn product(sizes: impl Iterator<Item = usize>) -> Option<usize> {
    sizes
        .into_iter()
        .try_fold(1_usize, usize::checked_mul)
        .filter(|cells| *cells <= MOST_CELLS)
}
