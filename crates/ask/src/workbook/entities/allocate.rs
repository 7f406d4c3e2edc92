//! Which entity stands where: one in each group, repeat or survey, as deep as wanted, else further out.

use std::collections::HashMap;

use super::super::element::SURVEY;
use super::super::problems::Problems;
use super::declare::Declared;
use super::scope::Request;

/// Where each entity stands: the container and the entity's number.
pub(super) fn places(
    declared: &[Declared],
    requests: &[Request],
    problems: &mut Problems,
) -> Vec<(usize, usize)> {
    let survey = vec![SURVEY];
    if let [only] = requests
        && only.scope == survey
    {
        return vec![(SURVEY, only.entity)];
    }
    let mut scopes: Vec<&Vec<usize>> = Vec::new();
    for request in requests {
        if !scopes.contains(&&request.scope) {
            scopes.push(&request.scope);
        }
    }
    let mut taken: HashMap<Vec<usize>, usize> = HashMap::new();
    let mut places = Vec::new();
    for scope in scopes {
        let mut own: Vec<&Request> = requests.iter().filter(|it| it.scope == *scope).collect();
        own.sort_by_key(|request| request.entity);
        for request in own {
            if request.wanted.len() < request.scope.len() {
                report_outside(declared, request.entity, problems);
                continue;
            }
            match place(request, &mut taken) {
                Some(container) => places.push((container, request.entity)),
                None => refuse(declared, request.entity, problems),
            }
        }
    }
    places
}

/// The innermost free container. What lies between it and the questions saved to it is then taken too.
fn place(request: &Request, taken: &mut HashMap<Vec<usize>, usize>) -> Option<usize> {
    for depth in (request.scope.len()..=request.wanted.len()).rev() {
        let path: Vec<usize> = request.wanted.iter().take(depth).copied().collect();
        if taken.contains_key(&path) {
            if request
                .saved
                .first()
                .is_some_and(|saved| taken.contains_key(saved))
            {
                return None;
            }
            continue;
        }
        let container = *path.last()?;
        for saved in &request.saved {
            for length in path.len()..=saved.len() {
                let between = saved.iter().take(length).copied().collect();
                taken.insert(between, request.entity);
            }
        }
        taken.insert(path, request.entity);
        return Some(container);
    }
    None
}

/// What is saved lies outside the repeat that its other questions lie in: the reference writes no entity then,
/// and takes the form.
fn report_outside(declared: &[Declared], entity: usize, problems: &mut Problems) {
    let Some(entity) = declared.get(entity) else {
        return;
    };
    let sentence = format!(
        "The entity \"{}\" names questions of a repeat but is saved from outside it. Other programs leave \
         it out.",
        entity.list
    );
    problems.notice(&entity.place, "entity-outside", &sentence);
}

fn refuse(declared: &[Declared], entity: usize, problems: &mut Problems) {
    let Some(entity) = declared.get(entity) else {
        return;
    };
    let sentence = format!(
        "There is no room for the entity \"{}\": each group, repeat or survey holds one. Put its \
         questions into a group of their own.",
        entity.list
    );
    problems.refuse(&entity.place, "entity-crowded", &sentence);
}
