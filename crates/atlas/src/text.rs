//! Text of a file: UTF-8, with or without a mark in front.

use crate::problem::{Place, Refusal};
use crate::said::Said;

/// The words of a file.
pub(crate) fn of<'a>(bytes: &'a [u8], place: &Place) -> Result<&'a str, Refusal> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    core::str::from_utf8(bytes).map_err(|error| {
        let line = line_of(bytes.get(..error.valid_up_to()).unwrap_or_default());
        Refusal::new(
            place.feature(0, line),
            Said::plain("not-utf8", "Its letters are not UTF-8."),
            "Save it again as UTF-8.",
        )
    })
}

/// The line after so many bytes, counted from 1.
pub(crate) fn line_of(before: &[u8]) -> u64 {
    let breaks = before.iter().filter(|byte| **byte == b'\n').count();
    breaks as u64 + 1
}
