//! How many people, said only as a band; and the smallest group a round may speak about.

use core::fmt;

/// No round may speak about fewer people than this. Official bodies use 3 to 5 for ordinary statistics;
/// here the people know each other and the harm is physical. It can be raised, never lowered.
pub const SMALLEST_GROUP_FLOOR: u32 = 10;

/// A round asking for a smallest group above this would never speak; it is a typing mistake.
pub const SMALLEST_GROUP_CEILING: u32 = 1_000;

/// A round's smallest group, in people: 10 or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SmallestGroup(u32);

impl SmallestGroup {
    /// What a round has when nobody asks for more.
    pub const DEFAULT: Self = Self(SMALLEST_GROUP_FLOOR);

    /// # Errors
    /// Under 10, or over 1,000.
    pub fn new(people: u32) -> Result<Self, SmallestGroupError> {
        if people < SMALLEST_GROUP_FLOOR {
            Err(SmallestGroupError::UnderTheFloor)
        } else if people > SMALLEST_GROUP_CEILING {
            Err(SmallestGroupError::OverTheCeiling)
        } else {
            Ok(Self(people))
        }
    }

    /// In people.
    #[must_use]
    pub fn people(self) -> u32 {
        self.0
    }
}

/// Why a smallest group was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmallestGroupError {
    UnderTheFloor,
    OverTheCeiling,
}

impl fmt::Display for SmallestGroupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnderTheFloor => write!(
                f,
                "the smallest group cannot be under {SMALLEST_GROUP_FLOOR} people"
            ),
            Self::OverTheCeiling => write!(
                f,
                "the smallest group cannot be over {SMALLEST_GROUP_CEILING} people"
            ),
        }
    }
}

impl core::error::Error for SmallestGroupError {}

/// A number of people, as published. There is no band under ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    From10,
    From15,
    From20,
    From30,
    From50,
    From100,
    From200,
    From500,
}

/// The band 500+ has no top. Whatever reasons about it looks no further than this: a smaller set of possible
/// worlds can only make a reasoner more careful.
const FARTHEST_LOOK: u32 = 2_000;

impl Band {
    /// Every band, smallest first.
    pub const ALL: [Self; 8] = [
        Self::From10,
        Self::From15,
        Self::From20,
        Self::From30,
        Self::From50,
        Self::From100,
        Self::From200,
        Self::From500,
    ];

    /// The band of a base; nothing for a base under ten, whatever the smallest group.
    #[must_use]
    pub fn of(people: u32) -> Option<Self> {
        Self::ALL
            .into_iter()
            .rev()
            .find(|band| people >= band.least())
    }

    /// Smallest number of people in the band.
    #[must_use]
    pub fn least(self) -> u32 {
        match self {
            Self::From10 => 10,
            Self::From15 => 15,
            Self::From20 => 20,
            Self::From30 => 30,
            Self::From50 => 50,
            Self::From100 => 100,
            Self::From200 => 200,
            Self::From500 => 500,
        }
    }

    /// Largest number of people in the band; none for the last, open band.
    #[must_use]
    pub fn most(self) -> Option<u32> {
        match self {
            Self::From10 => Some(14),
            Self::From15 => Some(19),
            Self::From20 => Some(29),
            Self::From30 => Some(49),
            Self::From50 => Some(99),
            Self::From100 => Some(199),
            Self::From200 => Some(499),
            Self::From500 => None,
        }
    }

    /// The step that shares of this base are rounded to, in percent.
    #[must_use]
    pub fn step(self) -> u8 {
        match self {
            Self::From10 | Self::From15 => 10,
            Self::From20 | Self::From30 | Self::From50 => 5,
            Self::From100 | Self::From200 | Self::From500 => 1,
        }
    }

    /// The bases an onlooker must consider possible who knows the band and the round's smallest group.
    pub(crate) fn possible(self, smallest: SmallestGroup) -> core::ops::RangeInclusive<u32> {
        let most = self.most().unwrap_or(FARTHEST_LOOK);
        self.least().max(smallest.people())..=most
    }

    /// One byte for files, stable for ever.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::From10 => 1,
            Self::From15 => 2,
            Self::From20 => 3,
            Self::From30 => 4,
            Self::From50 => 5,
            Self::From100 => 6,
            Self::From200 => 7,
            Self::From500 => 8,
        }
    }

    pub(crate) fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.code() == code)
    }
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.most() {
            Some(most) => write!(f, "{}-{most}", self.least()),
            None => write!(f, "{}+", self.least()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(people: u32, expected: Option<&str>) {
        let said = Band::of(people).map(|band| band.to_string());
        assert_eq!(said.as_deref(), expected, "{people} people");
    }

    #[test]
    fn a_base_is_said_as_its_band_and_under_ten_not_at_all() {
        check(0, None);
        check(9, None);
        check(10, Some("10-14"));
        check(14, Some("10-14"));
        check(15, Some("15-19"));
        check(19, Some("15-19"));
        check(20, Some("20-29"));
        check(49, Some("30-49"));
        check(99, Some("50-99"));
        check(199, Some("100-199"));
        check(499, Some("200-499"));
        check(500, Some("500+"));
    }

    #[test]
    fn the_smallest_group_can_be_raised_and_never_lowered() {
        assert_eq!(
            SmallestGroup::new(9),
            Err(SmallestGroupError::UnderTheFloor)
        );
        assert_eq!(SmallestGroup::new(10), Ok(SmallestGroup::DEFAULT));
        assert!(SmallestGroup::new(25).is_ok());
    }
}
