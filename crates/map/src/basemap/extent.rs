//! The upright rectangle of a map in degrees.

use crate::draw::Bounds;

/// Around a map so much of its own size is looked at as well, so that its surroundings are not empty.
const AROUND: f64 = 0.3;
/// And at least so many degrees, for a map of one place.
const AT_LEAST: f64 = 0.2;

/// West, south, east and north in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

impl Extent {
    #[must_use]
    pub fn of(bounds: &Bounds) -> Self {
        let (west, north) = bounds.least().degrees();
        let (east, south) = bounds.most().degrees();
        Self {
            west,
            south,
            east,
            north,
        }
    }

    /// With its surroundings.
    #[must_use]
    pub fn widened(self) -> Self {
        let across = ((self.east - self.west) * AROUND).max(AT_LEAST);
        let down = ((self.north - self.south) * AROUND).max(AT_LEAST);
        Self {
            west: self.west - across,
            south: self.south - down,
            east: self.east + across,
            north: self.north + down,
        }
    }

    #[must_use]
    pub fn meets(self, other: &Self) -> bool {
        self.west <= other.east
            && other.west <= self.east
            && self.south <= other.north
            && other.south <= self.north
    }
}
