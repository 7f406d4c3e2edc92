//! Why a workspace did not open.

use core::fmt;

/// Why a workspace did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnlockError {
    /// These words do not open it. Nothing more is said.
    WrongPassphrase,
    /// This recovery key does not open it, or none was made.
    WrongRecoveryKey,
    /// Opened by the recovery key, and no day can be kept under it yet.
    NoDayHalf,
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
            Self::WrongRecoveryKey => "This recovery key does not open this work.",
            Self::NoDayHalf => "A new passphrase is needed before a day can be opened.",
            Self::BadLockRecord => "The lock kept on this tablet is damaged.",
            Self::KdfOutOfRange => "The lock kept on this tablet has been changed; it is not used.",
            Self::OutOfMemory => {
                "The tablet has too little free memory. Close other pages and try again."
            }
        })
    }
}

impl core::error::Error for UnlockError {}
