//! `cargo xtask basemap FOLDER`: Natural Earth's files made into a small piece for each country, in `assets/basemap/`.
//!
//! FOLDER holds `ne_10m_admin1_simplified20.topojson` (provinces; each with `name` and `adm0_a3`) and `ne_110m_populated_places.geojson`
//! (towns; each with `name`). What is made is committed; the builder of the site only copies it.

mod country;
mod join;
mod middle;
mod topology;
mod towns;

use std::collections::BTreeMap;
use std::path::Path;

use waymark_map::basemap::{Code, Index};

use crate::trouble::{files_in, read, write};
use crate::{Outcome, Trouble, place};
use country::Country;
use topology::Topology;

const PROVINCES: &str = "ne_10m_admin1_simplified20.topojson";
const TOWNS: &str = "ne_110m_populated_places.geojson";
/// Nobody lives there, and it is as large as all pieces of a continent.
const LEFT_OUT: &str = "ATA";

/// Makes all pieces and their index anew.
///
/// # Errors
/// A file that is missing or is not as above.
pub fn make(folder: &Path) -> Outcome<()> {
    let file = folder.join(PROVINCES);
    let topology = Topology::parse(&read(&file)?).map_err(|said| Trouble::at(&file, said))?;
    let file = folder.join(TOWNS);
    let towns = towns::parse(&read(&file)?).map_err(|said| Trouble::at(&file, said))?;
    let mut provinces: BTreeMap<&str, Vec<&topology::Province>> = BTreeMap::new();
    for province in &topology.provinces {
        provinces
            .entry(&province.country)
            .or_default()
            .push(province);
    }
    let to = place::root().join("assets/basemap");
    for old in files_in(&to)? {
        if old.extension().is_some_and(|ending| ending == "bin") {
            std::fs::remove_file(&old).map_err(|e| Trouble::at(&old, e))?;
        }
    }
    let (mut countries, mut total, mut largest) = (Vec::new(), 0, 0);
    for (letters, provinces) in provinces {
        let code = Code::parse(letters).filter(|_| letters != LEFT_OUT);
        let Some((code, country)) = code.zip(Country::of(&topology, &provinces, &towns)) else {
            continue;
        };
        let bytes = country.bytes();
        total += bytes.len();
        largest = largest.max(bytes.len());
        write(&to.join(format!("{code}.bin")), &bytes)?;
        countries.push((code, country.extents()));
    }
    let index = Index::of(countries).to_bytes();
    println!(
        "{} countries, {total} bytes, the largest {largest}, the index {}",
        provinces_of(&index),
        index.len()
    );
    write(&to.join("index.bin"), &index)
}

fn provinces_of(index: &[u8]) -> usize {
    Index::from_bytes(index).map_or(0, |index| index.codes().len())
}
