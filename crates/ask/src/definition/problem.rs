//! Something wrong or noteworthy in a form: where, which, what to do, and a fix where one is known.

use core::fmt;

use super::Place;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Worth knowing: something was left out or will look different.
    Notice,
    /// The form cannot be used for a round until it is mended; it still opens for preview.
    Refusal,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is.
    pub place: Place,
    /// A short fixed name, `name-twice`, for tests and tools.
    pub code: &'static str,
    /// How much it weighs.
    pub weight: Weight,
    /// What is wrong and what to do, in a sentence.
    pub sentence: String,
    /// A change of one cell that would mend it; made only when the author accepts it.
    pub fix: Option<Fix>,
}

/// A proposed change of one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The cell.
    pub place: Place,
    /// What it would hold.
    pub cell: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.sentence)
    }
}

impl core::error::Error for Problem {}
