//! Tables too large for one tableau are looked at in parts: which tables, and which parts.

use super::index::{at, put};
use super::system::{System, Variable};

/// A larger tableau would neither fit a tablet nor come to an end: inner variables times sums.
const MOST_ENTRIES: usize = 8_000_000;

/// Inner variables of one part: larger ones take longer than they save (measured on d4).
pub const MOST_INNER: usize = 400;

/// Smaller ones have no room to move.
const FEWEST_INNER: usize = 8;

/// Whether a table has to be looked at in parts.
pub fn is_too_large(system: &System) -> bool {
    system.inner.saturating_mul(system.sums.len()) > MOST_ENTRIES
}

/// The parts, each as its inner variables: what some sum adds up, those first that hold the most sums whole.
pub fn parts(system: &System, most_inner: usize) -> Vec<Vec<Variable>> {
    let fits = |sum: &&Vec<Variable>| (FEWEST_INNER..=most_inner).contains(&sum.len());
    let mut ranked: Vec<(usize, &Vec<Variable>)> = Vec::new();
    for part in system.sums.iter().filter(fits) {
        let mut inside = vec![false; system.inner];
        for one in part {
            put(&mut inside, *one as usize, true);
        }
        let whole = |sum: &&Vec<Variable>| sum.iter().all(|one| at(&inside, *one as usize));
        ranked.push((system.sums.iter().filter(whole).count(), part));
    }
    ranked.sort_by(|(holds, part), (other, than)| {
        let by_size = (other, than.len()).cmp(&(holds, part.len()));
        by_size.then_with(|| part.cmp(than))
    });
    ranked.into_iter().map(|(_, part)| part.clone()).collect()
}
