//! OpenStreetMap: elements with tags, and what kind of service the tags speak of.

use super::features::{EAST, NORTH};
use crate::given::{Given, Refused};
use crate::json::{Json, Object};
use crate::table::{Builder, Format, Reading, SEPARATOR};

/// The column with the tags that tell the kind.
pub(super) const KIND: &str = "osm";

/// Keys that tell the kind, the closest first: a shelter for abused women is an `amenity=social_facility` as well.
const KEYS: [&str; 6] = [
    "social_facility:for",
    "social_facility",
    "healthcare",
    "office",
    "amenity",
    "emergency",
];

pub(super) fn is_this(read: &Json) -> bool {
    let elements = read.get("elements").items();
    elements
        .iter()
        .any(|element| element.get("tags").object().is_some())
}

pub(super) fn is_tagged(properties: &Object) -> bool {
    KEYS.iter().any(|key| *properties.get(key) != Json::Null)
}

pub(super) fn read(given: Given<'_>, read: &Json) -> Result<Reading, Refused> {
    let mut to = Builder::new(given, Format::Osm);
    for element in read.get("elements").items() {
        let Some(tags) = element.get("tags").object() else {
            continue;
        };
        to.row(element.line())?;
        to.cell(
            "id",
            &format!(
                "{}/{}",
                element.get("type").plain(),
                element.get("id").plain()
            ),
        )?;
        for (key, value) in &tags.members {
            to.cell(plain(key), value.plain())?;
        }
        to.cell(KIND, &kind(tags))?;
        // A way or a relation has its middle, where it was asked for.
        let at = match element.get("center") {
            Json::Null => element,
            middle => middle,
        };
        to.cell(NORTH, at.get("lat").plain())?;
        to.cell(EAST, at.get("lon").plain())?;
    }
    to.finish()
}

/// The contacts of an object are its own here, not those of a person in it.
pub(super) fn plain(key: &str) -> &str {
    key.strip_prefix("contact:").unwrap_or(key)
}

/// `key=value` of every tag that tells the kind. Several values of one key are several tags.
pub(super) fn kind(tags: &Object) -> String {
    let told = KEYS.iter().flat_map(|key| {
        let values = tags.get(key).plain().split(';').map(str::trim);
        values
            .filter(|value| !value.is_empty())
            .map(move |value| format!("{key}={value}"))
    });
    told.collect::<Vec<_>>().join(SEPARATOR)
}
