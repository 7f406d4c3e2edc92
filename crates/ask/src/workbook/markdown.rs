//! Markdown tables, as XLSForms are quoted in tests and threads.
//!
//! ```text
//! | survey |
//! |        | type | name | label |
//! |        | text | town | Town  |
//! ```

use super::Workbook;
use super::limits::{MAX_COLUMNS, MAX_ROWS, MAX_TEXT};
use crate::definition::{Place, Problem, Weight};
use crate::xlsform::Sheet;

/// Reads tables: a line with something in its first cell begins a sheet, blank rows are left out, a line
/// that begins with `#` is a remark, `\|` is a bar within a cell.
///
/// # Errors
/// When there is no table, or far too much of one.
pub fn markdown(text: &str) -> Result<Workbook, Problem> {
    if text.len() > MAX_TEXT {
        return Err(refusal(
            0,
            "too-large",
            "This text is larger than any form.",
        ));
    }
    let mut sheets: Vec<Sheet> = Vec::new();
    for (line, words) in text.lines().enumerate() {
        let Some(cells) = cells(words) else { continue };
        let (name, row) = cells
            .split_first()
            .map_or(("", &[][..]), |(name, row)| (name.as_str(), row));
        if !name.is_empty() {
            begin(&mut sheets, name);
        }
        let Some(sheet) = sheets.last_mut() else {
            continue;
        };
        if row.len() > MAX_COLUMNS || sheet.rows.len() >= MAX_ROWS {
            let sentence = "This table is larger than any form; leave out what is not needed.";
            return Err(refusal(line + 1, "too-large", sentence));
        }
        if row.iter().any(|cell| !cell.is_empty()) {
            sheet.rows.push(row.to_vec());
        }
    }
    if sheets.is_empty() {
        let sentence = "There is no table here. A form needs a table named survey.";
        return Err(refusal(0, "no-table", sentence));
    }
    Ok(Workbook::of(sheets))
}

/// A second table of the same name takes the place of the first.
fn begin(sheets: &mut Vec<Sheet>, name: &str) {
    sheets.retain(|sheet| sheet.name != name);
    sheets.push(Sheet {
        name: name.to_owned(),
        rows: Vec::new(),
    });
}

fn refusal(line: usize, code: &'static str, sentence: &str) -> Problem {
    Problem {
        place: Place {
            row: line,
            ..Place::default()
        },
        code,
        weight: Weight::Refusal,
        sentence: sentence.to_owned(),
        fix: None,
    }
}

/// The cells between the first and the last bar; nothing for a line that is no row.
fn cells(line: &str) -> Option<Vec<String>> {
    if line.trim_start().starts_with('#') {
        return None;
    }
    let (before, inner) = line.split_once('|')?;
    if !before.trim().is_empty() {
        return None;
    }
    let (inner, _) = inner.rsplit_once('|')?;
    if !inner.is_empty() && inner.chars().all(|letter| matches!(letter, '|' | '-')) {
        return None;
    }
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for letter in inner.chars() {
        match letter {
            '|' if !escaped => cells.push(String::new()),
            '|' => {
                if let Some(cell) = cells.last_mut() {
                    cell.pop();
                    cell.push('|');
                }
            }
            _ => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(letter);
                }
            }
        }
        escaped = letter == '\\';
    }
    Some(cells.iter().map(|cell| cell.trim().to_owned()).collect())
}
