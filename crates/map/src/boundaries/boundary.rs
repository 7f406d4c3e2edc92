//! One area with its boundary.

use super::Shape;
use crate::area::Area;
use crate::text::Text;

/// Administrative level: 0 is a country, 1 the areas it is divided into, and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(u8);

impl Level {
    /// The deepest level in use by the Common Operational Datasets.
    pub const DEEPEST: Self = Self(5);

    /// None above 5.
    pub fn new(level: u8) -> Option<Self> {
        (level <= Self::DEEPEST.0).then_some(Self(level))
    }

    pub const fn number(self) -> u8 {
        self.0
    }
}

/// How many people live in an area, women and men; what the size of a reporting area is judged by
/// (D5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Residents {
    NotKnown,
    Counted(u32),
}

/// An area, the other names it goes by, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boundary {
    pub area: Area,
    /// In other languages or spellings; none of them is the area's first name.
    pub other_names: Vec<Text>,
    pub level: Level,
    pub residents: Residents,
    pub shape: Shape,
}
