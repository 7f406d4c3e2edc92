//! Which column is which: headings without regard to case, translations by their language.

use super::finding::{Finding, Findings, letters};
use super::row::Row;
use super::sheet::Sheet;

/// The headings of a sheet.
pub(super) struct Columns<'a> {
    sheet: &'a Sheet,
    headings: Vec<String>,
}

/// A heading as it is compared: no spaces around it, small letters, `media::x` and the like as they are.
fn plain(heading: &str) -> String {
    let parts: Vec<&str> = heading.split("::").map(str::trim).collect();
    parts.join("::").to_lowercase()
}

impl<'a> Columns<'a> {
    pub(super) fn of(sheet: &'a Sheet, findings: &mut Findings) -> Self {
        let headings: Vec<String> = sheet
            .rows
            .first()
            .map(|row| row.iter().map(|cell| plain(cell)).collect())
            .unwrap_or_default();
        for (at, heading) in headings.iter().enumerate() {
            let before = headings.iter().take(at);
            if !heading.is_empty() && before.into_iter().any(|other| other == heading) {
                findings.push(Finding {
                    sheet: sheet.name.clone(),
                    row: 1,
                    column: letters(at),
                    message: format!("a second column is called “{heading}”"),
                });
            }
        }
        Self { sheet, headings }
    }

    /// Where a column stands.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.headings.iter().position(|heading| heading == name)
    }

    /// The languages that `name::…` is written in, as written, each with its column.
    pub(super) fn languages_of(&self, name: &str) -> Vec<(usize, String)> {
        let start = format!("{name}::");
        let heads = self.sheet.rows.first().into_iter().flatten().enumerate();
        heads
            .filter(|(at, _)| {
                self.headings
                    .get(*at)
                    .is_some_and(|heading| heading.starts_with(&start))
            })
            .filter_map(|(at, written)| {
                written
                    .split_once("::")
                    .map(|(_, language)| (at, language.trim().to_owned()))
            })
            .collect()
    }

    /// The rows below the headings that hold anything at all.
    pub(super) fn rows(&'a self) -> impl Iterator<Item = Row<'a>> {
        let below = self.sheet.rows.iter().enumerate().skip(1);
        below
            .filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()))
            .map(|(at, cells)| Row::new(self, cells, at + 1))
    }

    pub(super) fn sheet_name(&self) -> &str {
        &self.sheet.name
    }
}
