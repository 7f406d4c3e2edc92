//! A day of the calendar, handed in by whoever has a clock.

/// Days since 1970-01-01. No hour, no time zone: the day of the tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

impl Day {
    pub const fn since_1970(days: i32) -> Self {
        Self(days)
    }

    pub const fn number(self) -> i32 {
        self.0
    }

    /// Days from `earlier` to this one; negative when `earlier` is later.
    pub const fn days_after(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    #[must_use]
    pub fn plus(self, days: Days) -> Self {
        Self(self.0.saturating_add(i32::from(days.0)))
    }
}

/// A span in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days(pub u16);

/// After so many days a line is asked again, and stops counting until it is (K9; a setting of the project).
pub const FRESH_FOR: Days = Days(90);
