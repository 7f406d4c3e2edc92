//! What it costs to get from each place to each provider.

use std::fmt;

use crate::access::rings::straight;

/// A row for each place of demand, a column for each provider. Minutes or metres, as the caller has
/// it.
#[derive(Clone)]
pub struct Costs {
    cols: usize,
    /// Infinite where there is no way.
    values: Vec<f64>,
}

/// How far people go at most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    None,
    /// The limit itself is within it.
    At(f64),
}

impl Costs {
    /// Costs row by row, none where there is no way. Nothing comes out if rows are not all as long
    /// as `cols`, or a cost is below 0.
    pub fn new(cols: usize, values: impl IntoIterator<Item = Option<f64>>) -> Option<Self> {
        let values = values.into_iter().map(|cost| match cost {
            Some(cost) => (cost.is_finite() && cost >= 0.0).then_some(cost),
            None => Some(f64::INFINITY),
        });
        let values = values.collect::<Option<Vec<f64>>>()?;
        let is_whole = cols > 0 && values.len().is_multiple_of(cols);
        is_whole.then_some(Self { cols, values })
    }

    /// Straight-line metres between points on projected coordinates; nothing if there is nowhere to
    /// go, or a point is none.
    pub fn straight(from: &[(f64, f64)], to: &[(f64, f64)]) -> Option<Self> {
        let points = from.iter().chain(to);
        let are_points = points
            .into_iter()
            .all(|(x, y)| x.is_finite() && y.is_finite());
        let mut values = Vec::with_capacity(from.len() * to.len());
        for one in from {
            values.extend(to.iter().map(|other| straight(*one, *other)));
        }
        let cols = to.len();
        (are_points && cols > 0).then_some(Self { cols, values })
    }

    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[f64]> {
        self.values.chunks_exact(self.cols.max(1))
    }

    pub const fn cols(&self) -> usize {
        self.cols
    }
}

impl Limit {
    /// Whether there is a way, and it is not too long.
    pub fn holds(self, cost: f64) -> bool {
        match self {
            Self::None => cost.is_finite(),
            Self::At(most) => cost <= most && cost.is_finite(),
        }
    }
}

/// Distances lead to where a provider is: none of them is printed.
impl fmt::Debug for Costs {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Costs of {} pairs", self.values.len())
    }
}
