//! What a finger pointed at: a mark before an area, since a mark is smaller.

use super::{Detail, Pixel, Plane, Scene, Thing, View};

/// How far from the middle of a mark a touch still means it, in pixels: half of the 48 that a
/// finger needs.
const REACH: f64 = 24.0;

/// What lies under a touch.
#[derive(Clone, Debug, PartialEq)]
pub enum Pointed {
    One(Thing),
    /// Marks that stand as one. They part when the map is nearer, or are all at one place.
    Several(Vec<Thing>),
    /// Nothing of the list.
    Ground(Plane),
}

impl Scene {
    /// What is meant by a touch at a place of the view.
    pub fn pointed(&self, at: Pixel, view: &View, detail: &mut Detail) -> Pointed {
        let groups = self.groups(view, detail);
        let near = groups
            .iter()
            .map(|group| (group.pixel(view).distance(at), group))
            .filter(|(distance, _)| *distance <= REACH);
        let nearest = near.min_by(|one, other| one.0.total_cmp(&other.0));
        match nearest.map(|(_, group)| group.things.as_slice()) {
            Some([one]) => Pointed::One(*one),
            Some(several) => Pointed::Several(several.to_vec()),
            None => {
                let place = view.plane(at);
                self.under(place)
                    .map_or(Pointed::Ground(place), Pointed::One)
            }
        }
    }

    /// The view in which several things are apart, as far as they can be.
    #[must_use]
    pub fn parted(&self, things: &[Thing], view: View) -> View {
        let bounds = things.iter().filter_map(|thing| self.bounds_of(*thing));
        match bounds.reduce(super::Bounds::and) {
            Some(bounds) if bounds.width() > 0.0 || bounds.height() > 0.0 => view.fitted(&bounds),
            _ => view,
        }
    }
}
