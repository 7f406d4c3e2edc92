//! The printed recovery key: 128 bits in eight groups of four signs, with a checksum against slips of the pen.

use core::fmt;

use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::value::{self, Key};

/// Random bytes of a key.
const KEY_BYTES: usize = 16;
/// Bytes of checksum: one slip in four thousand million goes unseen.
const CHECK_BYTES: usize = 4;
/// Signs of a key as it is written: 20 bytes, five bits a sign.
const SIGNS: usize = (KEY_BYTES + CHECK_BYTES) * 8 / 5;
/// Signs between two spaces.
const GROUP: usize = 4;

/// Crockford's base 32: no I, L, O or U, so that nothing on paper can be taken for a figure.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Opens the work and the totals, never a day. Wiped when dropped and never printed by itself.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryKey([u8; KEY_BYTES]);

/// What was typed is not a recovery key: a sign is wrong, missing or too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mistyped;

impl RecoveryKey {
    /// Draws one.
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        let mut key = Self([0; KEY_BYTES]);
        rng.fill_bytes(&mut key.0);
        key
    }

    /// As it is printed: eight groups of four.
    pub fn written(&self) -> Zeroizing<String> {
        let bytes = Zeroizing::new([self.0.as_slice(), &check(&self.0)].concat());
        let mut signs = Zeroizing::new(String::with_capacity(SIGNS + SIGNS / GROUP));
        for at in 0..SIGNS {
            if at > 0 && at.is_multiple_of(GROUP) {
                signs.push(' ');
            }
            let sign = ALPHABET.get(usize::from(five(&bytes, at)));
            signs.push(char::from(sign.copied().unwrap_or_default()));
        }
        signs
    }

    /// Reads what was typed from paper. Capitals, spaces and dashes do not count; O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// `Mistyped` when the number of signs or the checksum is wrong.
    pub fn read(typed: &str) -> Result<Self, Mistyped> {
        let mut bytes = Zeroizing::new([0u8; KEY_BYTES + CHECK_BYTES]);
        let mut signs = 0;
        for letter in typed.chars().filter(|letter| !between(*letter)) {
            let five = value_of(letter).ok_or(Mistyped)?;
            for bit in 0..5 {
                let at = signs * 5 + bit;
                let byte = bytes.get_mut(at / 8).ok_or(Mistyped)?;
                *byte |= (five >> (4 - bit) & 1) << (7 - at % 8);
            }
            signs += 1;
        }
        let (key, checked) = bytes.split_first_chunk::<KEY_BYTES>().ok_or(Mistyped)?;
        match signs == SIGNS && checked == check(key) {
            true => Ok(Self(*key)),
            false => Err(Mistyped),
        }
    }

    /// 128 random bits need no slow derivation.
    pub(crate) fn wrapping(&self) -> Key {
        value::derive(&[&self.0], b"waymark recovery 1")
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(..)")
    }
}

/// Five bits, as the alphabet counts them.
fn five(bytes: &[u8], sign: usize) -> u8 {
    (0..5).fold(0, |so_far, bit| {
        let at = sign * 5 + bit;
        let byte = bytes.get(at / 8).copied().unwrap_or_default();
        so_far << 1 | (byte >> (7 - at % 8) & 1)
    })
}

fn between(letter: char) -> bool {
    letter.is_whitespace() || letter == '-'
}

fn value_of(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = ALPHABET
        .iter()
        .position(|sign| char::from(*sign) == letter)?;
    u8::try_from(at).ok()
}

fn check(key: &[u8; KEY_BYTES]) -> [u8; CHECK_BYTES] {
    let hash = Sha256::new()
        .chain_update(b"waymark recovery key 1")
        .chain_update(key)
        .finalize();
    let mut check = [0; CHECK_BYTES];
    check.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    check
}
