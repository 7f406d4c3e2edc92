//! Rings and ways of the plane as a view shows them: culled, cut off, in pixels.

use super::detail::Thinned;
use super::outline::Kind;
use super::{Bounds, Look, Pixel, Plane, Shape, View, clip};

/// A view, and what it shows of the plane.
#[derive(Clone, Copy)]
pub(super) struct Sight<'a> {
    view: &'a View,
    pub(super) seen: Bounds,
}

impl<'a> Sight<'a> {
    pub(super) fn with(view: &'a View, margin: f64) -> Self {
        let seen = view.seen_with(margin);
        Self { view, seen }
    }

    fn pixels(&self, points: &[Plane]) -> Vec<Pixel> {
        points.iter().map(|point| self.view.pixel(*point)).collect()
    }

    /// Nothing where nothing of it is seen.
    pub(super) fn shapes(&self, kind: Kind, rings: &[Thinned], look: Look) -> Vec<Shape> {
        let near = rings.iter().filter(|ring| self.seen.meets(&ring.bounds));
        if kind == Kind::Way {
            let ways = near.flat_map(|ring| clip::way(&ring.points, &self.seen));
            let lines = ways.map(|way| Shape::Line {
                points: self.pixels(&way),
                look,
            });
            return lines.collect();
        }
        let rings: Vec<Vec<Pixel>> = near
            .map(|ring| match self.seen.encloses(&ring.bounds) {
                true => self.pixels(&ring.points),
                false => self.pixels(&clip::ring(&ring.points, &self.seen)),
            })
            .filter(|ring| !ring.is_empty())
            .collect();
        let any = !rings.is_empty();
        any.then_some(Shape::Area { rings, look })
            .into_iter()
            .collect()
    }
}
