//! A point as a list gives it, and whether it can be where it says.

use std::collections::BTreeSet;

use waymark_map::{AreaId, Position};

use crate::ground::Ground;
use crate::problem::What;

/// A point that was looked at: where it is, and in which areas.
#[derive(Clone, PartialEq)]
pub(crate) struct Looked {
    pub(crate) position: Position,
    pub(crate) areas: BTreeSet<AreaId>,
}

/// So near to 0, 0 nobody lives: it is what a form gives that was not filled in.
const NOWHERE: f64 = 0.01;

/// Looks at two cells.
///
/// # Errors
/// Why the point is not taken.
pub(crate) fn look(north: &str, east: &str, ground: &Ground) -> Result<Looked, What> {
    let (north, east) = degrees(north).zip(degrees(east)).ok_or(What::NoNumber)?;
    if north.abs() < NOWHERE && east.abs() < NOWHERE {
        return Err(What::NullIsland);
    }
    let swapped = || ground.has_outlines() && !ground.around(east, north).is_empty();
    let Some(position) = Position::of_degrees(north, east) else {
        return Err(if swapped() {
            What::Swapped
        } else {
            What::NotOnEarth
        });
    };
    let areas = ground.around(north, east);
    if ground.has_outlines() && areas.is_empty() {
        return Err(if swapped() {
            What::Swapped
        } else {
            What::Outside
        });
    }
    Ok(Looked { position, areas })
}

/// A cell with both: `31.95, 35.91`, `31.95 35.91`, or the well-known text `POINT (35.91 31.95)`.
pub(crate) fn both(cell: &str) -> Option<(String, String)> {
    let cell = cell.trim();
    let upper = cell.to_uppercase();
    if let Some(inside) = upper.strip_prefix("POINT") {
        let inside = inside.trim().trim_matches(['(', ')']).trim();
        let (east, north) = inside.split_once(' ')?;
        return Some((north.trim().to_owned(), east.trim().to_owned()));
    }
    let (north, east) = cell.split_once([',', ';', ' '])?;
    Some((north.trim().to_owned(), east.trim().to_owned()))
}

/// A number with a point or, as much of the world writes it, a comma.
fn degrees(cell: &str) -> Option<f64> {
    let cell = cell.trim().trim_end_matches('°');
    let plain = if cell.contains('.') {
        cell.to_owned()
    } else {
        cell.replace(',', ".")
    };
    plain
        .parse()
        .ok()
        .filter(|degrees: &f64| degrees.is_finite())
}
