//! Reading stored bytes without trusting them: length first, version next, nothing left over.

use core::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The largest stored value that is read: a form with all its languages and a decoy stays far
/// below it, and a tablet with 2 GB is not strained by it.
pub const MAX_STORED_BYTES: usize = 2 * 1024 * 1024;

/// A stored value that cannot be read. Says nothing of what it held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("something kept on this tablet cannot be read")
    }
}

impl core::error::Error for Damaged {}

impl From<Damaged> for crate::StoreError {
    fn from(_: Damaged) -> Self {
        Self::Damaged
    }
}

/// The version byte, then the value in postcard.
pub(super) fn write(version: u8, value: &impl Serialize) -> Vec<u8> {
    // Fails only for sequences of unknown length, which no stored shape has.
    postcard::to_extend(value, vec![version]).unwrap_or_default()
}

/// The version byte and what follows it.
pub(super) fn versioned(bytes: &[u8]) -> Result<(u8, &[u8]), Damaged> {
    match bytes.split_first() {
        Some((version, rest)) if bytes.len() <= MAX_STORED_BYTES => Ok((*version, rest)),
        _ => Err(Damaged),
    }
}

/// One value that takes up all of the bytes.
pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Damaged> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(Damaged),
    }
}

/// The one byte of a one-byte value.
pub(super) fn single(bytes: &[u8]) -> Result<u8, Damaged> {
    match bytes {
        [byte] => Ok(*byte),
        _ => Err(Damaged),
    }
}
