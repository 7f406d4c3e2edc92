//! Where a GeoTIFF lies on the earth: its corner, its cells, and what its coordinates mean.

use waymark_map::access::ascii::Unread;
use waymark_map::access::frame::{BadFrame, Corner, Frame};
use waymark_map::access::grid::NoGrid;
use waymark_map::access::lay::Lay;
use waymark_map::access::utm::Zone;

use super::tags::{self, Tags};
use super::unread;

/// Keys of OGC 19-008r4, and what they may say.
const MODEL: usize = 1_024;
const RASTER: usize = 1_025;
const PROJECTED: usize = 3_072;
const GEOGRAPHIC_MODEL: usize = 2;
const PIXEL_IS_POINT: usize = 2;

pub fn laid(
    tags: &Tags,
    rows: usize,
    cols: usize,
    zone: Option<Zone>,
) -> Result<(Lay, Frame), NoGrid> {
    let [wide, high, ..] = tags.all(tags::SCALE) else {
        return Err(unread(
            "it does not say where on earth it lies, or is turned; save it with its place, north up",
        ));
    };
    let [col, row, _, x, y, ..] = tags.all(tags::TIE) else {
        return Err(unread(
            "it does not say where on earth it lies; save it with its place",
        ));
    };
    // Where numbers stand for points, a cell reaches half its size to every side.
    let half = match key(tags, RASTER) {
        Some(PIXEL_IS_POINT) => 0.5,
        _ => 0.0,
    };
    let corner = Corner {
        west: x - (col + half) * wide,
        north: y + (row + half) * high,
        width: *wide,
        height: *high,
    };
    if key(tags, MODEL) == Some(GEOGRAPHIC_MODEL) {
        return Lay::of_degrees(rows, cols, corner).map_err(no_frame);
    }
    let lay = match key(tags, PROJECTED) {
        Some(code) if code != usize::from(u16::MAX) => {
            let code = u32::try_from(code).unwrap_or_default();
            Lay::of_epsg(code).ok_or_else(|| {
                let why = format!(
                    "it lies in EPSG:{code}; save it in degrees (EPSG:4326) or UTM on WGS 84"
                );
                unread(&why)
            })?
        }
        _ => zone.map(Lay::Utm).ok_or(NoGrid::NoZone)?,
    };
    let frame = Frame::new(rows, cols, corner).map_err(no_frame)?;
    Ok((lay, frame))
}

fn no_frame(bad: BadFrame) -> NoGrid {
    NoGrid::Unread(Unread {
        line: 0,
        why: format!("it is no grid: {bad}"),
    })
}

/// A key that holds a short number in its own place.
fn key(tags: &Tags, wanted: usize) -> Option<usize> {
    let keys = tags.all(tags::GEO_KEYS).chunks_exact(4).skip(1);
    let mut keys = keys.filter_map(|it| it.first_chunk::<4>());
    let [.., value] = keys.find(|[key, at, ..]| tags::whole(*key) == Some(wanted) && *at == 0.0)?;
    tags::whole(*value)
}
