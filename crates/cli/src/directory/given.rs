//! The files of a list: named one by one, in a folder, or packed.

use std::fs;
use std::path::Path;

use waymark_listings::{Given, MOST_BYTES};
use waymark_workbook::unpack;

use crate::outcome::Trouble;

/// A file with its name and bytes.
pub type Named = (String, Vec<u8>);

/// Every file that is meant: a folder stands for what is in it, a packed file for what is packed.
pub fn read(names: &[String]) -> Result<Vec<Named>, Trouble> {
    let mut files = Vec::new();
    for name in names {
        if Path::new(name).is_dir() {
            files.extend(folder(name)?);
        } else {
            files.extend(file(name)?);
        }
    }
    Ok(files)
}

pub fn as_given(files: &[Named]) -> Vec<Given<'_>> {
    let given = files.iter().map(|(name, bytes)| Given { name, bytes });
    given.collect()
}

fn file(name: &str) -> Result<Vec<Named>, Trouble> {
    let trouble = |error| Trouble::of_file(name, &format!("cannot be read ({error})"));
    let length = fs::metadata(name).map_err(trouble)?.len();
    if usize::try_from(length).is_ok_and(|length| length > MOST_BYTES) {
        let (is, most) = (length / (1024 * 1024), MOST_BYTES / (1024 * 1024));
        let why = format!("has {is} MB, at most {most} are read; save the list alone");
        return Err(Trouble::of_file(name, &why));
    }
    let bytes = fs::read(name).map_err(trouble)?;
    let packed = unpack(&bytes).map_err(|why| Trouble::of_file(name, &why.to_string()))?;
    if !packed.is_empty() {
        return Ok(packed
            .into_iter()
            .filter(|(name, _)| is_table(name))
            .collect());
    }
    let last = Path::new(name).file_name();
    let last = last.map_or_else(
        || name.to_owned(),
        |last| last.to_string_lossy().into_owned(),
    );
    Ok(vec![(last, bytes)])
}

/// The tables of a folder; a description of them is not a list.
fn folder(name: &str) -> Result<Vec<Named>, Trouble> {
    let trouble = |error| Trouble::of_file(name, &format!("cannot be read ({error})"));
    let entries = fs::read_dir(name).map_err(trouble)?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| is_table(&path.to_string_lossy()));
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        files.extend(file(&path.to_string_lossy())?);
    }
    Ok(files)
}

fn is_table(name: &str) -> bool {
    let name = name.to_lowercase();
    [".csv", ".tsv", ".kml", ".geojson"]
        .iter()
        .any(|end| name.ends_with(end))
        || name.ends_with(".json") && !name.ends_with("datapackage.json")
}
