//! Outlines thinned once for each doubling of the scale, and kept while the map is moved.

use super::group::{gathered, is_near};
use super::outline::Ring;
use super::thin::{HALF_A_PIXEL, thin};
use super::{Bounds, Group, Mark, Outline, Plane, View};

/// What is kept between two drawings of the same scene. Dropping it costs time and nothing else.
#[derive(Clone, Debug, Default)]
pub struct Detail {
    level: i32,
    thinned: Vec<Option<Vec<Thinned>>>,
    groups: Option<Vec<Group>>,
}

/// A ring with fewer points.
#[derive(Clone, Debug)]
pub(super) struct Thinned {
    pub(super) points: Vec<Plane>,
    pub(super) bounds: Bounds,
}

impl Detail {
    /// Forgets what was kept for another scale than that of the view, or for another number of
    /// outlines.
    pub(super) fn suit(&mut self, view: &View, outlines: usize) {
        let level = level(view.scale());
        if level != self.level || self.thinned.len() != outlines {
            self.level = level;
            self.thinned = vec![None; outlines];
            self.groups = None;
        }
    }

    /// The groups of marks that are seen.
    pub(super) fn groups(&mut self, marks: &[Mark], view: &View) -> Vec<Group> {
        let groups = self.groups.get_or_insert_with(|| gathered(marks, view));
        let near = groups.iter().filter(|group| is_near(group, view));
        near.cloned().collect()
    }

    /// The outline at this place of the scene, thinned for the scale.
    pub(super) fn of(&mut self, place: usize, outline: &Outline) -> &[Thinned] {
        let tolerance = HALF_A_PIXEL / 2f64.powi(self.level + 1);
        match self.thinned.get_mut(place) {
            Some(kept) => kept.get_or_insert_with(|| thinned(outline, tolerance)),
            None => &[],
        }
    }
}

/// The doubling a scale lies in. Its upper end decides, so that half a pixel is half a pixel all
/// the way.
fn level(scale: f64) -> i32 {
    // Scales are between one and a hundred million.
    #[allow(clippy::cast_possible_truncation)]
    let level = scale.log2().floor() as i32;
    level
}

/// Its rings; an island smaller than half a pixel is not drawn unless it is the first, by which the
/// outline is found.
fn thinned(outline: &Outline, tolerance: f64) -> Vec<Thinned> {
    let worth = |ring: &Ring| ring.bounds.width() > tolerance || ring.bounds.height() > tolerance;
    let rings = outline.rings().iter().enumerate();
    rings
        .filter(|(place, ring)| *place == 0 || worth(ring))
        .map(|(_, ring)| Thinned {
            points: thin(&ring.points, tolerance),
            bounds: ring.bounds,
        })
        .collect()
}
