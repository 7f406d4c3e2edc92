//! Files that are known and not read: what each is, and the way out.

use crate::kind::Kind;
use crate::problem::{Place, Refusal};
use crate::said::Said;

const SAVE_AS: &str =
    "Open it in QGIS, choose Export, Save Features As, and take GeoJSON or FlatGeobuf in WGS 84.";

/// What is said of a kind that is not read.
pub(crate) fn refused(kind: Kind, place: Place) -> Refusal {
    let (code, what, proposal) = match kind {
        Kind::GeoPackage => ("geopackage", "This is a GeoPackage, a database.", SAVE_AS),
        Kind::Database => ("database", "This is a database.", SAVE_AS),
        Kind::Parquet => ("geoparquet", "This is a GeoParquet file.", SAVE_AS),
        Kind::ShapesAlone => (
            "shapes-alone",
            "This is a shapefile without its table: it has shapes and no names.",
            "Put the .shp, .dbf, .prj and .cpg files into one zip and choose that.",
        ),
        Kind::PmTiles => (
            "tiles",
            "This is a map in tiles (PMTiles): a background to draw on, not boundaries.",
            "Choose it as a background; for areas take GeoJSON or a shapefile in a zip.",
        ),
        Kind::Raster => (
            "raster",
            "This is a grid of cells (a raster), not boundaries.",
            "In QGIS, Raster, Conversion, Polygonize makes areas of it; save those as GeoJSON.",
        ),
        Kind::Picture => (
            "picture",
            "This is a picture.",
            "Choose it as a sketch map; for areas take GeoJSON or a shapefile in a zip.",
        ),
        Kind::Pdf => (
            "pdf",
            "This is a PDF.",
            "Ask whoever made it for the boundaries as GeoJSON or a shapefile.",
        ),
        Kind::Packed => (
            "packed-otherwise",
            "This is packed in a way that is not read here.",
            "Unpack it, and choose what is inside or pack that as zip.",
        ),
        Kind::WideText => (
            "utf16",
            "Its letters are UTF-16.",
            "Save it again as UTF-8.",
        ),
        Kind::Empty => ("empty-file", "The file is empty.", "Fetch it again."),
        Kind::Zip | Kind::Json | Kind::Xml | Kind::FlatGeobuf | Kind::Unknown => (
            "unknown-kind",
            "This is no file of boundaries that is known here.",
            "Take GeoJSON, a shapefile in a zip, KML, KMZ or FlatGeobuf.",
        ),
    };
    Refusal::new(place, Said::plain(code, what), proposal)
}
