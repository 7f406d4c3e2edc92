//! Every pair of a count and a base that fits a published share and its band.

use crate::band::{Band, SmallestGroup};
use crate::percent::Percent;
use crate::table::Class;

/// The counts that fit one base.
#[derive(Clone, Copy, Debug)]
pub(crate) struct End {
    pub(crate) base: u32,
    /// Lowest and highest count that round to the share, whichever way an exact half was rounded.
    pub(crate) low: u32,
    pub(crate) high: u32,
    /// How many counts fit for certain, exact halves left out.
    certain: usize,
}

/// All of them, a base each.
#[derive(Clone, Debug)]
pub(crate) struct Pairs(Vec<End>);

impl Pairs {
    /// What a reader must hold possible who knows the band, the rounded share, the class and the smallest group.
    pub(crate) fn of(percent: Percent, band: Band, class: Class, smallest: SmallestGroup) -> Self {
        let ends = band
            .possible(smallest)
            .filter_map(|base| End::of(percent, band, class, base));
        Self(ends.collect())
    }

    pub(crate) fn count(&self) -> usize {
        self.0.iter().map(|end| end.certain).sum()
    }

    pub(crate) fn ends(&self) -> &[End] {
        &self.0
    }
}

impl End {
    /// A share is said of `count` of `base` people when `(2·percent − step)·base ≤ 200·count ≤ (2·percent + step)·base`,
    /// and when neither those counted nor the others are so few that they are never told apart.
    fn of(percent: Percent, band: Band, class: Class, base: u32) -> Option<Self> {
        let (percent, step) = (u32::from(percent.value()), u32::from(band.step()));
        let (from, to) = (
            (2 * percent).saturating_sub(step) * base,
            (2 * percent + step) * base,
        );
        let few = class.few_below();
        let low = from.div_ceil(200).max(few);
        let high = (to / 200).min(base.checked_sub(few)?);
        if low > high {
            return None;
        }
        let half = |count: u32| {
            let twice = 200 * count;
            (twice == from && 2 * percent > step) || twice == to
        };
        let certain = (low..=high).filter(|count| !half(*count)).count();
        Some(Self {
            base,
            low,
            high,
            certain,
        })
    }
}
