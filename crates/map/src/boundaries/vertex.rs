//! A corner of a boundary, or a point to be looked up in it, in millionths of a degree.

use core::fmt;

/// Steps of a degree: a millionth of a degree is a tenth of a metre, finer than any boundary is
/// known.
pub const STEPS: i32 = 1_000_000;

/// Degrees east and north (WGS 84), kept whole so that every comparison is exact. Silent in logs: a
/// point that is looked up may be somebody's place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vertex {
    east: i32,
    north: i32,
}

impl Vertex {
    /// None when it is no place on earth.
    pub fn of_degrees(east: f64, north: f64) -> Option<Self> {
        if !(-180.0..=180.0).contains(&east) || !(-90.0..=90.0).contains(&north) {
            return None;
        }
        // Both are in range, so the rounded steps fit.
        #[allow(clippy::cast_possible_truncation)]
        let steps = |degrees: f64| (degrees * f64::from(STEPS)).round() as i32;
        Some(Self {
            east: steps(east),
            north: steps(north),
        })
    }

    /// None when it is no place on earth.
    pub fn of_steps(east: i32, north: i32) -> Option<Self> {
        let whole = east.unsigned_abs() <= 180 * STEPS.unsigned_abs()
            && north.unsigned_abs() <= 90 * STEPS.unsigned_abs();
        whole.then_some(Self { east, north })
    }

    /// Steps east and steps north.
    pub const fn steps(self) -> (i32, i32) {
        (self.east, self.north)
    }

    /// Degrees east.
    pub fn east(self) -> f64 {
        f64::from(self.east) / f64::from(STEPS)
    }

    /// Degrees north.
    pub fn north(self) -> f64 {
        f64::from(self.north) / f64::from(STEPS)
    }
}

/// Twice the area of the triangle of three corners, above 0 where they turn to the left. Exact: a
/// difference of steps stays below 2^30, a product below 2^60.
pub(super) fn turn(one: Vertex, two: Vertex, three: Vertex) -> i64 {
    let along = |from: i32, to: i32| i64::from(to) - i64::from(from);
    along(one.east, two.east) * along(one.north, three.north)
        - along(one.north, two.north) * along(one.east, three.east)
}

impl fmt::Debug for Vertex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vertex(..)")
    }
}
