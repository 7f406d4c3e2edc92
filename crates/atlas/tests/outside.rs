//! Files of others, with the answers they must give; figures are printed (`--nocapture`).

use crate::common;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::time::Instant;

use common::{imported, outside, words};
use waymark_atlas::{Geometry, Settings, Weight, guess_columns, import, read};
use waymark_map::boundaries::{
    Boundaries, Finder, Match, Matcher, Residents, Sought, Vertex, boundaries_from_bytes,
    boundaries_to_bytes,
};

const ADMIN_1: &str = "natural-earth-basemap/ne_10m_admin1_simplified20.topojson";

/// Points of health facilities: east, north, country.
fn points() -> Option<Vec<(Vertex, String)>> {
    let file = fs::File::open(outside("who-facilities/who_ssa_points.csv.gz")?).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(file)
        .read_to_string(&mut text)
        .unwrap();
    let lines = text.lines().skip(1).map(|line| {
        let fields: Vec<&str> = line.split(',').collect();
        let [east, north] = [fields[0], fields[1]].map(|one| one.parse().unwrap());
        (
            Vertex::of_degrees(east, north).unwrap(),
            fields[2].to_owned(),
        )
    });
    Some(lines.collect())
}

/// The country each area of the file is in; the file has no codes, so its areas are numbered.
fn countries(bytes: &[u8]) -> BTreeMap<String, String> {
    let layer = read(bytes, "admin-1").unwrap().remove(0);
    let each = layer.features.iter();
    each.map(|one| {
        (
            format!("area-{}", one.number),
            one.field("adm0_a3").to_owned(),
        )
    })
    .collect()
}

#[test]
fn health_facilities_lie_in_the_areas_they_lie_in() {
    let (Some(file), Some(points)) = (outside(ADMIN_1), points()) else {
        return;
    };
    let bytes = fs::read(file).unwrap();
    let start = Instant::now();
    let imported = imported(&bytes).unwrap();
    let read = start.elapsed();
    let all = &imported.boundaries;
    let mended = words(&imported, Weight::Mended);
    println!(
        "{} areas read and looked at in {read:.2?}; mended:\n{}",
        all.len(),
        mended.join("\n")
    );
    let start = Instant::now();
    let finder = Finder::new(all);
    let built = start.elapsed();
    let start = Instant::now();
    let found: Vec<Option<usize>> = points
        .iter()
        .map(|(point, _)| finder.place_of(*point))
        .collect();
    let joined = start.elapsed();
    let countries = countries(&bytes);
    let answer = counted(all, &points, &found, &countries);
    println!(
        "{} points in {} areas: inside, and agreeing on the country: {answer:?}",
        points.len(),
        all.len()
    );
    println!("index built in {built:.2?}, points joined in {joined:.2?}");
    // GEOS says 95,644 of the file as it is (shapely 2.2, within).
    assert_eq!(
        (points.len(), all.len(), answer),
        (96_395, 4_556, (95_644, 93_235))
    );
    let rounded = rounded(&bytes);
    let finder = Finder::new(&rounded);
    let found: Vec<Option<usize>> = points
        .iter()
        .map(|(point, _)| finder.place_of(*point))
        .collect();
    let answer = counted(&rounded, &points, &found, &countries);
    println!("with corners of four decimals, as the answers were worked out: {answer:?}");
    assert_eq!(answer, (95_642, 93_233));
    let bytes = boundaries_to_bytes(all);
    let start = Instant::now();
    let again: Boundaries = boundaries_from_bytes(&bytes).unwrap();
    println!(
        "{} bytes kept, read again in {:.2?}",
        bytes.len(),
        start.elapsed()
    );
    assert_eq!(&again, all);
}

/// How many points lie in an area, and how many of them in one of their country.
fn counted(
    all: &Boundaries,
    points: &[(Vertex, String)],
    found: &[Option<usize>],
    countries: &BTreeMap<String, String>,
) -> (usize, usize) {
    let agree = points.iter().zip(found).filter(|((_, country), found)| {
        let area = found.and_then(|at| all.get(at));
        area.is_some_and(|area| countries.get(area.area.id.as_str()) == Some(country))
    });
    (found.iter().flatten().count(), agree.count())
}

/// The same areas, with corners of four decimals.
fn rounded(bytes: &[u8]) -> Boundaries {
    let mut layer = read(bytes, "admin-1").unwrap().remove(0);
    for feature in &mut layer.features {
        if let Geometry::Areas(areas) = &mut feature.geometry {
            let numbers = areas.iter_mut().flatten().flatten().flatten();
            numbers.for_each(|number| *number = (*number * 1e4).round() / 1e4);
        }
    }
    let columns = guess_columns(&layer);
    import(layer, &columns, &Settings::NONE).unwrap().boundaries
}

#[test]
fn the_invalid_governorate_of_jordan_is_put_right() {
    let Some(file) = outside("services-advisor-jordan/polygons.json") else {
        return;
    };
    let imported = imported(&fs::read(file).unwrap()).unwrap();
    let all = &imported.boundaries;
    println!("{} governorates", all.len());
    let mended = words(&imported, Weight::Mended);
    println!(
        "mended:\n{}\nto mend:\n{}",
        mended.join("\n"),
        words(&imported, Weight::ToMend).join("\n")
    );
    assert_eq!((all.len(), mended.len()), (12, 1));
    let mafraq = all
        .iter()
        .find(|one| one.area.name.as_str() == "Al Mafraq Governorate")
        .unwrap();
    assert!(mended[0].contains("crosses or touches itself"));
    assert_ne!(mafraq.residents, Residents::NotKnown);
    let matcher = Matcher::new(all);
    for (name, expected) in [
        ("Al Mafraq Governorate", true),
        ("المفرق", true),
        ("Mafrak", false),
    ] {
        let found = matcher.find(Sought::Name(name));
        println!("{name}: {found:?}");
        assert_eq!(matches!(found, Match::Name(_)), expected, "{name}");
        assert_ne!(found, Match::None, "{name}");
    }
}

#[test]
fn all_services_of_jordan_lie_in_a_governorate() {
    let (Some(file), Some(services)) = (
        outside("services-advisor-jordan/polygons.json"),
        outside("services-advisor-jordan/services_EN_2015_redacted.geojson"),
    ) else {
        return;
    };
    let imported = imported(&fs::read(file).unwrap()).unwrap();
    let finder = Finder::new(&imported.boundaries);
    let services = read(&fs::read(services).unwrap(), "services")
        .unwrap()
        .remove(0);
    let points = services
        .features
        .iter()
        .flat_map(|one| one.geometry.points());
    let inside = points.filter(|[east, north]| {
        Vertex::of_degrees(*east, *north)
            .and_then(|point| finder.place_of(point))
            .is_some()
    });
    let inside = inside.count();
    println!("{} services, {inside} inside", services.features.len());
    assert_eq!((services.features.len(), inside), (562, 562));
}

#[test]
fn countries_of_the_world_are_read() {
    let Some(file) = outside("natural-earth-basemap/world-atlas_countries-50m.json") else {
        return;
    };
    let layers = read(&fs::read(file).unwrap(), "world").unwrap();
    let features: Vec<usize> = layers.iter().map(|layer| layer.features.len()).collect();
    println!("layers of {features:?} features");
    assert!(features.contains(&241) || features.iter().any(|count| *count > 200));
}
