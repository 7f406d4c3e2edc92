//! Where a row says it is: the areas it names, the areas its point lies in, and whether the two agree.

use std::collections::BTreeSet;

use waymark_map::{AreaId, Position};

use super::row::Rows;
use crate::columns::Meaning;
use crate::point;
use crate::problem::What;
use crate::table::Row;

/// Where it is, as far as that is known.
#[derive(Default)]
pub(super) struct Found {
    pub(super) areas: BTreeSet<AreaId>,
    pub(super) position: Option<Position>,
}

/// What a row says in its columns of areas.
enum Named {
    Nothing,
    Unknown(usize),
    These(BTreeSet<AreaId>),
}

impl<'a> Rows<'a> {
    pub(super) fn place(&mut self, row: &'a Row) -> Found {
        let point = self.point(row);
        let mut found = Found::default();
        match self.named(row) {
            Named::These(areas) => found.areas = areas,
            Named::Unknown(column) => self.problem(row, column, What::UnknownArea),
            Named::Nothing if point.is_none() && !self.with.ground.is_empty() => {
                self.of_row(row, What::NoArea);
            }
            Named::Nothing => {}
        }
        match point {
            None => {}
            Some((column, Err(what))) => self.problem(row, column, what),
            Some((column, Ok(looked))) => {
                found.position = Some(looked.position);
                if found.areas.is_empty() {
                    found.areas = looked.areas;
                } else if !looked.areas.is_empty() && looked.areas.is_disjoint(&found.areas) {
                    self.problem(row, column, What::OtherArea);
                }
            }
        }
        found
    }

    fn named(&self, row: &Row) -> Named {
        let mut areas = BTreeSet::new();
        let mut named = Named::Nothing;
        for meaning in [Meaning::AreaCode, Meaning::AreaName] {
            for column in self.with.columns.of(meaning) {
                let names = row.cell(column).split(';').map(str::trim);
                for name in names.filter(|name| !name.is_empty()) {
                    match self.with.ground.named(name) {
                        Some(area) => {
                            areas.insert(area.clone());
                        }
                        None if self.with.ground.is_empty() => {}
                        None => named = Named::Unknown(column),
                    }
                }
            }
        }
        if areas.is_empty() {
            named
        } else {
            Named::These(areas)
        }
    }

    /// The point of a row with the column it begins in; none where the row has none.
    fn point(&self, row: &'a Row) -> Option<(usize, Result<point::Looked, What>)> {
        let (north, column) = self.first(row, Meaning::North);
        let (east, _) = self.first(row, Meaning::East);
        if !north.is_empty() || !east.is_empty() {
            return Some((column, point::look(north, east, self.with.ground)));
        }
        let (both, column) = self.first(row, Meaning::Point);
        if both.is_empty() {
            return None;
        }
        let looked = match point::both(both) {
            Some((north, east)) => point::look(&north, &east, self.with.ground),
            None => Err(What::NoNumber),
        };
        Some((column, looked))
    }
}
