//! Coordinates made degrees: projected ones brought back, exchanged ones turned round.

use waymark_map::boundaries::{Bounds, Vertex};

use super::{Served, Settings};
use crate::layer::{Crs, Layer, Point};
use crate::problem::{Place, Problem, Refusal};
use crate::projection::Projection;
use crate::said::Said;

/// More than this is no degree of anything; a little more than a full turn, for files that go on
/// past 180.
const MOST_DEGREES: f64 = 400.0;

pub(super) fn make(
    layer: &mut Layer,
    settings: &Settings,
    problems: &mut Vec<Problem>,
) -> Result<(), Refusal> {
    let place = Place::of_file(&layer.file);
    let largest = layer.features.iter().flat_map(|one| one.geometry.points());
    let largest = largest.flatten().filter(|number| number.is_finite());
    let largest = largest.fold(0.0_f64, |most, number| most.max(number.abs()));
    let projection = Projection::of(&layer.crs);
    match projection {
        Ok(way) if way.is_none() && largest > MOST_DEGREES => return Err(in_metres(place)),
        Ok(way) if way.is_none() => {
            if way.is_of_an_old_datum() {
                problems.push(old_datum(&place));
            }
            project(layer, way);
        }
        // A projection that is said of degrees was said of another file.
        _ if largest <= MOST_DEGREES && !is_small(layer, settings) => {
            let what = "The file says that it is projected, but its coordinates are degrees.";
            let what = Said::plain("said-projected", what);
            problems.push(Problem::mended(
                place.clone(),
                what,
                "Check where the areas lie.",
            ));
        }
        Ok(way) => {
            let what = "Its coordinates are metres; they have been made degrees.";
            let what = Said::plain("made-degrees", what);
            problems.push(Problem::know(place.clone(), what));
            if way.is_of_an_old_datum() {
                problems.push(old_datum(&place));
            }
            project(layer, way);
        }
        Err(unknown) => {
            let what = format!("Its coordinates are no degrees, and {unknown}.");
            let what = Said::plain("no-degrees", what);
            return Err(Refusal::new(place, what, SAVE_AS_DEGREES));
        }
    }
    turn(layer, settings, problems, place);
    Ok(())
}

const SAVE_AS_DEGREES: &str = "Save it again in WGS 84 (EPSG:4326).";

fn in_metres(place: Place) -> Refusal {
    let what = "Its coordinates are no degrees, and it does not say which projection they are of.";
    let proposal = "Add the .prj file to the zip, or save it again in WGS 84 (EPSG:4326).";
    Refusal::new(place, Said::plain("in-metres", what), proposal)
}

fn old_datum(place: &Place) -> Problem {
    let what = "Its coordinates rest on a measure of the earth from before satellites; places may be off by up to \
                some 300 m.";
    Problem::know(place.clone(), Said::plain("old-datum", what))
}

/// A map within a few hundred metres of its own zero: only when it is where it should be can that
/// be known.
fn is_small(layer: &Layer, settings: &Settings) -> bool {
    let Served::Within(served) = settings.served else {
        return false;
    };
    let as_written = bounds(layer, |point| point);
    as_written.is_none_or(|own| !own.meets(served))
}

fn project(layer: &mut Layer, way: Projection) {
    for feature in &mut layer.features {
        feature.geometry.each(|point| way.to_degrees(point));
    }
    layer.crs = Crs::Degrees;
}

fn bounds(layer: &Layer, make: impl Fn(Point) -> Point) -> Option<Bounds> {
    let points = layer.features.iter().flat_map(|one| one.geometry.points());
    Bounds::around(
        points
            .map(make)
            .filter_map(|[east, north]| Vertex::of_degrees(east, north)),
    )
}

/// North and east exchanged: certain where something lies beyond a pole, or where only so the area
/// served is met.
fn turn(layer: &mut Layer, settings: &Settings, problems: &mut Vec<Problem>, place: Place) {
    let fits = |[east, north]: Point| east.abs() <= 180.0 && north.abs() <= 90.0;
    let exchanged = |[east, north]: Point| [north, east];
    let points = || layer.features.iter().flat_map(|one| one.geometry.points());
    let (mut wrong, mut mended, mut all) = (0_usize, 0_usize, 0_usize);
    for point in points() {
        all += 1;
        wrong += usize::from(!fits(point));
        mended += usize::from(fits(exchanged(point)));
    }
    let beyond_a_pole = wrong > 0 && mended == all;
    let only_so = match settings.served {
        Served::Anywhere => false,
        Served::Within(served) => {
            let meets = |own: Option<Bounds>| own.is_some_and(|own| own.meets(served));
            !meets(bounds(layer, |point| point)) && meets(bounds(layer, exchanged))
        }
    };
    if beyond_a_pole || only_so {
        layer
            .features
            .iter_mut()
            .for_each(|one| one.geometry.each(exchanged));
        let what =
            "North and east are exchanged in all its coordinates; they have been turned round.";
        let proposal = "Check where the areas lie.";
        problems.push(Problem::mended(
            place,
            Said::plain("exchanged", what),
            proposal,
        ));
    }
}
