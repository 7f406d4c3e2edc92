//! The lock as it is kept in public: how to derive the wrapping key, and what it wraps.

use crate::UnlockError;
use crate::head::HEAD_BYTES;

/// One wrapped key of 32 bytes as a sealed value: version, nonce (24), key, tag (16).
pub(crate) const WRAPPED_BYTES: usize = 1 + 24 + 32 + 16;

/// The first layout: head, workspace key. The day's half was the workspace key itself, so no second way in was possible.
pub(crate) const V1: u8 = 1;
/// Head, workspace key, day's half; then, if there is a recovery key, the workspace key once more.
pub(crate) const V2: u8 = 2;

pub(crate) const WORK: &str = "waymark workspace key 1";
pub(crate) const DAY: &str = "waymark day half 1";
pub(crate) const RECOVERED: &str = "waymark recovered key 1";

/// A lock's parts, none of them opened yet.
pub(crate) struct Lock<'a> {
    pub(crate) head: &'a [u8],
    pub(crate) work: &'a [u8],
    pub(crate) day: DayHalf<'a>,
    pub(crate) second: SecondWay,
}

/// What the days' keys need of the passphrase.
pub(crate) enum DayHalf<'a> {
    /// The workspace key itself (the first layout).
    Shared,
    /// A key of its own, which only the passphrase opens.
    Own(&'a [u8]),
}

/// The workspace key wrapped by the recovery key, where there is one.
#[derive(Clone, PartialEq, Eq)]
pub enum SecondWay {
    /// No recovery key was made.
    None,
    /// Opened by the recovery key.
    Wrapped(Vec<u8>),
}

impl core::fmt::Debug for SecondWay {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("SecondWay(..)")
    }
}

impl SecondWay {
    /// The second way a lock has.
    ///
    /// # Errors
    /// `BadLockRecord` for a lock that is not one.
    pub fn of(lock: &[u8]) -> Result<Self, UnlockError> {
        Ok(Lock::read(lock)?.second)
    }
}

impl<'a> Lock<'a> {
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, UnlockError> {
        let bad = UnlockError::BadLockRecord;
        let (head, rest) = bytes.split_at_checked(HEAD_BYTES).ok_or(bad)?;
        match head.first() {
            Some(&V1) => Ok(Self {
                head,
                work: rest,
                day: DayHalf::Shared,
                second: SecondWay::None,
            }),
            Some(&V2) => {
                let (work, rest) = rest.split_at_checked(WRAPPED_BYTES).ok_or(bad)?;
                let (day, rest) = rest.split_at_checked(WRAPPED_BYTES).ok_or(bad)?;
                Ok(Self {
                    head,
                    work,
                    day: DayHalf::Own(day),
                    second: match rest.len() {
                        0 => SecondWay::None,
                        WRAPPED_BYTES => SecondWay::Wrapped(rest.to_vec()),
                        _ => return Err(bad),
                    },
                })
            }
            _ => Err(bad),
        }
    }
}

/// The bytes of a lock of the second layout.
pub(crate) fn write(head: &[u8], work: &[u8], day: &[u8], second: &SecondWay) -> Vec<u8> {
    let second = match second {
        SecondWay::None => &[],
        SecondWay::Wrapped(bytes) => bytes.as_slice(),
    };
    [head, work, day, second].concat()
}
