//! What a file is, by its first bytes; its name decides nothing.

/// What can be told from the beginning of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Empty,
    Zip,
    Json,
    Xml,
    FlatGeobuf,
    /// One of the files of a shapefile, alone.
    ShapesAlone,
    GeoPackage,
    Database,
    PmTiles,
    Raster,
    Picture,
    Pdf,
    Parquet,
    Packed,
    WideText,
    Unknown,
}

/// How files begin. The first that fits decides.
const BEGINNINGS: &[(&[u8], Kind)] = &[
    (b"PK\x03\x04", Kind::Zip),
    (b"PK\x05\x06", Kind::Zip),
    (b"fgb", Kind::FlatGeobuf),
    (b"\x00\x00\x27\x0a", Kind::ShapesAlone),
    (b"PMTiles", Kind::PmTiles),
    (b"II*\x00", Kind::Raster),
    (b"MM\x00*", Kind::Raster),
    (b"II+\x00", Kind::Raster),
    (b"MM\x00+", Kind::Raster),
    (b"\x89PNG", Kind::Picture),
    (b"\xff\xd8\xff", Kind::Picture),
    (b"GIF8", Kind::Picture),
    (b"RIFF", Kind::Picture),
    (b"%PDF", Kind::Pdf),
    (b"PAR1", Kind::Parquet),
    (b"\x1f\x8b", Kind::Packed),
    (b"Rar!", Kind::Packed),
    (b"7z\xbc\xaf", Kind::Packed),
    (b"\xff\xfe", Kind::WideText),
    (b"\xfe\xff", Kind::WideText),
    // Grids as text: ESRI's and GRASS's.
    (b"ncols", Kind::Raster),
    (b"NCOLS", Kind::Raster),
    (b"north:", Kind::Raster),
];

/// The mark of a GeoPackage stands in the header of its database (OGC 12-128r19, 1.1.1.1.1).
const APPLICATION: usize = 68;

pub(crate) fn of(bytes: &[u8]) -> Kind {
    if bytes.starts_with(b"SQLite format 3\x00") {
        let mark = bytes.get(APPLICATION..APPLICATION + 2);
        return if mark == Some(b"GP".as_slice()) {
            Kind::GeoPackage
        } else {
            Kind::Database
        };
    }
    let known = BEGINNINGS
        .iter()
        .find(|(start, _)| bytes.starts_with(start));
    if let Some((_, kind)) = known {
        return *kind;
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => Kind::Empty,
        Some(b'{' | b'[') => Kind::Json,
        Some(b'<') => Kind::Xml,
        Some(_) => Kind::Unknown,
    }
}
