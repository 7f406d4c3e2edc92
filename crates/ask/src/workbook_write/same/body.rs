//! Whether two bodies show the same, in the same order.

use super::super::tree::is_around;
use super::{plain, text};
use crate::definition::{Choices, Control, Question, Repeat, Text};

/// Notes each control that is not shown the same in the other body.
pub(super) fn compare(one: &[Control], other: &[Control], found: &mut Vec<String>) {
    let (one, other) = (lines(one), lines(other));
    for (at, (path, line)) in one.iter().enumerate() {
        match other.get(at) {
            Some((_, same)) if same == line => {}
            Some((same, _)) if same == path => found.push(format!("how {path} is shown")),
            // From here on all would differ.
            _ => {
                found.push(format!("the order of what is shown, from {path} on"));
                return;
            }
        }
    }
    if let Some((path, _)) = other.get(one.len()) {
        found.push(format!("{path}, which was not shown"));
    }
}

type Line = (String, String);

fn lines(controls: &[Control]) -> Vec<Line> {
    let mut lines = Vec::new();
    add(controls, 0, &mut lines);
    lines
}

fn add(controls: &[Control], depth: usize, lines: &mut Vec<Line>) {
    for control in controls {
        match control {
            Control::Group(it) => match it.children.as_slice() {
                [Control::Repeat(inner)] if is_around(it, inner) => {
                    let label = inner.label.as_ref().or(it.label.as_ref());
                    let appearance = format!("{}{}", it.appearance, inner.appearance);
                    repeat(inner, label, &appearance, depth, lines);
                }
                _ => {
                    let (label, hint) = (text(it.label.as_ref()), text(it.hint.as_ref()));
                    let line = format!("{depth} group {label} {hint} {}", plain(&it.appearance));
                    lines.push((it.reference.clone(), line));
                    add(&it.children, depth + 1, lines);
                }
            },
            Control::Repeat(it) => repeat(it, it.label.as_ref(), &it.appearance, depth, lines),
            Control::Question(it) => lines.push((it.reference.clone(), question(it, depth))),
        }
    }
}

/// A repeat, with the label and appearance of the group that an XForm puts around it.
fn repeat(
    it: &Repeat,
    label: Option<&Text>,
    appearance: &str,
    depth: usize,
    lines: &mut Vec<Line>,
) {
    let (label, count) = (text(label), super::source(it.count.as_ref()));
    let appearance = plain(appearance);
    let line = format!("{depth} repeat {label} {count} {:?} {appearance}", it.fixed);
    lines.push((it.nodeset.clone(), line));
    add(&it.children, depth + 1, lines);
}

fn question(it: &Question, depth: usize) -> String {
    let (label, hint) = (text(it.label.as_ref()), text(it.hint.as_ref()));
    let mut parameters: Vec<String> = it
        .parameters
        .iter()
        .map(|(name, value)| format!("{name}={}", plain(value)))
        .collect();
    parameters.sort();
    let choices = match &it.choices {
        Choices::None => String::new(),
        Choices::Inline(choices) => choices
            .iter()
            .map(|choice| format!("{}={};", choice.value, text(choice.label.as_ref())))
            .collect(),
        Choices::Itemset(set) => format!(
            "{} {} {}",
            plain(&set.nodeset.text),
            set.value,
            text(set.label.as_ref())
        ),
    };
    let appearance = plain(&it.appearance);
    format!(
        "{depth} {:?} {label} {hint} {appearance} {choices} {parameters:?}",
        it.widget
    )
}
