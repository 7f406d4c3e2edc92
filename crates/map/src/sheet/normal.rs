//! Points moved to around nothing and scaled to around one: sums of squares then lose no digits (Hartley 1997).

use super::matrix::Matrix;

/// The middle of points, and their mean distance from it.
#[derive(Clone, Copy)]
pub(super) struct Normal {
    middle: [f64; 2],
    size: f64,
}

impl Normal {
    /// None for points that are all the same, or no points.
    pub(super) fn of(points: &[[f64; 2]]) -> Option<Self> {
        let number = points.len() as f64;
        let sum = |axis: fn(&[f64; 2]) -> f64| points.iter().map(axis).sum::<f64>() / number;
        let middle = [sum(|point| point[0]), sum(|point| point[1])];
        let from_middle = |point: &[f64; 2]| (point[0] - middle[0]).hypot(point[1] - middle[1]);
        let size = points.iter().map(from_middle).sum::<f64>() / number;
        (size.is_finite() && size > 0.0).then_some(Self { middle, size })
    }

    pub(super) fn point(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        [
            (x - self.middle[0]) / self.size,
            (y - self.middle[1]) / self.size,
        ]
    }

    pub(super) fn there(&self) -> Matrix {
        let one = 1.0 / self.size;
        let [x, y] = self.middle;
        Matrix::of_affine([[one, 0.0, -x * one], [0.0, one, -y * one]])
    }

    pub(super) fn back(&self) -> Matrix {
        let [x, y] = self.middle;
        Matrix::of_affine([[self.size, 0.0, x], [0.0, self.size, y]])
    }
}
