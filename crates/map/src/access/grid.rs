//! A grid that knows where on earth it lies, as it is brought in and kept: at most so many cells, each a number or none.

use std::fmt;

use super::ascii::{self, Unread};
use super::frame::{Cell, Corner, Frame};
use super::lay::Lay;
use super::raster::Raster;
use super::utm::{Half, Zone};

/// A district of 63 by 63 km at 100 m. Times of fifty providers over it take 80 MB, which a small tablet still has.
pub const MOST_GRID_CELLS: usize = 400_000;

const VERSION: u8 = 1;
const DEGREES: u8 = 0;

/// Numbers over the earth: minutes for a metre, women in a cell, a class of land.
#[derive(Clone)]
pub struct Grid {
    lay: Lay,
    raster: Raster,
}

/// Why a file makes no grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoGrid {
    Unread(Unread),
    /// In metres, and nobody said of which zone.
    NoZone,
    /// More cells than a tablet can search.
    TooLarge {
        rows: usize,
        cols: usize,
    },
}

/// The bytes are no grid of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAGrid;

impl Grid {
    /// # Errors
    /// When it has more cells than [`MOST_GRID_CELLS`].
    pub fn new(lay: Lay, raster: Raster) -> Result<Self, NoGrid> {
        let frame = raster.frame();
        if frame.cells() > MOST_GRID_CELLS {
            let (rows, cols) = (frame.rows(), frame.cols());
            return Err(NoGrid::TooLarge { rows, cols });
        }
        Ok(Self { lay, raster })
    }

    /// Reads an ESRI or GRASS ASCII grid. One in degrees says itself where it lies; one in metres lies in `zone`.
    ///
    /// # Errors
    /// What cannot be read and in which line; that a zone is missing; that it is too large.
    pub fn of_ascii(text: &str, zone: Option<Zone>) -> Result<Self, NoGrid> {
        let (lay, raster) = ascii::read_laid(text).map_err(NoGrid::Unread)?;
        let lay = lay.or(zone.map(Lay::Utm)).ok_or(NoGrid::NoZone)?;
        Self::new(lay, raster)
    }

    pub const fn lay(&self) -> Lay {
        self.lay
    }

    pub const fn raster(&self) -> &Raster {
        &self.raster
    }

    pub const fn frame(&self) -> &Frame {
        self.raster.frame()
    }

    /// The same grid with other numbers; a number that becomes none is a cell without a value.
    #[must_use]
    pub fn with(&self, value: impl Fn(f64) -> Option<f64>) -> Self {
        let values = self.raster.iter().map(|(_, it)| it.and_then(&value));
        let raster = Raster::new(*self.frame(), values.collect());
        Self {
            lay: self.lay,
            // As many values as cells, by construction.
            raster: raster.unwrap_or_else(|| Raster::empty(*self.frame())),
        }
    }

    /// The cell of a place, in degrees east and north.
    pub fn cell_at(&self, east: f64, north: f64) -> Option<Cell> {
        let (x, y) = self.lay.metres(east, north);
        self.frame().cell_at(x, y)
    }

    /// The middle of a cell, in degrees east and north.
    pub fn middle(&self, cell: Cell) -> (f64, f64) {
        let (x, y) = self.frame().middle(cell);
        self.lay.degrees(x, y)
    }

    /// Every number of this grid added to the cell of `frame` that holds its middle, and what lies outside: the total
    /// stays the same.
    pub fn gathered(&self, onto: &Self) -> (Vec<f64>, f64) {
        let mut sums = vec![0.0; onto.frame().cells()];
        let mut outside = 0.0;
        for (cell, value) in self.raster.iter() {
            let Some(value) = value else { continue };
            let (east, north) = self.middle(cell);
            let there = onto.cell_at(east, north);
            match there.and_then(|there| sums.get_mut(there.index())) {
                Some(sum) => *sum += value,
                None => outside += value,
            }
        }
        (sums, outside)
    }

    /// Version, lay, frame, and four bytes a cell.
    pub fn to_bytes(&self) -> Vec<u8> {
        let (kind, of_lay) = match self.lay {
            Lay::Degrees { parallel } => (DEGREES, parallel),
            Lay::Utm(zone) => {
                let half = match zone.half() {
                    Half::North => 1.0,
                    Half::South => -1.0,
                };
                (zone.number(), half)
            }
        };
        let frame = self.frame();
        let corner = frame.corner();
        let mut bytes = vec![VERSION, kind];
        for count in [frame.rows(), frame.cols()] {
            bytes.extend(u32::try_from(count).unwrap_or_default().to_le_bytes());
        }
        for number in [
            of_lay,
            corner.west,
            corner.north,
            corner.width,
            corner.height,
        ] {
            bytes.extend(number.to_le_bytes());
        }
        for (_, value) in self.raster.iter() {
            // Minutes, women and classes need no more digits.
            #[allow(clippy::cast_possible_truncation)]
            let value = value.unwrap_or(f64::NAN) as f32;
            bytes.extend(value.to_le_bytes());
        }
        bytes
    }

    /// # Errors
    /// When they are not what [`Grid::to_bytes`] writes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAGrid> {
        let (head, values) = bytes.split_at_checked(HEAD).ok_or(NotAGrid)?;
        let (&version, rest) = head.split_first().ok_or(NotAGrid)?;
        let (&kind, rest) = rest.split_first().ok_or(NotAGrid)?;
        let (counts, numbers) = rest.split_at_checked(8).ok_or(NotAGrid)?;
        let [rows, cols] = four(counts)
            .map(|it| usize::try_from(u32::from_le_bytes(it)).unwrap_or(usize::MAX))
            .collect::<Vec<usize>>()
            .try_into()
            .map_err(|_| NotAGrid)?;
        let numbers = numbers
            .chunks_exact(8)
            .filter_map(|it| it.first_chunk::<8>());
        let numbers: Vec<f64> = numbers.map(|it| f64::from_le_bytes(*it)).collect();
        let [of_lay, west, north, width, height] = numbers.try_into().map_err(|_| NotAGrid)?;
        let lay = match kind {
            DEGREES if (-85.0..=85.0).contains(&of_lay) => Lay::Degrees { parallel: of_lay },
            DEGREES => return Err(NotAGrid),
            zone => {
                let half = if of_lay < 0.0 {
                    Half::South
                } else {
                    Half::North
                };
                Lay::Utm(Zone::new(zone, half).ok_or(NotAGrid)?)
            }
        };
        let corner = Corner {
            west,
            north,
            width,
            height,
        };
        let frame = Frame::new(rows, cols, corner).map_err(|_| NotAGrid)?;
        let values = four(values).map(|it| Some(f64::from(f32::from_le_bytes(it))));
        let raster = Raster::new(frame, values.collect()).ok_or(NotAGrid)?;
        match version {
            VERSION => Self::new(lay, raster).map_err(|_| NotAGrid),
            _ => Err(NotAGrid),
        }
    }
}

/// Version and kind, two counts, five numbers.
const HEAD: usize = 2 + 2 * 4 + 5 * 8;

fn four(bytes: &[u8]) -> impl Iterator<Item = [u8; 4]> + '_ {
    let chunks = bytes.chunks_exact(4);
    chunks.filter_map(|it| it.first_chunk::<4>().copied())
}

/// Says its size and nothing of who lives where.
impl fmt::Debug for Grid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Grid of {} cells", self.frame().cells())
    }
}
