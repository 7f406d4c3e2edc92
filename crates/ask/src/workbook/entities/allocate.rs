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
    if let [only] = requests {
        if only.scope == survey {
            return vec![(SURVEY, only.entity)];
        }
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
