//! The kinds of problem.

use core::fmt;

use super::Weight;
use super::told::told;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    OtherEncoding,
    FewerFields,
    MoreFields,
    QuoteLeftOpen,
    TurnsText,
    NoName,
    NameRefused,
    StaffName,
    PersonalPhone,
    Email,
    NumberInText,
    PhoneRefused,
    NoNumber,
    NullIsland,
    NotOnEarth,
    Swapped,
    Outside,
    OtherArea,
    TwoPlaces,
    NoPoint,
    NoArea,
    UnknownArea,
    UnknownCategory,
    NoCategory,
    SafePlace,
    Ended,
    HoursMissing,
    HoursDisagree,
    SeveralHours,
    HoursUnread,
    ReferralDisagrees,
    SameRow,
    LikelyThere,
    Differs,
    BrokenKey,
}

impl What {
    /// A name for programs, for ever the same.
    pub const fn code(self) -> &'static str {
        told(self).0
    }

    pub const fn weight(self) -> Weight {
        told(self).1
    }

    /// What was done, or what to do.
    pub const fn proposal(self) -> &'static str {
        told(self).3
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(told(*self).2)
    }
}
