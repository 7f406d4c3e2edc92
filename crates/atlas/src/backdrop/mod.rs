//! Backgrounds to find one's way on: a GeoTIFF as a picture with its place, the list of a PMTiles archive's tiles, and what a tile
//! of shapes shows.

mod credit;
mod geotiff;
mod hilbert;
mod mvt;
mod pmtiles;
mod refused;

pub use geotiff::{GroundPicture, MOST_PIXELS, PointOnBoth, geotiff};
pub use mvt::{NoTile, shapes};
pub use pmtiles::{Archive, head_of, tiles};
pub use refused::NoBackdrop;
