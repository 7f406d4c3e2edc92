//! Outlines with their names and nothing else: a map on which every touch is a place.

use waymark_map::boundaries::Boundary;
use waymark_map::draw::{Label, Look, Outline, Rank, Scene};

pub fn plain(under: Scene, areas: &[Boundary]) -> Scene {
    areas.iter().fold(under, |scene, area| {
        let Some(outline) = Outline::of_shape(&area.shape) else {
            return scene;
        };
        let label = Label {
            at: outline.bounds().centre(),
            text: area.area.name.as_str().to_owned(),
            rank: Rank::Area,
        };
        scene.with(outline, Look::Area).with_label(label)
    })
}
