//! The file by which a round is shared: read whole or refused.

use rand_core::CryptoRng;
use waymark_keep::stored::{MAX_STORED_BYTES, SharedRound};
use zeroize::Zeroizing;

use crate::RoundFileError;
use crate::value::{self, Key};
use crate::whole::{NotWhole, closed, inside};

/// Layout: version, mask key (32), the round sealed under the mask key, SHA-256 over all before it.
const FILE_VERSION: u8 = 1;
const KEY_BYTES: usize = 32;

/// The name the round is sealed under inside the file.
const INSIDE: &str = "waymark round file 1";
/// So that no other hash of ours can be taken for a file's.
const FILE_PURPOSE: &[u8] = b"waymark round file\0";

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
    let file = [[FILE_VERSION].as_slice(), key.as_slice(), &sealed].concat();
    let file = closed(file, FILE_PURPOSE);
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
    let rest = inside(file, FILE_VERSION, FILE_PURPOSE).map_err(|why| match why {
        NotWhole::Damaged => damaged,
        NotWhole::Newer => RoundFileError::Newer,
    })?;
    let (key, sealed) = rest.split_first_chunk::<KEY_BYTES>().ok_or(damaged)?;
    let plain = value::open(&Zeroizing::new(*key), INSIDE, sealed).map_err(|_| damaged)?;
    SharedRound::from_bytes(&plain).map_err(|_| damaged)
}
