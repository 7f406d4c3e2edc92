//! A folder of tables, one file a sheet, as `surveys/` keeps them.

use waymark_ask::definition::Problem;

use crate::gather::Gathered;
use crate::refusal::{of_cell, of_file, sheet};
use crate::{csv, text};

/// The sheet a file's name stands for: the name without folder and ending; nothing for what is no table.
pub(crate) fn sheet_of(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next()?;
    let (stem, ending) = name.rsplit_once('.')?;
    let is_table = ending.eq_ignore_ascii_case("csv") || ending.eq_ignore_ascii_case("tsv");
    // Apple's packer puts a shadow of each file beside it.
    (is_table && !name.starts_with("._") && !stem.is_empty()).then_some(stem)
}

/// Reads tables by the names of their files; other files are passed by.
pub(crate) fn read(files: Vec<(String, Vec<u8>)>) -> Result<Gathered, Box<Problem>> {
    let mut gathered = Gathered::default();
    let mut seen: Vec<String> = Vec::new();
    for (path, bytes) in files {
        let Some(name) = sheet_of(&path) else {
            continue;
        };
        if seen.iter().any(|known| known == name) {
            let sentence = "Two of these files are named so. Leave one out.";
            return Err(of_cell(sheet(name), "sheet-twice", sentence));
        }
        seen.push(name.to_owned());
        let words = text::decode(bytes)
            .ok_or_else(|| of_cell(sheet(name), "not-utf8", "Save this table as \"CSV UTF-8\"."))?;
        csv::read(name, &words, &mut gathered)?;
    }
    if seen.is_empty() {
        let sentence = "There is no table here. A form needs one named survey.csv.";
        return Err(of_file("no-table", sentence));
    }
    Ok(gathered)
}
