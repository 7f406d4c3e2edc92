//! Something on the ground that is drawn: an area or a way, put on the plane once.

use super::{Bounds, Plane};
use crate::boundaries::{Part, Shape};

/// Whether what is inside belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Area,
    Way,
}

/// Rings or ways on the plane. Inside is what an odd number of rings surrounds (even-odd), so
/// holes, islands and rings that cross themselves need no order.
#[derive(Clone, Debug)]
pub struct Outline {
    kind: Kind,
    rings: Vec<Ring>,
    bounds: Bounds,
}

/// Its points in order; a ring's last is its first again.
#[derive(Clone, Debug)]
pub(super) struct Ring {
    pub(super) points: Vec<Plane>,
    pub(super) bounds: Bounds,
}

impl Outline {
    /// An area by its rings, each a list of (degrees east, degrees north), closed or not, outer and
    /// inner alike. Points that are no numbers are left out; none where no ring is left.
    pub fn area<'a>(rings: impl IntoIterator<Item = &'a [(f64, f64)]>) -> Option<Self> {
        Self::of(Kind::Area, rings)
    }

    /// All parts of a shape, their holes among them.
    #[must_use]
    pub fn of_shape(shape: &Shape) -> Option<Self> {
        let rings = shape.parts().iter().flat_map(Part::rings);
        let rings = rings.map(|ring| {
            let corners = ring.corners().iter();
            corners.map(|one| (one.east(), one.north())).collect()
        });
        let rings: Vec<Vec<(f64, f64)>> = rings.collect();
        Self::area(rings.iter().map(Vec::as_slice))
    }

    /// Ways by their points, as areas by theirs.
    pub fn ways<'a>(ways: impl IntoIterator<Item = &'a [(f64, f64)]>) -> Option<Self> {
        Self::of(Kind::Way, ways)
    }

    fn of<'a>(kind: Kind, lists: impl IntoIterator<Item = &'a [(f64, f64)]>) -> Option<Self> {
        let on_plane = lists.into_iter().map(|list| {
            let places = list.iter();
            let places = places.filter_map(|(east, north)| Plane::of_degrees(*east, *north));
            places.collect()
        });
        Self::on_plane(kind, on_plane)
    }

    /// Rings or ways whose places on the plane are known.
    pub fn on_plane(kind: Kind, lists: impl IntoIterator<Item = Vec<Plane>>) -> Option<Self> {
        let rings: Vec<Ring> = lists
            .into_iter()
            .filter_map(|points| Ring::of(kind, points))
            .collect();
        let bounds = rings.iter().map(|ring| ring.bounds).reduce(Bounds::and)?;
        Some(Self {
            kind,
            rings,
            bounds,
        })
    }

    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    #[must_use]
    pub fn bounds(&self) -> Bounds {
        self.bounds
    }

    pub(super) fn rings(&self) -> &[Ring] {
        &self.rings
    }

    /// How many points it has.
    #[must_use]
    pub fn points(&self) -> usize {
        self.rings.iter().map(|ring| ring.points.len()).sum()
    }

    /// Whether a place is inside (even-odd); never in a way.
    #[must_use]
    pub fn holds(&self, place: Plane) -> bool {
        self.kind == Kind::Area
            && self.bounds.holds(place)
            && self
                .rings
                .iter()
                .filter(|ring| ring.surrounds(place))
                .count()
                % 2
                == 1
    }
}

impl Ring {
    fn of(kind: Kind, mut points: Vec<Plane>) -> Option<Self> {
        if kind == Kind::Area && points.first() != points.last() {
            points.extend(points.first().copied());
        }
        let bounds = Bounds::around(points.iter().copied())?;
        Some(Self { points, bounds })
    }

    /// A ray to the east crosses the ring an odd number of times.
    fn surrounds(&self, place: Plane) -> bool {
        let crossed = |(from, to): &(&Plane, &Plane)| {
            (from.y > place.y) != (to.y > place.y)
                && place.x < (to.x - from.x) * (place.y - from.y) / (to.y - from.y) + from.x
        };
        let edges = self.points.iter().zip(self.points.iter().skip(1));
        self.bounds.holds(place) && edges.filter(crossed).count() % 2 == 1
    }
}
