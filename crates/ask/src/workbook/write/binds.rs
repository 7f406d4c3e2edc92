//! Rules of nodes.

use super::super::element::{Element, SURVEY, What};
use super::super::kinds;
use super::super::said::Said;
use super::super::settings::yes_or_no;
use super::Written;
use super::texts::message;
use crate::definition::{Bind, Preload, Source};

/// All binds, in the order of the form.
pub(super) fn all(written: &Written) -> Vec<Bind> {
    written
        .elements
        .in_order()
        .into_iter()
        .filter(|number| *number != SURVEY)
        .filter_map(|number| bind(written, number))
        .collect()
}

/// Its type's rules with its author's own over them.
fn rules(element: &Element) -> Vec<(String, Said)> {
    let mut merged = Element::new("", What::Question, "", element.place.clone());
    if element.what == What::Question {
        if let Some(kind) = kinds::find(&element.kind) {
            if !kind.data.is_empty() {
                merged.bind_words("type", kind.data);
            }
            for (name, value) in kind.bind {
                merged.bind_words(name, value);
            }
        }
    }
    for (name, said) in &element.bind {
        merged.set_bound(name, said.clone());
    }
    merged.bind
}

fn bind(written: &Written, number: usize) -> Option<Bind> {
    let element = written.elements.get(number)?;
    if matches!(element.what, What::File(_) | What::Entity) {
        return None;
    }
    let rules = rules(element);
    if rules.is_empty() {
        return None;
    }
    let mut bind = Bind {
        nodeset: written.paths.path(number),
        ..Bind::default()
    };
    let (mut preload, mut parameter) = (String::new(), String::new());
    for (name, said) in &rules {
        let Some(source) = said.sources().first().copied() else {
            continue;
        };
        let rule = || {
            let source = Source::new(converted(&source.text), source.place.clone());
            Some(written.paths.source(&source, number))
        };
        match name.as_str() {
            "type" => bind.kind = source.text.rsplit(':').next().unwrap_or("").to_owned(),
            "relevant" => bind.relevant = rule(),
            "required" => bind.required = rule(),
            "readonly" => bind.readonly = rule(),
            "constraint" => bind.constraint = rule(),
            // What a trigger starts is worked out then, and not all the time.
            "calculate" if element.triggers.is_empty() => bind.calculate = rule(),
            "jr:constraintMsg" | "jr:requiredMsg" => {
                let text = Some(message(written, number, name, said));
                if name == "jr:requiredMsg" {
                    bind.required_message = text;
                } else {
                    bind.constraint_message = text;
                }
            }
            "jr:preload" => preload.clone_from(&source.text),
            "jr:preloadParams" => parameter.clone_from(&source.text),
            _ => {}
        }
    }
    if !preload.is_empty() {
        bind.preload = Some(Preload {
            kind: preload,
            parameter,
        });
    }
    Some(bind)
}

/// Yes and no as expressions.
fn converted(text: &str) -> &str {
    match yes_or_no(text) {
        Some(true) => "true()",
        Some(false) => "false()",
        None => text,
    }
}
