//! The outlines of AREAS as boundaries: what walks are measured from. Broken ones are left out, and no walk is known there.

use waymark_map::Area;
use waymark_map::boundaries::{Boundaries, Boundary, Level, Part, Residents, Ring, Shape, Vertex};
use waymark_share::gaps::Shapes;

/// Outlines of the areas that have one.
pub fn of(areas: &[Area], shapes: &Shapes) -> Boundaries {
    let outlined = areas.iter().filter_map(|area| {
        let polygons = shapes.get(&area.id)?.0.iter();
        let parts: Option<Vec<Part>> = polygons.map(|rings| part(rings)).collect();
        Some(Boundary {
            area: area.clone(),
            other_names: Vec::new(),
            level: Level::new(1)?,
            residents: Residents::NotKnown,
            shape: Shape::new(parts?).ok()?,
        })
    });
    Boundaries::new(outlined.collect()).unwrap_or_default()
}

fn part(rings: &[Vec<(f64, f64)>]) -> Option<Part> {
    let ring = |points: &Vec<(f64, f64)>| {
        let corners = points
            .iter()
            .map(|(east, north)| Vertex::of_degrees(*east, *north));
        Ring::new(corners.collect::<Option<Vec<Vertex>>>()?)
    };
    let mut rings = rings.iter().map(ring);
    let outer = rings.next()??;
    Some(Part::new(outer, rings.collect::<Option<Vec<Ring>>>()?))
}
