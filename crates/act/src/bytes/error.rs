//! Why stored bytes are not read. Says nothing about what they hold.

use core::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BytesError {
    /// Written by a version this program does not know.
    UnknownVersion,
    TooShort,
    TooLong,
    /// A field holds a value that cannot be.
    Impossible,
}

impl fmt::Display for BytesError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::UnknownVersion => "written by a version this program does not know",
            Self::TooShort => "the stored bytes end too early",
            Self::TooLong => "the stored bytes go on after their end",
            Self::Impossible => "a stored field holds a value that cannot be",
        })
    }
}

impl core::error::Error for BytesError {}
