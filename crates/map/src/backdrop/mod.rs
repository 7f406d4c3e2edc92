//! A background of the team's own under a map: a picture put in its place by control points, one that is not to scale, or
//! tiles. It is for finding one's way; it is on no list and in no file.

mod kept;
mod laid;
mod picture;
mod shapes;
mod tiles;
mod warp;

pub use kept::{Backdrop, LONGEST_CREDIT, LONGEST_NAME, Lies, MOST_PARTS, PART};
pub use laid::laid;
pub use picture::{LARGEST_PICTURE, Media, NoPicture, dimensions};
pub use shapes::{LONGEST_TOWN, STEPS, Step, TileName, TileShape, TileShapes};
pub use tiles::{MOST_TILES, Tile, Tiles};
pub use warp::{Upright, upright, warped};
