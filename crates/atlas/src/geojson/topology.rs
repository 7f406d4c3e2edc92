//! TopoJSON: borders written once as arcs, shared by the areas on both sides (TopoJSON 1.0).

use serde_json::value::RawValue;

use super::feature::fields;
use super::{Lines, Members, member, word};
use crate::collect::Collected;
use crate::layer::{Crs, Feature, Format, Geometry, Layer, Point};
use crate::problem::{Place, Refusal};
use crate::said::Said;

/// Each named object of a topology is a layer.
pub(super) fn read(top: &Members<'_>, words: &str, file: &str) -> Result<Vec<Layer>, Refusal> {
    let place = Place::of_file(file);
    let arcs = arcs(top).ok_or_else(|| no_arcs(&place))?;
    let objects: Members<'_> = member(top, "objects").unwrap_or_default();
    if objects.is_empty() {
        let what = Said::plain("topology-empty", "This topology has no objects.");
        return Err(Refusal::new(
            place.field("objects"),
            what,
            "Export it again.",
        ));
    }
    let alone = objects.len() == 1;
    let layers = objects.iter().map(|(name, raw)| {
        let file = if alone {
            file.to_owned()
        } else {
            format!("{file}/{name}")
        };
        layer(raw, &arcs, words, &file)
    });
    layers.collect()
}

fn layer(raw: &RawValue, arcs: &[Vec<Point>], words: &str, file: &str) -> Result<Layer, Refusal> {
    let mut collected = Collected::new(file, Format::TopoJson, Crs::NotSaid);
    let object: Members<'_> = serde_json::from_str(raw.get()).unwrap_or_default();
    let inner = member::<Vec<&RawValue>>(&object, "geometries").unwrap_or_else(|| vec![raw]);
    let mut lines = Lines::of(words);
    for (number, raw) in (1_u64..).zip(inner) {
        let line = lines.of_part(raw.get());
        let members: Members<'_> = serde_json::from_str(raw.get()).unwrap_or_default();
        match geometry(&members, arcs) {
            Some(geometry) => collected.push(Feature {
                number,
                line,
                fields: fields(&members),
                geometry,
            })?,
            None => {
                let what = Said::plain("arc-missing", "It names an arc that is not there.");
                collected.leave_out(number, line, what, "Export it again, or as GeoJSON.");
            }
        }
    }
    collected.finish()
}

fn geometry(members: &Members<'_>, arcs: &[Vec<Point>]) -> Option<Geometry> {
    let area = |rings: Vec<Vec<i64>>| {
        let rings = rings.iter().map(|named| ring(named, arcs));
        rings.collect::<Option<Vec<_>>>()
    };
    Some(match word(members, "type").as_str() {
        "Polygon" => Geometry::Areas(vec![area(member(members, "arcs")?)?]),
        "MultiPolygon" => {
            let areas: Vec<Vec<Vec<i64>>> = member(members, "arcs")?;
            let areas = areas.into_iter().map(area);
            Geometry::Areas(areas.collect::<Option<_>>()?)
        }
        "LineString" | "MultiLineString" => Geometry::Lines,
        _ => Geometry::Nowhere,
    })
}

/// Arcs end to end; each begins where the last one ended, and a number below 0 names its arc the
/// other way round.
fn ring(named: &[i64], arcs: &[Vec<Point>]) -> Option<Vec<Point>> {
    let mut corners: Vec<Point> = Vec::new();
    for number in named {
        let forwards = *number >= 0;
        let place = usize::try_from(if forwards { *number } else { !*number }).ok()?;
        let arc = arcs.get(place)?;
        corners.pop();
        if forwards {
            corners.extend(arc);
        } else {
            corners.extend(arc.iter().rev());
        }
    }
    Some(corners)
}

/// Arcs in degrees: with a transform they are whole steps, each from the corner before.
fn arcs(top: &Members<'_>) -> Option<Vec<Vec<Point>>> {
    let written: Vec<Vec<Vec<f64>>> = member(top, "arcs")?;
    let written_so: Option<Members<'_>> = member(top, "transform");
    let pair = |name: &str| {
        written_so
            .as_ref()
            .and_then(|all| member::<Point>(all, name))
    };
    let transform = pair("scale").zip(pair("translate"));
    let mut arcs = Vec::new();
    for line in written {
        let mut last = [0.0; 2];
        let corners = line.into_iter().map(|numbers| {
            let (x, y) = (numbers.first().copied()?, numbers.get(1).copied()?);
            let Some(([scale_x, scale_y], [from_x, from_y])) = transform else {
                return Some([x, y]);
            };
            last = [last[0] + x, last[1] + y];
            Some([last[0] * scale_x + from_x, last[1] * scale_y + from_y])
        });
        arcs.push(corners.collect::<Option<Vec<Point>>>()?);
    }
    Some(arcs)
}

fn no_arcs(place: &Place) -> Refusal {
    let what = Said::plain(
        "arcs-unreadable",
        "The arcs of this topology cannot be read.",
    );
    Refusal::new(place.field("arcs"), what, "Export it again, or as GeoJSON.")
}
