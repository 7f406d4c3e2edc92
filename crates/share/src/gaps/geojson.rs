//! Areas with their figures as GeoJSON (RFC 7946). An area whose shape nobody gave has none: it is
//! joined by its code.
//!
//! No provider is in it: points of providers are a matter of the directory's own files.

use std::collections::BTreeMap;

use waymark_map::gaps::{AreaCard, Chain, Deadline, Link, Matrix, Pathway, Recipe, Verdict, Who};
use waymark_map::{Area, AreaId, PublicDirectory, Women};

use super::Given;
use crate::json::Writer;

/// Polygons of rings of points, each east and north in degrees (WGS 84), the first ring the outer
/// one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape(pub Vec<Vec<Vec<(f64, f64)>>>);

/// Shapes of areas, as far as they are known.
pub type Shapes = BTreeMap<AreaId, Shape>;

/// The whole document.
#[must_use]
pub fn geojson(directory: &PublicDirectory, given: Given<'_>, shapes: &Shapes) -> String {
    let matrix = Matrix::of(directory, Who::AnyWoman);
    Writer::document(|out| {
        out.text("type", "FeatureCollection");
        out.list("features", directory.areas(), |out, area| {
            out.text("type", "Feature");
            out.text("id", area.id.as_str());
            out.raw("geometry", &geometry(shapes.get(&area.id)));
            out.object("properties", |out| {
                properties(out, directory, &matrix, area);
                pathway(out, directory, given, area);
            });
        });
    })
}

fn properties(out: &mut Writer, directory: &PublicDirectory, matrix: &Matrix, area: &Area) {
    let card = AreaCard::of(directory, area, &[]);
    out.text("code", area.id.as_str());
    out.text("name", area.name.as_str());
    if let Women::Counted {
        number,
        source,
        year,
    } = &area.women
    {
        out.number("women", *number);
        out.text("women_source", source.as_str());
        out.number("women_year", *year);
    }
    out.number("services_there", card.completeness.part());
    out.number("services_working", card.working.part());
    out.number("services_active", card.completeness.of());
    out.number("urgent_day_and_night", card.round_the_clock.part());
    out.number("urgent_active", card.round_the_clock.of());
    for (key, verdict) in [
        ("missing", Verdict::Absent),
        ("not_confirmed", Verdict::Unconfirmed),
        ("not_known", Verdict::Unknown),
    ] {
        let here = matrix.with(verdict).filter(|(at, _)| **at == area.id);
        let services: Vec<String> = here.map(|(_, service)| service.to_string()).collect();
        out.texts(key, &services);
    }
    let recipe = Recipe::of(directory, "areas").with("area", area.id.as_str());
    out.text("recipe", &recipe.to_string());
}

/// The pathway of the package: its least and most minutes, and from how many hours of the week it is walked in three
/// days.
fn pathway(out: &mut Writer, directory: &PublicDirectory, given: Given<'_>, area: &Area) {
    let Some(pathway) = Pathway::of_the_package() else {
        return;
    };
    let chain = Chain::of(directory, given.travel, &area.id, &pathway, Who::AnyWoman);
    let whole = match chain.whole {
        Link::Missing => "missing",
        Link::NotTold => "not_told",
        Link::Walk(range) => {
            out.number("pathway_minutes_least", range.least.get());
            out.number("pathway_minutes_most", range.most.get());
            "there"
        }
    };
    out.text("pathway", whole);
    let deadline = Deadline::SEVENTY_TWO_HOURS;
    let found = deadline.of(directory, given.travel, &area.id, &pathway, Who::AnyWoman);
    out.number("three_days_surely", found.surely);
    out.number("three_days_perhaps", found.perhaps);
    out.number("three_days_of", found.of);
    out.text("ways", given.measure());
}

fn geometry(shape: Option<&Shape>) -> String {
    let Some(Shape(polygons)) = shape else {
        return "null".to_owned();
    };
    let point = |(east, north): &(f64, f64)| format!("[{east},{north}]");
    let ring = |ring: &Vec<(f64, f64)>| {
        let points: Vec<String> = ring.iter().map(point).collect();
        format!("[{}]", points.join(","))
    };
    let polygon = |rings: &Vec<Vec<(f64, f64)>>| {
        let rings: Vec<String> = rings.iter().map(ring).collect();
        format!("[{}]", rings.join(","))
    };
    let polygons: Vec<String> = polygons.iter().map(polygon).collect();
    format!(
        "{{\"type\": \"MultiPolygon\", \"coordinates\": [{}]}}",
        polygons.join(",")
    )
}
