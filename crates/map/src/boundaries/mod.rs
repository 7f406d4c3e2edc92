//! Boundaries of areas: their shape on the ground, codes and names, and who lives there. Pure and
//! light; files are read, projected and repaired in `waymark-atlas`.

mod boundary;
mod bounds;
mod bytes;
mod find;
mod matching;
mod reporting;
mod set;
mod shape;
mod vertex;

pub use boundary::{Boundary, Level, Residents};
pub use bounds::Bounds;
pub use bytes::{boundaries_from_bytes, boundaries_to_bytes};
pub use find::Finder;
pub use matching::{Match, Matcher, Sought};
pub use reporting::{FEWEST_EVER, FEWEST_RESIDENTS, Size, size};
pub use set::{Boundaries, Refused};
pub use shape::{Fault, Faulty, Kind, Part, Ring, Shape};
pub use vertex::{STEPS, Vertex};
