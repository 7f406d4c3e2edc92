//! AREAS as GeoJSON (RFC 7946): `code`, `name`, `women`, `source`, `year` as properties, polygons
//! as shapes.

use serde_json::Value;
use waymark_map::{Area, Text, Women};
use waymark_share::gaps::{Shape, Shapes};

use super::areas;
use crate::outcome::Trouble;

pub fn read(file: &str) -> Result<(Vec<Area>, Shapes), Trouble> {
    let trouble = |why: &str| Trouble::of_file(file, why);
    let bytes =
        std::fs::read(file).map_err(|error| trouble(&format!("cannot be opened ({error})")))?;
    let document: Value = serde_json::from_slice(&bytes)
        .map_err(|error| trouble(&format!("is not JSON ({error})")))?;
    let features = document.get("features").and_then(Value::as_array);
    let features = features.ok_or_else(|| trouble("is not a collection of features"))?;
    let (mut found, mut shapes) = (Vec::new(), Shapes::new());
    for (at, feature) in features.iter().enumerate() {
        let area = area(feature).ok_or_else(|| {
            let what = "needs a code, a name, and with women a source and a year";
            trouble(&format!("feature {} {what}", at + 1))
        })?;
        if let Some(shape) = feature.get("geometry").and_then(shape) {
            shapes.insert(area.id.clone(), shape);
        }
        found.push(area);
    }
    Ok((found, shapes))
}

fn area(feature: &Value) -> Option<Area> {
    let properties = feature.get("properties")?;
    let text = |key: &str| properties.get(key).and_then(Value::as_str);
    let number = |key: &str| properties.get(key).and_then(Value::as_u64);
    let women = match number("women") {
        None => Women::NotKnown,
        Some(women) => Women::Counted {
            number: u32::try_from(women).ok()?,
            source: Text::new(text("source")?).ok()?,
            year: u16::try_from(number("year")?).ok()?,
        },
    };
    Some(Area {
        id: areas::id(text("code")?)?,
        name: Text::new(text("name")?).ok()?,
        women,
    })
}

fn shape(geometry: &Value) -> Option<Shape> {
    let coordinates = geometry.get("coordinates")?;
    match geometry.get("type")?.as_str()? {
        "Polygon" => Some(Shape(vec![polygon(coordinates)?])),
        "MultiPolygon" => {
            let polygons = coordinates.as_array()?.iter().map(polygon);
            polygons.collect::<Option<_>>().map(Shape)
        }
        _ => None,
    }
}

fn polygon(rings: &Value) -> Option<Vec<Vec<(f64, f64)>>> {
    let point = |point: &Value| Some((point.get(0)?.as_f64()?, point.get(1)?.as_f64()?));
    let ring = |ring: &Value| ring.as_array()?.iter().map(point).collect::<Option<_>>();
    rings.as_array()?.iter().map(ring).collect()
}
