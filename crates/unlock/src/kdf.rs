//! From a passphrase to a key, slowly and with much memory (Argon2id, RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, Zeroizing};

use crate::{Passphrase, UnlockError};

/// Bytes of salt beside each lock.
pub(crate) const SALT_BYTES: usize = 16;

/// How much memory, how many passes and lanes deriving a key takes. Always between the floor and
/// the ceiling: a lock record that says otherwise was tampered with and is refused unread, so it
/// can neither make guessing cheap nor exhaust the tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kdf {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Kdf {
    /// The least ever used: 19 MiB, 2 passes, 1 lane (OWASP's minimum for Argon2id).
    pub const FLOOR: Kdf = Kdf {
        memory_kib: 19_456,
        passes: 2,
        lanes: 1,
    };

    /// The most ever used: 128 MiB, 4 passes, 1 lane. More does not fit a tablet of 2 GB.
    pub const CEILING: Kdf = Kdf {
        memory_kib: 131_072,
        passes: 4,
        lanes: 1,
    };

    /// Takes parameters within the limits.
    ///
    /// # Errors
    /// `KdfOutOfRange` below the floor or above the ceiling.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, UnlockError> {
        let (floor, ceiling) = (Self::FLOOR, Self::CEILING);
        let within = (floor.memory_kib..=ceiling.memory_kib).contains(&memory_kib)
            && (floor.passes..=ceiling.passes).contains(&passes)
            && (floor.lanes..=ceiling.lanes).contains(&lanes);
        match within {
            true => Ok(Self {
                memory_kib,
                passes,
                lanes,
            }),
            false => Err(UnlockError::KdfOutOfRange),
        }
    }

    /// Memory in KiB.
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes; one, because a browser's worker has one thread.
    pub fn lanes(self) -> u32 {
        self.lanes
    }

    /// Does the work of one unlocking and throws the key away, so that it can be timed.
    ///
    /// # Errors
    /// `OutOfMemory` when the tablet cannot spare the memory.
    pub fn rehearse(self) -> Result<(), UnlockError> {
        let words = Passphrase::new("timing takes no secret");
        self.derive(&words, &[0; SALT_BYTES]).map(drop)
    }

    pub(crate) fn derive(
        self,
        passphrase: &Passphrase,
        salt: &[u8; SALT_BYTES],
    ) -> Result<Zeroizing<[u8; 32]>, UnlockError> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| UnlockError::KdfOutOfRange)?;
        let mut memory = Memory::of(params.block_count())?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                passphrase.as_bytes(),
                salt,
                key.as_mut_slice(),
                memory.0.as_mut_slice(),
            )
            .map_err(|_| UnlockError::KdfOutOfRange)?;
        Ok(key)
    }
}

/// Working memory, asked for without panicking and wiped when done.
struct Memory(Vec<Block>);

impl Memory {
    fn of(blocks: usize) -> Result<Self, UnlockError> {
        let mut memory = Vec::new();
        memory
            .try_reserve_exact(blocks)
            .map_err(|_| UnlockError::OutOfMemory)?;
        memory.resize(blocks, Block::default());
        Ok(Self(memory))
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}
