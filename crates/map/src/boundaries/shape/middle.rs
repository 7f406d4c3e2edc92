//! A point well inside a shape: for a label, or to ask which other area it lies in.

use super::super::Vertex;
use super::{Bounds, Part, Shape};

impl Shape {
    /// The middle of the widest stretch of ground at half the height of its largest part. None
    /// where that part is thinner than a step.
    pub fn middle(&self) -> Option<Vertex> {
        let largest = self
            .parts()
            .iter()
            .max_by_key(|part| part.outer().twice_its_area())?;
        let [_, south, _, north] =
            Bounds::around(largest.outer().corners().iter().copied())?.edges();
        let level = i32::midpoint(south, north);
        let crossed = crossings(largest, level);
        let stretches = crossed
            .chunks_exact(2)
            .filter_map(|pair| pair.first_chunk::<2>());
        let [from, to] = stretches.copied().max_by_key(|[from, to]| to - from)?;
        let middle = i32::try_from(i64::midpoint(from, to)).ok()?;
        (to - from > 1).then(|| Vertex::of_steps(middle, level))?
    }
}

/// Where the sides of a part cross a level, from west to east: in and out by turns.
fn crossings(part: &Part, level: i32) -> Vec<i64> {
    let sides = part.rings().flat_map(|ring| ring.sides());
    let crossed = sides.filter_map(|(from, to)| {
        let ((x, y), (to_x, to_y)) = (from.steps(), to.steps());
        let [x, y, to_x, to_y, level] = [x, y, to_x, to_y, level].map(i64::from);
        ((y > level) != (to_y > level)).then(|| x + (to_x - x) * (level - y) / (to_y - y))
    });
    let mut crossed: Vec<i64> = crossed.collect();
    crossed.sort_unstable();
    crossed
}
