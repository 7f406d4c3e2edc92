//! One entry of the pool: her pictures beside her sealed record, until the day is closed.

use core::fmt;

use crate::{Pictures, SEALED_BYTES, Sealed};

/// Length of every pool entry: version, three pictures, the sealed record.
pub const WAITING_BYTES: usize = 1 + 3 + SEALED_BYTES;

/// The first layout of a pool entry.
const WAITING_VERSION: u8 = 1;

/// A sealed record that can still be withdrawn by its pictures.
#[derive(Clone, PartialEq, Eq)]
pub struct Waiting {
    pictures: Pictures,
    sealed: Sealed,
}

impl Waiting {
    /// Puts the pictures beside the record they stand for.
    pub fn new(pictures: Pictures, sealed: Sealed) -> Self {
        Self { pictures, sealed }
    }

    /// The pictures that name this record.
    pub fn pictures(&self) -> Pictures {
        self.pictures
    }

    /// The record, still sealed.
    pub fn sealed(&self) -> &Sealed {
        &self.sealed
    }

    /// Always [`WAITING_BYTES`] long, whatever was answered.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(WAITING_BYTES);
        bytes.push(WAITING_VERSION);
        bytes.extend_from_slice(&self.pictures.indices());
        bytes.extend_from_slice(self.sealed.as_bytes());
        bytes
    }

    /// Reads a pool entry back.
    ///
    /// # Errors
    /// When the length, the version or the pictures are wrong.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotWaiting> {
        let (head, sealed) = bytes.split_at_checked(4).ok_or(NotWaiting)?;
        let &[WAITING_VERSION, first, second, third] = head else {
            return Err(NotWaiting);
        };
        Ok(Self {
            pictures: Pictures::new([first, second, third]).map_err(|_| NotWaiting)?,
            sealed: Sealed::from_bytes(sealed).map_err(|_| NotWaiting)?,
        })
    }
}

/// Silent: holds what names a record.
impl fmt::Debug for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waiting(..)")
    }
}

/// These bytes are not a pool entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWaiting;

impl fmt::Display for NotWaiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a kept interview cannot be read")
    }
}

impl core::error::Error for NotWaiting {}
