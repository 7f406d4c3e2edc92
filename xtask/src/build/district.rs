//! The made-up services of the practice district: a table by hand becomes plain rows for the tablet.

use std::path::Path;

use waymark_ask::xlsform::{self, Sheet};

use super::shelf::Shelf;
use crate::trouble::read;
use crate::{Outcome, Trouble, place};

const COLUMNS: [&str; 5] = ["name", "services", "area", "hours", "phone"];

/// Kinds of help, as the women's questions name them.
const SERVICES: [&str; 11] = [
    "health",
    "emotional",
    "police",
    "court",
    "place",
    "money",
    "papers",
    "children",
    "work",
    "women",
    "helpline",
];

/// Numbers nobody has: a learner must not reach a stranger.
const NOBODYS: &str = "000 ";

/// Places `surveys/practice.txt`: a service a line, its columns divided by tabs.
///
/// # Errors
/// The first row that is not as the README of the folder says.
pub fn place_rows(shelf: &mut Shelf) -> Outcome<()> {
    let file = place::root().join("surveys/practice/providers.csv");
    let rows = rows(&file, &read(&file)?)?;
    shelf.place("surveys/practice.txt", rows.into_bytes())
}

fn rows(file: &Path, bytes: &[u8]) -> Outcome<String> {
    let sheet = xlsform::read_csv("providers", bytes);
    let Sheet { rows, .. } = sheet.map_err(|finding| Trouble::at(file, finding))?;
    let (header, services) = rows
        .split_first()
        .ok_or_else(|| Trouble::at(file, "is empty"))?;
    if header.as_slice() != COLUMNS {
        let said = format!("must have the columns {}", COLUMNS.join(", "));
        return Err(Trouble::at(file, said));
    }
    let mut text = String::new();
    for (at, row) in services.iter().enumerate() {
        complaint(row).map_or(Ok(()), |said| {
            Err(Trouble::at(file, format!("row {}: {said}", at + 2)))
        })?;
        text += &row.join("\t");
        text.push('\n');
    }
    Ok(text)
}

/// What is wrong with a row, if anything is.
fn complaint(row: &[String]) -> Option<String> {
    let [name, services, area, hours, phone] = row else {
        return Some(format!("{} cells, not {}", row.len(), COLUMNS.len()));
    };
    if [name, services, hours, phone]
        .iter()
        .any(|cell| cell.trim().is_empty())
    {
        return Some("only the area may be empty".into());
    }
    if row.iter().any(|cell| cell.contains(['\t', '\n'])) {
        return Some("a cell holds a tab or a line break".into());
    }
    let unknown = services.split(';').find(|code| !SERVICES.contains(code));
    if let Some(code) = unknown {
        return Some(format!("{code:?} is no kind of help"));
    }
    if services.split(';').any(|code| code == "place") && !area.is_empty() {
        return Some("a safe place is never listed with where it is".into());
    }
    (!phone.starts_with(NOBODYS)).then(|| format!("a practice number begins with {NOBODYS:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<&str>) {
        let bytes = format!("{}\n{line}\n", COLUMNS.join(","));
        let said = rows(Path::new("providers.csv"), bytes.as_bytes());
        match expected {
            None => assert!(said.is_ok(), "{line}"),
            Some(words) => {
                let said = said.err().map(|trouble| trouble.to_string());
                assert!(said.is_some_and(|said| said.contains(words)), "{line}");
            }
        }
    }

    #[test]
    fn a_row_is_as_the_readme_says() {
        check("A,health;papers,B,daily,000 0100", None);
        check("A,health,,daily,000 0100", None);
        check("A,place,,daily,000 0100", None);
        check("A,place,B,daily,000 0100", Some("never listed"));
        check("A,baking,B,daily,000 0100", Some("no kind of help"));
        check("A,health,B,daily,555 0100", Some("begins with"));
        check("A,health,B,,000 0100", Some("only the area"));
        check("A,health,B,daily", Some("cells"));
    }

    #[test]
    fn the_district_has_forty_services() {
        let file = place::root().join("surveys/practice/providers.csv");
        let rows = rows(&file, &std::fs::read(&file).unwrap()).unwrap();
        assert_eq!(rows.lines().count(), 40);
        let areas: std::collections::BTreeSet<_> = rows
            .lines()
            .filter_map(|row| row.split('\t').nth(2))
            .collect();
        assert_eq!(areas.len(), 6, "five areas and none: {areas:?}");
        for service in SERVICES {
            assert!(rows.contains(service), "nobody offers {service}");
        }
    }
}
