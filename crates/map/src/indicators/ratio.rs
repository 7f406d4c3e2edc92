//! A part of a whole, kept as whole numbers; rounded only where it is shown.

/// So many of so many. Shown as both, or as a percentage; there is none when the whole is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    part: u64,
    of: u64,
}

impl Share {
    pub(crate) fn new(part: usize, of: usize) -> Self {
        let wide = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        Self {
            part: wide(part),
            of: wide(of),
        }
    }

    /// How many of a list are so.
    pub(crate) fn of_list<T>(list: &[T], is_so: impl Fn(&T) -> bool) -> Self {
        Self::new(list.iter().filter(|one| is_so(one)).count(), list.len())
    }

    /// The middle (arithmetic mean) of several shares, each weighing the same; those of nothing are left out.
    pub(crate) fn mean(shares: &[Self]) -> Self {
        let whole = || shares.iter().filter(|share| share.of > 0);
        let all: u64 = whole().map(|share| share.of).product();
        let part = whole().map(|share| share.part * (all / share.of)).sum();
        let count = u64::try_from(whole().count()).unwrap_or(u64::MAX);
        Self {
            part,
            of: if count == 0 { 0 } else { all * count },
        }
    }

    pub const fn part(self) -> u64 {
        self.part
    }

    pub const fn of(self) -> u64 {
        self.of
    }

    /// In tenths of a percent, halves up: 633 is 63.3 %. None when the whole is nothing.
    pub fn tenths_of_percent(self) -> Option<u64> {
        let doubled = self.part.checked_mul(2_000)?.checked_add(self.of)?;
        doubled.checked_div(self.of.checked_mul(2)?)
    }
}
