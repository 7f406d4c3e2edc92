//! What can be wrong with a form as a whole.

use core::fmt;

/// What can be wrong with a form as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormFault {
    /// No question, no language or no name.
    Empty,
    /// More of something than any form needs.
    TooMany,
    /// The answers do not fit into a record.
    TooLarge,
    /// A text is missing in the first language, or there are more texts than languages.
    Texts,
    /// Two rows, or two choices of a list, have one name, or a name is not one.
    Names,
    /// A kind, a role and what belongs to them do not go together.
    Mismatch,
    /// An expression refers to a row that is not above it.
    Reference,
    /// A safeguard of the opening is missing or there twice.
    Opening,
}

impl fmt::Display for FormFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the form has no question, no language or no name",
            Self::TooMany => "the form has more rows, choices or languages than can be handled",
            Self::TooLarge => "the form has more answers than fit into a record of 1024 bytes",
            Self::Texts => "a text is missing in the form's first language",
            Self::Names => "two things in the form have the same name, or a name is not one",
            Self::Mismatch => {
                "a row's kind and its role, choices or expressions do not go together"
            }
            Self::Reference => "an expression refers to a row that does not stand above it",
            Self::Opening => {
                "a form with items needs one age gate, at least one beat of consent, one consent \
                 question and one privacy question"
            }
        })
    }
}

impl core::error::Error for FormFault {}
