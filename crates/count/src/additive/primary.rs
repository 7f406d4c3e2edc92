//! Primary suppression: the cells that are small by themselves.

use super::rule::{Threshold, Zeros};
use super::table::AdditiveTable;

/// For each cell whether it is below the threshold; a count of none as the rule on zeros says.
pub fn primary(table: &AdditiveTable, threshold: Threshold, zeros: Zeros) -> Vec<bool> {
    table
        .cells()
        .iter()
        .map(|cell| is_small(cell.value(), threshold, zeros))
        .collect()
}

/// Whether a count is small.
pub fn is_small(value: u64, threshold: Threshold, zeros: Zeros) -> bool {
    let small = i64::try_from(value).is_ok_and(|value| value < threshold.people());
    small && (value > 0 || zeros == Zeros::Protected)
}
