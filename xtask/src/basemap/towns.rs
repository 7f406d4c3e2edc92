//! Towns by their names and places, from GeoJSON.

use serde_json::Value;

/// A town, in degrees east and north.
pub struct Town {
    pub name: String,
    pub at: (f64, f64),
}

/// # Errors
/// When it is no GeoJSON with features.
pub fn parse(bytes: &[u8]) -> Result<Vec<Town>, String> {
    let file: Value = serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
    let features = file["features"].as_array().ok_or("has no features")?;
    let town = |feature: &Value| {
        let at = &feature["geometry"]["coordinates"];
        Some(Town {
            name: feature["properties"]["name"].as_str()?.to_owned(),
            at: (at.get(0)?.as_f64()?, at.get(1)?.as_f64()?),
        })
    };
    Ok(features.iter().filter_map(town).collect())
}
