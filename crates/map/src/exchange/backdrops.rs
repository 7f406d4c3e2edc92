//! What is known of a background beside its bytes, as it is kept.

use super::bytes::{Reader, Writer};
use super::error::BytesError;
use super::{VERSION, versioned};
use crate::backdrop::{
    Backdrop, LONGEST_CREDIT, LONGEST_NAME, Lies, MOST_PARTS, Media, PART, Tile, Tiles,
};
use crate::provider::Position;
use crate::sheet::{ControlPoint, MOST_CONTROL_POINTS, ShapeOfFit};

/// Points of the paper are kept in hundredths of a pixel.
const PARTS_OF_A_PIXEL: f64 = 100.0;

/// A background without its bytes.
pub fn backdrop_to_bytes(backdrop: &Backdrop) -> Vec<u8> {
    let mut to = Writer::default();
    to.u8(VERSION);
    let short: String = backdrop.name.chars().take(LONGEST_NAME).collect();
    to.text(&short);
    to.u8(media(backdrop.media));
    backdrop.size.iter().for_each(|side| to.u32(*side));
    to.u32(backdrop.bytes);
    match &backdrop.lies {
        Lies::Placed { points, shape } => {
            to.u8(0);
            to.u8(number(*shape));
            to.count(points.len());
            points.iter().for_each(|point| write_point(&mut to, point));
        }
        Lies::NotToScale => to.u8(1),
        Lies::Tiles(tiles) => {
            to.u8(2);
            to.count(tiles.len());
            tiles
                .iter()
                .for_each(|(tile, place)| write_tile(&mut to, tile, place));
        }
    }
    // Behind everything else, and only where there is one: what was kept before it was read stays as it is.
    if !backdrop.credit.is_empty() {
        let short: String = backdrop.credit.chars().take(LONGEST_CREDIT).collect();
        to.text(&short);
    }
    to.finish()
}

/// # Errors
/// When the bytes are not one whole background of a known version.
pub fn backdrop_from_bytes(bytes: &[u8]) -> Result<Backdrop, BytesError> {
    let mut from = versioned(bytes)?;
    let name = from.text()?.to_owned();
    let media = from.one(&Media::ALL, media)?;
    let size = [from.u32()?, from.u32()?];
    let bytes = from.u32()?;
    let lies = match from.u8()? {
        0 => {
            let shape = from.one(&ShapeOfFit::ALL, number)?;
            let points = from.list(point)?;
            if points.len() > MOST_CONTROL_POINTS {
                return Err(BytesError::Impossible);
            }
            Lies::Placed { points, shape }
        }
        1 => Lies::NotToScale,
        2 => Lies::Tiles(Tiles::of(from.list(tile)?)),
        _ => return Err(BytesError::Impossible),
    };
    let credit = match from.end() {
        Ok(()) => String::new(),
        Err(_) => from.text()?.to_owned(),
    };
    from.end()?;
    let backdrop = Backdrop {
        name,
        media,
        size,
        bytes,
        lies,
        credit,
    };
    let most = PART as u64 * u64::from(MOST_PARTS);
    let is_longer = |text: &str, most: usize| text.chars().count() > most;
    let too_long =
        is_longer(&backdrop.name, LONGEST_NAME) || is_longer(&backdrop.credit, LONGEST_CREDIT);
    if u64::from(backdrop.bytes) > most || too_long {
        return Err(BytesError::Impossible);
    }
    Ok(backdrop)
}

const fn media(media: Media) -> u8 {
    match media {
        Media::Png => 0,
        Media::Jpeg => 1,
        Media::Webp => 2,
        Media::Mvt => 3,
    }
}

const fn number(shape: ShapeOfFit) -> u8 {
    match shape {
        ShapeOfFit::Similarity => 0,
        ShapeOfFit::Affine => 1,
        ShapeOfFit::Projective => 2,
    }
}

fn write_point(to: &mut Writer, point: &ControlPoint) {
    for side in point.paper {
        // Pixels of a picture, of which there are less than twenty million in a row.
        #[allow(clippy::cast_possible_truncation)]
        let whole = (side * PARTS_OF_A_PIXEL).round() as i32;
        to.i32(whole);
    }
    let (latitude, longitude) = point.ground.steps();
    to.i32(latitude);
    to.i32(longitude);
}

fn point(from: &mut Reader<'_>) -> Result<ControlPoint, BytesError> {
    let mut side = || -> Result<f64, BytesError> { Ok(f64::from(from.i32()?) / PARTS_OF_A_PIXEL) };
    let paper = [side()?, side()?];
    let ground = Position::of_steps(from.i32()?, from.i32()?).ok_or(BytesError::Impossible)?;
    Ok(ControlPoint { paper, ground })
}

fn write_tile(to: &mut Writer, tile: Tile, (begins, long): (u32, u32)) {
    to.u8(tile.level);
    for number in [tile.column, tile.row, begins, long] {
        to.u32(number);
    }
}

fn tile(from: &mut Reader<'_>) -> Result<(Tile, (u32, u32)), BytesError> {
    let (level, column, row) = (from.u8()?, from.u32()?, from.u32()?);
    let tile = Tile::new(level, column, row).ok_or(BytesError::Impossible)?;
    Ok((tile, (from.u32()?, from.u32()?)))
}
