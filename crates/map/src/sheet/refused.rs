//! Why a photograph is not put in its place.

use core::fmt;

/// Each says what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FitRefused {
    /// So many points are needed.
    TooFew {
        needed: usize,
    },
    TooMany,
    /// A coordinate is no number.
    NoNumber,
    /// All points are nearly in one place, on the paper or on the ground.
    InOnePlace,
    /// All points, or for a projective fit all but one, lie on one line.
    OnOneLine,
    /// The paper would have to be turned over: two points are probably swapped.
    Mirrored,
    /// The paper would have to be folded: a point is probably at the wrong place.
    Folded,
}

impl fmt::Display for FitRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooFew { needed } => return write!(f, "at least {needed} points are needed"),
            Self::TooMany => "more points than can be looked after",
            Self::NoNumber => "a coordinate is no number",
            Self::InOnePlace => "the points are all in one place",
            Self::OnOneLine => "the points lie on one line; add one beside it",
            Self::Mirrored => "the paper would be turned over; two points are probably swapped",
            Self::Folded => "the paper would be folded; a point is probably at the wrong place",
        })
    }
}

impl core::error::Error for FitRefused {}
