//! The `crs` member of GeoJSON before 2016: gone from RFC 7946, and still written (GeoJSON 2008,
//! section 3).

use serde_json::Value;

use super::{Members, member};
use crate::layer::Crs;

pub(super) fn of(top: &Members<'_>) -> Crs {
    let Some(crs) = member::<Value>(top, "crs") else {
        return Crs::NotSaid;
    };
    if crs.is_null() {
        return Crs::NotSaid;
    }
    let properties = crs.get("properties");
    let property = |name: &str| properties.and_then(|all| all.get(name));
    if let Some(code) = property("code") {
        return named(&code.to_string().replace('"', ""));
    }
    let name = property("name").and_then(Value::as_str);
    name.map_or_else(
        || Crs::Unknown("a crs member without a name".to_owned()),
        named,
    )
}

/// `urn:ogc:def:crs:EPSG::2790`, `EPSG:2790`, `2790`, `urn:ogc:def:crs:OGC:1.3:CRS84`.
fn named(name: &str) -> Crs {
    if name.to_uppercase().ends_with("CRS84") {
        return Crs::Degrees;
    }
    let last = name.rsplit(':').next().unwrap_or_default();
    let of_epsg = name.to_uppercase().contains("EPSG") || last == name;
    match last.trim().parse() {
        Ok(code) if of_epsg => Crs::Epsg(code),
        _ => Crs::Unknown(name.to_owned()),
    }
}
