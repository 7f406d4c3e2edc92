//! The rules of a node: what its row says besides type, name and words.

use super::cells::Row;
use super::column::Of;
use super::kind::Implied;
use super::path::last;
use super::reference::{In, back};
use super::tree::Known;
use super::unsaid;
use super::words;
use crate::definition::{Action, Problem, Source};

/// Writes the rules of a node and what sets it.
pub(super) fn put(
    known: &Known<'_>,
    path: &str,
    implied: &Implied,
    row: &mut Row,
    problems: &mut Vec<Problem>,
) {
    let said = |source: &Source| back(known, &source.text, path, In::Rule);
    if let Some(bind) = known.bind(path) {
        let rules = [
            ("relevant", &bind.relevant),
            ("required", &bind.required),
            ("readonly", &bind.readonly),
            ("constraint", &bind.constraint),
            ("calculation", &bind.calculate),
        ];
        for (column, rule) in rules {
            let Some(rule) = rule else { continue };
            match (column, rule.text.as_str()) {
                ("readonly", "true()") if implied.readonly => {}
                ("required" | "readonly", "true()") => row.put(column, "yes"),
                _ => row.put(column, &said(rule)),
            }
        }
        let messages = [
            (&bind.constraint_message, Of::ConstraintMessage),
            (&bind.required_message, Of::RequiredMessage),
        ];
        for (message, of) in messages {
            words::put(known, message.as_ref(), of, path, row, problems);
        }
        if let Some(preload) = bind.preload.as_ref().filter(|_| !implied.preload) {
            row.put("bind::jr:preload", &preload.kind);
            row.put("bind::jr:preloadParams", &preload.parameter);
        }
    }
    actions(known, path, row, problems);
}

/// Defaults that are worked out, and values that another question's change sets.
fn actions(known: &Known<'_>, path: &str, row: &mut Row, problems: &mut Vec<Problem>) {
    let mut triggers: Vec<String> = Vec::new();
    for action in known.actions(path) {
        let events: Vec<&str> = action.events.iter().map(String::as_str).collect();
        match events.as_slice() {
            ["odk-instance-first-load" | "odk-new-repeat"] => {
                if row.get("default").is_none() {
                    row.put("default", &value(known, action, path));
                }
            }
            ["xforms-value-changed"] => {
                triggers.push(format!("${{{}}}", last(&action.within)));
                if row.get("calculation").is_none() {
                    row.put("calculation", &value(known, action, &action.within));
                }
            }
            _ => {
                let sentence =
                    format!("{path} is set by {events:?}, which XLSForm has no word for.");
                problems.push(unsaid("event", &sentence));
            }
        }
    }
    row.put("trigger", &triggers.join(","));
}

/// What is put in: an expression seen from a node, or words, which stand in quotation marks then.
fn value(known: &Known<'_>, action: &Action, context: &str) -> String {
    match &action.value {
        Some(source) => back(known, &source.text, context, In::Rule),
        None if action.literal.is_empty() => String::new(),
        None if action.literal.contains('\'') => format!("\"{}\"", action.literal),
        None => format!("'{}'", action.literal),
    }
}
