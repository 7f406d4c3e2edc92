//! Fields of a directory that are read: those of TIFF 6.0, of GeoTIFF (OGC 19-008r4), and GDAL's one for what is no number.

pub const WIDTH: u16 = 256;
pub const HEIGHT: u16 = 257;
pub const BITS: u16 = 258;
pub const PACKING: u16 = 259;
pub const COLOURS: u16 = 262;
pub const STRIPS: u16 = 273;
pub const SAMPLES: u16 = 277;
pub const ROWS: u16 = 278;
pub const STRIP_BYTES: u16 = 279;
pub const PLANES: u16 = 284;
pub const PREDICTOR: u16 = 317;
pub const PALETTE: u16 = 320;
pub const TILE_WIDTH: u16 = 322;
pub const TILE_HEIGHT: u16 = 323;
pub const TILES: u16 = 324;
pub const TILE_BYTES: u16 = 325;
pub const FORMAT: u16 = 339;
pub const SCALE: u16 = 33_550;
pub const TIE: u16 = 33_922;
pub const MATRIX: u16 = 34_264;
pub const KEYS: u16 = 34_735;
pub const NO_DATA: u16 = 42_113;
