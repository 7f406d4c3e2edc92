//! Shift, turn and one scale: x' = a·x - b·y + c, y' = b·x + a·y + d.

use super::matrix::Matrix;
use super::solve::least_squares;

/// By least squares over pairs of points, from and to.
pub(super) fn fit(pairs: &[([f64; 2], [f64; 2])]) -> Option<Matrix> {
    // Two rows for each pair: one of x', one of y'.
    let column = |x: fn([f64; 2]) -> f64, y: fn([f64; 2]) -> f64| {
        let rows = pairs.iter().flat_map(|(from, _)| [x(*from), y(*from)]);
        rows.collect::<Vec<f64>>()
    };
    let columns = vec![
        column(|from| from[0], |from| from[1]),
        column(|from| -from[1], |from| from[0]),
        column(|_| 1.0, |_| 0.0),
        column(|_| 0.0, |_| 1.0),
    ];
    let right = pairs.iter().flat_map(|(_, to)| *to).collect();
    let [a, b, c, d] = least_squares(columns, right)?.try_into().ok()?;
    Some(Matrix::of_affine([[a, -b, c], [b, a, d]]))
}
