//! Tiles of shapes laid out as a scene: kind by kind over all of them, so that no tile lies over its neighbour's roads.

use super::shapes::{STEPS, Step, TileShape, TileShapes};
use super::tiles::Tile;
use crate::draw::{Ground, Label, Look, Outline, Plane, Rank, Scene};

/// Tiles as a scene without names, and the names.
#[must_use]
pub fn laid(tiles: &[(Tile, &TileShapes)]) -> (Scene, Vec<Label>) {
    let mut scene = Scene::new();
    for ground in Ground::ALL {
        for (tile, of_tile) in tiles {
            let shapes = of_tile.shapes.iter();
            for shape in shapes.filter(|shape| shape.ground == ground) {
                if let Some(outline) = outline(*tile, shape) {
                    scene = scene.with_ground(outline, Look::Ground(ground));
                }
            }
        }
    }
    (scene, names(tiles))
}

fn outline(tile: Tile, shape: &TileShape) -> Option<Outline> {
    let lines = shape.lines.iter();
    let lines = lines.map(|line| line.iter().map(|step| place(tile, *step)).collect());
    Outline::on_plane(shape.kind, lines)
}

/// Each name once: its tile's neighbours may have it as well, beyond their edges.
fn names(tiles: &[(Tile, &TileShapes)]) -> Vec<Label> {
    let all = tiles.iter().flat_map(|(tile, of_tile)| {
        let inside = of_tile.names.iter().filter(|name| {
            let [right, down] = name.at;
            (0..STEPS).contains(&right) && (0..STEPS).contains(&down)
        });
        inside.map(|name| (place(*tile, name.at), name))
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(_, name)| name.rank);
    let label = |(at, name): (Plane, &super::shapes::TileName)| Label {
        at,
        text: name.text.clone(),
        rank: Rank::Ground,
    };
    all.into_iter().map(label).collect()
}

fn place(tile: Tile, [right, down]: Step) -> Plane {
    let across = f64::from(1_u32 << tile.level);
    let part =
        |number: u32, step: i16| (f64::from(number) + f64::from(step) / f64::from(STEPS)) / across;
    Plane {
        x: part(tile.column, right),
        y: part(tile.row, down),
    }
}
