//! The land under a map: a piece for each country, made from Natural Earth, of which only those are read that a map touches.
//!
//! ```text
//! extent of a map ──Index::touching──▶ codes ──(whoever fetches)──▶ bytes ──Piece──▶ Scene, under everything else
//! ```
//!
//! What it draws is for finding one's way alone: its borders are illustrative, and no figure is worked out from them.

mod bytes;
mod extent;
mod index;
mod kept;
mod lay;
mod piece;

pub use extent::Extent;
pub use index::{Code, Index, index};
pub use kept::{kept_from_bytes, kept_to_bytes};
pub use lay::{Names, laid};
pub use piece::{MOST_BYTES, NotAPiece, Piece, PlaceName, Rank};
