//! What is wrong with parts that make no shape.

use std::collections::BTreeSet;

use super::super::{Bounds, Vertex};
use super::edges::{self, Edge, Meeting};
use super::inside::{self, Lies};
use super::{Part, Ring};

/// One thing that is wrong, and a corner near it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    pub kind: Kind,
    pub near: Vertex,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// No part is left.
    Empty,
    /// A ring crosses or touches itself.
    CrossesItself,
    /// Two rings of a part cross or share a stretch.
    RingsCross,
    /// A hole lies outside its part.
    HoleOutside,
    /// A hole lies in another.
    HoleInHole,
    /// Two parts have ground in common.
    PartsOverlap,
    /// So many sides lie over one another that looking at all would take minutes.
    Tangled,
}

/// A coast of 100,000 corners needs some 20 million; a tablet makes 400 million in a few seconds.
const MOST_COMPARISONS: u64 = 400_000_000;

/// Enough to know that a shape is to be repaired.
const MOST_FAULTS: usize = 100;

/// A ring by its part and its place in it.
type Which = (usize, usize);

pub(super) fn of(parts: &[Part]) -> Vec<Fault> {
    let Some(somewhere) = parts.first().and_then(|part| first(part.outer())) else {
        let near = Vertex::of_steps(0, 0);
        let empty = |near| fault(Kind::Empty, near);
        return near.map(empty).into_iter().collect();
    };
    let mut looked = Looked::default();
    if !looked.at_edges(&mut edges::all(parts)) {
        return vec![fault(Kind::Tangled, somewhere)];
    }
    if looked.faults.is_empty() {
        for (at, part) in parts.iter().enumerate() {
            looked.at_holes(at, part);
        }
        looked.at_pairs(parts);
    }
    looked.faults
}

const fn fault(kind: Kind, near: Vertex) -> Fault {
    Fault { kind, near }
}

fn first(ring: &Ring) -> Option<Vertex> {
    ring.corners().first().copied()
}

#[derive(Default)]
struct Looked {
    faults: Vec<Fault>,
    /// Rings that have a point in common: whether one leads through the other shows in their
    /// corners alone.
    touching: BTreeSet<(Which, Which)>,
}

impl Looked {
    /// Sweeps from west to east; false when there is too much to compare.
    fn at_edges(&mut self, edges: &mut [Edge]) -> bool {
        edges.sort_unstable_by_key(Edge::west);
        let mut compared: u64 = 0;
        for (at, one) in edges.iter().enumerate() {
            let further = edges.iter().skip(at + 1);
            for other in further.take_while(|other| other.west() <= one.east()) {
                compared += 1;
                if one.is_level_with(other) {
                    self.at_two(one, other);
                }
            }
            if compared > MOST_COMPARISONS {
                return false;
            }
            if self.faults.len() > MOST_FAULTS {
                return true;
            }
        }
        true
    }

    fn at_two(&mut self, one: &Edge, other: &Edge) {
        let meeting = one.meets(other);
        let kind = match meeting {
            Meeting::Apart => return,
            Meeting::Touch if one.same_ring(other) && one.is_beside(other) => return,
            _ if one.same_ring(other) => Kind::CrossesItself,
            Meeting::Touch => {
                let (one, other) = ((one.part, one.ring), (other.part, other.ring));
                self.touching.insert((one.min(other), one.max(other)));
                return;
            }
            Meeting::Cross if one.part == other.part => Kind::RingsCross,
            Meeting::Cross => Kind::PartsOverlap,
        };
        self.faults.push(fault(kind, one.from));
    }

    fn at_holes(&mut self, at: usize, part: &Part) {
        let bounds: Vec<Option<Bounds>> = part.holes().iter().map(around).collect();
        for (place, (hole, bound)) in part.holes().iter().zip(&bounds).enumerate() {
            let touches = self.touch((at, 0), (at, place + 1));
            let lies = |point| inside::of_ring(part.outer(), point);
            if let Some(near) = found(hole, touches, lies, Lies::Outside) {
                self.faults.push(fault(Kind::HoleOutside, near));
            }
            for (other_place, (other, other_bound)) in part.holes().iter().zip(&bounds).enumerate()
            {
                if place == other_place || !meet(*bound, *other_bound) {
                    continue;
                }
                let touches = self.touch((at, place + 1), (at, other_place + 1));
                let lies = |point| inside::of_ring(other, point);
                if let Some(near) = found(hole, touches, lies, Lies::Inside) {
                    self.faults.push(fault(Kind::HoleInHole, near));
                }
            }
        }
    }

    fn touch(&self, one: Which, other: Which) -> Touching {
        if self.touching.contains(&(one.min(other), one.max(other))) {
            Touching::Yes
        } else {
            Touching::No
        }
    }

    fn at_pairs(&mut self, parts: &[Part]) {
        let bounds: Vec<Option<Bounds>> = parts.iter().map(|part| around(part.outer())).collect();
        for (at, (part, bound)) in parts.iter().zip(&bounds).enumerate() {
            for (other_at, (other, other_bound)) in parts.iter().zip(&bounds).enumerate() {
                if at == other_at || !meet(*bound, *other_bound) {
                    continue;
                }
                let pair = (at.min(other_at), at.max(other_at));
                let mut known = self.touching.iter();
                let touches = if known.any(|((one, _), (two, _))| (*one, *two) == pair) {
                    Touching::Yes
                } else {
                    Touching::No
                };
                let lies = |point| inside::of_part(other, point);
                if let Some(near) = found(part.outer(), touches, lies, Lies::Inside) {
                    self.faults.push(fault(Kind::PartsOverlap, near));
                }
            }
        }
    }
}

fn around(ring: &Ring) -> Option<Bounds> {
    Bounds::around(ring.corners().iter().copied())
}

fn meet(one: Option<Bounds>, other: Option<Bounds>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one.meets(other))
}

#[derive(Clone, Copy)]
enum Touching {
    Yes,
    No,
}

/// A corner that lies so. Where rings do not touch, one corner speaks for all.
fn found(
    ring: &Ring,
    touching: Touching,
    lies: impl Fn(Vertex) -> Lies,
    sought: Lies,
) -> Option<Vertex> {
    let asked = match touching {
        Touching::Yes => ring.corners().len(),
        Touching::No => 1,
    };
    let mut corners = ring.corners().iter().copied().take(asked);
    corners.find(|corner| lies(*corner) == sought)
}
