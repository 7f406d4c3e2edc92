//! A closed line of at least three corners, written without its first corner again.

use super::super::Vertex;
use super::super::vertex::turn;

/// No two corners in a row are the same, and it holds ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring(Vec<Vertex>);

impl Ring {
    /// Leaves out what stands twice in a row, the closing corner too; none when fewer than three
    /// corners are left or they all lie on one line.
    pub fn new(corners: impl IntoIterator<Item = Vertex>) -> Option<Self> {
        let mut left: Vec<Vertex> = Vec::new();
        for corner in corners {
            if left.last() != Some(&corner) {
                left.push(corner);
            }
        }
        while left.len() > 1 && left.first() == left.last() {
            left.pop();
        }
        let ring = Self(left);
        (ring.0.len() >= 3 && !ring.is_flat()).then_some(ring)
    }

    fn is_flat(&self) -> bool {
        let (Some(first), Some(second)) = (self.0.first(), self.0.get(1)) else {
            return true;
        };
        self.0
            .iter()
            .all(|third| turn(*first, *second, *third) == 0)
    }

    pub fn corners(&self) -> &[Vertex] {
        &self.0
    }

    /// Corner to corner, the last one back to the first.
    pub fn sides(&self) -> impl Iterator<Item = (Vertex, Vertex)> {
        let ends = self.0.iter().skip(1).chain(self.0.first());
        self.0.iter().copied().zip(ends.copied())
    }

    /// Twice its area in square steps, above 0 where it runs against the clock (the shoelace
    /// formula).
    pub fn twice_its_area(&self) -> i128 {
        let sides = self.sides().map(|(from, to)| {
            let ((x, y), (to_x, to_y)) = (from.steps(), to.steps());
            i128::from(x) * i128::from(to_y) - i128::from(to_x) * i128::from(y)
        });
        sides.sum()
    }

    pub(super) fn against_the_clock(self) -> Self {
        if self.twice_its_area() < 0 {
            return self.reversed();
        }
        self
    }

    pub(super) fn with_the_clock(self) -> Self {
        if self.twice_its_area() > 0 {
            return self.reversed();
        }
        self
    }

    fn reversed(mut self) -> Self {
        self.0.reverse();
        self
    }
}
