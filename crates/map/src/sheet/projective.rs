//! A plane seen by a camera: x' = (a·x + b·y + c) / (g·x + h·y + 1), y' = (d·x + e·y + f) / (g·x + h·y + 1).

use super::matrix::Matrix;
use super::solve::least_squares;

/// Steps of refinement; four or five are usual.
const STEPS: usize = 50;
/// A step may be halved so often before there is nothing better.
const HALVINGS: usize = 20;

type Pairs<'a> = &'a [([f64; 2], [f64; 2])];
type Eight = [f64; 8];

/// By least squares over pairs of normalised points, from and to. A linear fit of the equations multiplied out begins;
/// Gauss-Newton steps then make the distances themselves smallest.
pub(super) fn fit(pairs: Pairs<'_>) -> Option<Matrix> {
    let rows = pairs.iter().flat_map(|([x, y], to)| {
        let row = |of_x: f64, of_y: f64, to: f64| {
            [
                x * of_x,
                y * of_x,
                of_x,
                x * of_y,
                y * of_y,
                of_y,
                -x * to,
                -y * to,
            ]
        };
        [row(1.0, 0.0, to[0]), row(0.0, 1.0, to[1])]
    });
    let right = pairs.iter().flat_map(|(_, to)| *to).collect();
    let mut best = solved(rows, right)?;
    let mut error = squares(&best, pairs)?;
    for _ in 0..STEPS {
        let Some((better, less)) = step(&best, error, pairs) else {
            break;
        };
        best = better;
        error = less;
    }
    Some(matrix(&best))
}

/// A Gauss-Newton step, halved until it helps; none when nothing does.
fn step(from: &Eight, error: f64, pairs: Pairs<'_>) -> Option<(Eight, f64)> {
    let map = matrix(from);
    let rows = pairs.iter().flat_map(|([x, y], _)| {
        let ([px, py], by) = map.undivided([*x, *y]);
        let (px, py) = (px / by, py / by);
        let (x, y, one) = (x / by, y / by, 1.0 / by);
        [
            [x, y, one, 0.0, 0.0, 0.0, -x * px, -y * px],
            [0.0, 0.0, 0.0, x, y, one, -x * py, -y * py],
        ]
    });
    let missing = pairs.iter().flat_map(|(point, to)| {
        let [x, y] = map.of(*point);
        [to[0] - x, to[1] - y]
    });
    let change = solved(rows, missing.collect())?;
    let parts = (0..HALVINGS as i32).map(|halved| 0.5_f64.powi(halved));
    let mut tries = parts.filter_map(|part| {
        let mut next = *from;
        next.iter_mut()
            .zip(change)
            .for_each(|(one, change)| *one += part * change);
        Some((next, squares(&next, pairs)?))
    });
    tries.find(|(_, less)| *less < error)
}

fn solved(rows: impl Iterator<Item = Eight>, right: Vec<f64>) -> Option<Eight> {
    let mut columns = vec![Vec::new(); 8];
    for row in rows {
        columns
            .iter_mut()
            .zip(row)
            .for_each(|(column, one)| column.push(one));
    }
    least_squares(columns, right)?.try_into().ok()
}

/// The sum of squared distances; none when a point lies at the horizon or beyond it.
fn squares(eight: &Eight, pairs: Pairs<'_>) -> Option<f64> {
    let map = matrix(eight);
    let each = pairs.iter().map(|(from, to)| {
        let ([x, y], by) = map.undivided(*from);
        let apart = (x / by - to[0]).hypot(y / by - to[1]);
        (by > 0.0).then_some(apart * apart)
    });
    each.sum()
}

fn matrix([a, b, c, d, e, f, g, h]: &Eight) -> Matrix {
    Matrix([[*a, *b, *c], [*d, *e, *f], [*g, *h, 1.0]])
}
