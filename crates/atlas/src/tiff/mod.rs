//! One band of a GeoTIFF: whole numbers or floats of 8, 16 or 32 bits, in strips or tiles, plain, deflated or LZW.
//!
//! Sources: Adobe, "TIFF Revision 6.0"; Adobe Photoshop TIFF Technical Note 3 (predictor 3); OGC 19-008r4, "GeoTIFF 1.1".
//! Nothing a length says is believed: every read is bounded by the file, every block by the size of its cells.

mod blocks;
mod ground;
mod lzw;
mod samples;
mod tags;

use waymark_map::access::ascii::Unread;
use waymark_map::access::grid::{Grid, MOST_GRID_CELLS, NoGrid};
use waymark_map::access::raster::Raster;
use waymark_map::access::utm::Zone;

use tags::Tags;

/// Marks of a TIFF in either order of bytes, and of a BigTIFF.
const MARKS: [&[u8]; 4] = [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"];

pub fn is_one(bytes: &[u8]) -> bool {
    MARKS.iter().any(|mark| bytes.starts_with(mark))
}

/// # Errors
/// What in it is not read here, as a sentence.
pub fn grid(bytes: &[u8], zone: Option<Zone>) -> Result<Grid, NoGrid> {
    let tags = Tags::read(bytes).map_err(unread)?;
    let (rows, cols) = (tags.one(tags::HEIGHT), tags.one(tags::WIDTH));
    let (rows, cols) = rows
        .zip(cols)
        .ok_or_else(|| unread("it does not say how large it is"))?;
    if rows.saturating_mul(cols) > MOST_GRID_CELLS {
        return Err(NoGrid::TooLarge { rows, cols });
    }
    let (lay, frame) = ground::laid(&tags, rows, cols, zone)?;
    let values = blocks::values(bytes, &tags, rows, cols).map_err(unread)?;
    let none = tags.no_data();
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

fn unread(why: &str) -> NoGrid {
    NoGrid::Unread(Unread {
        line: 0,
        why: why.to_owned(),
    })
}
