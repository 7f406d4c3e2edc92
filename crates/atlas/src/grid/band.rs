//! One band of a GeoTIFF: whole numbers or floats of 8, 16 or 32 bits, in strips or tiles, plain, deflated, LZW or PackBits.
//!
//! Sources: Adobe, "TIFF Revision 6.0"; Adobe Photoshop TIFF Technical Note 3 (predictor 3); OGC 19-008r4, "GeoTIFF 1.1".

use waymark_map::access::ascii::Unread;
use waymark_map::access::grid::{Grid, MOST_GRID_CELLS, NoGrid};
use waymark_map::access::raster::Raster;
use waymark_map::access::utm::Zone;

use super::ground;
use super::samples::Sample;
use crate::tiff::{Blocks, Broken, Directory, tag};

/// # Errors
/// What in it is not read here, as a sentence.
pub(super) fn grid(bytes: &[u8], zone: Option<Zone>) -> Result<Grid, NoGrid> {
    let directory = Directory::first(bytes).map_err(no_directory)?;
    let side = |tag: u16| directory.one(tag).map(|side| side as usize);
    let rows = side(tag::HEIGHT).map_err(|_| unread("it does not say how large it is"))?;
    let cols = side(tag::WIDTH).map_err(|_| unread("it does not say how large it is"))?;
    if rows.saturating_mul(cols) > MOST_GRID_CELLS {
        return Err(NoGrid::TooLarge { rows, cols });
    }
    let (lay, frame) = ground::laid(&directory, rows, cols, zone)?;
    let none = directory.text(tag::NO_DATA).map_err(no_directory)?;
    let none: Option<f64> = none.parse().ok();
    let values = values(bytes, &directory, rows, cols)?;
    let values = values.into_iter().map(|value| {
        let missing = none.is_some_and(|none| value == none || value == f64::from(none as f32));
        (value.is_finite() && !missing).then_some(value)
    });
    let raster = Raster::new(frame, values.collect());
    Grid::new(
        lay,
        raster.ok_or_else(|| unread("its values do not fill it"))?,
    )
}

/// All values in reading order.
fn values(
    bytes: &[u8],
    directory: &Directory<'_>,
    rows: usize,
    cols: usize,
) -> Result<Vec<f64>, NoGrid> {
    if directory.one_or(tag::SAMPLES, 1).map_err(no_directory)? != 1 {
        return Err(unread("it has more than one band; save one band alone"));
    }
    let sample = Sample::of(directory).map_err(unread)?;
    let size = (cols as u32, rows as u32);
    let blocks = Blocks::of(directory, size, sample.bytes() as u32).map_err(no_blocks)?;
    let mut values = vec![f64::NAN; rows * cols];
    let read = blocks.each(bytes, |left, row, line| {
        sample.undo(line);
        let start = row as usize * cols;
        for (col, value) in (left as usize..cols).zip(sample.values(line)) {
            if let Some(slot) = values.get_mut(start + col) {
                *slot = value;
            }
        }
    });
    read.map_err(no_numbers)?;
    Ok(values)
}

pub(super) fn no_directory(broken: Broken) -> NoGrid {
    unread(match broken {
        Broken::Big => "it is a BigTIFF; save it as a plain GeoTIFF of one band",
        _ => "it ends before its directory does",
    })
}

fn no_blocks(broken: Broken) -> NoGrid {
    unread(match broken {
        Broken::TooLarge(..) => "its tiles are larger than any grid that is read here",
        _ => "its strips or tiles are not said",
    })
}

fn no_numbers(broken: Broken) -> NoGrid {
    unread(match broken {
        Broken::Packing(_) => {
            "it is packed in a way that is not read here; save it without compression"
        }
        Broken::Damaged => "its numbers are damaged",
        _ => "it ends before its numbers do",
    })
}

pub(super) fn unread(why: &str) -> NoGrid {
    NoGrid::Unread(Unread {
        line: 0,
        why: why.to_owned(),
    })
}
