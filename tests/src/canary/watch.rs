//! Looks at the whole disk after each moment and writes down what it finds.

use std::collections::BTreeSet;
use std::path::Path;

use super::forms::forms;
use super::matrix::{HERS, Matrix, Moment};
use super::places::{PLACES, Promise};
use super::words::{LATIN, OTHER};
use crate::disk::{Hit, search, search::windows};

/// Whether a round's public part lies open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    NotYet,
    Opened,
}

pub struct Watch {
    /// Every form of every canary, and whose it is: the row, and which of its two.
    needles: Vec<Vec<u8>>,
    whose: Vec<(usize, usize)>,
    hers: Vec<Vec<u8>>,
    round: Round,
    pub matrix: Matrix,
}

impl Watch {
    pub fn begin() -> Self {
        let mut watch = Self {
            needles: Vec::new(),
            whose: Vec::new(),
            hers: Vec::new(),
            round: Round::NotYet,
            matrix: Matrix::default(),
        };
        for (which, words) in [LATIN, OTHER].iter().enumerate() {
            for (row, word) in words.iter().enumerate() {
                for form in forms(word) {
                    watch.needles.push(form);
                    watch.whose.push((row, which));
                }
            }
        }
        watch
    }

    /// What she answered, as it would be before it is sealed, is looked for as well from now on.
    pub fn listens_to(&mut self, record: &[u8]) {
        self.hers.extend(windows(record));
        self.hers.sort();
        self.hers.dedup();
    }

    /// From now on the words of the round's public part lie open, as they must for her.
    pub fn round_opens(&mut self) {
        self.round = Round::Opened;
    }

    /// Searches the profile after a moment in which the canaries of these rows were written or lay behind.
    pub fn looks(&mut self, profile: &Path, moment: Moment, rows: &[usize]) {
        for row in rows {
            match *row {
                HERS => self.matrix.looked(HERS, moment, 1),
                row if self.is_read_out(row) => self.matrix.is_read_out(row, moment),
                row => self.matrix.looked(row, moment, 2),
            }
        }
        let all = [self.needles.as_slice(), &self.hers].concat();
        for hit in search(profile, &all) {
            let (row, which) = self.whose.get(hit.which).copied().unwrap_or((HERS, 0));
            if self.is_read_out(row) {
                self.matrix.is_read_out(row, moment);
            } else {
                let name = PLACES.get(row).map_or("her answers", |place| place.name);
                println!("after {moment:?}, {name}: {hit:?}");
                self.matrix.found(row, moment, which);
            }
        }
    }

    fn is_read_out(&self, row: usize) -> bool {
        let place = PLACES.get(row);
        self.round == Round::Opened && place.is_some_and(|place| place.promise == Promise::ReadOut)
    }

    /// Which canaries lie in the profile, of all.
    pub fn present(&self, profile: &Path) -> BTreeSet<(usize, usize)> {
        let hits: Vec<Hit> = search(profile, &self.needles);
        hits.iter()
            .filter_map(|hit| self.whose.get(hit.which).copied())
            .collect()
    }
}
