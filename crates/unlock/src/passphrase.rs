//! The words that open the work, and whether they are too easy to guess.

use core::fmt;

use zeroize::{Zeroize, Zeroizing};

/// Fewest letters in a passphrase of one's own. Whoever copies the disk guesses without limit.
const FEWEST_LETTERS: usize = 16;

/// Fewest different letters, so that a held-down key does not pass.
const FEWEST_DIFFERENT: usize = 7;

/// A passphrase, wiped when dropped and never printed.
///
/// Written the way people type it: spaces at the ends and double spaces do not count, nor do
/// capitals, because a tablet's keyboard sets them by itself.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes what was typed.
    pub fn new(typed: &str) -> Self {
        let mut plain = Zeroizing::new(String::with_capacity(typed.len() * 2));
        for word in typed.split_whitespace() {
            if !plain.is_empty() {
                plain.push(' ');
            }
            plain.extend(word.chars().flat_map(char::to_lowercase));
        }
        Self(plain)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// Whether a passphrase of one's own is too short or too uniform to protect anything.
pub fn too_weak(typed: &str) -> bool {
    let plain = Passphrase::new(typed);
    let mut letters: Vec<char> = plain.0.chars().filter(|letter| *letter != ' ').collect();
    let long = letters.len() >= FEWEST_LETTERS;
    letters.sort_unstable();
    letters.dedup();
    let varied = letters.len() >= FEWEST_DIFFERENT;
    letters.zeroize();
    !(long && varied)
}
