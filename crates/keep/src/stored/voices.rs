//! Recorded voices: a clip is filed under the words it says, so that no other words are ever heard in their place.

use core::fmt;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::bounded::{Damaged, read, versioned, write};

const VOICES_V1: u8 = 1;
const CLIP_V1: u8 = 1;

/// The longest clip, in seconds: a beat of consent read slowly takes 25; twice that is somebody who
/// forgot to stop.
pub const MOST_CLIP_SECONDS: u32 = 50;

/// The largest clip: 50 seconds at 80 kbit/s, more than a recorder needs for one voice. Sixteen of
/// them, a full screen, are 8 MB in memory.
pub const MOST_CLIP_BYTES: usize = 512 * 1024;

/// All clips together: 300 clips of 4 seconds at 32 kbit/s take 5 MB, so this holds four languages
/// or more, and is what a cheap tablet can spare.
pub const MOST_VOICE_BYTES: usize = 24 * 1024 * 1024;

/// As many clips as the list of them can hold beside its size: eight languages of a large form.
pub const MOST_CLIPS: usize = 4_096;

/// What keeps these names apart from every other hash.
const DOMAIN: &[u8] = b"waymark voice 1\0";

/// The name of a clip: what it says, and in which language. Half of a SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ClipName([u8; 16]);

impl ClipName {
    /// Of words in a language (a BCP 47 tag). Where lines break does not matter, anything else does:
    /// words that were changed have no clip until it is recorded again.
    #[must_use]
    pub fn of(tag: &str, words: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(DOMAIN);
        hash.update(tag.as_bytes());
        hash.update([0]);
        for word in words.split_whitespace() {
            hash.update(word.as_bytes());
        }
        let whole: [u8; 32] = hash.finalize().into();
        let half = whole.first_chunk().copied();
        Self(half.unwrap_or_default())
    }

    /// The key on the public shelf.
    #[must_use]
    pub fn key(self) -> String {
        let hex = self.0.iter().map(|byte| format!("{byte:02x}"));
        format!("voice/{}", hex.collect::<String>())
    }
}

/// Silent: which words were recorded is a list of what is asked.
impl fmt::Debug for ClipName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClipName(..)")
    }
}

/// One recording, as a file of sound that browsers can read.
#[derive(Clone, PartialEq, Eq)]
pub struct Clip(Vec<u8>);

/// There is no room for this: the clip is too long, empty, or there are too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoicesFull;

impl Clip {
    /// Takes a file of sound.
    ///
    /// # Errors
    /// When it is empty or larger than [`MOST_CLIP_BYTES`].
    pub fn new(sound: Vec<u8>) -> Result<Self, VoicesFull> {
        match sound.len() {
            1..=MOST_CLIP_BYTES => Ok(Self(sound)),
            _ => Err(VoicesFull),
        }
    }

    /// The file of sound.
    #[must_use]
    pub fn sound(&self) -> &[u8] {
        &self.0
    }

    /// What another tablet knows it by.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(&self.0).into()
    }

    /// Version byte, then the file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        [&[CLIP_V1], self.0.as_slice()].concat()
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown, or it is no clip by its size.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match bytes {
            [CLIP_V1, sound @ ..] => Self::new(sound.to_vec()).map_err(|_| Damaged),
            _ => Err(Damaged),
        }
    }
}

impl fmt::Debug for Clip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clip(..)")
    }
}

/// What the list says of a clip.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Filed {
    bytes: u32,
    digest: [u8; 32],
}

/// Which clips there are. The clips themselves lie beside it, each under its own key, so that a
/// screen reads only what it says.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Voices(BTreeMap<ClipName, Filed>);

impl Voices {
    /// Whether these words were recorded.
    #[must_use]
    pub fn has(&self, name: ClipName) -> bool {
        self.0.contains_key(&name)
    }

    /// Whether this is the very clip that was filed.
    #[must_use]
    pub fn knows(&self, name: ClipName, clip: &Clip) -> bool {
        let filed = self.0.get(&name);
        filed.is_some_and(|filed| filed.digest == clip.digest())
    }

    /// The size of a clip in bytes; 0 when there is none.
    #[must_use]
    pub fn size_of(&self, name: ClipName) -> usize {
        let filed = self.0.get(&name);
        filed
            .and_then(|filed| usize::try_from(filed.bytes).ok())
            .unwrap_or(0)
    }

    /// All names, sorted.
    pub fn names(&self) -> impl Iterator<Item = ClipName> {
        self.0.keys().copied()
    }

    /// All clips together, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let sizes = self.0.values().map(|filed| filed.bytes);
        sizes.filter_map(|bytes| usize::try_from(bytes).ok()).sum()
    }

    /// With one more, in the place of the one that said the same.
    ///
    /// # Errors
    /// When there would be too many, or too much.
    pub fn with(mut self, name: ClipName, clip: &Clip) -> Result<Self, VoicesFull> {
        let filed = Filed {
            bytes: u32::try_from(clip.sound().len()).map_err(|_| VoicesFull)?,
            digest: clip.digest(),
        };
        self.0.insert(name, filed);
        match self.0.len() <= MOST_CLIPS && self.bytes() <= MOST_VOICE_BYTES {
            true => Ok(self),
            false => Err(VoicesFull),
        }
    }

    /// Without the clip of this name.
    #[must_use]
    pub fn without(mut self, name: ClipName) -> Self {
        self.0.remove(&name);
        self
    }

    /// Version byte, then postcard; the same clips always give the same bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        write(VOICES_V1, &self.0)
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown, the bytes are damaged, or there are more clips than may be.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (VOICES_V1, rest) = versioned(bytes)? else {
            return Err(Damaged);
        };
        let voices = Self(read(rest)?);
        match voices.0.len() <= MOST_CLIPS && voices.bytes() <= MOST_VOICE_BYTES {
            true => Ok(voices),
            false => Err(Damaged),
        }
    }
}

impl fmt::Debug for Voices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Voices(..)")
    }
}
