//! The geometry of a feature. Heights are left out.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Members, member, word};
use crate::layer::{Geometry, Point};

/// The geometries of RFC 7946.
pub(super) const KINDS: &[&str] = &[
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
    "GeometryCollection",
];

/// A collection in a collection is forbidden for good (RFC 7946, 3.1.8).
const DEEPEST: usize = 2;

pub(super) fn read(raw: &RawValue) -> Result<Geometry, String> {
    read_at(raw, 0)
}

fn read_at(raw: &RawValue, depth: usize) -> Result<Geometry, String> {
    if raw.get().trim() == "null" {
        return Ok(Geometry::Nowhere);
    }
    let members: Members<'_> =
        serde_json::from_str(raw.get()).map_err(|_| "Its geometry is no object.".to_owned())?;
    Ok(match word(&members, "type").as_str() {
        "Point" => Geometry::Points(vec![corner(&coordinates::<Vec<f64>>(&members)?)?]),
        "MultiPoint" => Geometry::Points(line(&coordinates::<Line>(&members)?)?),
        "LineString" | "MultiLineString" => Geometry::Lines,
        "Polygon" => Geometry::Areas(vec![rings(&coordinates::<Vec<Line>>(&members)?)?]),
        "MultiPolygon" => {
            let areas: Vec<Vec<Line>> = coordinates(&members)?;
            let areas = areas.iter().map(|area| rings(area));
            Geometry::Areas(areas.collect::<Result<_, _>>()?)
        }
        "GeometryCollection" if depth < DEEPEST => {
            let inner: Vec<&RawValue> = member(&members, "geometries")
                .ok_or_else(|| "Its collection of geometries is no list.".to_owned())?;
            together(&inner, depth + 1)?
        }
        other => {
            return Err(format!(
                "Its geometry is of the kind \"{other}\", which is none."
            ));
        }
    })
}

/// The areas of a collection, or its points where it has no areas.
fn together(inner: &[&RawValue], depth: usize) -> Result<Geometry, String> {
    let (mut areas, mut points) = (Vec::new(), Vec::new());
    for raw in inner {
        match read_at(raw, depth)? {
            Geometry::Areas(more) => areas.extend(more),
            Geometry::Points(more) => points.extend(more),
            Geometry::Lines | Geometry::Nowhere => {}
        }
    }
    Ok(match (areas.is_empty(), points.is_empty()) {
        (false, _) => Geometry::Areas(areas),
        (true, false) => Geometry::Points(points),
        (true, true) => Geometry::Lines,
    })
}

/// Corners as written: two numbers or three.
type Line = Vec<Vec<f64>>;

fn coordinates<'a, T: Deserialize<'a>>(members: &Members<'a>) -> Result<T, String> {
    let raw = members
        .get("coordinates")
        .ok_or_else(|| "It has no coordinates.".to_owned())?;
    serde_json::from_str(raw.get()).map_err(|error| {
        format!(
            "Its coordinates are not what they should be ({}).",
            first_words(&error)
        )
    })
}

/// What serde says, without the place: lines are counted from the geometry's own beginning.
fn first_words(error: &serde_json::Error) -> String {
    let words = error.to_string();
    words
        .split(" at line")
        .next()
        .unwrap_or_default()
        .to_owned()
}

fn corner(numbers: &[f64]) -> Result<Point, String> {
    match numbers {
        [east, north, ..] => Ok([*east, *north]),
        _ => Err("A corner of it has fewer than two numbers.".to_owned()),
    }
}

fn line(corners: &[Vec<f64>]) -> Result<Vec<Point>, String> {
    corners.iter().map(|numbers| corner(numbers)).collect()
}

fn rings(lines: &[Line]) -> Result<Vec<Vec<Point>>, String> {
    lines.iter().map(|one| line(one)).collect()
}
