//! Where something was written, so that a problem can point at it.

use core::fmt;

/// A cell of a sheet, or a line of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The sheet's name; empty in a text such as an XForm.
    pub sheet: String,
    /// The row or line as people count, from 1; 0 for the sheet or file as a whole.
    pub row: usize,
    /// The column from 1, `A` in a sheet; 0 for a whole row.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.sheet.as_str(), self.row) {
            ("", 0) => write!(f, "file"),
            ("", row) => write!(f, "line {row}"),
            (sheet, 0) => write!(f, "{sheet}"),
            (sheet, row) => write!(f, "{sheet}!{}{row}", letters(self.column)),
        }
    }
}

/// The letters a spreadsheet gives a column, `A` for 1; nothing for 0.
#[must_use]
pub fn letters(mut column: usize) -> String {
    let mut name = String::new();
    while column > 0 {
        let letter = u8::try_from((column - 1) % 26).unwrap_or(0);
        name.insert(0, char::from(b'A' + letter));
        column = (column - 1) / 26;
    }
    name
}

/// An expression as written, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// XPath; references like `${name}` are already paths.
    pub text: String,
    /// Where its author wrote it.
    pub place: Place,
}

impl Source {
    /// An expression from a place.
    #[must_use]
    pub fn new(text: &str, place: Place) -> Self {
        Self {
            text: text.to_owned(),
            place,
        }
    }
}
