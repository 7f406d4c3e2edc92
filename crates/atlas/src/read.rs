//! Any file of places or boundaries, read by what it holds.

use crate::kind::{self, Kind};
use crate::layer::Layer;
use crate::limits::LARGEST_FILE;
use crate::problem::{Place, Refusal};
use crate::said::Said;
use crate::{flatgeobuf, geojson, kml, others, pack};

/// The layers of a file. `file` is the name to say where something stands, and decides nothing.
///
/// # Errors
/// When it is no file that is read here, is larger than [`LARGEST_FILE`] or packed larger than
/// [`MOST_UNPACKED`](crate::MOST_UNPACKED), is cut short, or holds no feature. The refusal says
/// what and where, and the way out. Nothing of the file is taken then.
pub fn read(bytes: &[u8], file: &str) -> Result<Vec<Layer>, Refusal> {
    if bytes.len() > LARGEST_FILE {
        return Err(too_large(file, bytes.len() as u64));
    }
    match kind::of(bytes) {
        Kind::Zip => pack::read(bytes, file),
        _ => read_plain(bytes, file),
    }
}

/// What is not packed.
pub(crate) fn read_plain(bytes: &[u8], file: &str) -> Result<Vec<Layer>, Refusal> {
    match kind::of(bytes) {
        Kind::Json => geojson::read(bytes, file),
        Kind::Xml => kml::read(bytes, file).map(|layer| vec![layer]),
        Kind::FlatGeobuf => flatgeobuf::read(bytes, file).map(|layer| vec![layer]),
        other => Err(others::refused(other, Place::of_file(file))),
    }
}

/// What is said of a file of so many bytes, for whoever can know its size before reading it.
pub fn too_large(file: &str, bytes: u64) -> Refusal {
    let (has, most) = (bytes >> 20, LARGEST_FILE >> 20);
    Refusal::new(
        Place::of_file(file),
        Said::of(
            "file-too-large",
            [&has, &most],
            format!("The file has {has} MB; up to {most} MB are read here."),
        ),
        "Simplify the boundaries (QGIS: Vector, Geometry Tools, Simplify), or take one country or one level.",
    )
}

/// What is said of a file in which nothing was found.
pub fn no_layer() -> Refusal {
    Refusal::new(
        Place::default(),
        Said::plain("no-area", "It holds no area."),
        "Choose a file with outlines of areas.",
    )
}
