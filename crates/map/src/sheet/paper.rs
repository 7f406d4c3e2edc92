//! A sheet of paper to draw a map on: where its frame, its grid and its corner marks are, and what ground they stand for.

use super::{ControlPoint, SheetId};
use crate::ground::Ground;
use crate::provider::Position;

/// A4, lying: width and height in millimetres.
pub const PAGE: [f64; 2] = [297.0, 210.0];
/// The frame to draw in: left, top, width, height in millimetres.
pub const FRAME: [f64; 4] = [20.0, 28.0, 200.0, 150.0];
/// A cell of its grid, in millimetres: a bean has room in it.
pub const CELL_MM: f64 = 10.0;
/// Columns (letters) and rows (numbers) of the grid.
pub const COLUMNS: u8 = 20;
pub const ROWS: u8 = 15;

/// How far the middle of a corner mark is outside its corner, in millimetres to each side.
const OUTSIDE: f64 = 8.0;

/// One of the four marks. Any four points of the sheet will do in their place: every crossing of the grid has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    TopLeft,
    TopRight,
    BottomRight,
    BottomLeft,
}

/// What the sheet stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// North is up, `middle` in the middle of the frame.
    To {
        middle: Position,
        metres_per_millimetre: u16,
    },
    /// A group draws as it likes: near, far, on the road to.
    NotToScale,
}

/// A sheet that is printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SheetSpec {
    pub id: SheetId,
    pub scale: Scale,
}

impl Mark {
    pub const ALL: [Self; 4] = [
        Self::TopLeft,
        Self::TopRight,
        Self::BottomRight,
        Self::BottomLeft,
    ];

    /// The middle of the mark, in millimetres to the right and down from the corner of the page.
    pub const fn on_page(self) -> [f64; 2] {
        let [left, top, width, height] = FRAME;
        let (right, bottom) = (left + width + OUTSIDE, top + height + OUTSIDE);
        let (left, top) = (left - OUTSIDE, top - OUTSIDE);
        match self {
            Self::TopLeft => [left, top],
            Self::TopRight => [right, top],
            Self::BottomRight => [right, bottom],
            Self::BottomLeft => [left, bottom],
        }
    }
}

impl Scale {
    /// The roundest scale at which so many metres fit into the frame: 1, 2 or 5 times a power of ten.
    pub fn fitting(middle: Position, [wide, high]: [f64; 2]) -> Option<Self> {
        let [_, _, width, height] = FRAME;
        let needed = (wide / width).max(high / height);
        let mut round = (0..5).flat_map(|power| [1, 2, 5].map(|one| one * 10_u32.pow(power)));
        let metres = round.find(|metres| f64::from(*metres) >= needed)?;
        Some(Self::To {
            middle,
            metres_per_millimetre: u16::try_from(metres).ok()?,
        })
    }
}

impl SheetSpec {
    /// Where the lower right corner of a cell is, by its column and row counted from nothing: cell A1 is 0, 0.
    pub fn crossing(column: u8, row: u8) -> Option<[f64; 2]> {
        let [left, top, _, _] = FRAME;
        let inside = column < COLUMNS && row < ROWS;
        let right = |cells: u8| f64::from(cells + 1) * CELL_MM;
        inside.then(|| [left + right(column), top + right(row)])
    }

    /// The ground under a point of the page; none when the sheet is not to scale.
    pub fn ground(&self, [x, y]: [f64; 2]) -> Option<Position> {
        let Scale::To {
            middle,
            metres_per_millimetre,
        } = self.scale
        else {
            return None;
        };
        let [left, top, width, height] = FRAME;
        let metres = f64::from(metres_per_millimetre);
        let east = (x - left - width / 2.0) * metres;
        let north = (top + height / 2.0 - y) * metres;
        Ground::around(middle).position([east, north])
    }

    /// A point of the page found in a photograph, as a control point.
    pub fn found(&self, on_page: [f64; 2], in_picture: [f64; 2]) -> Option<ControlPoint> {
        Some(ControlPoint {
            paper: in_picture,
            ground: self.ground(on_page)?,
        })
    }
}
