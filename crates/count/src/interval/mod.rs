//! How far chance alone could move a share, worked out from what is published and from nothing else.
//!
//! An interval over the exact count would give the count away: of 4,995 pairs of a count and a base of 10 to 99, 4,891
//! have an interval that no other pair has. So what is shown is an envelope: from the lowest to the highest end over
//! every pair that fits the band, the rounded share and the round's rules, rounded outward once more. It can be worked
//! out by anybody who holds the release, and so it tells nobody anything new.

mod exact;
mod pairs;
mod points;
mod shown;

use crate::band::{Band, SmallestGroup};
use crate::percent::{Figures, Percent};
use crate::table::Class;

pub use exact::{Z_95, newcombe, wilson};
pub(crate) use pairs::Pairs;
pub use points::Points;

/// An interval is shown only where at least this many pairs of a count and a base fit what is shown beside it.
pub const FEWEST_PAIRS: usize = 10;

/// A 95 % interval for a share, in whole percent, rounded outward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    low: u8,
    high: u8,
}

impl Interval {
    /// The envelope of the Wilson intervals of every pair that fits. Nothing where fewer than twenty people answered
    /// (a share is then said in words alone), or where fewer than [`FEWEST_PAIRS`] pairs fit.
    pub(crate) fn of(
        percent: Percent,
        band: Band,
        class: Class,
        smallest: SmallestGroup,
    ) -> Option<Self> {
        let pairs = Pairs::shown(percent, band, class, smallest)?;
        let ends = pairs.ends();
        let low = ends.iter().map(|end| wilson(end.low, end.base).0);
        let high = ends.iter().map(|end| wilson(end.high, end.base).1);
        let step = band.step();
        Some(Self {
            low: down(100.0 * low.fold(1.0, f64::min), step),
            high: 100 - down(100.0 - 100.0 * high.fold(0.0, f64::max), step),
        })
    }

    /// 0 to 100, in percent.
    #[must_use]
    pub fn low(self) -> u8 {
        self.low
    }

    /// 0 to 100, in percent, never under [`Interval::low`].
    #[must_use]
    pub fn high(self) -> u8 {
        self.high
    }
}

impl Pairs {
    /// What is known of a share that is shown with figures and fits enough pairs.
    pub(crate) fn shown(
        percent: Percent,
        band: Band,
        class: Class,
        smallest: SmallestGroup,
    ) -> Option<Self> {
        let pairs = Self::of(percent, band, class, smallest);
        (Figures::allowed(band) == Figures::InTen && pairs.count() >= FEWEST_PAIRS).then_some(pairs)
    }
}

/// Rounds percent (0 to 100) down to a step.
fn down(percent: f64, step: u8) -> u8 {
    let steps = (0..=100 / step).rev().map(|at| at * step);
    let mut under = steps.filter(|at| f64::from(*at) <= percent);
    under.next().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard::rounding;

    /// Every pair of a base up to here, and every seventh base beyond.
    const EVERY_BASE: u32 = 130;

    fn check(class: Class, smallest: u32) -> usize {
        let group = SmallestGroup::new(smallest).unwrap();
        let mut shown = std::collections::BTreeMap::new();
        let bases = (smallest..EVERY_BASE).chain((EVERY_BASE..2_400).step_by(7));
        let mut intervals = 0;
        for base in bases {
            let band = Band::of(base).unwrap();
            assert_eq!(u32::from(band.step()), rounding::step(base), "{base}");
            for count in class.few_below()..=base.saturating_sub(class.few_below()) {
                let percent = rounding::share(count, base).unwrap();
                let pairs = shown
                    .entry((percent, band))
                    .or_insert_with(|| (Interval::of(percent, band, class, group), 0));
                pairs.1 += 1;
                let Some(found) = pairs.0 else { continue };
                intervals += 1;
                let (low, high) = wilson(count, base);
                assert!(f64::from(found.low) <= 100.0 * low, "{count} of {base}");
                assert!(f64::from(found.high) >= 100.0 * high, "{count} of {base}");
            }
        }
        for ((percent, band), (found, pairs)) in shown {
            if band < Band::From100 && found.is_some() {
                assert!(pairs >= FEWEST_PAIRS, "{percent:?} of {band}: {pairs}");
            }
        }
        intervals
    }

    #[test]
    fn every_interval_contains_the_exact_one_and_fits_ten_pairs() {
        for class in [Class::Plain, Class::Personal, Class::Harmful] {
            assert!(check(class, 10) > 100_000);
        }
        check(Class::Harmful, 27);
        check(Class::Plain, 45);
    }
}
