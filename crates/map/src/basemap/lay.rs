//! Pieces laid under a map: land first, then the lines within, then names that give way to all others.

use super::{Piece, Rank};
use crate::draw::{self, Label, Look, Outline, Plane, Scene};

/// Which names of the base map are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Towns alone: the map has areas with names of its own.
    Towns,
    AreasAndTowns,
}

/// A scene to build a map on. `home` are the countries that the map shows whole; `around` are seen where there is room.
#[must_use]
pub fn laid(home: &[Piece], around: &[Piece], names: Names) -> Scene {
    let mut scene = Scene::new();
    for piece in around {
        for (outline, look) in parts(piece) {
            scene = scene.with_ground(outline, look);
        }
    }
    for piece in home {
        for (outline, look) in parts(piece) {
            scene = scene.with(outline, look);
        }
    }
    let all = || home.iter().chain(around).flat_map(|piece| &piece.names);
    let towns = all().filter(|one| one.rank == Rank::Town);
    let areas = all().filter(|one| one.rank == Rank::Area && names == Names::AreasAndTowns);
    for name in towns.chain(areas) {
        let Some(at) = Plane::of_degrees(name.at.0, name.at.1) else {
            continue;
        };
        scene = scene.with_label(Label {
            at,
            text: name.text.clone(),
            rank: match name.rank {
                Rank::Town => draw::Rank::Town,
                Rank::Area => draw::Rank::Place,
            },
        });
    }
    scene
}

fn parts(piece: &Piece) -> impl Iterator<Item = (Outline, Look)> {
    let land = Outline::area(piece.land.iter().map(Vec::as_slice)).map(|one| (one, Look::Land));
    let within =
        Outline::ways(piece.within.iter().map(Vec::as_slice)).map(|one| (one, Look::Within));
    land.into_iter().chain(within)
}
