//! The strips or tiles of a TIFF, unpacked one by one.

use super::super::NoBackdrop;
use super::directory::{Directory, tag};
use super::packing::unpacked;

/// Bytes of one block, unpacked: a strip that is the whole picture of a tablet's screen four times over.
const LARGEST_BLOCK: u64 = 64 * 1024 * 1024;

pub(super) struct Blocks {
    places: Vec<(u32, u32)>,
    size: (u32, u32),
    block: (u32, u32),
    kind: Kind,
    samples: u32,
    packing: u32,
    /// Whether each sample is written as its difference to the one before (predictor 2).
    differences: Differences,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// As wide as the picture; the last may be lower.
    Strips,
    /// All of one size.
    Tiles,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Differences {
    None,
    Across,
}

impl Blocks {
    pub(super) fn of(directory: &Directory<'_>, size: (u32, u32)) -> Result<Self, NoBackdrop> {
        let tiles = directory.all(tag::TILES)?;
        let (kind, begins, long, block) = match tiles.is_empty() {
            true => {
                let rows = directory.one_or(tag::ROWS, size.1)?.min(size.1);
                let long = directory.all(tag::STRIP_BYTES)?;
                (
                    Kind::Strips,
                    directory.all(tag::STRIPS)?,
                    long,
                    (size.0, rows),
                )
            }
            false => {
                let block = (
                    directory.one(tag::TILE_WIDTH)?,
                    directory.one(tag::TILE_HEIGHT)?,
                );
                (Kind::Tiles, tiles, directory.all(tag::TILE_BYTES)?, block)
            }
        };
        let samples = directory.one_or(tag::SAMPLES, 1)?;
        let area = u64::from(block.0) * u64::from(block.1);
        if area == 0 || samples == 0 || samples > 8 {
            return Err(NoBackdrop::Damaged);
        }
        if area * u64::from(samples) > LARGEST_BLOCK {
            return Err(NoBackdrop::TooLarge(block.0, block.1));
        }
        if samples > 1 && directory.one_or(tag::PLANES, 1)? != 1 {
            return Err(NoBackdrop::Colours);
        }
        let packing = directory.one_or(tag::PACKING, 1)?;
        let differences = match directory.one_or(tag::PREDICTOR, 1)? {
            1 => Differences::None,
            2 => Differences::Across,
            _ => return Err(NoBackdrop::Packing(packing)),
        };
        let needed = u64::from(size.0.div_ceil(block.0)) * u64::from(size.1.div_ceil(block.1));
        let places: Vec<(u32, u32)> = begins.into_iter().zip(long).collect();
        if (places.len() as u64) < needed {
            return Err(NoBackdrop::Damaged);
        }
        Ok(Self {
            places,
            size,
            block,
            kind,
            samples,
            packing,
            differences,
        })
    }

    /// Hands over every pixel: its column, its row, its samples.
    pub(super) fn each(
        &self,
        bytes: &[u8],
        mut pixel: impl FnMut(u32, u32, &[u8]),
    ) -> Result<(), NoBackdrop> {
        let across = self.size.0.div_ceil(self.block.0);
        let down = self.size.1.div_ceil(self.block.1);
        for (place, (begins, long)) in (0..across.saturating_mul(down)).zip(&self.places) {
            let (left, top) = (place % across * self.block.0, place / across * self.block.1);
            let rows = match self.kind {
                Kind::Strips => self.block.1.min(self.size.1 - top),
                Kind::Tiles => self.block.1,
            };
            let row_bytes = self.block.0 as usize * self.samples as usize;
            let packed = part(bytes, *begins, *long)?;
            let mut block = unpacked(packed, self.packing, row_bytes * rows as usize)?;
            for (row, line) in (top..).zip(block.chunks_exact_mut(row_bytes)) {
                if row >= self.size.1 {
                    break;
                }
                self.add_up(line);
                let samples = line.chunks_exact(self.samples as usize);
                for (column, samples) in (left..self.size.0).zip(samples) {
                    pixel(column, row, samples);
                }
            }
        }
        Ok(())
    }

    fn add_up(&self, line: &mut [u8]) {
        if self.differences == Differences::None {
            return;
        }
        let apart = self.samples as usize;
        for at in apart..line.len() {
            let before = line.get(at - apart).copied().unwrap_or_default();
            if let Some(sample) = line.get_mut(at) {
                *sample = sample.wrapping_add(before);
            }
        }
    }
}

fn part(bytes: &[u8], begins: u32, long: u32) -> Result<&[u8], NoBackdrop> {
    let end = u64::from(begins) + u64::from(long);
    let missing = end.saturating_sub(bytes.len() as u64);
    let end = usize::try_from(end).map_err(|_| NoBackdrop::Damaged)?;
    bytes
        .get(begins as usize..end)
        .ok_or(NoBackdrop::CutShort(missing))
}
