//! A backup: one sealed file, opened by the passphrase of its day or by the recovery key.

use core::fmt;

use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::contents::Contents;
use crate::head::{self, HEAD_BYTES};
use crate::lock::{Lock, SecondWay, WORK, WRAPPED_BYTES};
use crate::value;
use crate::workspace::unwrapped;
use crate::{Passphrase, RecoveryKey, UnlockError, Workspace};

/// Layout: version, the lock's head, the workspace key wrapped by the passphrase, the same by the recovery key (noise where
/// there is none), the sealed contents with their padding, SHA-256 of all of it. The lock's half for the days is left
/// out on purpose: with a backup nobody opens a day.
const BACKUP_VERSION: u8 = 1;

/// The smallest file. The next sizes are its doubles: from the size nobody reads how much work there is.
const SMALLEST_BYTES: usize = 64 * 1024;
/// The largest file read or written.
const LARGEST_BYTES: usize = 4 * 1024 * 1024;

const HASH_BYTES: usize = 32;
/// What a sealed value adds: version, nonce, tag.
const SEAL_BYTES: usize = 1 + 24 + 16;
const BEFORE_BYTES: usize = 1 + HEAD_BYTES + 2 * WRAPPED_BYTES;

const NAME: &str = "waymark backup";

/// Says in the contents that there is a recovery key: the wrapped key itself does not show it.
const SECOND: &str = "recovery";

/// What opens a backup.
pub enum BackupKey<'a> {
    /// The passphrase at the time it was made.
    Passphrase(&'a Passphrase),
    /// The printed recovery key.
    Recovery(&'a RecoveryKey),
}

/// A backup that was opened.
pub struct Opened {
    /// Opens work and totals; it has no half for days yet.
    pub workspace: Workspace,
    /// What is in it.
    pub contents: Contents,
    /// The recovery key of the workspace, if there is one, stays good.
    pub second: SecondWay,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// Not a backup, or cut off: no backup has this length.
    NotOne,
    /// The right length, and yet something in it was changed.
    Damaged,
    /// Made by a later version of the program.
    Newer,
    /// More than a backup can hold.
    TooMuch,
    /// The key does not open it, or the tablet cannot do the work.
    Unlock(UnlockError),
}

impl fmt::Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOne => f.write_str("this file is not a copy of the work, or it is cut off"),
            Self::Damaged => f.write_str("this copy is damaged"),
            Self::Newer => f.write_str("this copy was made by a later version"),
            Self::TooMuch => f.write_str("there is more work than a copy can hold"),
            Self::Unlock(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for BackupError {}

impl From<UnlockError> for BackupError {
    fn from(error: UnlockError) -> Self {
        Self::Unlock(error)
    }
}

/// Seals a backup for whoever knows what opens this lock.
///
/// # Errors
/// `TooMuch`; `BadLockRecord` for a lock that is not one.
pub fn seal_backup(
    workspace: &Workspace,
    lock: &[u8],
    mut contents: Contents,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, BackupError> {
    let lock = Lock::read(lock)?;
    let second = match lock.second {
        SecondWay::Wrapped(bytes) => {
            contents.put(SECOND, &[1]);
            bytes
        }
        SecondWay::None => noise(rng),
    };
    let mut plain = contents.to_bytes();
    let around = BEFORE_BYTES + SEAL_BYTES + HASH_BYTES;
    let room = class_of(plain.len() + around)? - around;
    plain.resize(room, 0);
    let sealed = value::seal(&workspace.for_backup(), NAME, &plain, rng)
        .map_err(|_| BackupError::TooMuch)?;
    let mut file = [
        [BACKUP_VERSION].as_slice(),
        lock.head,
        lock.work,
        &second,
        &sealed,
    ]
    .concat();
    let hash = Sha256::digest(&file);
    file.extend_from_slice(&hash);
    Ok(file)
}

/// Opens a backup. What is not one, is damaged or comes from a later version is refused before any work.
///
/// # Errors
/// See [`BackupError`].
pub fn open_backup(file: &[u8], key: &BackupKey<'_>) -> Result<Opened, BackupError> {
    let parts = Parts::of(file)?;
    let second = SecondWay::Wrapped(parts.second.to_vec());
    let workspace = match key {
        BackupKey::Recovery(key) => Workspace::recover(key, &second)?,
        BackupKey::Passphrase(words) => {
            let (kdf, salt) = head::read_head(parts.head)?;
            let wrapping = head::wrapping(&kdf.derive(words, &salt)?, parts.head);
            Workspace::of(unwrapped(
                &wrapping,
                WORK,
                parts.work,
                UnlockError::WrongPassphrase,
            )?)
        }
    };
    let plain: Zeroizing<Vec<u8>> = value::open(&workspace.for_backup(), NAME, parts.sealed)
        .map_err(|_| BackupError::Damaged)?;
    let contents = Contents::from_bytes(&plain).ok_or(BackupError::Damaged)?;
    Ok(Opened {
        second: match contents.get(SECOND) {
            Some(_) => second,
            None => SecondWay::None,
        },
        workspace,
        contents,
    })
}

struct Parts<'a> {
    head: &'a [u8],
    work: &'a [u8],
    second: &'a [u8],
    sealed: &'a [u8],
}

impl<'a> Parts<'a> {
    fn of(file: &'a [u8]) -> Result<Self, BackupError> {
        if class_of(file.len()) != Ok(file.len()) {
            return Err(BackupError::NotOne);
        }
        let (rest, hash) = cut(file, file.len() - HASH_BYTES)?;
        if hash != Sha256::digest(rest).as_slice() {
            return Err(BackupError::Damaged);
        }
        let (version, rest) = cut(rest, 1)?;
        match version {
            [BACKUP_VERSION] => {}
            _ => return Err(BackupError::Newer),
        }
        let (head, rest) = cut(rest, HEAD_BYTES)?;
        let (work, rest) = cut(rest, WRAPPED_BYTES)?;
        let (second, sealed) = cut(rest, WRAPPED_BYTES)?;
        Ok(Self {
            head,
            work,
            second,
            sealed,
        })
    }
}

fn cut(bytes: &[u8], at: usize) -> Result<(&[u8], &[u8]), BackupError> {
    bytes.split_at_checked(at).ok_or(BackupError::NotOne)
}

/// The size of a file that holds this many bytes.
fn class_of(bytes: usize) -> Result<usize, BackupError> {
    let class = bytes.max(SMALLEST_BYTES).next_power_of_two();
    match class <= LARGEST_BYTES {
        true => Ok(class),
        false => Err(BackupError::TooMuch),
    }
}

/// Looks like a wrapped key and is none.
fn noise(rng: &mut impl CryptoRng) -> Vec<u8> {
    let mut bytes = vec![0; WRAPPED_BYTES];
    rng.fill_bytes(&mut bytes);
    if let Some(version) = bytes.first_mut() {
        *version = 1;
    }
    bytes
}
