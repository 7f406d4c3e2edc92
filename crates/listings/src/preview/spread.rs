//! How the rows of a list lie over areas, by the list's own categories: where a kind of service is missing.

use std::collections::{BTreeMap, BTreeSet};

use waymark_map::AreaId;

use super::Category;
use crate::categories::{Categories, Meant};
use crate::ground::Ground;

/// Rows by category and area. Rows, not women and not services that are open: what the list says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    rows: BTreeMap<String, BTreeMap<AreaId, usize>>,
    areas: Vec<AreaId>,
}

impl Spread {
    /// The categories of the list, close ones and wide ones.
    pub fn categories(&self) -> impl Iterator<Item = &str> {
        self.rows.keys().map(String::as_str)
    }

    pub fn rows(&self, category: &str, area: &AreaId) -> usize {
        let areas = self.rows.get(category);
        areas
            .and_then(|areas| areas.get(area))
            .copied()
            .unwrap_or_default()
    }

    /// Areas where no row of the category lies.
    pub fn without(&self, category: &str) -> Vec<&AreaId> {
        let none = |area: &&AreaId| self.rows(category, area) == 0;
        self.areas.iter().filter(none).collect()
    }
}

/// Counts while rows are read.
#[derive(Default)]
pub(super) struct Counted {
    rows: BTreeMap<String, (usize, BTreeMap<AreaId, usize>)>,
}

impl Counted {
    /// One row, under each of its categories.
    pub(super) fn row(&mut self, categories: [&str; 2], areas: &BTreeSet<AreaId>) {
        let categories: BTreeSet<&str> = categories.into_iter().collect();
        for category in categories
            .into_iter()
            .filter(|category| !category.is_empty())
        {
            let (rows, by_area) = self.rows.entry(category.to_owned()).or_default();
            *rows += 1;
            for area in areas {
                *by_area.entry(area.clone()).or_default() += 1;
            }
        }
    }

    /// Unknown ones first, then by how many rows they have.
    pub(super) fn categories(&self, known: &Categories) -> Vec<Category> {
        let all = self.rows.iter().map(|(words, (rows, _))| Category {
            words: words.clone(),
            rows: *rows,
            meant: known.meant(words),
        });
        let mut all: Vec<Category> = all.collect();
        all.sort_by_key(|one| (one.meant != Meant::Unknown, usize::MAX - one.rows));
        all
    }

    pub(super) fn spread(&self, ground: &Ground) -> Spread {
        let rows = self.rows.iter();
        Spread {
            rows: rows
                .map(|(category, (_, areas))| (category.clone(), areas.clone()))
                .collect(),
            areas: ground.areas().map(|area| area.id.clone()).collect(),
        }
    }
}
