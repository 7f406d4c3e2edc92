//! A grid of numbers from a file: text as ESRI and GRASS write it, or one band of a GeoTIFF.

mod band;
mod ground;
mod samples;

use waymark_map::access::ascii::Unread;
use waymark_map::access::grid::{Grid, NoGrid};
use waymark_map::access::utm::Zone;

use crate::tiff;

/// Text grids have letters, figures and spaces; so many bytes are looked at.
const LOOKED_AT: usize = 512;

/// Reads a file by what is in it. One in metres that does not say where it lies is in `zone`.
///
/// # Errors
/// What cannot be read, and where; that a zone is missing; that it is too large.
pub fn grid(bytes: &[u8], zone: Option<Zone>) -> Result<Grid, NoGrid> {
    if tiff::is_one(bytes) {
        return band::grid(bytes, zone);
    }
    let start = bytes.get(..LOOKED_AT.min(bytes.len())).unwrap_or_default();
    let text = core::str::from_utf8(bytes).ok();
    let text = text.filter(|_| !start.contains(&0));
    let text = text.ok_or_else(|| {
        NoGrid::Unread(Unread {
            line: 0,
            why: "it is neither a text grid (ESRI or GRASS ASCII) nor a GeoTIFF; save it as one of them".to_owned(),
        })
    })?;
    Grid::of_ascii(text, zone)
}
