//! The types of XLSForm: how each is shown, stored and filled in.

/// How a type is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// Not at all: its value is worked out or comes from the device.
    Nowhere,
    Input,
    SelectOne,
    SelectMultiple,
    Rank,
    Range,
    Trigger,
    /// A file of this media type.
    Upload(&'static str),
}

/// A type.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub(super) shown: Shown,
    /// Data type of its bind; empty where it has no bind of its own.
    pub(super) data: &'static str,
    /// Further attributes of its bind.
    pub(super) bind: &'static [(&'static str, &'static str)],
    /// A hint where its author gives none.
    pub(super) hint: &'static str,
}

const fn kind(shown: Shown, data: &'static str) -> Kind {
    Kind {
        shown,
        data,
        bind: &[],
        hint: "",
    }
}

const fn bound(mut kind: Kind, bind: &'static [(&'static str, &'static str)]) -> Kind {
    kind.bind = bind;
    kind
}

const fn hinted(mut kind: Kind, hint: &'static str) -> Kind {
    kind.hint = hint;
    kind
}

const fn input(data: &'static str) -> Kind {
    kind(Shown::Input, data)
}

const READ_ONLY: &[(&str, &str)] = &[("readonly", "true()")];

/// The type of this name, in the spelling of its author.
pub(super) fn find(name: &str) -> Option<Kind> {
    known(
        name.strip_prefix("q ")
            .filter(|rest| has_q(rest))
            .unwrap_or(name),
    )
    .or_else(|| super::identifying::preloaded(name))
}

/// Names that may have `q` before them, from the first years of the format.
fn has_q(rest: &str) -> bool {
    [
        "picture",
        "date time",
        "string",
        "note",
        "audio",
        "geopoint",
        "geoshape",
        "geotrace",
        "image",
        "acknowledge",
        "location",
        "video",
        "barcode",
        "select",
        "int",
        "calculate",
        "date",
        "decimal",
        "dateTime",
        "select1",
    ]
    .contains(&rest)
}

fn known(name: &str) -> Option<Kind> {
    Some(match name {
        "text" | "string" | "add text prompt" => input("string"),
        "integer" | "int" | "add integer prompt" => input("int"),
        "decimal" | "add decimal prompt" => input("decimal"),
        "date" | "add date prompt" => input("date"),
        "time" => input("time"),
        "dateTime" | "datetime" | "date time" | "add date time prompt" | "add dateTime prompt" => {
            input("dateTime")
        }
        "note" | "add note prompt" => bound(input("string"), READ_ONLY),
        "barcode" | "add barcode prompt" => input("barcode"),
        "geopoint" | "gps" | "location" | "add location prompt" => input("geopoint"),
        "geoshape" => input("geoshape"),
        "geotrace" => input("geotrace"),
        "select one external" => input("string"),
        "percentage" => bound(input("int"), &[("constraint", "0 <= . and . <= 100")]),
        "number of days in last month" => days(&[("constraint", "0 <= . and . <= 31")], "31"),
        "number of days in last six months" => {
            days(&[("constraint", "0 <= . and . <= 183")], "183")
        }
        "number of days in last year" => days(&[("constraint", "0 <= . and . <= 365")], "365"),
        "phone number" => hinted(
            bound(input("string"), &[("constraint", "regex(., '^\\d*$')")]),
            "Digits only.",
        ),
        "select one" | "select1" | "select one using" | "add select one prompt using" => {
            kind(Shown::SelectOne, "string")
        }
        "select all that apply"
        | "select"
        | "select all that apply from"
        | "select multiple from"
        | "select multiple using"
        | "add select multiple prompt using" => kind(Shown::SelectMultiple, "string"),
        "rank" => kind(Shown::Rank, "odk:rank"),
        "range" => kind(Shown::Range, "int"),
        "acknowledge" | "add acknowledge prompt" => kind(Shown::Trigger, "string"),
        "trigger" => kind(Shown::Trigger, ""),
        "photo" | "picture" | "image" | "add image prompt" => {
            kind(Shown::Upload("image/*"), "binary")
        }
        "audio" | "add audio prompt" => kind(Shown::Upload("audio/*"), "binary"),
        "video" | "add video prompt" => kind(Shown::Upload("video/*"), "binary"),
        "file" | "add file prompt" => kind(Shown::Upload("application/*"), "binary"),
        "osm" => kind(Shown::Upload("osm/*"), "binary"),
        "calculate" | "add calculate prompt" | "hidden" => kind(Shown::Nowhere, "string"),
        "audit" | "background-audio" => kind(Shown::Nowhere, "binary"),
        "start-geopoint" => kind(Shown::Nowhere, "geopoint"),
        "background-geopoint" => kind(Shown::Trigger, "geopoint"),
        "xml-external" | "csv-external" => kind(Shown::Nowhere, ""),
        _ => return None,
    })
}

fn days(bind: &'static [(&'static str, &'static str)], most: &str) -> Kind {
    let hint = match most {
        "31" => "A number from 0 to 31.",
        "183" => "A number from 0 to 183.",
        _ => "A number from 0 to 365.",
    };
    hinted(bound(input("int"), bind), hint)
}

/// Names that people mean when they misspell one.
pub(super) const USUAL: &[&str] = &[
    "text",
    "integer",
    "decimal",
    "date",
    "time",
    "dateTime",
    "note",
    "barcode",
    "geopoint",
    "geoshape",
    "geotrace",
    "range",
    "acknowledge",
    "image",
    "audio",
    "video",
    "file",
    "calculate",
    "hidden",
    "start",
    "end",
    "today",
    "deviceid",
    "phonenumber",
    "username",
    "email",
    "audit",
    "begin_group",
    "end_group",
    "begin_repeat",
    "end_repeat",
    "csv-external",
    "xml-external",
    "start-geopoint",
    "background-audio",
];
