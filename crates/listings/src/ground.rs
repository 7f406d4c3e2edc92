//! The areas that a list may name or lie in: names, codes, and outlines where there are any.

mod outline;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use waymark_map::{Area, AreaId, Directory, folded};

pub(crate) use outline::Outline;

use crate::given::{Given, Refused};

/// The reporting areas, as the directory has them or as boundaries give them.
#[derive(Default)]
pub struct Ground {
    areas: Vec<Declared>,
    /// Folded names and codes.
    names: BTreeMap<String, AreaId>,
    mended: Vec<String>,
}

/// One area. Its outline is empty where none is known.
pub(crate) struct Declared {
    pub(crate) area: Area,
    pub(crate) outline: Outline,
}

impl Ground {
    /// The areas of the directory, by name and code alone.
    pub fn of(directory: &Directory) -> Self {
        let mut ground = Self::default();
        for area in directory.areas() {
            ground.add(area.clone(), &[], Outline::default());
        }
        ground
    }

    /// Boundaries as GeoJSON in degrees: each polygon an area, known by every name and code in its properties.
    ///
    /// # Errors
    /// When it is no such file.
    pub fn from_geojson(given: Given<'_>) -> Result<Self, Refused> {
        read::geojson(given)
    }

    pub(crate) fn add(&mut self, area: Area, names: &[String], outline: Outline) {
        let own = [area.id.as_str(), area.name.as_str()];
        let names = names.iter().map(String::as_str).chain(own);
        for name in names.map(folded).filter(|name| !name.is_empty()) {
            for known in [bare(&name), name] {
                let entry = self.names.entry(known);
                entry.or_insert_with(|| area.id.clone());
            }
        }
        self.areas.push(Declared { area, outline });
    }

    pub(crate) fn mended(&mut self, name: &str) {
        self.mended.push(name.to_owned());
    }

    pub fn areas(&self) -> impl Iterator<Item = &Area> {
        self.areas.iter().map(|declared| &declared.area)
    }

    /// Areas whose outline touched itself, and was mended where it did.
    pub fn mended_areas(&self) -> &[String] {
        &self.mended
    }

    pub(crate) fn has_outlines(&self) -> bool {
        self.areas
            .iter()
            .any(|declared| !declared.outline.is_empty())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }

    /// The area of a name or code, accents, marks and the word for its kind aside.
    pub(crate) fn named(&self, name: &str) -> Option<&AreaId> {
        let folded = folded(name);
        let known = self.names.get(&folded);
        known.or_else(|| self.names.get(&bare(&folded)))
    }

    /// The areas around a point, in degrees.
    pub(crate) fn around(&self, north: f64, east: f64) -> BTreeSet<AreaId> {
        let around = self
            .areas
            .iter()
            .filter(|one| one.outline.holds(north, east));
        around.map(|one| one.area.id.clone()).collect()
    }
}

/// A name without the word for the kind of area; as it is where nothing else is left.
fn bare(folded: &str) -> String {
    let words = folded.split(' ').filter(|word| !KINDS.contains(word));
    let bare = words.collect::<Vec<_>>().join(" ");
    if bare.is_empty() {
        folded.to_owned()
    } else {
        bare
    }
}

/// Words for kinds of area that lists add or leave out.
const KINDS: [&str; 8] = [
    "governorate",
    "province",
    "district",
    "county",
    "region",
    "state",
    "gouvernorat",
    "محافظه",
];
