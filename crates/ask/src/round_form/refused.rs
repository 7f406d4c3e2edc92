//! Why an imported form has no form for a round.

use core::fmt;

use crate::form::FormFault;

/// Why there is no form for a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No question that can be counted.
    NothingToCount,
    /// No language in which the form has all its words and ours has the consent.
    NoLanguage,
    /// Its title or its id says a word that tells a stranger what this is about; both lie readable on the tablet.
    TellingTitle,
    /// It is too large, or not sound as a whole.
    Form(FormFault),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingToCount => f.write_str("no question of the form can be counted"),
            Self::NoLanguage => f.write_str(
                "the form has no language with all its words in which the consent can be asked",
            ),
            Self::TellingTitle => f.write_str(
                "the form's title or id says a word that tells a stranger what this is about",
            ),
            Self::Form(fault) => fault.fmt(f),
        }
    }
}

impl core::error::Error for Refused {}
