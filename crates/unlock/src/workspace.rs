//! The workspace key: made once, wrapped by the passphrase, opening everything the team keeps.

use core::fmt;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::head;
use crate::kdf::{Kdf, SALT_BYTES};
use crate::lock::{self, DAY, DayHalf, Lock, RECOVERED, SecondWay, WORK};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryKey;
use crate::trouble::UnlockError;
use crate::value::{self, Key, ValueError};

const VALUES: &[u8] = b"waymark work values 1";

/// The opened workspace: holds the keys in memory until it is dropped.
pub struct Workspace {
    key: Key,
    values: Key,
    /// Half of what wraps the days' keys. The recovery key does not open it, so with that key
    /// alone nobody reads a pool.
    day: Option<Key>,
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
        let workspace = Self::of(drawn(rng)).with_fresh_day_half(rng);
        let lock = workspace.lock(passphrase, kdf, &SecondWay::None, rng)?;
        Ok((workspace, lock))
    }

    /// Opens the workspace with its lock.
    ///
    /// # Errors
    /// `WrongPassphrase` after the full work, with no word of what was wrong; `BadLockRecord` or
    /// `KdfOutOfRange` for a lock that is not one, before any work.
    pub fn open(passphrase: &Passphrase, lock: &[u8]) -> Result<Self, UnlockError> {
        let lock = Lock::read(lock)?;
        let (kdf, salt) = head::read_head(lock.head)?;
        let wrapping = head::wrapping(&kdf.derive(passphrase, &salt)?, lock.head);
        let wrong = UnlockError::WrongPassphrase;
        let key = unwrapped(&wrapping, WORK, lock.work, wrong)?;
        let day = match lock.day {
            DayHalf::Shared => key.clone(),
            DayHalf::Own(wrapped) => unwrapped(&wrapping, DAY, wrapped, wrong)?,
        };
        let mut workspace = Self::of(key);
        workspace.day = Some(day);
        Ok(workspace)
    }

    /// Opens the workspace with the recovery key: the work and the totals, never a day.
    ///
    /// # Errors
    /// `WrongRecoveryKey` when it is not this workspace's, or none was made.
    pub fn recover(key: &RecoveryKey, second: &SecondWay) -> Result<Self, UnlockError> {
        let wrong = UnlockError::WrongRecoveryKey;
        match second {
            SecondWay::None => Err(wrong),
            SecondWay::Wrapped(wrapped) => {
                unwrapped(&key.wrapping(), RECOVERED, wrapped, wrong).map(Self::of)
            }
        }
    }

    /// The same workspace with a new half for the days' keys. A day that is open then never
    /// opens again.
    #[must_use]
    pub fn with_fresh_day_half(mut self, rng: &mut impl CryptoRng) -> Self {
        self.day = Some(drawn(rng));
        self
    }

    /// Whether a recovery key can be made without opening a day to it as well.
    pub fn keeps_days_apart(&self) -> bool {
        self.day.as_ref().is_some_and(|day| **day != *self.key)
    }

    /// A new lock for this workspace, under a fresh salt.
    ///
    /// # Errors
    /// `OutOfMemory` when the tablet cannot spare what `kdf` asks for; `NoDayHalf` for a
    /// workspace opened by the recovery key and not yet given a half for its days.
    pub fn lock(
        &self,
        passphrase: &Passphrase,
        kdf: Kdf,
        second: &SecondWay,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, UnlockError> {
        let day = self.day.as_ref().ok_or(UnlockError::NoDayHalf)?;
        let mut salt = [0u8; SALT_BYTES];
        rng.fill_bytes(&mut salt);
        let head = head::head(kdf, &salt);
        let wrapping = head::wrapping(&kdf.derive(passphrase, &salt)?, &head);
        let work = wrapped(&wrapping, WORK, &self.key, rng)?;
        let day = wrapped(&wrapping, DAY, day, rng)?;
        Ok(lock::write(&head, &work, &day, second))
    }

    /// The workspace key wrapped by a recovery key.
    ///
    /// # Errors
    /// Never in practice.
    pub fn second_way(
        &self,
        key: &RecoveryKey,
        rng: &mut impl CryptoRng,
    ) -> Result<SecondWay, UnlockError> {
        wrapped(&key.wrapping(), RECOVERED, &self.key, rng).map(SecondWay::Wrapped)
    }

    pub(crate) fn of(key: Key) -> Self {
        let values = value::derive(&[key.as_slice()], VALUES);
        Self {
            key,
            values,
            day: None,
        }
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

    /// A key that needs the passphrase and an erasable secret.
    pub(crate) fn with_day_secret(
        &self,
        secret: &[u8; 32],
        label: &[u8],
    ) -> Result<Key, ValueError> {
        let day = self.day.as_ref().ok_or(ValueError::DoesNotOpen)?;
        Ok(value::derive(&[day.as_slice(), secret], label))
    }

    /// The key of what leaves in a backup.
    pub(crate) fn for_backup(&self) -> Key {
        value::derive(&[self.key.as_slice()], b"waymark backup 1")
    }
}

/// Silent: holds the keys.
impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Workspace(..)")
    }
}

fn drawn(rng: &mut impl CryptoRng) -> Key {
    let mut key = Key::default();
    rng.fill_bytes(key.as_mut_slice());
    key
}

fn wrapped(
    wrapping: &Key,
    name: &str,
    key: &Key,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, UnlockError> {
    value::seal(wrapping, name, key.as_slice(), rng).map_err(|_| UnlockError::OutOfMemory)
}

pub(crate) fn unwrapped(
    wrapping: &Key,
    name: &str,
    bytes: &[u8],
    wrong: UnlockError,
) -> Result<Key, UnlockError> {
    let opened = value::open(wrapping, name, bytes).map_err(|_| wrong)?;
    let key = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| UnlockError::BadLockRecord)?;
    Ok(Zeroizing::new(key))
}
