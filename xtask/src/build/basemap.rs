//! The base map: a piece for each country, as it was made and committed.

use std::path::Path;

use super::shelf::Shelf;
use crate::Outcome;
use crate::headers::BASEMAP;
use crate::trouble::{files_in, read};

/// Places `assets/basemap/*.bin` but the index, which is compiled into the program that asks. A tablet fetches the pieces it
/// looks at and keeps them sealed with the team's work; the service worker keeps none of them, so that a site is no larger on a
/// tablet for countries nobody works in.
pub fn place_all(shelf: &mut Shelf, assets: &Path) -> Outcome<()> {
    for file in files_in(&assets.join("basemap"))? {
        let name = super::file_name(&file);
        if name.ends_with(".bin") && name != "index.bin" {
            shelf.place(&format!("{BASEMAP}{name}"), read(&file)?)?;
        }
    }
    Ok(())
}
