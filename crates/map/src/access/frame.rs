//! Where the cells of a grid lie on the ground: rows from the north, columns from the west, in
//! metres.

use std::fmt;

/// More would need gigabytes of path costs on a tablet; a district at 100 m has a tenth of it.
pub const MOST_CELLS: usize = 16_000_000;

/// Two grids are the same one if their edges differ by less than this part of a cell: exports round
/// the last digits.
const SAME: f64 = 1e-3;

/// The cells of a grid. Coordinates are projected, in metres; x grows to the east, y to the north.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    rows: usize,
    cols: usize,
    west: f64,
    north: f64,
    width: f64,
    height: f64,
}

/// One cell of a frame, by its place in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell(pub(crate) u32);

/// Why there is no such grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadFrame {
    Empty,
    TooLarge,
    /// A cell without a width, or an edge that is no number.
    Size,
    /// Geographic coordinates: a degree is no length.
    Degrees,
}

/// Where the grid begins, and the size of its cells, in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    pub west: f64,
    pub north: f64,
    pub width: f64,
    pub height: f64,
}

impl Frame {
    pub fn new(rows: usize, cols: usize, corner: Corner) -> Result<Self, BadFrame> {
        let Corner {
            west,
            north,
            width,
            height,
        } = corner;
        let size = [width, height];
        if rows == 0 || cols == 0 {
            return Err(BadFrame::Empty);
        }
        if rows.checked_mul(cols).is_none_or(|all| all > MOST_CELLS) {
            return Err(BadFrame::TooLarge);
        }
        if ![west, north, width, height].iter().all(|it| it.is_finite())
            || size.iter().any(|it| *it <= 0.0)
        {
            return Err(BadFrame::Size);
        }
        if west.abs() <= 360.0 && north.abs() <= 90.0 && size.iter().any(|it| *it < 0.5) {
            return Err(BadFrame::Degrees);
        }
        Ok(Self {
            rows,
            cols,
            west,
            north,
            width,
            height,
        })
    }

    pub const fn rows(&self) -> usize {
        self.rows
    }

    pub const fn cols(&self) -> usize {
        self.cols
    }

    pub const fn cells(&self) -> usize {
        self.rows * self.cols
    }

    pub const fn corner(&self) -> Corner {
        Corner {
            west: self.west,
            north: self.north,
            width: self.width,
            height: self.height,
        }
    }

    /// The cell in a row and a column, both counted from 0.
    pub fn cell(&self, row: usize, col: usize) -> Option<Cell> {
        let inside = row < self.rows && col < self.cols;
        inside.then(|| Cell((row * self.cols + col) as u32))
    }

    /// The cell that holds a point; nothing outside the grid.
    pub fn cell_at(&self, x: f64, y: f64) -> Option<Cell> {
        let (col, row) = ((x - self.west) / self.width, (self.north - y) / self.height);
        let inside = col >= 0.0 && row >= 0.0;
        inside.then(|| self.cell(row as usize, col as usize))?
    }

    /// The middle of a cell: x and y.
    pub fn middle(&self, cell: Cell) -> (f64, f64) {
        let (row, col) = self.place(cell);
        let x = self.west + (col as f64 + 0.5) * self.width;
        let y = self.north - (row as f64 + 0.5) * self.height;
        (x, y)
    }

    /// Row and column, both counted from 0.
    pub const fn place(&self, cell: Cell) -> (usize, usize) {
        let place = cell.0 as usize;
        (place / self.cols, place % self.cols)
    }

    /// Whether cells of one are the cells of the other.
    pub fn is_the_same_as(&self, other: &Self) -> bool {
        let near = |one: f64, two: f64| (one - two).abs() < SAME * self.width.min(self.height);
        (self.rows, self.cols) == (other.rows, other.cols)
            && near(self.west, other.west)
            && near(self.north, other.north)
            && near(
                self.width * self.cols as f64,
                other.width * self.cols as f64,
            )
            && near(
                self.height * self.rows as f64,
                other.height * self.rows as f64,
            )
    }
}

impl Cell {
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Display for BadFrame {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("a grid needs at least one row and one column"),
            Self::TooLarge => write!(
                out,
                "more than {MOST_CELLS} cells; cut out the district, or use larger cells"
            ),
            Self::Size => {
                out.write_str("the edges and the cell size must be numbers, cells above 0")
            }
            Self::Degrees => out.write_str(
                "these look like degrees; project the grid to metres first (UTM, for instance)",
            ),
        }
    }
}
