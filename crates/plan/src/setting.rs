//! Where and among whom a round is held, as far as it decides how carefully its tables are shown.

use core::fmt;

/// An area with fewer residents is too small to speak about without a signed reason (rule D5). Over a hundred times the
/// smallest group, so that nobody can guess who was asked.
pub const FEWEST_RESIDENTS: u32 = 10_000;

/// No reason allows fewer than this.
pub const RESIDENTS_FLOOR: u32 = 2_000;

/// With fewer women expected, no table is broken down by groups: hardly any group would reach the smallest.
pub const WOMEN_FOR_A_BREAKDOWN: u32 = 100;

/// A table about a help that only one provider offers reads as a verdict on one office and invites guessing who spoke,
/// so it opens at this many people (rule D9).
pub const PEOPLE_FOR_ONE_PROVIDER: u32 = 20;

/// Longest reason or signature, in bytes.
const LONGEST: usize = 400;

/// What a round says about itself before it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Women the team expects to ask, in all.
    pub expected: u32,
    pub residents: Residents,
    pub providers: Providers,
    pub breakdown: Breakdown,
}

impl Setting {
    /// Nothing was said: a small round in an area of unknown size, with several providers of every help.
    pub const UNSAID: Self = Self {
        expected: 0,
        residents: Residents(Size::NotGiven),
        providers: Providers::Several,
        breakdown: Breakdown::PracticeQuestionsOnly,
    };
}

/// What tables may be broken down by, beside the practice questions (rules D3 and K4). One table has one breakdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breakdown {
    PracticeQuestionsOnly,
    /// Three figures by age band, all others by the practice questions.
    Age,
    /// What women and men of a place say apart, where the form asks it; all others by the practice questions.
    Sex,
}

/// Who offers the kinds of help that the round asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Providers {
    /// Several of each.
    Several,
    /// One alone of each of these, by their codes in the form.
    OneOf(Vec<String>),
}

impl Providers {
    pub(crate) fn one_alone(&self, help: &str) -> bool {
        match self {
            Self::Several => false,
            Self::OneOf(list) => list.iter().any(|listed| listed == help),
        }
    }
}

/// How many people live in the area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Residents(pub(crate) Size);

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Size {
    NotGiven,
    Enough(u32),
    Fewer {
        people: u32,
        reason: String,
        signed_by: String,
    },
}

/// Neither the reason nor who signed it is printed.
impl fmt::Debug for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotGiven => f.write_str("NotGiven"),
            Self::Enough(people) => write!(f, "Enough({people})"),
            Self::Fewer { people, .. } => write!(f, "Fewer({people}, …)"),
        }
    }
}

impl Residents {
    #[must_use]
    pub fn not_given() -> Self {
        Self(Size::NotGiven)
    }

    /// # Errors
    /// Under 10,000: then a signed reason is needed.
    pub fn of(people: u32) -> Result<Self, ResidentsError> {
        if people < FEWEST_RESIDENTS {
            Err(ResidentsError::NeedsReason)
        } else {
            Ok(Self(Size::Enough(people)))
        }
    }

    /// Fewer than 10,000, with the reason and who signed it; both stay in the plan.
    ///
    /// # Errors
    /// Under 2,000, or without a reason or a signature of a line at most.
    pub fn fewer(people: u32, reason: &str, signed_by: &str) -> Result<Self, ResidentsError> {
        let said = |text: &str| !text.trim().is_empty() && text.len() <= LONGEST;
        if people < RESIDENTS_FLOOR {
            Err(ResidentsError::UnderTheFloor)
        } else if !said(reason) || !said(signed_by) {
            Err(ResidentsError::NeedsReason)
        } else if people >= FEWEST_RESIDENTS {
            Self::of(people)
        } else {
            Ok(Self(Size::Fewer {
                people,
                reason: reason.to_owned(),
                signed_by: signed_by.to_owned(),
            }))
        }
    }
}

/// Why a round cannot be about an area of this size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResidentsError {
    NeedsReason,
    UnderTheFloor,
}

impl fmt::Display for ResidentsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NeedsReason => write!(
                f,
                "an area of fewer than {FEWEST_RESIDENTS} residents needs a reason that somebody signs"
            ),
            Self::UnderTheFloor => write!(
                f,
                "an area of fewer than {RESIDENTS_FLOOR} residents is too small: its women could be guessed"
            ),
        }
    }
}

impl core::error::Error for ResidentsError {}
