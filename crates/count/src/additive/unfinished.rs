//! Why an audit or a protection did not come to its end; nothing is released then.

use std::fmt;

/// The reason. Each of them means: release nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// A number left the range of 64 bits.
    Overflow,
    /// The statements contradict each other: no table satisfies them.
    Contradiction,
    /// With every cell hidden that may be hidden, a small cell is still not protected.
    Unprotectable,
    /// The search was longer than its limit.
    TooLong,
}

impl fmt::Display for Unfinished {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Overflow => "a number became too large to stay exact",
            Self::Contradiction => "no table satisfies all the statements",
            Self::Unprotectable => "a small cell stays unprotected whatever else is hidden",
            Self::TooLong => "the search was longer than its limit",
        })
    }
}

impl std::error::Error for Unfinished {}
