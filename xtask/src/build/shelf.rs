//! The site while it is put together: a fresh folder, the names in it, their hashes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::names::{Names, hashed, sha256};
use crate::trouble::{read, write};
use crate::{Outcome, Trouble};

/// Every file written so far, by its path in the site.
pub struct Shelf {
    folder: PathBuf,
    names: Names,
    placed: BTreeMap<String, Vec<u8>>,
}

impl Shelf {
    /// An empty folder: nothing of an earlier build stays.
    pub fn fresh(folder: &Path) -> Outcome<Self> {
        if folder.exists() {
            refuse_a_stranger(folder)?;
            std::fs::remove_dir_all(folder).map_err(|e| Trouble::at(folder, e))?;
        }
        std::fs::create_dir_all(folder).map_err(|e| Trouble::at(folder, e))?;
        Ok(Self {
            folder: folder.into(),
            names: Names::default(),
            placed: BTreeMap::new(),
        })
    }

    /// A site as it lies in its folder, all but what is made from the rest.
    pub fn built(folder: &Path) -> Outcome<Self> {
        let mut shelf = Self {
            folder: folder.into(),
            names: Names::default(),
            placed: BTreeMap::new(),
        };
        shelf.take_in(folder, "")?;
        if !folder.join(super::MARK).is_file() || shelf.placed.is_empty() {
            return Err(Trouble::at(folder, "was not built by this tool"));
        }
        Ok(shelf)
    }

    fn take_in(&mut self, folder: &Path, above: &str) -> Outcome<()> {
        for entry in std::fs::read_dir(folder).map_err(|e| Trouble::at(folder, e))? {
            let path = entry.map_err(|e| Trouble::at(folder, e))?.path();
            let name = format!("{above}{}", super::file_name(&path));
            if path.is_dir() {
                self.take_in(&path, &format!("{name}/"))?;
            } else if ![super::MARK, "sw.js"].contains(&name.as_str()) {
                self.names.add(&name, &name);
                self.placed.insert(name, read(&path)?);
            }
        }
        Ok(())
    }

    /// A name that will be placed later; documents and the manifest refer to each other.
    pub fn announce(&mut self, name: &str) {
        self.names.add(name, name);
    }

    /// Writes a file under its own name.
    pub fn place(&mut self, name: &str, bytes: Vec<u8>) -> Outcome<()> {
        let placed = name.to_owned();
        self.put(name, placed, bytes)
    }

    /// Writes a file under a name that holds its hash.
    pub fn place_hashed(&mut self, name: &str, bytes: Vec<u8>) -> Outcome<()> {
        let placed = hashed(name, &bytes);
        self.put(name, placed, bytes)
    }

    fn put(&mut self, name: &str, placed: String, bytes: Vec<u8>) -> Outcome<()> {
        write(&self.folder.join(&placed), &bytes)?;
        self.names.add(name, &placed);
        self.placed.insert(placed, bytes);
        Ok(())
    }

    /// A source text with its references turned into the names of this build.
    pub fn rewritten(&self, whose: &Path) -> Outcome<String> {
        let text = crate::trouble::read_text(whose)?;
        self.names.rewrite(&whose.display().to_string(), &text)
    }

    /// The bytes placed for a name of the sources.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        let placed = self.names.placed(name)?;
        self.placed.get(placed).map(Vec::as_slice)
    }

    /// Paths in the site with their SHA-256, sorted.
    pub fn hashes(&self) -> impl Iterator<Item = (&str, String)> {
        self.placed
            .iter()
            .map(|(path, bytes)| (path.as_str(), sha256(bytes)))
    }

    /// What was placed, in the order of the paths.
    pub fn everything(&self) -> impl Iterator<Item = &[u8]> {
        self.placed.values().map(Vec::as_slice)
    }

    /// Paths in the site, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.placed.keys().map(String::as_str)
    }
}

/// `WAYMARK_DIST` may point anywhere; a folder that is no site of ours is not emptied.
fn refuse_a_stranger(folder: &Path) -> Outcome<()> {
    let empty = std::fs::read_dir(folder)
        .map_err(|e| Trouble::at(folder, e))?
        .next()
        .is_none();
    if empty || folder.join(super::MARK).is_file() {
        return Ok(());
    }
    let said = "is not empty and was not built by this tool; remove it by hand";
    Err(Trouble::at(folder, said))
}
