//! The same three districts in every format, as GDAL writes them.

use crate::common;

use common::{fixture, imported, words};
use waymark_atlas::{Format, Settings, Weight, guess_columns, import, read};
use waymark_map::Women;
use waymark_map::boundaries::{Finder, Residents, Vertex};

/// A file holds the districts: codes, names, numbers, ground, and no problem.
fn check(name: &str, format: Format, arabic: bool) {
    let mut layers = read(&fixture(name), name).unwrap();
    assert_eq!(layers.len(), 1, "{name}");
    assert_eq!(layers[0].format, format, "{name}");
    let layer = layers.remove(0);
    let columns = guess_columns(&layer);
    assert_eq!(columns.code, "ADM2_PCODE", "{name}");
    assert_eq!(columns.level.number(), 2, "{name}");
    let imported = import(layer, &columns, &Settings::NONE).unwrap();
    assert_eq!(words(&imported, Weight::Mended), [""; 0], "{name}");
    assert_eq!(words(&imported, Weight::ToMend), [""; 0], "{name}");
    let all = &imported.boundaries;
    // An index sorts features by where they are.
    let mut codes: Vec<&str> = all.areas().map(|area| area.id.as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["TS0101", "TS0102", "TS0103"], "{name}");
    let third = all
        .iter()
        .find(|one| one.area.id.as_str() == "TS0103")
        .unwrap();
    let named = if arabic {
        "ضيق جدا"
    } else {
        "Très Étroit"
    };
    assert_eq!(third.area.name.as_str(), named, "{name}");
    let other: Vec<&str> = third
        .other_names
        .iter()
        .map(waymark_map::Text::as_str)
        .collect();
    let both = columns.other_names.len() == 1;
    assert_eq!(other, if both { vec!["ضيق جدا"] } else { vec![] }, "{name}");
    let Women::Counted {
        number,
        source,
        year,
    } = &third.area.women
    else {
        unreachable!("{name}: women are not known")
    };
    assert_eq!(
        (*number, source.as_str(), *year),
        (900, "Census", 2024),
        "{name}"
    );
    assert_eq!(third.residents, Residents::Counted(1900), "{name}");
    let finder = Finder::new(all);
    for (east, north, expected) in [
        (35.6, 31.1, Some("TS0101")),
        (35.75, 31.25, None),
        (36.2, 31.2, Some("TS0102")),
        (36.65, 31.05, Some("TS0102")),
        (36.55, 31.05, None),
        (36.0, 31.9, Some("TS0103")),
    ] {
        let found = finder.place_of(Vertex::of_degrees(east, north).unwrap());
        let found = found
            .and_then(|at| all.get(at))
            .map(|one| one.area.id.as_str());
        assert_eq!(found, expected, "{name}: {east} {north}");
    }
}

#[test]
fn geojson_in_degrees() {
    check("districts.geojson", Format::GeoJson, false);
}

#[test]
fn geojson_with_the_old_crs_member() {
    check("districts_crs.geojson", Format::GeoJson, false);
}

#[test]
fn a_shapefile_in_a_zip_with_its_projection() {
    check("districts.zip", Format::Shapefile, false);
}

#[test]
fn a_shapefile_in_arabic_letters() {
    check("districts_1256.zip", Format::Shapefile, true);
}

#[test]
fn a_shapefile_whose_letters_are_not_said() {
    check("districts_unsaid.zip", Format::Shapefile, false);
    let imported = imported(&fixture("districts_unsaid.zip")).unwrap();
    let know = words(&imported, Weight::Know).join("\n");
    assert!(know.contains("Western European"), "{know}");
}

#[test]
fn kml_and_kmz() {
    check("districts.kml", Format::Kml, false);
    check("districts.kmz", Format::Kml, false);
}

#[test]
fn flatgeobuf_with_an_index_and_without() {
    check("districts.fgb", Format::FlatGeobuf, false);
    check("districts_plain.fgb", Format::FlatGeobuf, false);
}

#[test]
fn topojson_with_its_steps() {
    let topology = r#"{"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[35,31]},
        "arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]]],
        "objects":{"two":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0,1]],"id":"a","properties":{"code":"W","name":"West"}},
        {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"code":"E","name":"East"}}]}}}"#;
    let imported = imported(topology.as_bytes()).unwrap();
    assert_eq!(words(&imported, Weight::Mended), [""; 0]);
    let finder = Finder::new(&imported.boundaries);
    let found = |east, north| finder.place_of(Vertex::of_degrees(east, north).unwrap());
    assert_eq!(
        (found(35.5, 31.5), found(36.5, 31.5), found(37.5, 31.5)),
        (Some(0), Some(1), None)
    );
}

#[test]
fn the_name_of_a_file_decides_nothing() {
    let kml = read(&fixture("districts.kml"), "boundaries.geojson").unwrap();
    assert_eq!(kml[0].format, Format::Kml);
    let zip = read(&fixture("districts.zip"), "boundaries").unwrap();
    assert_eq!(zip[0].format, Format::Shapefile);
}
