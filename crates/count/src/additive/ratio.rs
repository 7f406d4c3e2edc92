//! An exact fraction of whole numbers.

use std::cmp::Ordering;
use std::fmt;

use super::unfinished::Unfinished;

/// A fraction in lowest terms, its denominator positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: i64,
    denominator: i64,
}

impl Ratio {
    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self {
            numerator: number,
            denominator: 1,
        }
    }

    /// `numerator / denominator`, reduced; a denominator that is not positive counts as an overflow.
    pub fn new(numerator: i64, denominator: i64) -> Result<Self, Unfinished> {
        if denominator <= 0 {
            return Err(Unfinished::Overflow);
        }
        let shared = gcd(numerator.unsigned_abs(), denominator.unsigned_abs());
        let shared = i64::try_from(shared).map_err(|_| Unfinished::Overflow)?;
        Ok(Self {
            numerator: numerator / shared.max(1),
            denominator: denominator / shared.max(1),
        })
    }

    /// The same of numbers twice as wide; none where it does not fit once it is in lowest terms.
    pub fn wide(numerator: i128, denominator: i128) -> Option<Self> {
        let (mut shared, mut rest) = (denominator, numerator);
        while rest != 0 {
            (shared, rest) = (rest, shared % rest);
        }
        let shared = shared.checked_abs()?.max(1);
        let numerator = i64::try_from(numerator / shared).ok()?;
        let denominator = i64::try_from(denominator / shared).ok()?;
        Self::new(numerator, denominator).ok()
    }

    pub const fn numerator(self) -> i64 {
        self.numerator
    }

    pub const fn denominator(self) -> i64 {
        self.denominator
    }

    /// `self - other`, over a common denominator, as a wide fraction.
    fn minus(self, other: Self) -> (i128, i128) {
        let (a, b) = (i128::from(self.numerator), i128::from(self.denominator));
        let (c, d) = (i128::from(other.numerator), i128::from(other.denominator));
        (a * d - c * b, b * d)
    }

    /// Whether `self - other` is at least this whole number.
    pub fn exceeds_by(self, other: Self, number: i64) -> bool {
        let (top, bottom) = self.minus(other);
        top >= bottom * i128::from(number)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        self.minus(*other).0.cmp(&0)
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(out, "{}", self.numerator),
            below => write!(out, "{}/{below}", self.numerator),
        }
    }
}

/// The greatest common divisor; `gcd(0, n)` is `n`.
pub fn gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
