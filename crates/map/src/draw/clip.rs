//! What lies far outside of what is seen is cut off: a painter should not have to follow a border
//! around the world.

use super::{Bounds, Plane};

/// One side of the rectangle.
#[derive(Clone, Copy)]
enum Side {
    West(f64),
    East(f64),
    North(f64),
    South(f64),
}

impl Side {
    fn of(bounds: &Bounds) -> [Self; 4] {
        let (least, most) = (bounds.least(), bounds.most());
        [
            Self::West(least.x),
            Self::East(most.x),
            Self::North(least.y),
            Self::South(most.y),
        ]
    }

    /// How far inside of this side; negative outside.
    fn inside(self, point: Plane) -> f64 {
        match self {
            Self::West(x) => point.x - x,
            Self::East(x) => x - point.x,
            Self::North(y) => point.y - y,
            Self::South(y) => y - point.y,
        }
    }
}

/// Where the way from one point to another meets a side that lies between them.
fn cut(from: Plane, to: Plane, inside: (f64, f64)) -> Plane {
    let share = inside.0 / (inside.0 - inside.1);
    Plane {
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
    }
}

/// The part of a ring inside, closed along the edges (Sutherland and Hodgman 1974); empty where
/// there is none.
#[must_use]
pub fn ring(points: &[Plane], bounds: &Bounds) -> Vec<Plane> {
    let mut ring = points.to_vec();
    for side in Side::of(bounds) {
        let mut kept = Vec::with_capacity(ring.len());
        let Some(mut from) = ring.last().copied() else {
            return ring;
        };
        for to in ring {
            let inside = (side.inside(from), side.inside(to));
            if (inside.0 < 0.0) != (inside.1 < 0.0) {
                kept.push(cut(from, to, inside));
            }
            if inside.1 >= 0.0 {
                kept.push(to);
            }
            from = to;
        }
        ring = kept;
    }
    ring
}

/// The parts of a way inside (Liang and Barsky 1984, side by side).
#[must_use]
pub fn way(points: &[Plane], bounds: &Bounds) -> Vec<Vec<Plane>> {
    let mut parts: Vec<Vec<Plane>> = Vec::new();
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        let Some((start, end)) = segment(*from, *to, bounds) else {
            continue;
        };
        match parts.last_mut() {
            Some(part) if part.last() == Some(&start) => part.push(end),
            _ => parts.push(vec![start, end]),
        }
    }
    parts
}

fn segment(mut from: Plane, mut to: Plane, bounds: &Bounds) -> Option<(Plane, Plane)> {
    for side in Side::of(bounds) {
        let inside = (side.inside(from), side.inside(to));
        match (inside.0 < 0.0, inside.1 < 0.0) {
            (true, true) => return None,
            (true, false) => from = cut(from, to, inside),
            (false, true) => to = cut(from, to, inside),
            (false, false) => {}
        }
    }
    Some((from, to))
}
