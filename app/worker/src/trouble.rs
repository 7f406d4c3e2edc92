//! From the rooms' own errors to the kinds the console knows.

use waymark_keep::StoreError;
use waymark_keep::stored::Damaged;
use waymark_talk::TroubleKind;
use waymark_unlock::{BackupError, Mistyped, RoundFileError, UnlockError, ValueError};

use crate::SlotError;

/// What every step returns.
pub(crate) type Done<T> = Result<T, Stopped>;

/// Why a step stopped; one type so that `?` works on every room's errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stopped(pub(crate) TroubleKind);

impl From<TroubleKind> for Stopped {
    fn from(kind: TroubleKind) -> Self {
        Self(kind)
    }
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Self {
        Self(match error {
            StoreError::Refused => TroubleKind::StoreRefused,
            StoreError::Full => TroubleKind::StoreFull,
            StoreError::Unreachable | StoreError::Closed => TroubleKind::StoreUnreachable,
            StoreError::Busy => TroubleKind::StoreBusy,
            StoreError::Later => TroubleKind::StoreLater,
            StoreError::Damaged => TroubleKind::Damaged,
        })
    }
}

impl From<UnlockError> for Stopped {
    fn from(error: UnlockError) -> Self {
        Self(match error {
            UnlockError::WrongPassphrase => TroubleKind::WrongPassphrase,
            UnlockError::WrongRecoveryKey | UnlockError::NoDayHalf => TroubleKind::WrongRecoveryKey,
            UnlockError::BadLockRecord | UnlockError::KdfOutOfRange => TroubleKind::LockDamaged,
            UnlockError::OutOfMemory => TroubleKind::OutOfMemory,
        })
    }
}

impl From<ValueError> for Stopped {
    fn from(_: ValueError) -> Self {
        Self(TroubleKind::Damaged)
    }
}

impl From<Damaged> for Stopped {
    fn from(_: Damaged) -> Self {
        Self(TroubleKind::Damaged)
    }
}

impl From<SlotError> for Stopped {
    fn from(_: SlotError) -> Self {
        Self(TroubleKind::SlotUnusable)
    }
}

impl From<RoundFileError> for Stopped {
    fn from(error: RoundFileError) -> Self {
        Self(match error {
            RoundFileError::Damaged => TroubleKind::RoundFileDamaged,
            RoundFileError::Newer => TroubleKind::RoundFileNewer,
            RoundFileError::TooLarge => TroubleKind::RoundFileUnsound,
        })
    }
}
impl From<BackupError> for Stopped {
    fn from(error: BackupError) -> Self {
        Self(match error {
            BackupError::NotOne => TroubleKind::NotACopy,
            BackupError::Damaged
            | BackupError::Unlock(UnlockError::BadLockRecord | UnlockError::KdfOutOfRange) => {
                TroubleKind::CopyDamaged
            }
            BackupError::Newer => TroubleKind::CopyNewer,
            BackupError::TooMuch => TroubleKind::CopyTooLarge,
            BackupError::Unlock(error) => return error.into(),
        })
    }
}

impl From<Mistyped> for Stopped {
    fn from(_: Mistyped) -> Self {
        Self(TroubleKind::RecoveryMistyped)
    }
}
