//! TIFF (Adobe, "TIFF Revision 6.0"), as far as pictures and grids of numbers need it alike: its first directory, its strips or
//! tiles, and the ways in which they are packed.
//!
//! Nothing a length says is believed: every read is bounded by the file, every block by the size of its pixels.

mod blocks;
mod broken;
mod directory;
mod lzw;
mod order;
mod packing;
pub(crate) mod tag;

pub(crate) use blocks::Blocks;
pub(crate) use broken::Broken;
pub(crate) use directory::Directory;
pub(crate) use order::Order;

/// Marks of a TIFF in either order of bytes, and of a BigTIFF.
const MARKS: [&[u8]; 4] = [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"];

pub(crate) fn is_one(bytes: &[u8]) -> bool {
    MARKS.iter().any(|mark| bytes.starts_with(mark))
}
