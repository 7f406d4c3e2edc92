//! Instruments: plain-text XLSForm tables become the forms that the tablet reads.

use std::path::Path;

use waymark_ask::Form;
use waymark_ask::xlsform::{self, Finding};

use super::shelf::Shelf;
use crate::trouble::{files_in, read};
use crate::{Outcome, Trouble, place};

/// Compiles every folder of `surveys/` to `surveys/<folder>.form`.
///
/// # Errors
/// All findings of the first instrument that has any, each with its sheet, row and column.
pub fn place_all(shelf: &mut Shelf) -> Outcome<()> {
    let surveys = place::root().join("surveys");
    let mut folders = folders_in(&surveys)?;
    folders.sort();
    for folder in folders {
        let name = super::file_name(&folder);
        let form = compiled(&folder)?;
        shelf.place(&format!("surveys/{name}.form"), form.to_bytes())?;
    }
    Ok(())
}

fn folders_in(surveys: &Path) -> Outcome<Vec<std::path::PathBuf>> {
    let entries = std::fs::read_dir(surveys).map_err(|e| Trouble::at(surveys, e))?;
    let paths = entries.map(|entry| entry.map(|e| e.path()));
    let paths: Result<Vec<_>, _> = paths.collect();
    let mut paths = paths.map_err(|e| Trouble::at(surveys, e))?;
    // What has no questions is no instrument.
    paths.retain(|path| path.join("survey.csv").is_file());
    Ok(paths)
}

fn compiled(folder: &Path) -> Outcome<Form> {
    let mut sheets = Vec::new();
    for file in files_in(folder)? {
        if file.extension().is_some_and(|ending| ending == "csv") {
            let name = file
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned());
            let sheet = xlsform::read_csv(&name.unwrap_or_default(), &read(&file)?);
            sheets.push(sheet.map_err(|finding| listed(folder, &[finding]))?);
        }
    }
    xlsform::form(&sheets).map_err(|findings| listed(folder, &findings))
}

fn listed(folder: &Path, findings: &[Finding]) -> Trouble {
    let lines: String = findings
        .iter()
        .map(|finding| format!("\n  {finding}"))
        .collect();
    Trouble::new(format!(
        "surveys/{} does not compile:{lines}",
        super::file_name(folder)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_instrument_of_this_repository_compiles() {
        let folders = folders_in(&place::root().join("surveys")).unwrap();
        assert!(!folders.is_empty());
        for folder in folders {
            let form = compiled(&folder).unwrap_or_else(|trouble| panic!("{trouble}"));
            assert!(Form::from_bytes(&form.to_bytes()).is_ok());
        }
    }

    #[test]
    fn what_is_wrong_is_listed_and_nothing_is_compiled() {
        let folder = std::env::temp_dir().join("waymark-broken-survey");
        let survey = "type,name,label::English (en)\nselect_one nothing,q,What?\n";
        crate::trouble::write(&folder.join("survey.csv"), survey.as_bytes()).unwrap();
        let said = compiled(&folder).err().map(|trouble| trouble.to_string());
        assert!(said.is_some_and(|said| said.contains("does not compile:\n  ")));
    }
}
