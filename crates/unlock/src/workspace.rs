//! The workspace key: made once, wrapped by the passphrase, opening everything the team keeps.

use core::fmt;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::kdf::{Kdf, SALT_BYTES};
use crate::passphrase::Passphrase;
use crate::value::{self, Key, ValueError};

/// Layout of a lock: version, memory (KiB), passes, lanes (4 bytes each, big-endian), salt (16),
/// then the workspace key as a sealed value.
const LOCK_VERSION: u8 = 1;
const HEAD_BYTES: usize = 1 + 4 + 4 + 4 + SALT_BYTES;

const WRAPPED: &str = "waymark workspace key 1";
const VALUES: &[u8] = b"waymark work values 1";

/// The opened workspace: holds the key in memory until it is dropped.
pub struct Workspace {
    key: Key,
    values: Key,
}

impl Workspace {
    /// Makes a workspace and its lock, the bytes to keep in public.
    ///
    /// # Errors
    /// `OutOfMemory` when the tablet cannot spare what `kdf` asks for.
    pub fn create(
        passphrase: &Passphrase,
        kdf: Kdf,
        rng: &mut impl CryptoRng,
    ) -> Result<(Self, Vec<u8>), UnlockError> {
        let mut salt = [0u8; SALT_BYTES];
        rng.fill_bytes(&mut salt);
        let mut key = Key::default();
        rng.fill_bytes(key.as_mut_slice());
        let head = head(kdf, &salt);
        let wrapping = wrapping(&kdf.derive(passphrase, &salt)?, &head);
        let wrapped = value::seal(&wrapping, WRAPPED, key.as_slice(), rng)
            .map_err(|_| UnlockError::OutOfMemory)?;
        Ok((Self::of(key), [head, wrapped].concat()))
    }

    /// Opens the workspace with its lock.
    ///
    /// # Errors
    /// `WrongPassphrase` after the full work, with no word of what was wrong; `BadLockRecord` or
    /// `KdfOutOfRange` for a lock that is not one, before any work.
    pub fn open(passphrase: &Passphrase, lock: &[u8]) -> Result<Self, UnlockError> {
        let (head, wrapped) = lock
            .split_at_checked(HEAD_BYTES)
            .ok_or(UnlockError::BadLockRecord)?;
        let (kdf, salt) = read_head(head)?;
        let wrapping = wrapping(&kdf.derive(passphrase, &salt)?, head);
        let opened =
            value::open(&wrapping, WRAPPED, wrapped).map_err(|_| UnlockError::WrongPassphrase)?;
        let key =
            <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| UnlockError::BadLockRecord)?;
        Ok(Self::of(Zeroizing::new(key)))
    }

    fn of(key: Key) -> Self {
        let values = value::derive(&[key.as_slice()], VALUES);
        Self { key, values }
    }

    /// Seals a value of the work shelf under its name.
    ///
    /// # Errors
    /// `DoesNotSeal` for absurd lengths only.
    pub fn seal(
        &self,
        name: &str,
        plain: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, ValueError> {
        value::seal(&self.values, name, plain, rng)
    }

    /// Opens a value of the work shelf.
    ///
    /// # Errors
    /// `DoesNotOpen` when damaged, foreign, or kept under another name.
    pub fn open_value(&self, name: &str, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, ValueError> {
        value::open(&self.values, name, bytes)
    }

    /// A key that needs both the workspace and an erasable secret.
    pub(crate) fn with_secret(&self, secret: &[u8; 32], label: &[u8]) -> Key {
        value::derive(&[self.key.as_slice(), secret], label)
    }
}

/// Silent: holds the key.
impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Workspace(..)")
    }
}

/// The head is part of the key, so that changed parameters or salt do not open either.
fn wrapping(derived: &Key, head: &[u8]) -> Key {
    value::derive(&[derived.as_slice()], &[b"waymark lock 1", head].concat())
}

fn head(kdf: Kdf, salt: &[u8; SALT_BYTES]) -> Vec<u8> {
    [
        [LOCK_VERSION].as_slice(),
        &kdf.memory_kib().to_be_bytes(),
        &kdf.passes().to_be_bytes(),
        &kdf.lanes().to_be_bytes(),
        salt,
    ]
    .concat()
}

fn read_head(head: &[u8]) -> Result<(Kdf, [u8; SALT_BYTES]), UnlockError> {
    let bad = UnlockError::BadLockRecord;
    let (&[LOCK_VERSION], rest) = head.split_first_chunk().ok_or(bad)? else {
        return Err(bad);
    };
    let (memory, rest) = rest.split_first_chunk().ok_or(bad)?;
    let (passes, rest) = rest.split_first_chunk().ok_or(bad)?;
    let (lanes, salt) = rest.split_first_chunk().ok_or(bad)?;
    let number = u32::from_be_bytes;
    let kdf = Kdf::new(number(*memory), number(*passes), number(*lanes))?;
    Ok((kdf, salt.try_into().map_err(|_| bad)?))
}

/// Why a workspace did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnlockError {
    /// These words do not open it. Nothing more is said.
    WrongPassphrase,
    /// The lock cannot be read.
    BadLockRecord,
    /// The lock asks for less work than is safe or more than is sane.
    KdfOutOfRange,
    /// The tablet cannot spare the memory.
    OutOfMemory,
}

impl fmt::Display for UnlockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WrongPassphrase => "This passphrase does not open the work on this tablet.",
            Self::BadLockRecord => "The lock kept on this tablet is damaged.",
            Self::KdfOutOfRange => "The lock kept on this tablet has been changed; it is not used.",
            Self::OutOfMemory => {
                "The tablet has too little free memory. Close other pages and try again."
            }
        })
    }
}

impl core::error::Error for UnlockError {}
