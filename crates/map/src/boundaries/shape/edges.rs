//! The sides of rings, and how two of them meet.

use super::super::Vertex;
use super::super::vertex::turn;
use super::Part;

/// One side, and where it belongs.
#[derive(Clone, Copy)]
pub(super) struct Edge {
    pub(super) from: Vertex,
    pub(super) to: Vertex,
    pub(super) part: usize,
    /// 0 is the outer ring.
    pub(super) ring: usize,
    at: usize,
    /// How many sides its ring has.
    sides: usize,
}

/// How two sides meet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meeting {
    Apart,
    /// In one point, which is an end of one of them.
    Touch,
    /// In a point inside both, or along a stretch.
    Cross,
}

/// All sides of all parts.
pub(super) fn all(parts: &[Part]) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (part, polygon) in parts.iter().enumerate() {
        for (ring, line) in polygon.rings().enumerate() {
            let sides = line.corners().len();
            edges.extend(line.sides().enumerate().map(|(at, (from, to))| Edge {
                from,
                to,
                part,
                ring,
                at,
                sides,
            }));
        }
    }
    edges
}

impl Edge {
    pub(super) fn west(&self) -> i32 {
        self.from.steps().0.min(self.to.steps().0)
    }

    pub(super) fn east(&self) -> i32 {
        self.from.steps().0.max(self.to.steps().0)
    }

    fn heights(&self) -> (i32, i32) {
        let (one, two) = (self.from.steps().1, self.to.steps().1);
        (one.min(two), one.max(two))
    }

    pub(super) fn is_level_with(&self, other: &Self) -> bool {
        let ((low, high), (other_low, other_high)) = (self.heights(), other.heights());
        low <= other_high && other_low <= high
    }

    pub(super) fn same_ring(&self, other: &Self) -> bool {
        (self.part, self.ring) == (other.part, other.ring)
    }

    /// One after the other on the same ring.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        let (low, high) = (self.at.min(other.at), self.at.max(other.at));
        high - low == 1 || (low == 0 && high + 1 == self.sides)
    }

    pub(super) fn meets(&self, other: &Self) -> Meeting {
        let sign = |one, two, three| turn(one, two, three).signum();
        let start = sign(other.from, other.to, self.from);
        let end = sign(other.from, other.to, self.to);
        if start == 0 && end == 0 {
            return self.along(other);
        }
        let other_start = sign(self.from, self.to, other.from);
        let other_end = sign(self.from, self.to, other.to);
        if start * end < 0 && other_start * other_end < 0 {
            return Meeting::Cross;
        }
        let touches = (start == 0 && other.spans(self.from))
            || (end == 0 && other.spans(self.to))
            || (other_start == 0 && self.spans(other.from))
            || (other_end == 0 && self.spans(other.to));
        if touches {
            Meeting::Touch
        } else {
            Meeting::Apart
        }
    }

    /// Of two on one line: corners on a line are in order when their steps are.
    fn along(&self, other: &Self) -> Meeting {
        let (low, high) = (self.from.min(self.to), self.from.max(self.to));
        let (other_low, other_high) = (other.from.min(other.to), other.from.max(other.to));
        match low.max(other_low).cmp(&high.min(other_high)) {
            core::cmp::Ordering::Less => Meeting::Cross,
            core::cmp::Ordering::Equal => Meeting::Touch,
            core::cmp::Ordering::Greater => Meeting::Apart,
        }
    }

    /// Whether a point of its line lies between its ends.
    fn spans(&self, point: Vertex) -> bool {
        let (low, high) = (self.from.min(self.to), self.from.max(self.to));
        (low..=high).contains(&point)
    }
}
