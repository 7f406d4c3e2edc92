//! Outlines with their names and nothing else: a map on which every touch is a place.

use waymark_map::boundaries::{Boundary, Part};
use waymark_map::draw::{Label, Look, Outline, Rank, Scene};

use super::scene::degrees;

pub fn plain(under: Scene, areas: &[Boundary]) -> Scene {
    areas.iter().fold(under, |scene, area| {
        let rings = area.shape.parts().iter().flat_map(Part::rings).map(degrees);
        let rings: Vec<Vec<(f64, f64)>> = rings.collect();
        match Outline::area(rings.iter().map(Vec::as_slice)) {
            None => scene,
            Some(outline) => {
                let label = Label {
                    at: outline.bounds().centre(),
                    text: area.area.name.as_str().to_owned(),
                    rank: Rank::Area,
                };
                scene.with(outline, Look::Area).with_label(label)
            }
        }
    })
}
