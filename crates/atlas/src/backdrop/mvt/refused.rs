//! Why a tile of shapes is not drawn.

use core::fmt;

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTile {
    /// It ends early, or something in it contradicts itself.
    Damaged,
    /// Neither plain nor packed by gzip.
    Packing,
    /// More layers, features or points than a tablet draws, or more bytes than it said.
    TooMuch,
}

impl NoTile {
    /// For a sentence in the team's language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Damaged => "tile-damaged",
            Self::Packing => "tile-packing",
            Self::TooMuch => "tile-too-much",
        }
    }
}

impl fmt::Display for NoTile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "the tile is damaged or ends early; get the file again",
            Self::Packing => "the tile is packed otherwise than by gzip; write the file anew",
            Self::TooMuch => {
                "the tile holds more than a tablet draws; write it anew with fewer features"
            }
        })
    }
}

impl core::error::Error for NoTile {}
