//! Straight-line rings: how many people live within a distance as the crow flies.
//!
//! Rivers, hills and roads are not in it. It answers fast and flatters everybody, so what comes out
//! says what it is.

use std::fmt;

use super::raster::Raster;
use super::units::Metres;

/// Stands beside every figure of a ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StraightLine;

impl fmt::Display for StraightLine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("straight line, not travel")
    }
}

/// People within a distance of the nearest provider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    pub measure: StraightLine,
    pub within: Metres,
    pub people: f64,
    pub of: f64,
}

/// Metres between two points on projected coordinates.
pub fn straight(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (x, y) = (one.0 - other.0, one.1 - other.1);
    // Not `hypot`: nothing here is near the ends of what a number holds, and it takes ten times as
    // long.
    (x * x + y * y).sqrt()
}

/// A ring for each distance. People live in the middle of their cell; a distance includes its edge.
pub fn rings(people: &Raster, providers: &[(f64, f64)], within: &[Metres]) -> Vec<Ring> {
    let mut rings: Vec<Ring> = within
        .iter()
        .map(|within| Ring {
            measure: StraightLine,
            within: *within,
            people: 0.0,
            of: 0.0,
        })
        .collect();
    for (cell, living) in people.iter() {
        let Some(living) = living else { continue };
        let home = people.frame().middle(cell);
        let distances = providers.iter().map(|place| straight(home, *place));
        let nearest = distances.fold(f64::INFINITY, f64::min);
        for ring in &mut rings {
            ring.of += living;
            if nearest <= ring.within.get() {
                ring.people += living;
            }
        }
    }
    rings
}
