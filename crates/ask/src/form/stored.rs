//! A form as bytes: one version byte, then postcard. Made by the builder, read on the tablet.

mod read;
mod wire;
mod write;

use core::fmt;

use super::{Form, FormFault};

/// The first and only layout.
pub const FORM_VERSION: u8 = 1;

/// Largest form that is read, in bytes; a thousand questions in ten languages stay below.
pub const MAX_FORM_BYTES: usize = 4 * 1024 * 1024;

/// Why bytes are not a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormBytesError {
    /// Longer than any form.
    TooLong,
    /// Written by another version of this program.
    Version,
    /// Cut off, changed, or something else altogether.
    Damaged,
    /// Readable, but not a sound form.
    Unsound(FormFault),
}

impl fmt::Display for FormBytesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => f.write_str("the form is larger than any form can be"),
            Self::Version => f.write_str("the form was written by another version of this program"),
            Self::Damaged => f.write_str("the form is damaged"),
            Self::Unsound(fault) => fault.fmt(f),
        }
    }
}

impl core::error::Error for FormBytesError {}

impl Form {
    /// The form as bytes; the same form always gives the same bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        write::bytes(self)
    }

    /// Reads a form back and checks it as if it came from its tables.
    ///
    /// # Errors
    /// When the bytes are none, or the form is not sound. Never panics, whatever the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FormBytesError> {
        read::form(bytes)
    }
}
