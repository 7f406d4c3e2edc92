//! Backgrounds to find one's way on: a GeoTIFF as a picture with its place, and the list of a PMTiles archive's tiles.

mod hilbert;
mod pmtiles;
mod refused;
mod tiff;

pub use pmtiles::{Archive, head_of, tiles};
pub use refused::NoBackdrop;
pub use tiff::{GroundPicture, MOST_PIXELS, PointOnBoth, geotiff};
