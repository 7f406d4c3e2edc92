//! Whether points spread over the paper, or lie on one line and say nothing of what is beside it.

/// Points whose spread across their line is less than this part of the spread along it lie on the line: a finger is 3 mm
/// off on a sheet of 100 mm.
const FLATTEST: f64 = 0.03;

/// Whether all points lie on one line, or nearly.
pub(super) fn on_one_line(points: &[[f64; 2]]) -> bool {
    let number = points.len() as f64;
    let mean = |axis: fn(&[f64; 2]) -> f64| points.iter().map(axis).sum::<f64>() / number;
    let (mx, my) = (mean(|point| point[0]), mean(|point| point[1]));
    let sum = |of: &dyn Fn(f64, f64) -> f64| {
        let each = points.iter().map(|point| of(point[0] - mx, point[1] - my));
        each.sum::<f64>()
    };
    let (xx, yy, xy) = (sum(&|x, _| x * x), sum(&|_, y| y * y), sum(&|x, y| x * y));
    // The two eigenvalues of the matrix of second moments: squares of the spreads along and across.
    let middle = (xx + yy) / 2.0;
    let half = ((xx - yy) / 2.0).hypot(xy);
    let (along, across) = (middle + half, (middle - half).max(0.0));
    across.is_nan() || across <= FLATTEST * FLATTEST * along
}

/// Whether all points but one lie on one line: then a projective map has nothing to hold on to.
pub(super) fn on_one_line_but_one(points: &[[f64; 2]]) -> bool {
    (0..points.len()).any(|left| {
        let rest = points.iter().enumerate().filter(|(at, _)| *at != left);
        on_one_line(&rest.map(|(_, point)| *point).collect::<Vec<_>>())
    })
}
