//! A set of boundaries: codes are unique, and the order of the file is kept.

use std::collections::BTreeSet;

use super::{Boundary, Bounds};
use crate::area::{Area, AreaId};

/// Boundaries of one file, as they were accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Boundaries(Vec<Boundary>);

/// Why boundaries make no set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Two areas have this code.
    Twice(AreaId),
}

impl Boundaries {
    /// # Errors
    /// When two areas have the same code.
    pub fn new(all: Vec<Boundary>) -> Result<Self, Refused> {
        let mut codes = BTreeSet::new();
        for one in &all {
            if !codes.insert(&one.area.id) {
                return Err(Refused::Twice(one.area.id.clone()));
            }
        }
        Ok(Self(all))
    }

    pub fn iter(&self) -> core::slice::Iter<'_, Boundary> {
        self.0.iter()
    }

    pub fn get(&self, place: usize) -> Option<&Boundary> {
        self.0.get(place)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The areas as a directory takes them.
    pub fn areas(&self) -> impl Iterator<Item = &Area> {
        self.0.iter().map(|one| &one.area)
    }

    /// Around all of them; none where there are none.
    pub fn bounds(&self) -> Option<Bounds> {
        let each = self.0.iter().filter_map(|one| one.shape.bounds());
        each.reduce(Bounds::with)
    }
}

impl<'a> IntoIterator for &'a Boundaries {
    type Item = &'a Boundary;
    type IntoIter = core::slice::Iter<'a, Boundary>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
