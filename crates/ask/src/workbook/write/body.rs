//! What is shown, in order.

use super::super::element::{Element, SURVEY, What};
use super::super::kinds::{self, Shown};
use super::super::problems::Problems;
use super::super::said::Said;
use super::Written;
use super::itemset::{choices, query};
use super::texts::{hint, label};
use crate::definition::{Control, Fixed, Group, Part, Question, Repeat, Text, Widget};

/// The body.
pub(super) fn all(written: &Written, problems: &mut Problems) -> Vec<Control> {
    below(written, SURVEY, problems)
}

fn below(written: &Written, number: usize, problems: &mut Problems) -> Vec<Control> {
    let children = written
        .elements
        .get(number)
        .map_or(&[][..], |element| &element.children);
    children
        .iter()
        .filter_map(|child| control(written, *child, problems))
        .collect()
}

fn control(written: &Written, number: usize, problems: &mut Problems) -> Option<Control> {
    let element = written.elements.get(number)?;
    match element.what {
        What::Group => Some(Control::Group(Group {
            reference: written.paths.path(number),
            label: label(written, number, element),
            hint: None,
            appearance: appearance(written, number, element),
            children: below(written, number, problems),
        })),
        What::Repeat => Some(Control::Repeat(Repeat {
            nodeset: written.paths.path(number),
            label: label(written, number, element),
            count: element
                .shown("jr:count")
                .map(|count| written.paths.source(count, number)),
            fixed: fixed(element),
            appearance: appearance(written, number, element),
            children: below(written, number, problems),
        })),
        What::Question if is_shown(element) => {
            check_words(element, problems);
            Some(Control::Question(Box::new(question(
                written, number, element,
            ))))
        }
        _ => None,
    }
}

fn fixed(element: &Element) -> Fixed {
    match element.shown("jr:noAddRemove") {
        Some(source) if source.text == "true()" => Fixed::Yes,
        _ => Fixed::No,
    }
}

fn appearance(written: &Written, number: usize, element: &Element) -> String {
    let source = element.shown("appearance");
    source
        .map(|source| written.paths.source(source, number).text)
        .unwrap_or_default()
}

/// Whether people see it: what is worked out is seen only when it has words.
pub(super) fn is_shown(element: &Element) -> bool {
    let works = element.bound("calculate").is_some() || !element.triggers.is_empty();
    let silent = element.label.is_nothing() && element.hint.is_nothing();
    let shown = kinds::find(&element.kind).map(|kind| kind.shown);
    let is_header = element
        .shown("appearance")
        .is_some_and(|it| it.text == "label");
    element.what == What::Question
        && shown.is_some_and(|shown| shown != Shown::Nowhere)
        && !(works && silent && !is_header)
}

fn question(written: &Written, number: usize, element: &Element) -> Question {
    let shown = kinds::find(&element.kind).map_or(Shown::Input, |kind| kind.shown);
    let mut parameters: Vec<(String, String)> = Vec::new();
    if let Shown::Upload(medium) = shown {
        parameters.push(("mediatype".to_owned(), medium.to_owned()));
    }
    for (name, source) in &element.control {
        if name != "appearance" {
            parameters.push((name.clone(), written.paths.source(source, number).text));
        }
    }
    if element.kind == "select one external" {
        parameters.push(("query".to_owned(), query(written, number, element)));
    }
    let empty = || Text::Inline(vec![Part::Said(" ".to_owned())]);
    let is_header = element
        .shown("appearance")
        .is_some_and(|it| it.text == "label");
    Question {
        place: element.place.clone(),
        reference: written.paths.path(number),
        widget: match shown {
            Shown::Nowhere | Shown::Input => Widget::Input,
            Shown::SelectOne => Widget::SelectOne,
            Shown::SelectMultiple => Widget::SelectMultiple,
            Shown::Rank => Widget::Rank,
            Shown::Range => Widget::Range,
            Shown::Trigger => Widget::Trigger,
            Shown::Upload(_) => Widget::Upload,
        },
        label: label(written, number, element).or_else(|| is_header.then(empty)),
        hint: hint(written, number, element),
        appearance: appearance(written, number, element),
        choices: choices(written, number, element),
        parameters,
    }
}

/// A question needs words: a label, a picture or a sound, or a hint.
fn check_words(element: &Element, problems: &mut Problems) {
    let is_header = element
        .shown("appearance")
        .is_some_and(|it| it.text == "label");
    let silent = element.label.is_nothing() && element.hint.is_nothing();
    if silent && element.media.is_empty() && !is_header {
        let sentence = format!(
            "The question \"{}\" has neither label nor hint. Write one.",
            element.name
        );
        problems.refuse(&element.place, "no-label", &sentence);
    }
    let has = |wanted: &str| {
        element
            .media
            .iter()
            .any(|(medium, said)| medium == wanted && *said != Said::Nothing)
    };
    if has("big-image") && !has("image") {
        let sentence = "A big-image needs an image beside it. Fill in the column image.";
        problems.refuse(&element.place, "image-missing", sentence);
    }
}
