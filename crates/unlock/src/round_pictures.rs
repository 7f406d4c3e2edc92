//! The four pictures by which two teams see on two screens that a round is the same.

use waymark_keep::stored::SharedRound;

use crate::kdf::SALT_BYTES;
use crate::whole::hash;
use crate::{Kdf, Passphrase, UnlockError};

/// So that no other hash of ours can be taken for a round's.
const ROUND_PURPOSE: &[u8] = b"waymark shared round\0";

/// Pictures to choose from; the woman's own, which both programs carry anyway.
const PICTURES: u64 = 36;
/// Pictures compared.
pub const PICTURES_COMPARED: usize = 4;

/// Work for one set of pictures (RFC 9106's second recommendation): 64 MiB, 3 passes. About a second on a tablet, and
/// as dear for whoever looks for another round with the same pictures.
const WORK: (u32, u32) = (65_536, 3);
const SALT: &[u8; SALT_BYTES] = b"waymark pictures";

/// The four pictures of a round, in order, each a number below 36. They are made of what the round is, not of the
/// file: however often it is saved, they stay the same.
///
/// # Errors
/// `OutOfMemory` when the tablet cannot spare the memory.
pub fn pictures_of(round: &SharedRound) -> Result<[u8; PICTURES_COMPARED], UnlockError> {
    pictures_for(&hash(ROUND_PURPOSE, &round.to_bytes()))
}

/// The four pictures of a hash.
pub(crate) fn pictures_for(digest: &[u8; 32]) -> Result<[u8; PICTURES_COMPARED], UnlockError> {
    let hex = digest.map(|byte| format!("{byte:02x}")).concat();
    let (memory_kib, passes) = WORK;
    let derived = Kdf::new(memory_kib, passes, 1)?.derive(&Passphrase::new(&hex), SALT)?;
    let mut number = derived
        .iter()
        .take(8)
        .fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    Ok(core::array::from_fn(|_| {
        let picture = number % PICTURES;
        number /= PICTURES;
        u8::try_from(picture).unwrap_or_default()
    }))
}
