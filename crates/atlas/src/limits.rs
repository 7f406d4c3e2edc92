//! How much is read of a file: a tablet has a gigabyte or two for everything.

/// Of a file as it comes. Boundaries of a country at all levels have 5 to 60 MB.
pub const LARGEST_FILE: usize = 100 << 20;
/// Of what is packed in a file, all of it together.
pub const MOST_UNPACKED: usize = 200 << 20;
/// Parts of a packed file; a shapefile has up to ten a layer.
pub(crate) const MOST_PARTS: usize = 200;
/// Areas or places of a layer. The districts of the whole world are some 50,000.
pub(crate) const MOST_FEATURES: usize = 100_000;
/// Corners of a layer: 80 MB as they are read.
pub(crate) const MOST_CORNERS: usize = 5_000_000;
/// Columns of a layer, and letters of a field: more is left out.
pub(crate) const MOST_FIELDS: usize = 250;
pub(crate) const LONGEST_FIELD: usize = 1_000;
