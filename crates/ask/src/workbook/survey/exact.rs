//! Numbers as people write them, without rounding: 0.1 three times is 0.3.

/// A number in units of 10⁻⁹.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Exact(i128);

/// Decimals that are kept; more are no number of a scale.
const DECIMALS: usize = 9;

const ONE: i128 = 1_000_000_000;

impl Exact {
    pub(super) const ZERO: Self = Self(0);

    /// A decimal number; nothing for anything else.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, parts) = digits.split_once('.').unwrap_or((digits, ""));
        let is_digits = |text: &str| text.chars().all(|letter| letter.is_ascii_digit());
        if whole.len() + parts.len() == 0 || !is_digits(whole) || !is_digits(parts) {
            return None;
        }
        if parts.len() > DECIMALS || whole.len() > 2 * DECIMALS {
            return None;
        }
        let number = |text: &str| {
            if text.is_empty() {
                Some(0)
            } else {
                text.parse::<i128>().ok()
            }
        };
        let parts = number(&format!("{parts:0<DECIMALS$}"))?;
        Some(Self(sign * (number(whole)? * ONE + parts)))
    }

    /// Whether it has no decimals.
    pub(super) fn is_whole(self) -> bool {
        self.0 % ONE == 0
    }

    /// How far it is from another.
    pub(super) fn from(self, other: Self) -> Self {
        Self((self.0 - other.0).abs())
    }

    /// Whether it is so many steps and no rest.
    pub(super) fn is_multiple_of(self, step: Self) -> bool {
        step.0 != 0 && self.0 % step.0 == 0
    }
}
