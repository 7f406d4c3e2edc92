//! The smallest upright rectangle around corners.

use super::Vertex;

/// West, south, east and north in steps; the edges belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    west: i32,
    south: i32,
    east: i32,
    north: i32,
}

impl Bounds {
    /// Around corners; none where there are none.
    pub fn around(corners: impl IntoIterator<Item = Vertex>) -> Option<Self> {
        let mut corners = corners.into_iter().map(Vertex::steps);
        let (east, north) = corners.next()?;
        let first = Self {
            west: east,
            south: north,
            east,
            north,
        };
        Some(corners.fold(first, |grown, (east, north)| Self {
            west: grown.west.min(east),
            south: grown.south.min(north),
            east: grown.east.max(east),
            north: grown.north.max(north),
        }))
    }

    /// Around both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }

    /// Wider by so many steps to every side.
    #[must_use]
    pub fn wider_by(self, steps: i32) -> Self {
        Self {
            west: self.west.saturating_sub(steps),
            south: self.south.saturating_sub(steps),
            east: self.east.saturating_add(steps),
            north: self.north.saturating_add(steps),
        }
    }

    pub fn holds(self, point: Vertex) -> bool {
        let (east, north) = point.steps();
        (self.west..=self.east).contains(&east) && (self.south..=self.north).contains(&north)
    }

    /// Whether the two have a point in common.
    pub const fn meets(self, other: Self) -> bool {
        self.west <= other.east
            && other.west <= self.east
            && self.south <= other.north
            && other.south <= self.north
    }

    /// West, south, east, north, in steps.
    pub const fn edges(self) -> [i32; 4] {
        [self.west, self.south, self.east, self.north]
    }
}
