//! What is known of a background beside its bytes.

use core::fmt;

use super::{Media, Tiles};
use crate::sheet::{ControlPoint, ShapeOfFit};

/// Its bytes are kept in parts of so many, so that none of them has to stand in memory as a whole.
pub const PART: usize = 1024 * 1024;
/// And of so many parts at most: 60 MB, the raster map of a district at walking scale. More fills a cheap tablet.
pub const MOST_PARTS: u32 = 60;
/// Letters of a name: that of a file.
pub const LONGEST_NAME: usize = 120;
/// Letters of whom tiles are from: three or four makers.
pub const LONGEST_CREDIT: usize = 200;

/// Where it lies.
#[derive(Clone, PartialEq)]
pub enum Lies {
    /// On the ground, by points found on both.
    Placed {
        points: Vec<ControlPoint>,
        shape: ShapeOfFit,
    },
    /// Nowhere: a group's drawing of near and far. It stands beside the map.
    NotToScale,
    /// On the ground, as tiles of Web Mercator: pictures or shapes, as its kind says.
    Tiles(Tiles),
}

/// A background. Keeps silent in logs: a sketch map may tell what no map may.
#[derive(Clone, PartialEq)]
pub struct Backdrop {
    pub name: String,
    pub media: Media,
    /// Width and height of the picture, or of one tile, in pixels.
    pub size: [u32; 2],
    /// How many bytes it has.
    pub bytes: u32,
    pub lies: Lies,
    /// Whom tiles are from, as their maker wrote; empty where nothing is said.
    pub credit: String,
}

impl Backdrop {
    /// How many parts its bytes are kept in.
    #[must_use]
    pub fn parts(&self) -> u32 {
        self.bytes.div_ceil(PART as u32)
    }
}

impl fmt::Debug for Backdrop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Backdrop(..)")
    }
}

impl fmt::Debug for Lies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lies(..)")
    }
}
