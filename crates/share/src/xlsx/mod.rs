//! A release as a workbook (XLSX, ISO/IEC 29500): read me, main figures, tables, codebook.
//!
//! Written by ourselves, where the design names rust_xlsxwriter: that crate was measured at 254 KB packed in the wasm, over half
//! of the console's budget for its first screen, and it brings a clock and chance into a room that must know neither.
//! What is needed here is small: four sheets of text and whole numbers, no formula, no picture, no date.
//! The parts of the zip have one fixed date: the same release gives the same bytes on every device.

mod cells;
mod codebook;
mod figures;
mod parts;
mod read_me;
mod sheet;
mod statement;
mod tables;
mod text;
pub(crate) mod zip;

use waymark_words::{Direction, Locale};

use crate::issue::Issue;

pub(crate) use sheet::Width;
pub use sheet::{Cell, Sheet};

/// The sheets of the workbook, in order: what is in the file, and what can be shown of it.
#[must_use]
pub fn sheets<'a>(of: impl Into<Issue<'a>>, locale: Locale) -> Vec<Sheet> {
    let of = of.into();
    let release = of.release();
    vec![
        read_me::sheet(of, locale),
        figures::sheet(release, locale),
        tables::sheet(release, locale),
        codebook::sheet(release, locale),
    ]
}

/// The bytes of the file.
#[must_use]
pub fn xlsx<'a>(of: impl Into<Issue<'a>>, locale: Locale) -> Vec<u8> {
    packed(&sheets(of, locale), locale.direction())
}

/// Any sheets as the bytes of a workbook.
pub(crate) fn packed(sheets: &[Sheet], direction: Direction) -> Vec<u8> {
    zip::zip(&parts::all(sheets, direction))
}
