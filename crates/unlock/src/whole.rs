//! A file that is whole: a version byte first, and last the SHA-256 of everything before it. The hash stands last in every
//! version, so that a newer file is told from a damaged one. It proves nothing about who made the file.

use sha2::{Digest, Sha256};
use waymark_keep::stored::MAX_STORED_BYTES;

const HASH_BYTES: usize = 32;

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotWhole {
    /// Of another kind, or cut, or changed.
    Damaged,
    /// Whole, and written by a newer program.
    Newer,
}

/// Puts the hash behind the bytes. `purpose` is the kind of file: no other hash of ours can be taken for this one's.
pub(crate) fn closed(mut bytes: Vec<u8>, purpose: &[u8]) -> Vec<u8> {
    let last = hash(purpose, &bytes);
    bytes.extend_from_slice(&last);
    bytes
}

/// What stands between the version byte and the hash.
pub(crate) fn inside<'a>(
    file: &'a [u8],
    version: u8,
    purpose: &[u8],
) -> Result<&'a [u8], NotWhole> {
    let damaged = NotWhole::Damaged;
    if file.len() > MAX_STORED_BYTES {
        return Err(damaged);
    }
    let (body, known) = file.split_last_chunk::<HASH_BYTES>().ok_or(damaged)?;
    if hash(purpose, body) != *known {
        return Err(damaged);
    }
    match body.split_first().ok_or(damaged)? {
        (found, inside) if *found == version => Ok(inside),
        (found, _) if *found > version => Err(NotWhole::Newer),
        _ => Err(damaged),
    }
}

pub(crate) fn hash(purpose: &[u8], bytes: &[u8]) -> [u8; HASH_BYTES] {
    let hasher = Sha256::new().chain_update(purpose).chain_update(bytes);
    hasher.finalize().into()
}
