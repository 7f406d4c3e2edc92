//! A form's file from the disk: one file, or a folder of tables.

use std::fs;
use std::path::Path;

use waymark_ask::definition::Problem;
use waymark_workbook::{Form, read, read_folder};

use super::lists::fill_from_beside;
use crate::outcome::Trouble;

/// A form, or why there is none in the file.
pub type Opened = Result<Form, Box<Problem>>;

/// Reads what is there, with the lists beside it that the form names.
pub fn open(file: &str) -> Result<Opened, Trouble> {
    let path = Path::new(file);
    let mut opened = read_from(file, path)?;
    if let Ok(form) = &mut opened {
        fill_from_beside(form, path);
    }
    Ok(opened)
}

fn read_from(file: &str, path: &Path) -> Result<Opened, Trouble> {
    let unreadable = |error: std::io::Error| {
        Trouble::of_file(
            file,
            &format!("cannot be opened ({error}); correct its name"),
        )
    };
    let stem = path.file_stem().map(|it| it.to_string_lossy().into_owned());
    let stem = stem.unwrap_or_default();
    if !path.is_dir() {
        let bytes = fs::read(path).map_err(unreadable)?;
        return Ok(read(&bytes, &stem));
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if is_table(&path) {
            let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
            files.push((
                name.unwrap_or_default(),
                fs::read(&path).map_err(unreadable)?,
            ));
        }
    }
    files.sort();
    Ok(read_folder(files, &stem))
}

/// Only tables are read: a folder may hold recordings of any size beside them.
fn is_table(path: &Path) -> bool {
    let ending = path
        .extension()
        .map(|it| it.to_string_lossy().to_lowercase());
    path.is_file() && ending.is_some_and(|it| it == "csv" || it == "tsv")
}
