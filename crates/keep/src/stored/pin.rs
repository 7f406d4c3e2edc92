//! The PIN before the page between two women: a gate for the screen, and nothing that opens anything.

use core::fmt;

use super::bounded::Damaged;

const PIN_VERSION: u8 = 1;
const SALT_BYTES: usize = 16;
const CHECK_BYTES: usize = 32;

/// Seconds to wait after so many wrong PINs; the last holds for all beyond. Three mistakes are free: hands are cold and
/// screens are wet. Only the number of mistakes is kept, never an hour: the worker keeps the wait, and one started anew waits
/// the whole time again.
const WAITS: [u32; 7] = [0, 0, 0, 5, 30, 120, 600];

/// What is kept of a PIN: enough to see whether it was typed right, and how often it was not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PinLock {
    /// Drawn when the PIN was set.
    pub salt: [u8; SALT_BYTES],
    /// The PIN, derived slowly with that salt.
    pub check: [u8; CHECK_BYTES],
    /// Wrong ones since the last right one.
    pub wrong: u8,
}

impl PinLock {
    /// With one more mistake.
    #[must_use]
    pub fn after_a_mistake(self) -> Self {
        Self {
            wrong: self.wrong.saturating_add(1),
            ..self
        }
    }

    /// With none.
    #[must_use]
    pub fn after_the_right_one(self) -> Self {
        Self { wrong: 0, ..self }
    }

    /// Seconds to wait before the next try. Never so long that nobody can try, and nothing is ever wiped: whoever wants in
    /// without it has the passphrase.
    pub fn wait_seconds(&self) -> u32 {
        let last = WAITS.last().copied().unwrap_or_default();
        let wait = WAITS.get(usize::from(self.wrong));
        wait.copied().unwrap_or(last)
    }

    /// Version, mistakes, salt, check: 50 bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&[PIN_VERSION, self.wrong][..], &self.salt, &self.check].concat()
    }

    /// Reads them back.
    ///
    /// # Errors
    /// When the version is another one, or the length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (&[version, wrong], rest) = bytes.split_first_chunk().ok_or(Damaged)?;
        let (salt, rest) = rest.split_first_chunk::<SALT_BYTES>().ok_or(Damaged)?;
        match (version, <[u8; CHECK_BYTES]>::try_from(rest)) {
            (PIN_VERSION, Ok(check)) => Ok(Self {
                salt: *salt,
                check,
                wrong,
            }),
            _ => Err(Damaged),
        }
    }
}

/// Silent: a PIN is short enough to be found from what is kept of it.
impl fmt::Debug for PinLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PinLock(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::PinLock;

    const LOCK: PinLock = PinLock {
        salt: [3; 16],
        check: [4; 32],
        wrong: 2,
    };

    #[test]
    fn it_is_read_back_as_it_was_written() {
        let bytes = LOCK.to_bytes();
        assert_eq!(bytes.len(), 50);
        assert_eq!(PinLock::from_bytes(&bytes), Ok(LOCK));
    }

    #[test]
    fn other_bytes_are_no_pin() {
        let bytes = LOCK.to_bytes();
        for cut in 0..bytes.len() {
            assert!(PinLock::from_bytes(&bytes[..cut]).is_err(), "{cut}");
        }
        assert!(PinLock::from_bytes(&[&bytes[..], &[0]].concat()).is_err());
        assert!(PinLock::from_bytes(&[&[2], &bytes[1..]].concat()).is_err());
    }

    #[test]
    fn waits_grow_stop_growing_and_end_with_the_right_one() {
        let waits = |lock: PinLock| -> Vec<u32> {
            let mistakes = std::iter::successors(Some(lock), |lock| Some(lock.after_a_mistake()));
            mistakes.take(9).map(|lock| lock.wait_seconds()).collect()
        };
        let none = LOCK.after_the_right_one();
        assert_eq!(waits(none), [0, 0, 0, 5, 30, 120, 600, 600, 600]);
        let many = PinLock { wrong: 255, ..LOCK };
        assert_eq!(many.after_a_mistake().wait_seconds(), 600);
        assert_eq!(many.after_the_right_one().wait_seconds(), 0);
    }
}
