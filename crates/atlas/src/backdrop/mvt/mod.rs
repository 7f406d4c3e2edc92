//! Tiles of shapes (Mapbox Vector Tile 2.1) in the three ways in which most are cut, Protomaps', OpenMapTiles' and Shortbread's: as
//! few kinds of ground, and names in one language.
//!
//! Points of interest are left out: on a map that others made, a refuge may have a name.

mod class;
mod feature;
mod geometry;
mod layer;
mod names;
mod refused;
mod unpack;
mod wire;

use waymark_map::backdrop::{TileShape, TileShapes};

use feature::{Feature, Form};
use layer::Layer;
pub use refused::NoTile;
use wire::{Field, Message};

/// Layers of one tile; writers make ten to twenty.
const MOST_LAYERS: usize = 64;
/// Features of one tile: a dense quarter with all its houses has some ten thousand.
const MOST_FEATURES: usize = 40_000;
/// Points of one tile; more are not seen on a screen, and slow it down.
const MOST_POINTS: usize = 250_000;

/// What is left of what a tile may have.
struct Budget {
    features: usize,
    points: usize,
}

impl Budget {
    fn takes_feature(&mut self) -> Result<(), NoTile> {
        let left = self.features.checked_sub(1);
        self.features = left.ok_or(NoTile::TooMuch)?;
        Ok(())
    }

    fn takes_point(&mut self) -> Result<(), NoTile> {
        let left = self.points.checked_sub(1);
        self.points = left.ok_or(NoTile::TooMuch)?;
        Ok(())
    }
}

/// What a tile shows, with its names in the language of this tag where they are there.
///
/// # Errors
/// Why it is not drawn: damaged, packed otherwise, or too much for a tablet.
pub fn shapes(packed: &[u8], tongue: &str) -> Result<TileShapes, NoTile> {
    let bytes = unpack::unpacked(packed)?;
    let mut message = Message::of(&bytes);
    let mut found = TileShapes::default();
    let mut budget = Budget {
        features: MOST_FEATURES,
        points: MOST_POINTS,
    };
    let mut layers = 0;
    while let Some((number, field)) = message.next()? {
        let (3, Field::Bytes(bytes)) = (number, field) else {
            continue;
        };
        layers += 1;
        if layers > MOST_LAYERS {
            return Err(NoTile::TooMuch);
        }
        let layer = Layer::of(bytes)?;
        for bytes in &layer.features {
            budget.takes_feature()?;
            let feature = Feature::of(bytes, &layer)?;
            if feature.form == Form::Point {
                found
                    .names
                    .extend(names::name(&feature, tongue, &mut budget)?);
            } else if let Some(ground) = class::ground(&feature) {
                found.shapes.push(TileShape {
                    ground,
                    kind: feature.kind(),
                    lines: geometry::lines(&feature, &mut budget)?,
                });
            }
        }
    }
    Ok(found)
}
