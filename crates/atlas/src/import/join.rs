//! Several features under one code: pieces of one area, or a code given twice.

use std::collections::BTreeMap;

use waymark_map::AreaId;
use waymark_map::boundaries::{Boundary, Shape};

use super::repair;
use crate::problem::{Place, Problem};
use crate::said::Said;

/// Boundaries with unique codes, and how many features had to be left out.
pub(super) fn by_code(
    made: Vec<(Boundary, Place)>,
    problems: &mut Vec<Problem>,
) -> (Vec<Boundary>, usize) {
    let mut places: BTreeMap<AreaId, usize> = BTreeMap::new();
    let mut kept: Vec<Boundary> = Vec::new();
    let mut refused = 0;
    for (boundary, place) in made {
        let known = places
            .get(&boundary.area.id)
            .and_then(|at| kept.get_mut(*at));
        let Some(first) = known else {
            places.insert(boundary.area.id.clone(), kept.len());
            kept.push(boundary);
            continue;
        };
        let code = boundary.area.id.as_str();
        if first.area.name == boundary.area.name {
            let what = format!("It is a further piece of {code}; the pieces have been joined.");
            let what = Said::of("joined", [&code], what);
            match joined(&first.shape, &boundary.shape) {
                Some(shape) => {
                    first.shape = shape;
                    problems.push(Problem::mended(place, what, ""));
                    continue;
                }
                None => refused += 1,
            }
        } else {
            refused += 1;
        }
        let (name, other) = (boundary.area.name.as_str(), first.area.name.as_str());
        let what = format!("{name} has the code {code}, and so has {other}.");
        let what = Said::of("same-code", [&name, &code, &other], what);
        problems.push(Problem::to_mend(
            place,
            what,
            "Give each area a code of its own.",
        ));
    }
    (kept, refused)
}

fn joined(one: &Shape, other: &Shape) -> Option<Shape> {
    let parts = one.parts().iter().chain(other.parts()).cloned().collect();
    Shape::new(parts)
        .or_else(|faulty| repair::shape(&faulty.parts).ok_or(faulty))
        .ok()
}
