//! Where a GeoTIFF lies on the earth: its corner, its cells, and what its coordinates mean.

use waymark_map::access::ascii::Unread;
use waymark_map::access::frame::{BadFrame, Corner, Frame};
use waymark_map::access::grid::NoGrid;
use waymark_map::access::lay::Lay;
use waymark_map::access::utm::Zone;

use super::band::{no_directory, unread};
use crate::tiff::{Directory, tag};

/// Keys of OGC 19-008r4, and what they may say.
const MODEL: u32 = 1_024;
const RASTER: u32 = 1_025;
const PROJECTED: u32 = 3_072;
const GEOGRAPHIC_MODEL: u32 = 2;
const PIXEL_IS_POINT: u32 = 2;

pub(super) fn laid(
    directory: &Directory<'_>,
    rows: usize,
    cols: usize,
    zone: Option<Zone>,
) -> Result<(Lay, Frame), NoGrid> {
    let fractions = |tag: u16| directory.fractions(tag).map_err(no_directory);
    let key = |key: u32| directory.key(key).map_err(no_directory);
    let (scale, tie) = (fractions(tag::SCALE)?, fractions(tag::TIE)?);
    let [wide, high, ..] = scale.as_slice() else {
        return Err(unread(
            "it does not say where on earth it lies, or is turned; save it with its place, north up",
        ));
    };
    let [col, row, _, x, y, ..] = tie.as_slice() else {
        return Err(unread(
            "it does not say where on earth it lies; save it with its place",
        ));
    };
    // Where numbers stand for points, a cell reaches half its size to every side.
    let half = match key(RASTER)? {
        Some(PIXEL_IS_POINT) => 0.5,
        _ => 0.0,
    };
    let corner = Corner {
        west: x - (col + half) * wide,
        north: y + (row + half) * high,
        width: *wide,
        height: *high,
    };
    if key(MODEL)? == Some(GEOGRAPHIC_MODEL) {
        return Lay::of_degrees(rows, cols, corner).map_err(no_frame);
    }
    let lay = match key(PROJECTED)? {
        Some(code) if code != u32::from(u16::MAX) => Lay::of_epsg(code).ok_or_else(|| {
            let why =
                format!("it lies in EPSG:{code}; save it in degrees (EPSG:4326) or UTM on WGS 84");
            unread(&why)
        })?,
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
