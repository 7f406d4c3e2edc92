//! GeoTIFF (TIFF 6.0; OGC 19-008r4): red-green-blue, grey or a palette with eight bits, in strips or tiles, as a picture of a
//! size that a tablet draws, with points whose place on the earth is known.

mod blocks;
mod directory;
mod lzw;
mod packing;
mod place;

use super::NoBackdrop;
use blocks::Blocks;
use directory::{Directory, tag};

/// Pixels of the file; it is read block by block, so only what is drawn stands in memory.
pub const MOST_PIXELS: u64 = 400_000_000;
/// Pixels of the longer side of what is drawn.
const LONGEST_SIDE: u32 = 2_048;

/// A point of the picture, in pixels to the right and down, with degrees east and north of it.
pub type PointOnBoth = ([f64; 2], [f64; 2]);

/// A picture that knows where it lies.
#[derive(Clone, PartialEq)]
pub struct GroundPicture {
    pub width: u32,
    pub height: u32,
    /// Rows of red, green, blue, and how much covers.
    pub pixels: Vec<u8>,
    pub points: Vec<PointOnBoth>,
}

/// How colours stand in the file.
enum Colours {
    Grey,
    /// White is nothing.
    GreyFromWhite,
    RedGreenBlue,
    /// Three columns of as many colours as there are numbers, each of sixteen bits.
    Palette(Vec<u32>),
}

/// # Errors
/// Why it is no background.
pub fn geotiff(bytes: &[u8]) -> Result<GroundPicture, NoBackdrop> {
    let directory = Directory::first(bytes)?;
    let (width, height) = (directory.one(tag::WIDTH)?, directory.one(tag::HEIGHT)?);
    if width == 0 || height == 0 {
        return Err(NoBackdrop::Damaged);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(NoBackdrop::TooLarge(width, height));
    }
    let place = place::Place::of(&directory)?;
    let colours = colours(&directory)?;
    let blocks = Blocks::of(&directory, (width, height))?;
    // Every so many pixels one is drawn.
    let every = width.max(height).div_ceil(LONGEST_SIDE);
    let (across, down) = (width.div_ceil(every), height.div_ceil(every));
    let mut pixels = vec![0; across as usize * down as usize * 4];
    blocks.each(bytes, |column, row, samples| {
        if column.is_multiple_of(every) && row.is_multiple_of(every) {
            let at = (row / every) as usize * across as usize + (column / every) as usize;
            if let Some(pixel) = pixels.get_mut(at * 4..at * 4 + 4) {
                pixel.copy_from_slice(&shade(&colours, samples));
            }
        }
    })?;
    Ok(GroundPicture {
        width: across,
        height: down,
        pixels,
        points: place.points((width, height), f64::from(every))?,
    })
}

fn colours(directory: &Directory<'_>) -> Result<Colours, NoBackdrop> {
    let bits = directory.all(tag::BITS)?;
    if let Some(other) = bits.iter().find(|bits| **bits != 8) {
        return Err(NoBackdrop::Bits(*other));
    }
    if bits.is_empty() {
        return Err(NoBackdrop::Bits(1));
    }
    match (directory.one(tag::COLOURS)?, bits.len()) {
        (0, 1..=2) => Ok(Colours::GreyFromWhite),
        (1, 1..=2) => Ok(Colours::Grey),
        (2, 3..=4) => Ok(Colours::RedGreenBlue),
        (3, 1) => Ok(Colours::Palette(directory.all(tag::PALETTE)?)),
        _ => Err(NoBackdrop::Colours),
    }
}

fn shade(colours: &Colours, samples: &[u8]) -> [u8; 4] {
    let sample = |at: usize| samples.get(at).copied();
    let first = sample(0).unwrap_or_default();
    match colours {
        Colours::Grey => [first, first, first, sample(1).unwrap_or(u8::MAX)],
        Colours::GreyFromWhite => {
            let light = u8::MAX - first;
            [light, light, light, sample(1).unwrap_or(u8::MAX)]
        }
        Colours::RedGreenBlue => {
            let part = |at| sample(at).unwrap_or_default();
            [part(0), part(1), part(2), sample(3).unwrap_or(u8::MAX)]
        }
        Colours::Palette(all) => {
            let third = all.len() / 3;
            let part = |column: usize| {
                let shade = all.get(column * third + usize::from(first));
                (shade.copied().unwrap_or_default() >> 8) as u8
            };
            [part(0), part(1), part(2), u8::MAX]
        }
    }
}

impl core::fmt::Debug for GroundPicture {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("GroundPicture(..)")
    }
}
