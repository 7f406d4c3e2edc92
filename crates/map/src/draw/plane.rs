//! Where a place lies on the plane that every map is drawn on: Web Mercator, as a square of side
//! one.

use std::f64::consts::PI;

use crate::provider::Position;

/// Beyond it the square ends: the latitude whose Mercator height is that of 180 degrees of
/// longitude.
pub const NORTHMOST: f64 = 85.051_128_779_806_59;

/// A place on the plane. `x` grows eastward from 0 at 180° west to 1 at 180° east, `y` grows
/// southward from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plane {
    pub x: f64,
    pub y: f64,
}

impl Plane {
    /// From degrees east and degrees north (WGS 84); none where either is no number. What lies
    /// nearer to a pole than the square reaches is drawn at its edge.
    ///
    /// Spherical Mercator: y = ln tan(π/4 + φ/2), here as half the logarithm of (1 + sin φ) / (1 −
    /// sin φ).
    #[must_use]
    pub fn of_degrees(east: f64, north: f64) -> Option<Self> {
        if !east.is_finite() || !north.is_finite() {
            return None;
        }
        let sine = north.clamp(-NORTHMOST, NORTHMOST).to_radians().sin();
        Some(Self {
            x: east / 360.0 + 0.5,
            y: 0.5 - ((1.0 + sine) / (1.0 - sine)).ln() / (4.0 * PI),
        })
    }

    /// Where a provider is.
    #[must_use]
    pub fn of(position: Position) -> Option<Self> {
        Self::of_degrees(position.east(), position.north())
    }

    /// Degrees east and degrees north.
    #[must_use]
    pub fn degrees(self) -> (f64, f64) {
        let north = ((0.5 - self.y) * 2.0 * PI).sinh().atan();
        ((self.x - 0.5) * 360.0, north.to_degrees())
    }

    pub(super) fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}
