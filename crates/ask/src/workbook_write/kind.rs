//! The type of a row: from what is shown and stored for a node back to XLSForm's word for it.

use super::cells::Row;
use super::choices;
use super::path::last;
use super::tree::{Known, Shown};
use crate::definition::{Bind, Choices, Preload, Problem, Question, Widget};

/// Types of the same name as what they store, or nearly.
const STORED: &[(&str, &str)] = &[
    ("int", "integer"),
    ("decimal", "decimal"),
    ("date", "date"),
    ("time", "time"),
    ("dateTime", "dateTime"),
    ("barcode", "barcode"),
    ("geopoint", "geopoint"),
    ("geoshape", "geoshape"),
    ("geotrace", "geotrace"),
];

/// Types of uploads by what they take.
const MEDIA: &[(&str, &str)] = &[
    ("image/*", "image"),
    ("audio/*", "audio"),
    ("video/*", "video"),
    ("application/*", "file"),
    ("osm/*", "osm"),
];

/// Properties of a device that have a type of their own.
const PROPERTIES: &[&str] = &[
    "deviceid",
    "uri:deviceid",
    "phonenumber",
    "uri:phonenumber",
    "simserial",
    "uri:simserial",
    "subscriberid",
    "uri:subscriberid",
    "username",
    "uri:username",
    "email",
    "uri:email",
];

/// What a type brings with it, so that no column need say it.
#[derive(Default)]
pub(super) struct Implied {
    /// The type of its bind.
    kind: &'static str,
    pub(super) readonly: bool,
    pub(super) preload: bool,
}

impl Implied {
    const fn kind(kind: &'static str) -> Self {
        Self {
            kind,
            readonly: false,
            preload: false,
        }
    }
}

/// Writes the type of a node, and columns that only its type has.
pub(super) fn put(
    known: &Known<'_>,
    path: &str,
    row: &mut Row,
    problems: &mut Vec<Problem>,
) -> Implied {
    let bind = known.bind(path).cloned().unwrap_or_default();
    let implied = match known.shown(path) {
        Some(Shown::Question(question)) => shown(known, question, &bind, row, problems),
        _ => hidden(known, path, &bind, row),
    };
    let stored = if bind.kind.is_empty() {
        "string"
    } else {
        bind.kind.as_str()
    };
    let usual = implied.kind == stored || (implied.kind.is_empty() && bind.kind.is_empty());
    if !usual {
        row.put(
            "bind::type",
            if stored == "rank" { "odk:rank" } else { stored },
        );
    }
    implied
}

fn shown(
    known: &Known<'_>,
    question: &Question,
    bind: &Bind,
    row: &mut Row,
    problems: &mut Vec<Problem>,
) -> Implied {
    let mut left: Vec<(&str, &str)> = question
        .parameters
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let implied = match question.widget {
        Widget::Input => input(known, question, bind, row),
        Widget::SelectOne | Widget::SelectMultiple | Widget::Rank => {
            choices::put(known, question, row, problems);
            Implied::kind(if question.widget == Widget::Rank {
                "rank"
            } else {
                "string"
            })
        }
        Widget::Range => range(question, &mut left, row),
        Widget::Trigger if bind.kind.is_empty() => typed(row, "trigger", ""),
        Widget::Trigger => typed(row, "acknowledge", "string"),
        Widget::Upload => {
            let medium = left.iter().position(|(name, _)| *name == "mediatype");
            let medium = medium.map_or("", |at| left.remove(at).1);
            let kind = MEDIA.iter().find(|(known, _)| *known == medium);
            typed(row, kind.map_or("file", |it| it.1), "binary")
        }
    };
    row.put(
        "appearance",
        &super::reference::back(
            known,
            &question.appearance,
            &question.reference,
            super::reference::In::Rule,
        ),
    );
    for (name, value) in left {
        let value = super::reference::back(
            known,
            value,
            &question.reference,
            super::reference::In::Rule,
        );
        row.put(&format!("body::{name}"), &value);
    }
    implied
}

fn typed(row: &mut Row, name: &str, kind: &'static str) -> Implied {
    row.put("type", name);
    Implied::kind(kind)
}

fn input(known: &Known<'_>, question: &Question, bind: &Bind, row: &mut Row) -> Implied {
    if let Some((kind, name)) = STORED.iter().find(|(kind, _)| *kind == bind.kind) {
        if let Choices::Itemset(set) = &question.choices {
            let near = choices::compared(known, set, &question.reference);
            row.put("parameters", &format!("reference-geometry={near}"));
        }
        return typed(row, name, kind);
    }
    let is_read_only = bind.readonly.as_ref().is_some_and(|it| it.text == "true()");
    let is_set = bind.calculate.is_some() || known.actions(&question.reference).next().is_some();
    if is_read_only && !is_set {
        let implied = typed(row, "note", "string");
        return Implied {
            readonly: true,
            ..implied
        };
    }
    typed(row, "text", "string")
}

/// A scale: all it knows of itself stands in the parameters.
fn range(question: &Question, left: &mut Vec<(&str, &str)>, row: &mut Row) -> Implied {
    let known = ["start", "end", "step", "tick_interval", "placeholder"];
    let mut words: Vec<String> = Vec::new();
    left.retain(|(name, value)| {
        let is_known = known.contains(name);
        if is_known {
            words.push(format!("{name}={value}"));
        }
        !is_known
    });
    let whole = words.iter().all(|word| !word.contains('.'));
    if let Choices::Itemset(set) = &question.choices
        && let Some(list) = choices::list_of(&set.nodeset.text)
    {
        words.push(format!("tick_labelset={list}"));
    }
    row.put("parameters", &words.join(" "));
    typed(row, "range", if whole { "int" } else { "decimal" })
}

fn hidden(known: &Known<'_>, path: &str, bind: &Bind, row: &mut Row) -> Implied {
    if let Some((name, kind)) = bind.preload.as_ref().and_then(preloaded) {
        row.put("type", &name);
        return Implied {
            preload: true,
            ..Implied::kind(kind)
        };
    }
    let is_set = bind.calculate.is_some() || known.actions(path).next().is_some();
    match bind.kind.as_str() {
        "" | "string" if is_set => typed(row, "calculate", "string"),
        "binary" if last(path) == "audit" => typed(row, "audit", "binary"),
        "binary" if !is_set => typed(row, "background-audio", "binary"),
        "geopoint" if !is_set => typed(row, "start-geopoint", "geopoint"),
        kind => match STORED.iter().find(|(known, _)| *known == kind) {
            Some((kind, name)) if is_set => typed(row, name, kind),
            _ if is_set => typed(row, "calculate", "string"),
            _ => typed(row, "hidden", "string"),
        },
    }
}

/// The type that fills a node in just so, and what it stores.
fn preloaded(preload: &Preload) -> Option<(String, &'static str)> {
    let parameter = preload.parameter.as_str();
    match (preload.kind.as_str(), parameter) {
        ("date", "today") => Some(("today".to_owned(), "date")),
        ("timestamp", "start" | "end") => Some((parameter.to_owned(), "dateTime")),
        ("property", _) if PROPERTIES.contains(&parameter) => {
            Some((parameter.to_owned(), "string"))
        }
        _ => None,
    }
}
