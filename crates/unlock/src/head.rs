//! The head of a lock: how the wrapping key is derived from the passphrase.

use crate::UnlockError;
use crate::kdf::{Kdf, SALT_BYTES};
use crate::lock::{V1, V2};
use crate::value::{self, Key};

/// Layout of a head: version, memory (KiB), passes, lanes (4 bytes each, big-endian), salt (16).
pub(crate) const HEAD_BYTES: usize = 1 + 4 + 4 + 4 + SALT_BYTES;

/// The head is part of the key, so that changed parameters or salt do not open either.
pub(crate) fn wrapping(derived: &Key, head: &[u8]) -> Key {
    value::derive(&[derived.as_slice()], &[b"waymark lock 1", head].concat())
}

pub(crate) fn head(kdf: Kdf, salt: &[u8; SALT_BYTES]) -> Vec<u8> {
    [
        [V2].as_slice(),
        &kdf.memory_kib().to_be_bytes(),
        &kdf.passes().to_be_bytes(),
        &kdf.lanes().to_be_bytes(),
        salt,
    ]
    .concat()
}

pub(crate) fn read_head(head: &[u8]) -> Result<(Kdf, [u8; SALT_BYTES]), UnlockError> {
    let bad = UnlockError::BadLockRecord;
    let (&[V1 | V2], rest) = head.split_first_chunk().ok_or(bad)? else {
        return Err(bad);
    };
    let (memory, rest) = rest.split_first_chunk().ok_or(bad)?;
    let (passes, rest) = rest.split_first_chunk().ok_or(bad)?;
    let (lanes, salt) = rest.split_first_chunk().ok_or(bad)?;
    let number = u32::from_be_bytes;
    let kdf = Kdf::new(number(*memory), number(*passes), number(*lanes))?;
    Ok((kdf, salt.try_into().map_err(|_| bad)?))
}
