//! The strips or tiles of a TIFF, unpacked one after the other into rows of numbers.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::lzw;
use super::samples::Sample;
use super::tags::{self, Tags};

const PLAIN: usize = 1;
const LZW: usize = 5;
const DEFLATE: [usize; 2] = [8, 32_946];

/// How the file is cut, and what stands in a block.
struct Cut {
    wide: usize,
    high: usize,
    offsets: Vec<usize>,
    lengths: Vec<usize>,
}

/// All values in reading order.
pub fn values(
    bytes: &[u8],
    tags: &Tags,
    rows: usize,
    cols: usize,
) -> Result<Vec<f64>, &'static str> {
    if tags.one(tags::BANDS).unwrap_or(1) != 1 {
        return Err("it has more than one band; save one band alone");
    }
    let sample = Sample::of(tags)?;
    let cut = Cut::of(tags, rows, cols).ok_or("its strips or tiles are not said")?;
    let across = cols.div_ceil(cut.wide);
    let mut values = vec![f64::NAN; rows * cols];
    for (nth, (offset, length)) in cut.offsets.iter().zip(&cut.lengths).enumerate() {
        let (top, left) = (nth / across * cut.high, nth % across * cut.wide);
        if top >= rows {
            break;
        }
        // The last strip is as high as what is left.
        let high = match tags.one(tags::TILE_WIDTH) {
            Some(_) => cut.high,
            None => cut.high.min(rows - top),
        };
        let packed = offset
            .checked_add(*length)
            .and_then(|end| bytes.get(*offset..end));
        let packed = packed.ok_or("it ends before its numbers do")?;
        let size = cut.wide * high * sample.bytes();
        let mut block = unpacked(packed, tags.one(tags::COMPRESSION).unwrap_or(PLAIN), size)?;
        sample.undo(&mut block, cut.wide);
        for (row, line) in block.chunks_exact(cut.wide * sample.bytes()).enumerate() {
            for (col, value) in sample.values(line).enumerate() {
                let inside = top + row < rows && left + col < cols;
                let place = (top + row) * cols + left + col;
                if let Some(slot) = values.get_mut(place).filter(|_| inside) {
                    *slot = value;
                }
            }
        }
    }
    Ok(values)
}

impl Cut {
    fn of(tags: &Tags, rows: usize, cols: usize) -> Option<Self> {
        let numbers = |tag: u16| -> Option<Vec<usize>> {
            tags.all(tag).iter().copied().map(tags::whole).collect()
        };
        let tiled = tags.one(tags::TILE_WIDTH);
        let cut = match tiled {
            Some(wide) => Self {
                wide,
                high: tags.one(tags::TILE_HEIGHT)?,
                offsets: numbers(tags::TILES)?,
                lengths: numbers(tags::TILE_BYTES)?,
            },
            None => Self {
                wide: cols,
                high: tags.one(tags::ROWS_A_STRIP).unwrap_or(rows).min(rows),
                offsets: numbers(tags::STRIPS)?,
                lengths: numbers(tags::STRIP_BYTES)?,
            },
        };
        let fits = (1..=LARGEST_SIDE).contains(&cut.wide) && (1..=LARGEST_SIDE).contains(&cut.high);
        (fits && !cut.offsets.is_empty() && cut.offsets.len() == cut.lengths.len()).then_some(cut)
    }
}

/// A strip may be as wide as a grid is long; a tile never is.
const LARGEST_SIDE: usize = 400_000;
/// No block holds more: a tile of four thousand by four thousand.
const LARGEST_BLOCK: usize = 64 * 1024 * 1024;

fn unpacked(packed: &[u8], how: usize, size: usize) -> Result<Vec<u8>, &'static str> {
    if size > LARGEST_BLOCK {
        return Err("its tiles are larger than any grid that is read here");
    }
    let mut block = match how {
        PLAIN => packed.to_vec(),
        LZW => lzw::unpacked(packed, size).ok_or("its numbers are damaged (LZW)")?,
        how if DEFLATE.contains(&how) => {
            let mut block = Vec::new();
            let most = u64::try_from(size).unwrap_or(u64::MAX);
            let read = ZlibDecoder::new(packed).take(most).read_to_end(&mut block);
            read.map_err(|_| "its numbers are damaged (deflate)")?;
            block
        }
        _ => {
            return Err("it is packed in a way that is not read here; save it without compression");
        }
    };
    if block.len() < size {
        return Err("it ends before its numbers do");
    }
    block.truncate(size);
    Ok(block)
}
