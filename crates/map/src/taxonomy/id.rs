//! The number of an essential service: a sector and the number printed in the package.

use core::fmt;

/// The three sectors of the Essential Services Package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sector {
    Health,
    /// Justice and police.
    Justice,
    Social,
}

impl Sector {
    pub const ALL: [Self; 3] = [Self::Health, Self::Justice, Self::Social];

    /// The letter before its printed numbers.
    pub const fn letter(self) -> char {
        match self {
            Self::Health => 'H',
            Self::Justice => 'J',
            Self::Social => 'S',
        }
    }

    /// The highest number printed in its list (H5 and J3 are gaps in print).
    const fn last(self) -> u8 {
        match self {
            Self::Health => 8,
            Self::Justice => 11,
            Self::Social => 12,
        }
    }
}

/// A service by its printed number, such as `H3`. Stable for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId {
    sector: Sector,
    number: u8,
}

impl ServiceId {
    /// Safe accommodation: the service whose place is hidden unless the provider says otherwise.
    pub const SAFE_PLACE: Self = Self {
        sector: Sector::Social,
        number: 4,
    };
    /// Helplines: checked by a test call.
    pub const HELPLINE: Self = Self {
        sector: Sector::Social,
        number: 3,
    };

    /// `H3`, `J11`: nothing else is a number of the package.
    pub fn parse(text: &str) -> Option<Self> {
        let sector = Sector::ALL
            .into_iter()
            .find(|sector| text.starts_with(sector.letter()))?;
        let digits = text.get(1..)?;
        let number = digits
            .parse()
            .ok()
            .filter(|_| !digits.starts_with(['0', '+']))?;
        (1..=sector.last())
            .contains(&number)
            .then_some(Self { sector, number })
    }

    pub const fn sector(self) -> Sector {
        self.sector
    }

    pub const fn number(self) -> u8 {
        self.number
    }
}

impl fmt::Display for ServiceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.sector.letter(), self.number)
    }
}
