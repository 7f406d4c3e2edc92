//! GeoJSON (RFC 7946): a feature a row. What was chosen under a heading, as ActivityInfo gives it, becomes one cell.

use super::osm;
use crate::given::{Given, Refused, Why};
use crate::json::{self, Json};
use crate::problem::What;
use crate::table::{Builder, Format, Reading, SEPARATOR};

pub(super) const NORTH: &str = "latitude";
pub(super) const EAST: &str = "longitude";

pub(super) fn are_these(read: &Json) -> bool {
    read.get("type").plain() == "FeatureCollection" || read.get("type").plain() == "Feature"
}

pub(super) fn read(given: Given<'_>, read: &Json) -> Result<Reading, Refused> {
    let alone = [read.clone()];
    let features = match read.get("features") {
        Json::List(features) => features.as_slice(),
        _ => &alone,
    };
    let format = format(features);
    let mut to = Builder::new(given, format);
    for feature in features {
        to.row(feature.line())?;
        to.cell("id", feature.get("id").plain())?;
        if let Some(properties) = feature.get("properties").object() {
            for (name, value) in &properties.members {
                let name = match format {
                    Format::Osm => osm::plain(name),
                    _ => name,
                };
                to.cell(name, &chosen(value))?;
            }
            if format == Format::Osm {
                to.cell(osm::KIND, &osm::kind(properties))?;
            }
        }
        point(&mut to, feature)?;
    }
    to.finish()
}

/// A list of objects without geometry, each one a row: as a service for lists gives its `node`s.
pub(super) fn nodes(given: Given<'_>, read: &Json) -> Result<Reading, Refused> {
    let mut to = Builder::new(given, Format::ActivityInfo);
    for item in read.items() {
        let node = match item.get("node") {
            Json::Null => item,
            node => node,
        };
        let Some(object) = node.object() else {
            continue;
        };
        to.row(object.line)?;
        for (name, value) in &object.members {
            // A geometry written as a text.
            let inside = json::parse(value.plain()).unwrap_or(Json::Null);
            match inside.get("coordinates").items() {
                [east, north, ..] => {
                    to.cell(NORTH, north.plain())?;
                    to.cell(EAST, east.plain())?;
                }
                _ => to.cell(name, &chosen(value))?,
            }
        }
    }
    to.finish().map_err(|_| given.refused(Why::NoList))
}

fn format(features: &[Json]) -> Format {
    let nested = |feature: &Json| {
        let properties = feature.get("properties").object();
        properties.is_some_and(|all| {
            let objects = all
                .members
                .iter()
                .filter(|(_, value)| value.object().is_some());
            objects.count() > 1
        })
    };
    let tagged = |feature: &Json| {
        feature
            .get("properties")
            .object()
            .is_some_and(osm::is_tagged)
    };
    if features.iter().any(nested) {
        Format::ActivityInfo
    } else if features.iter().any(tagged) {
        Format::Osm
    } else {
        Format::GeoJson
    }
}

/// A value as one cell: of an object the names that hold, of a list its items.
fn chosen(value: &Json) -> String {
    let parts: Vec<&str> = match value {
        Json::Object(object) => {
            let members = object.members.iter();
            let holding = members.filter(|(_, value)| !["", "0", "false"].contains(&value.plain()));
            holding.map(|(name, _)| name.as_str()).collect()
        }
        Json::List(items) => {
            let items = items.iter().map(Json::plain);
            items.filter(|item| !item.is_empty()).collect()
        }
        plain => vec![plain.plain()],
    };
    parts.join(SEPARATOR)
}

fn point(to: &mut Builder<'_>, feature: &Json) -> Result<(), Refused> {
    let geometry = feature.get("geometry");
    match (
        geometry.get("type").plain(),
        geometry.get("coordinates").items(),
    ) {
        ("Point", [east, north, ..]) => {
            to.cell(NORTH, north.plain())?;
            to.cell(EAST, east.plain())
        }
        ("", _) => Ok(()),
        _ => {
            to.problem(feature.line(), "geometry", What::NoPoint);
            Ok(())
        }
    }
}
