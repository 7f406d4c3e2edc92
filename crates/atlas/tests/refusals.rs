//! Files that are not taken: each is a sentence that says what, where, and the way out.

use crate::common;

use common::{check_refused, collection, fixture, imported};
use waymark_atlas::{LARGEST_FILE, read, too_large};

fn check(bytes: &[u8], expected: &[&str]) {
    check_refused(read(bytes, "file"), expected);
}

#[test]
fn what_is_known_and_not_read_says_the_way_out() {
    let mut package = b"SQLite format 3\0".to_vec();
    package.resize(68, 0);
    package.extend_from_slice(b"GPKG");
    check(&package, &["GeoPackage", "QGIS", "GeoJSON"]);
    package.truncate(68);
    check(&package, &["database"]);
    check(b"PMTiles\x03", &["tiles", "background"]);
    check(b"II*\0\x08", &["raster", "Polygonize"]);
    check(b"ncols 3\nnrows 2\n", &["raster"]);
    check(b"\x89PNG\r\n", &["picture"]);
    check(b"%PDF-1.7", &["PDF"]);
    check(b"PAR1", &["GeoParquet"]);
    check(b"\x1f\x8b\x08", &["Unpack it"]);
    check(b"\xff\xfe{\0", &["UTF-16"]);
    check(b"", &["empty"]);
    check(b"  \n ", &["empty"]);
    check(b"id,name\n1,A\n", &["no file of boundaries"]);
    check(b"<svg></svg>", &["no KML", "svg"]);
    check(b"{\"a\":1}", &["neither GeoJSON nor TopoJSON"]);
    check(
        b"{\"type\":\"Point\",\"coordinates\":[1,2]}",
        &["one shape without a name"],
    );
}

#[test]
fn a_file_cut_short_says_so() {
    for name in [
        "districts.geojson",
        "districts.kml",
        "districts.fgb",
        "districts.zip",
    ] {
        let whole = fixture(name);
        read(&whole, name).unwrap();
        let half = whole.get(..whole.len() / 2).unwrap();
        check(half, &["Fetch it again"]);
    }
}

#[test]
fn broken_json_says_its_line() {
    let text = collection(&[("A", "[[[0,0],[1,0],[1,1],[0,0]]]")]);
    read(text.as_bytes(), "file").unwrap();
    check(
        text.replace("[1,1]", "[1,,1]").as_bytes(),
        &["line 3", "no JSON"],
    );
    check(
        b"<kml>\n<Document>\n<a></b>\n</Document></kml>",
        &["line 3", "XML"],
    );
    check(b"{\"type\":\n\"\xff\"}", &["line 2", "UTF-8"]);
}

#[test]
fn metres_without_a_projection_are_refused() {
    let metres = collection(&[(
        "A",
        "[[[500000,3400000],[501000,3400000],[501000,3401000],[500000,3400000]]]",
    )]);
    check_refused(
        imported(metres.as_bytes()),
        &["no degrees", ".prj", "EPSG:4326"],
    );
    let unknown = metres.replacen(
        '{',
        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:2056\"}},",
        1,
    );
    check_refused(imported(unknown.as_bytes()), &["EPSG:2056", "WGS 84"]);
}

#[test]
fn a_layer_without_areas_is_refused() {
    check(
        b"{\"type\":\"FeatureCollection\",\"features\":[]}",
        &["no area and no place"],
    );
    let line = b"{\"type\":\"Feature\",\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[0,0],[1,1]]}}";
    check_refused(imported(line), &["feature 1", "a line, not an area"]);
}

#[test]
fn a_large_file_is_refused_before_it_is_read() {
    let said = too_large("big.geojson", 400 << 20).to_string();
    assert!(
        said.contains("400 MB") && said.contains("100 MB") && said.contains("Simplify"),
        "{said}"
    );
    let large = vec![b' '; LARGEST_FILE + 1];
    check(&large, &["MB"]);
}

#[test]
fn a_zip_of_other_things_is_refused() {
    check(
        b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        &["Nothing in this zip"],
    );
}
