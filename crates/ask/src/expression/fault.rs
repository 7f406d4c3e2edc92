//! What can be wrong with an expression, and where.

use core::fmt;

use super::Function;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Longer than any expression needs to be.
    TooLong,
    /// Nested deeper than any expression needs to be.
    TooDeep,
    /// A curly quotation mark, as word processors put them.
    CurlyQuote,
    /// A quotation mark without its partner.
    OpenQuote,
    /// `${` without a name and `}`.
    BadReference,
    /// A sign that is no part of the language, or not yet.
    Sign(char),
    /// A function that is not known, or not yet.
    UnknownFunction(String),
    /// A function with too few or too many arguments.
    Arguments(Function),
    /// `${name}` where no row above has the name.
    UnknownName(String),
    /// A bare word where none has a meaning.
    BareWord(String),
    /// `.` where there is no answer of its own yet.
    Itself,
    /// The end came too early.
    Incomplete,
    /// Something stands where nothing more was expected.
    Unexpected(String),
}

/// What is wrong with an expression, and at which character (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressionFault {
    /// Character, counted from 1.
    pub at: usize,
    /// What is wrong there.
    pub wrong: Wrong,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => f.write_str("the expression is too long"),
            Self::TooDeep => f.write_str("too many parentheses inside each other"),
            Self::CurlyQuote => f.write_str("a curly quotation mark; use ' or \""),
            Self::OpenQuote => f.write_str("a quotation mark without its partner"),
            Self::BadReference => f.write_str("a reference is written ${name}"),
            Self::Sign(sign) => write!(f, "“{sign}” is not supported here"),
            Self::UnknownFunction(name) => write!(f, "the function {name}() is not supported yet"),
            Self::Arguments(function) => {
                write!(f, "{}() has too few or too many arguments", function.name())
            }
            Self::UnknownName(name) => {
                write!(f, "${{{name}}} is no row above this one")
            }
            Self::BareWord(word) => {
                write!(
                    f,
                    "“{word}” means nothing here; a text needs quotes, a question ${{{word}}}"
                )
            }
            Self::Itself => f.write_str("“.” has no meaning in this column"),
            Self::Incomplete => f.write_str("the expression ends too early"),
            Self::Unexpected(what) => write!(f, "“{what}” was not expected here"),
        }
    }
}

impl fmt::Display for ExpressionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (character {})", self.wrong, self.at)
    }
}

impl core::error::Error for ExpressionFault {}
