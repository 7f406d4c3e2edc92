//! The upright rectangle around something, on the plane or in pixels.

use super::Plane;

/// A rectangle of the plane, its edges included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    least: Plane,
    most: Plane,
}

impl Bounds {
    /// Around one point: without size.
    #[must_use]
    pub fn of(point: Plane) -> Self {
        Self {
            least: point,
            most: point,
        }
    }

    /// Around these points; none where there are none.
    pub fn around(points: impl IntoIterator<Item = Plane>) -> Option<Self> {
        let mut points = points.into_iter();
        let first = points.next()?;
        let start = Self::of(first);
        Some(points.fold(start, |bounds, point| bounds.and(Self::of(point))))
    }

    /// Around both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            least: Plane {
                x: self.least.x.min(other.least.x),
                y: self.least.y.min(other.least.y),
            },
            most: Plane {
                x: self.most.x.max(other.most.x),
                y: self.most.y.max(other.most.y),
            },
        }
    }

    /// Whether they have a point in common.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.least.x <= other.most.x
            && other.least.x <= self.most.x
            && self.least.y <= other.most.y
            && other.least.y <= self.most.y
    }

    /// Whether all of the other is inside.
    #[must_use]
    pub fn encloses(&self, other: &Self) -> bool {
        self.holds(other.least) && self.holds(other.most)
    }

    #[must_use]
    pub fn holds(&self, point: Plane) -> bool {
        (self.least.x..=self.most.x).contains(&point.x)
            && (self.least.y..=self.most.y).contains(&point.y)
    }

    /// The point of the rectangle that is nearest.
    #[must_use]
    pub fn nearest(&self, point: Plane) -> Plane {
        Plane {
            x: point.x.clamp(self.least.x, self.most.x),
            y: point.y.clamp(self.least.y, self.most.y),
        }
    }

    #[must_use]
    pub fn centre(&self) -> Plane {
        Plane {
            x: f64::midpoint(self.least.x, self.most.x),
            y: f64::midpoint(self.least.y, self.most.y),
        }
    }

    /// The north-western corner.
    #[must_use]
    pub fn least(&self) -> Plane {
        self.least
    }

    /// The south-eastern corner.
    #[must_use]
    pub fn most(&self) -> Plane {
        self.most
    }

    #[must_use]
    pub fn width(&self) -> f64 {
        self.most.x - self.least.x
    }

    #[must_use]
    pub fn height(&self) -> f64 {
        self.most.y - self.least.y
    }
}
