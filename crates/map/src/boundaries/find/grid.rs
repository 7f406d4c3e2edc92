//! Cells over the land, each with the parts whose bounds reach into it.

use super::super::{Bounds, Vertex};

/// So many cells for each part: fewer make longer lists, more only cost memory.
const CELLS_FOR_A_PART: usize = 4;
const MOST_ON_A_SIDE: usize = 1_024;

#[derive(Clone, Debug)]
pub(super) struct Grid {
    west: i64,
    south: i64,
    width: i64,
    height: i64,
    side: usize,
    /// Where the list of each cell begins, and where the last one ends.
    starts: Vec<u32>,
    parts: Vec<u32>,
}

impl Grid {
    pub(super) fn over(parts: &[Bounds]) -> Self {
        let all = parts.iter().copied().reduce(Bounds::with);
        let [west, south, east, north] = all.map_or([0; 4], Bounds::edges).map(i64::from);
        let side = (parts.len() * CELLS_FOR_A_PART)
            .isqrt()
            .clamp(1, MOST_ON_A_SIDE);
        let cells = i64::try_from(side).unwrap_or(1);
        let mut grid = Self {
            west,
            south,
            width: (east - west) / cells + 1,
            height: (north - south) / cells + 1,
            side,
            starts: Vec::new(),
            parts: Vec::new(),
        };
        grid.fill(parts);
        grid
    }

    /// Counted first, then sorted into one list.
    fn fill(&mut self, parts: &[Bounds]) {
        let mut named: Vec<(u32, u32)> = Vec::new();
        for (part, bounds) in (0_u32..).zip(parts) {
            let [west, south, east, north] = bounds.edges();
            let (left, low) = self.cell(west, south);
            let (right, high) = self.cell(east, north);
            for row in low..=high {
                let cells = (left..=right).map(|column| row * self.side + column);
                named.extend(cells.filter_map(|cell| Some((u32::try_from(cell).ok()?, part))));
            }
        }
        named.sort_unstable();
        let cells = u32::try_from(self.side * self.side).unwrap_or(u32::MAX);
        let mut at = 0;
        for cell in 0..=cells {
            while named.get(at).is_some_and(|(of, _)| *of < cell) {
                at += 1;
            }
            self.starts.push(u32::try_from(at).unwrap_or(u32::MAX));
        }
        self.parts = named.into_iter().map(|(_, part)| part).collect();
    }

    /// Column and row; what lies outside falls into the nearest cell.
    fn cell(&self, east: i32, north: i32) -> (usize, usize) {
        let along = |step: i64, size: i64| {
            let cell = usize::try_from(step.max(0) / size.max(1)).unwrap_or(0);
            cell.min(self.side.saturating_sub(1))
        };
        let column = along(i64::from(east) - self.west, self.width);
        let row = along(i64::from(north) - self.south, self.height);
        (column, row)
    }

    /// The parts that may hold a point, in their order.
    pub(super) fn near(&self, point: Vertex) -> &[u32] {
        let (east, north) = point.steps();
        let (column, row) = self.cell(east, north);
        let cell = row * self.side + column;
        let edge = |cell: usize| {
            self.starts
                .get(cell)
                .and_then(|at| usize::try_from(*at).ok())
        };
        let range = edge(cell).zip(edge(cell + 1));
        let named = range.and_then(|(from, to)| self.parts.get(from..to));
        named.unwrap_or_default()
    }
}
