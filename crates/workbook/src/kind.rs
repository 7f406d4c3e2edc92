//! What a file is, by its bytes: names lie, and people rename files to make them open.

use crate::ole::MARK as OLE;

/// Kinds that can be told without opening anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Empty,
    /// A zip, which most formats of today are.
    Packed,
    /// A compound file, which most formats before 2007 were.
    Compound,
    /// Text of any kind.
    Text,
    /// Known, and no form: what it is.
    Other(&'static str),
    Unknown,
}

/// How files begin that are often taken for forms.
const OTHERS: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xFF\xD8\xFF", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"\x1F\x8B", "packed with gzip"),
    (b"7z\xBC\xAF\x27\x1C", "packed with 7-Zip"),
    (b"Rar!", "packed with RAR"),
    (b"SQLite format 3", "a database (SQLite)"),
    (b"\x09\x00\x04\x00", "a workbook of Excel 2"),
    (b"\x09\x02\x06\x00", "a workbook of Excel 3"),
    (b"\x09\x04\x06\x00", "a workbook of Excel 4"),
];

/// How many bytes are looked through for zeros, which no text has.
const LOOKED: usize = 4_096;

/// Tells what a file is.
pub(crate) fn of(bytes: &[u8]) -> Kind {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Kind::Empty;
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Kind::Packed;
    }
    if bytes.starts_with(OLE) {
        return Kind::Compound;
    }
    if let Some((_, what)) = OTHERS.iter().find(|(begin, _)| bytes.starts_with(begin)) {
        return Kind::Other(what);
    }
    let is_wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if !is_wide && bytes.iter().take(LOOKED).any(|byte| *byte == 0) {
        return Kind::Unknown;
    }
    Kind::Text
}
