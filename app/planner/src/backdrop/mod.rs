//! A background of the team's own under the map: a photographed sketch put in its place, a GeoTIFF, tiles.

mod bring;
mod drawn;
mod importer;
mod kept;
mod maps;
mod pictures;
mod place;
mod points;
mod reasons;
pub mod screen;
pub mod under;
