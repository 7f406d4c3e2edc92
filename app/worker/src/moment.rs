//! How long the worker has been running, handed in with each request: no clock that somebody can set.

/// Milliseconds since the worker began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(u64);

const MILLIS_A_SECOND: u64 = 1_000;

impl Moment {
    /// So many milliseconds after the worker began.
    #[must_use]
    pub const fn after_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Seconds that are left of a wait that began then, the last one begun counted whole.
    pub(crate) fn left_of(self, seconds: u32, began: Self) -> u32 {
        let over = u64::from(seconds) * MILLIS_A_SECOND;
        let left = over.saturating_sub(self.0.saturating_sub(began.0));
        u32::try_from(left.div_ceil(MILLIS_A_SECOND)).unwrap_or(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;

    fn check(now: u64, began: u64, expected: u32) {
        let left = Moment::after_millis(now).left_of(5, Moment::after_millis(began));
        assert_eq!(left, expected, "{now} {began}");
    }

    #[test]
    fn a_wait_ends_when_it_is_over_and_not_before() {
        check(0, 0, 5);
        check(1, 0, 5);
        check(4_000, 0, 1);
        check(4_999, 0, 1);
        check(5_000, 0, 0);
        check(90_000, 0, 0);
        check(90_000, 89_000, 4);
        // A moment before it began is none that a worker hands in; nothing is given for it.
        check(0, 9_000, 5);
    }
}
