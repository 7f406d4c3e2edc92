//! Exact search for whole-number points: is there any, under bounds and linear rows?
//!
//! Small by nature: a dozen cells and a handful of rows. Bounds are narrowed row by row until nothing changes,
//! then the widest cell is halved. The search is exact; when it would take too long it says "none found",
//! which makes the guard hide more, never less.

/// Halvings allowed for one question about one table. A thousand times what the service instrument was seen to need.
const PATIENCE: u32 = 20_000;

/// Halvings allowed where any point will do and there is mostly one near, or where guesses have been tried before.
const LITTLE_PATIENCE: u32 = 300;

/// `sum(factor · cell) ≤ at_most`.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) terms: Vec<(usize, i64)>,
    pub(super) at_most: i64,
}

impl Row {
    /// The sum of `cells`, at most `limit`.
    pub(super) fn at_most(cells: &[usize], limit: i64) -> Self {
        Self {
            terms: cells.iter().map(|cell| (*cell, 1)).collect(),
            at_most: limit,
        }
    }

    /// The sum of `cells`, at least `limit`.
    pub(super) fn at_least(cells: &[usize], limit: i64) -> Self {
        Self {
            terms: cells.iter().map(|cell| (*cell, -1)).collect(),
            at_most: -limit,
        }
    }
}

/// Lowest and highest value of each cell.
pub(super) type Bounds = Vec<(i64, i64)>;

/// Whether a point is known to exist.
pub(super) fn exist(bounds: &Bounds, rows: &[Row]) -> bool {
    let mut patience = PATIENCE;
    search(bounds.clone(), rows, &mut patience).is_some()
}

/// A point, if one is found soon.
pub(super) fn find(bounds: &Bounds, rows: &[Row]) -> Option<Vec<i64>> {
    let mut patience = LITTLE_PATIENCE;
    search(bounds.clone(), rows, &mut patience)
}

/// Whether this is such a point.
pub(super) fn is_one(point: &[i64], bounds: &Bounds, rows: &[Row]) -> bool {
    let value = |cell: usize| point.get(cell).copied();
    point.len() == bounds.len()
        && bounds
            .iter()
            .zip(point)
            .all(|((low, high), value)| (low..=high).contains(&value))
        && rows.iter().all(|row| {
            let terms = row.terms.iter();
            let sum: Option<i64> = terms
                .map(|(cell, factor)| Some(value(*cell)? * factor))
                .sum();
            sum.is_some_and(|sum| sum <= row.at_most)
        })
}

fn search(mut bounds: Bounds, rows: &[Row], patience: &mut u32) -> Option<Vec<i64>> {
    if !narrow(&mut bounds, rows) {
        return None;
    }
    let widest = bounds
        .iter()
        .enumerate()
        .max_by_key(|(at, (low, high))| (high - low, core::cmp::Reverse(*at)));
    let Some((at, (low, high))) = widest
        .map(|(at, bound)| (at, *bound))
        .filter(|(_, (low, high))| low < high)
    else {
        return Some(bounds.into_iter().map(|(low, _)| low).collect());
    };
    if *patience == 0 {
        return None;
    }
    *patience -= 1;
    let middle = low + (high - low) / 2;
    [(low, middle), (middle + 1, high)]
        .into_iter()
        .find_map(|half| {
            let mut narrower = bounds.clone();
            if let Some(bound) = narrower.get_mut(at) {
                *bound = half;
            }
            search(narrower, rows, patience)
        })
}

/// Narrows every cell to what each row alone leaves it, until nothing changes. False when a cell is left with
/// nothing; when every cell is left with one value, every row has been tested and true means a point.
fn narrow(bounds: &mut Bounds, rows: &[Row]) -> bool {
    if bounds.iter().any(|(low, high)| low > high) {
        return false;
    }
    loop {
        let mut changed = false;
        for row in rows {
            let lowest = |bounds: &Bounds, (cell, factor): (usize, i64)| {
                let (low, high) = bounds.get(cell).copied().unwrap_or((0, 0));
                if factor < 0 {
                    factor * high
                } else {
                    factor * low
                }
            };
            let least: i64 = row.terms.iter().map(|term| lowest(bounds, *term)).sum();
            if least > row.at_most {
                return false;
            }
            for (cell, factor) in row.terms.iter().copied().filter(|(_, factor)| *factor != 0) {
                // What the other cells leave to this one.
                let room = row.at_most - least + lowest(bounds, (cell, factor));
                let Some((low, high)) = bounds.get_mut(cell) else {
                    continue;
                };
                let before = (*low, *high);
                if factor > 0 {
                    *high = (*high).min(room.div_euclid(factor));
                } else {
                    *low = (*low).max(-room.div_euclid(-factor));
                }
                if low > high {
                    return false;
                }
                changed |= before != (*low, *high);
            }
        }
        if !changed {
            return true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn brute(bounds: &Bounds, rows: &[Row]) -> bool {
        fn walk(bounds: &Bounds, rows: &[Row], point: &mut Vec<i64>) -> bool {
            let Some((low, high)) = bounds.get(point.len()).copied() else {
                return rows.iter().all(|row| {
                    row.terms.iter().map(|(c, f)| point[*c] * f).sum::<i64>() <= row.at_most
                });
            };
            (low..=high).any(|value| {
                point.push(value);
                let found = walk(bounds, rows, point);
                point.pop();
                found
            })
        }
        walk(bounds, rows, &mut Vec::new())
    }

    proptest! {
        #[test]
        fn the_search_finds_a_point_exactly_when_there_is_one(
            bounds in proptest::collection::vec((0_i64..6, 0_i64..4).prop_map(|(low, more)| (low, low + more)), 1..4),
            rows in proptest::collection::vec((proptest::collection::vec(-3_i64..4, 3), -12_i64..12), 0..5),
        ) {
            let rows: Vec<Row> = rows.into_iter().map(|(factors, at_most)| {
                let terms = factors.into_iter().enumerate().filter(|(cell, _)| *cell < bounds.len()).collect();
                Row { terms, at_most }
            }).collect();
            prop_assert_eq!(exist(&bounds, &rows), brute(&bounds, &rows));
        }
    }

    #[test]
    fn a_contradiction_is_found_and_its_absence_too() {
        let bounds = vec![(0, 5), (0, 5)];
        let sum_is = |value| [Row::at_most(&[0, 1], value), Row::at_least(&[0, 1], value)];
        assert!(exist(&bounds, &sum_is(10)));
        assert!(!exist(&bounds, &sum_is(11)));
    }
}
