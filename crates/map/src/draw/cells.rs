//! Cells of a grid that belong together, as rings around them: hundreds of squares become one outline.

use std::collections::BTreeMap;

/// A corner between cells: columns from the west, rows from the north.
pub type Corner = (u32, u32);

/// The four ways along an edge, each the next one to the right.
const WAYS: [(i64, i64); 4] = [(1, 0), (0, 1), (-1, 0), (0, -1)];

/// Rings around the cells of a grid of `cols` columns for which `belongs` holds. Rings around holes are rings of their
/// own, so that even-odd filling fills the cells and nothing else.
pub fn rings(rows: usize, cols: usize, belongs: impl Fn(usize) -> bool) -> Vec<Vec<Corner>> {
    let mut edges = edges(rows, cols, belongs);
    let mut rings = Vec::new();
    while let Some((&from, ways)) = edges.first_key_value() {
        let Some(&way) = ways.first() else {
            edges.pop_first();
            continue;
        };
        rings.push(ring(&mut edges, from, way));
    }
    rings
}

type Edges = BTreeMap<Corner, Vec<usize>>;

/// Every side of a cell that has another kind behind it, run along with the cell to the right.
fn edges(rows: usize, cols: usize, belongs: impl Fn(usize) -> bool) -> Edges {
    let inside = |row: i64, col: i64| {
        let place = usize::try_from(row).ok().zip(usize::try_from(col).ok());
        place.is_some_and(|(row, col)| row < rows && col < cols && belongs(row * cols + col))
    };
    let mut edges = Edges::new();
    let [rows_to, cols_to] = [rows, cols].map(|count| i64::try_from(count).unwrap_or_default());
    for row in 0..rows_to {
        for col in (0..cols_to).filter(|col| inside(row, *col)) {
            // North, east, south and west: where the side begins, and what lies behind it.
            let sides = [
                ((col, row), (row - 1, col)),
                ((col + 1, row), (row, col + 1)),
                ((col + 1, row + 1), (row + 1, col)),
                ((col, row + 1), (row, col - 1)),
            ];
            for (way, (from, behind)) in sides.into_iter().enumerate() {
                if !inside(behind.0, behind.1) {
                    let from = corner(from);
                    edges.entry(from).or_default().push(way);
                }
            }
        }
    }
    edges
}

fn corner((col, row): (i64, i64)) -> Corner {
    let short = |number: i64| u32::try_from(number).unwrap_or_default();
    (short(col), short(row))
}

/// From an edge along the border until it is back; corners only where it turns.
fn ring(edges: &mut Edges, start: Corner, first: usize) -> Vec<Corner> {
    let (mut at, mut way) = (start, first);
    let mut ring = vec![start];
    loop {
        take(edges, at, way);
        let step = WAYS.get(way).copied().unwrap_or_default();
        at = corner((i64::from(at.0) + step.0, i64::from(at.1) + step.1));
        // Where two cells touch at a corner alone, turning right keeps each by itself.
        let turns = [(way + 1) % 4, way, (way + 3) % 4];
        let ways = edges.get(&at);
        let is_first = |turn: usize| at == start && turn == first;
        let leads_on = |turn: usize| ways.is_some_and(|ways| ways.contains(&turn));
        let next = turns
            .into_iter()
            .find(|turn| is_first(*turn) || leads_on(*turn));
        match next {
            Some(next) if !is_first(next) => {
                if next != way {
                    ring.push(at);
                }
                way = next;
            }
            _ => return ring,
        }
    }
}

fn take(edges: &mut Edges, at: Corner, way: usize) {
    if let Some(ways) = edges.get_mut(&at) {
        ways.retain(|one| *one != way);
        if ways.is_empty() {
            edges.remove(&at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::rings;

    /// Cells as drawn; the number of rings, of corners, and that exactly these cells are inside.
    fn check(drawn: &[&str], rings_there: usize, corners: usize) {
        let cols = drawn.first().map_or(0, |row| row.len());
        let cells: Vec<bool> = drawn
            .iter()
            .flat_map(|row| row.chars())
            .map(|it| it == '#')
            .collect();
        let found = rings(drawn.len(), cols, |cell| cells.get(cell) == Some(&true));
        assert_eq!(found.len(), rings_there, "{drawn:?} {found:?}");
        assert_eq!(
            found.iter().map(Vec::len).sum::<usize>(),
            corners,
            "{drawn:?} {found:?}"
        );
        for (cell, is) in cells.iter().enumerate() {
            let (x, y) = ((cell % cols) as f64 + 0.5, (cell / cols) as f64 + 0.5);
            let crossed = found.iter().map(|ring| {
                let next = ring.iter().skip(1).chain(ring.first());
                let sides = ring.iter().zip(next);
                sides
                    .filter(|(one, two)| {
                        let [one_y, two_y] = [one.1, two.1].map(f64::from);
                        one.0 == two.0 && f64::from(one.0) > x && (one_y > y) != (two_y > y)
                    })
                    .count()
            });
            assert_eq!(
                crossed.sum::<usize>() % 2 == 1,
                *is,
                "{drawn:?} cell {cell}"
            );
        }
    }

    #[test]
    fn rings_hold_the_cells_and_nothing_else() {
        check(&["#"], 1, 4);
        check(&["##", "##"], 1, 4);
        check(&["#.", ".#"], 2, 8);
        check(&["###", "#.#", "###"], 2, 8);
        check(&["#..", "##.", "..#"], 2, 10);
        check(&["...", "..."], 0, 0);
    }
}
