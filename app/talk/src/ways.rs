//! How far help is, on its way between the screens and the worker: what is asked, how far the search is, what came out.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{ContentBytes, Today};

/// One step of the search. The worker searches a little at each, so that others are answered between them; whoever does
/// not go on has stopped it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WaysStep {
    /// From what is kept, as of a day; what was worked out before is forgotten → `Ways`.
    Begin {
        /// The local date.
        today: Today,
    },
    /// A little farther → `Ways`.
    GoOn,
    /// An answer from what was worked out → `Reached`, or `Ways` where it is not there.
    Ask(WaysAsked),
    /// The same as a file → `FileMade`, or `Ways` where it is not there.
    File {
        /// Of this answer.
        asked: WaysAsked,
        /// What kind.
        kind: WaysFile,
        /// The language it is written in, as a BCP 47 tag.
        language: String,
    },
    /// Everything worked out is forgotten → `Ways`.
    Forget,
}

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WaysFile {
    /// The table by area.
    Csv,
    /// The band of each cell, for a desktop GIS.
    Grid,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaysAsked {
    /// Such as `H3`.
    pub service: String,
    /// For whom: the place in `map`'s list.
    pub who: u8,
    /// When.
    pub at: WaysAt,
    /// Tenths of a kilometre an hour, 30 to 50.
    pub speed: u8,
}

/// When it must be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WaysAt {
    /// At some time.
    AnyTime,
    /// On a weekday (0 is Monday) at an hour.
    Hour {
        /// 0 to 6.
        weekday: u8,
        /// 0 to 23.
        hour: u8,
    },
}

/// How the search stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WaysAre {
    /// Nothing is worked out.
    Not,
    /// No friction was brought in.
    NoFriction,
    /// Nobody said how many women live where.
    NoWomen,
    /// The friction has a cell that is below or at 0.
    NotAFriction,
    /// Too many places for so many cells.
    TooMany {
        /// Places on the map.
        points: u32,
    },
    /// So many places of so many are searched from; all of them when it is done.
    UnderWay {
        /// Done.
        done: u32,
        /// Of so many.
        of: u32,
    },
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaysReached {
    /// A byte for each cell of the friction, in reading order: its band, as `map` numbers them.
    pub bands: ContentBytes,
    /// The areas in the order of the directory, then what lies outside them, then all.
    pub rows: Vec<WaysRow>,
    /// Doors with a place on the map that are open to her, surely.
    pub doors: u32,
    /// The same, perhaps.
    pub perhaps: u32,
    /// Places that lie off the grid, or where nothing moves.
    pub off_the_grid: u32,
    /// Women who live off the grid of the friction.
    pub women_outside: u32,
    /// From what it was worked out.
    pub recipe: String,
}

/// Women of one area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaysRow {
    /// Where.
    pub at: WaysWhere,
    /// How many live there.
    pub women: u32,
    /// Within 30, 60, 120 and 240 minutes: as asked, at least, at most.
    pub within: [[u32; 3]; 4],
    /// Beyond, where a way leads.
    pub farther: u32,
    /// Reached by nobody whose place is known, in an area where somebody is.
    pub not_told: u32,
    /// No way leads to anybody whose place is known.
    pub no_way: u32,
}

/// Where women live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WaysWhere {
    /// The code of an area.
    Area(String),
    /// In none of the areas.
    Outside,
    /// All.
    Everywhere,
}

impl fmt::Debug for WaysReached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WaysReached(..)")
    }
}

/// A grid that was read from a file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridSeen {
    /// The name of the file.
    pub file: String,
    /// Rows from the north.
    pub rows: u32,
    /// Columns from the west.
    pub cols: u32,
    /// Width of a cell, in metres.
    pub cell: u32,
    /// Cells without a value.
    pub empty: u32,
    /// The least, the greatest and the sum of all values, as a person writes them.
    pub figures: [String; 3],
    /// The values, where there are few and all are whole: classes of land.
    pub classes: Vec<i32>,
    /// The grid, as `map` writes it.
    pub grid: ContentBytes,
}

impl fmt::Debug for GridSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GridSeen(..)")
    }
}

/// Most classes of land with a speed each: a table on one screen.
pub const MOST_CLASSES: usize = 40;

/// A grid on its way to the importer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridPicked {
    /// Its name; the ending tells what it is.
    pub name: String,
    /// What is in it.
    pub bytes: ContentBytes,
    /// In which zone of UTM it lies: 1 to 60 in the north, -1 to -60 in the south, 0 where nobody said.
    pub zone: i8,
}

/// Why a grid is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoGrid {
    /// Which file.
    pub file: String,
    /// What is amiss.
    pub why: NoGridIs,
    /// Where and what exactly, in English, with the line where there is one.
    pub detail: String,
}

/// What is amiss with a grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoGridIs {
    /// Neither a text grid nor a picture of numbers that is read here.
    NotRead,
    /// It is in metres, and nobody said of which zone.
    NoZone,
    /// It has more cells than a tablet searches.
    TooLarge,
}
