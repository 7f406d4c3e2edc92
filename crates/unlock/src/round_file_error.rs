//! Why a file is not a round.

use core::fmt;

/// Why a file is not a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundFileError {
    /// No round file, or cut, or changed.
    Damaged,
    /// Whole, and written by a newer program.
    Newer,
    /// Larger than any round.
    TooLarge,
}

impl fmt::Display for RoundFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "this is no round file, or it was cut or changed on the way",
            Self::Newer => "this round file was made by a newer version of this program",
            Self::TooLarge => "this round is too large for a file",
        })
    }
}

impl core::error::Error for RoundFileError {}
