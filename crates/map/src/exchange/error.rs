//! Why stored bytes are not read.

use core::fmt;

use crate::inventory::Misfit;
use crate::{Refusal, TextRefused};

/// Stored bytes that are not what they should be. Says nothing about their content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BytesError {
    /// Written by a version this program does not know.
    UnknownVersion,
    TooShort,
    TooLong,
    /// A field holds a value that cannot be.
    Impossible,
    /// An edit that the directory refuses.
    Refused(Refusal),
}

impl fmt::Display for BytesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownVersion => "written by a version this program does not know",
            Self::TooShort => "the stored bytes end too early",
            Self::TooLong => "the stored bytes go on after their end",
            Self::Impossible => "a stored field holds a value that cannot be",
            Self::Refused(refusal) => return refusal.fmt(f),
        })
    }
}

impl core::error::Error for BytesError {}

impl From<TextRefused> for BytesError {
    fn from(_: TextRefused) -> Self {
        Self::Impossible
    }
}

impl From<Misfit> for BytesError {
    fn from(misfit: Misfit) -> Self {
        Self::Refused(Refusal::Value(misfit))
    }
}
