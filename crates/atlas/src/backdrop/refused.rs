//! Why a file is no background that is drawn, each with what would help.

use core::fmt;

use super::geotiff::MOST_PIXELS;

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBackdrop {
    /// It should have so many bytes and has fewer: how many are missing.
    CutShort(u64),
    /// Something in it contradicts itself.
    Damaged,
    /// A TIFF of the kind for files over four gigabytes.
    BigTiff,
    /// Packed in this way of TIFF, which is not read.
    Packing(u32),
    /// So many bits a colour; eight are read.
    Bits(u32),
    /// Neither grey, red-green-blue nor a palette.
    Colours,
    /// Width and height in pixels.
    TooLarge(u32, u32),
    /// Nothing in it says where on the earth it lies.
    NoPlace,
    /// It lies in a projection that is not read.
    Projection(u32),
    /// A PMTiles archive of this version.
    Version(u8),
    /// Its tiles are of a kind that is not drawn here.
    TileKind(u8),
    /// Its tiles of shapes are packed in a way that is not read.
    TilePacking(u8),
    /// Its list is packed in a way that is not read.
    ListPacking(u8),
    /// Its tiles stand before their list.
    Order,
    TooManyTiles,
    NoTiles,
}

impl NoBackdrop {
    /// For a sentence in the team's language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CutShort(_) => "cut-short",
            Self::Damaged => "damaged",
            Self::BigTiff => "big-tiff",
            Self::Packing(_) => "packing",
            Self::Bits(_) => "bits",
            Self::Colours => "colours",
            Self::TooLarge(..) => "too-large",
            Self::NoPlace => "no-place",
            Self::Projection(_) => "projection",
            Self::Version(_) => "version",
            Self::TileKind(_) => "tile-kind",
            Self::TilePacking(_) => "tile-packing",
            Self::ListPacking(_) => "list-packing",
            Self::Order => "order",
            Self::TooManyTiles => "too-many-tiles",
            Self::NoTiles => "no-tiles",
        }
    }

    /// The number in it; 0 where there is none.
    pub fn number(self) -> u64 {
        match self {
            Self::CutShort(bytes) => bytes,
            Self::Packing(number) | Self::Bits(number) | Self::Projection(number) => number.into(),
            Self::TooLarge(width, height) => u64::from(width) * u64::from(height),
            Self::Version(number)
            | Self::TileKind(number)
            | Self::TilePacking(number)
            | Self::ListPacking(number) => number.into(),
            _ => 0,
        }
    }
}

impl fmt::Display for NoBackdrop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutShort(bytes) => write!(f, "{bytes} bytes are missing at its end; copy it again"),
            Self::Damaged => f.write_str("it is damaged; get it again"),
            Self::BigTiff => f.write_str("it is a BigTIFF; save the part you need as an ordinary GeoTIFF"),
            Self::Packing(number) => write!(
                f,
                "it is packed in way {number}; save it uncompressed, or with LZW, Deflate or PackBits"
            ),
            Self::Bits(bits) => write!(
                f,
                "it has {bits} bits a colour; save it with 8 (in QGIS: Export, Save As, Rendered image)"
            ),
            Self::Colours => f.write_str(
                "its colours are not read; save it as red-green-blue (in QGIS: Export, Save As, Rendered image)",
            ),
            Self::TooLarge(width, height) => write!(
                f,
                "it is {width} pixels wide and {height} high, more than {} million; cut out the part you need",
                MOST_PIXELS / 1_000_000
            ),
            Self::NoPlace => f.write_str(
                "nothing in it says where it lies; bring it as a picture and set points yourselves",
            ),
            Self::Projection(0) => f.write_str("its projection is one of its own; save it in WGS 84 (EPSG:4326)"),
            Self::Projection(code) => {
                write!(f, "its projection EPSG:{code} is not read; save it in WGS 84 (EPSG:4326)")
            }
            Self::Version(number) => {
                write!(f, "it is PMTiles of version {number}; write it anew as version 3")
            }
            Self::TileKind(_) => {
                f.write_str("its tiles are neither PNG, JPEG, WebP nor MVT; make them anew")
            }
            Self::TilePacking(_) => f.write_str(
                "its tiles are packed otherwise than by gzip; write it anew with gzip or unpacked",
            ),
            Self::ListPacking(_) => f.write_str("the list of its tiles is packed otherwise than by gzip; write it anew"),
            Self::Order => f.write_str("its tiles stand before their list; write it anew with pmtiles cluster"),
            Self::TooManyTiles => f.write_str("it has more than 100,000 tiles; cut out the part you need"),
            Self::NoTiles => f.write_str("it has no tiles"),
        }
    }
}

impl core::error::Error for NoBackdrop {}
