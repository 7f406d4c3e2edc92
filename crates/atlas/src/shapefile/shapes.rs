//! The shapes: records of points, lines and polygons, with or without heights and measures.

use super::bytes::{double, high_first, low_first};
use super::rings;
use crate::layer::{Geometry, Point};
use crate::problem::{Place, Refusal};
use crate::said::Said;

/// A shape, or what is wrong with it.
pub(super) type Read = Result<Geometry, &'static str>;

const MARK: usize = 9_994;
const HEADER: usize = 100;
/// The number and the length of a record.
const HEAD: usize = 8;

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Vec<Read>, Refusal> {
    let cut = |number: usize| {
        let place = place.feature(number as u64, 0);
        Refusal::new(
            place,
            Said::plain("cut-short", "The file of shapes (.shp) is cut short."),
            "Fetch it again.",
        )
    };
    if high_first(bytes, 0) != Some(MARK) {
        let what = Said::plain("no-shapes", "Its file of shapes (.shp) is none.");
        return Err(Refusal::new(place.clone(), what, "Export it again."));
    }
    // The header tells the length of the whole in words of two bytes.
    let claimed = high_first(bytes, 24).and_then(|words| words.checked_mul(2));
    let Some(whole) = claimed.and_then(|length| bytes.get(..length)) else {
        let kept = records(bytes).count();
        return Err(cut(kept + 1));
    };
    let mut shapes = Vec::new();
    for record in records(whole) {
        let content = record.ok_or_else(|| cut(shapes.len() + 1))?;
        shapes.push(shape(content).unwrap_or(Err("Its corners are cut short.")));
    }
    Ok(shapes)
}

/// The content of each record; nothing where one reaches past the end, and then no more.
fn records(bytes: &[u8]) -> impl Iterator<Item = Option<&[u8]>> {
    let mut at = HEADER;
    core::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let length = high_first(bytes, at + 4).and_then(|words| words.checked_mul(2));
        let range = length.and_then(|length| {
            let from = at.checked_add(HEAD)?;
            Some(from..from.checked_add(length)?)
        });
        let content = range.clone().and_then(|range| bytes.get(range));
        at = range
            .filter(|_| content.is_some())
            .map_or(bytes.len(), |range| range.end);
        Some(content)
    })
}

/// Kinds come in threes: plain, with heights (10 more), with measures (20 more).
fn shape(content: &[u8]) -> Option<Read> {
    Some(match low_first(content, 0)? {
        0 => Ok(Geometry::Nowhere),
        1 | 11 | 21 => Ok(Geometry::Points(vec![point(content, 4)?])),
        3 | 13 | 23 => Ok(Geometry::Lines),
        5 | 15 | 25 => Ok(Geometry::Areas(rings::sorted(polygon(content)?))),
        8 | 18 | 28 => {
            let count = low_first(content, 36)?;
            Ok(Geometry::Points(points(content, 40, 0..count)?))
        }
        _ => Err("It is of a kind that is not read (a surface of patches)."),
    })
}

fn polygon(content: &[u8]) -> Option<Vec<Vec<Point>>> {
    let (parts, corners) = (low_first(content, 36)?, low_first(content, 40)?);
    let first_corner = parts.checked_mul(4)?.checked_add(44)?;
    // Both are claims: without this a loop could run for hours.
    content.get(
        first_corner
            .checked_add(corners.checked_mul(16)?)?
            .checked_sub(1)?,
    )?;
    let mut rings = Vec::new();
    for part in 0..parts {
        let start = low_first(content, 44 + part * 4)?;
        let end = if part + 1 == parts {
            corners
        } else {
            low_first(content, 48 + part * 4)?
        };
        if start > end || end > corners {
            return None;
        }
        rings.push(points(content, first_corner, start..end)?);
    }
    Some(rings)
}

fn points(content: &[u8], first: usize, which: core::ops::Range<usize>) -> Option<Vec<Point>> {
    which
        .map(|at| point(content, first.checked_add(at.checked_mul(16)?)?))
        .collect()
}

fn point(content: &[u8], at: usize) -> Option<Point> {
    Some([double(content, at)?, double(content, at + 8)?])
}
