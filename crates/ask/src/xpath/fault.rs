//! Why an expression cannot be used: where, what is wrong, what to do.

use core::fmt;

/// What kind of trouble it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The words do not form an expression.
    Grammar,
    /// There is no function of that name.
    Unknown,
    /// Too few or too many arguments.
    Count,
    /// An argument is not what the function needs.
    Type,
    /// Declared as not supported here.
    Unsupported,
    /// Too long, too deep, or too much work.
    Limit,
}

/// One fault. It never quotes a value, only the expression's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Characters from the start of the expression, from 0; 0 where no place is known.
    pub at: usize,
    /// What kind of trouble it is.
    pub kind: Kind,
    /// What is wrong and what to do, in one or two sentences.
    pub sentence: String,
}

impl Fault {
    pub(crate) fn new(at: usize, kind: Kind, sentence: impl Into<String>) -> Self {
        Self {
            at,
            kind,
            sentence: sentence.into(),
        }
    }

    pub(crate) fn grammar(at: usize, sentence: impl Into<String>) -> Self {
        Self::new(at, Kind::Grammar, sentence)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "character {}: {}", self.at + 1, self.sentence)
    }
}

impl core::error::Error for Fault {}
