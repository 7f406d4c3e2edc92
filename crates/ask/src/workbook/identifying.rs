//! Types that say who a person is, which tablet was used, or when: recognised so that they can be left out.

use super::kinds::{Kind, Shown};
use super::problems::Problems;
use crate::definition::Place;

/// Attributes of a bind.
type Bound = &'static [(&'static str, &'static str)];

/// Types of the device's properties, the property, and what fills it in.
const PROPERTIES: &[(&[&str], Bound)] = &[
    (
        &["deviceid", "device id", "get device id", "imei"],
        &[("jr:preload", "property"), ("jr:preloadParams", "deviceid")],
    ),
    (
        &["uri:deviceid"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "uri:deviceid"),
        ],
    ),
    (
        &["phonenumber", "get phone number"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "phonenumber"),
        ],
    ),
    (
        &["uri:phonenumber"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "uri:phonenumber"),
        ],
    ),
    (
        &["simserial", "sim id", "get sim id"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "simserial"),
        ],
    ),
    (
        &["uri:simserial"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "uri:simserial"),
        ],
    ),
    (
        &["subscriberid", "subscriber id", "get subscriber id"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "subscriberid"),
        ],
    ),
    (
        &["uri:subscriberid"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "uri:subscriberid"),
        ],
    ),
    (
        &["username"],
        &[("jr:preload", "property"), ("jr:preloadParams", "username")],
    ),
    (
        &["uri:username"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "uri:username"),
        ],
    ),
    (
        &["email"],
        &[("jr:preload", "property"), ("jr:preloadParams", "email")],
    ),
    (
        &["uri:email"],
        &[
            ("jr:preload", "property"),
            ("jr:preloadParams", "uri:email"),
        ],
    ),
];

/// The type of this name when the device fills it in.
pub(super) fn preloaded(name: &str) -> Option<Kind> {
    let (data, bind): (&'static str, Bound) = match name {
        "today" | "get today" => (
            "date",
            &[("jr:preload", "date"), ("jr:preloadParams", "today")],
        ),
        "start" | "start time" | "get start time" => (
            "dateTime",
            &[("jr:preload", "timestamp"), ("jr:preloadParams", "start")],
        ),
        "end" | "end time" | "get end time" => (
            "dateTime",
            &[("jr:preload", "timestamp"), ("jr:preloadParams", "end")],
        ),
        _ => {
            let (_, bind) = PROPERTIES.iter().find(|(names, _)| names.contains(&name))?;
            ("string", bind)
        }
    };
    Some(Kind {
        shown: Shown::Nowhere,
        data,
        bind,
        hint: "",
    })
}

/// What an identifying type would keep; nothing for other types.
fn kept(kind: &str) -> Option<&'static str> {
    let plain = kind.strip_prefix("q ").unwrap_or(kind);
    Some(match plain {
        "start" | "start time" | "get start time" | "end" | "end time" | "get end time" => {
            "the time of an interview"
        }
        "geopoint"
        | "gps"
        | "location"
        | "add location prompt"
        | "geotrace"
        | "geoshape"
        | "osm"
        | "start-geopoint"
        | "background-geopoint" => "where somebody was",
        "audio" | "add audio prompt" | "background-audio" => "a voice",
        "photo" | "picture" | "image" | "add image prompt" | "video" | "add video prompt" => {
            "a picture of somebody or of a place"
        }
        "file" | "add file prompt" => "a file, which may name somebody",
        "phone number" => "a telephone number",
        "audit" => "when and how each answer was given",
        _ if PROPERTIES.iter().any(|(names, _)| names.contains(&plain)) => {
            "something about the device or its owner"
        }
        _ => return None,
    })
}

/// Says that a type's answers will not be collected.
pub(super) fn report(kind: &str, place: &Place, problems: &mut Problems) {
    if let Some(kept) = kept(kind) {
        let sentence = format!(
            "A question of the type \"{kind}\" keeps {kept}. Waymark leaves it out of every interview."
        );
        problems.notice(place, "identifies", &sentence);
    }
}
