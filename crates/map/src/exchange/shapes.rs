//! Shapes of a tile on their way from the importer to the map.

use super::bytes::{Reader, Writer};
use super::error::BytesError;
use super::{VERSION, versioned};
use crate::backdrop::{Step, TileName, TileShape, TileShapes};
use crate::draw::{Ground, Kind};

/// The shapes of one tile.
pub fn shapes_to_bytes(of_tile: &TileShapes) -> Vec<u8> {
    let mut to = Writer::default();
    to.u8(VERSION);
    to.count(of_tile.shapes.len());
    for shape in &of_tile.shapes {
        to.u8(ground(shape.ground));
        to.u8(u8::from(shape.kind == Kind::Way));
        to.count(shape.lines.len());
        for line in &shape.lines {
            to.count(line.len());
            line.iter().for_each(|step| write(&mut to, *step));
        }
    }
    to.count(of_tile.names.len());
    for name in &of_tile.names {
        write(&mut to, name.at);
        to.u8(name.rank);
        to.text(&name.text);
    }
    to.finish()
}

/// # Errors
/// When the bytes are not the shapes of one whole tile.
pub fn shapes_from_bytes(bytes: &[u8]) -> Result<TileShapes, BytesError> {
    let mut from = versioned(bytes)?;
    let shapes = from.list(|from| {
        Ok(TileShape {
            ground: from.one(&Ground::ALL, ground)?,
            kind: from.one(&[Kind::Area, Kind::Way], |kind| u8::from(kind == Kind::Way))?,
            lines: from.list(|from| from.list(step))?,
        })
    })?;
    let names = from.list(|from| {
        Ok(TileName {
            at: step(from)?,
            rank: from.u8()?,
            text: from.text()?.to_owned(),
        })
    })?;
    from.end()?;
    Ok(TileShapes { shapes, names })
}

/// Its place in the order of painting.
fn ground(ground: Ground) -> u8 {
    let place = Ground::ALL.iter().position(|one| *one == ground);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(u8::MAX)
}

fn write(to: &mut Writer, step: Step) {
    step.iter().for_each(|number| to.i16(*number));
}

fn step(from: &mut Reader<'_>) -> Result<Step, BytesError> {
    Ok([from.i16()?, from.i16()?])
}
