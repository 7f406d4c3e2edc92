//! Boundaries from GeoJSON, as little as naming an area and finding a point in it needs.

use waymark_map::{Area, AreaId, Text, Women, folded};

use super::Ground;
use super::outline::{self, Outline, Spikes};
use crate::encoding::decode;
use crate::given::{Given, MOST_BYTES, Refused, Why};
use crate::json::{self, Json, Object};

/// Members that hold the code of an area, folded, the best first.
const CODES: [&str; 12] = [
    "adm3 pcode",
    "adm2 pcode",
    "adm1 pcode",
    "admin2pcode",
    "admin1pcode",
    "pcode",
    "adm2 code",
    "adm1 code",
    "iso 3166 2",
    "shapeiso",
    "code",
    "id",
];
/// Members that hold its name.
const NAMES: [&str; 9] = [
    "adm3 name",
    "adm2 name",
    "adm1 name",
    "adm2 en",
    "adm1 en",
    "shapename",
    "name en",
    "name",
    "area",
];

pub(super) fn geojson(given: Given<'_>) -> Result<Ground, Refused> {
    if given.bytes.len() > MOST_BYTES {
        return Err(given.refused(Why::TooLarge(given.bytes.len())));
    }
    let text = decode(given.bytes).text;
    let read = json::parse(text.trim_start_matches('\u{feff}'));
    let read = read.map_err(|line| given.refused(Why::Broken(line)))?;
    let mut ground = Ground::default();
    for feature in read.get("features").items() {
        let Some(properties) = feature.get("properties").object() else {
            continue;
        };
        let (rings, spikes) = rings(feature.get("geometry"));
        if rings.is_empty() {
            continue;
        }
        let Some(area) = area(properties) else {
            continue;
        };
        if spikes == Spikes::Mended {
            ground.mended(area.name.as_str());
        }
        ground.add(area, &every_name(properties), Outline::of(rings));
    }
    if ground.is_empty() {
        return Err(given.refused(Why::NoList));
    }
    Ok(ground)
}

fn area(properties: &Object) -> Option<Area> {
    let first = |wanted: &[&str]| {
        wanted.iter().find_map(|wanted| {
            let mut members = properties.members.iter();
            let found = members
                .find(|(name, value)| folded(name) == *wanted && !value.plain().trim().is_empty());
            found.map(|(_, value)| value.plain().trim().to_owned())
        })
    };
    let name = first(&NAMES).or_else(|| first(&CODES))?;
    let code = first(&CODES).unwrap_or_else(|| name.clone());
    Some(Area {
        id: AreaId::parse(&code).or_else(|| AreaId::parse(&plain(&code)))?,
        name: Text::new(&name).ok()?,
        women: Women::NotKnown,
    })
}

/// A code out of a name: its letters and digits, a hyphen for anything else.
fn plain(name: &str) -> String {
    let letters = name.chars().take(32);
    letters
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect()
}

/// Every text in the properties that is a name or a code of the area, in whatever language.
fn every_name(properties: &Object) -> Vec<String> {
    let names = properties.members.iter().filter(|(name, _)| {
        let name = folded(name);
        ["nam", "adm", "code", "pcode"]
            .iter()
            .any(|part| name.contains(part))
    });
    names.map(|(_, value)| value.plain().to_owned()).collect()
}

fn rings(geometry: &Json) -> (Vec<Vec<(f64, f64)>>, Spikes) {
    let coordinates = geometry.get("coordinates");
    let polygons: Vec<&Json> = match geometry.get("type").plain() {
        "Polygon" => vec![coordinates],
        "MultiPolygon" => coordinates.items().iter().collect(),
        _ => Vec::new(),
    };
    let mut whole = Vec::new();
    let mut all = Spikes::None;
    for ring in polygons.into_iter().flat_map(Json::items) {
        let points: Vec<(f64, f64)> = ring.items().iter().filter_map(point).collect();
        let (ring, spikes) = outline::without_spikes(&points);
        if spikes == Spikes::Mended {
            all = spikes;
        }
        whole.push(ring);
    }
    (whole, all)
}

fn point(point: &Json) -> Option<(f64, f64)> {
    match point.items() {
        [east, north, ..] => Some((east.plain().parse().ok()?, north.plain().parse().ok()?)),
        _ => None,
    }
}
