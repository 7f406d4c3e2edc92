//! Which rows of the survey speak of an entity: by saving to it, or by being named in it.

use super::super::element::{Elements, SURVEY};
use super::super::names::is_name;
use super::super::problems::Problems;
use super::super::survey::{Part, Seen};
use super::declare::Declared;
use crate::definition::{Place, Source};

/// A row that speaks of an entity.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    /// What holds the row, from the survey down.
    pub(super) path: Vec<usize>,
    pub(super) place: Place,
    pub(super) how: How,
}

/// How it speaks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// Its answer is saved as this property.
    Saved(String),
    /// Its name stands in the entity's row.
    Named,
}

/// The references of each entity, in the order of rows.
pub(super) fn references(
    declared: &[Declared],
    seen: &[Seen],
    elements: &Elements,
    problems: &mut Problems,
) -> Vec<Vec<Reference>> {
    let mut all: Vec<Vec<Reference>> = vec![Vec::new(); declared.len()];
    let named: Vec<Vec<String>> = declared.iter().map(Declared::named).collect();
    for row in seen {
        let path = path(row.parent, elements);
        if let Some(source) = &row.save_to {
            if let Some((number, property)) = saved(source, row.part, declared, &all, problems) {
                if let Some(own) = all.get_mut(number) {
                    own.push(Reference {
                        path: path.clone(),
                        place: source.place.clone(),
                        how: How::Saved(property),
                    });
                }
            }
        }
        for (number, names) in named.iter().enumerate() {
            if row.name.is_empty() || !names.contains(&row.name) {
                continue;
            }
            if let (Some(own), Some(entity)) = (all.get_mut(number), declared.get(number)) {
                own.push(Reference {
                    path: path.clone(),
                    place: entity.place.clone(),
                    how: How::Named,
                });
            }
        }
    }
    all
}

/// From the survey down to an element.
fn path(element: usize, elements: &Elements) -> Vec<usize> {
    let mut path = elements.above(element);
    path.reverse();
    path.push(element);
    if path.first() != Some(&SURVEY) {
        path.insert(0, SURVEY);
    }
    path
}

/// The entity and the property that a save_to cell means, `list#property`.
fn saved(
    source: &Source,
    part: Part,
    declared: &[Declared],
    all: &[Vec<Reference>],
    problems: &mut Problems,
) -> Option<(usize, String)> {
    let mut refuse = |sentence: &str| {
        problems.refuse(&source.place, "save-to", sentence);
        None
    };
    if declared.is_empty() {
        return refuse("There is no entity to save to. Add a sheet entities, or empty save_to.");
    }
    let parts: Vec<&str> = source.text.split('#').collect();
    let (number, property) = match parts.as_slice() {
        [property] if declared.len() == 1 => (Some(0), *property),
        [_] => {
            return refuse(
                "There are several entities: write the list before the property, list#property.",
            );
        }
        [list, property] => (
            declared.iter().position(|known| known.list == *list),
            *property,
        ),
        _ => return refuse("Write one # only, between the list and the property."),
    };
    let Some(number) = number else {
        return refuse("The sheet entities has no list of this name. Correct it.");
    };
    if part == Part::Edge {
        return refuse("A group or repeat cannot be saved. Save the questions in it.");
    }
    if matches!(property.to_lowercase().as_str(), "name" | "label") {
        return refuse("A property must not be called name or label. Rename it.");
    }
    if property.starts_with("__") {
        return refuse("A property must not begin with two underscores. Rename it.");
    }
    if !is_name(property) {
        return refuse(
            "A property begins with a letter and goes on with letters, digits, _ and - only.",
        );
    }
    let same = |known: &Reference| known.how == How::Saved(property.to_owned());
    if all.get(number).is_some_and(|own| own.iter().any(same)) {
        return refuse("Another question is saved as this property. Rename one of them.");
    }
    Some((number, property.to_owned()))
}
