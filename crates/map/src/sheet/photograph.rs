//! A photographed sheet: put in its place by control points, or not to scale and without any coordinates.

use core::fmt;

use super::{Fit, FitRefused, Pair, ShapeOfFit};
use crate::area::AreaId;
use crate::exercise::Coarse;
use crate::ground::Ground;
use crate::provider::Position;

/// A point that was found on the paper and whose place is known. Keeps silent in logs.
#[derive(Clone, Copy, PartialEq)]
pub struct ControlPoint {
    /// To the right and down from the corner of the picture, in pixels.
    pub paper: [f64; 2],
    pub ground: Position,
}

/// Where a sheet lies on the earth. Keeps silent in logs.
#[derive(Clone, PartialEq)]
pub struct Placing {
    around: Ground,
    points: Vec<Position>,
    fit: Fit,
}

/// A photograph that can be drawn on.
#[derive(Clone, PartialEq)]
pub enum Photograph {
    Placed(Placing),
    /// Whatever is drawn on it lies somewhere in the area.
    NotToScale(AreaId),
}

impl Placing {
    /// # Errors
    /// As [`Fit::by`].
    pub fn by(points: &[ControlPoint], shape: ShapeOfFit) -> Result<Self, FitRefused> {
        let needed = shape.needed();
        let first = points.first().ok_or(FitRefused::TooFew { needed })?;
        let around = Ground::around(first.ground);
        let pair = |point: &ControlPoint| Pair {
            paper: point.paper,
            ground: around.metres(point.ground),
        };
        let pairs: Vec<Pair> = points.iter().map(pair).collect();
        let fit = Fit::by(&pairs, shape)?;
        Ok(Self {
            around,
            points: points.iter().map(|point| point.ground).collect(),
            fit,
        })
    }

    /// How well it fits.
    pub const fn fit(&self) -> &Fit {
        &self.fit
    }

    /// The place of a point of the picture; none beyond its horizon.
    pub fn position(&self, paper: [f64; 2]) -> Option<Position> {
        self.around.position(self.fit.ground(paper)?)
    }
}

impl Placing {
    /// Degrees east and north of the control points.
    pub(crate) fn points(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.points.iter().map(|one| (one.east(), one.north()))
    }

    /// Degrees east and north of a point of the picture, finer than a position is kept.
    pub(crate) fn degrees(&self, paper: [f64; 2]) -> Option<(f64, f64)> {
        Some(self.around.degrees_of(self.fit.ground(paper)?))
    }

    /// The point of the picture that shows a place; none of what the camera did not see.
    pub(crate) fn paper(&self, east: f64, north: f64) -> Option<[f64; 2]> {
        self.fit.paper(self.around.metres_of(east, north))
    }
}

impl Photograph {
    /// What a finger on the picture touches. Of a picture that is not to scale it is no place on earth, only a way to
    /// draw: the picture laid out around the point where latitude and longitude are nothing, a pixel a metre.
    pub fn position(&self, paper: [f64; 2]) -> Option<Position> {
        match self {
            Self::Placed(placing) => placing.position(paper),
            Self::NotToScale(_) => {
                let nowhere = Position::of_degrees(0.0, 0.0)?;
                Ground::around(nowhere).position([paper[0], -paper[1]])
            }
        }
    }

    /// To what a sketch on it is reduced: `placed` where it has a place, the area where it is not to scale.
    pub fn coarse<'a>(&'a self, placed: Coarse<'a>) -> Coarse<'a> {
        match self {
            Self::Placed(_) => placed,
            Self::NotToScale(area) => Coarse::NotToScale(area),
        }
    }
}

impl fmt::Debug for ControlPoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ControlPoint(..)")
    }
}

impl fmt::Debug for Placing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Placing(..)")
    }
}

impl fmt::Debug for Photograph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Photograph(..)")
    }
}
