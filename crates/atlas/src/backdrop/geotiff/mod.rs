//! GeoTIFF (TIFF 6.0; OGC 19-008r4): red-green-blue, grey or a palette with eight bits, in strips or tiles, as a picture of a
//! size that a tablet draws, with points whose place on the earth is known.

mod place;

use super::NoBackdrop;
use crate::tiff::{Blocks, Broken, Directory, tag};

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
    let samples = samples(&directory)?;
    let differences = differences(&directory)?;
    let blocks = Blocks::of(&directory, (width, height), samples)?;
    let apart = samples as usize;
    // Every so many pixels one is drawn.
    let every = width.max(height).div_ceil(LONGEST_SIDE);
    let (across, down) = (width.div_ceil(every), height.div_ceil(every));
    let mut pixels = vec![0; across as usize * down as usize * 4];
    blocks.each(bytes, |left, row, line| {
        if differences == Differences::Across {
            add_up(line, apart);
        }
        if !row.is_multiple_of(every) {
            return;
        }
        let start = (row / every) as usize * across as usize;
        for (column, samples) in (left..width).zip(line.chunks_exact(apart)) {
            let at = (start + (column / every) as usize) * 4;
            if column.is_multiple_of(every)
                && let Some(pixel) = pixels.get_mut(at..at + 4)
            {
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

/// Whether each sample is written as its difference to the one before (predictor 2).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Differences {
    None,
    Across,
}

fn differences(directory: &Directory<'_>) -> Result<Differences, NoBackdrop> {
    match directory.one_or(tag::PREDICTOR, 1)? {
        1 => Ok(Differences::None),
        2 => Ok(Differences::Across),
        _ => Err(NoBackdrop::Packing(directory.one_or(tag::PACKING, 1)?)),
    }
}

/// Bytes of a pixel, side by side.
fn samples(directory: &Directory<'_>) -> Result<u32, NoBackdrop> {
    let samples = directory.one_or(tag::SAMPLES, 1)?;
    if samples == 0 || samples > 8 {
        return Err(NoBackdrop::Damaged);
    }
    if samples > 1 && directory.one_or(tag::PLANES, 1)? != 1 {
        return Err(NoBackdrop::Colours);
    }
    Ok(samples)
}

fn add_up(line: &mut [u8], apart: usize) {
    for at in apart..line.len() {
        let before = line.get(at - apart).copied().unwrap_or_default();
        if let Some(sample) = line.get_mut(at) {
            *sample = sample.wrapping_add(before);
        }
    }
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

impl From<Broken> for NoBackdrop {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::CutShort(bytes) => Self::CutShort(bytes),
            Broken::Damaged => Self::Damaged,
            Broken::Big => Self::BigTiff,
            Broken::Packing(way) => Self::Packing(way),
            Broken::TooLarge(width, height) => Self::TooLarge(width, height),
        }
    }
}
