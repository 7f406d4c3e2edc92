//! Shift, turn, two scales and a slant: x' = a·x + b·y + c, y' = d·x + e·y + f.

use super::matrix::Matrix;
use super::solve::least_squares;

/// By least squares over pairs of points, from and to; each coordinate by itself.
pub(super) fn fit(pairs: &[([f64; 2], [f64; 2])]) -> Option<Matrix> {
    let column = |of: fn([f64; 2]) -> f64| pairs.iter().map(|(from, _)| of(*from)).collect();
    let columns: Vec<Vec<f64>> = vec![
        column(|from| from[0]),
        column(|from| from[1]),
        column(|_| 1.0),
    ];
    let right = |of: fn([f64; 2]) -> f64| pairs.iter().map(|(_, to)| of(*to)).collect();
    let x = least_squares(columns.clone(), right(|to| to[0]))?;
    let y = least_squares(columns, right(|to| to[1]))?;
    Some(Matrix::of_affine([x.try_into().ok()?, y.try_into().ok()?]))
}
