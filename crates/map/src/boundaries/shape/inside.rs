//! Whether a point lies in a ring, on it, or outside; exactly, with whole numbers.

use super::super::Vertex;
use super::super::vertex::turn;
use super::{Part, Ring};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lies {
    Inside,
    On,
    Outside,
}

/// Counts the sides to the east of the point (even-odd rule).
pub(super) fn of_ring(ring: &Ring, point: Vertex) -> Lies {
    let mut inside = false;
    for (from, to) in ring.sides() {
        let side = turn(from, to, point);
        if side == 0 && from.min(to) <= point && point <= from.max(to) {
            return Lies::On;
        }
        let (low, high, level) = (from.steps().1, to.steps().1, point.steps().1);
        let upwards = low <= level && level < high && side > 0;
        let downwards = high <= level && level < low && side < 0;
        inside ^= upwards || downwards;
    }
    if inside { Lies::Inside } else { Lies::Outside }
}

/// In the ground of a part: within its outer ring and in none of its holes.
pub(super) fn of_part(part: &Part, point: Vertex) -> Lies {
    match of_ring(part.outer(), point) {
        Lies::Inside => {
            let mut holes = part.holes().iter().map(|hole| of_ring(hole, point));
            match holes.find(|lies| *lies != Lies::Outside) {
                None => Lies::Inside,
                Some(Lies::On) => Lies::On,
                Some(_) => Lies::Outside,
            }
        }
        elsewhere => elsewhere,
    }
}
