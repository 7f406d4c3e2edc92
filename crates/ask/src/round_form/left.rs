//! Why something of an imported form is not in the form of a round.

use core::fmt;

use crate::form::FormFault;

/// Why a question is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Left {
    /// The team does not want it.
    NotWanted,
    /// It stands in a repeat: how often it is asked would say something about her.
    InARepeat,
    /// Written in free words.
    FreeWords,
    /// A number, a date or a time: what one person says there may be hers alone.
    Amount,
    /// A place, a code, a picture, a recording or a file.
    LeadsToSomebody,
    /// It asks who she is.
    AsksWho,
    /// It asks what happened to her.
    AsksWhatHappened,
    /// It says a word that tells a stranger what this is about.
    TellingWord,
    /// Putting things in order is not counted.
    Order,
    /// Its words or choices repeat what she said before.
    Repeating,
    /// Its list is not here, is empty, or is longer than can be counted.
    List,
    /// It has no words.
    NoWords,
    /// When it is asked, or what it offers, depends on something that is not in the round or comes later.
    DependsOnLeftOut,
    /// When it is asked, or what it offers, is worked out in a way that a round does not have.
    Rule,
}

impl Left {
    /// Whether somebody could wish it back: everything else would need another question.
    #[must_use]
    pub fn is_a_wish(self) -> bool {
        self == Self::NotWanted
    }
}

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
