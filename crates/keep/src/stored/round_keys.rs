//! The keys of shared rounds: to which one this tablet's totals go, and on the first tablet how they open again.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, read, versioned, write};
use crate::RoundTag;

const KEYS_V1: u8 = 1;

/// Shared rounds whose keys are kept, oldest dropped first.
const MOST_KEYS: usize = 40;

/// The key of one shared round.
#[derive(Clone, PartialEq, Eq)]
pub struct RoundKeys {
    /// Which round.
    pub round: RoundTag,
    /// Closes totals; cannot open them.
    pub public: [u8; 32],
    /// The private half as `unlock` wraps it; empty on a tablet that joined.
    pub wrapped: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct KeysV1 {
    round: [u8; 16],
    public: [u8; 32],
    wrapped: Vec<u8>,
}

impl RoundKeys {
    /// All of them as bytes: version byte, then postcard.
    pub fn list_to_bytes(all: &[RoundKeys]) -> Vec<u8> {
        let surplus = all.len().saturating_sub(MOST_KEYS);
        let kept = all.iter().skip(surplus).map(|keys| KeysV1 {
            round: keys.round.to_bytes(),
            public: keys.public,
            wrapped: keys.wrapped.clone(),
        });
        write(KEYS_V1, &kept.collect::<Vec<KeysV1>>())
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the bytes are damaged.
    pub fn list_from_bytes(bytes: &[u8]) -> Result<Vec<RoundKeys>, Damaged> {
        let (KEYS_V1, rest) = versioned(bytes)? else {
            return Err(Damaged);
        };
        let all: Vec<KeysV1> = read(rest)?;
        Ok(all
            .into_iter()
            .map(|keys| RoundKeys {
                round: RoundTag::from_bytes(keys.round),
                public: keys.public,
                wrapped: keys.wrapped,
            })
            .collect())
    }
}

impl fmt::Debug for RoundKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RoundKeys(..)")
    }
}
