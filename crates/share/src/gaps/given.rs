//! What beside the directory the tables are worked out with: benchmarks, walks, and how many additions are looked for.

use waymark_map::Benchmark;
use waymark_map::gaps::{Measure, Travel};

/// Chosen by whoever asks; every recipe names it.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    pub benchmarks: &'a [Benchmark],
    pub travel: &'a Travel,
    /// Additions that are looked for at most.
    pub picks: usize,
}

/// Additions of one meeting: more are not taken up.
pub const PICKS: usize = 5;

impl<'a> Given<'a> {
    /// With the usual number of additions.
    #[must_use]
    pub const fn new(benchmarks: &'a [Benchmark], travel: &'a Travel) -> Self {
        Self {
            benchmarks,
            travel,
            picks: PICKS,
        }
    }

    /// How ways were measured, as a recipe names it.
    pub(super) const fn measure(&self) -> &'static str {
        match self.travel.measure {
            Measure::StraightLine => "straight-line",
            Measure::LeastCost => "least-cost",
        }
    }
}
