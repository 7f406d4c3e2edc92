//! The strips or tiles of a TIFF, unpacked one by one.

use super::packing::unpacked;
use super::{Broken, Directory, tag};

/// Bytes of one block, unpacked: a strip that is the whole picture of a tablet's screen four times over.
const LARGEST_BLOCK: u64 = 64 * 1024 * 1024;

pub(crate) struct Blocks {
    places: Vec<(u32, u32)>,
    size: (u32, u32),
    block: (u32, u32),
    kind: Kind,
    row_bytes: usize,
    packing: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// As wide as the whole; the last may be lower.
    Strips,
    /// All of one size.
    Tiles,
}

impl Blocks {
    /// Of something so many pixels wide and high, with so many bytes a pixel.
    pub(crate) fn of(
        directory: &Directory<'_>,
        size: (u32, u32),
        pixel: u32,
    ) -> Result<Self, Broken> {
        let tiles = directory.all(tag::TILES)?;
        let (kind, begins, long, block) = match tiles.is_empty() {
            true => {
                let rows = directory.one_or(tag::ROWS, size.1)?.min(size.1);
                let begins = directory.all(tag::STRIPS)?;
                let long = directory.all(tag::STRIP_BYTES)?;
                (Kind::Strips, begins, long, (size.0, rows))
            }
            false => {
                let block = (
                    directory.one(tag::TILE_WIDTH)?,
                    directory.one(tag::TILE_HEIGHT)?,
                );
                (Kind::Tiles, tiles, directory.all(tag::TILE_BYTES)?, block)
            }
        };
        let area = u64::from(block.0) * u64::from(block.1);
        if area == 0 || pixel == 0 {
            return Err(Broken::Damaged);
        }
        if area.saturating_mul(pixel.into()) > LARGEST_BLOCK {
            return Err(Broken::TooLarge(block.0, block.1));
        }
        let needed = u64::from(size.0.div_ceil(block.0)) * u64::from(size.1.div_ceil(block.1));
        let places: Vec<(u32, u32)> = begins.into_iter().zip(long).collect();
        if (places.len() as u64) < needed {
            return Err(Broken::Damaged);
        }
        Ok(Self {
            places,
            size,
            block,
            kind,
            row_bytes: block.0 as usize * pixel as usize,
            packing: directory.one_or(tag::PACKING, 1)?,
        })
    }

    /// Hands over every row of every block that lies inside: the column it begins at, its row, its bytes.
    pub(crate) fn each(
        &self,
        bytes: &[u8],
        mut line: impl FnMut(u32, u32, &mut [u8]),
    ) -> Result<(), Broken> {
        let across = self.size.0.div_ceil(self.block.0);
        let down = self.size.1.div_ceil(self.block.1);
        for (place, (begins, long)) in (0..across.saturating_mul(down)).zip(&self.places) {
            let (left, top) = (place % across * self.block.0, place / across * self.block.1);
            let rows = match self.kind {
                Kind::Strips => self.block.1.min(self.size.1 - top),
                Kind::Tiles => self.block.1,
            };
            let packed = part(bytes, *begins, *long)?;
            let mut block = unpacked(packed, self.packing, self.row_bytes * rows as usize)?;
            let inside = (top..self.size.1).zip(block.chunks_exact_mut(self.row_bytes));
            inside.for_each(|(row, bytes)| line(left, row, bytes));
        }
        Ok(())
    }
}

fn part(bytes: &[u8], begins: u32, long: u32) -> Result<&[u8], Broken> {
    let end = u64::from(begins) + u64::from(long);
    let missing = end.saturating_sub(bytes.len() as u64);
    let end = usize::try_from(end).map_err(|_| Broken::Damaged)?;
    bytes
        .get(begins as usize..end)
        .ok_or(Broken::CutShort(missing))
}
