//! Where an entity wants to stand: in the innermost repeat that its references lie in, as deep as they go.
//!
//! A scope is the survey or a repeat, with everything that holds it.

use super::super::element::{Elements, SURVEY, What};
use super::super::problems::Problems;
use super::declare::Declared;
use super::save_to::{How, Reference};

/// Where an entity may stand.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) entity: usize,
    /// It must stand in this or below.
    pub(super) scope: Vec<usize>,
    /// It would best stand here.
    pub(super) wanted: Vec<usize>,
    /// What holds the questions that are saved to it.
    pub(super) saved: Vec<Vec<usize>>,
}

/// The innermost repeat of a path, or the survey, with what holds it.
fn scope(path: &[usize], elements: &Elements) -> Vec<usize> {
    let is_repeat = |number: &usize| {
        elements
            .get(*number)
            .is_some_and(|it| it.what == What::Repeat)
    };
    let length = path.iter().rposition(is_repeat).map_or(1, |at| at + 1);
    path.iter().take(length).copied().collect()
}

/// How many repeats a path goes through.
fn repeats(path: &[usize], elements: &Elements) -> usize {
    path.iter()
        .filter(|number| {
            elements
                .get(**number)
                .is_some_and(|it| it.what == What::Repeat)
        })
        .count()
}

/// How many groups it goes through below its scope.
fn groups(path: &[usize], elements: &Elements) -> usize {
    path.len().saturating_sub(scope(path, elements).len())
}

/// The deepest of some references: through most repeats, then through most groups; the first of equals.
fn deepest<'a>(
    references: impl Iterator<Item = &'a Reference>,
    elements: &Elements,
) -> Option<&'a Reference> {
    let mut found: Option<(&Reference, (usize, usize))> = None;
    for reference in references {
        let depth = (
            repeats(&reference.path, elements),
            groups(&reference.path, elements),
        );
        if found.is_none_or(|(_, known)| depth > known) {
            found = Some((reference, depth));
        }
    }
    found.map(|(reference, _)| reference)
}

/// The beginning that all paths share.
fn shared(paths: &[Vec<usize>]) -> Vec<usize> {
    let Some((first, rest)) = paths.split_first() else {
        return vec![SURVEY];
    };
    let is_shared = |at: usize, step: &usize| rest.iter().all(|path| path.get(at) == Some(step));
    first
        .iter()
        .enumerate()
        .take_while(|(at, step)| is_shared(*at, step))
        .map(|(_, step)| *step)
        .collect()
}

/// What an entity asks for; nothing when its references cannot be reconciled.
pub(super) fn request(
    number: usize,
    entity: &Declared,
    references: &[Reference],
    elements: &Elements,
    problems: &mut Problems,
) -> Option<Request> {
    let Some(deepest_one) = deepest(references.iter(), elements) else {
        return Some(Request {
            entity: number,
            scope: vec![SURVEY],
            wanted: vec![SURVEY],
            saved: Vec::new(),
        });
    };
    let own_scope = scope(&deepest_one.path, elements);
    let is_saved = |reference: &&Reference| matches!(reference.how, How::Saved(_));
    let mut saved: Vec<Vec<usize>> = Vec::new();
    for reference in references.iter().filter(is_saved) {
        if !saved.contains(&reference.path) {
            saved.push(reference.path.clone());
        }
    }
    let wanted = match deepest(references.iter().filter(is_saved), elements) {
        None => deepest_one.path.clone(),
        Some(_) if saved.len() == 1 => saved.first().cloned().unwrap_or_default(),
        Some(one) => {
            let (least, common) = (scope(&one.path, elements), shared(&saved));
            let depth = |path: &[usize]| (repeats(path, elements), groups(path, elements));
            if depth(&common) > depth(&least) {
                common
            } else {
                least
            }
        }
    };
    let wanted_scope = scope(&wanted, elements);
    for reference in references {
        let scope = scope(&reference.path, elements);
        let is_outside = !own_scope.starts_with(&scope);
        let is_apart = is_saved(&reference) && scope != wanted_scope;
        if is_outside || is_apart {
            let sentence = format!(
                "The entity \"{}\" takes from questions that are not repeated together. Keep them in one \
                 repeat.",
                entity.list
            );
            problems.refuse(&reference.place, "entity-scope", &sentence);
            return None;
        }
    }
    Some(Request {
        entity: number,
        scope: own_scope,
        wanted,
        saved,
    })
}
