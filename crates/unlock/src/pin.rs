//! A PIN for the screen: derived slowly, so that what lies on the tablet does not say it outright. It wraps no key.

use waymark_keep::stored::PinLock;
use zeroize::Zeroizing;

use crate::kdf::SALT_BYTES;
use crate::{Kdf, Passphrase, UnlockError};

/// Figures of the shortest and the longest PIN.
const FEWEST: usize = 4;
const MOST: usize = 8;

/// A PIN as it was typed, in figures of Europe, Arabia or Persia; wiped when dropped and never printed.
pub struct Pin(Passphrase);

impl Pin {
    /// Takes what was typed; nothing where it is no PIN.
    pub fn read(typed: &str) -> Option<Self> {
        let mut figures = Zeroizing::new(String::with_capacity(MOST));
        for sign in typed.trim().chars() {
            figures.push(figure(sign)?);
        }
        (FEWEST..=MOST)
            .contains(&figures.len())
            .then(|| Self(Passphrase::new(&figures)))
    }

    /// What is kept of it.
    ///
    /// # Errors
    /// `OutOfMemory` when the tablet cannot spare the memory.
    pub fn lock(&self, salt: [u8; SALT_BYTES]) -> Result<PinLock, UnlockError> {
        let check = *Kdf::FLOOR.derive(&self.0, &salt)?;
        Ok(PinLock {
            salt,
            check,
            wrong: 0,
        })
    }

    /// Whether it is the one of which this is kept.
    ///
    /// # Errors
    /// `OutOfMemory` when the tablet cannot spare the memory.
    pub fn opens(&self, lock: &PinLock) -> Result<bool, UnlockError> {
        let derived = Kdf::FLOOR.derive(&self.0, &lock.salt)?;
        let differ = derived.iter().zip(&lock.check);
        // All bytes are looked at, whichever differ.
        Ok(differ.fold(0, |any, (one, other)| any | (one ^ other)) == 0)
    }
}

fn figure(sign: char) -> Option<char> {
    let value = match sign {
        '\u{660}'..='\u{669}' => u32::from(sign) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(sign) - 0x6f0,
        _ => sign.to_digit(10)?,
    };
    char::from_digit(value, 10)
}

impl core::fmt::Debug for Pin {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Pin(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::Pin;

    fn check(typed: &str, expected: bool) {
        assert_eq!(Pin::read(typed).is_some(), expected, "{typed}");
    }

    #[test]
    fn four_to_eight_figures_are_a_pin() {
        for typed in ["0000", "12345678", " 4711 ", "٤٧١١", "۴۷۱۱"] {
            check(typed, true);
        }
        for typed in ["", "123", "123456789", "12a4", "12 34", "1.234"] {
            check(typed, false);
        }
    }

    #[test]
    fn the_same_figures_open_it_in_any_script_and_no_others_do() {
        let pin = |typed| Pin::read(typed).unwrap();
        let lock = pin("4711").lock([7; 16]).unwrap();
        assert!(pin("4711").opens(&lock).unwrap());
        assert!(pin("٤٧١١").opens(&lock).unwrap());
        assert!(!pin("4712").opens(&lock).unwrap());
        assert!(!pin("04711").opens(&lock).unwrap());
        // Another salt, another check: two tablets with one PIN do not look alike.
        assert_ne!(pin("4711").lock([8; 16]).unwrap().check, lock.check);
    }
}
