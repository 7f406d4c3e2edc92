//! A flat piece of ground around a point: metres east and metres north of it.

use core::fmt;

use crate::provider::Position;

/// Mean radius of the earth in metres (IUGG, R1).
pub(crate) const EARTH: f64 = 6_371_008.8;

/// Metres east and north of the middle. Flat as a map of a district is: over 50 km a length is wrong by less than a
/// hundredth at 60 degrees of latitude, and by less nearer to the equator. Keeps silent in logs.
#[derive(Clone, Copy, PartialEq)]
pub struct Ground {
    middle: Position,
}

impl Ground {
    pub const fn around(middle: Position) -> Self {
        Self { middle }
    }

    /// Metres east and metres north of the middle, the short way around the earth.
    pub fn metres(&self, position: Position) -> [f64; 2] {
        self.metres_of(position.east(), position.north())
    }

    /// The same of degrees that are finer than a position is kept.
    pub(crate) fn metres_of(&self, east: f64, north: f64) -> [f64; 2] {
        let east = turned(east - self.middle.east());
        let north = north - self.middle.north();
        [
            east.to_radians() * EARTH * self.narrowing(),
            north.to_radians() * EARTH,
        ]
    }

    /// The position so many metres east and north of the middle; none beyond a pole.
    pub fn position(&self, metres: [f64; 2]) -> Option<Position> {
        let (east, north) = self.degrees_of(metres);
        Position::of_degrees(north, east)
    }

    /// Degrees east and north, whether or not they are a place on earth.
    pub(crate) fn degrees_of(&self, [east, north]: [f64; 2]) -> (f64, f64) {
        let north = self.middle.north() + (north / EARTH).to_degrees();
        let east = self.middle.east() + (east / EARTH / self.narrowing()).to_degrees();
        (turned(east), north)
    }

    /// How much shorter a degree of longitude is here than at the equator; never nothing.
    fn narrowing(&self) -> f64 {
        self.middle.north().to_radians().cos().max(1e-6)
    }
}

/// Degrees of longitude between -180 and 180.
pub(crate) fn turned(degrees: f64) -> f64 {
    if (-180.0..=180.0).contains(&degrees) {
        return degrees;
    }
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

impl fmt::Debug for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ground(..)")
    }
}
