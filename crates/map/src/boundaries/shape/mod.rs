//! The shape of an area: one part or several, each an outer ring with or without holes. A shape
//! that exists is valid.

mod edges;
mod faults;
mod inside;
mod middle;
mod ring;

pub use faults::{Fault, Kind};
pub use ring::Ring;

use super::{Bounds, Vertex};

/// A polygon: its outer ring runs against the clock, its holes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    outer: Ring,
    holes: Vec<Ring>,
}

/// A multipolygon that holds (OGC Simple Feature Access 6.1.14): no ring crosses itself or another,
/// holes lie in their part, parts have no ground in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    parts: Vec<Part>,
}

/// Parts that make no shape, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faulty {
    pub parts: Vec<Part>,
    pub faults: Vec<Fault>,
}

impl Part {
    /// Turns the rings the way they have to run; whether they make a shape is seen by
    /// [`Shape::new`].
    pub fn new(outer: Ring, holes: Vec<Ring>) -> Self {
        Self {
            outer: outer.against_the_clock(),
            holes: holes.into_iter().map(Ring::with_the_clock).collect(),
        }
    }

    pub const fn outer(&self) -> &Ring {
        &self.outer
    }

    pub fn holes(&self) -> &[Ring] {
        &self.holes
    }

    /// The outer ring, then the holes.
    pub fn rings(&self) -> impl Iterator<Item = &Ring> {
        core::iter::once(&self.outer).chain(&self.holes)
    }
}

impl Shape {
    /// # Errors
    /// When there is no part, or the parts do not hold: the parts are given back with what is
    /// wrong.
    pub fn new(parts: Vec<Part>) -> Result<Self, Faulty> {
        let faults = faults::of(&parts);
        if faults.is_empty() {
            Ok(Self { parts })
        } else {
            Err(Faulty { parts, faults })
        }
    }

    /// Of parts that were looked at before they were kept.
    pub(super) const fn kept(parts: Vec<Part>) -> Self {
        Self { parts }
    }

    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// All corners of all rings.
    pub fn corners(&self) -> impl Iterator<Item = Vertex> {
        let rings = self.parts.iter().flat_map(Part::rings);
        rings.flat_map(|ring| ring.corners().iter().copied())
    }

    pub fn bounds(&self) -> Option<Bounds> {
        Bounds::around(self.corners())
    }
}
