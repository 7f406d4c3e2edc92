//! What one tile of shapes shows, as far as it is drawn: few kinds of ground, and names in one language.

use core::fmt;

use crate::draw::{Ground, Kind};

/// Steps along one side of a tile; shapes may reach a little beyond it, or all of one tile beyond at most.
pub const STEPS: i16 = 4_096;
/// Letters of a name; longer ones are cut off.
pub const LONGEST_TOWN: usize = 60;

/// A place in a tile: steps from its western and its northern edge.
pub type Step = [i16; 2];

/// Rings of an area (even-odd), or ways.
#[derive(Clone, PartialEq, Eq)]
pub struct TileShape {
    pub ground: Ground,
    pub kind: Kind,
    pub lines: Vec<Vec<Step>>,
}

/// A town and its like. The less the rank, the later its name gives way.
#[derive(Clone, PartialEq, Eq)]
pub struct TileName {
    pub at: Step,
    pub rank: u8,
    pub text: String,
}

/// One tile. Keeps silent in logs: where somebody looks is nobody's business.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TileShapes {
    pub shapes: Vec<TileShape>,
    pub names: Vec<TileName>,
}

impl fmt::Debug for TileShapes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TileShapes(..)")
    }
}
