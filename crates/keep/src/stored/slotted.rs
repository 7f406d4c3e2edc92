//! A value whose key is half in an erasable place: where that half lies, and the sealed bytes.

use core::fmt;

use super::bounded::{Damaged, MAX_STORED_BYTES};

const SLOTTED_V1: u8 = 1;

/// Marks a secret kept on the work shelf because the browser has no erasable file.
const ON_THE_SHELF: u8 = 0xff;

/// Where the erasable half of a key lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotAt {
    /// A position in the erasable file.
    Position(u8),
    /// Sealed on the work shelf: erasing is weaker there, and the team is told.
    Shelf,
}

/// Sealed bytes and where the other half of their key lies. The place is readable without a
/// passphrase, so that a start can overwrite every position nothing points to.
#[derive(Clone, PartialEq, Eq)]
pub struct Slotted {
    /// Where the erasable half of the key lies.
    pub at: SlotAt,
    /// The sealed value.
    pub sealed: Vec<u8>,
}

impl Slotted {
    /// Version, place, then the sealed bytes as they are.
    pub fn to_bytes(&self) -> Vec<u8> {
        let at = match self.at {
            SlotAt::Position(position) => position,
            SlotAt::Shelf => ON_THE_SHELF,
        };
        [&[SLOTTED_V1, at], self.sealed.as_slice()].concat()
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the value is too short or too long.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match bytes {
            [SLOTTED_V1, at, sealed @ ..] if bytes.len() <= MAX_STORED_BYTES => Ok(Self {
                at: match *at {
                    ON_THE_SHELF => SlotAt::Shelf,
                    position => SlotAt::Position(position),
                },
                sealed: sealed.to_vec(),
            }),
            _ => Err(Damaged),
        }
    }
}

impl fmt::Debug for Slotted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Slotted(..)")
    }
}
