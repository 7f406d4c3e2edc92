//! What is asked of the ways: which service, for whom, when, and how fast she walks.

use core::fmt;

use crate::gaps::{At, Who};
use crate::taxonomy::ServiceId;

/// One question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub service: ServiceId,
    pub who: Who,
    pub at: At,
    pub speed: Speed,
}

/// Tenths of a kilometre an hour on level ground, 3 to 5 km/h.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Speed(u8);

/// Slower or faster than women walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSpeed;

impl Speed {
    /// 3 km/h: with a child, in the heat, not well.
    pub const SLOWEST: Self = Self(30);
    /// 5 km/h: the pace of the health access tools, and that for which a friction surface is made.
    pub const FASTEST: Self = Self(50);

    /// # Errors
    /// Below 3 or above 5 km/h.
    pub fn of_tenths(tenths: u8) -> Result<Self, NoSpeed> {
        let speed = Self(tenths);
        (Self::SLOWEST..=Self::FASTEST)
            .contains(&speed)
            .then_some(speed)
            .ok_or(NoSpeed)
    }

    pub const fn tenths(self) -> u8 {
        self.0
    }

    /// Within how many seconds at 5 km/h lies what she reaches in `minutes`. Whole tenths of seconds, so "at most" is exact.
    pub(super) fn seconds_at_fastest(self, minutes: u32) -> f64 {
        f64::from(minutes) * 60.0 * f64::from(self.0) / f64::from(Self::FASTEST.0)
    }
}

/// `3.5`.
impl fmt::Display for Speed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.0 / 10, self.0 % 10)
    }
}
