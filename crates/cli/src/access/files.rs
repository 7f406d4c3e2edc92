//! The grids and points of a scenario: named in it, or beside it under the names AccessMod gives.

use std::path::{Path, PathBuf};

use waymark_map::access::ascii;
use waymark_map::access::raster::Raster;

use super::document::Field;
use crate::outcome::Trouble;

/// What a file of a scenario is for.
#[derive(Clone, Copy)]
pub struct Kind {
    /// Its key under `files`.
    key: &'static str,
    /// How AccessMod begins its name.
    begins: &'static str,
    words: &'static str,
}

const fn kind(key: &'static str, begins: &'static str, words: &'static str) -> Kind {
    Kind { key, begins, words }
}

pub const LAND_COVER: Kind = kind("land_cover", "rLandCoverMerged__", "land cover");
pub const ELEVATION: Kind = kind("elevation", "rDem__", "elevation");
pub const POPULATION: Kind = kind("population", "rPopulation__", "population");
pub const ZONES: Kind = kind("zones", "vZone__", "zones");
pub const PROVIDERS: Kind = kind("facilities", "vFacility__", "facilities");
pub const BARRIERS: Kind = kind("barriers", "rBarrier__", "barriers");
pub const FRICTION: Kind = kind("friction", "rFriction__", "friction");

/// The folder of a scenario, and the names in it.
pub struct Files<'a> {
    folder: PathBuf,
    named: Option<Field<'a>>,
    scenario: &'a str,
}

impl<'a> Files<'a> {
    pub fn new(scenario: &'a str, named: Option<Field<'a>>) -> Self {
        let folder = Path::new(scenario)
            .parent()
            .unwrap_or_else(|| Path::new(""));
        Self {
            folder: folder.to_owned(),
            named,
            scenario,
        }
    }

    /// A file that may be left out.
    pub fn optional(&self, kind: Kind) -> Result<Option<String>, Trouble> {
        if let Some(field) = self.named.and_then(|files| files.optional(kind.key)) {
            let path = self.folder.join(field.words()?);
            return Ok(Some(path.display().to_string()));
        }
        let found = self.beside(kind.begins);
        match found.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(one.clone())),
            _ => {
                let (begins, key) = (kind.begins, kind.key);
                let why = format!(
                    "has several {begins}… beside it; name one under \"files\" as \"{key}\""
                );
                Err(Trouble::of_file(self.scenario, &why))
            }
        }
    }

    pub fn needed(&self, kind: Kind) -> Result<String, Trouble> {
        self.optional(kind)?.ok_or_else(|| {
            let Kind { key, begins, words } = kind;
            let why = format!(
                "has no {words}: name it under \"files\" as \"{key}\", or put {begins}….txt beside it"
            );
            Trouble::of_file(self.scenario, &why)
        })
    }

    pub fn grid(&self, kind: Kind) -> Result<Option<(String, Raster)>, Trouble> {
        let Some(file) = self.optional(kind)? else {
            return Ok(None);
        };
        let raster = read(&file)?;
        Ok(Some((file, raster)))
    }

    fn beside(&self, begins: &str) -> Vec<String> {
        let folder = if self.folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            &self.folder
        };
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let named = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(begins));
        let mut paths: Vec<String> = named
            .map(|entry| self.folder.join(entry.file_name()).display().to_string())
            .collect();
        paths.sort();
        paths
    }
}

/// An ESRI or GRASS ASCII grid.
pub fn read(file: &str) -> Result<Raster, Trouble> {
    let cannot = |error| {
        Trouble::of_file(
            file,
            &format!("cannot be opened ({error}); correct its name"),
        )
    };
    let text = std::fs::read_to_string(file).map_err(cannot)?;
    ascii::read(&text).map_err(|unread| Trouble::at_line(file, unread.line as u64, &unread.why))
}
