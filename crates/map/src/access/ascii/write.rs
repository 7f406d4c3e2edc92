//! A grid written as ESRI ASCII, which every desktop GIS reads.

use std::fmt::Write;

use crate::access::raster::Raster;

/// Stands for no value: no time, distance or number of people is negative.
const NO_DATA: &str = "-9999";

/// The grid as text. Cells that are not square get `dx` and `dy`, as GDAL writes them.
pub fn esri(raster: &Raster) -> String {
    let frame = raster.frame();
    let corner = frame.corner();
    let south = corner.north - corner.height * frame.rows() as f64;
    let mut out = format!("ncols {}\nnrows {}\n", frame.cols(), frame.rows());
    // Writing to a string cannot fail.
    let _ = writeln!(out, "xllcorner {}\nyllcorner {south}", corner.west);
    let is_square = (corner.width - corner.height).abs() < 1e-6 * corner.width;
    let _ = if is_square {
        writeln!(out, "cellsize {}", corner.width)
    } else {
        writeln!(out, "dx {}\ndy {}", corner.width, corner.height)
    };
    let _ = writeln!(out, "NODATA_value {NO_DATA}");
    for (cell, value) in raster.iter() {
        let (_, col) = frame.place(cell);
        match value {
            Some(value) => {
                let _ = write!(out, "{value}");
            }
            None => out.push_str(NO_DATA),
        }
        out.push(if col + 1 == frame.cols() { '\n' } else { ' ' });
    }
    out
}
