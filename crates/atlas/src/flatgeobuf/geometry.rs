//! A geometry: all its corners in one list, and where each ring ends (`feature.fbs` of the format).

use super::table::Table;
use crate::layer::{Geometry, Point};

/// Fields of a geometry by their numbers.
const ENDS: usize = 0;
const CORNERS: usize = 1;
const KIND: usize = 6;
const PARTS: usize = 7;

/// Nothing where it is damaged.
pub(super) fn read(table: Table<'_>, of_all: u8) -> Option<Geometry> {
    let own = table.byte(KIND).unwrap_or_default();
    Some(match if own == 0 { of_all } else { own } {
        1 | 4 => Geometry::Points(corners(table)?),
        2 | 5 => Geometry::Lines,
        3 => Geometry::Areas(vec![rings(table)?]),
        6 => {
            let parts = table.tables(PARTS)?.into_iter().map(rings);
            Geometry::Areas(parts.collect::<Option<_>>()?)
        }
        // A collection: the areas in it, each of a kind of its own.
        7 => {
            let mut areas = Vec::new();
            for part in table.tables(PARTS)? {
                match part.byte(KIND) {
                    Some(3) => areas.push(rings(part)?),
                    Some(6) => {
                        let parts = part.tables(PARTS)?.into_iter().map(rings);
                        areas.extend(parts.collect::<Option<Vec<_>>>()?);
                    }
                    _ => {}
                }
            }
            if areas.is_empty() {
                Geometry::Lines
            } else {
                Geometry::Areas(areas)
            }
        }
        _ => Geometry::Nowhere,
    })
}

fn corners(table: Table<'_>) -> Option<Vec<Point>> {
    let numbers = table.doubles(CORNERS)?;
    let pairs = numbers.chunks_exact(2);
    Some(
        pairs
            .filter_map(|pair| pair.first_chunk::<2>().copied())
            .collect(),
    )
}

fn rings(table: Table<'_>) -> Option<Vec<Vec<Point>>> {
    let corners = corners(table)?;
    let Some(ends) = table.ints(ENDS).filter(|ends| !ends.is_empty()) else {
        return Some(vec![corners]);
    };
    let mut from = 0;
    let mut rings = Vec::new();
    for end in ends {
        rings.push(corners.get(from..end)?.to_vec());
        from = end;
    }
    Some(rings)
}
