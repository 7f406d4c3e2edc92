//! Sheets as the bytes of files: a workbook, or one table a sheet.

mod parts;
mod tables;
mod xml;

use waymark_ask::xlsform::Sheet;

pub use tables::tables;

/// Sheets as a workbook (.xlsx, ECMA-376) whose cells are all text; the same sheets give the same bytes.
#[must_use]
pub fn xlsx(sheets: &[Sheet]) -> Vec<u8> {
    let parts = parts::all(sheets).into_iter();
    let parts: Vec<(String, Vec<u8>)> = parts
        .map(|(name, text)| (name, text.into_bytes()))
        .collect();
    crate::pack::pack(&parts)
}
