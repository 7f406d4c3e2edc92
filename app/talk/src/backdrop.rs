//! A background on its way through the importer, piece by piece: it may be larger than any letter.

use serde::{Deserialize, Serialize};

use crate::ContentBytes;

/// Most bytes of one piece, well below the largest letter.
pub const BACKDROP_PIECE: usize = 4 * 1024 * 1024;

/// What is done with a file that may be a background.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BackdropStep {
    /// The next piece of it; of an archive of tiles only what stands before them → `BackdropMore`.
    Piece(ContentBytes),
    /// That was all; the file has so many bytes, whether or not all of them came → `Backdrop` or `NoBackdrop`.
    Open(u64),
    /// Pixels of the picture in it: the piece of this number, none behind the last → `BackdropPixels`.
    Pixels(u32),
    /// A tile of shapes as it is kept, and the tag of the language for its names → `BackdropShapes` or `NoBackdrop`. It belongs to
    /// no file before it.
    Shapes(ContentBytes, String),
}

/// A background that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackdropSeen {
    /// What is known of it, as `map` writes it.
    pub known: ContentBytes,
    /// Where the bytes of its tiles begin in the file; 0 of a picture, whose pixels are asked for.
    pub begins: u64,
}

/// Why a file is no background.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoBackdropSeen {
    /// A code, for a sentence in the team's language.
    pub code: String,
    /// The number in it: bytes that are missing, a way of packing; 0 for none.
    pub number: u64,
}
