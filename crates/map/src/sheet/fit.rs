//! From paper to metres on the ground by control points, and how far each point is off.

use super::matrix::Matrix;
use super::normal::Normal;
use super::{FitRefused, affine, projective, similarity, spread};
use crate::access::units::Metres;

/// More points than anybody sets by hand.
pub const MOST_CONTROL_POINTS: usize = 60;

/// All points within so many metres are in one place: it is no map then.
const CLOSEST: f64 = 20.0;

/// One point in both planes.
#[derive(Clone, Copy, PartialEq)]
pub struct Pair {
    /// To the right and down, in any unit (pixels, millimetres).
    pub paper: [f64; 2],
    /// East and north, in metres.
    pub ground: [f64; 2],
}

/// What the paper may do on its way to the ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeOfFit {
    /// Shift, turn and one scale.
    Similarity,
    /// Two scales and a slant as well.
    Affine,
    /// A camera held askew as well.
    Projective,
}

/// A fitted map from paper to ground.
#[derive(Clone, PartialEq)]
pub struct Fit {
    shape: ShapeOfFit,
    map: Matrix,
    back: Matrix,
    residuals: Vec<Metres>,
}

impl ShapeOfFit {
    pub const ALL: [Self; 3] = [Self::Similarity, Self::Affine, Self::Projective];

    /// Points that it takes at least.
    pub const fn needed(self) -> usize {
        match self {
            Self::Similarity => 2,
            Self::Affine => 3,
            Self::Projective => 4,
        }
    }
}

impl Fit {
    /// The map of that shape for which the sum of the squared residuals, in square metres, is smallest.
    ///
    /// # Errors
    /// When the points are too few or too many, lie in one place or on one line, or contradict each other.
    pub fn by(pairs: &[Pair], shape: ShapeOfFit) -> Result<Self, FitRefused> {
        let needed = shape.needed();
        if pairs.len() < needed {
            return Err(FitRefused::TooFew { needed });
        }
        if pairs.len() > MOST_CONTROL_POINTS {
            return Err(FitRefused::TooMany);
        }
        // Paper is read downward, the ground upward.
        let paper: Vec<[f64; 2]> = pairs.iter().map(|one| upward(one.paper)).collect();
        let ground: Vec<[f64; 2]> = pairs.iter().map(|one| one.ground).collect();
        if !paper
            .iter()
            .chain(&ground)
            .flatten()
            .all(|one| one.is_finite())
        {
            return Err(FitRefused::NoNumber);
        }
        let from = Normal::of(&paper).ok_or(FitRefused::InOnePlace)?;
        let to = Normal::of(&ground).ok_or(FitRefused::InOnePlace)?;
        if !reaches(&ground, CLOSEST) {
            return Err(FitRefused::InOnePlace);
        }
        let lined_up: fn(&[[f64; 2]]) -> bool = match shape {
            ShapeOfFit::Similarity => |_| false,
            ShapeOfFit::Affine => spread::on_one_line,
            ShapeOfFit::Projective => spread::on_one_line_but_one,
        };
        if lined_up(&paper) || lined_up(&ground) {
            return Err(FitRefused::OnOneLine);
        }
        let normal = paper.iter().zip(&ground);
        let normal: Vec<_> = normal
            .map(|(one, other)| (from.point(*one), to.point(*other)))
            .collect();
        let fitted = match shape {
            ShapeOfFit::Similarity => similarity::fit(&normal).ok_or(FitRefused::InOnePlace),
            ShapeOfFit::Affine => affine::fit(&normal).ok_or(FitRefused::OnOneLine),
            ShapeOfFit::Projective => projective::fit(&normal).ok_or(FitRefused::Folded),
        }?;
        if normal
            .iter()
            .any(|(point, _)| fitted.stretch(*point) <= 0.0)
        {
            return Err(FitRefused::Mirrored);
        }
        let map = to.back().after(&fitted).after(&from.there());
        let off = paper.iter().zip(&ground).map(|(point, ground)| {
            let [x, y] = map.of(*point);
            Metres::new((x - ground[0]).hypot(y - ground[1]))
        });
        let residuals: Option<Vec<Metres>> = off.collect();
        Ok(Self {
            shape,
            map,
            back: map.back().ok_or(FitRefused::Folded)?,
            residuals: residuals.ok_or(FitRefused::Folded)?,
        })
    }

    pub const fn shape(&self) -> ShapeOfFit {
        self.shape
    }

    /// How far each point is off, in the order of the points.
    pub fn residuals(&self) -> &[Metres] {
        &self.residuals
    }

    /// The root of the mean squared residual.
    pub fn error(&self) -> f64 {
        let squares = self.residuals.iter().map(|one| one.get() * one.get());
        (squares.sum::<f64>() / self.residuals.len() as f64).sqrt()
    }

    /// Points beyond those that it takes. With none, every residual is nothing whatever the points are, and says nothing.
    pub fn spare(&self) -> usize {
        self.residuals.len().saturating_sub(self.shape.needed())
    }

    /// Metres east and north of a point of the paper; none at the horizon of a paper seen askew, or beyond it.
    pub fn ground(&self, paper: [f64; 2]) -> Option<[f64; 2]> {
        let point = upward(paper);
        let [x, y] = self.map.of(point);
        let whole = self.map.undivided(point).1 > 0.0 && x.is_finite() && y.is_finite();
        whole.then_some([x, y])
    }
}

impl Fit {
    /// The point of the paper that lies so many metres east and north; none of what the paper does not see.
    pub fn paper(&self, ground: [f64; 2]) -> Option<[f64; 2]> {
        let point = self.back.of(ground);
        let seen = self.map.undivided(point).1 > 0.0 && point.iter().all(|one| one.is_finite());
        seen.then_some(upward(point))
    }
}

const fn upward([x, y]: [f64; 2]) -> [f64; 2] {
    [x, -y]
}

/// Whether two of the points are at least so far apart.
fn reaches(points: &[[f64; 2]], far: f64) -> bool {
    points.iter().any(|one| {
        let apart = |other: &[f64; 2]| (one[0] - other[0]).hypot(one[1] - other[1]);
        points.iter().any(|other| apart(other) >= far)
    })
}
