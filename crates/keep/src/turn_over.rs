//! After a write found no room: fills the browser's journal with noise and empties it again, so that what comes next stands
//! on sound ground.
//!
//! On a disk filled to its last byte, Chromium's LevelDB leaves a half-written journal behind a failed commit and may lose
//! the whole database at its next opening (measured; see `tests/tests/browser_storage.rs`). Writing more than one journal
//! of bytes that cannot be compressed makes it begin a new one. Other engines and backends do not need it, and it does
//! them no harm.

use crate::{Change, Shelf, StoreError, Vault};

/// Values written and deleted: with their length 6 MB, more than LevelDB's journal of 4 MiB holds.
pub const BALLAST_VALUES: usize = 120;

/// Bytes of each value.
pub const BALLAST_BYTES: usize = 50_000;

/// Values in one commit, so that a cheap tablet holds half a megabyte at a time.
const TOGETHER: usize = 10;

/// Beside what is public: never in the pool, never sealed, never backed up.
const SHELF: Shelf = Shelf::Public;

const NAME: &str = "ballast-";

/// Writes the ballast and removes it.
///
/// # Errors
/// `Full` when there is still no room; then nothing of the ballast is left, or [`clear`] finds it at the next start.
pub(crate) async fn turn_over<V: Vault>(line: &V) -> Result<(), StoreError> {
    let written = write(line).await;
    let removed = line.commit(&removal()).await;
    written.and(removed)
}

async fn write<V: Vault>(line: &V) -> Result<(), StoreError> {
    let numbers: Vec<usize> = (0..BALLAST_VALUES).collect();
    for together in numbers.chunks(TOGETHER) {
        let puts: Vec<Change> = together
            .iter()
            .map(|number| Change::put(SHELF, key(*number), noise(*number)))
            .collect();
        line.commit(&puts).await?;
    }
    Ok(())
}

fn removal() -> Vec<Change> {
    (0..BALLAST_VALUES)
        .map(|number| Change::delete(SHELF, key(number)))
        .collect()
}

/// Removes ballast that a power cut left behind. Asked at the start of the worker; writes only if there is some.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn clear<V: Vault>(vault: &V) -> Result<(), StoreError> {
    // The first value is written with the first commit and removed with the last: where it is not, none is.
    match vault.get(SHELF, &key(0)).await? {
        Some(_) => vault.commit(&removal()).await,
        None => Ok(()),
    }
}

fn key(number: usize) -> String {
    format!("{NAME}{number}")
}

/// Bytes that no compression makes smaller. Nothing depends on their being unknown: a counter stirred by SplitMix64's
/// constants (Steele, Lea and Flood, 2014) will do, and the console needs no door to chance for it.
fn noise(number: usize) -> Vec<u8> {
    let mut state = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut bytes = Vec::with_capacity(BALLAST_BYTES);
    while bytes.len() < BALLAST_BYTES {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let once = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let twice = (once ^ (once >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bytes.extend_from_slice(&(twice ^ (twice >> 31)).to_le_bytes());
    }
    bytes.truncate(BALLAST_BYTES);
    bytes
}
