//! A sheet as rows of cells: what is written, and what a preview shows.

use waymark_words::Locale;
use waymark_words::number::grouped;

use crate::escape::upright;

/// What stands in one cell. There is no place in it for a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(u32),
    /// So many people: a number for programs, its thousands apart for whoever reads.
    People(u32),
}

impl Cell {
    /// Text as it may leave; nothing for no text.
    pub(crate) fn text(text: &str) -> Self {
        let text = upright(text);
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    pub(crate) fn number(number: impl Into<u32>) -> Self {
        Self::Number(number.into())
    }

    /// As a person reads it.
    #[must_use]
    pub fn read(&self, locale: Locale) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::People(number) => grouped(locale, *number),
        }
    }

    /// A position; an unbelievable one is left out.
    pub(crate) fn place(number: usize) -> Self {
        u32::try_from(number).map_or(Self::Empty, Self::Number)
    }
}

/// How wide a column is, in letters of ordinary text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    Code,
    Words,
    Sentence,
}

impl Width {
    pub(crate) fn letters(self) -> u8 {
        match self {
            Self::Code => 14,
            Self::Words => 30,
            Self::Sentence => 60,
        }
    }
}

/// One sheet: a name, headings, and rows under them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub(crate) name: &'static str,
    pub(crate) columns: Vec<(&'static str, Width)>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// The words on its tab.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name
    }

    /// The first row.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(heading, _)| *heading)
    }

    /// The rows under it, each as long as the first.
    #[must_use]
    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }
}
