//! The three pictures by which a woman can take her record back until the day is closed.

use core::fmt;

use rand_core::CryptoRng;

/// How many different pictures the grid shows.
pub const PICTURES_SHOWN: u8 = 36;

/// Tries at drawing an unused triple before giving up. With 36 × 35 × 34 = 42,840 triples and a
/// few hundred in use, one try nearly always does.
const DRAW_TRIES: u32 = 10_000;

/// Three different pictures, in order, each an index below [`PICTURES_SHOWN`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pictures([u8; 3]);

impl Pictures {
    /// Takes three picture indices in the order she touched them.
    ///
    /// # Errors
    /// When an index is out of range or a picture is named twice.
    pub fn new(three: [u8; 3]) -> Result<Self, PicturesError> {
        let [first, second, third] = three;
        if three.iter().any(|&picture| picture >= PICTURES_SHOWN) {
            return Err(PicturesError::OutOfRange);
        }
        if first == second || first == third || second == third {
            return Err(PicturesError::Twice);
        }
        Ok(Self(three))
    }

    /// Draws a triple that no waiting record has.
    ///
    /// # Errors
    /// When no free triple was found, which a day's pool cannot bring about.
    pub fn draw(rng: &mut impl CryptoRng, taken: &[Pictures]) -> Result<Self, NoPicturesLeft> {
        for _ in 0..DRAW_TRIES {
            let three = [fair(rng), fair(rng), fair(rng)];
            match Self::new(three) {
                Ok(pictures) if !taken.contains(&pictures) => return Ok(pictures),
                _ => {}
            }
        }
        Err(NoPicturesLeft)
    }

    /// The indices, in order.
    pub fn indices(self) -> [u8; 3] {
        self.0
    }
}

/// A picture index, each equally likely: bytes that would favour the first few are thrown away.
fn fair(rng: &mut impl CryptoRng) -> u8 {
    const FAIR_BELOW: u8 = u8::MAX - u8::MAX % PICTURES_SHOWN;
    loop {
        let mut byte = [0u8; 1];
        rng.fill_bytes(&mut byte);
        let [byte] = byte;
        if byte < FAIR_BELOW {
            return byte % PICTURES_SHOWN;
        }
    }
}

/// Silent: the pictures name one woman's record.
impl fmt::Debug for Pictures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pictures(..)")
    }
}

/// Why three indices are not a triple.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PicturesError {
    /// An index is not below [`PICTURES_SHOWN`].
    OutOfRange,
    /// A picture is named twice.
    Twice,
}

impl fmt::Display for PicturesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OutOfRange => "there is no such picture",
            Self::Twice => "the three pictures must be different",
        })
    }
}

impl core::error::Error for PicturesError {}

/// Every triple seems to be in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPicturesLeft;

impl fmt::Display for NoPicturesLeft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no unused pictures are left for today")
    }
}

impl core::error::Error for NoPicturesLeft {}
