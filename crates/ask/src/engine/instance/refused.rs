//! Why something cannot be done.

use core::fmt;

/// Why something cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such node, or not any more.
    NotThere,
    /// It is worked out or shown, not answered.
    ReadOnly,
    /// It is not asked as things stand.
    NotRelevant,
    /// The number of instances is not for people to change.
    Tied,
    /// More instances than a form can hold.
    TooMany,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotThere => "there is no such question here",
            Self::ReadOnly => "this cannot be answered, it is only shown",
            Self::NotRelevant => "this is not asked as things stand",
            Self::Tied => "how many there are is worked out by the form",
            Self::TooMany => "there are more of these than a form can hold",
        })
    }
}

impl core::error::Error for Refused {}
