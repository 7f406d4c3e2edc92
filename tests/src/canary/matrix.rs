//! The table: what was found of each place's words after each moment.

use std::collections::{BTreeMap, BTreeSet};

use super::places::PLACES;

/// After what the disk is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    Typing,
    PageChange,
    Submit,
    Withdraw,
    Hide,
    Idle,
    Kill,
    Close,
    End,
}

const MOMENTS: [(Moment, &str); 9] = [
    (Moment::Typing, "typing"),
    (Moment::PageChange, "page"),
    (Moment::Submit, "submit"),
    (Moment::Withdraw, "withdraw"),
    (Moment::Hide, "hide"),
    (Moment::Idle, "idle"),
    (Moment::Kill, "kill"),
    (Moment::Close, "close"),
    (Moment::End, "end"),
];

/// The row below the places: what she answered, as the bytes of her record.
pub const HERS: usize = PLACES.len();

#[derive(Clone, Debug, Default)]
struct Cell {
    /// How many canaries were searched for.
    searched: usize,
    found: BTreeSet<usize>,
}

/// One backend's table.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    cells: BTreeMap<(usize, Moment), Cell>,
    /// Read out while a round is open, and so not counted.
    aloud: BTreeSet<(usize, Moment)>,
}

impl Matrix {
    /// So many canaries of a row were searched for after this moment.
    pub fn looked(&mut self, row: usize, moment: Moment, canaries: usize) {
        self.cells.entry((row, moment)).or_default().searched = canaries;
    }

    pub fn is_read_out(&mut self, row: usize, moment: Moment) {
        self.aloud.insert((row, moment));
    }

    /// One of them lay there. A row nobody asked about has been looked at all the same.
    pub fn found(&mut self, row: usize, moment: Moment, which: usize) {
        let cell = self.cells.entry((row, moment)).or_default();
        cell.searched = cell.searched.max(1);
        cell.found.insert(which);
    }

    /// Canaries found, and canaries searched for, over all cells.
    pub fn figures(&self) -> (usize, usize) {
        let cells = self.cells.values();
        cells.fold((0, 0), |(hits, all), cell| {
            (hits + cell.found.len(), all + cell.searched)
        })
    }

    /// The lines of the table: `found/searched`, `open` where the words are read out, nothing where there is no such moment.
    pub fn lines(&self) -> Vec<String> {
        let head = MOMENTS.map(|(_, name)| format!("{name:>9}")).concat();
        let mut lines = vec![format!("{:<28}{head}", "")];
        let names = PLACES.iter().map(|place| place.name).chain(["her answers"]);
        for (row, name) in names.enumerate() {
            let cells = MOMENTS.map(|(moment, _)| format!("{:>9}", self.cell(row, moment)));
            lines.push(format!("{name:<28}{}", cells.concat()));
        }
        lines
    }

    fn cell(&self, row: usize, moment: Moment) -> String {
        match self.cells.get(&(row, moment)) {
            Some(cell) => format!("{}/{}", cell.found.len(), cell.searched),
            None if self.aloud.contains(&(row, moment)) => "open".into(),
            None => "-".into(),
        }
    }
}

/// The last line of a run.
pub fn told(matrices: &[Matrix], control: usize) -> String {
    let (hits, cells) = matrices.iter().fold((0, 0), |(hits, cells), matrix| {
        let (found, searched) = matrix.figures();
        (hits + found, cells + searched)
    });
    format!("canary: {hits} hits in {cells} cells, control {control} hits")
}

#[cfg(test)]
mod tests {
    use super::{Matrix, Moment, told};

    #[test]
    fn a_find_is_counted_in_its_cell_and_in_the_last_line() {
        let mut matrix = Matrix::default();
        matrix.looked(0, Moment::Typing, 2);
        matrix.looked(1, Moment::Typing, 2);
        assert_eq!(
            told(&[matrix.clone()], 50),
            "canary: 0 hits in 4 cells, control 50 hits"
        );
        matrix.found(1, Moment::Typing, 0);
        matrix.found(1, Moment::Typing, 0);
        assert_eq!(
            told(&[matrix.clone()], 50),
            "canary: 1 hits in 4 cells, control 50 hits"
        );
        assert!(matrix.lines()[2].contains("1/2"));
    }
}
