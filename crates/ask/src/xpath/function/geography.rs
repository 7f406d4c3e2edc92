//! Area and length of traces, on a sphere of the equatorial radius, as ODK works them out.
//!
//! Area: R. G. Chamberlain and W. H. Duquette, "Some algorithms for polygons on a sphere" (JPL
//! 2007), equation 1; length: the spherical law of cosines. Square metres and metres, to two
//! places.

use super::{Args, Function, MANY};
use crate::decimal;
use crate::xpath::{Fault, Maths, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("area", 1, 1, area),
    Function::new("enclosed-area", 1, 1, area),
    Function::new("distance", 0, MANY, distance),
];

/// Metres.
const RADIUS: f64 = 6_378_100.0;

/// Latitude and longitude in radians.
type Point = (f64, f64);

/// The points of all arguments; nothing when one of them is no point, or there are fewer than two.
fn points(args: Args<'_>) -> Result<Option<Vec<Point>>, Fault> {
    let mut all = Vec::new();
    for value in args.spread(0)? {
        let text = value.text(args.run.world);
        args.run.spend(text.len())?;
        for words in text.trim().trim_end_matches(';').split(';') {
            let Some(point) = point(words) else {
                return Ok(None);
            };
            all.push(point);
        }
    }
    Ok(Some(all).filter(|all| all.len() > 1))
}

/// `latitude longitude`, perhaps with altitude and accuracy, in degrees.
fn point(words: &str) -> Option<Point> {
    let numbers: Vec<f64> = words
        .split_whitespace()
        .map(|word| decimal::read(word).unwrap_or(f64::NAN))
        .collect();
    let (latitude, longitude) = match numbers.as_slice() {
        [latitude, longitude] | [latitude, longitude, _] | [latitude, longitude, _, _] => {
            (*latitude, *longitude)
        }
        _ => return None,
    };
    let is_on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    is_on_earth.then(|| (latitude.to_radians(), longitude.to_radians()))
}

fn area(args: Args<'_>) -> Result<Value, Fault> {
    let Some(points) = points(args)? else {
        return Ok(Value::Number(f64::NAN));
    };
    let Maths { sin, .. } = *args.run.world.maths();
    let ends = points.iter().cycle().skip(1);
    let sum: f64 = points
        .iter()
        .zip(ends)
        .map(|(from, to)| (to.1 - from.1) * (2.0 + sin(from.0) + sin(to.0)))
        .sum();
    Ok(places(sum * RADIUS * RADIUS / 2.0))
}

fn distance(args: Args<'_>) -> Result<Value, Fault> {
    let Some(points) = points(args)? else {
        return Ok(Value::Number(f64::NAN));
    };
    let Maths { sin, cos, acos, .. } = *args.run.world.maths();
    let sum: f64 = points
        .iter()
        .zip(points.iter().skip(1))
        .map(|(from, to)| {
            let along = cos(from.0) * cos(to.0) * cos(from.1 - to.1);
            // Rounding may leave the range of the cosine for a point and itself.
            acos((sin(from.0) * sin(to.0) + along).clamp(-1.0, 1.0)) * RADIUS
        })
        .sum();
    Ok(places(sum))
}

fn places(number: f64) -> Value {
    Value::Number((number.abs() * 100.0).round() / 100.0)
}
