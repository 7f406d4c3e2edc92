#![doc = include_str!("../README.md")]

pub mod backdrop;
mod collect;
mod flatgeobuf;
mod geojson;
mod grid;
mod import;
mod kind;
mod kml;
mod layer;
mod limits;
mod others;
mod pack;
mod problem;
mod projection;
mod read;
mod said;
mod shapefile;
mod text;
mod tiff;

pub use grid::grid;
pub use import::{Columns, Imported, Served, Settings, WomenCounted, guess_columns, import};
pub use layer::{Crs, Feature, Format, Geometry, Layer, Point};
pub use limits::{LARGEST_FILE, MOST_UNPACKED};
pub use problem::{Place, Problem, Refusal, Weight};
pub use projection::{Projection, Unprojected};
pub use read::{no_layer, read, too_large};
pub use said::Said;
