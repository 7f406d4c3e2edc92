//! How far two shares lie apart, in percentage points, as far as chance and rounding let one say.

use super::{Pairs, wilson};

/// A 95 % interval for a difference, in whole percentage points, rounded outward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    low: i8,
    high: i8,
}

impl Points {
    /// The envelope of Newcombe's intervals over every pair that fits before and every pair that fits after.
    ///
    /// For two given bases the low end rises with the later count and falls with the earlier one, and so does the high
    /// end (a Wilson end never falls when its count rises), so the outermost counts are enough.
    pub(crate) fn between(before: &Pairs, after: &Pairs) -> Self {
        let low = least(
            &after.points(|share, low, _| (share, share - low), Side::Low),
            &before.points(|share, _, high| (-share, high - share), Side::High),
        );
        let high = -least(
            &after.points(|share, _, high| (-share, high - share), Side::High),
            &before.points(|share, low, _| (share, share - low), Side::Low),
        );
        Self {
            low: -outward(-low),
            high: outward(high),
        }
    }

    /// -100 to 100.
    #[must_use]
    pub fn low(self) -> i8 {
        self.low
    }

    /// -100 to 100, never under [`Points::low`].
    #[must_use]
    pub fn high(self) -> i8 {
        self.high
    }
}

/// Which of the counts that fit a base.
#[derive(Clone, Copy)]
enum Side {
    Low,
    High,
}

/// Where a share lies, and how far its Wilson end is away from it.
type Point = (f64, f64);

impl Pairs {
    /// Those points that can make a low end: one that lies further up with a nearer end than another never does.
    fn points(&self, point: impl Fn(f64, f64, f64) -> Point, side: Side) -> Vec<Point> {
        let all = self.ends().iter().map(|end| {
            let count = match side {
                Side::Low => end.low,
                Side::High => end.high,
            };
            let (low, high) = wilson(count, end.base);
            point(f64::from(count) / f64::from(end.base), low, high)
        });
        let mut all: Vec<Point> = all.collect();
        all.sort_by(|one, two| one.0.total_cmp(&two.0).then(two.1.total_cmp(&one.1)));
        let mut farthest = f64::NEG_INFINITY;
        all.retain(|(_, away)| {
            let further = *away > farthest;
            farthest = farthest.max(*away);
            further
        });
        all
    }
}

/// The least that `p + q − √(a² + b²)` can be.
fn least(one: &[Point], two: &[Point]) -> f64 {
    let low = |(p, a): &Point, (q, b): &Point| p + q - (a * a + b * b).sqrt();
    let lows = one.iter().flat_map(|p| two.iter().map(move |q| low(p, q)));
    lows.fold(1.0, f64::min)
}

/// The next whole point above a difference between -1 and 1.
fn outward(difference: f64) -> i8 {
    let mut over = (-100_i8..=100).filter(|at| f64::from(*at) >= 100.0 * difference);
    over.next().unwrap_or(100)
}
