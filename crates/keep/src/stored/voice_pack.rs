//! All clips of a tablet in one file, for another tablet that joined the same round.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, read};
use super::voices::{Clip, ClipName, MOST_CLIPS, MOST_VOICE_BYTES};

const PACK_V1: u8 = 1;

/// A file of clips is never larger: all clips, and for each its name and length.
pub const MOST_PACK_BYTES: usize = MOST_VOICE_BYTES + MOST_CLIPS * 32;

/// Clips with their names. What is in it is taken only where a round's file vouches for it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct VoicePack(Vec<(ClipName, Clip)>);

#[derive(Serialize, Deserialize)]
struct One(ClipName, Vec<u8>);

impl VoicePack {
    /// Puts one more into it.
    pub fn add(&mut self, name: ClipName, clip: Clip) {
        self.0.push((name, clip));
    }

    /// All of it.
    #[must_use]
    pub fn into_clips(self) -> Vec<(ClipName, Clip)> {
        self.0
    }

    /// Version byte, then postcard.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let all = self.0.iter();
        let all: Vec<One> = all
            .map(|(name, clip)| One(*name, clip.sound().to_vec()))
            .collect();
        // Fails only for sequences of unknown length, which this is not.
        postcard::to_extend(&all, vec![PACK_V1]).unwrap_or_default()
    }

    /// Reads a file somebody picked.
    ///
    /// # Errors
    /// When it is no such file, too large, or holds something that is no clip by its size.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        if bytes.len() > MOST_PACK_BYTES {
            return Err(Damaged);
        }
        let Some((&PACK_V1, rest)) = bytes.split_first() else {
            return Err(Damaged);
        };
        let all: Vec<One> = read(rest)?;
        let clip = |One(name, sound)| Ok((name, Clip::new(sound).map_err(|_| Damaged)?));
        let clips: Result<Vec<_>, Damaged> = all.into_iter().map(clip).collect();
        Ok(Self(clips?))
    }
}

impl fmt::Debug for VoicePack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VoicePack(..)")
    }
}
