//! A background of the team's own under the map: a photographed sketch put in its place, a GeoTIFF, tiles of pictures or shapes.

mod beside;
mod bring;
mod drawn;
mod going;
mod importer;
mod kept;
mod maps;
mod parts;
mod pictures;
mod place;
mod points;
mod reasons;
pub mod screen;
mod shapes;
mod signs;
pub mod switch;
pub mod under;
