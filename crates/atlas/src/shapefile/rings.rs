//! Rings sorted into polygons: outer ones run with the clock, holes against it, and nothing says
//! which is whose.

use crate::layer::Point;

type Ring = Vec<Point>;

pub(super) fn sorted(rings: Vec<Ring>) -> Vec<Vec<Ring>> {
    let (holes, outer): (Vec<Ring>, Vec<Ring>) = rings
        .into_iter()
        .partition(|ring| runs_against_the_clock(ring));
    // Some programs write every ring against the clock: then they are what they look like, areas.
    if outer.is_empty() {
        return holes.into_iter().map(|ring| vec![ring]).collect();
    }
    let mut areas: Vec<Vec<Ring>> = outer.into_iter().map(|ring| vec![ring]).collect();
    for hole in holes {
        let around = |area: &Vec<Ring>| area.first().is_some_and(|outer| has(outer, &hole));
        // The smallest around it: an island in a lake may have a lake of its own.
        let size =
            |area: &&mut Vec<Ring>| area.first().map_or(f64::MAX, |ring| twice_area(ring).abs());
        let owners = areas.iter_mut().filter(|area| around(area));
        match owners.min_by(|one, other| size(one).total_cmp(&size(other))) {
            Some(owner) => owner.push(hole),
            // Left with the first, so that it is reported as a hole outside.
            None => areas
                .iter_mut()
                .take(1)
                .for_each(|area| area.push(hole.clone())),
        }
    }
    areas
}

fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter()
        .copied()
        .zip(ring.iter().copied().skip(1).chain(ring.first().copied()))
}

/// The shoelace formula, from the first corner on so that large coordinates lose nothing.
fn twice_area(ring: &[Point]) -> f64 {
    let [x, y] = ring.first().copied().unwrap_or_default();
    let each = sides(ring).map(|([ax, ay], [bx, by])| (ax - x) * (by - y) - (bx - x) * (ay - y));
    each.sum()
}

fn runs_against_the_clock(ring: &[Point]) -> bool {
    twice_area(ring) > 0.0
}

/// Whether most of a hole's first corners lie within: one alone may lie on the border.
fn has(outer: &[Point], hole: &[Point]) -> bool {
    const ASKED: usize = 3;
    let asked: Vec<bool> = hole
        .iter()
        .take(ASKED)
        .map(|corner| holds(outer, *corner))
        .collect();
    asked.iter().filter(|inside| **inside).count() * 2 > asked.len()
}

fn holds(ring: &[Point], [x, y]: Point) -> bool {
    let crossed = sides(ring).filter(|([ax, ay], [bx, by])| {
        (*ay > y) != (*by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    });
    crossed.count() % 2 == 1
}
