//! Rings as they are written, made into a shape: closed, without corners twice, turned the right
//! way, repaired.

use waymark_map::boundaries::{Fault, Kind, Part, Ring, Shape, Vertex};

use super::repair;
use crate::layer::Point;
use crate::problem::{Place, Problem};
use crate::said::Said;

/// What is common and harmless is counted, and said once.
#[derive(Default)]
pub(super) struct Tally {
    /// Features with corners that stand twice in a row.
    twice: usize,
    /// Features whose outer rings run with the clock.
    turned: usize,
}

impl Tally {
    pub(super) fn say(&self, place: &Place, has_a_rule: bool, problems: &mut Vec<Problem>) {
        if self.twice > 0 {
            let what = format!(
                "{} features have corners that stand twice in a row; one is kept.",
                self.twice
            );
            let what = Said::of("corners-twice", [&self.twice], what);
            problems.push(Problem::know(place.clone(), what));
        }
        if self.turned > 0 && has_a_rule {
            let what = format!(
                "{} features have outer rings that run with the clock; they have been turned (RFC 7946, 3.1.6).",
                self.turned
            );
            let what = Said::of("rings-turned", [&self.turned], what);
            problems.push(Problem::know(place.clone(), what));
        }
    }
}

/// None where nothing can be made of it; the problem is said.
pub(super) fn shape(
    areas: &[Vec<Vec<Point>>],
    place: &Place,
    tally: &mut Tally,
    problems: &mut Vec<Problem>,
) -> Option<Shape> {
    let read = parts(areas, place, problems);
    let (parts, seen) = match read {
        Ok(read) => read,
        Err(what) => {
            problems.push(Problem::to_mend(
                place.clone(),
                what,
                "Check its coordinates.",
            ));
            return None;
        }
    };
    tally.twice += usize::from(seen.twice);
    tally.turned += usize::from(seen.turned);
    let faulty = match Shape::new(parts) {
        Ok(shape) => return Some(shape),
        Err(faulty) => faulty,
    };
    let nothing = || Said::plain("fault-empty", "");
    let what = faulty.faults.first().map_or_else(nothing, said);
    let tangled = faulty
        .faults
        .iter()
        .any(|fault| fault.kind == Kind::Tangled);
    let mended = if tangled {
        None
    } else {
        repair::shape(&faulty.parts)
    };
    match &mended {
        Some(shape) => {
            let (before, after) = (faulty.parts.len(), shape.parts().len());
            let what = what.and(&format!(
                "It has been put right: parts before {before}, after {after}."
            ));
            problems.push(Problem::mended(
                place.clone(),
                what,
                "Look at it on the map.",
            ));
        }
        None => problems.push(Problem::to_mend(
            place.clone(),
            what,
            "Draw the area again.",
        )),
    }
    mended
}

fn said(fault: &Fault) -> Said {
    let (code, what) = match fault.kind {
        Kind::Empty => {
            return Said::plain("fault-empty", "Nothing is left of it: it has no ground.");
        }
        Kind::CrossesItself => ("fault-crosses", "Its border crosses or touches itself"),
        Kind::RingsCross => ("fault-rings", "Two of its rings cross"),
        Kind::HoleOutside => ("fault-hole-outside", "A hole of it lies outside"),
        Kind::HoleInHole => ("fault-hole-in-hole", "A hole of it lies in another hole"),
        Kind::PartsOverlap => ("fault-parts", "Two parts of it have ground in common"),
        Kind::Tangled => (
            "fault-tangled",
            "Its border lies over itself too often to be looked at",
        ),
    };
    let (east, north) = (
        format!("{:.5}", fault.near.east()),
        format!("{:.5}", fault.near.north()),
    );
    let what = format!("{what}, near {east} east, {north} north.");
    Said::of(code, [&east, &north], what)
}

/// What was seen of the rings of a feature.
#[derive(Default)]
struct Seen {
    twice: bool,
    turned: bool,
}

fn parts(
    areas: &[Vec<Vec<Point>>],
    place: &Place,
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Part>, Seen), Said> {
    let (mut parts, mut seen) = (Vec::new(), Seen::default());
    let (mut open, mut flat) = (0, 0);
    for area in areas {
        let mut rings = Vec::new();
        for written in area {
            open += usize::from(written.first() != written.last());
            seen.twice |= written.windows(2).any(|pair| pair.first() == pair.last());
            let corners: Result<Vec<Vertex>, Said> = written.iter().map(corner).collect();
            let ring = Ring::new(corners?);
            flat += usize::from(ring.is_none());
            rings.push(ring);
        }
        let mut rings = rings.into_iter();
        // Without its outer ring a part has no ground, whatever its holes.
        if let Some(outer) = rings.next().flatten() {
            seen.turned |= outer.twice_its_area() < 0;
            parts.push(Part::new(outer, rings.flatten().collect()));
        }
    }
    if open > 0 {
        let what = format!("{open} of its rings are not closed; they have been closed.");
        let what = Said::of("rings-open", [&open], what);
        problems.push(Problem::mended(
            place.clone(),
            what,
            "Look at it on the map.",
        ));
    }
    if flat > 0 && !parts.is_empty() {
        let what = format!("{flat} of its rings hold no ground; they have been left out.");
        let what = Said::of("rings-flat", [&flat], what);
        problems.push(Problem::mended(place.clone(), what, ""));
    }
    Ok((parts, seen))
}

fn corner([east, north]: &Point) -> Result<Vertex, Said> {
    let near = |number: f64, most: f64| {
        // The last digits of 180 are lost in projecting and back.
        if number.abs() > most && number.abs() < most + 1e-6 {
            most.copysign(number)
        } else {
            number
        }
    };
    let made = Vertex::of_degrees(near(*east, 180.0), near(*north, 90.0));
    made.ok_or_else(|| {
        let what = format!("One of its corners is no place on earth: {east} east, {north} north.");
        Said::of("no-place", [east, north], what)
    })
}
