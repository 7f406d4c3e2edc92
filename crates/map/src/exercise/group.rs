//! Who sat together: a kind of group and a band of people, and whether they are enough to say anything.

use core::fmt;

/// Fewer people, and nothing is entered: each of them could be told from the summary (DOMAIN 3.5).
pub const SMALLEST_GROUP: u8 = 5;
/// More people are two groups: guides for mapping with groups allow up to 20.
pub const LARGEST_GROUP: u8 = 20;

/// How many took part, as a band. The number itself is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum People {
    FiveToSeven = 1,
    EightToTwelve = 2,
    ThirteenToTwenty = 3,
}

/// Why nothing is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupRefused {
    TooFew,
    TooMany,
}

impl People {
    pub const ALL: [Self; 3] = [
        Self::FiveToSeven,
        Self::EightToTwelve,
        Self::ThirteenToTwenty,
    ];

    /// # Errors
    /// Below [`SMALLEST_GROUP`] and above [`LARGEST_GROUP`].
    pub const fn present(number: u8) -> Result<Self, GroupRefused> {
        match number {
            0..SMALLEST_GROUP => Err(GroupRefused::TooFew),
            SMALLEST_GROUP..=7 => Ok(Self::FiveToSeven),
            8..=12 => Ok(Self::EightToTwelve),
            13..=LARGEST_GROUP => Ok(Self::ThirteenToTwenty),
            _ => Err(GroupRefused::TooMany),
        }
    }
}

/// Of what kind the people of a group are. A group that met at its own request is not named: its name could put it at
/// risk (instrument F).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum GroupKind {
    Women = 1,
    YoungWomen = 2,
    Men = 3,
    PeopleWithDisabilities = 4,
    /// Staff of services, each for an office.
    Providers = 5,
    AtItsOwnRequest = 6,
}

impl GroupKind {
    pub const ALL: [Self; 6] = [
        Self::Women,
        Self::YoungWomen,
        Self::Men,
        Self::PeopleWithDisabilities,
        Self::Providers,
        Self::AtItsOwnRequest,
    ];
}

impl fmt::Display for GroupRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooFew => "with fewer than five people nothing is entered",
            Self::TooMany => "more than twenty people are two groups",
        })
    }
}

impl core::error::Error for GroupRefused {}
