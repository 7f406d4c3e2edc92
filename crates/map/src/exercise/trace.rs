//! The points a finger has gone through. They are in memory only: nothing writes them.

use core::fmt;

use super::simplify;
use crate::access::units::Metres;
use crate::ground::Ground;
use crate::provider::Position;

/// More points than a line on a screen needs; a finger that goes on longer has its line simplified meanwhile.
pub const MOST_POINTS: usize = 2_048;

/// A freehand line, or the edge of an area. Keeps silent in logs.
#[derive(Clone, PartialEq)]
pub struct Trace {
    points: Vec<Position>,
    tolerance: Metres,
}

impl Trace {
    /// The finger touches. `tolerance` is how far the line may lie from where the finger was: two pixels of the screen,
    /// in metres on the ground.
    pub fn begin(at: Position, tolerance: Metres) -> Self {
        Self {
            points: vec![at],
            tolerance,
        }
    }

    /// The finger goes on. Standing still adds nothing.
    pub fn reach(&mut self, at: Position) {
        if self.points.last() == Some(&at) {
            return;
        }
        self.points.push(at);
        if self.points.len() < MOST_POINTS {
            return;
        }
        // To half at least, or the next points would do it again; twice as coarse until it is.
        let mut tolerance = self.tolerance.get();
        while self.points.len() > MOST_POINTS / 2 {
            self.simplify(tolerance);
            tolerance = tolerance.max(1.0) * 2.0;
        }
    }

    /// The finger lifts: as few points as the tolerance allows.
    #[must_use]
    pub fn lift(mut self) -> Self {
        self.simplify(self.tolerance.get());
        self
    }

    /// In the order of the finger.
    pub fn points(&self) -> &[Position] {
        &self.points
    }

    fn simplify(&mut self, tolerance: f64) {
        let Some(first) = self.points.first() else {
            return;
        };
        let ground = Ground::around(*first);
        let flat: Vec<[f64; 2]> = self.points.iter().map(|one| ground.metres(*one)).collect();
        let needed = simplify::needed(&flat, tolerance);
        let mut needed = needed.into_iter();
        self.points.retain(|_| needed.next().unwrap_or(true));
    }
}

impl fmt::Debug for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Trace(..)")
    }
}
