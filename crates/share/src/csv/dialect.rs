//! The three ways programs want cells of a text file apart.

/// What stands between two cells. Quoting is the same in all: a cell that holds any of the three is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    Comma,
    /// Where the comma is the decimal sign, spreadsheets expect a semicolon between cells.
    Semicolon,
    Tab,
}

impl Dialect {
    pub(super) fn separator(self) -> &'static str {
        match self {
            Self::Comma => ",",
            Self::Semicolon => ";",
            Self::Tab => "\t",
        }
    }
}
