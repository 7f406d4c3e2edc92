//! Where a drawn form lies: positions close enough together that no cell it crosses is jumped over.

use super::Form;
use super::cell::{CELL, columns, middle_of, row_at};
use crate::ground::{Ground, turned};
use crate::provider::Position;

/// Between two positions of a line, in metres: ten in the width of a cell.
const STEP: f64 = CELL / 10.0;
/// A form with more positions is larger than any district that a group knows.
const MOST: usize = 20_000;

/// It reaches too far to be one mark.
pub(super) struct TooLarge;

/// Positions on a form: the point itself; along a line; along the edge of an area, and in the middle of every cell that
/// lies inside.
pub(super) fn positions(form: &Form) -> Result<Vec<Position>, TooLarge> {
    match form {
        Form::Point(position) => Ok(vec![*position]),
        Form::Line(trace) => along(trace.points()),
        Form::Area(trace) => {
            let mut edge = trace.points().to_vec();
            edge.extend(trace.points().first().copied());
            let mut all = along(&edge)?;
            all.extend(inside(trace.points())?);
            Ok(all)
        }
        // Whole, and known without positions.
        Form::Listed(_) => Ok(Vec::new()),
    }
}

fn along(points: &[Position]) -> Result<Vec<Position>, TooLarge> {
    let mut all: Vec<Position> = points.to_vec();
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        let ground = Ground::around(*from);
        let [east, north] = ground.metres(*to);
        let steps = (east.hypot(north) / STEP).ceil();
        if steps as usize + all.len() > MOST {
            return Err(TooLarge);
        }
        let part = (1..steps as usize).map(|step| step as f64 / steps);
        all.extend(part.filter_map(|part| ground.position([east * part, north * part])));
    }
    Ok(all)
}

/// The middles of the cells inside an edge, by the even-odd rule.
fn inside(edge: &[Position]) -> Result<Vec<Position>, TooLarge> {
    let Some(first) = edge.first() else {
        return Ok(Vec::new());
    };
    // Degrees east of the first point, so that an edge across the 180th meridian stays in one piece.
    let ring: Vec<[f64; 2]> = edge
        .iter()
        .map(|one| [turned(one.east() - first.east()), one.north()])
        .collect();
    let ends = |axis: fn(&[f64; 2]) -> f64| {
        let all = ring.iter().map(axis);
        all.fold((f64::MAX, f64::MIN), |ends, one| {
            (ends.0.min(one), ends.1.max(one))
        })
    };
    let (west, east) = ends(|point| point[0]);
    let (south, north) = ends(|point| point[1]);
    let mut found = Vec::new();
    for row in row_at(south)..=row_at(north) {
        let wide = 360.0 / columns(row) as f64;
        let column = |east: f64| ((first.east() + east + 180.0) / wide).floor() as i64;
        let (from, to) = (column(west), column(east));
        if found.len() + to.abs_diff(from) as usize > MOST {
            return Err(TooLarge);
        }
        let middles = (from..=to).map(|column| {
            let middle = (column as f64 + 0.5) * wide - 180.0;
            [middle - first.east(), middle_of(row)]
        });
        let within = middles.filter(|middle| holds(&ring, *middle));
        let within = within
            .filter_map(|[east, north]| Position::of_degrees(north, turned(first.east() + east)));
        found.extend(within);
    }
    Ok(found)
}

/// Whether a ring holds a point: a line from it to the east crosses the ring an odd number of times.
fn holds(ring: &[[f64; 2]], [x, y]: [f64; 2]) -> bool {
    let sides = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossed = sides.filter(|(from, to)| {
        let [(ax, ay), (bx, by)] = [(from[0], from[1]), (to[0], to[1])];
        (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    });
    crossed.count() % 2 == 1
}
