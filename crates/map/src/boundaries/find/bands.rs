//! The sides of each part, sorted into bands from south to north: a point is compared with its own
//! band alone.

use super::super::{Bounds, Part, Vertex};

/// So many sides for each band, roughly.
const SIDES_IN_A_BAND: usize = 4;
const MOST_BANDS: usize = 4_096;

/// A side that rises: its lower end first.
type Side = [i32; 4];

#[derive(Clone, Debug, Default)]
pub(super) struct Bands {
    bounds: Vec<Bounds>,
    bodies: Vec<Body>,
    /// Where each band begins in `sides`; each part has one more than it has bands.
    starts: Vec<u32>,
    sides: Vec<Side>,
}

#[derive(Clone, Copy, Debug)]
struct Body {
    south: i64,
    height: i64,
    /// The first of its `starts`.
    first: usize,
    bands: usize,
}

impl Bands {
    /// Takes a part in; false when it has no corner.
    pub(super) fn add(&mut self, part: &Part) -> bool {
        let corners = part.rings().flat_map(|ring| ring.corners().iter().copied());
        let Some(bounds) = Bounds::around(corners) else {
            return false;
        };
        let sides: Vec<Side> = part
            .rings()
            .flat_map(|ring| ring.sides())
            .filter_map(rising)
            .collect();
        let bands = (sides.len() / SIDES_IN_A_BAND).clamp(1, MOST_BANDS);
        let [_, south, _, north] = bounds.edges().map(i64::from);
        let body = Body {
            south,
            height: (north - south) / i64::try_from(bands).unwrap_or(1) + 1,
            first: self.starts.len(),
            bands,
        };
        let mut named: Vec<(usize, Side)> = Vec::new();
        for side in sides {
            let [_, low, _, high] = side;
            named.extend((body.band(low)..=body.band(high)).map(|band| (band, side)));
        }
        named.sort_unstable();
        let mut at = 0;
        for band in 0..=bands {
            while named.get(at).is_some_and(|(of, _)| *of < band) {
                at += 1;
            }
            let start = self.sides.len() + at;
            self.starts.push(u32::try_from(start).unwrap_or(u32::MAX));
        }
        self.sides.extend(named.into_iter().map(|(_, side)| side));
        self.bounds.push(bounds);
        self.bodies.push(body);
        true
    }

    /// Of every part that was taken in.
    pub(super) fn bounds(&self) -> &[Bounds] {
        &self.bounds
    }

    /// Whether a part holds a point: an odd number of sides lies east of it.
    pub(super) fn hold(&self, part: u32, point: Vertex) -> bool {
        let found = usize::try_from(part).ok();
        let found = found.and_then(|part| self.bounds.get(part).zip(self.bodies.get(part)));
        let Some((_, body)) = found.filter(|(bounds, _)| bounds.holds(point)) else {
            return false;
        };
        let (east, north) = point.steps();
        let at = body.first + body.band(north);
        let edge = |at: usize| {
            self.starts
                .get(at)
                .and_then(|start| usize::try_from(*start).ok())
        };
        let range = edge(at).zip(edge(at + 1));
        let sides = range
            .and_then(|(from, to)| self.sides.get(from..to))
            .unwrap_or_default();
        sides.iter().fold(false, |inside, side| {
            inside ^ is_west_of(*side, east, north)
        })
    }
}

impl Body {
    fn band(&self, north: i32) -> usize {
        let band = (i64::from(north) - self.south).max(0) / self.height.max(1);
        usize::try_from(band)
            .unwrap_or(0)
            .min(self.bands.saturating_sub(1))
    }
}

/// Level sides decide nothing.
fn rising((from, to): (Vertex, Vertex)) -> Option<Side> {
    let ((x, y), (to_x, to_y)) = (from.steps(), to.steps());
    match y.cmp(&to_y) {
        core::cmp::Ordering::Less => Some([x, y, to_x, to_y]),
        core::cmp::Ordering::Greater => Some([to_x, to_y, x, y]),
        core::cmp::Ordering::Equal => None,
    }
}

/// Whether a point lies west of a side and level with it; its upper end is not part of a side.
fn is_west_of([x, y, to_x, to_y]: Side, east: i32, north: i32) -> bool {
    if north < y || to_y <= north || east >= x.max(to_x) {
        return false;
    }
    let along = |from: i32, to: i32| i64::from(to) - i64::from(from);
    along(x, to_x) * along(y, north) > along(y, to_y) * along(x, east)
}
