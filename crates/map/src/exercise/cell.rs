//! The one grid of the world that drawings are reduced to. Its lines never move: two grids laid over one another would
//! tell more than either.

use crate::ground::EARTH;
use crate::provider::Position;

/// No side of a cell is shorter, in metres. 6.25 km² and more: no finer than the finest level that is agreed for places
/// that people name (H3 resolution 7, 5.2 km² on average), and well above the floor of 1 km.
pub const CELL: f64 = 2_500.0;

/// Steps of a position in a whole turn and in half of one.
const TURN: i64 = 36_000_000;
const HALF: i64 = TURN / 2;

/// Rows from pole to pole: as many as can be [`CELL`] high.
const ROWS: i64 = (core::f64::consts::PI * EARTH / CELL) as i64;

/// A cell: a row from the south pole, and a column from the 180th meridian eastward. A row has as many columns as can be
/// [`CELL`] wide at its edge towards the pole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    row: u16,
    column: u16,
}

impl Cell {
    /// The cell that holds a position.
    pub fn holding(position: Position) -> Self {
        let (latitude, longitude) = position.steps();
        let row = ((i64::from(latitude) + HALF / 2) * ROWS / HALF).min(ROWS - 1);
        let columns = columns(row);
        // The 180th meridian is one line, with two numbers.
        let column = (i64::from(longitude) + HALF) * columns / TURN % columns;
        Self {
            row: row as u16,
            column: column as u16,
        }
    }

    /// None when there is no such cell.
    pub(crate) fn of(row: u16, column: u16) -> Option<Self> {
        let row_is = i64::from(row) < ROWS;
        let whole = row_is && i64::from(column) < columns(i64::from(row));
        whole.then_some(Self { row, column })
    }

    pub const fn row(self) -> u16 {
        self.row
    }

    pub const fn column(self) -> u16 {
        self.column
    }

    /// South, west, north and east edge, in degrees.
    pub fn edges(self) -> [f64; 4] {
        let (row, column) = (f64::from(self.row), f64::from(self.column));
        let high = 180.0 / ROWS as f64;
        let wide = 360.0 / columns(i64::from(self.row)) as f64;
        [
            row * high - 90.0,
            column * wide - 180.0,
            (row + 1.0) * high - 90.0,
            (column + 1.0) * wide - 180.0,
        ]
    }
}

/// The row at a latitude in degrees.
pub(super) fn row_at(north: f64) -> i64 {
    (((north + 90.0) / 180.0 * ROWS as f64).floor() as i64).clamp(0, ROWS - 1)
}

/// The middle of a row, in degrees north.
pub(super) fn middle_of(row: i64) -> f64 {
    (row as f64 + 0.5) * 180.0 / ROWS as f64 - 90.0
}

/// How many cells are in a row.
pub(super) fn columns(row: i64) -> i64 {
    let edge = |row: i64| (row as f64 * 180.0 / ROWS as f64 - 90.0).to_radians().cos();
    let shortest = edge(row).min(edge(row + 1)).max(0.0);
    ((2.0 * core::f64::consts::PI * EARTH * shortest / CELL) as i64).max(1)
}
