//! Values set when something happens: defaults that are worked out, and what triggers start.

use super::super::element::{Element, What};
use super::super::problems::Problems;
use super::super::said::Said;
use super::Written;
use super::body::is_shown;
use crate::definition::{Action, Source};

/// All actions, in the order of the form.
pub(super) fn all(written: &Written, problems: &mut Problems) -> Vec<Action> {
    let mut actions = Vec::new();
    for number in written.elements.in_order() {
        let Some(element) = written.elements.get(number) else {
            continue;
        };
        if matches!(element.what, What::Question | What::Attribute) {
            defaults(written, number, element, &mut actions);
            triggered(written, number, element, &mut actions, problems);
        }
    }
    actions
}

fn defaults(written: &Written, number: usize, element: &Element, actions: &mut Vec<Action>) {
    for setting in &element.settings {
        let value = setting.value.clone().or_else(|| {
            element
                .default
                .as_ref()
                .map(|default| written.paths.source(default, number))
        });
        let repeat = written.elements.repeat_above(number);
        let within = match (setting.event, repeat) {
            ("odk-new-repeat", Some(repeat)) => written.paths.path(repeat),
            _ => String::new(),
        };
        actions.push(Action {
            events: vec![setting.event.to_owned()],
            target: written.paths.path(number),
            value,
            literal: String::new(),
            within,
        });
    }
}

fn triggered(
    written: &Written,
    number: usize,
    element: &Element,
    actions: &mut Vec<Action>,
    problems: &mut Problems,
) {
    for trigger in &element.triggers {
        let Some(from) = written.elements.named(trigger).first().copied() else {
            continue;
        };
        if !written.elements.get(from).is_some_and(is_shown) {
            let sentence = format!(
                "\"{trigger}\" is not shown, so nobody can change it. Name another trigger."
            );
            problems.refuse(&element.place, "trigger-not-shown", &sentence);
            continue;
        }
        // A point noted in the background is never noted here.
        if element.kind == "background-geopoint" {
            continue;
        }
        let calculation = element.bound("calculate").and_then(|said| match said {
            Said::Plain(source) => Some(source),
            _ => None,
        });
        let value: Option<Source> = calculation.map(|source| written.paths.source(source, from));
        actions.push(Action {
            events: vec!["xforms-value-changed".to_owned()],
            target: written.paths.path(number),
            value,
            literal: String::new(),
            within: written.paths.path(from),
        });
    }
}
