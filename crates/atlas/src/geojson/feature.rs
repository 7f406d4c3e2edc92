//! One feature: its properties as words, its geometry.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;

use super::{Members, geometry, member};
use crate::layer::{Feature, Geometry};

/// A feature, or in words what is wrong with it.
pub(super) fn read(raw: &RawValue, number: u64, line: u64) -> Result<Feature, String> {
    let members: Members<'_> =
        serde_json::from_str(raw.get()).map_err(|_| "It is no feature.".to_owned())?;
    let geometry = match members.get("geometry") {
        None => Geometry::Nowhere,
        Some(raw) => geometry::read(raw)?,
    };
    Ok(Feature {
        number,
        line,
        fields: fields(&members),
        geometry,
    })
}

/// The properties, and the `id` beside them.
pub(super) fn fields(members: &Members<'_>) -> Vec<(String, String)> {
    let properties: BTreeMap<String, Value> = member(members, "properties").unwrap_or_default();
    let mut fields: Vec<(String, String)> = properties
        .iter()
        .map(|(name, value)| (name.clone(), words(value)))
        .collect();
    let has_id = fields.iter().any(|(name, _)| name == "id");
    if let Some(id) = member::<Value>(members, "id").filter(|_| !has_id) {
        fields.push(("id".to_owned(), words(&id)));
    }
    fields
}

fn words(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(words) => words.clone(),
        other => other.to_string(),
    }
}
