//! How a grid lies on the earth: in degrees, or in the metres of a UTM zone; from degrees to its cells and back.

use super::frame::{BadFrame, Corner, Frame};
use super::utm::{Half, Zone};

/// Metres of a degree of latitude on a sphere of 6,371 km.
const DEGREE: f64 = 111_194.926_644_558_73;
/// Nearer to a pole a cell of degrees has no width to speak of.
const NORTHMOST: f64 = 85.0;

/// What the coordinates of a grid mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lay {
    /// Degrees (WGS 84), as metres along one parallel: a cell is as wide as it is in the middle of the grid.
    Degrees {
        parallel: f64,
    },
    Utm(Zone),
}

impl Lay {
    /// A grid whose header is in degrees, as a frame in metres.
    ///
    /// # Errors
    /// When it reaches beyond the earth, or makes no frame.
    pub fn of_degrees(rows: usize, cols: usize, corner: Corner) -> Result<(Self, Frame), BadFrame> {
        let south = corner.north - corner.height * rows as f64;
        let east = corner.west + corner.width * cols as f64;
        let on_earth =
            corner.north <= 90.0 && south >= -90.0 && corner.west >= -360.0 && east <= 360.0;
        let parallel = f64::midpoint(corner.north, south);
        if !on_earth || parallel.abs() > NORTHMOST {
            return Err(BadFrame::Size);
        }
        let wide = DEGREE * parallel.to_radians().cos();
        let frame = Frame::new(
            rows,
            cols,
            Corner {
                west: corner.west * wide,
                north: corner.north * DEGREE,
                width: corner.width * wide,
                height: corner.height * DEGREE,
            },
        )?;
        Ok((Self::Degrees { parallel }, frame))
    }

    /// From degrees east and north to the coordinates of the grid.
    pub fn metres(self, east: f64, north: f64) -> (f64, f64) {
        match self {
            Self::Degrees { parallel } => {
                (east * DEGREE * parallel.to_radians().cos(), north * DEGREE)
            }
            Self::Utm(zone) => zone.metres(east, north),
        }
    }

    /// From the coordinates of the grid to degrees east and north.
    pub fn degrees(self, x: f64, y: f64) -> (f64, f64) {
        match self {
            Self::Degrees { parallel } => (x / (DEGREE * parallel.to_radians().cos()), y / DEGREE),
            Self::Utm(zone) => zone.degrees(x, y),
        }
    }

    /// By its EPSG code: 4326, 32601 to 32660, 32701 to 32760. Degrees need the grid's middle as well.
    pub fn of_epsg(code: u32) -> Option<Self> {
        let zone = |number, half| Zone::new(number, half).map(Self::Utm);
        match code {
            32_601..=32_660 => zone(u8::try_from(code - 32_600).ok()?, Half::North),
            32_701..=32_760 => zone(u8::try_from(code - 32_700).ok()?, Half::South),
            _ => None,
        }
    }
}
