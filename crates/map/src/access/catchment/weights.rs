//! How much each provider counts for each place.

use super::costs::{Costs, Limit};
use super::decay::Decay;

/// A row for each place, a column for each provider; 0 where it is out of reach.
#[derive(Clone)]
pub struct Weights {
    cols: usize,
    values: Vec<f64>,
    /// Whether a place has a provider in reach, whatever its weight.
    reached: Vec<bool>,
}

impl Weights {
    pub fn new(costs: &Costs, decay: &Decay, limit: Limit) -> Self {
        let mut values = Vec::with_capacity(costs.rows().len() * costs.cols());
        let mut reached = Vec::with_capacity(costs.rows().len());
        for row in costs.rows() {
            values.extend(row.iter().map(|cost| match limit.holds(*cost) {
                true => decay.weight(*cost),
                false => 0.0,
            }));
            reached.push(row.iter().any(|cost| limit.holds(*cost)));
        }
        Self {
            cols: costs.cols(),
            values,
            reached,
        }
    }

    /// Every row multiplied by what is worked out for it.
    pub(super) fn scaled(mut self, factors: impl Fn(usize, &mut [f64])) -> Self {
        let rows = self.values.chunks_exact_mut(self.cols.max(1));
        for (place, row) in rows.enumerate() {
            factors(place, row);
        }
        self
    }

    /// The weights of each place, and whether anything is in its reach.
    pub(super) fn rows(&self) -> impl Iterator<Item = (&[f64], bool)> {
        let rows = self.values.chunks_exact(self.cols.max(1));
        rows.zip(self.reached.iter().copied())
    }

    /// For each place, what the columns have, weighted and added.
    pub(super) fn gather(&self, columns: &[f64]) -> Vec<Option<f64>> {
        self.rows()
            .map(|(row, is_reached)| is_reached.then(|| dot(row, columns)))
            .collect()
    }

    /// For each column, what the places have, weighted and added.
    pub(super) fn scatter(&self, places: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.cols];
        for ((row, _), place) in self.rows().zip(places) {
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += place * weight;
            }
        }
        sums
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}
