//! The open day: its public key, its date, and a band of how many have answered.

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, read, single, versioned, write};
use crate::DayPublicKey;

/// A day without seat numbers, and one with them: the same shape.
const DAY_V1: u8 = 1;
const DAY_V2: u8 = 2;

/// Whether every woman draws a numbered slip before she is handed the tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seats {
    /// None does.
    Free,
    /// Each does; answers under no number of today's are left out at close.
    Numbered,
}

/// What the program in her hands needs of the open day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayPublic {
    /// Closes records; cannot open them.
    pub key: DayPublicKey,
    /// The local date on which the day was opened, in days since 1970-01-01.
    pub opened_on: u32,
    /// Whether slips are numbered today.
    pub seats: Seats,
}

#[derive(Serialize, Deserialize)]
struct DayV1 {
    key: [u8; 32],
    opened_on: u32,
}

impl DayPublic {
    /// Version byte, then postcard.
    pub fn to_bytes(&self) -> Vec<u8> {
        let value = DayV1 {
            key: self.key.to_bytes(),
            opened_on: self.opened_on,
        };
        let version = match self.seats {
            Seats::Free => DAY_V1,
            Seats::Numbered => DAY_V2,
        };
        write(version, &value)
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the bytes are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (version, rest) = versioned(bytes)?;
        let seats = match version {
            DAY_V1 => Seats::Free,
            DAY_V2 => Seats::Numbered,
            _ => return Err(Damaged),
        };
        let value: DayV1 = read(rest)?;
        Ok(Self {
            key: DayPublicKey::from_bytes(value.key),
            opened_on: value.opened_on,
            seats,
        })
    }
}

/// How many have answered today, as a band. It never moves down within a day: if it did, a
/// withdrawal could be seen by whoever looks at the tablet next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayBand(u8);

/// Where each band begins; the first says only "fewer than ten".
const BEGINNINGS: [u32; 9] = [0, 10, 15, 20, 30, 50, 100, 200, 500];

impl DayBand {
    /// The band of a day on which nobody has answered yet.
    pub const LOWEST: DayBand = DayBand(0);

    /// The band of this many waiting records.
    pub fn of(waiting: usize) -> Self {
        let reached = BEGINNINGS
            .iter()
            .skip(1)
            .take_while(|&&from| waiting >= from as usize)
            .count();
        Self(reached as u8)
    }

    /// The band after this many are waiting: the higher of the two.
    #[must_use]
    pub fn raised_to(self, waiting: usize) -> Self {
        self.max(Self::of(waiting))
    }

    /// The smallest number of people in the band.
    pub fn from(self) -> u32 {
        BEGINNINGS
            .get(usize::from(self.0))
            .copied()
            .unwrap_or_default()
    }

    /// The first number of people above the band; `u32::MAX` for the topmost.
    pub fn below(self) -> u32 {
        BEGINNINGS
            .get(usize::from(self.0) + 1)
            .copied()
            .unwrap_or(u32::MAX)
    }

    /// One byte.
    pub fn to_bytes(self) -> Vec<u8> {
        vec![self.0]
    }

    /// Reads the byte back.
    ///
    /// # Errors
    /// When there is no such band.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match single(bytes)? {
            band if usize::from(band) < BEGINNINGS.len() => Ok(Self(band)),
            _ => Err(Damaged),
        }
    }
}
