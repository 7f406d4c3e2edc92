//! One walk: metres, how far they may be off, and the minutes they take between a slow and a fast
//! step.

use crate::access::units::Minutes;

/// A way on foot. A place that is known by its area alone is anywhere in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    pub metres: u32,
    /// So many metres less, or more.
    pub give_or_take: u32,
}

/// How fast she walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// 3 km/h: with a child, in the heat, not well.
    Slow,
    /// 5 km/h: the pace of the health access tools.
    Fast,
}

/// The least and the most minutes something takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Range {
    pub most: Minutes,
    pub least: Minutes,
}

impl Pace {
    const fn metres_an_hour(self) -> u64 {
        match self {
            Self::Slow => 3_000,
            Self::Fast => 5_000,
        }
    }

    /// A minute begun is a minute.
    pub fn minutes(self, metres: u32) -> Minutes {
        let minutes = (u64::from(metres) * 60).div_ceil(self.metres_an_hour());
        Minutes::new(u32::try_from(minutes).unwrap_or(u32::MAX))
    }
}

impl Walk {
    /// Somewhere within so many metres of where she is.
    pub const fn anywhere_within(metres: u32) -> Self {
        let half = metres.div_ceil(2);
        Self {
            metres: half,
            give_or_take: half,
        }
    }

    pub const fn shortest(self) -> u32 {
        self.metres.saturating_sub(self.give_or_take)
    }

    pub const fn longest(self) -> u32 {
        self.metres.saturating_add(self.give_or_take)
    }

    /// Over all speeds from 3 to 5 km/h and all places it may be: time falls with speed and grows
    /// with the way, so the two ends are enough.
    pub fn range(self) -> Range {
        Range {
            least: Pace::Fast.minutes(self.shortest()),
            most: Pace::Slow.minutes(self.longest()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(metres: u32, give_or_take: u32, least: u32, most: u32) {
        let walk = Walk {
            metres,
            give_or_take,
        };
        let range = walk.range();
        assert_eq!((range.least.get(), range.most.get()), (least, most));
    }

    #[test]
    fn minutes_lie_between_a_fast_and_a_slow_step() {
        check(5_000, 0, 60, 100);
        check(5_001, 0, 61, 101);
        check(5_000, 1_000, 48, 120);
        check(500, 900, 0, 28);
    }
}
