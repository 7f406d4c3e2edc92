//! Where the women of each area are taken to live: the middle of its outline, and how far its edge is from there.

use std::collections::BTreeMap;

use super::Centre;
use super::travel::between;
use crate::area::AreaId;
use crate::boundaries::{Boundaries, Boundary};
use crate::provider::Position;

/// Areas whose outline is known; one that is thinner than a step has no middle.
pub fn centres(outlines: &Boundaries) -> BTreeMap<AreaId, Centre> {
    let found = outlines
        .iter()
        .filter_map(|one| Some((one.area.id.clone(), centre(one)?)));
    found.collect()
}

fn centre(one: &Boundary) -> Option<Centre> {
    let middle = one.shape.middle()?;
    let middle = Position::of_degrees(middle.north(), middle.east())?;
    let corners = one.shape.corners();
    let far = corners.filter_map(|corner| {
        let corner = Position::of_degrees(corner.north(), corner.east())?;
        Some(between(middle, corner).metres)
    });
    Some(Centre {
        middle,
        radius: far.max().unwrap_or_default(),
    })
}
