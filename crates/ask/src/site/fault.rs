//! Why a compiled form cannot be loaded.

use core::fmt;

/// Why a form cannot be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteFault {
    /// Not a compiled form at all.
    Other,
    /// Made by another version of the program.
    Version,
    /// Broken, or longer than any form.
    Broken,
}

impl fmt::Display for SiteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Other => "this is not a compiled form",
            Self::Version => "this form was compiled by another version: compile it again",
            Self::Broken => "this form is incomplete: fetch it again",
        })
    }
}

impl core::error::Error for SiteFault {}
