//! The file by which a round is shared, and the four pictures by which two teams see that it is the same.

use core::fmt;

use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use waymark_keep::stored::{MAX_STORED_BYTES, SharedRound};
use zeroize::Zeroizing;

use crate::kdf::SALT_BYTES;
use crate::value::{self, Key};
use crate::{Kdf, Passphrase, UnlockError};

/// Layout: version, mask key (32), the round sealed under the mask key, SHA-256 over all before it. The hash stands
/// last in every version, so that a newer file is told from a damaged one.
const FILE_VERSION: u8 = 1;
const HASH_BYTES: usize = 32;
const KEY_BYTES: usize = 32;

/// The name the round is sealed under inside the file.
const INSIDE: &str = "waymark round file 1";
/// So that no other hash of ours can be taken for a file's or a round's.
const FILE_PURPOSE: &[u8] = b"waymark round file\0";
const ROUND_PURPOSE: &[u8] = b"waymark shared round\0";

/// Pictures to choose from; the woman's own, which both programs carry anyway.
const PICTURES: u64 = 36;
/// Pictures compared.
pub const PICTURES_COMPARED: usize = 4;

/// Work for one set of pictures (RFC 9106's second recommendation): 64 MiB, 3 passes. About a second on a tablet, and
/// as dear for whoever looks for another round with the same pictures.
const WORK: (u32, u32) = (65_536, 3);
const SALT: &[u8; SALT_BYTES] = b"waymark pictures";

/// The round as a file. The mask key is in it: nothing is kept secret by it, but whoever finds the file and looks for
/// words finds none.
///
/// # Errors
/// `TooLarge` for a form beyond any tablet.
pub fn write_round_file(
    round: &SharedRound,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, RoundFileError> {
    let mut key = Key::default();
    rng.fill_bytes(key.as_mut_slice());
    let sealed =
        value::seal(&key, INSIDE, &round.to_bytes(), rng).map_err(|_| RoundFileError::TooLarge)?;
    let mut file = [[FILE_VERSION].as_slice(), key.as_slice(), &sealed].concat();
    file.extend_from_slice(&hash(FILE_PURPOSE, &file));
    if file.len() > MAX_STORED_BYTES {
        return Err(RoundFileError::TooLarge);
    }
    Ok(file)
}

/// Reads a round file.
///
/// # Errors
/// `Damaged` when it is no round file, was cut or changed in any byte; `Newer` when a newer program wrote it whole.
pub fn read_round_file(file: &[u8]) -> Result<SharedRound, RoundFileError> {
    let damaged = RoundFileError::Damaged;
    if file.len() > MAX_STORED_BYTES {
        return Err(damaged);
    }
    let (body, known) = file.split_last_chunk::<HASH_BYTES>().ok_or(damaged)?;
    if hash(FILE_PURPOSE, body) != *known {
        return Err(damaged);
    }
    let (version, rest) = body.split_first().ok_or(damaged)?;
    match *version {
        FILE_VERSION => {}
        newer if newer > FILE_VERSION => return Err(RoundFileError::Newer),
        _ => return Err(damaged),
    }
    let (key, sealed) = rest.split_first_chunk::<KEY_BYTES>().ok_or(damaged)?;
    let plain = value::open(&Zeroizing::new(*key), INSIDE, sealed).map_err(|_| damaged)?;
    SharedRound::from_bytes(&plain).map_err(|_| damaged)
}

/// The four pictures of a round, in order, each a number below 36. They are made of what the round is, not of the
/// file: however often it is saved, they stay the same.
///
/// # Errors
/// `OutOfMemory` when the tablet cannot spare the memory.
pub fn pictures_of(round: &SharedRound) -> Result<[u8; PICTURES_COMPARED], UnlockError> {
    let digest = hash(ROUND_PURPOSE, &round.to_bytes());
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

fn hash(purpose: &[u8], bytes: &[u8]) -> [u8; HASH_BYTES] {
    let hasher = Sha256::new().chain_update(purpose).chain_update(bytes);
    hasher.finalize().into()
}

/// Why a file is not a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundFileError {
    /// No round file, or cut, or changed.
    Damaged,
    /// Whole, and written by a newer program.
    Newer,
    /// Larger than any round.
    TooLarge,
}

impl fmt::Display for RoundFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "this is no round file, or it was cut or changed on the way",
            Self::Newer => "this round file was made by a newer version of this program",
            Self::TooLarge => "this round is too large for a file",
        })
    }
}

impl core::error::Error for RoundFileError {}
