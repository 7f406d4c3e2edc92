//! Linear least squares by orthogonal columns (modified Gram-Schmidt), for a handful of unknowns.

use std::collections::VecDeque;

/// A column of which less than this part is its own says nothing that the columns before it do not say.
const OWN: f64 = 1e-10;

/// The unknowns that make the sum of squares of `columns · unknowns - right` smallest, in the order of the columns; none
/// when a column depends on others. All columns are as long as `right`.
pub(super) fn least_squares(columns: Vec<Vec<f64>>, mut right: Vec<f64>) -> Option<Vec<f64>> {
    let whole: Vec<f64> = columns.iter().map(|column| length(column)).collect();
    let mut columns: VecDeque<Vec<f64>> = columns.into();
    let mut rows = Vec::new();
    for whole in whole {
        let mut column = columns.pop_front()?;
        let own = length(&column);
        if own.is_nan() || own <= OWN * whole {
            return None;
        }
        column.iter_mut().for_each(|one| *one /= own);
        let later: Vec<f64> = columns
            .iter_mut()
            .map(|later| take_out(later, &column))
            .collect();
        rows.push((own, later, take_out(&mut right, &column)));
    }
    let mut unknowns: VecDeque<f64> = VecDeque::new();
    for (own, later, part) in rows.into_iter().rev() {
        let known = dot(&later, unknowns.make_contiguous());
        unknowns.push_front((part - known) / own);
    }
    Some(unknowns.into())
}

/// Takes out of a column what lies along `unit`, and says how much it was.
fn take_out(column: &mut [f64], unit: &[f64]) -> f64 {
    let part = dot(column, unit);
    column
        .iter_mut()
        .zip(unit)
        .for_each(|(one, unit)| *one -= part * unit);
    part
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

fn length(column: &[f64]) -> f64 {
    dot(column, column).sqrt()
}
